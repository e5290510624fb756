import Ledger
import Testing

@Suite("Failing calls")
struct FaultTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var failure: SimulatedDisk.Failure
    var forever: Bool
    var isSealed: Bool
    var testDescription: String {
      "\(failure), \(forever ? "for ever" : "once"), \(isSealed ? "sealed" : "not sealed")"
    }
  }

  static let cases: [Case] = [.error(5), .error(28), .short].flatMap { failure in
    [false, true].flatMap { forever in
      [false, true].map { Case(failure: failure, forever: forever, isSealed: $0) }
    }
  }

  @Test(
    "every call of opening, appending and rotating failed in turn: no false acknowledgement",
    arguments: cases)
  func everyCall(_ fault: Case) {
    let whole = SimulatedDisk(seed: 4)
    Workload(whole, isSealed: fault.isSealed).run()
    #expect(whole.calls > 60)
    var refusals = 0
    for call in 0..<whole.calls {
      let disk = SimulatedDisk(seed: UInt64(call))
      disk.fault = .init(call: call, failure: fault.failure, forever: fault.forever)
      let work = Workload(disk, isSealed: fault.isSealed)
      work.run()
      if work.acknowledged.count < work.tried.count { refusals += 1 }
      for seed in 0..<6 {
        let after = Workload(work, seed: UInt64(seed))
        if seed % 2 == 0 { after.disk.kill() } else { after.disk.cutPower() }
        let complaint =
          after.complaint() ?? FaultTests.goOn(after).map { "after that: " + $0 }
        #expect(complaint == nil, "call \(call), seed \(seed)")
      }
    }
    // A failure that stays must be noticed; one that passes is mostly made good.
    #expect(fault.forever ? refusals > whole.calls / 2 : refusals < whole.calls / 2)
  }

  private static func goOn(_ work: Workload) -> String? {
    work.open()
    guard work.isOpen, work.append(3) else { return String(describing: work.lastError) }
    return work.complaint()
  }

  @Test("a failed sync is not tried again on that file: the batch goes to the next segment")
  func failedSync() throws {
    let disk = SimulatedDisk(seed: 9)
    let ledger = try Sample.create(Workload.path, on: disk)
    try ledger.append([Sample.draft(1)])
    let syncCall = try #require(try FaultTests.callOfSync(in: disk))
    disk.restartCount()
    disk.fault = .init(call: syncCall, failure: .error(5), forever: false)
    #expect(try ledger.append([Sample.draft(2)]) == [2])
    #expect(
      disk.names(in: Workload.path)
        == ["LOCK", "STATE", "seg-0000000001.rlog", "seg-0000000002.rlog"])
    disk.fault = nil
    #expect(try ledger.append([Sample.draft(3)]) == [3])
    disk.cutPower()
    let again = try Ledger.open(at: Workload.path, on: disk, for: .reading)
    var found: [DraftRecord] = []
    try again.readNew { found.append($0.draft) }
    #expect(found == [1, 2, 3].map { Sample.draft($0) })
    #expect(again.damage == [])
  }

  /// The call, counted from the start of an append, at which a failed sync makes a new segment.
  private static func callOfSync(in disk: SimulatedDisk) throws -> Int? {
    for call in 0..<30 {
      let twin = disk.copy(seed: 3)
      let ledger = try Sample.open(Workload.path, on: twin)
      try ledger.append([Sample.draft(7)])
      twin.restartCount()
      twin.fault = .init(call: call, failure: .error(5), forever: false)
      _ = try? ledger.append([Sample.draft(8)])
      if twin.lastFailed == .syncData { return call }
    }
    return nil
  }

  @Test("a batch that a dying writer left behind whole is taken up, once")
  func salvage() throws {
    let disk = SimulatedDisk(seed: 9)
    let work = Workload(disk)
    work.create()
    work.append(1)
    // The writer dies at each call of an append in turn: before the write, after it, after the
    // sync, after the mark.
    var kept = 0
    for call in 0..<10 {
      let twin = Workload(work, seed: 5)
      twin.open()
      twin.append(1)
      twin.disk.restartCount()
      twin.disk.stopBefore = call
      twin.append(2)
      let bytes = twin.disk.contents(of: "seg-0000000001.rlog", in: Workload.path)
      twin.forget()
      twin.disk.kill()
      twin.open()
      #expect(twin.complaint() == nil)
      let whole = Torture.wholeRecords(try #require(bytes))
      #expect(try FaultTests.count(twin.disk) == whole)
      if whole == 4 { kept += 1 }
    }
    #expect(kept > 1)
  }

  private static func count(_ disk: SimulatedDisk) throws -> Int {
    var count = 0
    try Ledger.open(at: Workload.path, on: disk, for: .reading).readNew { _ in count += 1 }
    return count
  }

  @Test("what was reported as not saved does not appear later, though its bytes are there")
  func notSavedStaysAway() throws {
    let disk = SimulatedDisk(seed: 9)
    let ledger = try Sample.create(Workload.path, on: disk)
    try ledger.append([Sample.draft(1)])
    disk.fault = .init(call: 0, failure: .error(5), forever: true, only: .syncData)
    #expect(
      throws: LedgerError.notSaved(
        DiskError(.syncData, code: 5, file: "seg-0000000002.rlog"))
    ) { try ledger.append([Sample.draft(2)]) }
    disk.fault = nil
    let other = try Sample.open(Workload.path, on: disk)
    #expect(try other.append([Sample.draft(3)]) == [2])
    var found: [DraftRecord] = []
    try other.readNew { found.append($0.draft) }
    #expect(found == [1, 3].map { Sample.draft($0) })
    #expect(other.damage == [])
  }

  @Test("after two failures in a row nothing more is taken, and the caller is told")
  func readOnly() throws {
    let disk = SimulatedDisk(seed: 9)
    let ledger = try Sample.create(Workload.path, on: disk)
    try ledger.append([Sample.draft(1)])
    disk.restartCount()
    // The calls before the write are reads of the lock, the mark and the size.
    disk.fault = .init(call: 5, failure: .error(28), forever: true)
    var seen: [LedgerError] = []
    for _ in 0..<2 {
      do {
        try ledger.append([Sample.draft(2)])
      } catch {
        seen.append(error)
      }
    }
    #expect(seen.count == 2)
    guard case .notSaved(let cause) = seen.first else {
      Issue.record("\(seen)")
      return
    }
    #expect(cause.code == 28)
    #expect(seen.last == .readOnly)
    #expect(ledger.isReadOnly)
  }
}
