/// Where a supervision stands (domain.md C5).
package enum SupervisionPhase: String, CaseIterable, Hashable, Sendable {
  case received
  case calledUp = "called-up"
  /// The first contact was held; how often they meet is not agreed yet.
  case started
  case running
  case warned
  case reported
  case suspended
  case closed
  /// Closed, and the municipality was advised.
  case advised

  /// The steps that may follow. What the law sets no order for, follows in any phase before the end.
  package var next: [SupervisionStepKind] {
    let always: [SupervisionStepKind] = [
      .conditionSet, .conditionLifted, .breachReported, .monitoringAlert, .noStep, .periodChanged,
      .closed, .retracted,
    ]
    switch self {
    case .received: return [.calledUp] + always
    // Who does not come is reported without a first contact (TZ-12).
    case .calledUp: return [.calledUp, .reportedToProsecution] + always
    case .started, .running, .warned:
      return [
        .intervalAgreed, .warned, .reportedToProsecution, .endJudged, .municipalityAdvised,
      ] + always
    case .reported:
      return [
        .intervalAgreed, .reportedToProsecution, .continued, .suspended, .endJudged,
        .municipalityAdvised,
      ] + always
    case .suspended: return [.continued, .endJudged, .municipalityAdvised] + always
    case .closed, .advised: return [.municipalityAdvised, .retracted]
    }
  }

  package var isClosed: Bool { self == .closed || self == .advised }
}

extension SupervisionOrder {
  /// The steps that stand: not undone, and not retracted after they had left the house. Oldest first.
  package var standingSteps: [Entry<SupervisionStep>] {
    let retracted = Set(
      steps.live.compactMap { entry -> RecordID? in
        if case .retracted(let id, _) = entry.value { id } else { nil }
      })
    return steps.live.filter { !retracted.contains($0.id) }
  }

  package var phase: SupervisionPhase {
    let standing = standingSteps
    if standing.contains(where: { $0.value.kind == .closed }) {
      let isAdvised = standing.contains { $0.value.kind == .municipalityAdvised }
      return isAdvised ? .advised : .closed
    }
    for entry in standing.reversed() {
      switch entry.value.kind {
      case .suspended: return .suspended
      case .reportedToProsecution: return .reported
      case .warned: return .warned
      case .continued: return hasStarted ? .running : .calledUp
      default: continue
      }
    }
    if hasStarted { return agreedInterval == nil ? .started : .running }
    return standing.contains { $0.value.kind == .calledUp } ? .calledUp : .received
  }

  /// How often they meet, agreed for this person: calendar days, with who recorded it. Nothing
  /// follows from the level (TZ-9).
  package var agreedInterval: Entry<Int>? {
    for entry in steps.live.reversed() {
      guard case .intervalAgreed(let days, _) = entry.value else { continue }
      return Entry(id: entry.id, at: entry.at, author: entry.author, value: days)
    }
    return nil
  }

  /// The conditions that hold, in the order in which they were set.
  package var conditions: [Entry<SpecialCondition>] {
    let lifted = Set(
      steps.live.compactMap { entry -> RecordID? in
        if case .conditionLifted(let id, _) = entry.value { id } else { nil }
      })
    return steps.live.compactMap { entry in
      guard case .conditionSet(let condition) = entry.value, !lifted.contains(entry.id) else {
        return nil
      }
      return Entry(id: entry.id, at: entry.at, author: entry.author, value: condition)
    }
  }

  /// The last reported breach on which nothing was decided: no warning, no report, no "no step", no
  /// end of the supervision.
  package var openBreach: Entry<BreachReport>? {
    for entry in standingSteps.reversed() {
      switch entry.value {
      case .warned, .reportedToProsecution, .noStep, .closed: return nil
      case .breachReported(let report):
        return Entry(id: entry.id, at: entry.at, author: entry.author, value: report)
      default: continue
      }
    }
    return nil
  }

  /// The last alert of an ankle band of which nobody told what came of it.
  package var openAlert: Entry<MonitoringAlert>? {
    var told: Set<MonitoringAlert> = []
    for entry in standingSteps.reversed() {
      switch entry.value {
      case .noStep, .closed: return nil
      case .monitoringAlert(var alert):
        let isTold = !alert.outcome.isBlank
        alert.outcome = ""
        if isTold {
          told.insert(alert)
        } else if !told.contains(alert) {
          return Entry(id: entry.id, at: entry.at, author: entry.author, value: alert)
        }
      default: continue
      }
    }
    return nil
  }

  /// The official warnings that stand, oldest first.
  package var warnings: [Entry<SupervisionStep>] {
    standingSteps.filter { $0.value.kind == .warned }
  }

  /// The last day of the probation period, as it was changed since; `nil` when not told.
  package var probationEnd: CivilDate? {
    for entry in steps.live.reversed() {
      if case .periodChanged(let end, _) = entry.value { return end }
    }
    return details.probationEnd
  }

  /// When the closure notice went out.
  package var closedOn: CivilDate? {
    for entry in standingSteps.reversed() {
      if case .closed(let day) = entry.value { return day }
    }
    return nil
  }

  /// The advice to the municipality that stands.
  package var municipalAdvice: Entry<SupervisionStep>? {
    standingSteps.last { $0.value.kind == .municipalityAdvised }
  }

  /// What was judged about the end after the period got the end that it has now; `nil` while nobody
  /// did.
  package var endJudgment: Entry<SupervisionStep>? {
    for entry in steps.live.reversed() {
      if case .periodChanged = entry.value { return nil }
      if case .endJudged = entry.value { return entry }
    }
    return nil
  }
}
