import Casework

extension WireSupervisionStepped: FactMessage {
  init(_ id: SupervisionID, _ step: SupervisionStep) {
    self.init()
    supervisionID = id.wire
    self.step = step.kind.wire
    if let due = step.on { on = WireDue(due) }
    switch step {
    case .calledUp(_, let kind): by = kind.wire
    case .intervalAgreed(let count, let why): (days, reason) = (Int32(clamping: count), why)
    case .conditionSet(let set): condition = WireSpecialCondition(set)
    case .conditionLifted(let id, let why), .retracted(let id, let why):
      (earlierID, reason) = (id.wire, why)
    case .breachReported(let report): (text, source) = (report.what, report.source)
    case .monitoringAlert(let told): (alert, text) = (told.kind.wire, told.outcome)
    case .reportedToProsecution(_, let given, let why): (advice, reason) = (given.wire, why)
    case .warned(_, let why), .noStep(_, let why), .continued(_, let why),
      .suspended(_, let why), .endJudged(_, let why):
      reason = why
    case .periodChanged(let day, let why): (end, reason) = (day.wire, why)
    case .closed: break
    case .municipalityAdvised(_, let words): text = words
    }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    let id = try fields.id(hasSupervisionID, supervisionID, "supervision_id")
    return .supervisionStepped(id, try told(fields.value(step, "step"), fields))
  }

  private func told(
    _ kind: SupervisionStepKind, _ fields: FieldReader
  ) throws(RecordError) -> SupervisionStep {
    func day() throws(RecordError) -> CivilDate { try fields.due(hasOn, on, "on").date }
    return switch kind {
    case .calledUp: .calledUp(on: try day(), by: try fields.value(by, "by"))
    case .intervalAgreed:
      .intervalAgreed(days: Int(try fields.number(hasDays, days, "days")), reason: reason)
    case .conditionSet: .conditionSet(try condition.told(hasCondition, fields))
    case .conditionLifted:
      .conditionLifted(try fields.id(hasEarlierID, earlierID, "earlier_id"), reason: reason)
    case .breachReported:
      .breachReported(
        BreachReport(on: try fields.due(hasOn, on, "on"), what: text, source: source))
    case .monitoringAlert:
      .monitoringAlert(
        MonitoringAlert(
          kind: try fields.value(alert, "alert"), on: try fields.due(hasOn, on, "on"),
          outcome: text))
    case .warned: .warned(on: try day(), reason: reason)
    case .reportedToProsecution:
      .reportedToProsecution(
        on: try day(), advice: try fields.value(advice, "advice"), reason: reason)
    case .noStep: .noStep(on: try day(), reason: reason)
    case .continued: .continued(on: try day(), reason: reason)
    case .suspended: .suspended(on: try day(), reason: reason)
    case .periodChanged: .periodChanged(end: try fields.day(hasEnd, end, "end"), reason: reason)
    case .endJudged: .endJudged(on: try day(), reason: reason)
    case .closed: .closed(on: try day())
    case .municipalityAdvised: .municipalityAdvised(on: try day(), text: text)
    case .retracted:
      .retracted(try fields.id(hasEarlierID, earlierID, "earlier_id"), reason: reason)
    }
  }
}

extension WireSpecialCondition {
  init(_ condition: SpecialCondition) {
    self.init()
    kind = condition.kind.wire
    text = condition.text
    if let monitoring = condition.monitoring { self.monitoring = monitoring.wire }
  }

  fileprivate func told(_ isThere: Bool, _ fields: FieldReader) throws(RecordError)
    -> SpecialCondition
  {
    guard isThere else { throw fields.missing("condition") }
    return SpecialCondition(
      kind: try fields.value(kind, "condition.kind"), text: text,
      monitoring: try fields.valueIfTold(hasMonitoring, monitoring, "condition.monitoring"))
  }
}

extension FieldReader {
  func number(_ isThere: Bool, _ number: Int32, _ field: String) throws(RecordError) -> Int32 {
    guard isThere else { throw missing(field) }
    return number
  }
}

extension SupervisionStepKind: Numbered {
  var wire: WireSupervisionStepKind {
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
}

extension SpecialConditionKind: Numbered {
  var wire: WireSpecialConditionKind {
    switch self {
    case .damages: .damages
    case .repair: .repair
    case .deposit: .deposit
    case .fundPayment: .fundPayment
    case .contactBan: .contactBan
    case .placeBan: .placeBan
    case .placeDuty: .placeDuty
    case .reportDuty: .reportDuty
    case .substanceBan: .substanceBan
    case .careAdmission: .careAdmission
    case .treatment: .treatment
    case .assistedLiving: .assistedLiving
    case .conductIntervention: .conductIntervention
    case .otherConduct: .otherConduct
    case .settlementBan: .settlementBan
    case .volunteeringBan: .volunteeringBan
    case .travelLimit: .travelLimit
    case .moveDuty: .moveDuty
    }
  }
}

extension MonitoringKind: Numbered {
  var wire: WireMonitoringKind {
    switch self {
    case .radio: .radio
    case .gps: .gps
    case .alcohol: .alcohol
    }
  }
}

extension MonitoringAlertKind: Numbered {
  var wire: WireMonitoringAlertKind {
    switch self {
    case .victimZone: .victimZone
    case .battery: .battery
    case .tampering: .tampering
    case .schedule: .schedule
    }
  }
}

extension BreachAdvice: Numbered {
  var wire: WireBreachAdvice {
    switch self {
    case .changeConditions: .changeConditions
    case .changePeriod: .changePeriod
    case .enforce: .enforce
    }
  }
}
