import Casework
import Records

extension RandomFact {
  mutating func referral() -> ZvhReferral {
    var criteria: [ZvhCriterion: Answer] = [:]
    for criterion in ZvhCriterion.allCases { criteria[criterion] = any() }
    return ZvhReferral(
      by: partner(), on: day(), criteria: criteria, reason: text(), goal: text(),
      partners: text(), told: any(), whyNotTold: text())
  }

  mutating func meeting() -> MeetingContent {
    MeetingContent(
      replaces: maybe { $0.id() }, table: text(), on: day(), time: maybe { $0.time() },
      place: text(), attending: (0..<count(0...4)).map { _ in partner() },
      isCancelled: count(0...1) == 1)
  }

  mutating func zvhStep() -> ZvhStep {
    let kind: ZvhStepKind = any()
    return switch kind {
    case .amended: .amended(referral())
    case .triaged: .triaged(any(), on: day(), table: text(), reason: text())
    case .leadSet: .leadSet(partner())
    case .planSet: .planSet(text())
    case .agreed: .agreed(ZvhAgreement(what: text(), owner: partner(), due: day()))
    case .agreementEnded: .agreementEnded(id(), any(), on: day(), remark: text())
    case .scaledUp: .scaled(.up, on: day(), reason: text())
    case .scaledDown: .scaled(.down, on: day(), reason: text())
    case .closed: .closed(on: day(), reason: text())
    }
  }
}
