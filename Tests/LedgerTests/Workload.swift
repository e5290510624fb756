import Ledger

/// A writer on a simulated disk that keeps book of what was acknowledged, and the check that a log
/// must pass after anything: what was acknowledged is there, the rest is there as a whole or not at
/// all, nothing twice, nothing out of order.
final class Workload {
  static let path = "/log"
  static let limits = LogLimits(segmentBytes: 2_048, lockWait: 5)

  let disk: SimulatedDisk
  /// Nil for a log that is not sealed.
  let keys: SimulatedKeys?
  /// Batches in the order in which they were tried.
  private(set) var tried: [[DraftRecord]] = []
  /// Indices into `tried`.
  private(set) var acknowledged: [Int] = []
  private(set) var lastError: LedgerError?
  private var ledger: Ledger?

  init(_ disk: SimulatedDisk, isSealed: Bool = false) {
    self.disk = disk
    keys = isSealed ? SimulatedKeys() : nil
  }

  /// The same history, going on on a copy of the disk.
  init(_ other: Workload, seed: UInt64) {
    disk = other.disk.copy(seed: seed)
    keys = other.keys
    tried = other.tried
    acknowledged = other.acknowledged
  }

  /// The process dies and its objects with it.
  func forget() {
    ledger = nil
  }

  func create() {
    attempt {
      ledger = try Sample.create(
        Workload.path, on: disk, limits: Workload.limits, keys: keys)
    }
  }

  /// Opens the log; makes it when the first making never came to an end.
  func open() {
    ledger = nil
    attempt {
      ledger = try Sample.open(Workload.path, on: disk, limits: Workload.limits, keys: keys)
    }
    if case .notFound = lastError { create() }
  }

  var isOpen: Bool { ledger != nil }

  /// Appends a batch of `count` records with ids that follow on.
  @discardableResult
  func append(_ count: Int, bodyLength: Int? = nil) -> Bool {
    let first = tried.reduce(0) { $0 + $1.count }
    let batch = (1...count).map { Sample.draft(first + $0, bodyLength: bodyLength) }
    tried.append(batch)
    return attempt {
      guard let ledger else { throw LedgerError.readOnly }
      try ledger.append(batch)
      acknowledged.append(tried.count - 1)
    }
  }

  /// A life of a writer: batches of several sizes, two of them larger than a segment.
  func run() {
    create()
    for count in [1, 3, 1, 12, 2, 1, 5] { append(count) }
  }

  @discardableResult
  private func attempt(_ work: () throws -> Void) -> Bool {
    lastError = nil
    do {
      try work()
      return true
    } catch {
      lastError = error as? LedgerError
      return false
    }
  }

  /// What is wrong with the log as it now stands; nil when nothing is.
  func complaint() -> String? {
    var found: [StoredRecord] = []
    var damage: [Damage] = []
    do {
      let reading = try Ledger.open(at: Workload.path, on: disk, for: .reading, keys: keys)
      try reading.readNew { found.append($0) }
      damage = reading.damage
    } catch .notFound {
      return acknowledged.isEmpty ? nil : "the log is gone"
    } catch {
      return "cannot be read: \(error)"
    }
    guard damage.isEmpty else { return "damage: \(damage)" }
    guard found.map(\.sequence) == Array(1...UInt64(found.count + 1)).dropLast() else {
      return "numbers \(found.map(\.sequence))"
    }
    var rest = found.map(\.draft)[...]
    for (index, batch) in tried.enumerated() {
      if rest.starts(with: batch) {
        rest = rest.dropFirst(batch.count)
        // Somebody saw it: from now on it may not vanish.
        if !acknowledged.contains(index) { acknowledged.append(index) }
      } else if acknowledged.contains(index) {
        return "acknowledged batch \(index) is missing; \(found.count) records"
      }
    }
    return rest.isEmpty ? nil : "\(rest.count) records that nobody wrote, or half a batch"
  }
}
