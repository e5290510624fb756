import Ledger
import Testing

@Suite("Scrubbing")
struct ScrubTests {
  private static let gone = Sample.draft(8).subject

  private static func draft(_ number: Int) -> DraftRecord {
    var draft = Sample.draft(number)
    // One person in every sixth record, so in every segment.
    if number % 6 == 2 { draft.subject = gone }
    return draft
  }

  private static let drafts = (1...30).map(draft)
  private static var rest: [DraftRecord] { drafts.filter { $0.subject != gone } }

  /// A sealed log of several segments, in batches of three.
  private static func log() throws -> (disk: SimulatedDisk, ledger: Ledger) {
    let disk = SimulatedDisk(seed: 1)
    let ledger = try Sample.create(
      Workload.path, on: disk, limits: LogLimits(segmentBytes: 4_096), keys: SimulatedKeys())
    for first in stride(from: 0, to: 30, by: 3) {
      try ledger.append(Array(drafts[first..<first + 3]))
    }
    return (disk, ledger)
  }

  private static func open(_ disk: SimulatedDisk) throws -> Ledger {
    try Sample.open(
      Workload.path, on: disk, limits: LogLimits(segmentBytes: 4_096), keys: SimulatedKeys())
  }

  private static func read(_ disk: SimulatedDisk) throws -> [DraftRecord] {
    let ledger = try Ledger.open(
      at: Workload.path, on: disk, for: .reading, keys: SimulatedKeys())
    var found: [DraftRecord] = []
    try ledger.readNew { found.append($0.draft) }
    #expect(ledger.damage == [])
    return found
  }

  private static func scrub(_ ledger: Ledger) throws(LedgerError) -> Int {
    try ledger.scrub { $1 == gone }
  }

  /// Envelope and body of every record about the person, as they stand in the files.
  private static func needles(_ disk: SimulatedDisk) throws -> [[UInt8]] {
    let ledger = try open(disk)
    var found: [[UInt8]] = []
    try ledger.readNew { record in
      guard record.subject == gone,
        let bytes = disk.contents(
          of: "seg-000000000\(record.position.segment).rlog", in: Workload.path)
      else { return }
      let start = Int(record.position.offset)
      let envelope = Int(bytes[start + 16]) + Int(bytes[start + 17]) << 8
      found.append(Array(bytes[start + 64..<start + 96]))
      found.append(Array(bytes[start + 64 + envelope..<start + 96 + envelope]))
    }
    return found
  }

  private static func occurrences(of needles: [[UInt8]], on disk: SimulatedDisk) -> Int {
    var count = 0
    for name in disk.names(in: Workload.path) {
      let bytes = disk.contents(of: name, in: Workload.path) ?? []
      for needle in needles where bytes.count >= needle.count {
        for start in 0...bytes.count - needle.count
        where bytes[start] == needle[0] && bytes[start...].starts(with: needle) {
          count += 1
        }
      }
    }
    return count
  }

  private static func facts(_ disk: SimulatedDisk, _ keys: SimulatedKeys?) throws
    -> LogInformation?
  {
    guard case .sound(let facts) = try Ledger.verify(at: Workload.path, on: disk, keys: keys)
    else { return nil }
    return facts
  }

  @Test("what was chosen is in no file any more, and chain, head and signatures hold")
  func scrubs() throws {
    let (disk, ledger) = try ScrubTests.log()
    let needles = try ScrubTests.needles(disk)
    #expect(needles.count == 10)
    #expect(ScrubTests.occurrences(of: needles, on: disk) == 10)
    let before = try #require(try ScrubTests.facts(disk, nil))
    #expect(try ScrubTests.scrub(ledger) == 5)
    #expect(ScrubTests.occurrences(of: needles, on: disk) == 0)
    let after = try #require(try ScrubTests.facts(disk, SimulatedKeys()))
    #expect(try ScrubTests.facts(disk, nil) == after)
    #expect(after.head == before.head)
    #expect(after.records == before.records)
    #expect(before.generation == 0 && after.generation >= 3)
    #expect(try ScrubTests.read(disk) == ScrubTests.rest)
    #expect(try ScrubTests.scrub(ledger) == 0)
    #expect(try ScrubTests.facts(disk, nil) == after)
    disk.cutPower()
    #expect(try ScrubTests.read(disk) == ScrubTests.rest)
  }

