import Testing

@testable import Casework

/// One person for whom facts are recorded, in words short enough for a table. Every fact goes through
/// `Decider`, as if a colleague had typed it.
/// What happened on a day is recorded on that day at the earliest.
///
/// A day is `+3` or `-3` (from the day of `now`), `today` or `2026-11-23`; with an hour `-3T22:40`.
struct Scene {
  var world: World
  let now: Moment
  private(set) var person: PersonID?
  private var returned: ReturnID?
  private var order: SupervisionID?
  private var measure: MeasureID?
  private var task: TaskID?
  private var plan: PlannedContactID?
  private var advice: AdviceID?
  private var opened: CaseID?
  /// The case of the house, and its last agreement.
  var house: ZvhCaseID?
  var agreement: RecordID?
  private let isHouse: Bool
  var request: RequestID?
  private var notice: NoticeID?
  /// Whether the person stands in the compartment of the notices.
  private var isTold = false
  private var place: RecordID?
  private var others = 0
  /// What `decide` decides on.
  private let signal: SignalCode?

  struct Unreadable: Error { let words: String }

  /// - Parameters:
  ///   - facts: facts with ` | ` between them; recorded thirty days before `now` until an `at` says
  ///     otherwise, a minute after one another.
  ///   - isSupervised: whether the person is in the supervision compartment, not in aftercare.
  init(_ facts: String, at now: Moment, signal: SignalCode? = nil) throws {
    self.now = now
    self.signal = signal
    isHouse = facts.split(separator: "|").contains { $0.split(separator: " ").first == "house" }
    world = World(seed: 7)
    world.now = Moment(
      CivilDateTime(date: now.date.adding(days: -30), time: CivilTime(hour: 9, minute: 0)!))
    let lines = facts.split(separator: "|").map { line in
      line.split(separator: " ").map(String.init)
    }
    isTold = lines.contains { ["notice", "expected", "bij"].contains($0.first) }
    for words in lines where !words.isEmpty { try play(words, Self.isSupervised(lines)) }
    if person == nil { try register(supervised: Self.isSupervised(lines)) }
  }

  private static func isSupervised(_ lines: [[String]]) -> Bool {
    lines.contains { $0.first == "order" || $0.first == "supervised" }
  }

  mutating func register(
    _ name: String = "Ravi de Vos", born: String = "1989-03-12", supervised: Bool,
    owner: UserName? = World.jansen.user
  ) throws {
    let identity = Identity(
      name: PersonName(parsing: name), birthDate: PartialDate(iso: born)!)
    let compartment: Compartment =
      isTold ? .bij : isHouse ? .zvh : supervised ? .supervision : .aftercare
    let made = try world.take(
      .register(
        NewPerson(
          identity: identity, compartment: compartment,
          addresses: [
            Address(
              kind: .home, street: "Kade", houseNumber: "1", postcode: nil, city: "Zwanendam",
              source: .populationRegister, verifiedOn: nil)
          ], owner: owner)), by: World.all)
    person = made[0].id
    place = made.first { if case .addressRecorded = $0.fact { true } else { false } }?.id
  }

  /// Waits until a day, or its hour, has come.
  private mutating func wait(for due: Due) {
    let hour = due.time ?? CivilTime(hour: 8, minute: 0)!
    let moment = Moment(CivilDateTime(date: due.date, time: hour))
    world.now = max(world.now, min(moment, now.adding(seconds: -300)))
  }

  mutating func past(_ rest: inout Words) throws -> CivilDate {
    let day = try rest.day()
    wait(for: Due(day))
    return day
  }

  private mutating func happened(_ rest: inout Words) throws -> Due {
    let due = try rest.due()
    wait(for: due)
    return due
  }

  @discardableResult
  mutating func take(_ command: Command) throws -> RecordID? {
    try world.take(command, by: World.all).first?.id
  }

