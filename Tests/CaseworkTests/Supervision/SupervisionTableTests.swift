import Testing

@testable import Casework

extension World {
  static let condition = SpecialCondition(kind: .contactBan, text: "met L.", monitoring: .gps)

  /// One step of a kind, as it would be taken on an order on which everything is open.
  static func step(_ kind: SupervisionStepKind, earlier: RecordID) -> SupervisionStep {
    let day = World.today
    return switch kind {
    case .calledUp: .calledUp(on: day, by: .letter)
    case .intervalAgreed: .intervalAgreed(days: 14, reason: "")
    case .conditionSet: .conditionSet(condition)
    case .conditionLifted: .conditionLifted(earlier, reason: "reden")
    case .breachReported:
      .breachReported(BreachReport(on: Due(day), what: "kwam niet", source: "politie"))
    case .monitoringAlert: .monitoringAlert(MonitoringAlert(kind: .battery, on: Due(day)))
    case .warned: .warned(on: day, reason: "reden")
    case .reportedToProsecution:
      .reportedToProsecution(on: day, advice: .enforce, reason: "reden")
    case .noStep: .noStep(on: day, reason: "reden")
    case .continued: .continued(on: day, reason: "reden")
    case .suspended: .suspended(on: day, reason: "reden")
    case .periodChanged: .periodChanged(end: day.adding(days: 300), reason: "reden")
    case .endJudged: .endJudged(on: day, reason: "reden")
    case .closed: .closed(on: day)
    case .municipalityAdvised: .municipalityAdvised(on: day, text: "woonplek nodig")
    case .retracted: .retracted(earlier, reason: "reden")
    }
  }

  /// A world with one person with one order, in aftercare none can be.
  static func withOrder(
    _ details: SupervisionDetails = World.order
  ) throws -> (world: World, person: PersonID, order: SupervisionID) {
    var world = World()
    let person = try world.person(compartment: .supervision, by: World.yilmaz)
    let order = try world.take(.orderSupervision(person, details), by: World.yilmaz)[0].id
    return (world, person, order)
  }

  func order(_ person: PersonID) -> SupervisionOrder { register.files[person]!.supervisions[0] }

  @discardableResult
  mutating func step(_ person: PersonID, _ step: SupervisionStep) throws -> RecordID {
    try take(.stepSupervision(person, order(person).id, step), by: World.yilmaz)[0].id
  }
}

@Suite("The phases of a supervision")
struct SupervisionTableTests {
  /// Written down apart from the code, without what is allowed in every phase before the end.
  static let special: [SupervisionPhase: Set<SupervisionStepKind>] = [
    .received: [.calledUp],
    .calledUp: [.calledUp, .reportedToProsecution],
    .started: [.intervalAgreed, .warned, .reportedToProsecution, .endJudged, .municipalityAdvised],
    .running: [.intervalAgreed, .warned, .reportedToProsecution, .endJudged, .municipalityAdvised],
    .warned: [.intervalAgreed, .warned, .reportedToProsecution, .endJudged, .municipalityAdvised],
    .reported: [
      .intervalAgreed, .reportedToProsecution, .continued, .suspended, .endJudged,
      .municipalityAdvised,
    ],
    .suspended: [.continued, .endJudged, .municipalityAdvised],
  ]
  static let always: Set<SupervisionStepKind> = [
    .conditionSet, .conditionLifted, .breachReported, .monitoringAlert, .noStep, .periodChanged,
    .closed, .retracted,
  ]

  static func allowed(_ phase: SupervisionPhase) -> Set<SupervisionStepKind> {
    special[phase].map { $0.union(always) } ?? [.municipalityAdvised, .retracted]
  }

  static func steps(to phase: SupervisionPhase) -> [SupervisionStepKind] {
    switch phase {
    case .received, .started: []
    case .calledUp: [.calledUp]
    case .running: [.intervalAgreed]
    case .warned: [.intervalAgreed, .warned]
    case .reported: [.warned, .reportedToProsecution]
    case .suspended: [.reportedToProsecution, .suspended]
    case .closed: [.closed]
    case .advised: [.closed, .municipalityAdvised]
    }
  }

