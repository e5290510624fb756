import ArgumentParser
import Glibc
import Ledger

/// Spoils, crashes, starves and kills logs in every way that can be counted.
struct TortureLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "torture",
    abstract: "Spoils, crashes and kills logs; prints how often, and what went wrong.",
    discussion: """
      Build with `swift build -c release` first. With --gate it runs the fixed counts that every \
      change must pass. With --minutes it takes the parts in turn and goes on where the last run \
      stopped, however that was stopped: the state is saved after every second of work. It ends \
      with 1 when anything was ever wrong.
      """)

  @Flag(help: "The counts that every change must pass.")
  var gate = false

  @Option(help: "Go on for so many minutes; 0 prints what the state holds.")
  var minutes: Int?

  @Option(help: "The file that keeps counts, seed and places; made when it is not there.")
  var state: String?

  @Option(help: "Where logs are made and the state is kept; on the disk that is to be tried.")
  var folder = "."

  @Option(help: "The samples that parsers are fed with.")
  var corpus = "Tests/Fuzz/Corpus"

  @Option(help: "Only parts with this in their name.")
  var only = ""

  @Option(help: "The seed of a new state.")
  var seed: UInt64 = 1

  @Option(help: "Try this one case again, of the parts that --only leaves.")
  var again: UInt64?

  func validate() throws {
    guard [gate, minutes != nil, again != nil].count(where: { $0 }) == 1 else {
      throw ValidationError("Give one of --gate, --minutes and --again.")
    }
    guard minutes ?? 0 >= 0 else { throw ValidationError("Minutes are not negative.") }
  }

  func run() throws {
    let scratch = try ScratchFolder(in: folder)
    defer { scratch.remove() }
    let parts = try TortureParts(
      isGate: gate, scratch: scratch.path, corpus: corpus
    ).all
      .filter { only.isEmpty || $0.name.contains(only) }
    let isSound =
      if let again {
        try run(parts, again: again)
      } else {
        gate ? try runGate(parts) : try runTurns(parts)
      }
    guard isSound else { throw ExitCode(1) }
  }

  private func run(_ parts: [any TorturePart], again number: UInt64) throws -> Bool {
    var found = TortureState(seed: seed)
    for part in parts where part.obstacle == nil {
      let slice = try part.run(from: number, seed: seed)
      let complaints = slice.wrong.filter { $0.hasPrefix("case \(number):") }
      print("\(part.name): \(complaints.first ?? "as it must be")")
      if !complaints.isEmpty { found.add(slice, to: part.name, nanoseconds: 0) }
    }
    return found.parts.isEmpty
  }

  private func runGate(_ parts: [any TorturePart]) throws -> Bool {
    var found = TortureState(seed: seed)
    for part in parts where part.obstacle == nil && part.gate > 0 {
      while found[part.name].next < part.gate { try advance(part, &found) }
      print(TortureTable.line(part, found[part.name]))
    }
    // What takes too long, or cannot be done on this machine, is named.
    for part in parts where part.gate == 0 { print(TortureTable.line(leftOut: part)) }
    for part in parts where part.gate > 0 && part.obstacle != nil {
      print(TortureTable.line(part, .init()))
    }
    return TortureTable.printWrong(found)
  }

  /// Every part a second or some at a time, until the time is over or somebody interrupts.
  private func runTurns(_ parts: [any TorturePart]) throws -> Bool {
    let path = state ?? "\(folder)/keerpunt-torture.state"
    var found = try TortureState(from: path) ?? TortureState(seed: seed)
    let interruption = Interruption()
    let end = Clock.nanoseconds() + UInt64(minutes ?? 0) * 60_000_000_000
    var open = parts.filter { $0.obstacle == nil }
    turns: while !open.isEmpty {
      for part in open {
        guard Clock.nanoseconds() < end, !interruption.hasCome else { break turns }
        try advance(part, &found)
        try found.save(to: path)
        TortureTable.printProgress(part, found[part.name])
      }
      open.removeAll { part in part.size.map { found[part.name].next >= $0 } ?? false }
    }
    TortureTable.endProgress()
    print("seed \(found.seed), state in \(path)")
    for part in parts { print(TortureTable.line(part, found[part.name])) }
    return TortureTable.printWrong(found)
  }

  private func advance(_ part: any TorturePart, _ found: inout TortureState) throws {
    let start = Clock.nanoseconds()
    let slice = try part.run(from: found[part.name].next, seed: found.seed)
    found.add(slice, to: part.name, nanoseconds: Clock.nanoseconds() - start)
  }
}
