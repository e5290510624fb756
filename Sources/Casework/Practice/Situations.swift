extension Course {
  /// The first people: what a demo must be able to show. Others are left to chance.
  mutating func writeSituation() {
    switch number {
    case 0: writeEarlyRelease()
    case 1: writeShortLeave()
    case 2: writeConditionalRelease()
    case 3: writeUncertainDate()
    case 4: writeBlockedIdentity()
    case 5: writeSupervisionNotStarted()
    case 6: writeAwayOwner("Linh Nguyễn", age: 34, ahead: 25)
    case 7: writeReadyReturn()
    case 8: writeEndOfSupervision()
    case 9: writeYoungAdult()
    case 10: writeClinicLeave()
    case 11: writeAwayOwner("Lou van der Ploeg", age: 47, ahead: 9)
    case 12: writeHomeBan()
    case 13: writeBreachAtNight()
    case 14: writeImmediateSupervision()
    case 15: writeAreaBan()
    case 16: writeNotBackFromLeave()
    case 17: writeCaseWithoutDetention()
    case 18: writeSuddenRelease()
    case 19: writeAdviceAsked()
    case 20: writeNoticeUnacknowledged()
    case 21: writeNoticeLate()
    case 22: writeMayorView()
    case 23: writeAppealPending()
    case 24: writeReleaseNearVictim()
    case 25: writeSuspensionWithVictim()
    case 26: writeHouseWithMeetings()
    case 27: writeHouseWithLateAgreement()
    case 28: writeReferralForTriage()
    case 29: writeIncompleteReferral()
    case 30: writeYoungAdultReferral()
    case 31: writeOffenceLine()
    case 32: writeReportingCode()
    case 33: writeAdolescentLaw()
    case 34: writeOwnCompartment()
    case 35: writeAcquittal()
    default: break
    }
  }

  /// Registers somebody of these situations with a return.
  /// - Parameters:
  ///   - ago: days before today on which the return was announced; 0 is since last Friday.
  ///   - dates: kind, days from today and quality, all from the same source on that day.
  mutating func announce(
    _ identity: Identity, owner: UserName?, type: ReturnType, institution: String, ago: Int,
    dates: [(ReturnDateKind, Int?, DateQuality)], time: CivilTime? = nil,
    addresses: [Address] = []
  ) {
    let moment = announcement(ago: ago)
    let received = dates.map { kind, days, quality in
      ReturnDate(
        kind: kind, date: days.map { hours.today.adding(days: $0) }, time: time, quality: quality,
        source: .custodialAgency, receivedOn: moment.date)
    }
    add(
      .register(
        NewPerson(
          identity: identity, addresses: addresses, owner: owner,
          firstReturn: NewReturn(
            details: ReturnDetails(type: type, institution: institution), dates: received))),
      at: moment, by: owner ?? Practice.coordinator)
  }

  mutating func person(_ name: String, age: Int) -> Identity {
    Identity(name: PersonName(parsing: name), birthDate: inventedBirth(age: age))
  }

  /// Findings of one conversation.
  mutating func find(
    _ states: [(BasicConditionKind, ConditionState, String)], after days: ClosedRange<Int>,
    by author: UserName
  ) {
    let findings = states.map { ($0.0, ConditionFinding(state: $0.1, remark: $0.2)) }
    then(days, by: author) { _, _ in .conditions(findings) }
  }

  /// A task for the owner of the case.
  mutating func task(_ title: String, due days: Int, by author: UserName) {
    let due = hours.today.adding(days: days)
    then(0...0, by: author) { _, _ in .task(TaskContent(title: title, due: due)) }
  }

  mutating func remark(
    _ category: NoteCategory, _ reliability: Reliability, _ source: String, _ text: String,
    after days: ClosedRange<Int>, by author: UserName, in compartment: Compartment = .aftercare
  ) {
    then(days, by: author, in: compartment) { moment, _ in
      .note(
        NoteContent(
          category: category, reliability: reliability, source: source, text: text,
          observedAt: moment.adding(seconds: -600)))
    }
  }

  private mutating func offer(
    _ state: OfferState, after days: ClosedRange<Int>, by author: UserName
  ) {
    then(days, by: author) { moment, _ in .offer(OfferAnswer(state: state, on: moment.date)) }
  }

  /// Nine days earlier, said on the phone last Friday, with housing and income open.
  private mutating func writeEarlyRelease() {
    let me = Practice.user
    let identity = Identity(
      name: PersonName(parsing: "Ravi de Vos"),
      birthDate: CivilDate(year: 1989, month: 3, day: 12).map(PartialDate.init) ?? .unknown)
    announce(
      identity, owner: me, type: .endLeave, institution: "PI Lelystad", ago: 28,
      dates: [(.sentenceEnd, 26, .confirmed), (.endLeaveEarliest, 12, .confirmed)])
    offer(.offered, after: 5...5, by: me)
    remark(
      .agreement, .fact, "", "Aanbod nazorg gedaan in PI; betrokkene denkt erover na.",
      after: 0...0, by: me)
    offer(.accepted, after: 2...2, by: me)
    step(to: .inPreparation, at: latest(in: .aftercare), by: me)
    find(
      [
        (.identity, .arranged, "ID-kaart geldig"), (.housing, .blocked, "opvang vol"),
        (.workIncome, .blocked, "uitkering niet aangevraagd"),
        (.debts, .inProgress, "schuldhulp maakt overzicht"), (.care, .arranged, "heeft huisarts"),
      ], after: 1...1, by: me)
    remark(
      .housing, .personSays, "", "Kan niet terug naar moeder.", after: 6...6, by: me)
    then(1...1, by: me) { _, _ in
      .amend(note: 1, "Moeder gebeld: betrokkene mag er wel post laten komen.")
    }
    let date = hours.today.adding(days: 3)
    let friday = hours.lastFriday
    add(
      .date(
        ReturnDate(
          kind: .endLeaveEarliest, date: date, quality: .confirmed, source: .caseManager,
          receivedOn: friday)),
      at: hours.at(friday, minute: 15 * 60 + 10), by: me)
    remark(
      .other, .fact, "casemanager PI Lelystad", "Datum naar voren, tas staat klaar.",
      after: 0...0, by: me)
    step(to: .advanced, at: latest(in: .aftercare), by: me)
    task("Onderdak: opvang vol, andere plek zoeken", due: 2, by: me)
    task("Uitkering aanvragen (kan op vrijlating)", due: 3, by: me)
    task("Zorgverzekering weer aanzetten met wijkteam", due: 10, by: me)
  }

  /// A leave in four days, without a contact beforehand.
  private mutating func writeShortLeave() {
    let me = Practice.user
    announce(
      person("Ben Okafor", age: 28), owner: me, type: .leaveShort, institution: "PI Almere",
      ago: 11, dates: [(.leaveStart, 4, .confirmed), (.leaveEnd, 4, .confirmed)],
      time: CivilTime(hour: 9, minute: 0))
    find(
      [
        (.identity, .arranged, "paspoort geldig"), (.housing, .arranged, "eigen huis"),
        (.workIncome, .inProgress, "gesprek over werk tijdens verlof"),
        (.debts, .arranged, "regeling loopt"), (.care, .notNeeded, "gevraagd: niet nodig"),
        (.network, .arranged, "partner en broer"),
      ], after: 2...3, by: me)
    task("Bel casemanager PI Almere over doel van verlof", due: 1, by: me)
  }

  /// A conditional release with supervision that follows it.
  private mutating func writeConditionalRelease() {
    let colleague = Practice.coordinator
    let identity = person("Sam 't Hooft", age: 41)
    announce(
      identity, owner: colleague, type: .conditionalRelease, institution: "PI Zwolle", ago: 42,
      dates: [(.conditionalRelease, 4, .confirmed)])
    find(
      [
        (.identity, .arranged, "rijbewijs geldig"), (.housing, .inProgress, "kamer in zicht"),
        (.workIncome, .blocked, "uitkering niet aangevraagd"),
        (.debts, .unknown, "PI weet het niet"), (.care, .arranged, "behandeling gaat door"),
        (.network, .arranged, "ouders"),
      ], after: 3...5, by: colleague)
    step(to: .inPreparation, at: latest(in: .aftercare), by: colleague)
    writeNote(by: colleague)
    task("Uitkering klaarzetten", due: 3, by: colleague)
    writeSupervision(
      identity, frame: .conditionalRelease, level: .two, start: hours.today.adding(days: 4),
      ago: 20, starts: true)
  }
}
