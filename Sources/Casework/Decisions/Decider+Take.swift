extension Decider {
  /// Decides on one command.
  mutating func take(_ command: Command) throws(Refusal) {
    switch command {
    case .recordOrganisation(let organisation):
      record(.organisationRecorded(organisation), about: nil, in: .administration)
    case .recordMember(let member):
      record(.memberRecorded(member), about: nil, in: .administration)
    case .recordAbsence(let absence): try take(absence)
    case .recordDirectoryEntry(let entry): try take(entry)
    case .register(let person): try take(person)
    case .correctIdentity(let person, let identity):
      let file = try file(person)
      try check(identity)
      record(.identityCorrected(identity), about: person, in: file.compartment)
    case .addAlias(let person, let name):
      let file = try file(person)
      guard !name.surname.isBlank else { throw .surnameMissing }
      record(.aliasAdded(name), about: person, in: file.compartment)
    case .link(let one, let other): try link(one, other)
    case .recordAddress(let person, let address):
      let file = try file(person)
      try check(address)
      record(.addressRecorded(address), about: person, in: file.compartment)
    case .drawZone(let person, let content): try draw(content, for: file(person))
    case .removeZone(let person, let id, let reason):
      try removeZone(id, of: person, reason: reason)
    case .recordVictimInterest(let person, let interest): try take(interest, for: file(person))
    case .tellNearness(let person, let told): try tell(told, of: file(person))
    case .assign(let person, let user):
      let file = try file(person)
      guard file.ownerNow != user else { throw .ownerAlready(user) }
      record(.caseAssigned(to: user), about: person, in: file.compartment)
    case .announceReturn(let person, let new): try announce(new, for: file(person))
    case .correctReturn(let person, let id, let details):
      let (file, _) = try returnCase(id, of: person)
      record(.returnDetailsCorrected(of: id, details), about: person, in: file.compartment)
    case .recordReturnDate(let person, let id, let date):
      let (file, current) = try returnCase(id, of: person)
      try check(date)
      let same = current.currentDates.contains { entry in
        var known = entry.value
        known.receivedOn = date.receivedOn
        return known == date
      }
      if same { throw .sameDateAlready(date) }
      record(.returnDateRecorded(of: id, date), about: person, in: file.compartment)
    case .changeStatus(let person, let id, let progress, let override):
      try change(progress, of: id, person, override)
    case .changeCondition(let person, let id, let kind, let finding):
      let (file, current) = try returnCase(id, of: person)
      let state = current.conditions.state(of: kind)
      guard state.next.contains(finding.state) else {
        throw .conditionNotAllowed(kind, from: state, to: finding.state, allowed: state.next)
      }
      record(.conditionChanged(of: id, kind, finding), about: person, in: file.compartment)
    case .answerOffer(let person, let id, let answer): try take(answer, of: id, person)
    case .addNote(let person, let content): try add(content, to: file(person))
    case .amendNote(let person, let id, let text):
      let file = try file(person)
      guard file.liveNotes.contains(where: { $0.id == id }) else { throw .unknownNote }
      guard !text.isBlank else { throw .textMissing }
      record(.noteAmended(id, text: text), about: person, in: file.compartment)
    case .retractNote(let person, let id, let reason):
      let file = try file(person)
      guard let note = file.liveNotes.first(where: { $0.id == id }) else { throw .unknownNote }
      guard !note.isRetracted else { throw .noteAlreadyRetracted }
      guard !reason.isBlank else { throw .reasonMissing }
      record(.noteRetracted(id, reason: reason), about: person, in: file.compartment)
    case .keepDraft(let person, let content, let id):
      try keep(content, about: person, replacing: id)
    case .dropDraft(let person, let id): try dropDraft(id, about: person)
    case .planContact(let person, let contact):
      let file = try file(person)
      record(.contactPlanned(contact), about: person, in: file.compartment)
    case .recordContact(let person, let contact): try take(contact, of: file(person))
    case .setTask(let person, let content):
      let file = try file(person)
      guard !content.title.isBlank else { throw .titleMissing }
      record(.taskSet(content), about: person, in: file.compartment)
    case .finishTask(let person, let id, let remark):
      let file = try file(person)
      guard let task = file.tasks.first(where: { $0.id == id && $0.isLive }) else {
        throw .unknownTask
      }
      guard task.isOpen else { throw .taskAlreadyDone }
      record(.taskDone(id, remark: remark), about: person, in: file.compartment)
    case .disclose(let person, let disclosure): try take(disclosure, of: file(person))
    case .stepDisclosure(let person, let id, let step, let task):
      try take(step, of: id, person, telling: task)
    case .referToZvh(let person, let referral): try take(referral, of: file(person))
    case .stepZvh(let person, let id, let step, let meeting):
      try take(step, of: id, person, at: meeting)
    case .planMeeting(let content): try take(content)
    case .tableCase(let person, let tabling): try take(tabling, of: file(person))
    case .discussCase(let person, let discussion): try take(discussion, of: file(person))
    case .nameTables(let names): try take(tables: names)
    case .orderSupervision(let person, let details): try take(details, of: file(person))
    case .startSupervision(let person, let id, let date):
      let (file, order) = try supervision(id, of: person)
      if let started = order.started.current { throw .supervisionAlreadyStarted(started.value) }
      guard !order.phase.isClosed else { throw .supervisionClosed }
      guard date <= now.date else { throw .happenedInFuture(date) }
      record(.supervisionStarted(id, on: date), about: person, in: file.compartment)
    case .setSupervisionLevel(let person, let id, let level):
      let (file, order) = try supervision(id, of: person)
      guard !order.phase.isClosed else { throw .supervisionClosed }
      guard order.level != level else { throw .levelAlready(level) }
      record(.supervisionLevelSet(id, level), about: person, in: file.compartment)
    case .stepSupervision(let person, let id, let step): try take(step, of: id, person)
    // Measures, advice, cases without detention, custody, signals
    case .recordMeasure(let person, let content): try take(content, of: file(person))
    case .stepMeasure(let person, let id, let step): try take(step, of: id, person)
    case .requestAdvice(let person, let request): try take(request, of: file(person))
    case .answerAdvice(let person, let id, let answer): try take(answer, of: id, person)
    // Themes, the reporting code, the career line, judgments of risk
    case .setTheme(let person, let theme): try take(theme, of: file(person))
    case .stepTheme(let person, let id, let step): try take(step, ofTheme: id, person)
    case .stepReportingCode(let person, let step): try take(step, of: file(person))
    case .recordConviction(let person, let conviction): try take(conviction, of: file(person))
    case .recordSpell(let person, let spell): try take(spell, of: file(person))
    case .correctCareer(let person, let id, let correction): try take(correction, of: id, person)
    case .judgeRisk(let person, let judgment): try take(judgment, of: file(person))
    case .stepRisk(let person, let id, let step): try take(step, ofJudgment: id, person)
    case .openCase(let person, let opening): try take(opening, of: file(person))
    case .closeCase(let person, let id, let reason):
      try closeCase(id, of: person, reason: reason)
    case .recordSentence(let person, let sentence): try take(sentence, of: file(person))
    case .authoriseLeave(let person, let leave): try take(leave, of: file(person))
    case .receiveNotice(let person, let notice): try take(notice, of: file(person))
    case .stepNotice(let person, let id, let step): try take(step, of: id, person)
    case .expectNotice(let person, let expected): try take(expected, of: file(person))
    case .checkReturn(let person, let id, let kind, let check):
      try self.check(kind, check, of: id, person)
    case .decideTriage(let person, let decision): try take(decision, of: file(person))
    // Settings, retention, erasure and rectification
    case .changeSetting(let change): try take(change)
    case .placeHold(let person, let content): try placeHold(content, on: person)
    case .liftHold(let person, let id, let reason):
      try liftHold(id, of: person, reason: reason)
    case .requestErasure(let person, let request): try requestErasure(request, of: person)
    case .confirmErasure(let person, let id): try confirmErasure(id, of: person)
    case .withdrawErasure(let person, let id, let reason):
      try withdrawErasure(id, of: person, reason: reason)
    case .receiveRequest(let person, let request): try take(request, of: person)
    case .stepRequest(let person, let id, let step): try take(step, of: id, person)
    case .carryOutErasure(let person, let id, let keySlots):
      try carryOutErasure(id, of: person, keySlots: keySlots)
    case .rectifyNote(let person, let id, let text, let reason):
      try rectify(id, of: file(person), text: text, reason: reason)
    case .rectifyForPerson(let person, let id, let text, let reason, let tasks):
      let file = try privacyFile(person)
      try rectify(id, of: file, text: text, reason: reason)
      for task in tasks { record(.taskSet(task), about: person, in: file.compartment) }
    case .recordAccess(let access): try take(access)
    case .breakGlass(let person, let breaking, let origin):
      try breakGlass(breaking, of: file(person), from: origin)
    case .reviewAccess(let records, let remark):
      guard !records.isEmpty else { throw .nothingToReview }
      record(.accessReviewed(records, remark: remark), about: nil, in: .audit)
    }
  }

  func returnCase(
    _ id: ReturnID, of person: PersonID
  ) throws(Refusal) -> (PersonFile, ReturnCase) {
    let file = try file(person)
    guard let found = file.liveReturns.first(where: { $0.id == id }) else { throw .unknownReturn }
    return (file, found)
  }

  func supervision(
    _ id: SupervisionID, of person: PersonID
  ) throws(Refusal) -> (PersonFile, SupervisionOrder) {
    let file = try file(person)
    guard let order = file.supervisions.first(where: { $0.id == id && $0.isLive }) else {
      throw .unknownSupervision
    }
    return (file, order)
  }
}

extension String {
  /// Whether nothing but white space stands in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
