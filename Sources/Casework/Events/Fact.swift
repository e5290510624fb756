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

  // Contacts and tasks
  case contactPlanned(PlannedContact)
  case contactHeld(ContactMoment)
  case taskSet(TaskContent)
  case taskDone(TaskID, remark: String)

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
  case caseOpened(CaseOpening)
  case caseClosed(CaseID, reason: String)
  case sentenceRecorded(Sentence)
  case leaveAuthorised(LeaveAuthorisation)
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
  /// In administration, and about nobody: the person's own records are gone.
  case erasureCarriedOut(DestructionRecord)
  case noteRectified(NoteID, text: String, reason: String)
  // Access: who saw what. The first and the last stand in the audit compartment
  case viewRecorded(AccessRecord)
  case glassBroken(GlassBreaking)
  case accessReviewed([RecordID], remark: String)
}

extension Fact {
  /// Whether it is no decision but an account of what was done, which nobody takes back.
  package var isAccount: Bool {
    switch self {
    case .viewRecorded, .glassBroken, .accessReviewed: true
    default: false
    }
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
