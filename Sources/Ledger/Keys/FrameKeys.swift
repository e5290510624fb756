import Crypto

/// What a log is opened with by whoever may read it: the keyring of an unlocked user.
package protocol LogKeys: AnyObject {}

/// What sealing and opening frames needs of the keys. The keyring of an unlocked user gives it.
///
/// Every method is called by the thread that owns the ledger.
protocol FrameKeys: LogKeys {
  /// Makes every key that these records need and that does not exist yet. The new keys are durable
  /// when this returns. Called under the lock of the log, before the frames are encoded.
  /// - Throws: `notHeld` when the user lacks the key of a compartment, `disk`.
  func prepare(_ drafts: [DraftRecord]) throws(KeyringError)

  /// The keys for a new record, after `prepare`.
  /// - Throws: `notHeld`.
  func keys(for draft: DraftRecord) throws(KeyringError) -> RecordKeys

  /// The key that opens envelopes with this id in their frame; nil when the user does not hold it.
  func envelopeKey(_ id: KeyID) -> SymmetricKey?

  /// The key that opens a body whose envelope holds this commitment; nil when the user does not
  /// hold it, or when it was destroyed.
  func bodyKey(compartment: UInt8, subject: RecordID?, commitment: Digest) -> SymmetricKey?

  /// Opens a body that was sealed to the auditors; nil for everybody else, and for a forged one.
  /// - Parameter place: what binds the body to its envelope: the digest of the envelope's ciphertext.
  func openForAuditors(_ body: UnsafeRawBufferPointer, place: Digest) -> [UInt8]?

  /// Who signs here: the id of the user's signing key.
  var signer: SignerID { get }

  /// The signature (Ed25519, 64 bytes) of the user over a message.
  func sign(_ message: [UInt8]) throws(KeyringError) -> [UInt8]

  /// Whether a signature is the signer's; nil when no member of the log has this signing key.
  func isSignature(_ signature: [UInt8], of message: [UInt8], by signer: SignerID) -> Bool?
}

/// The opaque name of an envelope key, as it stands in frames. It says nothing to who lacks the key.
typealias KeyID = UInt64

/// The first sixteen bytes of the SHA-256 of an Ed25519 public key.
package typealias SignerID = RecordID

/// The keys of one new record.
struct RecordKeys {
  /// Stands in the frame.
  var id: KeyID
  /// Seals the envelope.
  var envelope: SymmetricKey
  /// Seals the body.
  var body: Body

  enum Body {
    /// AES-256-GCM under this key; the commitment stands in the envelope (tag 12), since AES-GCM
    /// by itself does not commit to a key.
    case key(SymmetricKey, commitment: Digest)
    /// HPKE (X-Wing, HKDF-SHA-256, AES-256-GCM) to the auditors. The closure returns encapsulation
    /// and ciphertext, 1,136 bytes longer than what goes in.
    case auditors((_ body: [UInt8], _ place: Digest) throws(KeyringError) -> [UInt8])
  }
}

/// What can go wrong with keys. Wording turns each into a sentence.
package enum KeyringError: Error, Hashable, Sendable {
  /// There is no keyring in the folder.
  case notFound(path: String)
  /// The user holds no key of this compartment.
  case notHeld(compartment: UInt8)
  /// The user is no member of this log, or their membership was ended.
  case notAMember
  /// The passphrase is not the one of this identity, or the identity file was changed.
  case wrongPassphrase
  /// The file is no identity, card or keyring, or is damaged: its name, and the byte where reading
  /// stopped.
  case malformed(file: String, offset: Int)
  /// A member or grant with this name stands there already.
  case alreadyThere(name: String)
  /// Nobody of this name.
  case unknownMember(name: String)
  /// The key was destroyed: a person was erased.
  case destroyed
  /// A cheap passphrase setting, which only demo and test logs may have.
  case cheapPassphrase
  /// The call to the disk that failed.
  case disk(DiskError)
}
