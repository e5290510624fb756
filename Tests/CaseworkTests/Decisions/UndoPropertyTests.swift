import Testing

@testable import Casework

@Suite("Undo and redo, for any history")
struct UndoPropertyTests {
  static let viewers = [World.jansen, World.yilmaz, World.lead, World.all]

  static func sights(_ world: World) -> [Sight] {
    viewers.map { Sight(world.register, $0, at: World.start) }
  }

  @Test(
    "undo takes back what a decision changed and redo puts it back, one after another, also after a restart",
    arguments: UInt64(0)..<50)
  func roundTrip(seed: UInt64) throws {
    var world = World(seed: seed)
    var whim = Whim(seed: seed, leavesTheHouse: false)
    let viewer = World.all
    // What runs already, by somebody else: steps in it can be undone, the beginning has left the house.
    for name in ["Ravi de Vos", "Linh Nguyễn", "Elif Bakır"] {
      let person = try world.person(name, compartment: .supervision, by: World.lead)
      try world.take(
        .recordMeasure(person, World.measure(.areaBan)),
        .recordMeasure(person, World.measure(.conductOrder)),
        .orderSupervision(person, World.order), by: World.lead)
    }
    var sights = [Self.sights(world)]
    var refused = 0
    for _ in 0..<70 {
      let commands = whim.commands(in: world.register, by: viewer)
      do {
        try world.take(all: commands, by: viewer)
        sights.append(Self.sights(world))
      } catch {
        refused += 1
        #expect(Self.sights(world) == sights.last)
      }
      guard sights.count > 40 else { continue }
      break
    }
    #expect(refused < 40)
    for sight in sights.dropLast().reversed() {
      if whim.number(0..<5) == 0 { world.restart() }
      try world.undo(by: viewer)
      try #require(Self.sights(world) == sight)
    }
    #expect(throws: Refusal.nothingToUndo) { try world.undo(by: viewer) }
    for sight in sights.dropFirst() {
      if whim.number(0..<5) == 0 { world.restart() }
      try world.redo(by: viewer)
      try #require(Self.sights(world) == sight)
    }
    #expect(throws: Refusal.nothingToRedo) { try world.redo(by: viewer) }
  }

  @Test(
    "with several authors who decide, undo and redo, every state machine stays an allowed walk",
    arguments: UInt64(100)..<130)
  func interleaved(seed: UInt64) throws {
    var world = World(seed: seed)
    var whim = Whim(seed: seed)
    let viewers = [World.jansen, World.dewit, World.lead]
    for _ in 0..<200 {
      let viewer = viewers[whim.number(0..<3)]
      do {
        switch whim.number(0..<6) {
        case 0, 1: try world.undo(by: viewer)
        case 2: try world.redo(by: viewer)
        default:
          try world.take(all: whim.commands(in: world.register, by: viewer), by: viewer)
        }
      } catch is Refusal {
        continue
      }
    }
    for file in world.register.files.values {
      for item in file.returns { Self.expectAllowed(item) }
      #expect(file.tasks.allSatisfy { $0.done.live.count <= 1 })
      #expect(file.notes.allSatisfy { $0.retraction.live.count <= 1 })
      #expect(file.supervisions.allSatisfy { $0.started.live.count <= 1 })
      #expect(file.cases.allSatisfy { $0.closed.live.count <= 1 })
      for measure in file.measures { Self.expectAllowed(measure, in: file) }
      for order in file.supervisions { Self.expectAllowed(order) }
      let settled = file.contacts.live.compactMap(\.value.planned)
      #expect(Set(settled).count == settled.count)
    }
    var again = world
    again.restart()
    #expect(Self.sights(again) == Self.sights(world))
  }

  static func expectAllowed(_ measure: Measure, in file: PersonFile) {
    var walked = Measure(measure.recorded)
    for step in measure.steps.live {
      #expect(walked.obstacle(to: step.value, in: file, Settings()) == nil)
      walked.steps.record(step)
    }
  }

  static func expectAllowed(_ order: SupervisionOrder) {
    var walked = SupervisionOrder(order.ordered)
    for step in order.steps.live {
      for start in order.started.live where start.at <= step.at && walked.started.isEmpty {
        walked.started.record(start)
      }
      #expect(walked.obstacle(to: step.value) == nil)
      walked.steps.record(step)
    }
  }

  static func expectAllowed(_ item: ReturnCase) {
    var status = ReturnStatus.announced
    for step in item.progress.live {
      #expect(status.next.contains(step.value.status))
      status = step.value.status
    }
    for kind in BasicConditionKind.allCases {
      var state = ConditionState.notAsked
      for finding in item.conditions[kind].live {
        #expect(state.next.contains(finding.value.state))
        state = finding.value.state
      }
    }
    var offer: OfferState?
    for answer in item.offer.live {
      let allowed = offer?.next ?? [.offered]
      #expect(allowed.contains(answer.value.state))
      offer = answer.value.state
    }
  }

  @Test("the same events give the same register, folded at once or one by one", arguments: 0..<5)
  func fold(seed: Int) {
    let events = Practice.events(people: 40, seed: UInt64(seed), now: World.start)
    var register = Register()
    for event in events { register.evolve(event) }
    let folded = Register(folding: events)
    #expect(folded.files == register.files)
    #expect(folded.count == events.count { !$0.fact.isWords })
    for viewer in Self.viewers {
      #expect(
        Sight(folded, viewer, at: World.start) == Sight(register, viewer, at: World.start))
    }
  }
}
