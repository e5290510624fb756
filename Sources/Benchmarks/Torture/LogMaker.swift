import Ledger

/// Makes and opens the logs that are tortured, all of one kind.
struct LogMaker {
  /// Stands behind the name of what is tortured.
  let name: String
  /// Keys that follow from a seed, so that any process can open the log; nil for a log without
  /// seals.
  let keys: SimulatedKeys?

  /// The format without seals.
  static var unsealed: LogMaker { LogMaker(name: "unsealed", keys: nil) }

  /// The format with seals and signatures.
  static var sealed: LogMaker { LogMaker(name: "sealed", keys: SimulatedKeys()) }

  /// Every kind there is.
  static var all: [LogMaker] { [unsealed, sealed] }

  /// A new log.
  func create(
    at path: String, on disk: any LogDisk, id: LogID = LogID(high: 3, low: 4), device: DeviceID,
    limits: LogLimits = LogLimits()
  ) throws(LedgerError) -> Ledger {
    try Ledger.create(
      at: path, on: disk, purpose: .test, log: id, writer: writer(device), limits: limits,
      keys: keys)
  }

  /// A log that is to be written.
  func openForWriting(
    at path: String, on disk: any LogDisk, device: DeviceID, limits: LogLimits = LogLimits()
  ) throws(LedgerError) -> Ledger {
    try Ledger.open(at: path, on: disk, for: .writing(writer(device)), limits: limits, keys: keys)
  }

  /// A log that is to be written, made when it is not there. Several processes may try at once.
  func openOrCreate(
    at path: String, on disk: any LogDisk, device: DeviceID, limits: LogLimits = LogLimits()
  ) throws(LedgerError) -> Ledger {
    func existing() throws(LedgerError) -> Ledger {
      try openForWriting(at: path, on: disk, device: device, limits: limits)
    }
    do throws(LedgerError) {
      return try existing()
    } catch {
      guard case .notFound = error else { throw error }
    }
    do throws(LedgerError) {
      return try create(
        at: path, on: disk, id: LogID(high: device.low, low: device.high), device: device,
        limits: limits)
    } catch {
      guard case .alreadyExists = error else { throw error }
      return try existing()
    }
  }

  /// A log that is only read.
  func openForReading(at path: String, on disk: any LogDisk) throws(LedgerError) -> Ledger {
    try Ledger.open(at: path, on: disk, for: .reading, keys: keys)
  }

  /// Checks every byte, and every seal and signature.
  func verify(at path: String, on disk: any LogDisk) throws(LedgerError) -> Verification {
    try Ledger.verify(at: path, on: disk, keys: keys)
  }

  private func writer(_ device: DeviceID) -> LogWriter {
    LogWriter(device: device, now: Clock.milliseconds)
  }
}

/// Records that follow from a number, so that what is read back can be compared as a whole.
enum Sample {
  /// The device that writes when only one does.
  static let device = DeviceID(high: 1, low: 2)

  /// The record of this number, from 1; every optional field and the length depend on it.
  static func draft(_ number: Int, longest: Int = 200) -> DraftRecord {
    DraftRecord(
      id: RecordID(milliseconds: 1_795_000_000_000, chance: (UInt64(number), UInt64(number))),
      kind: UInt16(number % 7 + 1), clock: HybridTime(milliseconds: UInt64(number)),
      author: number % 5 == 0 ? "zoë" : "jansen", compartment: UInt8(number % 6),
      subject: number % 2 == 0 ? RecordID(high: UInt64(number), low: 9) : nil,
      supersedes: number % 3 == 0 ? RecordID(high: UInt64(number), low: 7) : nil,
      body: (0..<number * 37 % longest).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ number) })
  }

  /// The records that follow on `last`.
  static func batch(of count: Int, after last: Int) -> [DraftRecord] {
    (1...count).map { draft(last + $0) }
  }
}
