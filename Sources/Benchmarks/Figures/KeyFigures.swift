import Ledger

/// What keys cost in a large municipality, against the same in a small one: the keyring of 75,000 people
/// beside that of 1,000.
struct KeyFigures {
  let folder: String
  let people: Int
  private static let few = 1_000
  private static let id = LogID(high: 5, low: 6)

  /// A keyring and its log.
  private struct Office {
    var keyring: Keyring
    var ledger: Ledger
    var identity: Identity
    var path: String
  }

  func measure() throws -> [Figure] {
    let (large, small) = (try make(people), try make(KeyFigures.few))
    return try [
      compare("keyring of \(people) opened, one read of", large, small, runs: 9, open),
      compare("first note about a new person, \(people) known", large, small, runs: 50, addPerson),
      compare("further note about a person, \(people) known", large, small, runs: 200, addNote),
      compare("label granted and taken, \(people) people", large, small, runs: 9, grant),
      compare("key destroyed, \(people) people", large, small, runs: 20, destroy),
    ]
  }

  private func compare(
    _ name: String, _ large: Office, _ small: Office, runs: Int,
    _ body: (Office, Int) throws -> Void
  ) throws -> Figure {
    func time(_ office: Office) throws -> UInt64 {
      var run = 0
      return try Measurement(runs: runs) {
        run += 1
        try body(office, run)
      }.median
    }
    let value = try time(large)
    return Figure(
      name: name, value: value, baseline: "the same with \(KeyFigures.few) people",
      baselineValue: try time(small))
  }

  private func make(_ count: Int) throws -> Office {
    let pass = Array("pass".utf8)
    func identity(_ name: String) throws -> Identity {
      try IdentityFile.make(name: name, role: "officer", passphrase: pass, cost: .cheap).unlock(
        pass)
    }
    let (founder, other) = (try identity("founder"), try identity("colleague"))
    let path = "\(folder)/keys-\(count)"
    let disk = SystemDisk()
    let keyring = try Keyring.create(
      at: path + "/keyring", on: disk, log: KeyFigures.id, founder: founder, content: [1, 2],
      logLabel: 8, auditLabel: 9,
      grants: [1: [founder.card, other.card], 2: [founder.card], 9: [other.card]], recovery: [],
      now: Clock.milliseconds)
    let ledger = try Ledger.create(
      at: path + "/log", on: disk, purpose: .test, log: KeyFigures.id,
      writer: LogWriter(device: Sample.device, now: Clock.milliseconds), keys: keyring)
    for start in stride(from: 0, to: count, by: 5_000) {
      try ledger.append((start..<min(count, start + 5_000)).map { draft(of: UInt64($0)) })
    }
    return Office(keyring: keyring, ledger: ledger, identity: founder, path: path)
  }

  private func draft(of person: UInt64) -> DraftRecord {
    var draft = Sample.draft(1)
    draft.id = LogID(milliseconds: Clock.milliseconds(), chance: (person, Clock.nanoseconds()))
    (draft.compartment, draft.subject) = (1, RecordID(high: 0x7777, low: person))
    return draft
  }

  /// As a program does that shows one case: the keyring, and the key of one person.
  private func open(_ office: Office, _ run: Int) throws {
    let keyring = try Keyring.open(
      at: office.path + "/keyring", on: SystemDisk(), log: KeyFigures.id,
      identity: office.identity, now: Clock.milliseconds)
    _ = try keyring.slots(1, RecordID(high: 0x7777, low: UInt64(run)))
  }

  private func addPerson(_ office: Office, _ run: Int) throws {
    try office.ledger.append([draft(of: UInt64(1_000_000 + run))])
  }

  private func addNote(_ office: Office, _ run: Int) throws {
    try office.ledger.append([draft(of: UInt64(run))])
  }

  private func grant(_ office: Office, _ run: Int) throws {
    try office.ledger.changingKeys { () throws(KeyringError) in
      try office.keyring.grant(2, to: "colleague")
      try office.keyring.revoke("colleague", label: 2)
    }
  }

  private func destroy(_ office: Office, _ run: Int) throws {
    try office.ledger.changingKeys { () throws(KeyringError) in
      let slots = try office.keyring.slots(1, RecordID(high: 0x7777, low: UInt64(500 + run)))
      try office.keyring.destroy(slots)
    }
  }
}
