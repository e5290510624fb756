import Crypto
import FoundationEssentials

extension Keyring: FrameKeys {
  func prepare(_ drafts: [DraftRecord]) throws(KeyringError) {
    try reload()
    var missing: [Int: [(slot: KeySlot, keys: LabelKeys)]] = [:]
    var seen: Set<KeySlot> = []
    for draft in drafts where draft.compartment != book.auditLabel {
      guard let keys = current(draft.compartment) else {
        throw .notHeld(compartment: draft.compartment)
      }
      guard let subject = draft.subject else { continue }
      guard let slot = slot(draft.compartment, subject, epoch: keys.number) else {
        throw .notHeld(compartment: draft.compartment)
      }
      guard seen.insert(slot).inserted else { continue }
      guard !destroyed.contains(slot) else { throw .destroyed }
      if try shard(of: slot).entries[slot] == nil {
        missing[SubjectShard.index(of: slot), default: []].append((slot, keys))
      }
    }
    for (index, wanted) in missing {
      // Under the lock: another process may have made some of them since.
      var shard = try load(index)
      let new = wanted.filter { shard.entries[$0.slot] == nil }
      guard !new.isEmpty else { continue }
      for (slot, keys) in new { shard.entries[slot] = try newEntry(for: slot, keys) }
      try store(&shard, at: index)
    }
  }

  func keys(for draft: DraftRecord) throws(KeyringError) -> RecordKeys {
    if draft.compartment == book.auditLabel { return try auditKeys() }
    guard let keys = current(draft.compartment) else {
      throw .notHeld(compartment: draft.compartment)
    }
    guard let subject = draft.subject else {
      return RecordKeys(
        id: keys.id, envelope: keys.envelope,
        body: .key(keys.plain, commitment: keys.plainCommitment))
    }
    guard let own = try subjectKey(draft.compartment, subject, epoch: keys.number) else {
      throw .destroyed
    }
    return RecordKeys(
      id: keys.id, envelope: keys.envelope, body: .key(own.key, commitment: own.commitment))
  }

  /// Every member can write a view record, and auditors alone can read it.
  private func auditKeys() throws(KeyringError) -> RecordKeys {
    guard let keys = current(book.logLabel) else { throw .notHeld(compartment: book.logLabel) }
    guard let publicKey = book.epochs(of: book.auditLabel).last?.publicKey else {
      throw .notHeld(compartment: book.auditLabel)
    }
    let log = book.log
    return RecordKeys(
      id: keys.id, envelope: keys.envelope,
      body: .auditors { body, place throws(KeyringError) in
        try Wrapping.wrap(body, to: publicKey, info: Keyring.auditInfo(log, place))
      })
  }

  private static func auditInfo(_ log: LogID, _ place: Digest) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(Array("keerpunt view record 1".utf8))
    writer.put(log)
    withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { raw in
      guard let base = raw.baseAddress else { return }
      place.store(to: base)
      writer.put(Array(raw))
    }
    return writer.bytes
  }

  func envelopeKey(_ id: KeyID) -> SymmetricKey? {
    for epochs in opened.values {
      for keys in epochs.values where keys.id == id { return keys.envelope }
    }
    return nil
  }

  func bodyKey(
    compartment: UInt8, subject: RecordID?, commitment: Digest
  ) -> SymmetricKey? {
    if let known = bodyKeys[commitment] { return known }
    let epochs = (opened[compartment] ?? [:]).values.sorted { $0.number > $1.number }
    guard let subject else {
      return epochs.first { $0.plainCommitment == commitment }?.plain
    }
    for keys in epochs {
      guard let own = try? subjectKey(compartment, subject, epoch: keys.number) else { continue }
      bodyKeys[own.commitment] = own.key
      if own.commitment == commitment { return own.key }
    }
    let slots = epochs.compactMap { slot(compartment, subject, epoch: $0.number) }
    guard let first = slots.last else { return nil }
    if slots.contains(where: destroyed.contains) {
      remains.insert(Remains(compartment: compartment, subject: subject))
    } else {
      lost.insert(first)
    }
    return nil
  }

  func openForAuditors(_ body: UnsafeRawBufferPointer, place: Digest) -> [UInt8]? {
    let info = Keyring.auditInfo(book.log, place)
    for seed in auditSeeds {
      if let opened = Wrapping.unwrap(Array(body), seed: seed, info: info) { return opened }
    }
    return nil
  }

  var signer: SignerID { identity.card.signer }

  func sign(_ message: [UInt8]) throws(KeyringError) -> [UInt8] { try identity.sign(message) }

  func isSignature(_ signature: [UInt8], of message: [UInt8], by signer: SignerID) -> Bool? {
    book.member(signer)?.card.isSignature(signature, of: message)
  }
}

extension Keyring {
  /// Closes a small file under a label, as a quarantine's.
  /// - Throws: `notHeld`.
  package func close(_ bytes: [UInt8], _ label: UInt8) throws(KeyringError) -> [UInt8] {
    guard let keys = current(label), let box = try? AES.GCM.seal(bytes, using: keys.box),
      let combined = box.combined
    else { throw .notHeld(compartment: label) }
    var writer = ByteWriter()
    writer.put(keys.id)
    return writer.bytes + Array(combined)
  }

  /// Opens what `close` closed; nil when the label is not held or the file was changed.
  package func open(_ closed: [UInt8]) -> [UInt8]? {
    var reader = ByteReader(closed, file: "box")
    guard let id = try? reader.number(KeyID.self),
      let keys = opened.values.lazy.flatMap(\.values).first(where: { $0.id == id }),
      let box = try? AES.GCM.SealedBox(combined: closed[8...]),
      let plain = try? AES.GCM.open(box, using: keys.box)
    else { return nil }
    return Array(plain)
  }

  /// A name for bytes that says nothing to who lacks the label, the same for the same bytes.
  /// - Throws: `notHeld`.
  package func name(of bytes: [UInt8], _ label: UInt8) throws(KeyringError) -> String {
    guard let naming = opened[label]?[1]?.slot else { throw .notHeld(compartment: label) }
    let code = HMAC<SHA256>.authenticationCode(for: Array("name".utf8) + bytes, using: naming)
    return code.prefix(12).map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
  }
}
