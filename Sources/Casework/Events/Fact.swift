/// What an event says. Kinds are never renamed into another meaning: a changed meaning is a new kind.
package enum Fact: Hashable, Sendable {
  // Administration
  case organisationRecorded(Organisation)
  case memberRecorded(Member)
  case absenceRecorded(Absence)
  case directoryEntryRecorded(DirectoryEntry)

  // People
  case personRegistered(Reference, Identity)
  case identityCorrected(Identity)
  case aliasAdded(PersonName)
  case peopleLinked(other: PersonID)
  case addressRecorded(Address)
  /// The area of an order or condition, and why one was removed.
  case zoneDrawn(ZoneContent)
  case zoneRemoved(ZoneID, reason: String)
  /// In the victim compartment alone.
  case victimInterestRecorded(VictimInterest)
  /// One word about an address, told into this compartment.
  case nearnessTold(NearnessTold)
  case caseAssigned(to: UserName?)

  // Returns
  case returnAnnounced(ReturnDetails)
  case returnDetailsCorrected(of: ReturnID, ReturnDetails)
  case returnDateRecorded(of: ReturnID, ReturnDate)
  case returnStatusChanged(of: ReturnID, ReturnProgress)
  case conditionChanged(of: ReturnID, BasicConditionKind, ConditionFinding)
  case offerChanged(of: ReturnID, OfferAnswer)

  // Notes
  case noteAdded(NoteContent)
  case noteAmended(NoteID, text: String)
  case noteRetracted(NoteID, reason: String)
  /// What somebody typed for one of these, or for a correction: kept apart, so that it stays sealed
  /// until somebody asks for it. The other event stands before it in the same decision.
  case noteTextWritten(of: RecordID, NoteWords)
  /// What its author typed and did not save: nobody else sees it. Its cause is the first of them.
  case draftKept(DraftContent)
  case draftDropped(RecordID)

  // Contacts and tasks
  case contactPlanned(PlannedContact)
  case contactHeld(ContactMoment)
  case taskSet(TaskContent)
  case taskDone(TaskID, remark: String)
  // What was shared with others
  case disclosed(Disclosure)
  case disclosureStepped(DisclosureID, DisclosureStep)
  // The Zorg- en Veiligheidshuis, and its meetings
  case zvhReferred(ZvhReferral)
  /// The last is the meeting at which the step was taken, if it was one.
  case zvhStepped(ZvhCaseID, ZvhStep, at: MeetingID?)
  case meetingPlanned(MeetingContent)
  case caseTabled(CaseTabling)
  case caseDiscussed(CaseDiscussion)
  /// What the tables of the house are called, in the order in which they are chosen from.
  case tablesNamed([String])

  // Supervision
  case supervisionOrdered(SupervisionDetails)
  case supervisionStarted(SupervisionID, on: CivilDate)
  case supervisionLevelSet(SupervisionID, SupervisionLevel)

  case supervisionStepped(SupervisionID, SupervisionStep)

  // Measures, advice, cases without detention, custody, checks around a return
  case measureRecorded(MeasureContent)
  case measureStepped(MeasureID, MeasureStep)
  case adviceRequested(AdviceRequest)
  case adviceAnswered(AdviceID, AdviceAnswer)
  // Themes, the reporting code, the career line, judgments of risk
  case themeSet(ThemeContent)
  case themeStepped(ThemeID, ThemeStep)
  case reportingCodeStepped(ReportingCodeStep)
  case convictionRecorded(Conviction)
  case spellRecorded(Spell)
  case careerCorrected(CareerID, CareerCorrection)
  case riskJudged(RiskJudgment)
  case riskStepped(RiskJudgmentID, RiskStep)
  case caseOpened(CaseOpening)
  case caseClosed(CaseID, reason: String)
  case sentenceRecorded(Sentence)
  case leaveAuthorised(LeaveAuthorisation)
  // Notices to the mayor
  case noticeReceived(BijNotice)
  case noticeStepped(NoticeID, NoticeStep)
  case noticeExpected(ExpectedNotice)
  case returnChecked(of: ReturnID, ReturnCheckKind, ReturnCheck)

  /// What somebody decided on a signal of the queue.
  case triageDecided(TriageDecision)

  // Undo and redo: compensating events
  case withdrawn(Compensation)
  case restored(Compensation)

  // Settings, retention, erasure and rectification
  case settingChanged(SettingChange)
  case holdPlaced(HoldContent)
  case holdLifted(HoldID, reason: String)
  case erasureRequested(ErasureRequest)
  /// The first day on which it may be carried out stands with it: a setting that changes later
  /// shortens no grace that was promised.
  case erasureConfirmed(ErasureID, destroyFrom: CivilDate)
  case erasureWithdrawn(ErasureID, reason: String)
  /// What the person asks about their own facts (AVG 15–17, 21; Wjsg).
  case requestReceived(SubjectRequest)
  case requestStepped(RequestID, RequestStep)
  /// In administration, and about nobody: the person's own records are gone.
  case erasureCarriedOut(DestructionRecord)
  case noteRectified(NoteID, text: String, reason: String)
  // Access: who saw what. The first and the last stand in the audit compartment
  case viewRecorded(AccessRecord)
  case glassBroken(GlassBreaking)
  case accessReviewed([RecordID], remark: String)
  /// In administration, and about nobody: what is left of records of access whose term was over.
  case accessDestroyed(AccessDestruction)
}

extension Fact {
  /// Whether it is no decision but an account of what was done, which nobody takes back.
  package var isAccount: Bool {
    switch self {
    case .viewRecorded, .glassBroken, .accessReviewed: true
    case .accessDestroyed: true
    default: false
    }
  }

  /// Whether it holds the words of another event, with which they stand and fall.
  package var isWords: Bool {
    if case .noteTextWritten = self { true } else { false }
  }
}

/// Which recorded events an undo takes back, or a redo puts back, of one decision.
package struct Compensation: Hashable, Sendable {
  /// The decision: the `cause` that its events share.
  package let decision: RecordID
  /// The events of that decision that are about the same subject, in the order of the log.
  package let events: [RecordID]

  package init(decision: RecordID, events: [RecordID]) {
    self.decision = decision
    self.events = events
  }
}
