import Ledger
import Testing

@Suite("Damage")
struct DamageTests {
  private static let segment = "seg-0000000001.rlog"

  /// A log of single-record batches and the places where its frames start.
  private static func log(
    _ count: Int = 10, limits: LogLimits = LogLimits(), keys: SimulatedKeys? = nil
  ) throws -> (disk: SimulatedDisk, offsets: [LogPosition]) {
    let disk = SimulatedDisk(seed: 1)
    let ledger = try Sample.create(Workload.path, on: disk, limits: limits, keys: keys)
    for number in 1...count { try ledger.append([Sample.draft(number)]) }
    var offsets: [LogPosition] = []
    try ledger.readNew { offsets.append($0.position) }
    return (disk, offsets)
  }

  private static func flip(_ disk: SimulatedDisk, _ position: LogPosition, plus: Int) throws {
    let name = "seg-000000000\(position.segment).rlog"
    var bytes = try #require(disk.contents(of: name, in: Workload.path))
    bytes[Int(position.offset) + plus] ^= 0x10
    disk.put(bytes, as: name, in: Workload.path)
  }

  private static func read(
    _ disk: SimulatedDisk
  ) throws -> (found: [StoredRecord], damage: [Damage]) {
    let ledger = try Ledger.open(at: Workload.path, on: disk, for: .reading)
    var found: [StoredRecord] = []
    try ledger.readNew { found.append($0) }
    return (found, ledger.damage)
  }