  private mutating func play(_ words: [String], _ isSupervised: Bool) throws {
    var rest = Words(words, now: now)
    let verb = try rest.next()
    switch verb {
    case "at":
      let due = try rest.due()
      world.now = Moment(
        CivilDateTime(date: due.date, time: due.time ?? CivilTime(hour: 9, minute: 0)!))
      return
    case "setting":
      let id = try rest.word(SettingID.self)
      try take(
        .changeSetting(SettingChange(setting: id, value: rest.number(), from: world.now.date)))
      return
    case "absent":
      let user = UserName(try rest.next())
      let absence = try Absence(
        user: user, first: rest.day(), last: rest.day(), deputy: rest.optional.map(UserName.init))
      try take(.recordAbsence(absence))
      return
    case "partner":
      try take(
        .recordDirectoryEntry(
          DirectoryEntry(
            organisation: rest.next().spaced, role: "casemanager", name: "B. Terpstra",
            phone: "099-555 01 12", hours: rest.next().spaced, deputy: rest.optional ?? "")))
      return
    case "other":
      let (name, born, compartment) = try (rest.next().spaced, rest.next(), rest.optional)
      let identity = Identity(name: PersonName(parsing: name), birthDate: PartialDate(iso: born)!)
      others += 1
      try take(
        .register(
          NewPerson(
            identity: identity,
            compartment: compartment.map { Compartment(rawValue: $0)! } ?? .aftercare)))
      return
    case "person":
      try register(
        rest.next().spaced, born: rest.next(), supervised: isSupervised,
        owner: rest.optional == "unowned" ? nil : World.jansen.user)
      return
    case "house":
      let missing = rest.remaining
      var identity = Scene.known(
        born: missing.contains("birth-date") ? "1989-00-00" : "1989-03-12")
      if missing.contains("citizen-number") { identity.citizenServiceNumber = nil }
      let home = Address(
        kind: missing.contains("address") ? .postal : .home, street: "Kade", houseNumber: "1",
        postcode: nil, city: "Zwanendam", source: .populationRegister, verifiedOn: nil)
      person = try take(
        .register(
          NewPerson(
            identity: identity, compartment: .zvh, addresses: [home], owner: World.jansen.user)))
      return
    case "supervised", "bij": return
    case "unowned":
      try register(supervised: isSupervised, owner: nil)
      return
    default: break
    }
    if person == nil { try register(supervised: isSupervised) }
    try play(verb, &rest, about: try #require(person))
  }

  private mutating func play(_ verb: String, _ rest: inout Words, about person: PersonID) throws {
    switch verb {
    case "return": try announce(&rest, person)
    case "date":
      try take(
        .recordReturnDate(person, need(returned), date(rest.word(ReturnDateKind.self), &rest)))
    case "status":
      let status = try rest.word(ReturnStatus.self)
      let progress = ReturnProgress(status: status, reason: "reden")
      try take(.changeStatus(person, need(returned), progress, override: "kan toch"))
    case "offer":
      let answer = OfferAnswer(
        state: try rest.word(OfferState.self), on: world.now.date, reason: "reden")
      try take(.answerOffer(person, need(returned), answer))
    case "check":
      let kind = try rest.word(ReturnCheckKind.self)
      let check = ReturnCheck(answer: try rest.word(Answer.self), on: try past(&rest))
      try take(.checkReturn(person, need(returned), kind, check))
    case "task":
      let content = TaskContent(title: try rest.next().spaced, due: try rest.day())
      task = try take(.setTask(person, content))
    case "finish": try take(.finishTask(person, need(task), remark: ""))
    case "plan":
      let kind = try rest.word(ContactKind.self)
      plan = try take(.planContact(person, PlannedContact(on: rest.day(), kind: kind)))
    case "settle":
      let outcome = try rest.word(ContactOutcome.self)
      let contact = ContactMoment(
        planned: plan, on: world.now.date, kind: .phone, outcome: outcome)
      try take(.recordContact(person, contact))
    case "contact":
      let contact = ContactMoment(
        on: try past(&rest), kind: .office, outcome: rest.optional == "missed" ? .noShow : .held)
      try take(.recordContact(person, contact))
    case "note": try take(.addNote(person, note))
    case "address":
      try take(
        .recordAddress(
          person,
          Address(
            kind: .stay, street: "Gracht", houseNumber: "2", postcode: nil, city: "Zwanendam",
            source: .person, verifiedOn: nil)))
    case "place":
      place = try take(.recordAddress(person, ZoneWorld.address(rest.word(AddressKind.self))))
    case "told":
      let told = NearnessTold(
        nearness: try rest.word(Nearness.self), address: try need(place), source: .prosecution,
        ground: "BIJ-13", on: world.now.date)
      try take(.tellNearness(person, told))
    case "zonemark":
      let zone = ZoneContent(target: .measure(try need(measure)), isVictimZone: true, shape: nil)
      try take(.drawZone(person, zone))
    case "assign": try take(.assign(person, to: rest.next().named))
    case "order":
      let frame = try rest.word(SupervisionFrame.self)
      let received = try past(&rest)
      order = try take(
        .orderSupervision(
          person,
          SupervisionDetails(
            frame: frame, organisation: .reclasseringNederland, receivedOn: received,
            probationStart: rest.dayOrNone(), probationEnd: rest.dayOrNone(), level: .two)))
    case "start":
      let started = try past(&rest)
      try take(.startSupervision(person, need(order), on: started))
    case "step":
      let step = try supervisionStep(&rest)
      try take(.stepSupervision(person, need(order), step))
    case "measure":
      let content = try measureContent(&rest)
      measure = try take(.recordMeasure(person, content))
    case "measured": try take(.stepMeasure(person, need(measure), measureStep(&rest)))
    case "sentence":
      var sentence = Sentence(length: SentenceLength(years: 4))
      while let word = rest.optional {
        if word == "gvm" { sentence.hasGvm = true }
        if word == "appeal" { sentence.isIrrevocable = .no }
        if let nature = ConvictionNature(rawValue: word) { sentence.nature = nature }
      }
      try take(.recordSentence(person, sentence))
    case "leave":
      let leave = LeaveAuthorisation(
        phase: try rest.word(LeavePhase.self), from: try past(&rest), clinic: "De Kliniek",
        calls: rest.optional ?? "")
      try take(.authoriseLeave(person, leave))
    case "notice":
      let content = try bijNotice(&rest)
      wait(for: Due(content.receivedOn))
      notice = try take(.receiveNotice(person, content))
    case "noticed":
      try take(.stepNotice(person, need(notice), noticeStep(&rest, on: world.now.date)))
    case "expected": try take(.expectNotice(person, expectedNotice(&rest)))
    case "advice":
      let holder = try rest.word(DutyHolder.self)
      let asked = try past(&rest)
      advice = try take(
        .requestAdvice(
          person,
          AdviceRequest(
            question: "schorsen?", askedBy: "OM", asked: holder, askedOn: asked,
            due: rest.dayOrNone())))
    case "answer":
      let answer = AdviceAnswer(on: world.now.date, text: "ja, met voorwaarden")
      try take(.answerAdvice(person, need(advice), answer))
    case "theme", "risk", "life", "code", "youth":
      try playBackground(verb, &rest, person)
    case "case":
      let opening = CaseOpening(
        ground: .youngAdult, question: "overlast", askedBy: "politie", on: world.now.date)
      opened = try take(.openCase(person, opening))
    case "close": try take(.closeCase(person, need(opened), reason: "afgerond"))
    case "hold":
      try take(.placeHold(person, HoldContent(ground: .complaint, remark: "")))
    case "request": request = try take(.receiveRequest(person, subjectRequest(&rest)))
    case "requested":
      let step = try requestStep(&rest)
      try take(.stepRequest(person, need(request), step))
    case "decide": try decide(&rest, person)
    case "undo": try world.undo(by: World.all)
    default:
      if try playHouse(verb, &rest, about: person) { return }
      guard let kind = BasicConditionKind(rawValue: verb) else { throw Unreadable(words: verb) }
      let finding = ConditionFinding(state: try rest.word(ConditionState.self))
      try take(.changeCondition(person, need(returned), kind, finding))
    }
  }

  private mutating func announce(_ rest: inout Words, _ person: PersonID) throws {
    let type = try rest.word(ReturnType.self)
    let dates = rest.peek == "none" ? [] : [try date(type.dateKind, &rest)]
    if dates.isEmpty { _ = rest.optional }
    let details = ReturnDetails(type: type, institution: "PI Lelystad")
    returned = try take(.announceReturn(person, NewReturn(details: details, dates: dates)))
  }

  private func date(_ kind: ReturnDateKind, _ rest: inout Words) throws -> ReturnDate {
    let due = try rest.dueOrNone()
    let quality =
      try rest.peek == nil
      ? (due == nil ? DateQuality.unknown : .confirmed) : rest.word(DateQuality.self)
    return ReturnDate(
      kind: kind, date: due?.date, time: due?.time, quality: quality, source: .custodialAgency,
      receivedOn: world.now.date)
  }

  private var note: NoteContent {
    NoteContent(
      category: .housing, reliability: .fact, source: "", text: "Nieuw.", observedAt: world.now)
  }

  private mutating func supervisionStep(_ rest: inout Words) throws -> SupervisionStep {
    let word = try rest.next()
    var today: CivilDate { world.now.date }
    switch word {
    case "interval": return .intervalAgreed(days: try rest.number(), reason: "oordeel")
    case "called": return .calledUp(on: today, by: .letter)
    case "breach":
      let due = try happened(&rest)
      return .breachReported(BreachReport(on: due, what: "niet thuis", source: "wijkagent"))
    case "alert":
      let kind = try rest.word(MonitoringAlertKind.self)
      let due = try happened(&rest)
      return .monitoringAlert(MonitoringAlert(kind: kind, on: due, outcome: rest.optional ?? ""))
    case "warned": return .warned(on: today, reason: "reden")
    case "reported": return .reportedToProsecution(on: today, advice: .enforce, reason: "reden")
    case "nothing": return .noStep(on: today, reason: "reden")
    case "continued": return .continued(on: today, reason: "reden")
    case "suspended": return .suspended(on: today, reason: "reden")
    case "period": return .periodChanged(end: try rest.day(), reason: "verlengd")
    case "judged": return .endJudged(on: today, reason: "reden")
    case "closed": return .closed(on: today)
    case "advised": return .municipalityAdvised(on: today, text: "advies")
    default: throw Unreadable(words: word)
    }
  }

  private mutating func measureContent(_ rest: inout Words) throws -> MeasureContent {
    let type = try rest.word(MeasureType.self)
    let from = try happened(&rest)
    var content = MeasureContent(
      type: type, authority: try #require(type.authorities.first), from: from,
      proportionality: "minder volstaat niet", contents: Set(type.contents.prefix(1)))
    while let word = rest.optional {
      if word == "intended" {
        content.isIntended = true
      } else {
        content.until = try Words([word], now: now).only()
      }
    }
    return content
  }

  private func measureStep(_ rest: inout Words) throws -> MeasureStep {
    let kind = try rest.word(MeasureStepKind.self)
    var step = MeasureStep(
      kind: kind, on: Due(world.now.date, world.now.local.time), reason: "reden")
    while let word = rest.optional {
      if let answer = Answer(rawValue: word) {
        step.answer = answer
      } else {
        step.until = try Words([word], now: now).only()
      }
    }
    return step
  }

  /// Decides on the entry of the signal as it stands at that moment.
  private mutating func decide(_ rest: inout Words, _ person: PersonID) throws {
    let verb: TriageVerb =
      switch try rest.next() {
      case "done": .done(reason: "gebeld")
      case "nothing": .noAction(reason: "hoeft niet")
      case "seen": .acknowledged(reason: "gezien")
      case "referred": .referred(to: "wijkteam", reason: "past daar")
      case "snooze":
        .snoozed(
          until: try rest.day(), or: try rest.peek.map { _ in try rest.word(WakeEvent.self) },
          reason: "wachten")
      case let word: throw Unreadable(words: word)
      }
    let found = world.register.explanations(of: person, world.question(World.all))
      .first { $0.entry.signal == signal }
    let entry = try #require(found, "nothing to decide on").entry
    try take(
      .decideTriage(
        person,
        TriageDecision(
          signal: entry.signal, matter: entry.matter, due: entry.due?.date, verb: verb)))
  }

  func need(_ id: RecordID?) throws -> RecordID { try #require(id) }
}
