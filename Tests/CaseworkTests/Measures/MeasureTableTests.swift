import Testing

@testable import Casework

extension World {
  static func measure(
    _ type: MeasureType, intended: Bool = false,
    from: Due = Due(World.today, CivilTime(iso: "08:00")!),
    until: CivilDate? = nil, namedDays: Int? = nil, contents: Set<OrderContent>? = nil
  ) -> MeasureContent {
    MeasureContent(
      type: type, authority: type.authorities[0], isIntended: intended, from: from,
      until: until ?? (type.needsEnd ? from.date.adding(days: 30) : nil), ground: "grond",
      extent: "centrum", proportionality: "een gesprek hielp niet", namedDays: namedDays,
      contents: contents ?? (type == .conductOrder ? [.contactBan] : []))
  }

  static func step(
    _ kind: MeasureStepKind, on day: CivilDate = World.today, until: CivilDate? = nil,
    answer: Answer? = .yes
  ) -> MeasureStep {
    MeasureStep(kind: kind, on: Due(day), until: until, answer: answer, reason: "reden")
  }

  /// A world with one person with one measure.
  static func withMeasure(
    _ content: MeasureContent
  ) throws -> (world: World, person: PersonID, measure: MeasureID) {
    var world = World()
    let person = try world.person()
    let measure = try world.take(.recordMeasure(person, content))[0].id
    return (world, person, measure)
  }

  func measure(_ id: MeasureID, of person: PersonID) -> Measure {
    register.files[person]!.measures.first { $0.id == id }!
  }
}

@Suite("The states of a measure")
struct MeasureTableTests {
  /// Written down apart from the code.
  static let allowed: [MeasureState: Set<MeasureStepKind>] = [
    .intended: [.imposed, .abandoned],
    .active: [
      .extended, .notExtended, .breached, .breachAnswered, .contested, .contestDecided,
      .helpRecorded, .withdrawn, .annulled, .lapsed,
    ],
    .lapsed: [.breached, .breachAnswered, .contested, .contestDecided, .annulled],
    .withdrawn: [.breached, .breachAnswered, .contested, .contestDecided, .annulled],
    .annulled: [],
    .abandoned: [],
  ]

  /// A measure in that state, with a breach and an objection that are open where that can be.
  private static func world(
    in state: MeasureState
  ) throws -> (world: World, person: PersonID, measure: MeasureID) {
    let isIntended = state == .intended || state == .abandoned
    // Over already, so that it can lapse; extended it would not be over.
    let from = Due(World.today.adding(days: state == .lapsed ? -100 : -30))
    var made = try World.withMeasure(World.measure(.areaBan, intended: isIntended, from: from))
    if !isIntended {
      for kind in [MeasureStepKind.breached, .contested] {
        try made.world.take(.stepMeasure(made.person, made.measure, World.step(kind)))
      }
    }
    let steps: [MeasureState: MeasureStepKind] = [
      .lapsed: .lapsed, .withdrawn: .withdrawn, .annulled: .annulled, .abandoned: .abandoned,
    ]
    if let kind = steps[state] {
      try made.world.take(.stepMeasure(made.person, made.measure, World.step(kind)))
    }
    #expect(made.world.measure(made.measure, of: made.person).state == state)
    return made
  }

