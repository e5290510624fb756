/// Why an entry is in the queue: the facts of its one sentence. The words stand in the catalogue.
package enum TriageReason: Hashable, Sendable {
  /// S04.
  case addressNearVictim(AddressKind, Nearness)
  /// S06: the return moved; whom one can call about it, and which appointments no longer hold.
  case returnMoved(ReturnMove, reachable: [Reachable], broken: [PlannedContact])
  /// S07: the first date is not sure, or there is none.
  case dateUncertain(CivilDate?, DateQuality, institution: String)
  /// S08 and S09: a basic condition before a return, and how that return moved.
  case conditionOpen(BasicConditionKind, ConditionState, returning: CivilDate, move: ReturnMove?)
  /// S10.
  case benefitMissing(returning: CivilDate)
  /// S11: neither insurance runs nor, later, the allowance was told.
  case insuranceSuspended(since: CivilDate)
  case allowanceUntold(since: CivilDate)
  /// S12: the screening, and then the plan, are late since an arrival.
  case screeningLate(arrived: CivilDate)
  case detentionPlanLate(arrived: CivilDate)
  /// S13.
  case planMeetingLate(last: CivilDate)
  /// S14: both clocks, each if it can be counted: from the start of the probation period and from
  /// the day on which the order came in (domain.md E9).
  case supervisionNotStarted(SupervisionFrame, fromProbation: Due?, fromOrder: Due?)
  /// S15: by the agreed interval in days; `last` is `nil` when there was no contact since the start.
  case contactOverdue(last: CivilDate?, interval: Int)
  case intervalMissing
  /// S16: the oldest breach that nothing was decided on, how many there are, and how many warnings
  /// went before.
  case breachUndecided(on: Due, what: String, count: Int, warnings: Int)
  /// S16, of a measure.
  case measureBreached(MeasureType, on: Due)
  /// S17: the oldest signal of an ankle band of which nobody told what came of it, and how many there
  /// are.
  case alertOpen(MonitoringAlertKind, on: Due, count: Int)
  /// S18.
  case probationEnds(CivilDate)
  /// S18: the period is over, what follows was judged, and no notice of closure went out.
  case closureNoticeMissing(CivilDate)
  /// S19.
  case gvmClaimDue(titleEnd: CivilDate)
  /// S20.
  case adviceToMunicipality(supervisionEnd: CivilDate)
  /// S21: the end that stands, the last end that is possible, and whether help started for both.
  case homeBanEnds(MeasureType, end: Due, latest: Due?, help: Answer?)
  /// S22; `extensionsLeft` is `nil` when the rule sets no number.
  case measureEnds(MeasureType, end: Due, extensionsLeft: Int?)
  /// S23.
  case leaveUnprepared(ReturnType, start: CivilDate)
  /// S24.
  case newLeavePhase(LeavePhase, clinic: String, from: CivilDate)
  /// S25.
  case leaveAuthorisationEnds(LeavePhase, clinic: String, end: CivilDate)
  /// S26: the last day on which the judgment held, and what changed in the person's life since.
  case riskJudgmentOld(RiskInstrument, made: CivilDate, last: CivilDate, since: LifeEvent?)
  /// S27.
  case oxrecBased(RiskInstrument, made: CivilDate)
  /// S01.
  case noticeUnacknowledged(NoticeKind, received: CivilDate)
  /// S02: the days of lead that were really given, negative when the person was back already.
  case noticeLate(NoticeKind, lead: Int, returning: CivilDate)
  /// S03.
  case assessmentMissing(NoticeKind, returning: CivilDate)
  /// S05.
  case mayorViewAsked(by: String, returning: CivilDate?)
  /// S36: the kind is `nil` when a sentence alone says it; no reason when one should still come.
  case noticeSilent(NoticeKind?, SilenceReason?, returning: CivilDate?, isFictive: Bool)
  /// S28: `isInterrupted` when custody was suspended, or will be.
  case victimUninformed(ReturnType, on: CivilDate?, isInterrupted: Bool)
  /// S30.
  case taskOverdue(title: String)
  /// S30, of an agreement in a plan of the house.
  case agreementOverdue(what: String, owner: Partner)
  /// S29: what the referral lacks, the closing time, and the triage after it.
  case referralIncomplete([ZvhField], by: Partner, closing: Due, triage: CivilDate)
  /// S31.
  case noOwner
  /// S32: those who may be the same person, in the same compartment.
  case possibleDouble(of: [Reference])
  /// S33: since when the code is open and which step was last.
  case reportingCodeOpen(since: CivilDate, last: ReportingCodeStepKind)
  /// S33: advice was asked of us and the code was not recorded.
  case reportingCodeNotRecorded(askedOn: CivilDate, question: String)
  /// S34.
  case destructionDue(RetentionRuleID, last: CivilDate)
  /// S35.
  case subjectRequest(
    SubjectRequestKind, RequestRegime, received: CivilDate, identity: IdentityCheck,
    isExtended: Bool)
  /// S37.
  case notBack(ReturnType, since: CivilDate?)
  /// S38.
  case programmeUnprepared(start: CivilDate)
  /// S39.
  case suddenRelease(ReturnType, on: CivilDate?)
  /// S40.
  case adviceUnanswered(question: String, askedBy: String, of: DutyHolder)
  /// S41: who is away, until when.
  case ownerAway(UserName, name: String, until: CivilDate)
  /// S42.
  case appointmentBroken(PlannedContact, ReturnMove)
}

/// Somebody whom one can call about a return, and whether they are there now.
package struct Reachable: Hashable, Sendable {
  package let organisation: String
  package let role: String
  package let name: String
  package let phone: String
  package let hours: String
  package let deputy: String
  /// `nil` when the hours cannot be read.
  package let isOpenNow: Bool?
}

/// A fact that is not known of a person in the queue; the more of them, the earlier somebody should
/// look (domain.md D2).
package enum Unknown: String, CaseIterable, Hashable, Sendable {
  /// No sure date of the return that is to come.
  case dateQuality = "date-quality"
  case address
  case owner
}

/// An answer without which an entry is only provisional: once it is known, the entry may move.
package enum MissingInput: Hashable, Sendable {
  /// A sure date of the return.
  case returnDate
  /// How near an address is to a victim.
  case victimNearness
  /// The first day of the probation period.
  case probationStart
  case agreedInterval
  /// Nobody asked about this condition yet, or nobody knows.
  case condition(BasicConditionKind)
  /// Whether help started for both.
  case helpForBoth
  /// The day by which an answer was asked.
  case requestedDay
  /// What came of a signal of the ankle band.
  case alertOutcome
  /// Who asks was not established yet.
  case requesterIdentity
}
