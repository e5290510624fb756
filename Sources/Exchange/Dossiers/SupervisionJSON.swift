import Casework

/// A supervision of a dossier in JSON.
extension JSON {
  static func supervision(_ order: SupervisionOrder) -> JSON {
    let details = order.details
    return recorded(
      order.ordered,
      [
        ("supervision_id", .id(order.id)), ("frame", .word(details.frame)),
        ("organisation", .word(details.organisation)), ("level", .integer(order.level.rawValue)),
        ("received_on", .date(details.receivedOn)),
        ("probation_start", .date(details.probationStart)),
        ("probation_end", .date(order.probationEnd)),
        ("started_on", .date(order.started.current?.value)),
        ("phase", .word(order.phase)),
        ("agreed_interval_days", .optional(order.agreedInterval) { .integer($0.value) }),
        ("closed_on", .date(order.closedOn)),
        ("conditions", .array(order.conditions.map(condition))),
        ("steps", .array(order.steps.live.map(step))),
      ])
  }

  private static func condition(_ entry: Entry<SpecialCondition>) -> JSON {
    recorded(
      entry,
      [
        ("kind", .word(entry.value.kind)), ("text", .text(entry.value.text)),
        ("monitoring", .word(entry.value.monitoring)),
      ])
  }

  /// Every step has all keys, so that a reader finds each where it stands.
  private static func step(_ entry: Entry<SupervisionStep>) -> JSON {
    let step = entry.value
    return recorded(
      entry,
      [
        ("step_id", .id(entry.id)), ("step", .word(step.kind)), ("on", .due(step.on)),
        ("text", .text(step.words)), ("detail", .optional(step.detail) { .string($0) }),
        ("of", .optional(step.earlier, id)),
      ])
  }
}

extension SupervisionStep {
  /// What was said with the step: a reason, what was breached, what came of it, what was advised.
  fileprivate var words: String {
    switch self {
    case .calledUp, .closed: ""
    case .intervalAgreed(_, let reason), .conditionLifted(_, let reason), .warned(_, let reason),
      .reportedToProsecution(_, _, let reason), .noStep(_, let reason),
      .continued(_, let reason), .suspended(_, let reason), .periodChanged(_, let reason),
      .endJudged(_, let reason), .retracted(_, let reason):
      reason
    case .conditionSet(let condition): condition.text
    case .breachReported(let report): report.what
    case .monitoringAlert(let alert): alert.outcome
    case .municipalityAdvised(_, let text): text
    }
  }

  /// What makes this step another than the next of its kind: how, how often, which, who or until when.
  fileprivate var detail: String? {
    switch self {
    case .calledUp(_, let kind): kind.rawValue
    case .intervalAgreed(let days, _): String(days)
    case .conditionSet(let condition): condition.kind.rawValue
    case .breachReported(let report): report.source
    case .monitoringAlert(let alert): alert.kind.rawValue
    case .reportedToProsecution(_, let advice, _): advice.rawValue
    case .periodChanged(let end, _): end.iso
    case .conditionLifted, .warned, .noStep, .continued, .suspended, .endJudged, .closed,
      .municipalityAdvised, .retracted:
      nil
    }
  }

  /// The earlier event that it ends.
  fileprivate var earlier: RecordID? {
    switch self {
    case .conditionLifted(let id, _), .retracted(let id, _): id
    default: nil
    }
  }
}
