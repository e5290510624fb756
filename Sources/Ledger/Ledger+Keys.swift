extension Ledger {
  /// Whether the log is sealed. Looks at the headers alone.
  package func isSealed() throws(LedgerError) -> Bool { try catalog.view().isSealed }

  /// Does something with the keyring that changes its files, while nobody else can: under the lock of
  /// the log.
  /// - Throws: `busy`, `readOnly`, and `keys` with what the work throws.
  package func changingKeys<T>(
    _ work: () throws(KeyringError) -> T
  ) throws(LedgerError) -> T {
    guard let tail else { throw .readOnly }
    return try tail.locked { () throws(LedgerError) in
      do throws(KeyringError) { return try work() } catch { throw .keys(error) }
    }
  }

  /// Appends a batch unless what others wrote meanwhile forbids it. Under one lock: everything new is
  /// handed out first, then the caller says whether the batch still holds, then it is written.
  ///
  /// - Parameters:
  ///   - each: gets every new record, as from `readNew`.
  ///   - holds: asked after the last of them.
  /// - Returns: whether it was written.
  /// - Throws: as `append` and `readNew`.
  package func append(
    _ batch: [DraftRecord], after each: (StoredRecord) -> Void, if holds: () -> Bool
  ) throws(LedgerError) -> Bool {
    guard let tail, !tail.isReadOnly else { throw .readOnly }
    let bytes = try BatchEncoder.measure(batch)
    return try withoutActuallyEscaping(each) { each throws(LedgerError) in
      try tail.locked { () throws(LedgerError) in
        try tail.recover()
        try readNew(each)
        guard holds() else { return false }
        _ = try tail.append(batch, bytes: bytes)
        return true
      }
    }
  }
}

extension Keyring {
  /// Signs heads as the unlocked user.
  package var headSigner: HeadSigner {
    HeadSigner(publicKey: identity.card.signing) { [identity] message throws(LedgerError) in
      do throws(KeyringError) { return try identity.sign(message) } catch { throw .keys(error) }
    }
  }

  /// Signs a text of the program's own as the unlocked user.
  /// - Returns: the 32 bytes of the Ed25519 public key, and the 64 of the signature.
  package func signed(
    _ text: [UInt8]
  ) throws(KeyringError) -> (publicKey: [UInt8], signature: [UInt8]) {
    (identity.card.signing, try identity.sign(text))
  }

  /// Whose signature a head carries.
  package var signatureCheck: SignatureCheck {
    { [weak self] signature, message, signer in
      self?.isSignature(signature, of: message, by: signer)
    }
  }

  /// Forgets every key. Nothing can be read or written with it any more.
  package func forget() {
    isForgotten = true
    nextEnd = .max
    opened = [:]
    auditSeeds = []
    bodyKeys = [:]
    envelopes = [:]
    writing = [:]
    shards = Array(repeating: nil, count: KeyringFolder.shardCount)
  }
}
