/// What a colleague does in a case of the house, before ids are known: meetings and agreements are
/// pointed at by their order.
enum HouseAct: Sendable {
  case refer(ZvhReferral)
  case step(ZvhStep, meeting: Int?)
  case endAgreement(Int, ZvhAgreementEnd, on: CivilDate, remark: String)
  case plan(MeetingContent)
  case table(meeting: Int, TablingReason, String)
  case discuss(meeting: Int, String)
}

extension Practice {
  static let police = Partner(.police, "Politie Zwanendam", person: "H. Aydın")
  static let prosecution = Partner(.prosecution, "OM Zwanendam", person: "V. Noor")
  static let probationUnit = Partner(
    .probation, "Reclassering, unit Zwanendam", person: "L. Hendriks")
  static let eastTeam = Partner(.neighbourhoodTeam, "Wijkteam Oost", person: "S. Kaya")

  static let table = [police, prosecution, probationUnit, eastTeam]
}

/// People whom partners referred to the house: one meeting was held last week, one is today.
extension Course {
  private static let here = Compartment.zvh

  /// Two agreements of last week, one of them done; he is on the agenda of today.
  mutating func writeHouseWithMeetings() {
    let lead = Practice.director
    enter("Milan Kok", age: 36, ago: 20, number: "900000107", by: lead)
    referral(
      ago: 20, by: Practice.eastTeam,
      reason: "schulden, geweld in huis en overlast in het portiek",
      goal: "rust in de straat en een dak boven het hoofd", told: .yes)
    triage(.consultation, "Drie ketens nodig; het wijkteam komt er alleen niet uit.")
    let held = meetingDay(before: 7)
    act(
      .plan(
        MeetingContent(
          table: "Casusoverleg (ICO)", on: held, time: CivilTime(hour: 9, minute: 0),
          place: "Raadhuis, kamer 2", attending: Practice.table)), held.adding(days: -3))
    act(.table(meeting: 0, .byHand, "Wie neemt de regie?"), held.adding(days: -1))
    act(.step(.leadSet(Practice.eastTeam), meeting: 0), held)
    act(.step(.planSet("Eerst huurschuld regelen, dan behandeling starten."), meeting: 0), held)
    agree("spreekt met de verhuurder over de schuld", Practice.eastTeam, held, due: -2)
    agree("loopt de straat twee keer per week", Practice.police, held, due: 9)
    act(
      .discuss(meeting: 0, "Wijkteam Oost neemt de regie; huisbezoek met de wijkagent."), held)
    then(1...2, by: lead, in: Course.here) { moment, _ in
      .house(
        .endAgreement(
          0, .done, on: moment.date, remark: "Regeling getroffen, tachtig euro per maand."))
    }
    act(
      .plan(
        MeetingContent(
          table: "Casusoverleg (ICO)", on: hours.today, time: CivilTime(hour: 15, minute: 0),
          place: "Raadhuis, kamer 2", attending: Practice.table)), hours.today.adding(days: -4))
    act(.table(meeting: 1, .agreements, "Kan het wijkteam verder alleen?"), hours.lastFriday)
  }

  /// An agreement of last week of which the day has passed, and nobody said what came of it.
  mutating func writeHouseWithLateAgreement() {
    enter("Samira el Idrissi", age: 29, ago: 18, number: "900001471", by: Practice.director)
    referral(
      ago: 18, by: Practice.police,
      reason: "meldingen van ruzie, geen inkomen, dreigende ontruiming",
      goal: "veilig thuis en weer inkomen", told: .yes)
    triage(.consultation, "Zorg en veiligheid lopen door elkaar.")
    let held = meetingDay(before: 7)
    act(.table(meeting: 0, .byHand, ""), held.adding(days: -1))
    agree("vraagt de uitkering met haar aan", Practice.eastTeam, held, due: -1)
    act(.discuss(meeting: 0, "Eerst inkomen, daarna gesprek met Veilig Thuis."), held)
  }

