import Casework
import Wording

/// What can happen in a supervision, as a form asks it: its start, another level, and every step.
/// The raw value of a step is that of its kind.
enum SupervisionMove: String, CaseIterable, Hashable, Sendable {
  case started
  case calledUp = "called-up"
  case level
  case intervalAgreed = "interval-agreed"
  case conditionSet = "condition-set"
  case conditionLifted = "condition-lifted"
  case breachReported = "breach-reported"
  case monitoringAlert = "monitoring-alert"
  case warned
  case reported = "reported-to-prosecution"
  case noStep = "no-step"
  case continued, suspended
  case periodChanged = "period-changed"
  case endJudged = "end-judged"
  case closed
  case municipalityAdvised = "municipality-advised"
  case retracted

  /// The step; `nil` for the start and the level, which have commands of their own.
  var kind: SupervisionStepKind? { SupervisionStepKind(rawValue: rawValue) }

  var phrase: Phrase {
    if let kind { return kind.phrase }
    return self == .started ? .moveStarted : .moveLevel
  }

  /// Whether it is weighed for this one person, so that it is done for one at a time.
  var isJudgment: Bool { kind?.isJudgment ?? false }

  /// Whether it asks why.
  var asksReason: Bool {
    switch self {
    case .intervalAgreed, .conditionLifted, .warned, .reported, .noStep, .continued, .suspended,
      .periodChanged, .endJudged, .retracted:
      true
    case .started, .calledUp, .level, .conditionSet, .breachReported, .monitoringAlert, .closed,
      .municipalityAdvised:
      false
    }
  }

  /// Whether it can follow now.
  func isPossible(in order: SupervisionOrder) -> Bool {
    switch self {
    case .started: !order.hasStarted && !order.phase.isClosed
    case .level: !order.phase.isClosed
    case .conditionLifted: !order.conditions.isEmpty && can(order)
    case .noStep: (order.openBreach != nil || order.openAlert != nil) && can(order)
    case .retracted: !order.sentOut.isEmpty && can(order)
    default: can(order)
    }
  }

  private func can(_ order: SupervisionOrder) -> Bool {
    kind.map(order.phase.next.contains) ?? false
  }
}

extension SupervisionOrder {
  /// What left the house and stands, oldest first: it can be retracted and not undone.
  var sentOut: [Entry<SupervisionStep>] { standingSteps.filter { $0.value.kind.leavesTheHouse } }
}
