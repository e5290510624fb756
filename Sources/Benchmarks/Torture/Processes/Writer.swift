import ArgumentParser
import Glibc
import Ledger

/// Appends records to a log until it is killed, and says on standard output what was acknowledged:
/// the process that the torture kills.
struct Writer: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Appends to a log until it is killed, and prints what was acknowledged.")

  @Argument(help: "The folder of the log; made when it is not there.")
  var log: String

  @Option(help: "Bytes after which a new segment is started.")
  var segmentBytes: UInt64 = 1 << 20

  @Option(help: "Stop after so many batches.")
  var batches: Int?

  @Option(help: "Bytes of a body.")
  var body = 300

  @Flag(help: "Seals the log, under keys that follow from a seed.")
  var sealed = false

  func run() throws {
    let device = RecordID(high: UInt64(getpid()), low: Clock.nanoseconds())
    let limits = LogLimits(segmentBytes: segmentBytes, lockWait: 60_000)
    let maker: LogMaker = sealed ? .sealed : .unsealed
    let ledger = try maker.openOrCreate(
      at: log, on: SystemDisk(), device: device, limits: limits)
    var chance = Chance(seed: device.low)
    var number = 0
    while batches.map({ number < $0 }) ?? true {
      number += 1
      let size = number % 8 == 0 ? 25 : 1 + number % 3
      let drafts = (0..<size).map { _ in draft(&chance) }
      let numbers = try ledger.append(drafts)
      Say.out(zip(numbers, drafts).map { "\($0) \($1.id)\n" }.joined())
    }
  }

  private func draft(_ chance: inout Chance) -> DraftRecord {
    let now = Clock.milliseconds()
    return DraftRecord(
      id: RecordID(milliseconds: now, chance: (chance.next(), chance.next())), kind: 1,
      clock: HybridTime(milliseconds: now), author: "torture", compartment: 0,
      body: [UInt8](repeating: UInt8(truncatingIfNeeded: chance.next()), count: body))
  }
}

/// The machine's clocks.
enum Clock {
  /// Unix time in milliseconds.
  static func milliseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
  }

  /// A clock that only goes forward, in nanoseconds.
  static func nanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
