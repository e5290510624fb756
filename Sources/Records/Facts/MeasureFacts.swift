import Casework

extension WireDue {
  init(_ due: Due) {
    self.init()
    day = due.date.wire
    if let time = due.time { self.time = time.wire }
  }
}

extension FieldReader {
  func dueIfTold(_ isThere: Bool, _ due: WireDue, _ field: String) throws(RecordError) -> Due? {
    guard isThere else { return nil }
    return Due(
      try day(due.hasDay, due.day, field + ".day"),
      try timeIfTold(due.hasTime, due.time, field + ".time"))
  }

  func due(_ isThere: Bool, _ due: WireDue, _ field: String) throws(RecordError) -> Due {
    guard let due = try dueIfTold(isThere, due, field) else { throw missing(field) }
    return due
  }

  func valueIfTold<V: Numbered>(_ isThere: Bool, _ number: V.Wire, _ field: String)
    throws(RecordError) -> V?
  {
    isThere ? try value(number, field) : nil
  }
}

extension WireMeasureRecorded: FactMessage {
  init(_ content: MeasureContent) {
    self.init()
    type = content.type.wire
    authority = content.authority.wire
    isIntended = content.isIntended
    from = WireDue(content.from)
    if let day = content.until { until = day.wire }
    ground = content.ground
    extent = content.extent
    proportionality = content.proportionality
    if let days = content.namedDays { namedDays = Int32(clamping: days) }
    contents = OrderContent.allCases.filter(content.contents.contains).map(\.wire)
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    var held: Set<OrderContent> = []
    for content in contents { held.insert(try fields.value(content, "contents")) }
    return .measureRecorded(
      MeasureContent(
        type: try fields.value(type, "type"),
        authority: try fields.value(authority, "authority"), isIntended: isIntended,
        from: try fields.due(hasFrom, from, "from"),
        until: try fields.dayIfTold(hasUntil, until, "until"), ground: ground, extent: extent,
        proportionality: proportionality, namedDays: hasNamedDays ? Int(namedDays) : nil,
        contents: held))
  }
}

extension WireMeasureStepped: FactMessage {
  init(_ id: MeasureID, _ step: MeasureStep) {
    self.init()
    measureID = id.wire
    self.step = step.kind.wire
    on = WireDue(step.on)
    if let day = step.until { until = day.wire }
    if let answer = step.answer { self.answer = answer.wire }
    source = step.source
    reason = step.reason
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .measureStepped(
      try fields.id(hasMeasureID, measureID, "measure_id"),
      MeasureStep(
        kind: try fields.value(step, "step"), on: try fields.due(hasOn, on, "on"),
        until: try fields.dayIfTold(hasUntil, until, "until"),
        answer: try fields.valueIfTold(hasAnswer, answer, "answer"), source: source,
        reason: reason))
  }
}

extension MeasureType: Numbered {
  var wire: WireMeasureType {
    switch self {
    case .homeBan: .homeBan
    case .nuisanceHomeBan: .nuisanceHomeBan
    case .areaBan: .areaBan
    case .groupBan: .groupBan
    case .reportDuty: .reportDuty
    case .parentOrder: .parentOrder
    case .lightOrder: .lightOrder
    case .bylawBan: .bylawBan
    case .emergencyOrder: .emergencyOrder
    case .emergencyBylaw: .emergencyBylaw
    case .riskArea: .riskArea
    case .urgentRiskArea: .urgentRiskArea
    case .homeClosure: .homeClosure
    case .drugClosure: .drugClosure
    case .conductOrder: .conductOrder
    case .libertyRestriction: .libertyRestriction
    case .longTermSupervision: .longTermSupervision
    case .counterTerrorism: .counterTerrorism
    case .crisisMeasure: .crisisMeasure
    case .crisisContinuation: .crisisContinuation
    case .careAuthorisation: .careAuthorisation
    case .talk: .talk
    case .surveillance: .surveillance
    case .alternativeHousing: .alternativeHousing
    case .tenancyTerms: .tenancyTerms
    case .communicationPlan: .communicationPlan
    }
  }
}

extension MeasureAuthority: Numbered {
  var wire: WireMeasureAuthority {
    switch self {
    case .mayor: .mayor
    case .assistantProsecutor: .assistantProsecutor
    case .prosecution: .prosecution
    case .court: .court
    case .minister: .minister
    case .municipalExecutive: .municipalExecutive
    case .housingAssociation: .housingAssociation
    case .other: .other
    }
  }
}

extension OrderContent: Numbered {
  var wire: WireOrderContent {
    switch self {
    case .areaBan: .areaBan
    case .contactBan: .contactBan
    case .placeDuty: .placeDuty
    case .reportDuty: .reportDuty
    case .acceptHelp: .acceptHelp
    case .animalBan: .animalBan
    case .travelBan: .travelBan
    }
  }
}

extension MeasureStepKind: Numbered {
  var wire: WireMeasureStepKind {
    switch self {
    case .imposed: .imposed
    case .extended: .extended
    case .notExtended: .notExtended
    case .breached: .breached
    case .breachAnswered: .breachAnswered
    case .contested: .contested
    case .contestDecided: .contestDecided
    case .helpRecorded: .helpRecorded
    case .withdrawn: .withdrawn
    case .annulled: .annulled
    case .lapsed: .lapsed
    case .abandoned: .abandoned
    }
  }
}
