import Ledger
import Testing

@Suite("Bytes that stand where they do not belong")
struct MisplacedTests {
  private static let first = "seg-0000000001.rlog"

  private static func read(
    _ disk: SimulatedDisk
  ) throws -> (found: [StoredRecord], damage: [Damage]) {
    let ledger = try Ledger.open(at: Workload.path, on: disk, for: .reading)
    var found: [StoredRecord] = []
    try ledger.readNew { found.append($0) }
    return (found, ledger.damage)
  }

  @Test("what a reader saw without a mark stays, though its writer died before the sync")
  func withoutMark() throws {
    var seen: Set<Int> = []
    for call in 0..<14 {
      let disk = SimulatedDisk(seed: UInt64(call))
      let ledger = try Sample.create(Workload.path, on: disk)
      try ledger.append([Sample.draft(1)])
      disk.restartCount()
      disk.stopBefore = call
      _ = try? ledger.append([Sample.draft(2)])
      disk.kill()
      disk.remove("STATE", in: Workload.path)
      let count = try MisplacedTests.read(disk).found.count
      seen.insert(count)
      for seed in 0..<16 {
        let after = disk.copy(seed: UInt64(seed))
        after.cutPower()
        #expect(try MisplacedTests.read(after).found.count == count, "call \(call)")
      }
    }
    #expect(seen == [1, 2])
  }

  @Test("a segment in the place of an earlier one hands out no record twice")
  func segment() throws {
    let disk = SimulatedDisk(seed: 1)
    let ledger = try Sample.create(Workload.path, on: disk, limits: Workload.limits)
    for number in 1...30 { try ledger.append([Sample.draft(number)]) }
    let whole = try MisplacedTests.read(disk).found
    let second = try #require(disk.contents(of: "seg-0000000002.rlog", in: Workload.path))
    disk.put(second, as: MisplacedTests.first, in: Workload.path)
    let (found, damage) = try MisplacedTests.read(disk)
    #expect(damage.first?.reason == .segmentHeader)
    #expect(found.map(\.draft) == whole.filter { $0.position.segment > 1 }.map(\.draft))
  }

  @Test("frames that were written over earlier ones hide none of those between")
  func doubled() throws {
    let disk = SimulatedDisk(seed: 1)
    let ledger = try Sample.create(Workload.path, on: disk)
    for number in 1...40 { try ledger.append([Sample.draft(number, bodyLength: 64)]) }
    let whole = try MisplacedTests.read(disk).found
    var bytes = try #require(disk.contents(of: MisplacedTests.first, in: Workload.path))
    let starts = whole.map { Int($0.position.offset) }
    // Records 31 to 33 over records 4 to 6, and what is left of the frame behind them.
    let copy = bytes[starts[30]..<starts[33]]
    bytes.replaceSubrange(starts[3]..<starts[3] + copy.count, with: copy)
    disk.put(bytes, as: MisplacedTests.first, in: Workload.path)
    let (found, damage) = try MisplacedTests.read(disk)
    #expect(damage.first?.firstSequence == 4)
    let missing = Set(1...40).subtracting(found.map { Int($0.sequence) })
    #expect(missing.isSubset(of: 4...8))
    #expect(found.map(\.sequence) == found.map(\.sequence).sorted())
  }

  @Test("a header left over from older bytes does not pass for the length of a frame")
  func staleHeader() throws {
    let disk = SimulatedDisk(seed: 1)
    let ledger = try Sample.create(Workload.path, on: disk)
    for number in 1...6 { try ledger.append([Sample.draft(number, bodyLength: 64)]) }
    // The same number in an older log, with a frame that reached to the end.
    let older = SimulatedDisk(seed: 2)
    let old = try Sample.create(Workload.path, on: older)
    for number in 1...4 { try old.append([Sample.draft(number, bodyLength: 64)]) }
    try old.append([Sample.draft(5, bodyLength: 300)])
    let stale = try #require(older.contents(of: MisplacedTests.first, in: Workload.path))
    var bytes = try #require(disk.contents(of: MisplacedTests.first, in: Workload.path))
    let start = Int(try MisplacedTests.read(disk).found[4].position.offset)
    bytes.replaceSubrange(start..<start + 64, with: stale[start..<start + 64])
    disk.cutPower()
    disk.put(bytes, as: MisplacedTests.first, in: Workload.path)
    let (found, damage) = try MisplacedTests.read(disk)
    #expect(damage.map(\.firstSequence) == [5])
    #expect(found.map(\.sequence) == [1, 2, 3, 4, 6])
  }
}
