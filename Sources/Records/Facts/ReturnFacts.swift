import Casework

extension WireReturnFrame {
  init(_ details: ReturnDetails) {
    self.init()
    type = details.type.wire
    institution = details.institution
    if let code = details.municipality { municipality = code.text }
  }

  func value(_ fields: FieldReader) throws(RecordError) -> ReturnDetails {
    ReturnDetails(
      type: try fields.value(type, "type"), institution: institution,
      municipality: try fields.municipalityIfTold(hasMunicipality, municipality, "municipality"))
  }
}

extension WireReturnAnnounced: FactMessage {
  init(_ details: ReturnDetails) {
    self.init()
    frame = WireReturnFrame(details)
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    guard hasFrame else { throw fields.missing("frame") }
    return .returnAnnounced(try frame.value(fields))
  }
}

extension WireReturnDetailsCorrected: FactMessage {
  init(_ id: ReturnID, _ details: ReturnDetails) {
    self.init()
    returnID = id.wire
    frame = WireReturnFrame(details)
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    guard hasFrame else { throw fields.missing("frame") }
    return .returnDetailsCorrected(
      of: try fields.id(hasReturnID, returnID, "return_id"), try frame.value(fields))
  }
}

extension WireReturnDateRecorded: FactMessage {
  init(_ id: ReturnID, _ recorded: ReturnDate) {
    self.init()
    returnID = id.wire
    kind = recorded.kind.wire
    if let day = recorded.date { date = day.wire }
    if let minutes = recorded.time { time = minutes.wire }
    quality = recorded.quality.wire
    source = recorded.source.wire
    receivedOn = recorded.receivedOn.wire
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .returnDateRecorded(
      of: try fields.id(hasReturnID, returnID, "return_id"),
      ReturnDate(
        kind: try fields.value(kind, "kind"), date: try fields.dayIfTold(hasDate, date, "date"),
        time: try fields.timeIfTold(hasTime, time, "time"),
        quality: try fields.value(quality, "quality"),
        source: try fields.value(source, "source"),
        receivedOn: try fields.day(hasReceivedOn, receivedOn, "received_on")))
  }
}

extension WireReturnStatusChanged: FactMessage {
  init(_ id: ReturnID, _ progress: ReturnProgress) {
    self.init()
    returnID = id.wire
    status = progress.status.wire
    reason = progress.reason
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .returnStatusChanged(
      of: try fields.id(hasReturnID, returnID, "return_id"),
      ReturnProgress(status: try fields.value(status, "status"), reason: reason))
  }
}

extension ReturnType: Numbered {
  var wire: WireReturnType {
    switch self {
    case .sentenceEnd: .sentenceEnd
    case .endLeave: .endLeave
    case .conditionalRelease: .conditionalRelease
    case .prisonProgramme: .prisonProgramme
    case .leaveShort: .leaveShort
    case .leaveNetwork: .leaveNetwork
    case .leaveLong: .leaveLong
    case .extramuralWork: .extramuralWork
    case .sentenceInterruption: .sentenceInterruption
    case .preTrialSuspended: .preTrialSuspended
    case .preTrialLifted: .preTrialLifted
    case .hostageEnd: .hostageEnd
    case .isdEnd: .isdEnd
    case .tbsEscorted: .tbsEscorted
    case .tbsUnescorted: .tbsUnescorted
    case .tbsTransmural: .tbsTransmural
    case .tbsTrialLeave: .tbsTrialLeave
    case .tbsConditionalEnd: .tbsConditionalEnd
    case .tbsEnd: .tbsEnd
    case .tbsConditions: .tbsConditions
    case .pijEnd: .pijEnd
    case .youthDetentionEnd: .youthDetentionEnd
    case .stp: .stp
    case .clinicTransfer: .clinicTransfer
    case .acquittal: .acquittal
    case .unknown: .unknown
    }
  }
}

extension ReturnDateKind: Numbered {
  var wire: WireReturnDateKind {
    switch self {
    case .conditionalRelease: .conditionalRelease
    case .sentenceEnd: .sentenceEnd
    case .endLeaveEarliest: .endLeaveEarliest
    case .leaveStart: .leaveStart
    case .leaveEnd: .leaveEnd
    case .programmeStart: .programmeStart
    case .suspension: .suspension
    case .trialLeave: .trialLeave
    case .tbsEnd: .tbsEnd
    case .pijEnd: .pijEnd
    case .isdEnd: .isdEnd
    }
  }
}

extension DateQuality: Numbered {
  var wire: WireDateQuality {
    switch self {
    case .confirmed: .confirmed
    case .computed: .computed
    case .indicative: .indicative
    case .unknown: .unknown
    }
  }
}

extension DateSource: Numbered {
  var wire: WireDateSource {
    switch self {
    case .custodialAgency: .custodialAgency
    case .caseManager: .caseManager
    case .injus: .injus
    case .prosecution: .prosecution
    case .clinic: .clinic
    case .probation: .probation
    case .person: .person
    case .ours: .ours
    }
  }
}

extension ReturnStatus: Numbered {
  var wire: WireReturnStatus {
    switch self {
    case .announced: .announced
    case .inPreparation: .inPreparation
    case .ready: .ready
    case .returned: .returned
    case .inGuidance: .inGuidance
    case .completed: .completed
    case .postponed: .postponed
    case .advanced: .advanced
    case .settledElsewhere: .settledElsewhere
    case .declinesHelp: .declinesHelp
    case .outOfSight: .outOfSight
    case .detainedAgain: .detainedAgain
    case .notReturned: .notReturned
    }
  }
}
