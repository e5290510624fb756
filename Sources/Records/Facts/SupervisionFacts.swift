import Casework

extension WireSupervisionOrdered: FactMessage {
  init(_ details: SupervisionDetails) {
    self.init()
    frame = details.frame.wire
    organisation = details.organisation.wire
    receivedOn = details.receivedOn.wire
    if let day = details.probationStart { probationStart = day.wire }
    if let day = details.probationEnd { probationEnd = day.wire }
    level = details.level.wire
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .supervisionOrdered(
      SupervisionDetails(
        frame: try fields.value(frame, "frame"),
        organisation: try fields.value(organisation, "organisation"),
        receivedOn: try fields.day(hasReceivedOn, receivedOn, "received_on"),
        probationStart: try fields.dayIfTold(
          hasProbationStart, probationStart, "probation_start"),
        probationEnd: try fields.dayIfTold(hasProbationEnd, probationEnd, "probation_end"),
        level: try fields.value(level, "level")))
  }
}

extension WireSupervisionStarted: FactMessage {
  init(_ id: SupervisionID, _ day: CivilDate) {
    self.init()
    supervisionID = id.wire
    onDay = day.wire
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .supervisionStarted(
      try fields.id(hasSupervisionID, supervisionID, "supervision_id"),
      on: try fields.day(hasOnDay, onDay, "on_day"))
  }
}

extension WireSupervisionLevelSet: FactMessage {
  init(_ id: SupervisionID, _ level: SupervisionLevel) {
    self.init()
    supervisionID = id.wire
    self.level = level.wire
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .supervisionLevelSet(
      try fields.id(hasSupervisionID, supervisionID, "supervision_id"),
      try fields.value(level, "level"))
  }
}

extension SupervisionFrame: Numbered {
  var wire: WireSupervisionFrame {
    switch self {
    case .suspendedSentence: .suspendedSentence
    case .suspendedSentenceImmediate: .suspendedSentenceImmediate
    case .conditionalRelease: .conditionalRelease
    case .preTrialSuspension: .preTrialSuspension
    case .prisonProgramme: .prisonProgramme
    case .tbsConditions: .tbsConditions
    case .youth: .youth
    case .youthImmediate: .youthImmediate
    }
  }
}

extension SupervisionOrganisation: Numbered {
  var wire: WireSupervisionOrganisation {
    switch self {
    case .reclasseringNederland: .reclasseringNederland
    case .svg: .svg
    case .legerDesHeils: .legerDesHeils
    case .youthProbation: .youthProbation
    }
  }
}

extension SupervisionLevel: Numbered {
  var wire: WireSupervisionLevel {
    switch self {
    case .one: .one
    case .two: .two
    case .three: .three
    }
  }
}
