import Ledger
import Testing

@Suite("A sealed log and a real keyring")
struct SealedWithKeyringTests {
  private static let keys = "/keys"

  private static func user(_ name: String) throws -> Identity {
    let file = try IdentityFile.make(
      name: name, role: "caseworker", passphrase: Array("pass".utf8), cost: .cheap)
    return try file.unlock(Array("pass".utf8))
  }

  private static func keyring(_ who: Identity, _ disk: SimulatedDisk) throws -> Keyring {
    try Keyring.open(
      at: keys, on: disk, log: Sample.log, identity: who, now: { 1_795_000_000_000 })
  }

  private static func read(
    _ who: Identity, _ disk: SimulatedDisk
  ) throws -> (drafts: [DraftRecord], damage: [Damage]) {
    let ledger = try Ledger.open(
      at: Workload.path, on: disk, for: .reading, keys: try keyring(who, disk))
    var found: [DraftRecord] = []
    try ledger.readNew { found.append($0.draft) }
    return (found, ledger.damage)
  }

  @Test("each member reads what is theirs; who is erased is gone for all, and nothing is damaged")
  func members() throws {
    let disk = SimulatedDisk(seed: 1)
    let (anna, bram) = (try user("anna"), try user("bram"))
    // Label 0 is administrative, 5 for view records; Anna has all of the rest, Bram one of them.
    let ring = try Keyring.create(
      at: SealedWithKeyringTests.keys, on: disk, log: Sample.log, founder: anna,
      content: [1, 2, 3, 4], logLabel: 0, auditLabel: 5,
      grants: [1: [anna.card, bram.card], 2: [anna.card], 3: [anna.card], 4: [anna.card]],
      recovery: [], now: { 1_795_000_000_000 })
    let ledger = try Ledger.create(
      at: Workload.path, on: disk, purpose: .real, log: Sample.log, writer: Sample.writer,
      limits: LogLimits(segmentBytes: 8_192), keys: ring)
    let drafts = (1...30).map { Sample.draft($0) }
    for first in stride(from: 0, to: 30, by: 5) {
      try ledger.append(Array(drafts[first..<first + 5]))
    }
    let mine = drafts.filter { $0.compartment != 5 }
    #expect(try SealedWithKeyringTests.read(anna, disk).drafts == mine)
    #expect(
      try SealedWithKeyringTests.read(bram, disk).drafts == mine.filter { $0.compartment < 2 })
    #expect(try SealedWithKeyringTests.read(bram, disk).damage == [])
    let head = try ledger.information().head

    let gone = try #require(drafts[9].subject)
    try ring.destroy(try ring.slots(drafts[9].compartment, gone))
    let rest = mine.filter { $0.subject != gone }
    #expect(rest.count < mine.count)
    #expect(try SealedWithKeyringTests.read(anna, disk).drafts == rest)
    #expect(try ledger.scrub { $1 == gone } == 1)
    #expect(try SealedWithKeyringTests.read(anna, disk).drafts == rest)
    #expect(try SealedWithKeyringTests.read(anna, disk).damage == [])
    for who in [anna, bram] {
      let verdict = try Ledger.verify(
        at: Workload.path, on: disk, keys: try SealedWithKeyringTests.keyring(who, disk))
      guard case .sound(let facts) = verdict else {
        Issue.record("\(verdict)")
        return
      }
      #expect(facts.head == head)
      #expect(facts.generation == 1)
    }
    // Bram writes where he may, and is refused where he may not.
    let other = try Ledger.open(
      at: Workload.path, on: disk, for: .writing(Sample.writer),
      keys: try SealedWithKeyringTests.keyring(bram, disk))
    #expect(throws: LedgerError.keys(.notHeld(compartment: 2))) {
      try other.append([Sample.draft(32)])
    }
    #expect(try other.append([Sample.draft(31)]) == [31])
  }

  private func user(_ name: String) throws -> Identity {
    try SealedWithKeyringTests.user(name)
  }
}
