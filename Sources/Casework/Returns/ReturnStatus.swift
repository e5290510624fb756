/// Where the preparation of a return stands (domain.md C5).
package enum ReturnStatus: String, CaseIterable, Hashable, Sendable {
  case announced
  case inPreparation = "in-preparation"
  case ready
  case returned
  case inGuidance = "in-guidance"
  case completed
  case postponed
  case advanced
  case settledElsewhere = "settled-elsewhere"
  case declinesHelp = "declines-help"
  case outOfSight = "out-of-sight"
  case detainedAgain = "detained-again"
  /// Should have gone back inside after a leave, and did not (domain.md S37).
  case notReturned = "not-back-from-leave"

  /// The states that may follow this one. Of a return that is no leave, `notReturned` never does:
  /// `ReturnCase.next` tells them for one return.
  package var next: [ReturnStatus] {
    switch self {
    case .announced, .ready:
      [
        .inPreparation, .returned, .postponed, .advanced, .settledElsewhere, .declinesHelp,
        .outOfSight, .notReturned,
      ]
    case .inPreparation:
      ReturnStatus.preparing.filter { $0 != self } + [.notReturned]
    case .postponed, .advanced:
      ReturnStatus.preparing.filter { $0 != self }
    case .returned:
      [
        .inGuidance, .completed, .declinesHelp, .outOfSight, .detainedAgain, .settledElsewhere,
        .notReturned,
      ]
    case .inGuidance:
      [.completed, .declinesHelp, .outOfSight, .detainedAgain, .settledElsewhere, .notReturned]
    case .declinesHelp:
      [.inPreparation, .returned, .inGuidance, .completed, .detainedAgain]
    case .outOfSight:
      [.inPreparation, .returned, .inGuidance, .completed, .detainedAgain]
    case .settledElsewhere, .detainedAgain:
      [.completed]
    case .notReturned:
      [.detainedAgain, .completed, .outOfSight]
    case .completed:
      []
    }
  }

  private static let preparing: [ReturnStatus] = [
    .inPreparation, .ready, .returned, .postponed, .advanced, .settledElsewhere, .declinesHelp,
    .outOfSight,
  ]

  /// Whether the change is a judgment about this one person, which needs a reason (domain.md H3).
  package var needsReason: Bool {
    switch self {
    case .settledElsewhere, .declinesHelp, .outOfSight, .completed: true
    default: false
    }
  }

  /// Whether the person has yet to come, so that the return belongs in the list of upcoming ones.
  package var isUpcoming: Bool {
    switch self {
    case .announced, .inPreparation, .ready, .postponed, .advanced, .declinesHelp: true
    default: false
    }
  }
}

/// A step in the state machine with why it was taken.
package struct ReturnProgress: Hashable, Sendable {
  package var status: ReturnStatus
  /// Empty where no reason is needed and none was given.
  package var reason: String

  package init(status: ReturnStatus, reason: String = "") {
    self.status = status
    self.reason = reason
  }
}
