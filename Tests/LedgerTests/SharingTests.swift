import Glibc
import Ledger
import Testing

@Suite("Several writers")
struct SharingTests {
  @Test("each sees what the others added, in one order, and numbers have no gaps")
  func interleaved() throws {
    let disk = SimulatedDisk(seed: 1)
    var ledgers = [try Sample.create(Workload.path, on: disk, limits: Workload.limits)]
    for _ in 0..<3 {
      ledgers.append(try Sample.open(Workload.path, on: disk, limits: Workload.limits))
    }
    var chance = Chance(seed: 8)
    var seen: [[StoredRecord]] = [[], [], [], []]
    var next = 0
    for _ in 0..<200 {
      let who = Int.random(in: 0..<4, using: &chance)
      if Bool.random(using: &chance) {
        let count = Int.random(in: 1...3, using: &chance)
        try ledgers[who].append((1...count).map { Sample.draft(next + $0) })
        next += count
      } else {
        try ledgers[who].readNew { seen[who].append($0) }
      }
    }
    for who in 0..<4 {
      try ledgers[who].readNew { seen[who].append($0) }
      #expect(seen[who].map(\.draft) == (1...next).map { Sample.draft($0) })
      #expect(seen[who].map(\.sequence) == Array(1...UInt64(next)))
      #expect(ledgers[who].damage == [])
    }
  }

  @Test("nobody reads what is written but not yet durable; the next writer takes it up")
  func unconfirmed() throws {
    let disk = SimulatedDisk(seed: 1)
    let first = try Sample.create(Workload.path, on: disk)
    let second = try Sample.open(Workload.path, on: disk)
    try first.append([Sample.draft(1)])
    // The first writer stops between its write and its sync.
    let writing = try #require(
      FaultTests.callsBefore(.syncData, disk) { twin in
        let ledger = try? Sample.open(Workload.path, on: twin)
        return { _ = try? ledger?.append([Sample.draft(2)]) }
      })
    let stuck = try Sample.open(Workload.path, on: disk)
    disk.restartCount()
    disk.stopBefore = writing
    #expect(throws: LedgerError.self) { try stuck.append([Sample.draft(2)]) }
    disk.stopBefore = nil
    var seen: [DraftRecord] = []
    try second.readNew { seen.append($0.draft) }
    #expect(seen == [Sample.draft(1)])
    #expect(try second.append([Sample.draft(3)]) == [3])
    try second.readNew { seen.append($0.draft) }
    #expect(seen == [1, 2, 3].map { Sample.draft($0) })
  }

  @Test("while somebody holds the lock, an append ends with busy and the holder's number")
  func busy() throws {
    let disk = SimulatedDisk(seed: 1)
    disk.processID = 4_711
    let ledger = try Sample.create(Workload.path, on: disk, limits: Workload.limits)
    let folder = try disk.openFolder(Workload.path, creating: false)
    let lock = try folder.open("LOCK", for: .updating)
    #expect(try lock.tryLock())
    #expect(throws: LedgerError.busy(holder: 4_711)) { try ledger.append([Sample.draft(1)]) }
    lock.unlock()
    #expect(try ledger.append([Sample.draft(1)]) == [1])
  }

  @Test("the real lock keeps two open files of one process apart, and ends with its file")
  func systemLock() throws {
    let folder = try Scratch()
    let opened = try SystemDisk().openFolder(folder.path, creating: false)
    var one: (any LogFile)? = try opened.open("LOCK", for: .updating)
    let other = try opened.open("LOCK", for: .updating)
    #expect(try one?.tryLock() == true)
    #expect(try !other.tryLock())
    one = nil
    #expect(try other.tryLock())
  }

  @Test("a batch that is sent again is not written again, and gets its old numbers")
  func repeated() throws {
    let disk = SimulatedDisk(seed: 1)
    let ledger = try Sample.create(Workload.path, on: disk)
    let other = try Sample.open(Workload.path, on: disk)
    try ledger.append((1...5).map { Sample.draft($0) })
    try other.append([Sample.draft(6)])
    let again = (4...8).map { Sample.draft($0) } + [Sample.draft(8)]
    #expect(try ledger.append(again, mayRepeat: true) == [4, 5, 6, 7, 8, 8])
    #expect(try other.append(again, mayRepeat: true) == [4, 5, 6, 7, 8, 8])
    var found: [DraftRecord] = []
    try other.readNew { found.append($0.draft) }
    #expect(found == (1...8).map { Sample.draft($0) })
  }
}

extension FaultTests {
  /// How many calls the work makes before the first one of this kind.
  static func callsBefore(
    _ kind: DiskError.Call, _ disk: SimulatedDisk,
    _ prepare: (SimulatedDisk) -> () -> Void
  ) -> Int? {
    for call in 0..<60 {
      let twin = disk.copy(seed: 1)
      let work = prepare(twin)
      twin.restartCount()
      twin.fault = .init(call: call, failure: .error(5), forever: false)
      work()
      if twin.lastFailed == kind { return call }
    }
    return nil
  }
}
