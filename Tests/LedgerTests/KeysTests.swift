import Testing

@testable import Ledger

@Suite("Who holds which key")
struct KeysTests {
  typealias Sample = KeysSample

  @Test("a member holds what was granted and nothing else")
  func needToKnow() throws {
    let sample = try Sample()
    let founder = try sample.open(Sample.founder)
    let colleague = try sample.open(Sample.colleague)
    #expect(founder.held == [1, 2, 8])
    #expect(colleague.held == [1, 8, 9])
    let secret = try Sample.prepare(founder, 2, 1)
    let general = try Sample.prepare(founder, 2, nil)
    let shared = try Sample.prepare(founder, 1, 1)
    let envelope = try founder.keys(for: Sample.draft(2, 1)).id
    #expect(colleague.envelopeKey(envelope) == nil)
    #expect(colleague.unknownKeys == 0)
    #expect(!Sample.opens(colleague, 2, 1, secret) && !Sample.opens(colleague, 2, nil, general))
    #expect(!Sample.opens(colleague, 1, 1, secret))
    #expect(Sample.opens(founder, 2, 1, secret) && Sample.opens(founder, 2, nil, general))
    // With nothing opened before: what is open is found by its commitment alone.
    #expect(!Sample.opens(try sample.open(Sample.colleague), 1, 2, shared))
    #expect(Sample.opens(colleague, 1, 1, shared))
    #expect(throws: KeyringError.notHeld(compartment: 2)) { try Sample.prepare(colleague, 2, 1) }
    #expect(throws: KeyringError.notHeld(compartment: 2)) {
      try colleague.slots(2, Sample.subject(1))
    }
    #expect(throws: KeyringError.notHeld(compartment: 2)) {
      try colleague.grant(2, to: "colleague-bram")
    }
  }

  @Test("no file of a keyring holds the id of a person, and none of people's keys a name")
  func opaque() throws {
    let sample = try Sample()
    let founder = try sample.open(Sample.founder)
    for number in 1...20 { try Sample.prepare(founder, 1, UInt64(number)) }
    try founder.destroy(try founder.slots(1, Sample.subject(3)))
    let names = ["founder", "anna", "colleague", "bram"].map { Array($0.utf8) }
    let high = withUnsafeBytes(of: Sample.subject(1).high.bigEndian) { Array($0) }
    #expect(Sample.files(sample.disk).count > 8)
    for (name, bytes) in Sample.files(sample.disk) {
      for part in [high, high.reversed()] { #expect(!bytes.contains(part), "\(name)") }
      guard name != "members" else { continue }
      for part in names { #expect(!bytes.contains(part), "\(name)") }
    }
  }

  @Test("everybody writes view records; who holds the auditors' label alone reads them")
  func auditors() throws {
    let sample = try Sample()
    let founder = try sample.open(Sample.founder)
    let draft = Sample.draft(9, nil)
    try founder.prepare([draft])
    let keys = try founder.keys(for: draft)
    guard case .auditors(let seal) = keys.body else {
      Issue.record("not for auditors")
      return
    }
    let place = [1, 2, 3].withUnsafeBytes { Digest.of($0) }
    let sealed = try seal([5, 6, 7], place)
    #expect(sealed.count == 3 + 1_136)
    let colleague = try sample.open(Sample.colleague)
    // Also after the auditors have another key.
    let third = Sample.identity("cees")
    try founder.admit(third.card)
    try colleague.grant(9, to: "cees")
    try founder.revoke("cees")
    for reader in [colleague, try sample.open(Sample.colleague)] {
      sealed.withUnsafeBytes { raw in
        #expect(reader.openForAuditors(raw, place: place) == [5, 6, 7])
        #expect(reader.openForAuditors(raw, place: .zero) == nil)
        #expect(founder.openForAuditors(raw, place: place) == nil)
      }
    }
    #expect(colleague.envelopeKey(keys.id) == keys.envelope)
  }

  @Test("who is put out reads nothing new; who stays reads old and new, also while it is open")
  func revoked() throws {
    let sample = try Sample()
    let third = Sample.identity("cees")
    let founder = try sample.open(Sample.founder)
    try founder.admit(third.card)
    try founder.grant(1, to: "cees")
    let stayer = try sample.open(third)
    let leaver = try sample.open(Sample.colleague)
    let old = try Sample.prepare(founder, 1, 1)
    #expect(try founder.revoke("colleague-bram").labels == [1: 1_000, 8: 1_000, 9: 1_000])
    let new = try Sample.prepare(founder, 1, 1)
    let envelope = try founder.keys(for: Sample.draft(1, 1))
    #expect(new != old)
    for reader in [founder, stayer, try sample.open(third)] {
      #expect(reader.envelopeKey(envelope.id) == envelope.envelope)
      #expect(Sample.opens(reader, 1, 1, old) && Sample.opens(reader, 1, 1, new))
    }
    #expect(leaver.envelopeKey(envelope.id) == nil && !Sample.opens(leaver, 1, 1, new))
    #expect(throws: KeyringError.notAMember) { try Sample.prepare(leaver, 1, 1) }
    #expect(throws: KeyringError.notAMember) { try sample.open(Sample.colleague) }
    #expect(founder.holders.map(\.card.name) == ["founder-anna", "cees"])
  }

  @Test("a grant until a date is held until then, also in a keyring that is open")
  func until() throws {
    let sample = try Sample()
    let clock = Clock(1_000)
    let founder = try sample.open(Sample.founder)
    try founder.grant(2, to: "colleague-bram", until: 2_000)
    let key = try founder.keys(for: Sample.draft(2, nil))
    let colleague = try Keyring.open(
      at: Sample.path, on: sample.disk, log: Sample.log, identity: Sample.colleague,
      now: { clock.time })
    #expect(colleague.held == [1, 2, 8, 9])
    #expect(throws: KeyringError.notHeld(compartment: 2)) {
      try colleague.grant(2, to: "colleague-bram")
    }
    clock.time = 2_000
    #expect(colleague.envelopeKey(key.id) == nil)
    #expect(colleague.held == [1, 8, 9])
    let late = try sample.open(Sample.founder, at: 2_000)
    let ended = try late.endExpired()
    #expect(ended.map(\.name) == ["colleague-bram"] && ended.map(\.label) == [2])
    #expect(try late.endExpired().isEmpty)
    #expect(try late.keys(for: Sample.draft(2, nil)).id != key.id)
    // With the clock put back as well: there is nothing left to open.
    #expect(try sample.open(Sample.colleague, at: 1_000).held == [1, 8, 9])
  }

  private final class Clock: Sendable {
    nonisolated(unsafe) var time: UInt64
    init(_ time: UInt64) { self.time = time }
  }

  @Test("a printed key opens everything, and lets somebody in when nobody else can")
  func recovered() throws {
    let sample = try Sample()
    let founder = try sample.open(Sample.founder)
    let old = try Sample.prepare(founder, 2, 1)
    try founder.revoke("colleague-bram")
    for secret in Sample.recovery {
      #expect(founder.proveRecovery(secret) == .init(opened: [1, 2, 8, 9], closed: []))
    }
    let wrong = try RecoverySecret.draw()
    #expect(founder.proveRecovery(wrong) == .init(opened: [], closed: [1, 2, 8, 9]))
    #expect(throws: KeyringError.wrongPassphrase) {
      try founder.recover(wrong, to: "founder-anna")
    }
    #expect(try founder.recover(Sample.recovery[0], [9], to: "founder-anna") == [9])
    #expect(founder.held == [1, 2, 8, 9])
    let heir = Sample.identity("heir")
    #expect(throws: KeyringError.wrongPassphrase) {
      try Keyring.open(
        at: Sample.path, on: sample.disk, log: Sample.log, recovery: wrong, admitting: heir,
        now: { 1 })
    }
    _ = try Keyring.open(
      at: Sample.path, on: sample.disk, log: Sample.log, recovery: Sample.recovery[1],
      admitting: heir, now: { 1_000 })
    let keyring = try sample.open(heir)
    #expect(keyring.held == [1, 2, 8, 9])
    #expect(Sample.opens(keyring, 2, 1, old))
    #expect(throws: KeyringError.alreadyThere(name: "heir")) { try keyring.admit(heir.card) }
    try keyring.revoke("founder-anna")
    #expect(throws: KeyringError.notAMember) { try Sample.prepare(founder, 2, 1) }
  }

  @Test("two open keyrings that change in turns see each other's changes")
  func inTurns() throws {
    let sample = try Sample()
    let founder = try sample.open(Sample.founder)
    let colleague = try sample.open(Sample.colleague)
    for number in UInt64(1)...6 {
      let (writer, reader) = number % 2 == 0 ? (founder, colleague) : (colleague, founder)
      let made = try Sample.prepare(writer, 1, number)
      #expect(Sample.opens(reader, 1, number, made))
      #expect(try Sample.prepare(reader, 1, number) == made)
      try writer.admit(Sample.identity("member \(number)").card)
      try reader.revoke("member \(number)")
    }
    // Erased by the one: the other makes no record any more, and forgets the key.
    let gone = try Sample.prepare(colleague, 1, 1)
    try founder.destroy(try founder.slots(1, Sample.subject(1)))
    #expect(throws: KeyringError.destroyed) { try Sample.prepare(colleague, 1, 1) }
    #expect(!Sample.opens(colleague, 1, 1, gone))
    // Not even under a later key of the compartment.
    try founder.revoke("colleague-bram", label: 1)
    #expect(throws: KeyringError.destroyed) { try Sample.prepare(founder, 1, 1) }
  }

  @Test("an older book of members is refused while it is open, and shows against the log after")
  func putBack() throws {
    let sample = try Sample()
    let founder = try sample.open(Sample.founder)
    let before = try #require(sample.disk.contents(of: "members", in: Sample.path))
    try founder.revoke("colleague-bram")
    let newest = try founder.keys(for: Sample.draft(1, nil)).id
    sample.disk.put(before, as: "members", in: Sample.path)
    #expect(throws: KeyringError.malformed(file: "members", offset: 8)) {
      try founder.prepare([Sample.draft(1, nil)])
    }
    let fooled = try sample.open(Sample.founder)
    #expect(fooled.unknownKeys == 0)
    #expect(fooled.envelopeKey(newest) == nil)
    #expect(fooled.unknownKeys == 1)
  }

  @Test("a keyring that was locked opens nothing, whatever happens to its files")
  func forgotten() throws {
    let sample = try Sample()
    let (founder, other) = (try sample.open(Sample.founder), try sample.open(Sample.founder))
    let made = try Sample.prepare(founder, 1, 1)
    let envelope = try founder.keys(for: Sample.draft(1, 1)).id
    try Sample.prepare(other, 1, 2)
    founder.forget()
    try other.destroy(try other.slots(1, Sample.subject(2)))
    try other.revoke("colleague-bram")
    #expect(founder.envelopeKey(envelope) == nil && !Sample.opens(founder, 1, 1, made))
    #expect(founder.held == [])
  }
}
