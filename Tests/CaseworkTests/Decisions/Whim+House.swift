@testable import Casework

extension Whim {
  private static let partners = [
    Partner(.police, "Politie"), Partner(.prosecution, "OM"),
    Partner(.neighbourhoodTeam, "Wijkteam Oost"),
  ]

  /// A command about a case of the house or its meetings, most of them allowed.
  mutating func inHouse(_ file: PersonFile, in register: Register) -> Command {
    let meeting = one(of: register.meetings.all)?.id
    switch number(0..<8) {
    case 0:
      return .planMeeting(
        MeetingContent(
          table: ["Triage", "ICO"][number(0..<2)],
          on: World.today.adding(days: number(0..<4)), attending: Whim.partners))
    case 1, 2:
      guard let meeting else { return .referToZvh(file.id, referral()) }
      return .tableCase(
        file.id,
        CaseTabling(at: meeting, .byHand, question: text(), isOff: number(0..<5) == 0))
    case 3 where leavesTheHouse:
      guard let meeting else { return .referToZvh(file.id, referral()) }
      return .discussCase(
        file.id,
        CaseDiscussion(
          at: meeting, decision: text(), isToReturn: number(0..<2) == 0))
    case 4 where leavesTheHouse: return shared(file, at: meeting)
    default:
      guard let item = file.zvhCase else { return .referToZvh(file.id, referral()) }
      return .stepZvh(
        file.id, item.id, houseStep(item, file), at: number(0..<2) == 0 ? meeting : nil)
    }
  }

  mutating func referral() -> ZvhReferral {
    var criteria: [ZvhCriterion: Answer] = [:]
    for criterion in ZvhCriterion.allCases where number(0..<4) > 0 { criteria[criterion] = .yes }
    return ZvhReferral(
      by: Whim.partners[0], on: World.today, criteria: criteria, reason: "overlast",
      goal: text(), partners: "wijkteam", told: one(of: Answer.allCases) ?? .yes,
      whyNotTold: text())
  }

  private mutating func houseStep(_ item: ZvhCase, _ file: PersonFile) -> ZvhStep {
    let partner = one(of: Whim.partners) ?? Whim.partners[0]
    let open = one(of: item.openAgreements)?.id ?? item.id
    var steps: [ZvhStep] = [
      .amended(referral()), .leadSet(partner), .planSet(text()),
      .agreed(
        ZvhAgreement(
          what: text(), owner: partner, due: World.today.adding(days: number(0..<9)))),
      .agreementEnded(open, .done, on: World.today, remark: ""),
    ]
    if leavesTheHouse {
      steps += [
        .triaged(
          one(of: ZvhOutcome.allCases) ?? .refused, on: World.today, table: "PGA", reason: "ja"),
        .scaled(number(0..<2) == 0 ? .up : .down, on: World.today, reason: text()),
        .closed(on: World.today, reason: text()),
      ]
    }
    return one(of: steps) ?? .planSet("plan")
  }

  /// Something that is shared, or withdrawn or corrected.
  mutating func shared(_ file: PersonFile, at meeting: MeetingID? = nil) -> Command {
    if let share = one(of: file.shares), number(0..<3) == 0 {
      return .stepDisclosure(
        file.id, share.id,
        DisclosureStep(
          number(0..<2) == 0 ? .withdrawn : .corrected, on: World.today, reason: text(),
          words: text()),
        telling: TaskContent(title: "Vertel het", due: World.today))
    }
    return .disclose(
      file.id,
      Disclosure(
        to: one(of: Whim.partners) ?? Whim.partners[0],
        ground: one(of: DisclosureGround.allCases) ?? .own, groundWords: text(),
        purpose: "zorg", fields: [.name], words: text(), on: World.today, decidedBy: "Jansen",
        meeting: meeting))
  }
}
