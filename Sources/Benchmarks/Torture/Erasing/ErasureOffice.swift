import Ledger

/// A sealed log with a real keyring on a simulated disk, and people of whom half will be erased. Every
/// member holds every label, so that whatever anybody could still open is opened.
final class ErasureOffice {
  /// What is wrong.
  struct Complaint: Error {
    var text: String
  }

  /// Somebody with a name, a note and a remark, each of which holds a needle.
  struct Person {
    var id: RecordID
    var label: UInt8
    var needles: [[UInt8]]
    var isErased: Bool
  }

  static let log = "/office/log"
  static let keyring = "/office/keyring"
  /// A copy of the log that is brought up to date with every backup.
  static let copy = "/copies/log"
  /// A copy of the log that nobody ever touches again.
  static let archive = "/archive/log"
  static let copies = "/copies/keys"
  static let folders = [log, keyring, copy, archive, copies]

  static let day: UInt64 = 86_400_000
  private static let admin: UInt8 = 8
  private static let audit: UInt8 = 9
  private static let limits = LogLimits(segmentBytes: 16_384, lockWait: 5)

  let disk: SimulatedDisk
  let people: [Person]
  let members: [Identity]
  let id = LogID(high: 5, low: 6)
  private var number: UInt64 = 0

  /// - Parameter members: two of them; the first founds the log.
  init(people count: Int, members: [Identity], seed: UInt64) {
    disk = SimulatedDisk(seed: seed)
    self.members = members
    var chance = Chance(seed: seed)
    people = (0..<count * 2).map { index in
      let needles = (0..<3).map { _ in
        (0..<64).map { _ in UInt8.random(in: 0...255, using: &chance) }
      }
      return Person(
        id: RecordID(high: chance.next(), low: UInt64(index)), label: UInt8(index % 2 + 1),
        needles: needles, isErased: index % 2 == index / 2 % 2)
    }
  }

  var erased: [Person] { people.filter(\.isErased) }

  /// Log and keyring, the first two records of everybody, a new key for a label because somebody
  /// left it, the third record, and copies from before and after.
  func begin() throws {
    let cards = members.map(\.card)
    let keyring = try Keyring.create(
      at: ErasureOffice.keyring, on: disk, log: id, founder: members[0], content: [1, 2],
      logLabel: ErasureOffice.admin, auditLabel: ErasureOffice.audit,
      grants: [1: cards, 2: cards, ErasureOffice.audit: cards], recovery: [], now: { 0 })
    let ledger = try Ledger.create(
      at: ErasureOffice.log, on: disk, purpose: .test, log: id, writer: writer,
      limits: ErasureOffice.limits, keys: keyring)
    for person in people { try ledger.append((0..<2).map { draft(person, $0) }) }
    try backUp(ledger, at: 0)
    try ledger.changingKeys { () throws(KeyringError) in
      try keyring.revoke(members[1].card.name, label: 1)
      try keyring.grant(1, to: members[1].card.name)
    }
    for person in people { try ledger.append([draft(person, 2)]) }
    try backUp(ledger, at: 20)
    try LogBackup.write(of: ErasureOffice.log, to: ErasureOffice.archive, on: disk)
  }

  private var writer: LogWriter { LogWriter(device: Sample.device) { 1_795_000_000_000 } }

  private func draft(_ person: Person, _ which: Int) -> DraftRecord {
    draft(
      kind: UInt16(which + 1), label: person.label, subject: person.id,
      body: Array("before ".utf8) + person.needles[which] + Array(" after".utf8))
  }

  private func draft(
    kind: UInt16, label: UInt8, subject: RecordID?, body: [UInt8]
  ) -> DraftRecord {
    number += 1
    return DraftRecord(
      id: RecordID(milliseconds: 1_795_000_000_000, chance: (0, number)), kind: kind,
      clock: HybridTime(milliseconds: number), author: "torture", compartment: label,
      subject: subject, body: body)
  }

  /// As `keerpunt backup` does it: the log, then the keyring, then copies that are too old go.
  func backUp(_ ledger: Ledger, at day: UInt64) throws {
    try LogBackup.write(of: ErasureOffice.log, to: ErasureOffice.copy, on: disk)
    try ledger.changingKeys { () throws(KeyringError) in
      let now = day * ErasureOffice.day
      try KeyringBackup.write(
        of: ErasureOffice.keyring, log: id, to: ErasureOffice.copies, on: disk, now: now)
      _ = try KeyringBackup.drop(
        olderThan: 30, in: ErasureOffice.copies, on: disk, now: now)
    }
  }

  /// The log as a member opens it for writing.
  func open(
    _ member: Int = 0, on other: SimulatedDisk? = nil
  ) throws -> (ledger: Ledger, keyring: Keyring) {
    let disk = other ?? self.disk
    let keyring = try Keyring.open(
      at: ErasureOffice.keyring, on: disk, log: id, identity: members[member], now: { 0 })
    let ledger = try Ledger.open(
      at: ErasureOffice.log, on: disk, for: .writing(writer), limits: ErasureOffice.limits,
      keys: keyring)
    return (ledger, keyring)
  }

  /// Erases everybody who is to be erased: first a record with the places of their keys, then the
  /// keys, then the records in the files. What an earlier try did already is not done again.
  func erase() throws {
    let (ledger, keyring) = try open()
    var named = try ErasureOffice.named(in: ledger)
    for person in erased {
      let slots = try keyring.places(person.label, person.id)
      if !named.isSuperset(of: slots) {
        let body = slots.flatMap { ErasureOffice.bytes(of: $0) }
        try ledger.append([draft(kind: 90, label: ErasureOffice.admin, subject: nil, body: body)])
        named.formUnion(slots)
      }
      try ledger.changingKeys { () throws(KeyringError) in _ = try keyring.destroy(slots) }
    }
    let gone = Set(erased.map(\.id))
    try ledger.scrub { _, subject in subject.map(gone.contains) ?? false }
  }

  /// The places of keys that the log itself says were destroyed.
  static func named(in ledger: Ledger) throws -> Set<KeySlot> {
    var named: Set<KeySlot> = []
    try ledger.readNew { record in
      guard record.kind == 90 else { return }
      for start in stride(from: 0, to: record.body.count, by: 16) {
        let halves = [start, start + 8].map { place in
          record.body[place..<place + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        }
        named.insert(KeySlot(high: halves[0], low: halves[1]))
      }
    }
    return named
  }

  /// A slot as it stands in the files: highest byte first.
  static func bytes(of slot: KeySlot) -> [UInt8] {
    [slot.high, slot.low].flatMap { half in
      (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * $0)) }
    }
  }
}
