import Testing

@testable import Casework

@Suite("Decisions on signals, and judgments one person at a time")
struct JudgmentTests {
  static func decision(_ verb: TriageVerb, on matter: RecordID) -> TriageDecision {
    TriageDecision(signal: .measureEnds, matter: matter, due: World.today, verb: verb)
  }

  @Test("a signal is about something that stands in the file")
  func matter() throws {
    var (world, person, measure) = try World.withMeasure(World.measure(.areaBan, intended: true))
    let other = try world.person("Ben Okafor")
    let verb = TriageVerb.done(reason: "")
    try world.take(.decideTriage(person, Self.decision(verb, on: measure)))
    try world.take(.decideTriage(person, Self.decision(verb, on: person)))
    #expect(throws: Refusal.unknownMatter) {
      try world.take(.decideTriage(other, Self.decision(verb, on: measure)))
    }
    try world.undo()
    try world.undo()
    try world.undo()
    try world.undo()
    #expect(world.register.files[person]?.liveMeasures == [])
    #expect(throws: Refusal.unknownMatter) {
      try world.take(.decideTriage(person, Self.decision(verb, on: measure)))
    }
  }

  @Test("everything in a file that a signal can be about is a matter")
  func matters() throws {
    var (world, person, returned) = try World.withReturn()
    var matters = [person, returned]
    let commands: [Command] = [
      .recordMeasure(person, World.areaBan), .requestAdvice(person, World.adviceRequest),
      .openCase(person, World.opening),
      .setTask(person, TaskContent(title: "Bel", due: World.today)),
      .planContact(person, PlannedContact(on: World.today, kind: .phone)),
      .recordSentence(person, Sentence(length: SentenceLength(years: 1))),
      .authoriseLeave(
        person, LeaveAuthorisation(phase: .escorted, from: World.today, clinic: "Kliniek")),
    ]
    for command in commands { matters.append(try world.take(command)[0].id) }
    for matter in matters {
      try world.take(.decideTriage(person, Self.decision(.done(reason: ""), on: matter)))
    }
    let note = try world.take(.addNote(person, World.note()))[0].id
    #expect(throws: Refusal.unknownMatter) {
      try world.take(.decideTriage(person, Self.decision(.done(reason: ""), on: note)))
    }
  }

  @Test(
    "a judgment on a signal has a reason, and who takes it up",
    arguments: [
      (TriageVerb.acknowledged(reason: " "), Refusal?.some(.reasonMissing)),
      (.acknowledged(reason: "gezien"), nil), (.done(reason: ""), nil),
      (.noAction(reason: ""), .reasonMissing), (.noAction(reason: "elders geregeld"), nil),
      (.referred(to: "wijkteam", reason: ""), .reasonMissing),
      (.referred(to: " ", reason: "zorg"), .receiverMissing),
      (.referred(to: "wijkteam", reason: "zorg"), nil),
      (.snoozed(until: World.today, or: nil, reason: ""), .snoozeNotLater(World.today)),
      (.snoozed(until: World.today.adding(days: 1), or: .dateMoved, reason: ""), nil),
      (.snoozed(until: World.today.adding(days: 30), or: nil, reason: ""), nil),
      (
        .snoozed(until: World.today.adding(days: 31), or: nil, reason: ""),
        .snoozeTooLong(latest: World.today.adding(days: 30))
      ),
    ] as [(TriageVerb, Refusal?)])
  func verbs(verb: TriageVerb, refusal: Refusal?) throws {
    var world = World()
    let person = try world.person()
    let command = Command.decideTriage(person, Self.decision(verb, on: person))
    if let refusal {
      #expect(throws: refusal) { try world.take(command) }
    } else {
      try world.take(command)
      #expect(world.register.files[person]?.triage.current?.value.verb == verb)
    }
  }

  @Test("the organisation chooses how long a signal can be put off")
  func cap() throws {
    var world = World()
    let person = try world.person()
    try world.take(
      .changeSetting(SettingChange(setting: .snoozeCap, value: 7, from: World.today)),
      by: World.administrator)
    let verb = TriageVerb.snoozed(until: World.today.adding(days: 8), or: nil, reason: "")
    #expect(throws: Refusal.snoozeTooLong(latest: World.today.adding(days: 7))) {
      try world.take(.decideTriage(person, Self.decision(verb, on: person)))
    }
  }

  /// A person with a return, a measure, a case and a request.
  private struct Known {
    let person: PersonID
    let returned: ReturnID
    let measure: MeasureID
    let opened: CaseID
    let advice: AdviceID

    var judgments: [Command] {
      [
        .recordMeasure(person, World.measure(.groupBan)),
        .stepMeasure(person, measure, World.step(.extended)),
        .stepMeasure(person, measure, World.step(.notExtended)),
        .stepMeasure(person, measure, World.step(.withdrawn)),
        .closeCase(person, opened, reason: "klaar"),
        .answerAdvice(person, advice, AdviceAnswer(on: World.today, text: "Kan")),
        decide(.noAction(reason: "nee")), decide(.acknowledged(reason: "ja")),
        decide(.referred(to: "wijkteam", reason: "zorg")),
      ]
    }

    var clerical: [Command] {
      [
        .recordMeasure(person, World.measure(.groupBan, intended: true)),
        .stepMeasure(person, measure, World.step(.breached)),
        .stepMeasure(person, measure, World.step(.annulled)),
        .checkReturn(person, returned, .arrival, ReturnCheck(answer: .yes, on: World.today)),
        decide(.snoozed(until: World.today.adding(days: 3), or: nil, reason: "")),
        decide(.done(reason: "")),
      ]
    }

    private func decide(_ verb: TriageVerb) -> Command {
      .decideTriage(person, JudgmentTests.decision(verb, on: person))
    }
  }

  private static func two() throws -> (world: World, known: [Known]) {
    var world = World()
    var known: [Known] = []
    for name in ["Ravi de Vos", "Ben Okafor"] {
      let (person, returned) = try world.personWithReturn(name)
      known.append(
        Known(
          person: person, returned: returned,
          measure: try world.take(.recordMeasure(person, World.areaBan))[0].id,
          opened: try world.take(.openCase(person, World.opening))[0].id,
          advice: try world.take(.requestAdvice(person, World.adviceRequest))[0].id))
    }
    return (world, known)
  }

  @Test("judgments are taken about one person at a time", arguments: 0..<9)
  func oneAtATime(index: Int) throws {
    var (world, known) = try Self.two()
    let commands = known.map { $0.judgments[index] }
    #expect(known[0].judgments.count == 9)
    #expect(throws: Refusal.oneAtATime) { try world.take(all: commands, by: World.jansen) }
    for command in commands { try world.take(command) }
  }

  @Test("clerical work is done for many at once, and undone as one", arguments: 0..<6)
  func together(index: Int) throws {
    var (world, known) = try Self.two()
    #expect(known[0].clerical.count == 6)
    let before = Sight(world.register, World.all, at: World.start)
    try world.take(all: known.map { $0.clerical[index] }, by: World.jansen)
    try world.undo()
    #expect(Sight(world.register, World.all, at: World.start) == before)
  }

  @Test(
    "every step of a supervision is a judgment or not as the field says",
    arguments: SupervisionStepKind.allCases)
  func supervisionSteps(kind: SupervisionStepKind) {
    let judgments: Set<SupervisionStepKind> = [
      .warned, .reportedToProsecution, .noStep, .continued, .suspended, .endJudged, .closed,
      .municipalityAdvised, .retracted,
    ]
    let fact = Fact.supervisionStepped(
      RecordID(high: 1, low: 1), World.step(kind, earlier: RecordID(high: 1, low: 2)))
    #expect(fact.isJudgment == judgments.contains(kind))
  }

  @Test("an imposed measure is withdrawn, not undone; an intended one is undone")
  func imposed() throws {
    var (world, _, _) = try World.withMeasure(World.areaBan)
    #expect(throws: Refusal.hasItsOwnWithdrawal(.measure)) { try world.undo() }
    var (other, person, measure) = try World.withMeasure(
      World.measure(.areaBan, intended: true))
    try other.take(.stepMeasure(person, measure, World.step(.imposed)))
    #expect(throws: Refusal.hasItsOwnWithdrawal(.measureStep)) { try other.undo() }
  }

  @Test("nobody takes back what another built upon")
  func builtUpon() throws {
    var (world, person, measure) = try World.withMeasure(
      World.measure(.areaBan, intended: true))
    try world.take(
      .decideTriage(person, Self.decision(.done(reason: ""), on: measure)), by: World.dewit)
    let at = world.now
    #expect(throws: Refusal.builtUpon(by: World.dewit.user, at: at)) { try world.undo() }
    try world.undo(by: World.dewit)
    try world.undo()
    #expect(world.register.files[person]?.liveMeasures == [])
    try world.redo()
    #expect(world.register.files[person]?.liveMeasures.map(\.id) == [measure])
    try world.redo(by: World.dewit)
  }

  @Test("two steps of one decision are undone and put back together")
  func oneDecision() throws {
    var (world, person, order) = try World.withOrder()
    try world.take(
      .startSupervision(person, order, on: World.today),
      .stepSupervision(person, order, .intervalAgreed(days: 7, reason: "")), by: World.yilmaz)
    try world.undo(by: World.yilmaz)
    #expect(world.order(person).phase == .received)
    try world.redo(by: World.yilmaz)
    #expect(world.order(person).phase == .running)
  }
}
