import Ledger
import Testing

@Suite("Bodies that stay sealed")
struct ClosedRecordTests {
  /// Every third record is of the kind that stays sealed.
  private static func draft(_ number: Int) -> DraftRecord {
    var draft = Sample.draft(number, bodyLength: 40)
    draft.kind = number % 3 == 0 ? 404 : 401
    draft.subject = Sample.id(9_000 + number % 4)
    draft.compartment = 1
    return draft
  }

  private static let drafts = (1...30).map(draft)
  private static let limits = LogLimits(segmentBytes: 4_096)

  private static func log(_ keys: SimulatedKeys) throws -> (SimulatedDisk, Ledger) {
    let disk = SimulatedDisk(seed: 1)
    let ledger = try Sample.create(Workload.path, on: disk, limits: limits, keys: keys)
    for first in stride(from: 0, to: 30, by: 3) {
      try ledger.append(Array(drafts[first..<first + 3]))
    }
    return (disk, ledger)
  }

  /// The log as a session opens it.
  private static func read(
    _ disk: SimulatedDisk, _ keys: SimulatedKeys
  ) throws -> (ledger: Ledger, found: [StoredRecord]) {
    let ledger = try Ledger.open(at: Workload.path, on: disk, for: .reading, keys: keys)
    ledger.closedKinds = [404]
    var found: [StoredRecord] = []
    try ledger.readNew { found.append($0) }
    #expect(ledger.damage == [])
    return (ledger, found)
  }

  @Test("are not opened with the rest: their key is not even asked for")
  func untouched() throws {
    let (disk, _) = try Self.log(SimulatedKeys())
    let keys = SimulatedKeys()
    let (ledger, found) = try Self.read(disk, keys)
    #expect(found.map(\.id) == Self.drafts.map(\.id))
    #expect(keys.bodiesAsked == 20)
    for record in found {
      #expect(record.isClosed == (record.kind == 404))
      #expect(record.body.isEmpty == record.isClosed)
    }
    let closed = found.filter(\.isClosed)
    let opened = ledger.open(closed.map(ClosedRecord.init))
    #expect(keys.bodiesAsked == 30)
    #expect(opened.map(\.draft) == Self.drafts.filter { $0.kind == 404 })
    #expect(opened.map(\.sequence) == closed.map(\.sequence))
    #expect(ledger.open([]) == [])
  }

  @Test("open again after others scrubbed the log; those of whom the keys are gone do not")
  func scrubbed() throws {
    let keys = SimulatedKeys()
    let (disk, writer) = try Self.log(keys)
    let (ledger, found) = try Self.read(disk, SimulatedKeys())
    let gone = try #require(found.first { $0.isClosed }?.subject)
    #expect(try writer.scrub { $1 == gone } > 0)
    let opened = ledger.open(found.filter(\.isClosed).map(ClosedRecord.init))
    #expect(opened.map(\.draft) == Self.drafts.filter { $0.kind == 404 && $0.subject != gone })

    let other = SimulatedKeys()
    let (second, left) = try Self.read(disk, other)
    let lost = try #require(left.first { $0.isClosed }?.subject)
    other.destroyed = [lost]
    let rest = second.open(left.filter(\.isClosed).map(ClosedRecord.init))
    #expect(!rest.isEmpty && rest.allSatisfy { $0.subject != lost })
  }

  @Test("are found where another writer put them after a failed sync")
  func moved() throws {
    let (disk, _) = try Self.log(SimulatedKeys())
    let (ledger, found) = try Self.read(disk, SimulatedKeys())
    let closed = found.filter(\.isClosed)
    // As if each had stood where its neighbour stands.
    let swapped = zip(closed, closed.dropFirst() + closed.prefix(1)).map { record, other in
      var record = record
      record.position = other.position
      return ClosedRecord(record)
    }
    #expect(
      ledger.open(swapped).map(\.draft)
        == closed.map(\.id).compactMap { id in
          Self.drafts.first { $0.id == id }
        })
  }

  @Test("that were damaged since are left out, and the others open")
  func damaged() throws {
    let (disk, _) = try Self.log(SimulatedKeys())
    let (ledger, found) = try Self.read(disk, SimulatedKeys())
    let closed = found.filter(\.isClosed)
    let hit = closed[2]
    let name = "seg-" + String(repeating: "0", count: 9) + "\(hit.position.segment)" + ".rlog"
    var bytes = try #require(disk.contents(of: name, in: Workload.path))
    // In the body: behind a header of 64 bytes and the envelope.
    let envelope =
      Int(bytes[Int(hit.position.offset) + 16]) | Int(bytes[Int(hit.position.offset) + 17]) << 8
    bytes[Int(hit.position.offset) + 64 + envelope + 5] ^= 1
    disk.put(bytes, as: name, in: Workload.path)
    let opened = ledger.open(closed.map(ClosedRecord.init))
    #expect(opened.map(\.id) == closed.map(\.id).filter { $0 != hit.id })
  }
}
