import Testing

@testable import Ledger

@Suite("Heads: heads.log")
struct HeadsFileTests {
  private static let path = "/heads"
  private static let heads = (1...4).map { HeadsTextTests.head(UInt64($0), signatures: $0 % 3) }

  private static func file(_ disk: SimulatedDisk) throws -> HeadFile {
    HeadFile(try disk.openFolder(path, creating: true))
  }

  /// The bytes of a file with all of the heads, and where each of them ends.
  private static func written() throws -> (bytes: [UInt8], ends: [Int]) {
    let disk = SimulatedDisk(seed: 1)
    let file = try file(disk)
    var ends: [Int] = []
    for head in heads {
      try file.append(head)
      ends.append(disk.contents(of: HeadFile.name, in: path)?.count ?? 0)
    }
    return (disk.contents(of: HeadFile.name, in: path) ?? [], ends)
  }

  @Test("what is appended is read once by each reader, durable on return")
  func append() throws {
    let disk = SimulatedDisk(seed: 1)
    let (one, other) = (try HeadsFileTests.file(disk), try HeadsFileTests.file(disk))
    #expect(try other.readNew() == [])
    for head in HeadsFileTests.heads {
      try one.append(head)
      #expect(try other.readNew() == [head])
      #expect(try other.readNew() == [])
    }
    disk.cutPower()
    #expect(try HeadsFileTests.file(disk).readNew() == HeadsFileTests.heads)
  }

  @Test("torn at every byte, the whole heads before it are read, and those appended later too")
  func torn() throws {
    let (bytes, ends) = try HeadsFileTests.written()
    let next = HeadsTextTests.head(9, signatures: 1)
    for cut in 0...bytes.count {
      let disk = SimulatedDisk(seed: 1)
      disk.put(Array(bytes[..<cut]), as: HeadFile.name, in: HeadsFileTests.path)
      let whole = Array(HeadsFileTests.heads[..<ends.count { $0 <= cut }])
      let file = try HeadsFileTests.file(disk)
      #expect(try file.readNew() == whole, "cut \(cut)")
      try file.append(next)
      #expect(try file.readNew() == [next], "cut \(cut)")
      #expect(try HeadsFileTests.file(disk).readNew() == whole + [next], "cut \(cut)")
    }
  }

  @Test("a writer that dies at any call, and the next one after it, lose no head that was kept")
  func crashes() throws {
    for call in 0..<8 {
      for seed in 0..<8 {
        let disk = SimulatedDisk(seed: UInt64(seed))
        let file = try HeadsFileTests.file(disk)
        disk.restartCount()
        disk.stopBefore = call
        let isKept = (try? file.append(HeadsFileTests.heads[0])) != nil
        disk.kill()
        try HeadsFileTests.file(disk).append(HeadsFileTests.heads[1])
        disk.cutPower()
        let found = try HeadsFileTests.file(disk).readNew()
        #expect(found.last == HeadsFileTests.heads[1], "call \(call), seed \(seed)")
        #expect(!isKept || found.first == HeadsFileTests.heads[0], "call \(call), seed \(seed)")
      }
    }
  }

  @Test("20,000 spoilt files: only heads that were written come out")
  func hostile() throws {
    var chance = Chance(seed: 3)
    let (bytes, _) = try HeadsFileTests.written()
    var partly = 0
    for _ in 0..<20_000 {
      let spoilt = HeadsTextTests.mutated(bytes, &chance)
      let (found, used) = spoilt.withUnsafeBytes(HeadFile.heads)
      #expect(found.allSatisfy(HeadsFileTests.heads.contains))
      #expect(used <= spoilt.count)
      if !found.isEmpty { partly += 1 }
    }
    #expect(partly > 10_000)
  }
}
