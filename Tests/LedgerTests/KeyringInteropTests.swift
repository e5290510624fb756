import Glibc
import Ledger
import Testing

@Suite("A reader of keyrings written from the specification alone")
struct KeyringInteropTests {
  private static let passphrase = "paard batterij nietje"

  private let folder: Scratch
  private let identities: [Identity]
  private var log: String { folder.path + "/log" }
  private var keyring: String { folder.path + "/keyring" }

  init() throws {
    folder = try Scratch()
    identities = try ["anna", "bram"].map { [folder] name in
      let passphrase = Array(KeyringInteropTests.passphrase.utf8)
      let file = try IdentityFile.make(
        name: name, role: "officer", passphrase: passphrase, cost: .cheap)
      let handle = open(folder.path + "/" + name, O_WRONLY | O_CREAT, mode_t(0o600))
      defer { close(handle) }
      #expect(write(handle, file.bytes, file.bytes.count) == file.bytes.count)
      return try file.unlock(passphrase)
    }
  }

  /// Two compartments and view records; a new key because somebody left, and somebody destroyed.
  private func make() throws {
    let (anna, bram) = (identities[0].card, identities[1].card)
    let keyring = try Keyring.create(
      at: keyring, on: SystemDisk(), log: RecordID(high: 3, low: 4), founder: identities[0],
      content: [1, 2], logLabel: 8, auditLabel: 9,
      grants: [1: [anna, bram], 2: [anna], 9: [bram]],
      recovery: [try RecoverySecret.draw(), try RecoverySecret.draw()], now: { 1_000 })
    let ledger = try Sample.create(log, limits: LogLimits(segmentBytes: 8_192), keys: keyring)
    func append(_ numbers: ClosedRange<Int>) throws {
      let drafts = numbers.map { number in
        var draft = Sample.draft(number)
        draft.compartment = [1, 2, 8, 9][number % 4]
        if draft.compartment > 2 { draft.subject = nil }
        return draft
      }
      try ledger.append(drafts)
    }
    try append(1...20)
    try ledger.changingKeys { () throws(KeyringError) in
      try keyring.revoke("bram", label: 1)
      try keyring.grant(1, to: "bram")
    }
    try append(21...40)
    // In the first compartment, with keys of both epochs or one.
    let gone = try #require(Sample.draft(4).subject)
    let slots = try keyring.slots(1, gone)
    #expect(!slots.isEmpty)
    try ledger.changingKeys { () throws(KeyringError) in _ = try keyring.destroy(slots) }
  }

  private func python(
    _ index: Int, _ passphrase: String = KeyringInteropTests.passphrase
  ) throws -> (text: String, status: Int32) {
    try InteropTests.python(
      log, keyring: keyring, identity: folder.path + "/" + ["anna", "bram"][index],
      passphrase: passphrase)
  }

  @Test("with keyring, identity and passphrase each member reads what this program shows them")
  func members() throws {
    try make()
    guard SealedInteropTests.opensSeals else {
      #expect(try python(0).status == 2)
      return
    }
    for index in 0..<2 {
      let read = try python(index)
      #expect(read.status == 0)
      let keys = try Keyring.open(
        at: keyring, on: SystemDisk(), log: RecordID(high: 3, low: 4), identity: identities[index],
        now: { 1_000 })
      #expect(read.text == (try InteropTests.swift(log, keys: keys)))
      #expect(read.text.split(separator: "\n").count == [29, 29][index])
    }
    let wrong = try python(0, "paard batterij")
    #expect(wrong.status == 2 && wrong.text.isEmpty)
  }
}
