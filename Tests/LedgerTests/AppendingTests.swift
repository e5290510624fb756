import Glibc
import Ledger
import Testing

@Suite("Appending and reading")
struct AppendingTests {
  @Test("what was appended comes back whole, in order, after opening again")
  func roundTrip() throws {
    let folder = try Scratch()
    let drafts = (1...20).map { Sample.draft($0) }
    let ledger = try Sample.create(folder.path)
    #expect(try ledger.append([drafts[0]]) == [1])
    #expect(try ledger.append(Array(drafts[1...])) == Array(2...20))
    let again = try Ledger.open(at: folder.path, on: SystemDisk(), for: .reading)
    var found: [StoredRecord] = []
    try again.readNew { found.append($0) }
    #expect(found.map(\.draft) == drafts)
    #expect(found.map(\.sequence) == Array(1...20))
    #expect(found.map(\.originSequence) == Array(1...20))
    #expect(found.allSatisfy { $0.origin == Sample.device && !$0.isAfterDamage })
    #expect(again.damage.isEmpty)
    #expect(again.log == Sample.log)
    try ledger.append([Sample.draft(21)])
    found = []
    try again.readNew { found.append($0) }
    #expect(found.map(\.draft) == [Sample.draft(21)])
  }

  @Test("a new segment is started before one grows too large, and all is read across them")
  func rotation() throws {
    let folder = try Scratch()
    let ledger = try Sample.create(folder.path, limits: LogLimits(segmentBytes: 4_096))
    for number in 1...60 { try ledger.append([Sample.draft(number)]) }
    var found: [StoredRecord] = []
    try ledger.readNew { found.append($0) }
    #expect(found.map(\.draft) == (1...60).map { Sample.draft($0) })
    let facts = try ledger.information()
    #expect(facts.segments == Int(found.last?.position.segment ?? 0))
    #expect(facts.segments > 4)
    #expect(facts.records == 60)
    #expect(facts.deadBytes == 0)
    #expect(facts.purpose == .test)
    #expect(facts.createdAt == 1_795_000_000_000)
    #expect(try Ledger.verify(at: folder.path, on: SystemDisk()) == .sound(facts))
  }

  @Test("what cannot be written is refused before anything is written")
  func limits() throws {
    let ledger = try Sample.create(Workload.path, on: SimulatedDisk(seed: 1))
    let long = Sample.draft(2, bodyLength: LogLimits.longestBody + 1)
    #expect(throws: LedgerError.recordTooLarge(index: 1)) {
      try ledger.append([Sample.draft(1), long])
    }
    var named = Sample.draft(1)
    named.author = String(repeating: "ë", count: 128)
    #expect(throws: LedgerError.recordTooLarge(index: 0)) { try ledger.append([named]) }
    #expect(try ledger.append([]) == [])
    let longest = Sample.draft(3, bodyLength: LogLimits.longestBody)
    #expect(try ledger.append([longest]) == [1])
    var found: [DraftRecord] = []
    try ledger.readNew { found.append($0.draft) }
    #expect(found == [longest])
    let large = Array(repeating: longest, count: 70)
    #expect(throws: LedgerError.self) { try ledger.append(large) }
  }

  @Test("a log for real cases, a second log in one folder, and no log at all are refused")
  func refusals() throws {
    let disk = SimulatedDisk(seed: 1)
    #expect(throws: LedgerError.notFound(path: "/log")) { try Sample.open("/log", on: disk) }
    #expect(throws: LedgerError.realLogRefused) {
      try Ledger.create(
        at: "/log", on: disk, purpose: .real, log: Sample.log, writer: Sample.writer)
    }
    _ = try Sample.create("/log", on: disk)
    #expect(throws: LedgerError.alreadyExists(path: "/log")) {
      try Sample.create("/log", on: disk)
    }
    let reading = try Ledger.open(at: "/log", on: disk, for: .reading)
    #expect(throws: LedgerError.readOnly) { try reading.append([Sample.draft(1)]) }
    #expect(reading.isReadOnly)
  }

  @Test("the folder and its files are for their owner alone")
  func modes() throws {
    let folder = try Scratch()
    let path = folder.path + "/a/log"
    try Sample.create(path).append([Sample.draft(1)])
    for (name, mode) in [
      ("", mode_t(0o700)), ("/LOCK", 0o600), ("/STATE", 0o600), ("/seg-0000000001.rlog", 0o600),
    ] {
      var status = stat()
      #expect(stat(path + name, &status) == 0)
      #expect(status.st_mode & 0o777 == mode, "\(name)")
    }
  }

  @Test("ids are read and written as UUIDs, and carry their time")
  func ids() {
    let text = "0123cdef-4567-7abc-8def-0123456789ab"
    #expect(RecordID(text)?.description == text)
    #expect(RecordID("0123cdef-4567") == nil)
    #expect(RecordID(text + "0") == nil)
    let id = RecordID(milliseconds: 0x0123_4567_89AB, chance: (.max, .max))
    #expect(id.description == "01234567-89ab-7fff-bfff-ffffffffffff")
    let time = HybridTime(milliseconds: 1_000, counter: 4)
    #expect(time.next(at: 900) == HybridTime(milliseconds: 1_000, counter: 5))
    #expect(time.next(at: 1_001) == HybridTime(milliseconds: 1_001))
  }
}
