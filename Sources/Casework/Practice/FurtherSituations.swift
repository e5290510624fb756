extension Course {
  /// New since last Friday: nobody owns it, nothing was asked, and the date is a guess.
  mutating func writeUncertainDate() {
    announce(
      person("Deniz Çelik", age: 25), owner: nil, type: .prisonProgramme,
      institution: "PI Nieuwegein", ago: 0, dates: [(.programmeStart, 16, .indicative)])
  }

  mutating func writeBlockedIdentity() {
    let colleague = Practice.coordinator
    announce(
      person("Kai Peters", age: 52), owner: colleague, type: .sentenceEnd,
      institution: "JC Zaanstad", ago: 30, dates: [(.sentenceEnd, 22, .confirmed)])
    find(
      [
        (.identity, .blocked, "ID verlopen"), (.housing, .arranged, "terug naar eigen huis"),
        (.workIncome, .inProgress, "aanvraag uitkering klaargelegd"),
        (.debts, .arranged, "regeling loopt"), (.care, .arranged, "heeft huisarts"),
        (.network, .notNeeded, "gevraagd: niet nodig"),
      ], after: 2...4, by: colleague)
    remark(
      .identity, .fact, "burgerzaken", "Nieuwe kaart kan alleen aan de balie; verlof kan helpen.",
      after: 1...3, by: colleague)
    task("Verlof vragen om ID-kaart op te halen", due: 5, by: colleague)
  }

  /// Came back yesterday; the order to supervise came in and nobody was called up yet.
  mutating func writeSupervisionNotStarted() {
    let me = Practice.user
    let identity = person("Elif Bakır", age: 30)
    announce(
      identity, owner: me, type: .conditionalRelease, institution: "PI Nieuwegein", ago: 35,
      dates: [(.conditionalRelease, -3, .confirmed)])
    find(
      [
        (.identity, .arranged, "paspoort geldig"), (.housing, .arranged, "kan bij zus wonen"),
        (.workIncome, .arranged, "uitkering toegekend"), (.debts, .inProgress, "overzicht loopt"),
        (.care, .notNeeded, "gevraagd: niet nodig"), (.network, .arranged, "zus haalt op"),
      ], after: 3...6, by: me)
    step(to: .inPreparation, at: latest(in: .aftercare), by: me)
    step(to: .ready, at: latest(in: .aftercare).adding(seconds: 86_400 * 2), by: me)
    let day = hours.today.adding(days: -3)
    step(to: .returned, at: hours.at(day, minute: 17 * 60), by: me)
    writeSupervision(
      identity, frame: .conditionalRelease, level: .three, start: day, ago: 10, starts: false)
    remark(
      .agreement, .fact, "", "Eerste oproep verstuurd naar het adres van de zus; geen antwoord.",
      after: 1...2, by: Practice.secondOfficer, in: .supervision)
  }

  /// The owner is away, so that the deputy has it under "mine".
  mutating func writeAwayOwner(_ name: String, age: Int, ahead: Int) {
    let owner = Practice.absentee
    announce(
      person(name, age: age), owner: owner, type: .endLeave, institution: "PI Lelystad", ago: 38,
      dates: [(.sentenceEnd, ahead + 14, .confirmed), (.endLeaveEarliest, ahead, .computed)])
    find(
      [
        (.identity, .arranged, "geldige ID-kaart in de PI"), (.housing, .blocked, "huur opgezegd"),
        (.care, .inProgress, "intake gepland"),
      ], after: 2...5, by: owner)
    step(to: .inPreparation, at: latest(in: .aftercare), by: owner)
    remark(
      .housing, .fact, "woningstichting", "Gesprek over een kamer kan in de week van terugkeer.",
      after: 2...6, by: owner)
    task("Woningstichting terugbellen", due: 1, by: owner)
    guard ahead < 14 else { return }
    let date = hours.today.adding(days: ahead - 2)
    lately(by: owner) { moment, _ in
      .date(
        ReturnDate(
          kind: .endLeaveEarliest, date: date, quality: .confirmed, source: .caseManager,
          receivedOn: moment.date))
    }
  }

  /// Everything is arranged: the return is ready.
  mutating func writeReadyReturn() {
    let colleague = Practice.coordinator
    announce(
      person("An van der Berg-de Wit", age: 38), owner: colleague, type: .endLeave,
      institution: "PI Zwolle", ago: 45,
      dates: [(.sentenceEnd, 25, .confirmed), (.endLeaveEarliest, 11, .confirmed)])
    find(
      BasicConditionKind.allCases.map { kind in
        (kind, .arranged, PracticeTexts.remarks(kind, .arranged).first ?? "")
      }, after: 5...8, by: colleague)
    step(to: .inPreparation, at: latest(in: .aftercare), by: colleague)
    writeNote(by: colleague)
    if let moment = hours.after(latest(in: .aftercare), days: 2...6, &chance) {
      step(to: .ready, at: moment, by: colleague)
    }
  }

  /// In guidance, while supervision ends in eight weeks.
  mutating func writeEndOfSupervision() {
    let me = Practice.user
    let identity = person("Iris de Groot", age: 58)
    announce(
      identity, owner: me, type: .conditionalRelease, institution: "PI Almere", ago: 55,
      dates: [(.conditionalRelease, -50, .confirmed)])
    step(to: .returned, at: hours.around(50, &chance), by: me)
    step(to: .inGuidance, at: hours.around(47, &chance), by: me)
    beside(0...1, by: me) { moment, _ in
      .check(.insurance, ReturnCheck(answer: .yes, on: moment.date, remark: "zorgpunt"))
    }
    writeNote(by: me)
    writeNote(by: me)
    writeSupervision(
      identity, frame: .suspendedSentence, level: .one, start: hours.today.adding(days: -50),
      ago: 54, months: 3, starts: true)
    task("Warme overdracht aan wijkteam voorbereiden", due: 12, by: me)
  }

  /// Twenty years old, six days to go, and no place to sleep.
  mutating func writeYoungAdult() {
    let me = Practice.user
    let identity = person("Jip Mulder", age: 20)
    announce(
      identity, owner: me, type: .sentenceEnd, institution: "PI Almere", ago: 12,
      dates: [(.sentenceEnd, 6, .confirmed)])
    find(
      [
        (.identity, .inProgress, "aanvraag loopt via de PI"),
        (.housing, .blocked, "nergens ingeschreven, jongerenopvang vol"),
        (.workIncome, .blocked, "geen school, geen inkomen"), (.network, .unknown, ""),
      ], after: 1...2, by: me)
    step(to: .inPreparation, at: latest(in: .aftercare), by: me)
    remark(
      .housing, .personSays, "", "Sliep voor de detentie bij vrienden op de bank.",
      after: 1...2, by: me)
    then(1...1, by: me) { _, _ in .amend(note: 0, "Die vrienden zijn verhuisd.") }
    remark(
      .debts, .suspicion, "mentor PI", "Mogelijk schulden bij bekenden; betrokkene zwijgt erover.",
      after: 1...1, by: me)
    task("De Steiger bellen over noodplek", due: 1, by: me)
    let director = Practice.director
    add(
      .register(NewPerson(identity: identity, compartment: .zvh, owner: director)),
      at: hours.around(5, &chance), by: director, in: .zvh)
    remark(
      .agreement, .fact, "", "Besproken in triage: eerst onderdak, daarna school.",
      after: 0...1, by: director, in: .zvh)
    add(
      .link(with: .aftercare), at: latest(in: .zvh), by: Practice.user, in: .zvh)
  }

  /// A first unescorted leave from a clinic, with what came in for the mayor in a file of its own.
  mutating func writeClinicLeave() {
    let colleague = Practice.coordinator
    let identity = person("Wout Dijkstra", age: 44)
    let clinic = "FPC De Oostvaarderskliniek"
    announce(
      identity, owner: colleague, type: .tbsUnescorted, institution: clinic, ago: 16,
      dates: [(.leaveStart, 10, .confirmed), (.leaveEnd, 10, .confirmed)])
    find(
      [
        (.identity, .arranged, "ID-kaart geldig"), (.housing, .notNeeded, "blijft in de kliniek"),
        (.care, .arranged, "behandeling in de kliniek"), (.network, .inProgress, "zus doet mee"),
      ], after: 2...3, by: colleague)
    remark(
      .safety, .fact, "kliniek", "Eerste onbegeleide verlof, vier uur, met belafspraak halverwege.",
      after: 1...2, by: colleague)
    let phase = LeaveAuthorisation(
      phase: .unescorted, from: hours.today.adding(days: -18), clinic: clinic)
    then(1...1, by: colleague) { _, _ in .leavePhase(phase) }
    let delegate = Practice.delegate
    add(
      .register(NewPerson(identity: identity, compartment: .bij, owner: delegate)),
      at: hours.around(9, &chance), by: delegate, in: .bij)
    remark(
      .agreement, .fact, "kliniek", "Kliniek belt bij vertrek en bij terugkomst.", after: 0...1,
      by: delegate, in: .bij)
    add(.link(with: .aftercare), at: latest(in: .bij), by: Practice.user, in: .bij)
  }
}
