import Testing
import Wording

@testable import Casework

@Suite("Whatever happens, the queue")
struct TriagePropertyTests {
  static let all = World.all

  static func entries(
    _ register: Register, _ viewer: Viewer = all, at now: Moment, _ people: Set<PersonID>? = nil
  ) -> [TriageEntry] {
    register.triage(ListQuestion(viewer: viewer, now: now, scope: .all), of: people)
  }

  /// What a viewer reads of the queue, to the byte.
  static func text(_ entries: [TriageEntry], at now: Moment) -> String {
    entries.map { entry in
      [
        entry.id.text, entry.tier.phrase.nl, entry.timeLeft.phrase(today: now.date).nl,
        entry.name.listed, entry.reason.sentence(today: now.date).nl, entry.finding.code,
        entry.hardness.rawValue, entry.finding.source, entry.asked.phrase.nl,
        entry.finding.provisional?.nl ?? "", entry.finding.goesAway.nl, entry.ownerName,
      ].joined(separator: "\t")
    }.joined(separator: "\n")
  }

  @Test("has one order: the same however the people come in", arguments: UInt64(0)..<8)
  func total(seed: UInt64) {
    let world = TriageWhim.history(seed: seed)
    let entries = Self.entries(world.register, at: world.now)
    #expect(entries.count > 10)
    #expect(Set(entries.map(\.id)).count == entries.count)
    for (left, right) in zip(entries, entries.dropFirst()) {
      #expect(left.precedes(right, at: world.now) && !right.precedes(left, at: world.now))
    }
    var whim = Whim(seed: seed)
    #expect(TriageEntry.sorted(entries.shuffled(using: &whim.generator), at: world.now) == entries)
    // The same log gives the same queue in another process.
    #expect(Self.entries(Register(folding: world.events), at: world.now) == entries)
    // Asked for one by one, each gives what all give together.
    let people = Set(entries.map(\.person))
    let apart = people.flatMap { Self.entries(world.register, at: world.now, [$0]) }
    #expect(TriageEntry.sorted(apart, at: world.now) == entries)
  }

  @Test(
    "is for others as it was after an event about somebody else, when no birth date is shared",
    arguments: UInt64(0)..<8)
  func unrelated(seed: UInt64) {
    var world = TriageWhim.history(seed: seed)
    var whim = TriageWhim(seed: seed &+ 99)
    for _ in 0..<30 {
      let files = world.register.files(for: Self.all).sorted { $0.id < $1.id }
      guard let chosen = whim.base.one(of: files) else { continue }
      let before = Self.entries(world.register, at: world.now)
      let now = world.now
      let command = whim.command(about: chosen, at: now)
      guard
        let made = try? Decider.decide(
          [command], in: world.register, by: Self.all, at: now, ids: &world.ids),
        made.allSatisfy({ $0.subject == chosen.id })
      else { continue }
      world.fold(made)
      let beside = world.register.peopleBeside([chosen.id])
      let after = Self.entries(world.register, at: now)
      let others = before.filter { !beside.contains($0.person) }
      #expect(others.count > before.count / 3)
      #expect(others == after.filter { !beside.contains($0.person) })
    }
  }

  @Test(
    "is to the byte as if what the viewer may not see was never recorded",
    arguments: UInt64(0)..<8)
  func hidden(seed: UInt64) throws {
    let world = TriageWhim.history(seed: seed)
    for watcher in ViewerPropertyTests.watchers {
      let visible = world.events.filter { watcher.sees($0.compartment) }
      try #require(visible.count < world.events.count)
      let alone = Register(folding: visible)
      var question = ListQuestion(viewer: watcher, now: world.now, scope: .all)
      question.since = World.start.adding(seconds: 86_400)
      let full = world.register.triage(question)
      #expect(full == alone.triage(question))
      #expect(
        Self.text(full, at: world.now) == Self.text(alone.triage(question), at: world.now))
      for file in world.register.files.values {
        #expect(
          world.register.explanations(of: file.id, question)
            == alone.explanations(of: file.id, question))
      }
    }
  }

  @Test(
    "keeps every open entry in its tier or higher as time passes, until something happens",
    arguments: UInt64(0)..<8)
  func rising(seed: UInt64) {
    let world = TriageWhim.history(seed: seed)
    var before: [RecordID: TriageEntry] = [:]
    var now = world.now
    for step in 0..<60 {
      let entries = Self.entries(world.register, at: now)
      let byID = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0) })
      for (id, old) in before {
        guard let entry = byID[id] else {
          // An absence names its own last day when it is recorded.
          #expect(old.signal == .ownerAway, "\(old.signal.rawValue) left by itself")
          continue
        }
        #expect(entry.tier <= old.tier, "\(old.signal.rawValue) fell")
      }
      before = byID
      // Hours first, then days, then years.
      now = now.adding(seconds: step < 30 ? 3 * 3600 : step < 50 ? 40 * 3600 : 200 * 86_400)
    }
  }
}