  /// An order in that phase, with a condition, a report that can be retracted where there is one, and
  /// an open breach where there can be one.
  static func world(
    in phase: SupervisionPhase
  ) throws -> (world: World, person: PersonID, condition: RecordID, sent: RecordID?) {
    var (world, person, order) = try World.withOrder()
    let condition = try world.step(person, .conditionSet(World.condition))
    if phase != .received, phase != .calledUp {
      try world.take(.startSupervision(person, order, on: World.today), by: World.yilmaz)
    }
    var sent: RecordID?
    for kind in steps(to: phase) {
      let id = try world.step(person, World.step(kind, earlier: condition))
      if kind.leavesTheHouse { sent = id }
    }
    if !phase.isClosed {
      try world.step(person, World.step(.breachReported, earlier: condition))
    }
    #expect(world.order(person).phase == phase)
    return (world, person, condition, sent)
  }

  @Test(
    "every step is taken or refused as the table says, and a refusal names what is allowed",
    arguments: SupervisionPhase.allCases, SupervisionStepKind.allCases)
  func step(phase: SupervisionPhase, kind: SupervisionStepKind) throws {
    var (world, person, condition, sent) = try Self.world(in: phase)
    let before = world.order(person)
    let step = World.step(kind, earlier: kind == .retracted ? sent ?? condition : condition)
    let command = Command.stepSupervision(person, before.id, step)
    if !Self.allowed(phase).contains(kind) {
      #expect(
        throws: Refusal.supervisionStepNotAllowed(kind, in: phase, allowed: phase.next)
      ) { try world.take(command, by: World.yilmaz) }
      #expect(Set(phase.next) == Self.allowed(phase))
    } else if kind == .retracted, sent == nil {
      #expect(throws: Refusal.nothingToRetract) { try world.take(command, by: World.yilmaz) }
    } else {
      let made = try world.take(command, by: World.yilmaz)
      #expect(made.map(\.fact) == [.supervisionStepped(before.id, step)])
      var expected = before
      expected.steps.record(Entry(made[0], step))
      #expect(world.order(person) == expected)
    }
  }

  @Test(
    "each step leads where the field says",
    arguments: [
      ([SupervisionStepKind.calledUp], false, SupervisionPhase.calledUp),
      ([.calledUp, .reportedToProsecution, .continued], false, .calledUp),
      ([.intervalAgreed], true, .running), ([.warned, .noStep], true, .warned),
      ([.warned, .reportedToProsecution], true, .reported),
      ([.reportedToProsecution, .continued], true, .running),
      ([.reportedToProsecution, .suspended, .continued], true, .running),
      ([.reportedToProsecution, .suspended], true, .suspended),
      ([.municipalityAdvised, .closed], true, .advised), ([.closed], false, .closed),
    ])
  func phases(kinds: [SupervisionStepKind], starts: Bool, phase: SupervisionPhase) throws {
    var (world, person, order) = try World.withOrder()
    if starts {
      try world.take(.startSupervision(person, order, on: World.today), by: World.yilmaz)
    }
    for kind in kinds {
      if kind == .noStep {
        try world.step(person, World.step(.breachReported, earlier: order))
      }
      try world.step(person, World.step(kind, earlier: order))
    }
    #expect(world.order(person).phase == phase)
  }

  @Test("after the closure notice nothing starts and no level changes")
  func closed() throws {
    var (world, person, order) = try World.withOrder()
    try world.step(person, .closed(on: World.today))
    #expect(throws: Refusal.supervisionClosed) {
      try world.take(.startSupervision(person, order, on: World.today), by: World.yilmaz)
    }
    #expect(throws: Refusal.supervisionClosed) {
      try world.take(.setSupervisionLevel(person, order, .one), by: World.yilmaz)
    }
  }
}