  @Test("others read on and write on beside it, and learn that a segment was replaced")
  func beside() throws {
    let (disk, ledger) = try ScrubTests.log()
    let reader = try Ledger.open(
      at: Workload.path, on: disk, for: .reading, keys: SimulatedKeys())
    let writer = try ScrubTests.open(disk)
    try writer.append([ScrubTests.draft(31)])
    var count = 0
    try reader.readNew { _ in count += 1 }
    #expect(count == 31)
    #expect(reader.generation == 0)
    _ = try ScrubTests.scrub(ledger)
    #expect(try writer.append([ScrubTests.draft(33)]) == [32])
    var seen: [DraftRecord] = []
    try reader.readNew { seen.append($0.draft) }
    #expect(seen == [ScrubTests.draft(33)])
    #expect(reader.generation == (try reader.information().generation))
    #expect(reader.generation > 0)
    #expect(reader.damage == [])
    #expect(
      try ScrubTests.read(disk) == ScrubTests.rest + [31, 33].map { ScrubTests.draft($0) })
  }

  @Test("every byte of what scrubbing leaves is watched over")
  func everyByte() throws {
    let (disk, ledger) = try ScrubTests.log()
    var place: LogPosition?
    try ledger.readNew { record in
      if record.subject == ScrubTests.gone && place == nil { place = record.position }
    }
    let found = try #require(place)
    _ = try ScrubTests.scrub(ledger)
    let name = "seg-000000000\(found.segment).rlog"
    let bytes = try #require(disk.contents(of: name, in: Workload.path))
    let start = Int(found.offset)
    let length = Int(bytes[start + 4]) + Int(bytes[start + 5]) << 8
    for offset in start..<start + length {
      var spoilt = bytes
      spoilt[offset] ^= 1
      disk.put(spoilt, as: name, in: Workload.path)
      #expect(try ScrubTests.facts(disk, nil) == nil, "byte \(offset - start)")
    }
  }

  @Test("killed or without power at any call, each segment is the old one or the new one")
  func crashes() throws {
    let (whole, ledger) = try ScrubTests.log()
    let start = whole.copy(seed: 1)
    let needles = try ScrubTests.needles(start.copy(seed: 1))
    whole.restartCount()
    _ = try ScrubTests.scrub(ledger)
    #expect(whole.calls > 60)
    for call in 0..<whole.calls {
      for seed in 0..<4 {
        let disk = start.copy(seed: UInt64(call * 10 + seed))
        let writer = try ScrubTests.open(disk)
        disk.restartCount()
        disk.stopBefore = call
        _ = try? ScrubTests.scrub(writer)
        if seed % 2 == 0 { disk.kill() } else { disk.cutPower() }
        let found = try ScrubTests.read(disk)
        #expect(found.filter { $0.subject != ScrubTests.gone } == ScrubTests.rest)
        #expect(try ScrubTests.facts(disk, SimulatedKeys()) != nil)
        let again = try ScrubTests.open(disk)
        _ = try ScrubTests.scrub(again)
        try again.append([ScrubTests.draft(31)])
        disk.cutPower()
        #expect(try ScrubTests.read(disk) == ScrubTests.rest + [ScrubTests.draft(31)])
        #expect(ScrubTests.occurrences(of: needles, on: disk) == 0, "call \(call)")
        #expect(try ScrubTests.facts(disk, SimulatedKeys()) != nil)
      }
    }
  }

  @Test(
    "every call failed in turn: no record but the chosen ones is touched",
    arguments: FaultTests.cases.filter(\.isSealed))
  func faults(_ fault: FaultTests.Case) throws {
    let (whole, ledger) = try ScrubTests.log()
    let start = whole.copy(seed: 1)
    whole.restartCount()
    _ = try ScrubTests.scrub(ledger)
    for call in 0..<whole.calls {
      let disk = start.copy(seed: UInt64(call))
      let writer = try ScrubTests.open(disk)
      disk.restartCount()
      disk.fault = .init(call: call, failure: fault.failure, forever: fault.forever)
      _ = try? ScrubTests.scrub(writer)
      disk.fault = nil
      if call % 2 == 0 { disk.cutPower() }
      let found = try ScrubTests.read(disk)
      #expect(found.filter { $0.subject != ScrubTests.gone } == ScrubTests.rest)
      _ = try ScrubTests.scrub(try ScrubTests.open(disk))
      #expect(try ScrubTests.read(disk) == ScrubTests.rest, "call \(call)")
    }
  }

  @Test("where files may only be appended to, it is refused and nothing changes")
  func appendOnly() throws {
    let (disk, ledger) = try ScrubTests.log()
    disk.fault = .init(call: 0, failure: .error(1), forever: true, only: .rename)
    #expect(throws: LedgerError.appendOnly(path: Workload.path)) {
      try ScrubTests.scrub(ledger)
    }
    disk.fault = nil
    #expect(!disk.names(in: Workload.path).contains("SCRUB"))
    #expect(try ScrubTests.read(disk) == ScrubTests.drafts)
    #expect(try ScrubTests.scrub(ledger) == 5)
  }

  @Test("copies behind a torn write, and in a segment that never counted, go as well")
  func copies() throws {
    let (disk, ledger) = try ScrubTests.log()
    let facts = try ledger.information()
    // A writer that dies after its write leaves a whole batch behind: others write it again.
    let dying = try ScrubTests.open(disk)
    let call = try #require(
      FaultTests.callsBefore(.syncData, disk) { twin in
        let ledger = try? ScrubTests.open(twin)
        return { _ = try? ledger?.append([ScrubTests.draft(32)]) }
      })
    disk.restartCount()
    disk.stopBefore = call
    #expect(throws: LedgerError.self) { try dying.append([ScrubTests.draft(32)]) }
    disk.kill()
    // And one that dies while it does so leaves a segment that never counts.
    let second = try #require(
      FaultTests.callsBefore(.syncData, disk) { twin in { _ = try? ScrubTests.open(twin) } })
    disk.restartCount()
    disk.stopBefore = second
    #expect(throws: LedgerError.self) { try ScrubTests.open(disk) }
    disk.kill()
    let other = try ScrubTests.open(disk)
    #expect(try other.information().segments == facts.segments + 1)
    #expect(try other.information().deadBytes > 0)
    #expect(disk.names(in: Workload.path).count == facts.segments + 4)
    let needles = try ScrubTests.needles(disk)
    #expect(needles.count == 12)
    #expect(ScrubTests.occurrences(of: needles, on: disk) == 16)
    #expect(try ScrubTests.scrub(other) == 6)
    #expect(ScrubTests.occurrences(of: needles, on: disk) == 0)
    #expect(try ScrubTests.facts(disk, SimulatedKeys())?.deadBytes == 0)
    #expect(try ScrubTests.read(disk) == ScrubTests.rest)
  }
}
