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

  func run() throws {
    let disk = SystemDisk()
    let device = RecordID(high: UInt64(getpid()), low: Clock.nanoseconds())
    let limits = LogLimits(segmentBytes: segmentBytes, lockWait: 60_000)
    let ledger = try open(disk, LogWriter(device: device, now: Clock.milliseconds), limits)
    var chance = Chance(seed: device.low)
    var number = 0
    while batches.map({ number < $0 }) ?? true {
      number += 1
      let size = number % 8 == 0 ? 25 : 1 + number % 3
      let drafts = (0..<size).map { _ in draft(&chance) }
      try ledger.append(drafts)
      say(drafts.map { "\($0.id)\n" }.joined())
    }
  }

  /// Several writers start at the same time: one of them makes the log.
  private func open(
    _ disk: SystemDisk, _ writer: LogWriter, _ limits: LogLimits
  ) throws -> Ledger {
    do {
      return try Ledger.open(at: log, on: disk, for: .writing(writer), limits: limits)
    } catch LedgerError.notFound {
      do {
        let id = RecordID(high: writer.device.low, low: writer.device.high)
        return try Ledger.create(
          at: log, on: disk, purpose: .test, log: id, writer: writer, limits: limits)
      } catch LedgerError.alreadyExists {
        return try Ledger.open(at: log, on: disk, for: .writing(writer), limits: limits)
      }
    }
  }

  private func draft(_ chance: inout Chance) -> DraftRecord {
    let now = Clock.milliseconds()
    return DraftRecord(
      id: RecordID(milliseconds: now, chance: (chance.next(), chance.next())), kind: 1,
      clock: HybridTime(milliseconds: now), author: "torture", compartment: 0,
      body: [UInt8](repeating: UInt8(truncatingIfNeeded: chance.next()), count: body))
  }

  /// One write, so that a killed writer leaves at most its last lines unsaid.
  private func say(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      _ = write(1, bytes.baseAddress, bytes.count)
    }
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
