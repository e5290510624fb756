extension PersonFile {
  /// Takes in an event about this identity. One that changes nothing in the file leaves no trace in
  /// it: undoing a link is known only to who sees both sides of it.
  mutating func evolve(_ event: Event) {
    switch event.fact {
    case .identityCorrected(let value): identity.record(Entry(event, value))
    case .aliasAdded(let name): aliases.record(Entry(event, name))
    case .addressRecorded(let address): addresses.record(Entry(event, address))
    case .zoneDrawn, .zoneRemoved, .victimInterestRecorded, .nearnessTold: evolve(zone: event)
    case .caseAssigned(let user): owner.record(Entry(event, user))
    case .returnAnnounced(let details):
      returns.append(ReturnCase(id: event.id, announced: Entry(event, details)))
    case .returnDetailsCorrected(let id, let details):
      change(returnCase: id) { $0.details.record(Entry(event, details)) }
    case .returnDateRecorded(let id, let date):
      change(returnCase: id) { $0.dates.record(Entry(event, date)) }
    case .returnStatusChanged(let id, let progress):
      change(returnCase: id) { $0.progress.record(Entry(event, progress)) }
    case .conditionChanged(let id, let kind, let finding):
      change(returnCase: id) { $0.conditions[kind].record(Entry(event, finding)) }
    case .offerChanged(let id, let answer):
      change(returnCase: id) { $0.offer.record(Entry(event, answer)) }
    case .noteAdded(let content): notes.append(RiskNote(Entry(event, content)))
    case .noteAmended(let id, let text):
      change(note: id) { $0.everyAmendment.record(Entry(event, text)) }
    case .noteRetracted(let id, let reason):
      change(note: id) { $0.retraction.record(Entry(event, reason)) }
    case .noteTextWritten(let id, let words):
      fill(id, with: words)
      return
    case .draftKept, .draftDropped: return
    case .contactPlanned(let contact): plannedContacts.record(Entry(event, contact))
    case .contactHeld(let contact): contacts.record(Entry(event, contact))
    case .taskSet(let content): tasks.append(CaseTask(Entry(event, content)))
    case .taskDone(let id, let remark):
      guard let index = tasks.lastIndex(where: { $0.id == id }) else { return }
      tasks[index].done.record(Entry(event, remark))
    case .disclosed, .disclosureStepped: evolve(shared: event)
    case .zvhReferred, .zvhStepped, .caseTabled, .caseDiscussed: evolve(house: event)
    case .meetingPlanned, .tablesNamed: return
    case .supervisionOrdered(let details):
      supervisions.append(SupervisionOrder(Entry(event, details)))
    case .supervisionStarted(let id, let date):
      change(supervision: id) { $0.started.record(Entry(event, date)) }
    case .supervisionLevelSet(let id, let level):
      change(supervision: id) { $0.levels.record(Entry(event, level)) }
    case .supervisionStepped(let id, let step):
      change(supervision: id) { $0.steps.record(Entry(event, step)) }
    case .measureRecorded, .measureStepped, .adviceRequested, .adviceAnswered, .caseOpened,
      .caseClosed, .sentenceRecorded, .leaveAuthorised, .triageDecided:
      evolve(matter: event)
    case .themeSet, .themeStepped, .reportingCodeStepped, .convictionRecorded, .spellRecorded,
      .careerCorrected, .riskJudged, .riskStepped:
      background.evolve(event)
    case .noticeReceived, .noticeStepped, .noticeExpected: evolve(notice: event)
    case .returnChecked(let id, let kind, let check):
      change(returnCase: id) { $0.checks[kind, default: History()].record(Entry(event, check)) }
    case .withdrawn(let compensation):
      guard mark(compensation.events, withdrawnBy: event.id) else { return }
      compensations.append(Entry(event, Compensated(compensation.events, isRestored: false)))
    case .restored(let compensation):
      guard mark(compensation.events, withdrawnBy: nil) else { return }
      compensations.append(Entry(event, Compensated(compensation.events, isRestored: true)))
    case .noteRectified(let id, let text, let reason):
      change(note: id) { $0.correct(Entry(event, text), reason: reason) }
    case .holdPlaced(let content):
      holds.append(LegalHold(Entry(event, content)))
      return
    case .holdLifted(let id, let reason):
      guard let index = holds.lastIndex(where: { $0.id == id }) else { return }
      holds[index].lifted.record(Entry(event, reason))
      return
    case .erasureRequested, .erasureConfirmed, .erasureWithdrawn:
      evolve(erasure: event)
      return
    case .requestReceived, .requestStepped:
      evolve(request: event)
      return
    case .glassBroken(let breaking): glassBroken.record(Entry(event, breaking))
    case .viewRecorded, .accessReviewed: return
    case .accessDestroyed: return
    case .organisationRecorded, .memberRecorded, .absenceRecorded, .directoryEntryRecorded,
      .personRegistered, .peopleLinked, .settingChanged, .erasureCarriedOut:
      return
    }
    touched = max(touched, event.at)
    touchedBy = event.author
  }

  private mutating func change(returnCase id: ReturnID, _ body: (inout ReturnCase) -> Void) {
    guard let index = returns.lastIndex(where: { $0.id == id }) else { return }
    body(&returns[index])
  }

  private mutating func change(note id: NoteID, _ body: (inout RiskNote) -> Void) {
    guard let index = notes.lastIndex(where: { $0.id == id }) else { return }
    body(&notes[index])
  }

  private mutating func change(
    supervision id: SupervisionID, _ body: (inout SupervisionOrder) -> Void
  ) {
    guard let index = supervisions.lastIndex(where: { $0.id == id }) else { return }
    body(&supervisions[index])
  }

  /// - Returns: whether any of the events recorded something in this file.
  private mutating func mark(_ ids: [RecordID], withdrawnBy event: RecordID?) -> Bool {
    var isAny = false
    for id in ids where mark(id, withdrawnBy: event) { isAny = true }
    return isAny
  }

  /// Marks what one event recorded as withdrawn or, with `nil`, as standing again.
  /// - Returns: whether it is in this file.
  mutating func mark(_ id: RecordID, withdrawnBy event: RecordID?) -> Bool {
    if identity.mark(id, withdrawnBy: event) || aliases.mark(id, withdrawnBy: event)
      || addresses.mark(id, withdrawnBy: event) || owner.mark(id, withdrawnBy: event)
      || plannedContacts.mark(id, withdrawnBy: event)
      || contacts.mark(id, withdrawnBy: event)
    {
      return true
    }
    for index in returns.indices where returns[index].mark(id, withdrawnBy: event) {
      return true
    }
    for index in notes.indices where notes[index].mark(id, withdrawnBy: event) { return true }
    for index in tasks.indices where tasks[index].mark(id, withdrawnBy: event) { return true }
    for index in supervisions.indices where supervisions[index].mark(id, withdrawnBy: event) {
      return true
    }
    for index in holds.indices where holds[index].mark(id, withdrawnBy: event) { return true }
    for index in requests.indices where requests[index].mark(id, withdrawnBy: event) {
      return true
    }
    for index in shares.indices where shares[index].mark(id, withdrawnBy: event) { return true }
    if tablings.mark(id, withdrawnBy: event) || discussions.mark(id, withdrawnBy: event) {
      return true
    }
    for index in zvhCases.indices where zvhCases[index].mark(id, withdrawnBy: event) {
      return true
    }
    if mark(zone: id, withdrawnBy: event) { return true }
    return mark(matter: id, withdrawnBy: event)
  }
}

extension ReturnCase {
  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if details.mark(event, withdrawnBy: other) || dates.mark(event, withdrawnBy: other)
      || progress.mark(event, withdrawnBy: other) || offer.mark(event, withdrawnBy: other)
    {
      return true
    }
    for kind in checks.keys where checks[kind]?.mark(event, withdrawnBy: other) == true {
      return true
    }
    return BasicConditionKind.allCases.contains { conditions[$0].mark(event, withdrawnBy: other) }
  }
}

extension RiskNote {
  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      first.withdrawnBy = other
      return true
    }
    return everyAmendment.mark(event, withdrawnBy: other)
      || retraction.mark(event, withdrawnBy: other)
      || corrections.mark(event, withdrawnBy: other)
  }
}

extension CaseTask {
  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      assigned.withdrawnBy = other
      return true
    }
    return done.mark(event, withdrawnBy: other)
  }
}
