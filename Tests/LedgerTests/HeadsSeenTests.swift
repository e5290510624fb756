import Testing

@testable import Ledger

@Suite("Heads: seen-heads")
struct HeadsSeenTests {
  private static let path = "/own"
  private static let other = LogID(high: 8, low: 9)

  private static func head(_ size: UInt64, of log: LogID = Sample.log) -> SeenHead {
    SeenHead(
      log: log, size: size, root: HeadsMerkleTests.digest([UInt8(size)]),
      link: HeadsMerkleTests.digest([1, UInt8(size)]))
  }

  private static func kept(_ disk: SimulatedDisk) throws -> SeenHeads {
    try SeenHeads(at: path, on: disk)
  }

  @Test("the two newest heads of each log stay, in 128 bytes each")
  func slots() throws {
    let disk = SimulatedDisk(seed: 1)
    let seen = try HeadsSeenTests.kept(disk)
    #expect(try seen.heads(of: Sample.log) == [])
    for size in 1...5 as ClosedRange<UInt64> {
      try seen.keep(HeadsSeenTests.head(size))
      try seen.keep(HeadsSeenTests.head(size + 10, of: HeadsSeenTests.other))
    }
    #expect(try seen.heads(of: Sample.log) == [5, 4].map { HeadsSeenTests.head($0) })
    #expect(
      try seen.heads(of: HeadsSeenTests.other)
        == [15, 14].map { HeadsSeenTests.head($0, of: HeadsSeenTests.other) })
    let bytes = try #require(disk.contents(of: SeenHeads.name, in: HeadsSeenTests.path))
    #expect(bytes.count == 4 * 128)
    #expect(Set(SeenHeads.all(in: bytes) ?? []).count == 4)
    #expect(SeenHeads.all(in: Array("keerpunt.log/".utf8)) == nil)
  }

  @Test("a head as large as the newest, or smaller, is not kept")
  func older() throws {
    let seen = try HeadsSeenTests.kept(SimulatedDisk(seed: 1))
    try seen.keep(HeadsSeenTests.head(5))
    var forged = HeadsSeenTests.head(5)
    forged.root = .zero
    try seen.keep(forged)
    try seen.keep(HeadsSeenTests.head(4))
    #expect(try seen.heads(of: Sample.log) == [HeadsSeenTests.head(5)])
  }

  @Test("killed at any call, then the power cut: the head kept last is there, or a later one")
  func crashes() throws {
    for call in 0..<12 {
      for before in 0...3 as ClosedRange<UInt64> {
        for seed in 0..<6 {
          let disk = SimulatedDisk(seed: UInt64(seed))
          let seen = try HeadsSeenTests.kept(disk)
          for size in 0..<before { try seen.keep(HeadsSeenTests.head(size + 1)) }
          disk.restartCount()
          disk.stopBefore = call
          let isKept = (try? seen.keep(HeadsSeenTests.head(before + 1))) != nil
          disk.kill()
          if seed % 2 == 1 { try HeadsSeenTests.kept(disk).keep(HeadsSeenTests.head(before + 2)) }
          disk.cutPower()
          let found = try HeadsSeenTests.kept(disk).heads(of: Sample.log)
          let least = seed % 2 == 1 ? before + 2 : isKept ? before + 1 : before
          let newest = found.first?.size ?? 0
          #expect(newest >= least, "call \(call), \(before) before, seed \(seed)")
          #expect(found.allSatisfy { $0 == HeadsSeenTests.head($0.size) })
        }
      }
    }
  }

  @Test("two sessions take turns; one that finds the other writing is told so")
  func sessions() throws {
    let disk = SimulatedDisk(seed: 1)
    let (one, other) = (try HeadsSeenTests.kept(disk), try HeadsSeenTests.kept(disk))
    try one.keep(HeadsSeenTests.head(1))
    try other.keep(HeadsSeenTests.head(3))
    try one.keep(HeadsSeenTests.head(2))
    #expect(try one.heads(of: Sample.log) == [3, 1].map { HeadsSeenTests.head($0) })
    let folder = try disk.openFolder(HeadsSeenTests.path, creating: false)
    let file = try folder.open(SeenHeads.name, for: .updating)
    #expect(try file.tryLock())
    #expect(throws: LedgerError.busy(holder: nil)) { try other.keep(HeadsSeenTests.head(4)) }
    file.unlock()
    try other.keep(HeadsSeenTests.head(4))
    #expect(try one.heads(of: Sample.log).first == HeadsSeenTests.head(4))
  }

  @Test("a spoilt slot is as if it were not there, and is used again")
  func spoilt() throws {
    let disk = SimulatedDisk(seed: 1)
    let seen = try HeadsSeenTests.kept(disk)
    for size in 1...2 as ClosedRange<UInt64> { try seen.keep(HeadsSeenTests.head(size)) }
    let bytes = try #require(disk.contents(of: SeenHeads.name, in: HeadsSeenTests.path))
    for place in 0..<128 {
      var changed = bytes
      changed[place] ^= 4
      disk.put(changed, as: SeenHeads.name, in: HeadsSeenTests.path)
      #expect(try seen.heads(of: Sample.log) == [HeadsSeenTests.head(2)])
      try seen.keep(HeadsSeenTests.head(3))
      #expect(try seen.heads(of: Sample.log) == [3, 2].map { HeadsSeenTests.head($0) })
      #expect(disk.contents(of: SeenHeads.name, in: HeadsSeenTests.path)?.count == 256)
    }
  }
}
