/// A disk in memory that fails on demand and loses power: for tests and for torture, where a real
/// disk would take years. Everything that happens follows from the seed.
///
/// It promises what a file system promises and no more: bytes survive after a sync of the file,
/// names after a sync of the folder. On a power cut every sector that was not synced becomes old,
/// new, half new, or zero where the file was longer than what had been synced.
package final class SimulatedDisk: LogDisk {
  /// What goes wrong.
  package enum Failure: Hashable, Sendable {
    /// The call reports this error number and has no effect, except that a failed sync writes
    /// some sectors and forgets that the others were never written.
    case error(Int32)
    /// A write takes half of its bytes; any other call reports "no space left".
    case short
  }

  /// A failure at one call, or from that call on.
  package struct Fault: Hashable, Sendable {
    /// The number of the call, from 0, counted since the disk was made or `countFrom` was set.
    package var call: Int
    /// What happens.
    package var failure: Failure
    /// Whether every later call fails as well.
    package var forever: Bool
    /// When set, calls of this kind alone fail.
    package var only: DiskError.Call?

    /// A fault.
    package init(call: Int, failure: Failure, forever: Bool, only: DiskError.Call? = nil) {
      self.only = only
      self.call = call
      self.failure = failure
      self.forever = forever
    }

    fileprivate func hits(_ number: Int, _ call: DiskError.Call) -> Bool {
      (only ?? call) == call && (forever ? number >= self.call : number == self.call)
    }
  }

  /// Changes at every power cut.
  package private(set) var boot: RecordID
  /// A number for the process that is simulated.
  package var processID: Int32 = 1
  /// Bytes that reach the disk together: 512 or 4,096.
  package let sector: Int
  /// How many calls were made.
  package private(set) var calls = 0
  /// The last call that was made to fail by `fault`.
  package private(set) var lastFailed: DiskError.Call?
  /// What fails, if anything.
  package var fault: Fault?
  /// What fails besides, if anything.
  package var secondFault: Fault?
  /// The process is dead before the call with this number; a write that it was busy with is cut.
  package var stopBefore: Int?
  /// How many bytes reach the file of a write that the process dies in; nil leaves it to chance.
  package var bytesOfLastWrite: Int?
  /// Done before every call, with its number: what others do at that moment. Their calls do not
  /// count, and do not come here.
  package var beforeCall: ((_ number: Int, _ call: DiskError.Call) -> Void)?

  var folders: [String: SimulatedFolder.Node] = [:]
  var chance: Chance
  /// Goes up with everything that a call changes, locks left aside.
  var changes = 0
  /// Goes up when the process dies: what it had open is then closed.
  private(set) var life = 0

  /// An empty disk.
  package init(seed: UInt64, sector: Int = 512) {
    chance = Chance(seed: seed)
    self.sector = sector
    boot = RecordID(high: chance.next() | 1, low: chance.next())
  }

  /// Another disk with the same contents, and a seed of its own.
  package func copy(seed: UInt64) -> SimulatedDisk {
    let twin = SimulatedDisk(seed: seed, sector: sector)
    twin.boot = boot
    twin.folders = folders.mapValues { $0.copy() }
    return twin
  }

  /// Sets the number of the next call.
  package func restartCount() {
    calls = 0
  }

  /// The process dies; what it wrote is still in the memory of the machine.
  package func kill() {
    life += 1
    fault = nil
    secondFault = nil
    stopBefore = nil
    bytesOfLastWrite = nil
    for folder in folders.values { folder.unlockAll() }
  }

  /// The power goes: the process dies and unsynced sectors and names may be lost.
  package func cutPower() {
    kill()
    boot = RecordID(high: chance.next() | 1, low: chance.next())
    for path in folders.keys.sorted() {
      folders[path]?.losePower(sector: sector, &chance)
    }
  }

  /// The power goes, and this is what it leaves in a folder.
  package func cutPower(_ outcome: PowerCut, in path: String) {
    kill()
    boot.low &+= 1
    folders[path]?.losePower(outcome, sector: sector)
  }

  /// The bytes of a file as a process sees them; nil when it is not there.
  package func contents(of name: String, in path: String) -> [UInt8]? {
    folders[path]?.files[name]?.seen
  }

  /// Puts a file there, durable.
  package func put(_ bytes: [UInt8], as name: String, in path: String) {
    let folder = folders[path] ?? SimulatedFolder.Node()
    folders[path] = folder
    let file = SimulatedFile.Node(durable: bytes)
    folder.files[name] = file
    folder.durable[name] = file
  }

  /// Takes a file away, for good.
  package func remove(_ name: String, in path: String) {
    folders[path]?.files[name] = nil
    folders[path]?.durable[name] = nil
  }

  /// The names of the files in a folder, sorted.
  package func names(in path: String) -> [String] {
    folders[path]?.files.keys.sorted() ?? []
  }

  /// A folder; made when it may be, and durable at once.
  package func openFolder(
    _ path: String, creating: Bool
  ) throws(DiskError) -> any LogFolder {
    try enter(.openFolder, "")
    guard let node = folders[path] else {
      guard creating else { throw DiskError(.openFolder, code: 2) }
      let node = SimulatedFolder.Node()
      folders[path] = node
      return SimulatedFolder(self, node)
    }
    return SimulatedFolder(self, node)
  }

  /// Takes no time: a lock that is held stays held.
  package func pause(milliseconds: UInt64) {}

  /// Counts a call and decides its fate.
  ///
  /// - Returns: the failure that a write must carry out itself.
  @discardableResult
  func enter(
    _ call: DiskError.Call, _ file: String, since life: Int? = nil
  ) throws(DiskError) -> Failure? {
    if let beforeCall { interrupt(beforeCall, call) }
    let number = calls
    calls += 1
    if let life, life != self.life { throw DiskError(call, code: 9, file: file) }
    if let stopBefore, number >= stopBefore {
      if number == stopBefore && call == .append { return .short }
      throw DiskError(call, code: 5, file: file)
    }
    let faults = [fault, secondFault]
    guard let fault = faults.lazy.compactMap({ $0 }).first(where: { $0.hits(number, call) }) else {
      return nil
    }
    lastFailed = call
    let carriesOut = call == .append || call == .write
    switch fault.failure {
    case .short where carriesOut: return .short
    case .short: throw DiskError(call, code: 28, file: file)
    case .error(let code):
      if call == .syncData || call == .sync { return fault.failure }
      throw DiskError(call, code: code, file: file)
    }
  }

  private func interrupt(
    _ others: @escaping (Int, DiskError.Call) -> Void, _ call: DiskError.Call
  ) {
    let own = (calls, stopBefore)
    (beforeCall, stopBefore) = (nil, nil)
    others(own.0, call)
    (calls, stopBefore) = own
    beforeCall = others
  }

  /// Whether the process died during the call that is being carried out.
  var isStopped: Bool {
    stopBefore.map { calls > $0 } ?? false
  }
}

/// Numbers that follow from a seed (SplitMix64).
package struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A sequence of its own for each seed.
  package init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
