@testable import Casework

/// Draws histories in which every signal may be raised and decided on.
struct TriageWhim {
  var base: Whim

  init(seed: UInt64) { base = Whim(seed: seed) }

  /// A few people in two compartments, and about each of them what comes to mind.
  static func history(seed: UInt64) -> World {
    var world = World(seed: seed)
    var whim = TriageWhim(seed: seed)
    for number in 0..<12 {
      let compartment: Compartment = number % 3 == 0 ? .supervision : .aftercare
      let name = PersonName(parsing: ["Ravi de Vos", "Ravi de Vos", "Deniz Çelik"][number % 3])
      let birth = PartialDate(iso: "1989-03-1\(number / 4)")!
      _ = try? world.take(
        .register(
          NewPerson(
            identity: Identity(name: name, birthDate: birth), compartment: compartment,
            owner: number % 4 == 0 ? nil : World.jansen.user)), by: World.all)
    }
    for _ in 0..<400 {
      world.now = world.now.adding(seconds: whim.base.number(0..<20_000))
      let files = world.register.files(for: World.all).sorted { $0.id < $1.id }
      guard let file = whim.base.one(of: files) else { continue }
      if whim.base.number(0..<25) == 0 {
        _ = try? world.undo(by: World.all)
      } else {
        _ = try? world.take(
          all: [whim.command(about: file, at: world.now, in: world.register)], by: World.all)
      }
    }
    return world
  }

  mutating func day(_ range: Range<Int>, from now: Moment) -> CivilDate {
    now.date.adding(days: base.number(range))
  }

  mutating func command(
    about file: PersonFile, at now: Moment, in register: Register? = nil
  ) -> Command {
    if let register, base.number(0..<6) == 0,
      let decision = decision(about: file, at: now, in: register)
    {
      return decision
    }
    if base.number(0..<8) == 0 { return background(file, now) }
    if base.number(0..<12) == 0 { return base.aboutRequests(file, at: now.date) }
    switch base.number(0..<6) {
    case 0: return file.compartment == .supervision ? supervision(file, now) : returning(file, now)
    case 1: return measure(file, now)
    case 2: return other(file, now)
    default:
      return file.compartment == .supervision ? supervision(file, now) : returning(file, now)
    }
  }

  private mutating func decision(
    about file: PersonFile, at now: Moment, in register: Register
  ) -> Command? {
    let question = ListQuestion(viewer: World.all, now: now, scope: .all)
    guard let entry = base.one(of: register.triage(question, of: [file.id])) else { return nil }
    let verb: TriageVerb =
      switch base.number(0..<4) {
      case 0: .noAction(reason: "hoeft niet")
      case 1: .acknowledged(reason: "gezien")
      case 2: .done(reason: "")
      default:
        .snoozed(
          until: day(1..<9, from: now), or: base.one(of: WakeEvent.allCases), reason: "wachten")
      }
    return .decideTriage(
      file.id,
      TriageDecision(
        signal: entry.signal, matter: entry.matter, due: entry.due?.date, verb: verb))
  }

  private mutating func returning(_ file: PersonFile, _ now: Moment) -> Command {
    guard let item = base.one(of: file.liveReturns), base.number(0..<9) > 0 else {
      let type = base.one(of: ReturnType.allCases) ?? .sentenceEnd
      let date = ReturnDate(
        kind: type.dateKind, date: day(-5..<60, from: now), quality: .confirmed,
        source: .custodialAgency, receivedOn: now.date)
      return .announceReturn(
        file.id,
        NewReturn(details: ReturnDetails(type: type, institution: "PI 1"), dates: [date]))
    }
    switch base.number(0..<6) {
    case 0:
      return .recordReturnDate(
        file.id, item.id,
        ReturnDate(
          kind: item.dates.current?.value.kind ?? .sentenceEnd, date: day(-5..<60, from: now),
          quality: base.number(0..<3) == 0 ? .indicative : .confirmed, source: .injus,
          receivedOn: now.date))
    case 1:
      let next = base.one(of: item.next) ?? .returned
      return .changeStatus(
        file.id, item.id, ReturnProgress(status: next, reason: "reden"), override: "kan toch")
    case 2:
      let drawn = base.one(of: ReturnCheckKind.allCases) ?? .arrival
      let kind = item.checks.isEmpty ? .arrival : drawn
      let check = ReturnCheck(
        answer: item.checks.isEmpty ? .yes : base.one(of: Answer.allCases) ?? .yes,
        on: day(-60..<1, from: now))
      return .checkReturn(file.id, item.id, kind, check)
    case 3:
      return .planContact(
        file.id,
        PlannedContact(
          on: day(0..<40, from: now), kind: base.one(of: ContactKind.allCases) ?? .office))
    default:
      let kind = base.one(of: BasicConditionKind.allCases) ?? .housing
      let next = base.one(of: item.conditions.state(of: kind).next) ?? .blocked
      return .changeCondition(file.id, item.id, kind, ConditionFinding(state: next))
    }
  }