  @Test(
    "every step is taken or refused as the table says, and a refusal names what is allowed",
    arguments: MeasureState.allCases, MeasureStepKind.allCases)
  func step(state: MeasureState, kind: MeasureStepKind) throws {
    var (world, person, measure) = try Self.world(in: state)
    let before = world.measure(measure, of: person)
    let step = World.step(kind)
    let allowed = try #require(Self.allowed[state])
    if state == .active, kind == .lapsed {
      #expect(throws: Refusal.measureNotOver(Due(World.today.adding(days: -30).adding(months: 3))))
      {
        try world.take(.stepMeasure(person, measure, step))
      }
    } else if allowed.contains(kind) {
      let made = try world.take(.stepMeasure(person, measure, step))
      #expect(made.map(\.fact) == [.measureStepped(measure, step)])
      var expected = before
      expected.steps.record(Entry(made[0], step))
      #expect(world.measure(measure, of: person) == expected)
    } else {
      #expect(
        throws: Refusal.measureStepNotAllowed(kind, in: state, allowed: state.next)
      ) { try world.take(.stepMeasure(person, measure, step)) }
      #expect(Set(state.next) == allowed)
    }
  }

  @Test(
    "every judgment and what a court decided needs a reason", arguments: MeasureStepKind.allCases)
  func reasons(kind: MeasureStepKind) throws {
    let isOfIntention = kind == .imposed || kind == .abandoned
    var (world, person, measure) = try Self.world(in: isOfIntention ? .intended : .active)
    guard kind != .lapsed else { return }
    var step = World.step(kind)
    step.reason = " "
    let needed: Set<MeasureStepKind> = [
      .imposed, .extended, .notExtended, .breachAnswered, .withdrawn, .abandoned, .contestDecided,
      .annulled,
    ]
    if needed.contains(kind) {
      #expect(throws: Refusal.reasonMissing) {
        try world.take(.stepMeasure(person, measure, step))
      }
    } else {
      try world.take(.stepMeasure(person, measure, step))
    }
  }

  @Test("an answer needs something to answer")
  func openMatters() throws {
    var (world, person, measure) = try World.withMeasure(World.measure(.homeBan))
    #expect(throws: Refusal.noOpenBreach) {
      try world.take(.stepMeasure(person, measure, World.step(.breachAnswered)))
    }
    #expect(throws: Refusal.noOpenContest) {
      try world.take(.stepMeasure(person, measure, World.step(.contestDecided)))
    }
    #expect(throws: Refusal.answerMissing) {
      try world.take(.stepMeasure(person, measure, World.step(.helpRecorded, answer: nil)))
    }
    let breach = try world.take(.stepMeasure(person, measure, World.step(.breached)))[0].id
    #expect(world.measure(measure, of: person).openBreach?.id == breach)
    try world.take(.stepMeasure(person, measure, World.step(.breachAnswered)))
    #expect(world.measure(measure, of: person).openBreach == nil)
    #expect(throws: Refusal.noOpenBreach) {
      try world.take(.stepMeasure(person, measure, World.step(.breachAnswered)))
    }
  }

  @Test("an intention begins when it is imposed, and runs from that hour")
  func imposed() throws {
    var (world, person, measure) = try World.withMeasure(
      World.measure(.homeBan, intended: true, from: Due(World.today.adding(days: 2))))
    #expect(world.measure(measure, of: person).began == nil)
    #expect(world.measure(measure, of: person).end(settings: Settings()) == nil)
    var step = World.step(.imposed)
    #expect(throws: Refusal.hourMissing(.homeBan)) {
      try world.take(.stepMeasure(person, measure, step))
    }
    step.on = Due(World.today, CivilTime(iso: "08:30")!)
    try world.take(.stepMeasure(person, measure, step))
    #expect(world.measure(measure, of: person).state == .active)
    #expect(
      world.measure(measure, of: person).end(settings: Settings())
        == Due(World.today.adding(days: 10), CivilTime(iso: "08:30")!))
  }

  @Test("an intention without an end gets the one that the order names")
  func imposedUntil() throws {
    var content = World.measure(.homeClosure, intended: true)
    content.until = nil
    var (world, person, measure) = try World.withMeasure(content)
    #expect(throws: Refusal.endMissing(.homeClosure)) {
      try world.take(.stepMeasure(person, measure, World.step(.imposed)))
    }
    let until = World.today.adding(days: 45)
    try world.take(.stepMeasure(person, measure, World.step(.imposed, until: until)))
    #expect(world.measure(measure, of: person).until == until)
    #expect(world.measure(measure, of: person).end(settings: Settings()) == Due(until))
  }

  @Test("what lies before the measure, or is still to come, did not happen to it")
  func days() throws {
    var (world, person, measure) = try World.withMeasure(World.areaBan)
    let tomorrow = World.today.adding(days: 1)
    #expect(throws: Refusal.happenedInFuture(tomorrow)) {
      try world.take(.stepMeasure(person, measure, World.step(.breached, on: tomorrow)))
    }
    let yesterday = World.today.adding(days: -1)
    #expect(throws: Refusal.periodReversed(World.today, yesterday)) {
      try world.take(.stepMeasure(person, measure, World.step(.breached, on: yesterday)))
    }
    #expect(throws: Refusal.unknownMeasure) {
      try world.take(.stepMeasure(person, person, World.step(.breached)))
    }
  }
}
