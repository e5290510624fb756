extension Course {
  /// Asked 27 days ago what was shared with the police: the answer is due within days, and one note
  /// turned out to be wrong.
  mutating func writeRequestNearlyDue() {
    let me = Practice.user
    announce(
      person("Farid 't Hooft", age: 38), owner: me, type: .sentenceEnd,
      institution: "PI Almere", ago: 34, dates: [(.sentenceEnd, 33, .confirmed)])
    find(
      [
        (.identity, .arranged, "paspoort geldig"), (.housing, .inProgress, "intake opvang"),
        (.workIncome, .blocked, "geen adres, geen uitkering"), (.care, .notNeeded, "gevraagd"),
      ], after: 1...2, by: me)
    remark(
      .safety, .suspicion, "wijkagent", "Zou de buren hebben bedreigd.", after: 1...2, by: me)
    beside(1...1, by: me) { moment, _ in
      .told(
        Disclosure(
          to: Partner(.police, "Politie Zwanendam"), ground: .detentionAndReturn,
          purpose: "opvang en veiligheid bij terugkeer", fields: [.name, .returnDate],
          on: moment.date, decidedBy: "M. Jansen"))
    }
    let received = hours.today.adding(days: -27)
    add(
      .request(
        SubjectRequest(
          kind: .access, receivedOn: received, identity: .seenByInstitution,
          covers: "Wat is er over mij gedeeld met de politie?")),
      at: hours.at(received, minute: 14 * 60), by: me)
  }

  /// Asked six weeks ago for everything; told in time that it takes longer.
  mutating func writeRequestExtended() {
    let me = Practice.user
    announce(
      person("Ayşe de Wilde", age: 41), owner: Practice.coordinator, type: .conditionalRelease,
      institution: "PI Zwolle", ago: 50, dates: [(.conditionalRelease, 61, .confirmed)])
    find(
      [
        (.identity, .arranged, "ID-kaart geldig"), (.housing, .arranged, "eigen woning"),
        (.network, .arranged, "broer helpt"),
      ], after: 1...2, by: Practice.coordinator)
    let received = hours.today.adding(days: -44)
    add(
      .request(
        SubjectRequest(
          kind: .access, receivedOn: received, identity: .documentSeen,
          covers: "Alles wat er over mij is, ook uit het vorige traject")),
      at: hours.at(received, minute: 10 * 60), by: me)
    let told = hours.today.adding(days: -18)
    add(
      .requestStep(
        .extended(reason: "stukken uit twee trajecten, ook bij derden na te gaan", on: told)),
      at: hours.at(told, minute: 11 * 60), by: me)
  }
}
