import Crypto
import FoundationEssentials

/// A key on paper that opens every key of a log. Made at set-up, printed once, kept in a safe.
package struct RecoverySecret {
  private let seed: SecretBytes
  /// The public halves, which stand in the keyring: X-Wing (1,216 bytes), to which keys are wrapped,
  /// and Ed25519 (32 bytes), with which the printed key lets somebody in when nobody else can.
  let publicKeys: [UInt8]

  /// Without letters that look alike.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let groups = 5

  /// A new one.
  package static func draw() throws(KeyringError) -> RecoverySecret {
    guard let secret = RecoverySecret(seed: SecretBytes(Chance32.draw(32))) else {
      throw .malformed(file: "recovery", offset: 0)
    }
    return secret
  }

  private init?(seed: SecretBytes) {
    guard let wrapping = Wrapping.publicKey(ofSeed: seed.copy),
      let signing = RecoverySecret.signing(seed)
    else { return nil }
    self.seed = seed
    publicKeys = wrapping + Array(signing.publicKey.rawRepresentation)
  }

  private static func signing(_ seed: SecretBytes) -> Curve25519.Signing.PrivateKey? {
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: seed.key, info: Data("keerpunt recovery signing 1".utf8),
      outputByteCount: 32)
    return key.withUnsafeBytes { try? Curve25519.Signing.PrivateKey(rawRepresentation: $0) }
  }

  /// The signature over a message, 64 bytes.
  func sign(_ message: [UInt8]) throws(KeyringError) -> [UInt8] {
    guard let signature = try? RecoverySecret.signing(seed)?.signature(for: message) else {
      throw .malformed(file: "recovery", offset: 0)
    }
    return Array(signature)
  }

  /// The signing half of a printed key's public keys.
  static func signing(of publicKeys: [UInt8]) -> [UInt8] { Array(publicKeys.suffix(32)) }

  /// The wrapping half.
  static func wrapping(of publicKeys: [UInt8]) -> [UInt8] { Array(publicKeys.dropLast(32)) }

  /// What its signatures name as their maker.
  var signer: SignerID { UserCard.signer(of: RecoverySecret.signing(of: publicKeys)) }

  /// Reads one as somebody types it from paper: small letters, spaces and dashes do not matter, O is
  /// 0, I and L are 1. Nil when it is none or was mistyped.
  package init?(text: String) {
    var bits: [UInt8] = []
    for letter in text.uppercased() where letter.isLetter || letter.isNumber {
      let plain: Character =
        switch letter {
        case "O": "0"
        case "I", "L": "1"
        default: letter
        }
      guard let value = RecoverySecret.alphabet.firstIndex(of: plain) else { return nil }
      for shift in stride(from: 4, through: 0, by: -1) { bits.append(UInt8(value >> shift & 1)) }
    }
    // 32 bytes of seed and 3 of digest are 280 bits: 56 letters.
    guard bits.count == 280 else { return nil }
    let bytes = stride(from: 0, to: 280, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | $1 }
    }
    let seed = Array(bytes[..<32])
    guard Array(bytes[32...]) == RecoverySecret.check(seed) else { return nil }
    self.init(seed: SecretBytes(seed))
  }

  /// As it is printed: fourteen groups of four letters and digits.
  package var text: String {
    let bytes = seed.copy + RecoverySecret.check(seed.copy)
    let bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
    let letters = stride(from: 0, to: bits.count, by: RecoverySecret.groups).map { start in
      RecoverySecret.alphabet[bits[start..<start + 5].reduce(0) { $0 << 1 | Int($1) }]
    }
    return stride(from: 0, to: letters.count, by: 4).map { start in
      String(letters[start..<start + 4])
    }.joined(separator: "-")
  }

  private static func check(_ seed: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: Array("keerpunt recovery 1".utf8) + seed).prefix(3))
  }

  func unwrap(_ wrapped: [UInt8], info: [UInt8]) -> [UInt8]? {
    Wrapping.unwrap(wrapped, seed: seed, info: info)
  }
}
