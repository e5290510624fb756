import Crypto
import FoundationEssentials

/// Closes a key for one recipient: HPKE with X-Wing (ML-KEM-768 and X25519), HKDF-SHA-256 and
/// AES-256-GCM, so that what is copied today stays closed when one of the two is broken.
enum Wrapping {
  /// Bytes of encapsulation in front of the ciphertext.
  static let encapsulation = 1120
  /// Bytes that a wrapped secret is longer than the secret.
  static let overhead = encapsulation + 16

  /// Encapsulation and ciphertext.
  /// - Parameter info: what it is for; the same has to be said when it is opened.
  /// - Throws: `malformed` when the recipient's key is none.
  static func wrap(
    _ secret: [UInt8], to recipient: [UInt8], info: [UInt8]
  ) throws(KeyringError) -> [UInt8] {
    do {
      let key = try XWingMLKEM768X25519.PublicKey(rawRepresentation: recipient)
      var sender = try HPKE.Sender(
        recipientKey: key, ciphersuite: .XWingMLKEM768X25519_SHA256_AES_GCM_256, info: Data(info))
      let sealed = try sender.seal(Data(secret), authenticating: Data())
      return Array(sender.encapsulatedKey) + Array(sealed)
    } catch {
      throw .malformed(file: "card", offset: 0)
    }
  }

  /// The secret; nil when it is for another key or another purpose, or was changed.
  static func unwrap(
    _ wrapped: [UInt8], seed: SecretBytes, info: [UInt8]
  ) -> [UInt8]? {
    guard wrapped.count > overhead else { return nil }
    return seed.withBytes { seed in
      guard
        let key = try? XWingMLKEM768X25519.PrivateKey(seedRepresentation: seed, publicKey: nil),
        var recipient = try? HPKE.Recipient(
          privateKey: key, ciphersuite: .XWingMLKEM768X25519_SHA256_AES_GCM_256,
          info: Data(info), encapsulatedKey: Data(wrapped[..<encapsulation])),
        let opened = try? recipient.open(
          Data(wrapped[encapsulation...]), authenticating: Data())
      else { return nil }
      return Array(opened)
    }
  }

  /// A new pair: the seed of the private key, and the public key.
  static func draw() throws(KeyringError) -> (seed: [UInt8], publicKey: [UInt8]) {
    let seed = Chance32.draw(32)
    guard let publicKey = publicKey(ofSeed: seed) else {
      throw .malformed(file: "identity", offset: 0)
    }
    return (seed, publicKey)
  }

  /// The public key that belongs to a seed.
  static func publicKey(ofSeed seed: [UInt8]) -> [UInt8]? {
    guard
      let key = try? XWingMLKEM768X25519.PrivateKey(seedRepresentation: seed, publicKey: nil)
    else { return nil }
    return Array(key.publicKey.rawRepresentation)
  }
}
