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
      guard let subject = draft.subject,
        writing[Person(label: draft.compartment, subject: subject)] == nil
      else { continue }
      guard let slot = slot(draft.compartment, subject, epoch: keys.number) else {
        throw .notHeld(compartment: draft.compartment)
      }
      guard seen.insert(slot).inserted else { continue }
      guard !isDestroyed(draft.compartment, subject, through: keys.number) else {
        throw .destroyed
      }
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
    let person = Person(label: draft.compartment, subject: subject)
    var known = writing[person]
    if known == nil {
      known = try subjectKey(draft.compartment, subject, epoch: keys.number)
    }
    guard let own = known else { throw .destroyed }
    writing[person] = own
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
    dropEnded()
    if let key = envelopes[id] { return key }
    // Of a label that is not held; or of an epoch that another process made since.
    guard !unknown.contains(id), !book.epochs.contains(where: { $0.key == id }) else { return nil }
    try? reload()
    if !book.epochs.contains(where: { $0.key == id }) { unknown.insert(id) }
    return envelopes[id]
  }

  func bodyKey(
    compartment: UInt8, subject: RecordID?, commitment: Digest
  ) -> SymmetricKey? {
    if let known = bodyKeys[commitment] { return known }
    guard let subject else { return nil }
    let epochs = (opened[compartment] ?? [:]).keys.sorted(by: >)
    let slots = epochs.compactMap { slot(compartment, subject, epoch: $0) }
    guard let oldest = slots.last, !lost.contains(oldest) else { return nil }
    if let key = find(compartment, subject, epochs, commitment) { return key }
    // Another process may have made the key, or destroyed it, since the files were read.
    try? loadDestroyed()
    for slot in slots { _ = try? load(SubjectShard.index(of: slot)) }
    if let key = find(compartment, subject, epochs, commitment) { return key }
    if slots.contains(where: destroyed.contains) {
      remains.insert(Remains(compartment: compartment, subject: subject))
    } else {
      lost.insert(oldest)
    }
    return nil
  }

  private func find(
    _ compartment: UInt8, _ subject: RecordID, _ epochs: [UInt32], _ commitment: Digest
  ) -> SymmetricKey? {
    for epoch in epochs {
      guard let own = try? subjectKey(compartment, subject, epoch: epoch) else { continue }
      bodyKeys[own.commitment] = own.key
      if own.commitment == commitment { return own.key }
    }
    return nil
  }

  /// Whether a key of this person in this compartment was destroyed, in any epoch: then none is made
  /// again, also not because a colleague left and the compartment has a new key.
  private func isDestroyed(
    _ compartment: UInt8, _ subject: RecordID, through epoch: UInt32
  ) -> Bool {
    guard !destroyed.isEmpty, epoch > 0 else { return false }
    return (1...epoch).contains { epoch in
      slot(compartment, subject, epoch: epoch).map(destroyed.contains) ?? false
    }
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
