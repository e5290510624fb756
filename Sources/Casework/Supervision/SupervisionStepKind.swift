/// The kinds of step in a supervision, to say which may follow and to name one.
package enum SupervisionStepKind: String, CaseIterable, Hashable, Sendable {
  case calledUp = "called-up"
  case intervalAgreed = "interval-agreed"
  case conditionSet = "condition-set"
  case conditionLifted = "condition-lifted"
  case breachReported = "breach-reported"
  case monitoringAlert = "monitoring-alert"
  case warned
  case reportedToProsecution = "reported-to-prosecution"
  case noStep = "no-step"
  case continued, suspended
  case periodChanged = "period-changed"
  case endJudged = "end-judged"
  case closed
  case municipalityAdvised = "municipality-advised"
  case retracted

  /// Whether it weighs this one person (domain.md H3).
  package var isJudgment: Bool {
    switch self {
    case .warned, .reportedToProsecution, .noStep, .continued, .suspended, .endJudged, .closed,
      .municipalityAdvised, .retracted:
      true
    case .calledUp, .intervalAgreed, .conditionSet, .conditionLifted, .breachReported,
      .monitoringAlert, .periodChanged:
      false
    }
  }

  /// Whether something went out with it, so that undo is no way back: it is retracted.
  package var leavesTheHouse: Bool {
    switch self {
    case .reportedToProsecution, .closed, .municipalityAdvised: true
    default: false
    }
  }
}

extension SupervisionStep {
  package var kind: SupervisionStepKind {
    switch self {
    case .calledUp: .calledUp
    case .intervalAgreed: .intervalAgreed
    case .conditionSet: .conditionSet
    case .conditionLifted: .conditionLifted
    case .breachReported: .breachReported
    case .monitoringAlert: .monitoringAlert
    case .warned: .warned
    case .reportedToProsecution: .reportedToProsecution
    case .noStep: .noStep
    case .continued: .continued
    case .suspended: .suspended
    case .periodChanged: .periodChanged
    case .endJudged: .endJudged
    case .closed: .closed
    case .municipalityAdvised: .municipalityAdvised
    case .retracted: .retracted
    }
  }

  /// When it happened; `nil` for what holds from when it is recorded.
  package var on: Due? {
    switch self {
    case .calledUp(let day, _), .warned(let day, _), .reportedToProsecution(let day, _, _),
      .noStep(let day, _), .continued(let day, _), .suspended(let day, _),
      .endJudged(let day, _), .closed(let day), .municipalityAdvised(let day, _):
      Due(day)
    case .breachReported(let report): report.on
    case .monitoringAlert(let alert): alert.on
    case .intervalAgreed, .conditionSet, .conditionLifted, .periodChanged, .retracted: nil
    }
  }

  /// The words that the step cannot do without; `nil` where it needs none.
  var requiredText: String? {
    switch self {
    case .conditionLifted(_, let reason), .warned(_, let reason),
      .reportedToProsecution(_, _, let reason), .noStep(_, let reason),
      .continued(_, let reason), .suspended(_, let reason), .periodChanged(_, let reason),
      .endJudged(_, let reason), .retracted(_, let reason):
      reason
    case .breachReported(let report): report.what
    case .municipalityAdvised(_, let text): text
    case .calledUp, .intervalAgreed, .conditionSet, .monitoringAlert, .closed: nil
    }
  }
}
