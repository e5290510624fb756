/// People about whom the mayor or the prosecutor decided something, and a case for which nobody is
/// in custody.
extension Course {
  /// Imposed on a Friday night ten days ago: it ends tonight, and nothing is decided yet.
  mutating func writeHomeBan() {
    let me = Practice.user
    let night = hours.at(hours.today.adding(days: -10), minute: 22 * 60 + 40)
    let monday = hours.around(7, &chance)
    add(
      .register(NewPerson(identity: person("Mo de Haan", age: 42), owner: me)), at: monday, by: me)
    add(
      .measure(
        MeasureContent(
          type: .homeBan, authority: .assistantProsecutor,
          from: Due(night.local.date, night.local.time),
          ground: "crisis", extent: "eigen woning; geen contact met partner en kinderen",
          proportionality:
            "Ernstig vermoeden van onmiddellijk gevaar; minder dan tien dagen geeft geen rust om "
            + "hulp te beginnen.")),
      at: monday, by: me)
    remark(
      .safety, .fact, "Veilig Thuis", "Onderzoek loopt; eerste gesprek met beiden is gepland.",
      after: 1...1, by: me)
    remark(
      .care, .fact, "wijkteam", "Hulp deels aanvaard: partner wel, betrokkene nog niet.",
      after: 2...2, by: me)
    remark(
      .safety, .observation, "politie",
      "Dreiging houdt aan: betrokkene stond zaterdag bij de deur.",
      after: 0...0, by: me)
    then(0...0, by: me) { moment, _ in
      .measureStep(
        measure: 0,
        MeasureStep(
          kind: .helpRecorded, on: Due(moment.date), answer: .unknown, source: "wijkteam"))
    }
  }

  /// An area ban of three months that was extended once and ends within two weeks.
  mutating func writeAreaBan() {
    let me = Practice.user
    let first = hours.around(56, &chance)
    add(
      .register(NewPerson(identity: person("Tim Roelofs", age: 33), owner: me)), at: first, by: me)
    add(
      .measure(
        MeasureContent(
          type: .areaBan, authority: .mayor, from: Due(hours.today.adding(days: -82)),
          ground: "172a lid 1 onder a", extent: "winkelgebied Damplein, dag en nacht",
          proportionality:
            "Drie keer ernstige overlast in zes weken; gesprekken en een waarschuwing hielpen niet."
        )
      ),
      at: first, by: me)
    remark(
      .safety, .fact, "politie", "Sinds het verbod één melding, buiten het gebied.",
      after: 20...24, by: me)
    then(3...5, by: me) { moment, _ in
      .measureStep(
        measure: 0,
        MeasureStep(kind: .contested, on: Due(moment.date), source: "advocaat", reason: "bezwaar"))
    }
  }

  /// Twenty, never in custody: nuisance, no school, debts. A question of the neighbourhood team.
  mutating func writeCaseWithoutDetention() {
    let me = Practice.user
    let moment = hours.around(12, &chance)
    add(
      .register(NewPerson(identity: person("Yara Santos", age: 20), owner: me)), at: moment, by: me)
    add(
      .openCase(
        CaseOpening(
          ground: .youngAdult, question: "Wie begeleidt nu, en wat kan via het adolescentenrecht?",
          askedBy: "wijkteam Oost", on: moment.date)),
      at: moment, by: me)
    remark(
      .work, .fact, "leerplicht", "Sinds september niet op school geweest.", after: 1...2, by: me)
    let asked = hours.today.adding(days: -1)
    then(1...1, by: me) { moment, _ in
      .advice(
        AdviceRequest(
          question: "Wat is nodig om afglijden te voorkomen?", askedBy: "gemeente Zwanendam",
          asked: .other, askedOn: moment.date, due: asked))
    }
    task("Jongerenwerk bellen over dagbesteding", due: 2, by: me)
  }

  /// The council chamber lifts the detention on the day itself: back at once, nothing prepared.
  mutating func writeSuddenRelease() {
    let me = Practice.user
    announce(
      person("Rachid Bouali", age: 29), owner: me, type: .preTrialLifted,
      institution: "JC Zaanstad", ago: 0, dates: [(.suspension, 0, .confirmed)])
    remark(
      .housing, .personSays, "", "Kan een nacht bij een vriend slapen, niet langer.",
      after: 0...0, by: me)
  }

  /// Long leave ended on Saturday; the institution says that the person did not come back.
  mutating func writeNotBackFromLeave() {
    let colleague = Practice.coordinator
    announce(
      person("Stef Aalbers", age: 36), owner: colleague, type: .leaveLong,
      institution: "PI Zwolle", ago: 20,
      dates: [(.leaveStart, -4, .confirmed), (.leaveEnd, -2, .confirmed)])
    then(2...3, by: colleague) { moment, _ in
      .check(
        .leaveContact,
        ReturnCheck(answer: .yes, on: moment.date, remark: "casemanager PI Zwolle gesproken"))
    }
    guard let found = hours.recent(after: latest(in: .aftercare), &chance) else { return }
    step(
      to: .notReturned, at: found, by: colleague,
      reason: "PI Zwolle meldt: zondag niet teruggekeerd van verlof.")
  }

  /// The prosecutor asks the view of the municipality on a conditional release; the day is near.
  mutating func writeAdviceAsked() {
    let me = Practice.user
    announce(
      person("Omar El Amrani", age: 45), owner: me, type: .conditionalRelease,
      institution: "PI Nieuwegein", ago: 24, dates: [(.conditionalRelease, 47, .confirmed)])
    find(
      [
        (.identity, .arranged, "paspoort geldig"), (.housing, .inProgress, "terug naar gezin"),
        (.workIncome, .unknown, ""), (.debts, .inProgress, "schuldhulp maakt overzicht"),
      ], after: 2...4, by: me)
    let due = hours.today.adding(days: 3)
    then(2...4, by: me) { moment, _ in
      .advice(
        AdviceRequest(
          question: "Welke voorwaarden vraagt de terugkeer van de gemeente?",
          askedBy: "OM, CVv.i.", asked: .us, askedOn: moment.date, due: due))
    }
    let judged = hours.today.adding(days: -700)
    then(1...1, by: me) { _, _ in
      .sentence(
        Sentence(
          judgedOn: judged, length: SentenceLength(years: 3), countsFrom: judged.adding(days: -45),
          isIrrevocable: .yes, hasLawfulStay: .yes, isExcludedFromEarlyRelease: .yes))
    }
  }
}
