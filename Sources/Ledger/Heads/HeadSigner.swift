/// Who signs heads: a user's Ed25519 key, without the key itself.
package struct HeadSigner {
  /// The id of the key, which names it in the note.
  package let signer: SignerID
  /// The first four bytes of SHA-256(name | `0A` `01` | public key), as signed-note wants it.
  let keyHash: [UInt8]
  private let sign: ([UInt8]) throws(LedgerError) -> [UInt8]

  /// A signer.
  ///
  /// - Parameters:
  ///   - publicKey: the 32 bytes of the Ed25519 public key.
  ///   - sign: gives the 64 bytes of the signature over a message.
  package init(
    publicKey: [UInt8], sign: @escaping (_ message: [UInt8]) throws(LedgerError) -> [UInt8]
  ) {
    let signer = publicKey.withUnsafeBytes { Digest.of($0) }.bytes
    self.signer = signer.withUnsafeBytes { raw in
      raw.baseAddress.map { RecordID(from: $0) } ?? .zero
    }
    let named = Array("\(self.signer)\n".utf8) + [1] + publicKey
    keyHash = Array(named.withUnsafeBytes { Digest.of($0) }.bytes[..<4])
    self.sign = sign
  }

  /// The head with this signer's line under it.
  func signed(_ head: Checkpoint) throws(LedgerError) -> Checkpoint {
    var signed = head
    let bytes = try sign(Array(head.printed.utf8))
    signed.signatures.append(
      Checkpoint.Signature(name: signer.description, keyHash: keyHash, bytes: bytes))
    return signed
  }
}

/// Whether a signature over a message is the signer's; nil when no member has that key. The same
/// question that `FrameKeys.isSignature` answers.
package typealias SignatureCheck = (
  _ signature: [UInt8], _ message: [UInt8], _ signer: SignerID
) -> Bool?

extension Checkpoint {
  /// Whether a member signed this head, and nobody's signature under it is false.
  func isSigned(_ check: SignatureCheck) -> Bool {
    let message = Array(printed.utf8)
    let answers = signatures.compactMap { signature in
      signature.signer.flatMap { check(signature.bytes, message, $0) }
    }
    return !answers.isEmpty && !answers.contains(false)
  }
}
