import Crypto
import CryptoExtras
import FoundationEssentials

/// How much work it is to try a passphrase.
package enum PassphraseCost: UInt8, Sendable {
  /// scrypt with N = 2^18, r = 8, p = 1: about a second and 256 MiB for each try.
  case people = 18
  /// N = 2^10, for demo and test logs alone; real logs refuse it.
  case cheap = 10
}

/// The keys of a user as they stand on the disk: the card in the open, the private halves sealed
/// under the passphrase.
package struct IdentityFile: Sendable {
  /// The public half.
  package let card: UserCard
  /// The cost that stands in the file.
  package let cost: PassphraseCost
  private let salt: [UInt8]
  private let nonce: [UInt8]
  private let sealed: [UInt8]

  private static let magic = "KPUSER01"
  private static let file = "identity"

  /// New keys for a user.
  /// - Parameters:
  ///   - name: at most 200 bytes.
  ///   - passphrase: UTF-8; wiping it is the caller's to do.
  /// - Throws: `malformed` when the system cannot make keys.
  package static func make(
    name: String, role: String, passphrase: [UInt8], cost: PassphraseCost
  ) throws(KeyringError) -> IdentityFile {
    let signing = Curve25519.Signing.PrivateKey()
    let pair = try Wrapping.draw()
    let card = try UserCard(
      name: name, role: role, wrapping: pair.publicKey, signedBy: signing)
    return try IdentityFile(
      card: card, secrets: Array(signing.rawRepresentation) + pair.seed, passphrase: passphrase,
      cost: cost)
  }

  private init(
    card: UserCard, secrets: [UInt8], passphrase: [UInt8], cost: PassphraseCost
  ) throws(KeyringError) {
    self.card = card
    self.cost = cost
    salt = Chance32.draw(32)
    nonce = Chance32.draw(12)
    let key = try IdentityFile.key(passphrase, salt: salt, cost: cost)
    let bound = IdentityFile.front(card, cost, salt)
    guard let nonce = try? AES.GCM.Nonce(data: nonce),
      let box = try? AES.GCM.seal(secrets, using: key, nonce: nonce, authenticating: bound)
    else { throw .malformed(file: IdentityFile.file, offset: 0) }
    sealed = Array(box.ciphertext) + Array(box.tag)
  }

  /// Reads the file.
  /// - Throws: `malformed`.
  package init(bytes: [UInt8]) throws(KeyringError) {
    var reader = try ByteReader(checked: bytes, file: IdentityFile.file)
    try reader.expect(IdentityFile.magic)
    guard let cost = PassphraseCost(rawValue: try reader.number(UInt8.self)) else {
      throw reader.failure
    }
    self.cost = cost
    card = try UserCard(bytes: try reader.sized())
    salt = try reader.take(32)
    nonce = try reader.take(12)
    sealed = try reader.take(64 + 16)
    guard reader.isAtEnd else { throw reader.failure }
  }

  /// The file.
  package var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.put(IdentityFile.front(card, cost, salt))
    writer.put(nonce)
    writer.put(sealed)
    return writer.checked
  }

  /// Opens the private halves. Takes about a second for people's keys.
  /// - Throws: `wrongPassphrase`, also when the file was changed.
  package func unlock(_ passphrase: [UInt8]) throws(KeyringError) -> Identity {
    let secrets = try secrets(passphrase)
    return Identity(
      card: card, isStrong: cost == .people, signing: SecretBytes(secrets[..<32]),
      wrapping: SecretBytes(secrets[32...]))
  }

  /// The same keys under another passphrase.
  /// - Throws: `wrongPassphrase`.
  package func changing(
    _ passphrase: [UInt8], to new: [UInt8]
  ) throws(KeyringError) -> IdentityFile {
    try IdentityFile(
      card: card, secrets: try secrets(passphrase), passphrase: new, cost: cost)
  }

  private func secrets(_ passphrase: [UInt8]) throws(KeyringError) -> [UInt8] {
    let key = try IdentityFile.key(passphrase, salt: salt, cost: cost)
    let bound = IdentityFile.front(card, cost, salt)
    guard let nonce = try? AES.GCM.Nonce(data: nonce),
      let box = try? AES.GCM.SealedBox(
        nonce: nonce, ciphertext: sealed[..<64], tag: sealed[64...]),
      let opened = try? AES.GCM.open(box, using: key, authenticating: bound)
    else { throw .wrongPassphrase }
    return Array(opened)
  }

  private static func front(_ card: UserCard, _ cost: PassphraseCost, _ salt: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(Array(magic.utf8))
    writer.put(cost.rawValue)
    writer.putSized(card.bytes)
    writer.put(salt)
    return writer.bytes
  }

  private static func key(
    _ passphrase: [UInt8], salt: [UInt8], cost: PassphraseCost
  ) throws(KeyringError) -> SymmetricKey {
    // r stays 8: the library's memory limit leaves no room for more.
    let key = try? KDF.Scrypt.deriveKey(
      from: passphrase, salt: salt, outputByteCount: 32, rounds: 1 << Int(cost.rawValue),
      blockSize: 8, parallelism: 1)
    guard let key else { throw .malformed(file: file, offset: 0) }
    return key
  }
}
