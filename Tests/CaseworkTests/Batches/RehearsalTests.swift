import Testing

@testable import Casework

/// One row of a batch: what is asked and what comes of it.
struct Rehearsed: Sendable, CustomTestStringConvertible {
  let name: String
  let command: @Sendable (BatchWorld) -> Command
  let outcome: Rehearsal.Outcome

  var testDescription: String { name }
}

/// Three people of jansen's with returns, and one in supervision whom jansen does not see.
struct BatchWorld {
  var world = World()
  var people: [PersonID] = []
  var returns: [ReturnID] = []
  let hidden: PersonID
  let task: TaskID

  init() throws {
    for name in ["Ravi de Vos", "Elif Bakır", "Sam 't Hooft"] {
      let (person, returned) = try world.personWithReturn(name)
      people.append(person)
      returns.append(returned)
    }
    hidden = try world.person("Linh Nguyễn", compartment: .supervision, by: World.yilmaz)
    let content = TaskContent(title: "Bel opvang", due: World.today, assignee: nil)
    task = try world.take(.setTask(people[0], content))[0].id
    try world.take(.finishTask(people[0], task, remark: ""))
    try world.take(
      .changeCondition(
        people[1], returns[1], .housing, ConditionFinding(state: .arranged, remark: "")))
  }

  static func finding(_ state: ConditionState) -> ConditionFinding {
    ConditionFinding(state: state, remark: "")
  }
}

@Suite("A batch before it is recorded")
struct RehearsalTests {
  static let rows: [Rehearsed] = [
    Rehearsed(
      name: "somebody else's", command: { .assign($0.people[0], to: World.dewit.user) },
      outcome: .changes),
    Rehearsed(
      name: "mine already", command: { .assign($0.people[1], to: World.jansen.user) },
      outcome: .alreadySo(.ownerAlready(World.jansen.user))),
    Rehearsed(
      name: "hidden from me", command: { .assign($0.hidden, to: World.jansen.user) },
      outcome: .refused(.unknownPerson)),
    Rehearsed(
      name: "nobody at all",
      command: { _ in .assign(RecordID(high: 1, low: 1), to: World.jansen.user) },
      outcome: .refused(.unknownPerson)),
    Rehearsed(
      name: "a task that is done", command: { .finishTask($0.people[0], $0.task, remark: "") },
      outcome: .alreadySo(.taskAlreadyDone)),
    Rehearsed(
      name: "a task without a title",
      command: {
        .setTask($0.people[0], TaskContent(title: " ", due: World.today, assignee: nil))
      }, outcome: .refused(.titleMissing)),
    Rehearsed(
      name: "a condition that is so",
      command: {
        .changeCondition($0.people[1], $0.returns[1], .housing, BatchWorld.finding(.arranged))
      },
      outcome: .alreadySo(
        .conditionNotAllowed(
          .housing, from: .arranged, to: .arranged, allowed: ConditionState.arranged.next))),
    Rehearsed(
      name: "a condition that changes",
      command: {
        .changeCondition($0.people[0], $0.returns[0], .housing, BatchWorld.finding(.inProgress))
      }, outcome: .changes),
    Rehearsed(
      name: "the return of another",
      command: {
        .changeCondition($0.people[0], $0.returns[1], .housing, BatchWorld.finding(.inProgress))
      }, outcome: .refused(.unknownReturn)),
  ]

  @Test("says of each row what comes of it, alone and among the others", arguments: rows)
  func scenario(row: Rehearsed) throws {
    let start = try BatchWorld()
    let alone = Self.rehearse([row.command(start)], in: start.world)
    #expect(alone.outcomes == [row.outcome])
    #expect(alone.events.isEmpty == (row.outcome != .changes))
    let all = Self.rehearse(Self.rows.map { $0.command(start) }, in: start.world)
    #expect(all.outcomes == Self.rows.map(\.outcome))
    #expect(Set(all.events.map(\.cause)).count == 1)
  }

  static func rehearse(
    _ commands: [Command], in world: World, by viewer: Viewer = World.jansen
  ) -> Rehearsal {
    var ids = world.ids
    return Decider.rehearse(commands, in: world.register, by: viewer, at: world.now, ids: &ids)
  }