  /// Complete, and waiting for triage.
  mutating func writeReferralForTriage() {
    enter("Ruud van Dijk", age: 51, ago: 4, number: "900002840", by: Practice.director)
    referral(
      ago: 4, by: Practice.probationUnit, reason: "onbegrepen gedrag, mijdt zorg, buurt is bang",
      goal: "zorg in huis en een aanspreekpunt voor de buurt", told: .no,
      why: "Uit beeld sinds vorige week.")
  }

  /// What the partners are is not said, and nobody knows whether she was told.
  mutating func writeIncompleteReferral() {
    enter("Noa Willems", age: 24, ago: 3, number: "900004216", by: Practice.director)
    referral(
      ago: 3, by: Practice.police, reason: "overlast rond het station, drugsgebruik",
      goal: "van de straat af", partners: "", told: .unknown)
  }

  /// Twenty years old; no number and no address in the referral, and the criteria half answered.
  mutating func writeYoungAdultReferral() {
    enter("Yassin Haddou", age: 20, ago: 2, number: nil, by: Practice.director)
    act(
      .refer(
        ZvhReferral(
          by: Practice.police, on: hours.around(2, &aside).date,
          criteria: [.severalProblems: .yes],
          reason: "verdenking straatroof, schulden, geen school",
          goal: "terug naar school", partners: "jongerenwerk", told: .no,
          whyNotTold: "Onderzoek loopt.")), hours.around(2, &aside).date)
  }

  private mutating func enter(
    _ name: String, age: Int, ago: Int, number: String?, by owner: UserName
  ) {
    var identity = person(name, age: age)
    let born = hours.today.adding(days: -age * 366 - self.number)
    identity.birthDate = PartialDate(born)
    identity.citizenServiceNumber = number.flatMap { try? CitizenServiceNumber(validating: $0) }
    let home = Address(
      kind: .home, street: "Gildehof", houseNumber: "\(10 + self.number)", postcode: nil,
      city: "Zwanendam", source: .populationRegister, verifiedOn: nil)
    add(
      .register(
        NewPerson(
          identity: identity, compartment: Course.here, addresses: number == nil ? [] : [home],
          owner: owner)),
      at: hours.around(ago, &aside), by: owner, in: Course.here)
  }

  private mutating func referral(
    ago: Int, by partner: Partner, reason: String, goal: String,
    partners: String = "politie, wijkteam, reclassering", told: Answer, why: String = ""
  ) {
    let day = latest(in: Course.here).date
    act(
      .refer(
        ZvhReferral(
          by: partner, on: day,
          criteria: [
            .severalProblems: .yes, .severalChains: .yes, .surroundings: .yes,
            .localSafety: .no,
          ],
          reason: reason, goal: goal, partners: partners, told: told, whyNotTold: why)), day)
  }

  private mutating func triage(_ outcome: ZvhOutcome, _ reason: String) {
    let day = meetingDay(before: 13)
    act(.step(.triaged(outcome, on: day, table: "", reason: reason), meeting: nil), day)
  }

  private mutating func agree(_ what: String, _ owner: Partner, _ on: CivilDate, due days: Int) {
    let due = max(on, hours.today.adding(days: days))
    act(.step(.agreed(ZvhAgreement(what: what, owner: owner, due: due)), meeting: 0), on)
    add(
      .disclose(
        Disclosure(
          to: owner, ground: .safetyHouse, purpose: "de afspraak nakomen",
          fields: [.name, .agreements], words: what, on: on, decidedBy: "E. Post"), meeting: 0),
      at: latest(in: Course.here), by: Practice.director, in: Course.here)
  }

  /// The working day on or before so many days ago.
  private func meetingDay(before days: Int) -> CivilDate {
    var day = hours.today.adding(days: -days)
    while !Holidays.isWorkingDay(day) { day = day.adding(days: -1) }
    return day
  }

  private mutating func act(_ act: HouseAct, _ day: CivilDate) {
    add(
      .house(act), at: hours.at(day, minute: 9 * 60 + 15), by: Practice.director, in: Course.here)
  }
}
