import Casework
import Testing
import Wording

@Suite("The words of sharing and of the house")
struct HouseWordsTests {
  static let today = CivilDate(iso: "2026-11-23")!

  static let refusals: [Refusal] = [
    .unknownDisclosure, .disclosureAlreadyWithdrawn, .groundNotHere(.safetyHouse, .bij),
    .groundMissing, .purposeMissing, .sharedFieldsMissing, .sharedWordsMissing, .deciderMissing,
    .unknownZvhCase, .zvhCaseRuns, .zvhStepNotAllowed(.closed, in: .triage, allowed: [.triaged]),
    .referrerMissing, .referralIncomplete([.goal, .told]), .criteriaNotMet, .tableMissing,
    .agreementOwnerMissing, .agreementInPast(today), .unknownAgreement, .agreementsOpen(2),
    .unknownMeeting, .meetingInPast(today), .meetingOver(today), .meetingNotYet(today),
    .alreadyTabled, .notTabled, .alreadyDiscussed, .tablesAlready,
    .hasItsOwnWithdrawal(.disclosure), .hasItsOwnWithdrawal(.zvhStep),
    .hasItsOwnWithdrawal(.discussion),
  ]

  @Test("every refusal says what happened and what to do, in both languages", arguments: refusals)
  func refusal(refusal: Refusal) {
    let phrase = refusal.phrase(today: Self.today, name: \.text)
    #expect(phrase.nl.hasSuffix(".") && phrase.en.hasSuffix("."))
    #expect(phrase.nl != phrase.en)
  }

  @Test("no two choices of one question are called the same")
  func distinct() {
    func check<Value: CaseIterable>(_ phrase: (Value) -> Phrase) {
      let phrases = Value.allCases.map(phrase)
      #expect(Set(phrases.map(\.nl)).count == phrases.count, "\(Value.self)")
      #expect(Set(phrases.map(\.en)).count == phrases.count, "\(Value.self)")
    }
    check { (kind: PartnerKind) in kind.phrase }
    check { (ground: DisclosureGround) in ground.phrase }
    check { (field: SharedField) in field.phrase }
    check { (state: ZvhState) in state.phrase }
    check { (field: ZvhField) in field.phrase }
    check { (criterion: ZvhCriterion) in criterion.phrase }
    check { (criterion: ZvhCriterion) in criterion.label }
    check { (outcome: ZvhOutcome) in outcome.phrase }
    check { (kind: ZvhStepKind) in kind.phrase }
    check { (reason: TablingReason) in reason.phrase }
  }

  @Test("a ground says its article, so that it can be found in the law")
  func articles() {
    for ground in DisclosureGround.allCases {
      #expect(ground.article.map(ground.phrase.nl.contains) ?? (ground == .own))
    }
  }
}
