import Testing

@testable import Casework

@Suite("Nothing hidden changes anything visible")
struct ViewerPropertyTests {
  /// Somebody with the same login who may see everything, as when covering for a colleague: their
  /// hidden decisions must not show in the journal either.
  static let jansenCovering = Viewer(
    user: World.jansen.user, role: .practice, compartments: Role.practice.compartments)

  static let watchers = [
    World.jansen, World.yilmaz, Viewer(user: UserName("post"), role: .processDirector),
    Viewer(user: UserName("smit"), role: .bijDelegate),
  ]

  /// A history in which colleagues with different sight decide, undo and redo in turn.
  static func history(seed: UInt64) -> World {
    var world = World(seed: seed)
    var whim = Whim(seed: seed)
    let officer = Viewer(user: UserName("fg"), role: .dataProtectionOfficer)
    let authors = watchers + [World.lead, World.all, jansenCovering, officer]
    for _ in 0..<200 {
      let author = authors[whim.number(0..<authors.count)]
      do {
        switch whim.number(0..<10) {
        case 0: try world.undo(by: author)
        case 1: try world.redo(by: author)
        case 2, 3:
          try world.take(whim.access(in: world.register, by: author, at: world.now), by: author)
        default:
          try world.take(all: whim.commands(in: world.register, by: author), by: author)
        }
      } catch {
        continue
      }
    }
    return world
  }

  @Test(
    "lists, time lines, links, references, undo and decisions are as if the hidden was never recorded",
    arguments: UInt64(0)..<30)
  func hidden(seed: UInt64) throws {
    let world = Self.history(seed: seed)
    for watcher in Self.watchers {
      let visible = world.events.filter { watcher.sees($0.compartment) }
      try #require(visible.count < world.events.count)
      try #require(world.events.contains { $0.compartment == .audit })
      try #require(!visible.contains { $0.compartment == .audit })
      let alone = Register(folding: visible)
      try Self.compare(world.register, alone, for: watcher, at: world.now, seed: seed)
    }
  }

  static func compare(
    _ full: Register, _ alone: Register, for watcher: Viewer, at now: Moment, seed: UInt64
  ) throws {
    try #require(Sight(full, watcher, at: now) == Sight(alone, watcher, at: now))
    var since = ListQuestion(viewer: watcher, now: now, scope: .all)
    since.since = World.start.adding(seconds: 3600)
    #expect(full.returns(since) == alone.returns(since))
    #expect(full.caseload(since) == alone.caseload(since))
    #expect(full.notes(since) == alone.notes(since))
    for scope in [Scope.all, .team] {
      var asked = ListQuestion(viewer: watcher, now: now, scope: scope)
      #expect(full.overview(asked) == alone.overview(asked))
      asked.scope = .all
      let people = alone.files(for: watcher).map(\.id).sorted()
      #expect(
        full.whatIf(people, to: World.dewit.user, asked)
          == alone.whatIf(people, to: World.dewit.user, asked))
    }
    let everybody = full.files.values.sorted { $0.id < $1.id }
    for file in everybody {
      #expect(full.timeline(of: file.id, for: watcher) == alone.timeline(of: file.id, for: watcher))
      let found = full.people(file.reference, for: watcher).map(\.id)
      #expect(found == alone.people(file.reference, for: watcher).map(\.id))
    }
    #expect(full.journal.lastDone(by: watcher) == alone.journal.lastDone(by: watcher))
    #expect(full.journal.lastUndone(by: watcher) == alone.journal.lastUndone(by: watcher))
    #expect(
      outcome { try Decider.undo(in: full, by: watcher, at: now, ids: &$0).events }
        == outcome { try Decider.undo(in: alone, by: watcher, at: now, ids: &$0).events })
    #expect(
      outcome { try Decider.redo(in: full, by: watcher, at: now, ids: &$0).events }
        == outcome { try Decider.redo(in: alone, by: watcher, at: now, ids: &$0).events })
    var whim = Whim(seed: seed)
    for _ in 0..<40 {
      var commands = whim.commands(in: alone, by: watcher)
      if whim.number(0..<4) == 0, let hidden = whim.one(of: everybody) {
        commands.append(.addNote(hidden.id, World.note()))
      }
      #expect(
        outcome { try Decider.decide(commands, in: full, by: watcher, at: now, ids: &$0) }
          == outcome { try Decider.decide(commands, in: alone, by: watcher, at: now, ids: &$0) })
    }
  }

  /// What a decision comes to, from one and the same source of ids.
  static func outcome(_ decide: (inout RecordIDSource) throws -> [Event]) -> Result<
    [Event], Refusal
  > {
    var ids = RecordIDSource(generator: SplitMix64(seed: 99))
    do {
      return .success(try decide(&ids))
    } catch let refusal as Refusal {
      return .failure(refusal)
    } catch {
      return .success([])
    }
  }
}
