import Crypto
import FoundationEssentials

/// A user who has unlocked their keys. Dropping the last reference forgets them.
package final class Identity {
  /// What others know of these keys.
  package let card: UserCard
  /// Whether the keys stand under a passphrase setting that is good enough for real cases.
  package let isStrong: Bool
  private let signing: SecretBytes
  private let wrapping: SecretBytes

  init(card: UserCard, isStrong: Bool, signing: SecretBytes, wrapping: SecretBytes) {
    self.card = card
    self.isStrong = isStrong
    self.signing = signing
    self.wrapping = wrapping
  }

  /// The signature over a message, 64 bytes.
  func sign(_ message: [UInt8]) throws(KeyringError) -> [UInt8] {
    let signature = signing.withBytes { seed in
      try? Curve25519.Signing.PrivateKey(rawRepresentation: seed).signature(for: message)
    }
    guard let signature else { throw .malformed(file: "identity", offset: 0) }
    return Array(signature)
  }

  /// What was wrapped to this user; nil when it was for somebody else or another purpose.
  func unwrap(_ wrapped: [UInt8], info: [UInt8]) -> [UInt8]? {
    Wrapping.unwrap(wrapped, seed: wrapping, info: info)
  }

  /// Opens what `UserCard.close` closed for this user.
  package func open(_ closed: [UInt8]) -> [UInt8]? {
    unwrap(closed, info: UserCard.purpose)
  }
}

extension UserCard {
  static let purpose = Array("keerpunt box 1".utf8)

  /// Closes bytes so that only this user, once unlocked, can open them: what was being typed when the
  /// screen was locked.
  package func close(_ bytes: [UInt8]) throws(KeyringError) -> [UInt8] {
    try Wrapping.wrap(bytes, to: wrapping, info: UserCard.purpose)
  }
}
