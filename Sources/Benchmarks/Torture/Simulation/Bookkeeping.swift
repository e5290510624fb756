import Ledger

/// A writer on a simulated disk that keeps book of what was acknowledged, and the check that its
/// log must pass after anything: what was acknowledged is there, the rest is there as a whole or
/// not at all, nothing twice, nothing out of order.
final class Bookkeeping {
  static let path = "/books"
  static let limits = LogLimits(segmentBytes: 2_048, lockWait: 5)

  let disk: SimulatedDisk
  /// What the ledger sees of the disk.
  private let surface: any LogDisk
  private let maker: LogMaker
  /// Batches in the order in which they were tried.
  private(set) var tried: [[DraftRecord]] = []
  /// Which of them were acknowledged, or seen by a reader.
  private(set) var kept: Set<Int> = []
  /// Which of them were refused.
  private(set) var refused: Set<Int> = []
  private(set) var lastError: LedgerError?
  private var ledger: Ledger?

  /// Whether the making of the log was acknowledged.
  private var isMade = false

  init(_ maker: LogMaker, _ disk: SimulatedDisk, surface: (any LogDisk)? = nil) {
    self.maker = maker
    self.disk = disk
    self.surface = surface ?? disk
  }

  var isOpen: Bool { ledger != nil }

  /// The process dies and its objects with it.
  func die() {
    ledger = nil
    disk.kill()
  }

  func create() {
    attempt { () throws(LedgerError) in
      ledger = try maker.create(
        at: Bookkeeping.path, on: surface, device: Sample.device, limits: Bookkeeping.limits)
      isMade = true
    }
  }

  /// Opens the log; makes it when the first making never came to an end.
  func open() {
    ledger = nil
    attempt { () throws(LedgerError) in
      ledger = try maker.openForWriting(
        at: Bookkeeping.path, on: surface, device: Sample.device, limits: Bookkeeping.limits)
    }
    if case .notFound = lastError { create() }
  }

  /// Appends a batch of records with ids that follow on; what is refused is known to be refused
  /// when the process lives on.
  @discardableResult
  func append(_ count: Int) -> Bool {
    let last = tried.reduce(0) { $0 + $1.count }
    let batch = Sample.batch(of: count, after: last)
    tried.append(batch)
    let isKept = attempt { () throws(LedgerError) in
      guard let ledger else { throw .readOnly }
      try ledger.append(batch)
    }
    if isKept {
      kept.insert(tried.count - 1)
    } else if disk.stopBefore == nil {
      refused.insert(tried.count - 1)
    }
    return isKept
  }

  /// A life of a writer: batches of several sizes, two of them larger than a segment.
  func live() {
    create()
    for count in [1, 3, 1, 12, 2, 1, 5] { append(count) }
  }

  @discardableResult
  private func attempt(_ work: () throws(LedgerError) -> Void) -> Bool {
    lastError = nil
    do throws(LedgerError) {
      try work()
      return true
    } catch {
      lastError = error
      return false
    }
  }

  /// Checks every byte.
  func verify() throws(LedgerError) -> Verification {
    try maker.verify(at: Bookkeeping.path, on: surface)
  }

  /// What is wrong with the log as it now stands; nil when nothing is.
  ///
  /// - Parameter refusedMayReturn: nobody could leave word that a batch was given up.
  func complaint(refusedMayReturn: Bool = true) -> String? {
    var found: [StoredRecord] = []
    do throws(LedgerError) {
      let reading = try maker.openForReading(at: Bookkeeping.path, on: surface)
      try reading.readNew { found.append($0) }
      guard reading.damage.isEmpty else { return "damage: \(reading.damage)" }
    } catch {
      if case .notFound = error, !isMade { return nil }
      return "cannot be read: \(error)"
    }
    for (index, record) in found.enumerated() where record.sequence != UInt64(index + 1) {
      return "number \(record.sequence) at place \(index + 1)"
    }
    var rest = found.map(\.draft)[...]
    for (index, batch) in tried.enumerated() {
      if rest.starts(with: batch) {
        guard refusedMayReturn || !refused.contains(index) else {
          return "batch \(index) was refused and is there"
        }
        rest = rest.dropFirst(batch.count)
        // Somebody saw it: from now on it may not vanish.
        kept.insert(index)
      } else if kept.contains(index) {
        return "acknowledged batch \(index) is missing; \(found.count) records"
      }
    }
    return rest.isEmpty ? nil : "\(rest.count) records that nobody wrote, or half a batch"
  }
}
