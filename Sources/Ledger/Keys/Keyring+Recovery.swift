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
    guard let index = book.recovery.firstIndex(of: secret.wrapping),
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
    guard book.recovery.contains(secret.wrapping) else { throw .wrongPassphrase }
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
}