  @Test("a judgment about several is refused for each of them, and nothing is left to record")
  func judgments() throws {
    let start = try BatchWorld()
    let commands = zip(start.people, start.returns).map { person, matter in
      Command.decideTriage(
        person,
        TriageDecision(
          signal: .noHousing, matter: matter, due: nil, verb: .noAction(reason: "hoeft niet")))
    }
    let rehearsal = Self.rehearse(commands, in: start.world)
    #expect(
      rehearsal
        == Rehearsal(
          outcomes: Array(repeating: .refused(.oneAtATime), count: 3), events: []))
  }

  @Test(
    "is what the batch does: the same rows go through, in the same order, and the others are refused for the same reason",
    arguments: UInt64(0)..<40)
  func sameAsBatch(seed: UInt64) throws {
    var world = World(seed: seed)
    var whim = Whim(seed: seed)
    for _ in 0..<40 {
      _ = try? world.take(all: whim.commands(in: world.register, by: World.all), by: World.all)
    }
    let commands = (0..<25).map { _ in whim.command(in: world.register, by: World.all) }
    let rehearsal = Self.rehearse(commands, in: world, by: World.all)
    #expect(rehearsal.outcomes.count == commands.count)
    let isJudged = rehearsal.outcomes.contains(.refused(.oneAtATime))
    var taken: [Command] = []
    for (command, outcome) in zip(commands, rehearsal.outcomes) {
      var ids = world.ids
      func decide(_ commands: [Command]) throws(Refusal) -> [Event] {
        try Decider.decide(
          commands, in: world.register, by: World.all, at: world.now, ids: &ids)
      }
      switch outcome {
      case .changes: taken.append(command)
      case .refused(.oneAtATime) where isJudged: taken.append(command)
      case .alreadySo(let refusal), .refused(let refusal):
        #expect(throws: refusal) { try decide(taken + [command]) }
      }
    }
    var ids = world.ids
    if isJudged {
      #expect(throws: Refusal.oneAtATime) {
        try Decider.decide(taken, in: world.register, by: World.all, at: world.now, ids: &ids)
      }
    } else {
      let decided = try Decider.decide(
        taken, in: world.register, by: World.all, at: world.now, ids: &ids)
      // A new person has another reference number, and other ids.
      #expect(
        decided.map { DecisionKind($0.fact) } == rehearsal.events.map { DecisionKind($0.fact) })
    }
  }

  /// Clerical work on random people, some of it refused.
  static func clerical(_ whim: inout Whim, _ register: Register, by viewer: Viewer) -> [Command] {
    let files = register.files(for: viewer).sorted { $0.id < $1.id }
    return (0..<30).compactMap { _ in
      guard let file = whim.one(of: files) else { return nil }
      let owners = [World.jansen.user, World.dewit.user, nil]
      switch whim.number(0..<5) {
      case 0: return .assign(file.id, to: owners[whim.number(0..<3)])
      case 1:
        return .setTask(
          file.id, TaskContent(title: whim.text(), due: whim.date(), assignee: nil))
      case 2: return file.tasks.last.map { .finishTask(file.id, $0.id, remark: whim.text()) }
      case 3: return .planContact(file.id, PlannedContact(on: whim.date(), kind: .office))
      default:
        return file.currentReturn.map {
          .changeCondition(
            file.id, $0.id, BasicConditionKind.allCases[whim.number(0..<6)],
            BatchWorld.finding(ConditionState.allCases[whim.number(0..<7)]))
        }
      }
    }
  }

  @Test(
    "one undo takes a batch back, whatever was in it, and a redo puts it back",
    arguments: UInt64(0)..<30)
  func undo(seed: UInt64) throws {
    var world = World(seed: seed)
    var whim = Whim(seed: seed, leavesTheHouse: false)
    for _ in 0..<60 {
      _ = try? world.take(
        all: whim.commands(in: world.register, by: World.jansen), by: World.jansen)
    }
    var sights = [UndoPropertyTests.sights(world)]
    for _ in 0..<4 {
      world.now = world.now.adding(seconds: 60)
      let commands = Self.clerical(&whim, world.register, by: World.jansen)
      let rehearsal = Decider.rehearse(
        commands, in: world.register, by: World.jansen, at: world.now, ids: &world.ids)
      guard !rehearsal.events.isEmpty else { continue }
      world.fold(rehearsal.events)
      sights.append(UndoPropertyTests.sights(world))
    }
    try #require(sights.count > 1)
    for sight in sights.dropLast().reversed() {
      if whim.number(0..<2) == 0 { world.restart() }
      try world.undo(by: World.jansen)
      try #require(UndoPropertyTests.sights(world) == sight)
    }
    for sight in sights.dropFirst() {
      try world.redo(by: World.jansen)
      try #require(UndoPropertyTests.sights(world) == sight)
    }
  }

  @Test("nothing hidden changes an outcome", arguments: UInt64(0)..<15)
  func hidden(seed: UInt64) throws {
    let world = ViewerPropertyTests.history(seed: seed)
    for watcher in ViewerPropertyTests.watchers {
      var bare = world
      bare.register = Register(folding: world.events.filter { watcher.sees($0.compartment) })
      var whim = Whim(seed: seed)
      let hidden = world.register.files.values.filter { !watcher.sees($0.compartment) }
      let commands =
        Self.clerical(&whim, bare.register, by: watcher)
        + hidden.map { .assign($0.id, to: watcher.user) }
      let with = Self.rehearse(commands, in: world, by: watcher)
      #expect(with == Self.rehearse(commands, in: bare, by: watcher))
    }
  }

  @Test("five thousand rows are rehearsed while one waits")
  func many() throws {
    var world = World()
    for index in 0..<500 {
      _ = try world.person("Vos \(index)", owner: World.jansen.user)
    }
    let people = Array(world.register.files.keys)
    let commands = (0..<5_000).map { index in
      Command.setTask(
        people[index % people.count],
        TaskContent(title: index % 3 == 0 ? "" : "Bel", due: World.today, assignee: nil))
    }
    let clock = ContinuousClock()
    var rehearsal = Rehearsal(outcomes: [], events: [])
    let span = clock.measure { rehearsal = Self.rehearse(commands, in: world) }
    #expect(rehearsal.events.count == 3_333)
    // A build for debugging on a busy machine takes many times what the program does.
    #expect(span < .seconds(20))
  }

  /// What has left the house whatever is in it, and what destroys (domain.md H3); the steps of other
  /// matters are left alone one by one.
  static let leftAlone: Set<DecisionKind> = [
    .disclosure, .disclosureStep, .discussion, .erasureRequest, .erasureConfirmation,
    .erasureWithdrawal, .destruction,
  ]

  @Test("undo leaves alone what has a withdrawal of its own", arguments: DecisionKind.allCases)
  func undoable(kind: DecisionKind) {
    #expect(kind.hasOwnWithdrawal == Self.leftAlone.contains(kind))
  }
}
