import Testing

@testable import Ledger

/// Heads of a sealed log with a real keyring, as members sign, print and check them.
@Suite("Heads: findings of a sealed log")
struct HeadsFindingTests {
  private static let keys = "/keys"

  private static func user(_ name: String) throws -> Identity {
    let file = try IdentityFile.make(
      name: name, role: "caseworker", passphrase: Array("pass".utf8), cost: .cheap)
    return try file.unlock(Array("pass".utf8))
  }

  /// Two members, a log of twelve records, and a head that Anna signed at six of them.
  private struct Office {
    let disk = SimulatedDisk(seed: 1)
    let anna: Identity
    let bram: Identity
    let ring: Keyring
    let ledger: Ledger
    let early: Checkpoint
    let seen: SeenHead

    init() throws {
      anna = try HeadsFindingTests.user("anna")
      bram = try HeadsFindingTests.user("bram")
      ring = try Keyring.create(
        at: HeadsFindingTests.keys, on: disk, log: Sample.log, founder: anna,
        content: [1, 2, 3, 4], logLabel: 0, auditLabel: 5,
        grants: [
          1: [anna.card, bram.card], 2: [anna.card], 3: [anna.card], 4: [anna.card],
        ], recovery: [], now: { 1_795_000_000_000 })
      ledger = try Ledger.create(
        at: Workload.path, on: disk, purpose: .real, log: Sample.log, writer: Sample.writer,
        keys: ring)
      ledger.watchHeads(seen: [])
      early = try Office.add(1...6, ledger, ring)
      seen = try #require(ledger.seenHead)
    }

    @discardableResult
    static func add(
      _ numbers: ClosedRange<Int>, _ ledger: Ledger, _ ring: Keyring
    ) throws -> Checkpoint {
      for number in numbers { try ledger.append([Sample.draft(number)]) }
      try ledger.readNew { _ in }
      return try #require(try ledger.signHead(ring.headSigner))
    }

    /// What a member finds who opens the log only to look at it.
    func findings(
      _ heads: [Checkpoint], seen: [SeenHead] = [], as who: Identity? = nil
    ) throws -> [HeadFinding] {
      let ring = try Keyring.open(
        at: HeadsFindingTests.keys, on: disk, log: Sample.log, identity: who ?? bram,
        now: { 1_795_000_000_000 })
      return try Ledger.open(at: Workload.path, on: disk, for: .reading, keys: ring)
        .verify(against: heads, seen: seen, ring.signatureCheck)
    }
  }

  private static func printed(_ head: Checkpoint) throws -> Checkpoint {
    try #require(Checkpoint(Array(head.printed.utf8)))
  }

  @Test("a head signed by a member, and the card printed from it, hold for every member later on")
  func holds() throws {
    let office = try Office()
    try Office.add(7...12, office.ledger, office.ring)
    let card = try HeadsFindingTests.printed(office.early)
    #expect(office.early.signatures.count == 1)
    #expect(office.early.signatures.first?.signer == office.anna.card.signer)
    #expect(card.signatures == [])
    for who in [office.anna, office.bram] {
      let found = try office.findings([office.early, card], seen: [office.seen], as: who)
      #expect(found == [])
    }
  }

  @Test("a card of another root is found, between the heads that hold")
  func changed() throws {
    let office = try Office()
    let late = try Office.add(7...12, office.ledger, office.ring)
    var card = try HeadsFindingTests.printed(late)
    card.size = 9
    #expect(
      try office.findings([card])
        == [HeadFinding(reason: .forked, head: card, firstSequence: 7, lastSequence: 9)])
  }

  @Test("a log put back to an older state is shorter than the card says")
  func shorter() throws {
    let office = try Office()
    let before = office.disk.copy(seed: 2)
    let card = try HeadsFindingTests.printed(
      try Office.add(7...12, office.ledger, office.ring))
    for name in before.names(in: Workload.path) {
      let bytes = try #require(before.contents(of: name, in: Workload.path))
      office.disk.put(bytes, as: name, in: Workload.path)
    }
    #expect(
      try office.findings([card])
        == [HeadFinding(reason: .shorter, head: card, firstSequence: 7, lastSequence: 12)])
  }

  @Test("a head of another log says nothing about this one, and is named")
  func otherLog() throws {
    let office = try Office()
    var card = office.early
    card.log = LogID(high: 5, low: 6)
    #expect(
      try office.findings([card])
        == [HeadFinding(reason: .otherLog, head: card, firstSequence: 1, lastSequence: 6)])
  }

  @Test("a signature that is not the signer's, or of nobody known, is named though the head holds")
  func falseSignature() throws {
    let office = try Office()
    var spoilt = office.early
    spoilt.signatures[0].bytes[20] ^= 1
    var moved = office.early
    moved.size = 5
    var renamed = office.early
    renamed.signatures[0].name = office.bram.card.signer.description
    let stranger = try HeadsFindingTests.user("vreemd")
    let plain = Checkpoint(log: Sample.log, size: 6, root: office.early.root)
    let strange = try HeadSigner(publicKey: stranger.card.signing) {
      message throws(LedgerError) in
      do throws(KeyringError) { return try stranger.sign(message) } catch { throw .keys(error) }
    }.signed(plain)
    for head in [spoilt, renamed, strange] {
      let expected = HeadFinding(
        reason: .falseSignature, head: head, firstSequence: 1, lastSequence: 6)
      #expect(try office.findings([head]) == [expected])
    }
    #expect(try office.findings([moved]).map(\.reason) == [.forked, .falseSignature])
  }

  @Test("a false head in heads.log itself is named, and proves nothing against the log")
  func falseInFile() throws {
    let office = try Office()
    var forged = Checkpoint(log: Sample.log, size: 6, root: .zero)
    forged.signatures = office.early.signatures
    let file = HeadFile(try office.disk.openFolder(Workload.path, creating: false))
    try file.append(forged)
    #expect(
      try office.findings([office.early])
        == [HeadFinding(reason: .falseSignature, head: forged, firstSequence: 1, lastSequence: 6)])
  }
}