  private mutating func supervision(_ file: PersonFile, _ now: Moment) -> Command {
    guard let order = base.one(of: file.supervisions), base.number(0..<8) > 0 else {
      let start = day(-40..<10, from: now)
      return .orderSupervision(
        file.id,
        SupervisionDetails(
          frame: base.one(of: SupervisionFrame.allCases) ?? .youth,
          organisation: .reclasseringNederland, receivedOn: day(-40..<1, from: now),
          probationStart: base.number(0..<4) == 0 ? nil : start,
          probationEnd: start.adding(days: base.number(20..<200)), level: .two))
    }
    let today = now.date
    switch base.number(0..<10) {
    case 0, 1: return .startSupervision(file.id, order.id, on: day(-30..<1, from: now))
    case 2:
      return .stepSupervision(
        file.id, order.id, .intervalAgreed(days: base.number(1..<30), reason: "oordeel"))
    case 3:
      let report = BreachReport(on: Due(day(-5..<1, from: now)), what: "weg", source: "politie")
      return .stepSupervision(file.id, order.id, .breachReported(report))
    case 4:
      let alert = MonitoringAlert(
        kind: .battery, on: Due(day(-3..<0, from: now), CivilTime(hour: 2, minute: 5)))
      return .stepSupervision(file.id, order.id, .monitoringAlert(alert))
    case 5: return .stepSupervision(file.id, order.id, .warned(on: today, reason: "reden"))
    case 6: return .stepSupervision(file.id, order.id, .endJudged(on: today, reason: "reden"))
    case 7:
      return .stepSupervision(
        file.id, order.id, .periodChanged(end: day(20..<200, from: now), reason: "reden"))
    case 8: return .recordContact(file.id, ContactMoment(on: today, kind: .office))
    default:
      return .recordSentence(
        file.id,
        Sentence(
          length: SentenceLength(years: 3), hasGvm: base.number(0..<2) == 0,
          nature: base.one(of: ConvictionNature.allCases)))
    }
  }

  private mutating func measure(_ file: PersonFile, _ now: Moment) -> Command {
    guard let measure = base.one(of: file.measures), base.number(0..<3) > 0 else {
      let type = base.one(of: MeasureType.allCases) ?? .homeBan
      return .recordMeasure(
        file.id,
        MeasureContent(
          type: type, authority: type.authorities[0],
          from: Due(day(-12..<0, from: now), CivilTime(hour: 21, minute: 30)),
          until: type.needsEnd ? day(5..<40, from: now) : nil, proportionality: "minder kan niet",
          contents: Set(type.contents.prefix(1))))
    }
    let kind = base.one(of: MeasureStepKind.allCases) ?? .extended
    return .stepMeasure(
      file.id, measure.id,
      MeasureStep(
        kind: kind, on: Due(now.date, now.local.time), answer: .yes, reason: "reden"))
  }

  private mutating func other(_ file: PersonFile, _ now: Moment) -> Command {
    switch base.number(0..<7) {
    case 0:
      return .requestAdvice(
        file.id,
        AdviceRequest(
          question: "schorsen?", askedBy: "OM", asked: base.number(0..<2) == 0 ? .us : .clinic,
          askedOn: now.date, due: base.number(0..<3) == 0 ? nil : day(0..<20, from: now)))
    case 1 where file.compartment == .bij:
      let day = day(-1..<40, from: now)
      return .receiveNotice(
        file.id,
        BijNotice(
          number: "\(base.number(0..<9))", kind: .leave, ground: .tbs, suppliedOn: now.date,
          receivedOn: now.date, returnsOn: day))
    case 1:
      return .authoriseLeave(
        file.id,
        LeaveAuthorisation(
          phase: base.one(of: LeavePhase.allCases) ?? .escorted, from: day(-340..<1, from: now),
          clinic: "De Kliniek", calls: base.number(0..<2) == 0 ? "" : "kliniek belt"))
    case 2: return .setTask(file.id, TaskContent(title: "Bel", due: day(-3..<20, from: now)))
    case 3: return .addNote(file.id, World.note())
    case 4:
      let first = day(-2..<5, from: now)
      return .recordAbsence(
        Absence(
          user: World.jansen.user, first: first, last: first.adding(days: base.number(0..<9)),
          deputy: base.number(0..<2) == 0 ? nil : World.dewit.user))
    case 5: return .assign(file.id, to: base.number(0..<2) == 0 ? nil : World.jansen.user)
    default:
      return .openCase(
        file.id,
        CaseOpening(ground: .nuisance, question: "overlast", askedBy: "politie", on: now.date))
    }
  }
}
