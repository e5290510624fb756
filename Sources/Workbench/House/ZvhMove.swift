import Casework
import Wording

/// What can be decided on a case of the house, as a form asks it: each outcome of a triage, what a
/// meeting concluded, and every step.
enum ZvhMove: String, CaseIterable, Hashable, Sendable {
  case consultation
  case adviceBack = "advice-back"
  case otherTable = "other-table"
  case refused
  /// The meeting came to a decision.
  case discussed
  case agreed
  case agreementEnded = "agreement-ended"
  case planSet = "plan-set"
  case leadSet = "lead-set"
  case scaledDown = "scaled-down"
  case scaledUp = "scaled-up"
  case closed

  static let outcomes: [ZvhMove] = [.consultation, .adviceBack, .otherTable, .refused]

  var outcome: ZvhOutcome? { ZvhOutcome(rawValue: rawValue) }

  /// The kind of step; `nil` for what a meeting concluded.
  var kind: ZvhStepKind? { outcome == nil ? ZvhStepKind(rawValue: rawValue) : .triaged }

  var phrase: Phrase {
    if let outcome { return outcome.phrase }
    return kind?.phrase ?? .moveDiscussed
  }

  /// Whether it asks why.
  var asksReason: Bool {
    outcome != nil || [.scaledUp, .scaledDown, .closed, .discussed].contains(self)
  }
}

/// A case of the house and the meeting at which it is decided on, if it is one.
struct HouseTarget: Hashable, Sendable {
  let person: PersonID
  let item: ZvhCaseID
  let meeting: MeetingID?
}
