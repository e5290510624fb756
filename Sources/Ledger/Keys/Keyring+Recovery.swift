extension Keyring {
  /// Which labels a printed key opens, and which it does not.
  package struct Proof: Hashable, Sendable {
    package var opened: [UInt8] = []
    package var closed: [UInt8] = []
  }

  /// Tries a printed key on every epoch of every label.
  package func proveRecovery(_ secret: RecoverySecret) -> Proof {
    var proof = Proof()
    for label in book.labels {
      if book.epochs(of: label).allSatisfy({ recovered($0, secret) != nil }) {
        proof.opened.append(label)
      } else {
        proof.closed.append(label)
      }
    }
    return proof
  }

  private func recovered(_ epoch: MemberBook.Epoch, _ secret: RecoverySecret) -> [UInt8]? {
    guard let index = book.recovery.firstIndex(of: secret.publicKeys),
      let grant = epoch.grants.first(where: { $0.recipient == .recovery(UInt8(index)) })
    else { return nil }
    return secret.unwrap(grant.wrapped, info: book.info(epoch))
  }

  /// Gives labels to a member with a printed key: when nobody holds them any more, or nobody did yet.
  /// - Parameter labels: nil for all of them.
  /// - Returns: the labels that the member holds now by it.
  /// - Throws: `unknownMember`, `wrongPassphrase` when the printed key is not of this log, `disk`.
  @discardableResult
  package func recover(
    _ secret: RecoverySecret, _ labels: Set<UInt8>? = nil, to name: String
  ) throws(KeyringError) -> [UInt8] {
    guard book.recovery.contains(secret.publicKeys) else { throw .wrongPassphrase }
    var given: [UInt8] = []
    try change { book throws(KeyringError) in
      guard let member = book.member(named: name) else { throw .unknownMember(name: name) }
      for index in book.epochs.indices where labels?.contains(book.epochs[index].label) ?? true {
        guard let key = recovered(book.epochs[index], secret) else { throw .wrongPassphrase }
        try wrap(
          key, of: &book.epochs[index], to: .member(member.card.signer), member.card.wrapping,
          until: 0, in: book)
        given.append(book.epochs[index].label)
      }
    }
    return Set(given).sorted()
  }

  /// Lets somebody in with a printed key alone and gives them every label: when nobody can unlock their
  /// keys any more. The others stay members until they are put out.
  ///
  /// There is nobody who could open the log and take its lock, so no other program may have it open.
  /// - Throws: `notFound`, `wrongPassphrase` when the printed key is not of this log, `alreadyThere`
  ///   when the name is in use, `malformed`, `disk`.
  package static func open(
    at path: String, on disk: any LogDisk, log: LogID, recovery secret: RecoverySecret,
    admitting identity: Identity, now: @escaping @Sendable () -> UInt64
  ) throws(KeyringError) -> Keyring {
    let files = try KeyringFolder(path, on: disk, creating: false)
    var book = try files.book(of: log)
    guard book.recovery.contains(secret.publicKeys) else { throw .wrongPassphrase }
    let card = identity.card
    guard book.member(card.signer) == nil, book.member(named: card.name) == nil else {
      throw .alreadyThere(name: card.name)
    }
    book.members.append(
      MemberBook.Member(
        card: card, admitter: secret.signer,
        signature: try secret.sign(book.admission(of: card))))
    let keyring = Keyring(files, identity: identity, book: book, now: now)
    for index in book.epochs.indices {
      guard let key = keyring.recovered(book.epochs[index], secret) else { continue }
      try keyring.wrap(
        key, of: &book.epochs[index], to: .member(card.signer), card.wrapping, until: 0, in: book)
    }
    book.generation += 1
    try keyring.write(book)
    try keyring.loadDestroyed()
    return keyring
  }
}
