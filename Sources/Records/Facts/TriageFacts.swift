import Casework

extension WireTriageDecided: FactMessage {
  init(_ decision: TriageDecision) {
    self.init()
    signal = decision.signal.wire
    matterID = decision.matter.wire
    if let day = decision.due { due = day.wire }
    switch decision.verb {
    case .acknowledged(let why): (verb, reason) = (.acknowledged, why)
    case .done(let why): (verb, reason) = (.done, why)
    case .noAction(let why): (verb, reason) = (.noAction, why)
    case .referred(let receiver, let why): (verb, to, reason) = (.referred, receiver, why)
    case .snoozed(let day, let event, let why):
      (verb, until, reason) = (.snoozed, day.wire, why)
      if let event { wake = event.wire }
    }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .triageDecided(
      TriageDecision(
        signal: try fields.value(signal, "signal"),
        matter: try fields.id(hasMatterID, matterID, "matter_id"),
        due: try fields.dayIfTold(hasDue, due, "due"), verb: try told(fields)))
  }

  private func told(_ fields: FieldReader) throws(RecordError) -> TriageVerb {
    switch verb {
    case .acknowledged: .acknowledged(reason: reason)
    case .done: .done(reason: reason)
    case .noAction: .noAction(reason: reason)
    case .referred: .referred(to: to, reason: reason)
    case .snoozed:
      .snoozed(
        until: try fields.day(hasUntil, until, "until"),
        or: try fields.valueIfTold(hasWake, wake, "wake"), reason: reason)
    case .unspecified, .UNRECOGNIZED:
      throw .unknownValue(fields.kind, field: "verb", number: verb.rawValue)
    }
  }
}

extension SignalCode: Numbered {
  var wire: WireSignalCode {
    switch self {
    case .dateMoved: .dateMoved
    case .dateUncertain: .dateUncertain
    case .noHousing: .noHousing
    case .noIdentityDocument: .noIdentityDocument
    case .noBenefit: .noBenefit
    case .insuranceSuspended: .insuranceSuspended
    case .screeningLate: .screeningLate
    case .planMeetingLate: .planMeetingLate
    case .supervisionNotStarted: .supervisionNotStarted
    case .contactOverdue: .contactOverdue
    case .breachUndecided: .breachUndecided
    case .monitoringAlertOpen: .monitoringAlertOpen
    case .probationEnds: .probationEnds
    case .gvmClaimDue: .gvmClaimDue
    case .adviceAfterSupervision: .adviceAfterSupervision
    case .homeBanEnds: .homeBanEnds
    case .measureEnds: .measureEnds
    case .leaveUnprepared: .leaveUnprepared
    case .newLeavePhase: .newLeavePhase
    case .leaveAuthorisationEnds: .leaveAuthorisationEnds
    case .riskJudgmentOld: .riskJudgmentOld
    case .oxrecBased: .oxrecBased
    case .noticeUnacknowledged: .noticeUnacknowledged
    case .noticeLate: .noticeLate
    case .assessmentMissing: .assessmentMissing
    case .mayorViewAsked: .mayorViewAsked
    case .noticeNotComing: .noticeNotComing
    case .victimUninformed: .victimUninformed
    case .victimInterestUnknown: .victimInterestUnknown
    case .taskOverdue: .taskOverdue
    case .referralIncomplete: .referralIncomplete
    case .noOwner: .noOwner
    case .possibleDouble: .possibleDouble
    case .reportingCodeOpen: .reportingCodeOpen
    case .destructionDue: .destructionDue
    case .subjectRequest: .subjectRequest
    case .notBackFromLeave: .notBackFromLeave
    case .programmeUnprepared: .programmeUnprepared
    case .suddenRelease: .suddenRelease
    case .adviceUnanswered: .adviceUnanswered
    case .ownerAway: .ownerAway
    case .appointmentBroken: .appointmentBroken
    }
  }
}

extension WakeEvent: Numbered {
  var wire: WireWakeEvent {
    switch self {
    case .dateMoved: .dateMoved
    case .noteAdded: .noteAdded
    case .addressChanged: .addressChanged
    }
  }
}
