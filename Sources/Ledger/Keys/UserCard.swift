import Crypto
import FoundationEssentials

/// The public half of an identity: what others need to know of a user's keys. It is signed with the
/// key that it shows, so a card that was changed is no card.
package struct UserCard: Hashable, Sendable {
  /// The name under which the user works, at most 200 bytes.
  package let name: String
  /// What the user is, in the caller's word, at most 200 bytes.
  package let role: String
  /// Ed25519, 32 bytes.
  let signing: [UInt8]
  /// X-Wing, 1,216 bytes.
  let wrapping: [UInt8]
  private let signature: [UInt8]

  private static let magic = "KPCARD01"
  private static let context = Array("keerpunt card 1".utf8)
  private static let longest = 200

  /// A new card.
  /// - Throws: `malformed` for a name or a role that is too long, and for no name: nobody could read
  ///   the card back, nor a keyring in which it stands.
  init(
    name: String, role: String, wrapping: [UInt8], signedBy key: Curve25519.Signing.PrivateKey
  ) throws(KeyringError) {
    guard UserCard.mayBe(name: name, role: role) else { throw .malformed(file: "card", offset: 8) }
    self.name = name
    self.role = role
    self.wrapping = wrapping
    signing = Array(key.publicKey.rawRepresentation)
    let message =
      UserCard.context + UserCard.content(name: name, role: role, signing, wrapping)
    guard let signature = try? key.signature(for: message) else {
      throw .malformed(file: "card", offset: 0)
    }
    self.signature = Array(signature)
  }

  /// Reads a card.
  /// - Throws: `malformed` when it is none, or was changed.
  package init(bytes: [UInt8]) throws(KeyringError) {
    var reader = try ByteReader(checked: bytes, file: "card")
    try reader.expect(UserCard.magic)
    name = try reader.text()
    role = try reader.text()
    signing = try reader.take(32)
    wrapping = try reader.sized()
    signature = try reader.take(64)
    guard reader.isAtEnd, UserCard.mayBe(name: name, role: role) else { throw reader.failure }
    let message =
      UserCard.context + UserCard.content(name: name, role: role, signing, wrapping)
    guard isSignature(signature, of: message) else { throw reader.failure }
  }

  /// The card as it is handed over.
  package var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.put(Array(UserCard.magic.utf8))
    writer.put(UserCard.content(name: name, role: role, signing, wrapping))
    writer.put(signature)
    return writer.checked
  }

  private static func mayBe(name: String, role: String) -> Bool {
    !name.isEmpty && name.utf8.count <= longest && role.utf8.count <= longest
  }

  private static func content(
    name: String, role: String, _ signing: [UInt8], _ wrapping: [UInt8]
  ) -> [UInt8] {
    var writer = ByteWriter()
    writer.putText(name)
    writer.putText(role)
    writer.put(signing)
    writer.putSized(wrapping)
    return writer.bytes
  }

  /// The card as text without line ends or spaces, for mail.
  package var text: String { Base64.text(bytes) }

  /// Reads what `text` gave; nil when it is none.
  package init?(text: String) {
    guard let bytes = Base64.bytes(text.utf8), let card = try? UserCard(bytes: bytes) else {
      return nil
    }
    self = card
  }

  /// What signatures name as their maker.
  package var signer: SignerID { UserCard.signer(of: signing) }

  /// The first sixteen bytes of the SHA-256 of an Ed25519 public key.
  static func signer(of publicKey: [UInt8]) -> SignerID {
    publicKey.withUnsafeBytes { raw in
      let digest = Digest.of(raw)
      return RecordID(high: digest.words.0.bigEndian, low: digest.words.1.bigEndian)
    }
  }

  /// Twenty digits in groups of four that two people read out to each other: of both keys, the name
  /// and the role.
  package var fingerprint: String {
    let digest = UserCard.content(name: name, role: role, signing, wrapping)
      .withUnsafeBytes { Digest.of($0) }
    let digits = digest.hexadecimal.prefix(20)
    return stride(from: 0, to: 20, by: 4).map { start in
      digits.dropFirst(start).prefix(4).uppercased()
    }.joined(separator: " ")
  }

  /// Whether a signature over a message is this user's.
  func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    UserCard.isSignature(signature, of: message, by: signing)
  }

  /// Whether a signature over a message was made with the private half of an Ed25519 key.
  static func isSignature(
    _ signature: [UInt8], of message: [UInt8], by publicKey: [UInt8]
  ) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
      return false
    }
    return key.isValidSignature(signature, for: message)
  }
}