  @Test(
    "one bad byte costs one record, the rest is delivered and marked",
    arguments: [
      (2, Damage.Reason.frameHeader), (20, .frameHeader), (80, .frameContent),
      (-40, .frameContent), (-1, .frameEnd),
    ])
  func oneByte(place: Int, reason: Damage.Reason) throws {
    let (disk, offsets) = try DamageTests.log()
    // A negative place counts from the end of the frame of record 4.
    let plus = place < 0 ? Int(offsets[4].offset - offsets[3].offset) + place : place
    try DamageTests.flip(disk, offsets[3], plus: plus)
    let (found, damage) = try DamageTests.read(disk)
    #expect(damage.map(\.reason) == [reason])
    #expect(damage.map(\.position) == [offsets[3]])
    #expect(damage.map(\.firstSequence) == [4])
    #expect(damage.map(\.lastSequence) == [4])
    #expect(found.map(\.sequence) == [1, 2, 3, 5, 6, 7, 8, 9, 10])
    #expect(
      found.map(\.isAfterDamage) == [1, 2, 3].map { _ in false } + (5...10).map { _ in true })
    if place == -40 || place == -1 {
      #expect(damage.first?.claimedSubject == Sample.draft(4).subject)
      #expect(damage.first?.claimedID == Sample.draft(4).id)
    }
  }

  @Test("writing goes on in a new segment beside damage, which is found again every time")
  func goesOn() throws {
    let (disk, offsets) = try DamageTests.log()
    try DamageTests.flip(disk, offsets[3], plus: 90)
    disk.cutPower()
    for round in 1...2 {
      let ledger = try Sample.open(Workload.path, on: disk)
      try ledger.append([Sample.draft(10 + round)])
      let (found, damage) = try DamageTests.read(disk)
      #expect(damage.map(\.position) == [offsets[3]])
      let expected = [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12].prefix(9 + round)
      #expect(found.map(\.sequence) == expected.map { UInt64($0) })
      #expect(found.last?.isAfterDamage == false)
    }
    guard case .damaged(let facts, let all) = try Ledger.verify(at: Workload.path, on: disk)
    else {
      Issue.record("called sound")
      return
    }
    #expect(all.map(\.position) == [offsets[3]])
    #expect(facts.records == 12)
  }

  @Test("a log that became shorter than its mark is damaged, not torn")
  func truncated() throws {
    let (disk, offsets) = try DamageTests.log()
    let bytes = try #require(disk.contents(of: DamageTests.segment, in: Workload.path))
    disk.put(
      Array(bytes[..<Int(offsets[8].offset)]), as: DamageTests.segment, in: Workload.path)
    #expect(try DamageTests.read(disk).damage.map(\.reason) == [.missingBytes])
    let ledger = try Sample.open(Workload.path, on: disk)
    #expect(try ledger.append([Sample.draft(11)]) == [11])
    let (found, damage) = try DamageTests.read(disk)
    #expect(damage.map(\.reason) == [.missingBytes])
    #expect(found.map(\.sequence) == [1, 2, 3, 4, 5, 6, 7, 8, 11])
  }

  @Test("a damaged segment header costs no record when the mark tells which log it is")
  func header() throws {
    let (disk, _) = try DamageTests.log()
    try DamageTests.flip(disk, LogPosition(segment: 1, offset: 0), plus: 20)
    let (found, damage) = try DamageTests.read(disk)
    #expect(damage.map(\.reason) == [.segmentHeader])
    #expect(found.map(\.sequence) == Array(1...10))
    disk.remove("STATE", in: Workload.path)
    #expect(try Ledger.verify(at: Workload.path, on: disk) == .unreadable)
  }

  @Test("a log whose segments are all gone is no new log while its mark stands")
  func emptied() throws {
    let (disk, _) = try DamageTests.log()
    for number in 1...9 {
      disk.remove("seg-000000000\(number).rlog", in: Workload.path)
    }
    #expect(try Ledger.verify(at: Workload.path, on: disk) == .unreadable)
    #expect(throws: LedgerError.unreadable(path: Workload.path)) {
      try Ledger.open(at: Workload.path, on: disk, for: .reading)
    }
    disk.remove("STATE", in: Workload.path)
    #expect(throws: LedgerError.notFound(path: Workload.path)) {
      try Ledger.open(at: Workload.path, on: disk, for: .reading)
    }
  }

  @Test("a missing segment and a segment of another log are named")
  func segments() throws {
    let (disk, offsets) = try DamageTests.log(30, limits: Workload.limits)
    #expect(offsets.last.map(\.segment) ?? 0 > 3)
    let second = try #require(
      disk.contents(of: "seg-0000000002.rlog", in: Workload.path))
    disk.remove("seg-0000000002.rlog", in: Workload.path)
    let (found, damage) = try DamageTests.read(disk)
    #expect(damage.map(\.reason) == [.segmentMissing])
    #expect(damage.map(\.position) == [LogPosition(segment: 2, offset: 0)])
    let expected = zip(1...30, offsets).filter { $0.1.segment != 2 }.map { UInt64($0.0) }
    #expect(found.map(\.sequence) == expected)

    let other = SimulatedDisk(seed: 2)
    let ledger = try Ledger.create(
      at: Workload.path, on: other, purpose: .test, log: Sample.id(5), writer: Sample.writer)
    try ledger.append([Sample.draft(1)])
    other.put(second, as: "seg-0000000002.rlog", in: Workload.path)
    let mixed = try DamageTests.read(other)
    #expect(mixed.damage.map(\.reason) == [.foreignSegment])
    #expect(mixed.found.map(\.draft) == [Sample.draft(1)])
  }

  @Test("a log of a newer format is refused with both numbers, and left alone")
  func newer() throws {
    let disk = SimulatedDisk(seed: 1)
    try Sample.create(Workload.path, on: disk).append([Sample.draft(1)])
    disk.put(
      GoldenLog.header(major: 7, minor: 3), as: "seg-0000000002.rlog", in: Workload.path)
    #expect(throws: LedgerError.newerFormat(major: 7, minor: 3, known: 1)) {
      try Sample.open(Workload.path, on: disk)
    }
    #expect(throws: LedgerError.newerFormat(major: 7, minor: 3, known: 1)) {
      try Ledger.verify(at: Workload.path, on: disk)
    }
  }

  @Test(
    "whatever stands in the files, with checksums put right, reading ends and traps nowhere",
    arguments: [false, true])
  func fuzz(isSealed: Bool) throws {
    let keys = isSealed ? SimulatedKeys() : nil
    let rounds = isSealed ? 1_500 : 4_000
    let (disk, _) = try DamageTests.log(24, limits: Workload.limits, keys: keys)
    var chance = Chance(seed: 99)
    let names = disk.names(in: Workload.path).filter { $0 != "LOCK" }
    var damaged = 0
    for round in 0..<rounds {
      let twin = disk.copy(seed: UInt64(round))
      for _ in 0...round % 3 {
        let name = names[Int.random(in: 0..<names.count, using: &chance)]
        var bytes = try #require(twin.contents(of: name, in: Workload.path))
        let header = name == "STATE" ? 124 : 188
        // Numbers that are all ones or all zeros are the ones that overflow.
        let at = Int.random(in: 0..<min(bytes.count, 400) - 8, using: &chance)
        let values: [UInt8] = [0, 0xFF, UInt8.random(in: 0...255, using: &chance)]
        let count = [1, 4, 8][Int.random(in: 0..<3, using: &chance)]
        for index in at..<at + count { bytes[index] = values[round % 3] }
        DamageTests.mend(&bytes, 0, header)
        if name != "STATE" { DamageTests.mend(&bytes, 192, 60) }
        twin.put(bytes, as: name, in: Workload.path)
      }
      if round % 2 == 0 { twin.cutPower() }
      let verdict = try? Ledger.verify(at: Workload.path, on: twin, keys: keys)
      if case .sound? = verdict {} else { damaged += 1 }
      if let ledger = try? Sample.open(Workload.path, on: twin, keys: keys) {
        _ = try? ledger.append([Sample.draft(1_000)])
        try? ledger.readNew { _ in }
        _ = try? ledger.information()
        if isSealed { _ = try? ledger.scrub { label, _ in label == 2 } }
      }
    }
    #expect(damaged > rounds / 2)
  }

  /// Puts the checksum after `count` bytes at `start` right.
  private static func mend(_ bytes: inout [UInt8], _ start: Int, _ count: Int) {
    guard bytes.count >= start + count + 4 else { return }
    let checksum = GoldenLog.castagnoli(Array(bytes[start..<start + count]))
    for index in 0..<4 {
      bytes[start + count + index] = UInt8(truncatingIfNeeded: checksum >> (index * 8))
    }
  }

  @Test("what a torn write left is evidence: changing it is found")
  func deadTail() throws {
    let (disk, offsets) = try DamageTests.log()
    disk.cutPower()
    let bytes = try #require(disk.contents(of: DamageTests.segment, in: Workload.path))
    disk.put(
      Array(bytes[..<Int(offsets[9].offset + 60)]), as: DamageTests.segment, in: Workload.path)
    let ledger = try Sample.open(Workload.path, on: disk)
    #expect(try ledger.append([Sample.draft(11)]) == [10])
    #expect(try DamageTests.read(disk).damage == [])
    let facts = try ledger.information()
    #expect(facts.deadBytes == 60)
    #expect(try Ledger.verify(at: Workload.path, on: disk) == .sound(facts))
    try DamageTests.flip(disk, offsets[9], plus: 30)
    guard case .damaged(_, let all) = try Ledger.verify(at: Workload.path, on: disk) else {
      Issue.record("called sound")
      return
    }
    #expect(all.map(\.reason) == [.deadTail])
  }
}
