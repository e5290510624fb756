import Ledger

/// What people who are to be erased have left in the files, noted before; and the search for it.
struct ErasureTraces {
  private let office: ErasureOffice
  /// What was written about them, in the clear.
  private let plain: NeedleSearch
  private let plainCount: Int
  /// The first bytes of their envelopes and bodies as they stand in the log.
  private let sealed: NeedleSearch
  private let sealedCount: Int
  /// Their keys as they stand in the keyring.
  private let keys: NeedleSearch
  private let keyCount: Int
  /// What is to stay as it is: the records of the others, and the head of all.
  private let others: [DraftRecord]
  private let head: SeenHead

  init(_ office: ErasureOffice) throws {
    self.office = office
    let (ledger, keyring) = try office.open()
    ledger.watchHeads(seen: [])
    let gone = Set(office.erased.map(\.id))
    var sealed: [[UInt8]] = []
    var others: [DraftRecord] = []
    try ledger.readNew { record in
      guard record.subject.map(gone.contains) ?? false else { return others.append(record.draft) }
      sealed += ErasureTraces.sealedParts(record.position, office.disk)
    }
    var keys: [[UInt8]] = []
    for person in office.erased {
      for slot in try keyring.slots(person.label, person.id) {
        let name = "subjects-" + String(slot.low & 15, radix: 16)
        let bytes = office.disk.contents(of: name, in: ErasureOffice.keyring) ?? []
        let start = ErasureOffice.bytes(of: slot)
        // Slot, name of the key that seals it, nonce; then the sealed key itself.
        if let place = NeedleSearch([start]).first(in: bytes), place + 84 <= bytes.count {
          keys.append(Array(bytes[place + 36..<place + 84]))
        }
      }
    }
    guard let head = ledger.seenHead else { throw ErasureOffice.Complaint(text: "no head") }
    let plain = office.erased.flatMap(\.needles)
    (self.plain, plainCount) = (NeedleSearch(plain), plain.count)
    (self.sealed, sealedCount) = (NeedleSearch(sealed), sealed.count)
    (self.keys, keyCount) = (NeedleSearch(keys), keys.count)
    self.others = others
    self.head = head
  }

  private static func sealedParts(_ position: LogPosition, _ disk: SimulatedDisk) -> [[UInt8]] {
    let digits = String(position.segment)
    let name = "seg-" + String(repeating: "0", count: 10 - digits.count) + digits + ".rlog"
    guard let bytes = disk.contents(of: name, in: ErasureOffice.log) else { return [] }
    let start = Int(position.offset)
    let body = start + 64 + Int(bytes[start + 16]) + Int(bytes[start + 17]) << 8
    return [Array(bytes[start + 64..<start + 128]), Array(bytes[body..<body + 64])]
  }

  /// A search that would find nothing anyhow proves nothing.
  func checkPresent() throws {
    let people = office.erased.count
    let files = files(in: ErasureOffice.folders, on: office.disk)
    let opened = try opened(office.disk)
    guard plainCount == people * 3, sealedCount == people * 6, keyCount >= people,
      sealed.count(in: files) == sealedCount, keys.count(in: files) == keyCount,
      plain.count(in: opened) == plainCount, plain.count(in: files) == 0
    else { throw ErasureOffice.Complaint(text: "not there before, or not sealed") }
  }

  /// Neither in the clear, nor sealed, nor their keys.
  func checkGone(from folders: [String], on disk: SimulatedDisk? = nil) throws {
    let files = files(in: folders, on: disk ?? office.disk)
    let found = [plain, sealed, keys].map { $0.count(in: files) }
    guard found == [0, 0, 0] else {
      throw ErasureOffice.Complaint(text: "\(found) needles, sealed parts and keys are left")
    }
  }

  /// The keys alone: sealed bytes in a copy of the log that is kept for ever say nothing without.
  func checkKeysGone(from folders: [String]) throws {
    let found = keys.count(in: files(in: folders, on: office.disk))
    guard found == 0 else { throw ErasureOffice.Complaint(text: "\(found) keys are left") }
  }

  /// Nobody opens anything of theirs, in the log or in any copy of it.
  func checkClosed(_ disk: SimulatedDisk) throws {
    let found = plain.count(in: try opened(disk))
    guard found == 0 else { throw ErasureOffice.Complaint(text: "\(found) needles can be read") }
  }

  /// The others are there as they were, every signature and link holds, and so does the head of
  /// before.
  func checkChain() throws {
    let (ledger, keyring) = try office.open()
    var found: [DraftRecord] = []
    try ledger.readNew { record in if record.kind != 90 { found.append(record.draft) } }
    guard found == others else {
      throw ErasureOffice.Complaint(text: "\(found.count) of \(others.count) others are left")
    }
    let findings = try ledger.verify(against: [], seen: [head], keyring.signatureCheck)
    guard findings.isEmpty else {
      throw ErasureOffice.Complaint(text: "the head does not hold: \(findings)")
    }
    for path in [ErasureOffice.log, ErasureOffice.copy, ErasureOffice.archive] {
      guard case .sound = try Ledger.verify(at: path, on: office.disk, keys: keyring) else {
        throw ErasureOffice.Complaint(text: "\(path) is not called sound")
      }
    }
  }

  /// Every body that any member can open, with the keyring as it stands, in the log and its copies.
  private func opened(_ disk: SimulatedDisk) throws -> [[UInt8]] {
    var bodies: [[UInt8]] = []
    for member in office.members {
      for path in [ErasureOffice.log, ErasureOffice.copy, ErasureOffice.archive] {
        let keyring = try Keyring.open(
          at: ErasureOffice.keyring, on: disk, log: office.id, identity: member, now: { 0 })
        let ledger = try Ledger.open(at: path, on: disk, for: .reading, keys: keyring)
        try ledger.readNew { bodies.append($0.body) }
      }
    }
    return bodies
  }

  private func files(in folders: [String], on disk: SimulatedDisk) -> [[UInt8]] {
    folders.flatMap { folder in
      disk.names(in: folder).compactMap { disk.contents(of: $0, in: folder) }
    }
  }
}
