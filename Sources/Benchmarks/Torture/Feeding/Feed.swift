import ArgumentParser
import Casework
import FoundationEssentials
import Glibc
import Ledger
import Records

/// Feeds every parser with changed samples: the process that may trap or hang while `FedParsers`
/// looks on.
struct Feed: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Feeds every parser with changed samples, until one of them is wrong.")

  @Argument(help: "The folder with a folder of samples for each parser.")
  var corpus: String

  @Option(help: "The first case.")
  var from: UInt64 = 0

  @Option(help: "How many cases.")
  var count: UInt64 = 1_000

  @Option(help: "What the cases follow from.")
  var seed: UInt64 = 1

  @Option(help: "A file that says which case is being tried, and what is wrong with it.")
  var notes: String?

  @Flag(help: "Write samples of what every parser of the log reads, instead of feeding.")
  var samples = false

  /// A parser takes no longer over anything.
  private static let longest: UInt64 = 100_000_000

  func run() throws {
    guard !samples else { return try writeSamples() }
    let targets = try FedTarget.all(corpus: corpus)
    let file = notes.map { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600) } ?? -1
    defer { close(file) }
    for number in from..<from + count {
      let target = targets[Int(number % UInt64(targets.count))]
      note(file, "\(number) \(target.name)")
      // Whatever hangs is ended.
      alarm(10)
      var chance = Chance(seed: Chance.mixed(seed, number))
      let input = target.mutation.input(&chance)
      let start = Feed.ownTime()
      let complaint = target.feed(input)
      let time = Feed.ownTime() - start
      guard complaint == nil, time < Feed.longest else {
        note(file, "\(number) \(target.name) \(complaint ?? "took \(time / 1_000_000) ms")")
        throw ExitCode(1)
      }
    }
  }

  private func note(_ file: Int32, _ text: String) {
    guard file >= 0 else { return }
    var line = Array(text.utf8) + Array(repeating: 32, count: max(0, 120 - text.utf8.count))
    line.append(10)
    _ = pwrite(file, line, line.count, 0)
  }

  /// The processor time of this thread, so that a busy machine makes no parser slow.
  private static func ownTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  private func writeSamples() throws {
    var all = Dictionary(
      uniqueKeysWithValues: try FedParser.samples().map { ($0.key.rawValue, $0.value) })
    // One record of each kind that the practice log has.
    let events = Practice.events(people: 200, seed: 1, now: Moment(milliseconds: 1_795_420_800_000))
    var kinds: Set<UInt16> = []
    for event in events {
      let record = try encode(event.fact)
      let kind = record.kind
      guard kinds.insert(kind).inserted else { continue }
      let front = [UInt8(truncatingIfNeeded: kind), UInt8(truncatingIfNeeded: kind >> 8)]
      all["records", default: []].append(front + record.body)
    }
    for (name, samples) in all {
      let folder = "\(corpus)/\(name)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (index, sample) in samples.enumerated() {
        try Data(sample).write(to: URL(filePath: "\(folder)/sample-\(index)"))
      }
    }
  }
}

/// A parser and the samples that it is fed with.
struct FedTarget {
  struct NoSamples: Error, CustomStringConvertible {
    let folder: String
    var description: String { "There are no samples in \(folder)." }
  }

  let name: String
  let mutation: Mutation
  let feed: ([UInt8]) -> String?

  /// Those of the log, and that of the records in it.
  static func all(corpus: String) throws -> [FedTarget] {
    try FedParser.allCases.map { parser in
      try FedTarget(name: parser.rawValue, corpus: corpus) { parser.feed($0) }
    } + [
      FedTarget(name: "records", corpus: corpus) { bytes in
        guard bytes.count >= 2 else { return nil }
        // Most numbers are no kind: the low bytes choose among the first thousand.
        let kind = (UInt16(bytes[0]) | UInt16(bytes[1]) << 8) % 1_024
        _ = try? decode(kind: kind, schemaMinor: 0, body: Array(bytes[2...]))
        return nil
      }
    ]
  }

  private init(name: String, corpus: String, _ feed: @escaping ([UInt8]) -> String?) throws {
    let folder = "\(corpus)/\(name)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    // In an order that is the same everywhere.
    let samples = names.sorted().compactMap {
      FileManager.default.contents(atPath: "\(folder)/\($0)")
    }
    guard !samples.isEmpty else { throw NoSamples(folder: folder) }
    self.name = name
    self.feed = feed
    mutation = Mutation(samples: samples.map { [UInt8]($0) })
  }
}
