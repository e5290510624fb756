import Crypto
import FoundationEssentials

extension Keyring {
  /// The place of a person's key in an epoch of a label; nil when the label is not held.
  func slot(_ label: UInt8, _ subject: RecordID, epoch: UInt32) -> KeySlot? {
    // The first epoch's key names the places for ever, so that all keys of a person are found.
    guard let naming = opened[label]?[1]?.slot else { return nil }
    var writer = ByteWriter()
    writer.put(subject)
    writer.put(epoch)
    let code = HMAC<SHA256>.authenticationCode(for: writer.bytes, using: naming)
    return code.withUnsafeBytes { raw in raw.baseAddress.map(RecordID.init(from:)) }
  }

  /// The places of every key of a person in a compartment that exist: they go into the record of
  /// destruction before anything is destroyed.
  /// - Throws: `notHeld`, `malformed`, `disk`.
  package func slots(_ label: UInt8, _ subject: RecordID) throws(KeyringError) -> [KeySlot] {
    var found: [KeySlot] = []
    for epoch in book.epochs(of: label) {
      guard let slot = slot(label, subject, epoch: epoch.number) else {
        throw .notHeld(compartment: label)
      }
      // Another process may have made one since the files were read.
      if try load(SubjectShard.index(of: slot)).entries[slot] != nil { found.append(slot) }
    }
    return found
  }

  /// The places at which keys of a person in a compartment stand, or stood before they were destroyed.
  /// - Throws: `notHeld`.
  package func places(_ label: UInt8, _ subject: RecordID) throws(KeyringError) -> [KeySlot] {
    var places: [KeySlot] = []
    for epoch in book.epochs(of: label) {
      guard let slot = slot(label, subject, epoch: epoch.number) else {
        throw .notHeld(compartment: label)
      }
      places.append(slot)
    }
    return places
  }

  /// Whether all of these are listed as destroyed.
  package func areDestroyed(_ slots: some Sequence<KeySlot>) -> Bool {
    slots.allSatisfy(destroyed.contains)
  }

  /// Takes note that another process destroyed keys: nothing is opened or sealed with them any more.
  package func forget(_ slots: [KeySlot]) {
    destroyed.formUnion(slots)
    bodyKeys = [:]
    for index in Set(slots.map(SubjectShard.index(of:))) { shards[index] = nil }
  }

  /// Destroys keys for good: first they are listed as destroyed, then they go. No key of a compartment
  /// is needed for it.
  /// - Returns: how many were there.
  /// - Throws: `malformed`, `disk`.
  @discardableResult
  package func destroy(_ slots: [KeySlot]) throws(KeyringError) -> Int {
    try loadDestroyed()
    if !destroyed.isSuperset(of: slots) {
      let next = destroyed.union(slots)
      try files.replace(KeyringFolder.destroyed, with: DestroyedSlots.bytes(next))
      destroyed = next
    }
    return try destroyAgain()
  }

  /// Destroys whatever is listed as destroyed and has come back, as from a backup.
  /// - Returns: how many had.
  @discardableResult
  package func destroyAgain() throws(KeyringError) -> Int {
    openLabels()
    var count = 0
    let byShard = Dictionary(grouping: destroyed, by: SubjectShard.index(of:))
    for (index, slots) in byShard {
      var shard = try load(index)
      let back = slots.filter { shard.entries[$0] != nil }
      guard !back.isEmpty else { continue }
      for slot in back { shard.entries[slot] = nil }
      try store(&shard, at: index)
      count += back.count
    }
    return count
  }

  /// The shard of a slot, as it was last read.
  func shard(of slot: KeySlot) throws(KeyringError) -> SubjectShard {
    let index = SubjectShard.index(of: slot)
    if let shard = shards[index] { return shard }
    return try load(index)
  }

  /// The shard as it stands on the disk now.
  @discardableResult
  func load(_ index: Int) throws(KeyringError) -> SubjectShard {
    let name = KeyringFolder.shard(index)
    if let known = shards[index],
      try files.generation(of: name) ?? 0 == known.generation
    {
      return known
    }
    let bytes = try files.read(name)
    let shard: SubjectShard
    if let bytes {
      shard = try SubjectShard(bytes: bytes, name: name)
    } else {
      shard = SubjectShard()
    }
    shards[index] = shard
    return shard
  }

  func store(_ shard: inout SubjectShard, at index: Int) throws(KeyringError) {
    shard.generation &+= 1
    try files.replace(KeyringFolder.shard(index), with: shard.bytes)
    shards[index] = shard
  }

  /// The key of a person in an epoch, with what commits to it; nil when there is none.
  func subjectKey(
    _ label: UInt8, _ subject: RecordID, epoch: UInt32
  ) throws(KeyringError) -> PersonKey? {
    guard let slot = slot(label, subject, epoch: epoch), !destroyed.contains(slot) else {
      return nil
    }
    guard let found = try shard(of: slot).entries[slot],
      let keys = opened[label]?.values.first(where: { $0.id == found.label }),
      let nonce = try? AES.GCM.Nonce(data: found.nonce),
      let box = try? AES.GCM.SealedBox(
        nonce: nonce, ciphertext: found.sealed[..<32], tag: found.sealed[32...]),
      let secret = try? AES.GCM.open(box, using: keys.wrap, authenticating: place(of: slot))
    else { return nil }
    let key = SymmetricKey(data: secret)
    return PersonKey(
      key: Derived.key(key, "body", book.log),
      commitment: Derived.digest(key, "commitment", book.log))
  }

  /// Draws and seals a new key for a slot.
  func newEntry(for slot: KeySlot, _ keys: LabelKeys) throws(KeyringError) -> SubjectShard.Entry {
    let nonce = Chance32.draw(12)
    guard let place = try? AES.GCM.Nonce(data: nonce),
      let box = try? AES.GCM.seal(
        Chance32.draw(32), using: keys.wrap, nonce: place, authenticating: self.place(of: slot))
    else { throw .malformed(file: KeyringFolder.members, offset: 0) }
    return SubjectShard.Entry(
      label: keys.id, nonce: nonce, sealed: Array(box.ciphertext) + Array(box.tag))
  }

  /// What binds a sealed key to its place.
  private func place(of slot: KeySlot) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(Array("keerpunt subject key 1".utf8))
    writer.put(book.log)
    writer.put(slot)
    return writer.bytes
  }
}
