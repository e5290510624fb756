extension Keyring {
  /// Reads the files again when another process changed them. Everything that writes does it by
  /// itself; who reads does it when a record says that somebody was erased, let in or put out.
  /// - Throws: `notAMember` when this user was put out meanwhile; `malformed` also when an older book
  ///   stands there than was read before.
  package func reload() throws(KeyringError) {
    dropEnded()
    let generation = try files.generation(of: KeyringFolder.members)
    guard let generation else { throw .notFound(path: files.path) }
    if generation != book.generation {
      let next = try files.book(of: book.log)
      // Whoever puts an older book back would have us write with a key that a leaver holds.
      guard next.generation > book.generation else {
        throw .malformed(file: KeyringFolder.members, offset: 8)
      }
      book = next
      openLabels()
    }
    guard book.member(identity.card.signer)?.endedAt == 0 else {
      forget()
      throw .notAMember
    }
    try loadDestroyed()
  }

  /// Forgets what was granted until a moment that has come.
  func dropEnded() {
    guard nextEnd < .max, time >= nextEnd else { return }
    openLabels()
  }

  /// Reads the list of the destroyed when it was changed. It only ever grows.
  func loadDestroyed() throws(KeyringError) {
    let front = try files.front(of: KeyringFolder.destroyed, count: 12)
    guard front != destroyedFront, let bytes = try files.read(KeyringFolder.destroyed) else {
      return
    }
    destroyed.formUnion(try DestroyedSlots.read(bytes))
    destroyedFront = Array(bytes.prefix(12))
    // What was opened before may be destroyed now.
    openLabels()
  }
}

extension KeyringFolder {
  /// The members of a log.
  /// - Throws: `notFound`, `malformed`, also when they are another log's, `disk`.
  func book(of log: LogID) throws(KeyringError) -> MemberBook {
    guard let bytes = try read(KeyringFolder.members) else { throw .notFound(path: path) }
    let book = try MemberBook(bytes: bytes)
    guard book.log == log else { throw .malformed(file: KeyringFolder.members, offset: 16) }
    return book
  }
}
