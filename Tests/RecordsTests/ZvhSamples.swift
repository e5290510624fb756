import Casework

extension Samples {
  /// Facts about cases of the house and its meetings.
  static let house: [Fact] = referrals + zvhSteps + meetings

  private static func referral(
    _ criteria: [ZvhCriterion: Answer] = [:], told: Answer = .no
  ) -> ZvhReferral {
    ZvhReferral(
      by: police, on: day, criteria: criteria, reason: "schulden, overlast, geen school",
      goal: "rust in de straat", partners: "wijkteam Oost, reclassering", told: told,
      whyNotTold: "onderzoek loopt")
  }

  private static let referrals: [Fact] =
    ZvhCriterion.allCases.flatMap { criterion in
      [Answer.yes, .no].map { .zvhReferred(referral([criterion: $0])) }
    }
    + Answer.allCases.map {
      .zvhReferred(
        referral([.severalProblems: .yes, .severalChains: .yes, .surroundings: .yes], told: $0))
    }
    + [.zvhReferred(ZvhReferral(by: Partner(.other, ""), on: epoch))]

  private static let zvhSteps: [Fact] =
    ZvhOutcome.allCases.map {
      step(.triaged($0, on: day, table: "PGA", reason: "hoort bij een keten"))
    }
    + ZvhAgreementEnd.allCases.map {
      step(.agreementEnded(otherID, $0, on: day, remark: "school is begonnen"))
    }
    + [
      step(.amended(referral())), step(.leadSet(police)), step(.planSet("eerst onderdak")),
      step(.agreed(ZvhAgreement(what: "belt de school", owner: police, due: day))),
      step(.scaled(.up, on: day, reason: "overlast terug")),
      step(.scaled(.down, on: day, reason: "wijkteam redt het")),
      step(.closed(on: day, reason: "doel gehaald")),
      .zvhStepped(zeroID, .planSet(""), at: nil),
      .zvhStepped(zeroID, .closed(on: epoch, reason: ""), at: nil),
    ]

  private static func step(_ step: ZvhStep) -> Fact { .zvhStepped(id, step, at: otherID) }

  private static let meetings: [Fact] =
    TablingReason.allCases.map {
      .caseTabled(CaseTabling(at: id, $0, question: "Wie neemt de regie?", isOff: true))
    }
    + [
      .caseTabled(CaseTabling(at: zeroID, .byHand)),
      .caseDiscussed(
        CaseDiscussion(
          at: id, picture: "schulden", opinion: "te zwaar voor een keten", decision: "ICO",
          isToReturn: true)),
      .caseDiscussed(CaseDiscussion(at: zeroID, decision: "")),
      .meetingPlanned(
        MeetingContent(
          replaces: otherID, table: "Triage", on: day, time: CivilTime(hour: 9, minute: 0),
          place: "Raadhuis, kamer 2", attending: [police, Partner(.prosecution, "OM")],
          isCancelled: true)),
      .meetingPlanned(MeetingContent(table: "", on: epoch)),
      .tablesNamed(["Triage", "ICO"]), .tablesNamed([]),
    ]
}
