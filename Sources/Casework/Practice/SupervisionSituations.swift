/// People under supervision of whom something has to be decided.
extension Course {
  /// An ankle band with a place ban: an alarm at night, cleared after a quarter of an hour, and one
  /// warning before.
  mutating func writeBreachAtNight() {
    let here = Compartment.supervision
    let officer = Practice.firstOfficer
    let start = hours.today.adding(days: -49)
    register(person("Joran Smit", age: 31), officer, ago: 52)
    order(.suspendedSentenceImmediate, level: .three, start: start, months: 24, by: officer)
    supervise(.start(start.adding(days: 2)), start.adding(days: 2), 11, by: officer)
    supervise(
      .supervisionStep(
        .conditionSet(
          SpecialCondition(
            kind: .placeBan, text: "niet in de Gildehof en de straten eromheen", monitoring: .gps))),
      start.adding(days: 2), 11, by: officer)
    supervise(
      .supervisionStep(
        .conditionSet(SpecialCondition(kind: .treatment, text: "ambulante behandeling"))),
      start.adding(days: 2), 11, by: officer)
    supervise(
      .supervisionStep(.intervalAgreed(days: 7, reason: "hoog ritme in de eerste drie maanden")),
      start.adding(days: 2), 12, by: officer)
    for week in 1...5 {
      let day = Course.officeDay(start.adding(days: 2 + 7 * week))
      supervise(
        .contact(
          ContactMoment(on: day, kind: .office, remark: chance.one(of: PracticeTexts.talks)),
          settling: nil), day, 14, by: officer)
    }
    let warned = Course.officeDay(start.adding(days: 30))
    supervise(
      .supervisionStep(.warned(on: warned, reason: "Twee keer niet verschenen zonder bericht.")),
      warned, 15, by: officer)
    let alarm = Due(hours.lastFriday, CivilTime(hour: 1, minute: 15))
    supervise(
      .supervisionStep(
        .monitoringAlert(
          MonitoringAlert(
            kind: .schedule, on: alarm, outcome: "1:15 in het gebied, 1:32 eruit; gebeld, nam op"))),
      hours.lastFriday, 9, by: officer)
    supervise(
      .supervisionStep(
        .breachReported(
          BreachReport(
            on: alarm, what: "Zeventien minuten in het verboden gebied.", source: "meldkamer"))),
      hours.lastFriday, 9, by: officer)
    remark(
      .attitude, .personSays, "", "Zegt dat de bus een andere route reed.", after: 0...0,
      by: officer, in: here)
  }

  /// Immediately enforceable: seven days from last Monday week, and the first call was not answered.
  mutating func writeImmediateSupervision() {
    let officer = Practice.secondOfficer
    let start = hours.today.adding(days: -5)
    register(person("Cas Hermans", age: 27), officer, ago: 6)
    order(.suspendedSentenceImmediate, level: .two, start: start, months: 24, by: officer)
    let called = Course.officeDay(start.adding(days: 1))
    supervise(
      .supervisionStep(.calledUp(on: called, by: .letter)), called, 10, by: officer)
    remark(
      .housing, .fact, "BRP", "Adres in de BRP verschilt van dat in de opdracht.", after: 0...1,
      by: officer, in: .supervision)
  }

  mutating func register(_ identity: Identity, _ officer: UserName, ago: Int) {
    add(
      .register(NewPerson(identity: identity, compartment: .supervision, owner: officer)),
      at: hours.around(ago, &chance), by: officer, in: .supervision)
  }

  mutating func order(
    _ frame: SupervisionFrame, level: SupervisionLevel, start: CivilDate, months: Int,
    by officer: UserName
  ) {
    let moment = latest(in: .supervision)
    add(
      .order(
        SupervisionDetails(
          frame: frame, organisation: .reclasseringNederland, receivedOn: moment.date,
          probationStart: start, probationEnd: start.adding(months: months), level: level)),
      at: moment, by: officer, in: .supervision)
  }

  mutating func supervise(
    _ act: Act, _ date: CivilDate, _ hour: Int, by officer: UserName
  ) {
    add(
      act, at: hours.at(date, minute: hour * 60 + chance.number(1...50)), by: officer,
      in: .supervision)
  }
}
