import Crypto
import FoundationEssentials

/// Keys that follow from a seed, in memory alone: for tests and for torture. Everything that is done
/// with them is real.
package final class SimulatedKeys: FrameKeys {
  /// Compartments whose keys are not held.
  package var closed: Set<UInt8> = []
  /// Persons whose keys were destroyed.
  package var destroyed: Set<RecordID> = []
  /// Kinds of records whose bodies are sealed to the auditors.
  package var forAuditors: Set<UInt16> = []
  /// Whether bodies for the auditors can be opened.
  package var isAuditor = true
  /// Whether the own signing key is one that a member has.
  package var isMember = true
  /// Signs under the name of this one instead of its own: a forger.
  package var claimedSigner: SignerID?
  /// Seals bodies under another key than the envelope commits to.
  package var breaksCommitment = false
  /// Fails every `prepare`, as a disk that is full does.
  package var failure: KeyringError?

  /// For how many bodies a key was asked.
  package private(set) var bodiesAsked = 0

  private let seed: SymmetricKey
  private let signing: Curve25519.Signing.PrivateKey
  private let auditors: XWingMLKEM768X25519.PrivateKey?
  private static let suite = HPKE.Ciphersuite.XWingMLKEM768X25519_SHA256_AES_GCM_256
  private var envelopes: [KeyID: (key: SymmetricKey, compartment: UInt8)] = [:]
  private var ofSubjects: [Owner: (key: SymmetricKey, commitment: Digest)] = [:]

  private struct Owner: Hashable {
    var compartment: UInt8
    var subject: RecordID?
  }

  /// The keys that follow from a seed, and a signing key from one of its own.
  package init(seed: UInt8 = 1, signingSeed: UInt8 = 1) {
    let own = SymmetricKey(data: [UInt8](repeating: seed, count: 32))
    self.seed = own
    signing = SimulatedKeys.signingKey(
      SymmetricKey(data: [UInt8](repeating: signingSeed, count: 32)))
    auditors = try? XWingMLKEM768X25519.PrivateKey(
      seedRepresentation: SimulatedKeys.bytes(own, "auditors", []), publicKey: nil)
  }

  private static func signingKey(_ seed: SymmetricKey) -> Curve25519.Signing.PrivateKey {
    (try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes(seed, "signing", []))) ?? .init()
  }

  private static func bytes(_ seed: SymmetricKey, _ label: String, _ more: [UInt8]) -> [UInt8] {
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: seed, info: Array(label.utf8) + more, outputByteCount: 32)
    return key.withUnsafeBytes { [UInt8]($0) }
  }

  /// The key of a compartment's envelopes: id, and thirty-two bytes.
  package func envelopeKey(of compartment: UInt8) -> (id: UInt64, key: [UInt8]) {
    (
      UInt64(0x5EA1_0000_0000_0000) | UInt64(compartment),
      SimulatedKeys.bytes(seed, "envelope", [compartment])
    )
  }

  /// The key of bodies about one subject in one compartment, and the commitment to it.
  package func bodyKey(
    of compartment: UInt8, _ subject: RecordID?
  ) -> (commitment: [UInt8], key: [UInt8]) {
    var name = [compartment]
    if let subject { name += Array(subject.description.utf8) }
    let key = SimulatedKeys.bytes(seed, "body", name)
    return ([UInt8](SHA256.hash(data: Array("commitment".utf8) + key)), key)
  }

  /// The public key that signatures are checked with.
  package var publicKey: [UInt8] { [UInt8](signing.publicKey.rawRepresentation) }

  func prepare(_ drafts: [DraftRecord]) throws(KeyringError) {
    if let failure { throw failure }
    for draft in drafts where closed.contains(draft.compartment) {
      throw .notHeld(compartment: draft.compartment)
    }
  }

  func keys(for draft: DraftRecord) throws(KeyringError) -> RecordKeys {
    let (id, _) = envelopeKey(of: draft.compartment)
    guard let envelope = envelopeKey(id) else { throw .notHeld(compartment: draft.compartment) }
    if forAuditors.contains(draft.kind) {
      return RecordKeys(id: id, envelope: envelope, body: .auditors(sealForAuditors))
    }
    if let subject = draft.subject, destroyed.contains(subject) { throw .destroyed }
    let (key, commitment) = body(Owner(compartment: draft.compartment, subject: draft.subject))
    return RecordKeys(
      id: id, envelope: envelope,
      body: .key(breaksCommitment ? envelope : key, commitment: commitment))
  }

  private func body(_ owner: Owner) -> (SymmetricKey, Digest) {
    if let known = ofSubjects[owner] { return known }
    let (commitment, bytes) = bodyKey(of: owner.compartment, owner.subject)
    let made = commitment.withUnsafeBytes { raw in
      (SymmetricKey(data: bytes), raw.baseAddress.map(Digest.init(from:)) ?? .zero)
    }
    ofSubjects[owner] = made
    return made
  }

  func envelopeKey(_ id: KeyID) -> SymmetricKey? {
    let compartment = UInt8(truncatingIfNeeded: id)
    let (own, bytes) = envelopeKey(of: compartment)
    guard own == id, !closed.contains(compartment) else { return nil }
    if let known = envelopes[id] { return known.key }
    let key = SymmetricKey(data: bytes)
    envelopes[id] = (key, compartment)
    return key
  }

  func bodyKey(compartment: UInt8, subject: RecordID?, commitment: Digest) -> SymmetricKey? {
    bodiesAsked += 1
    if let subject, destroyed.contains(subject) { return nil }
    guard !closed.contains(compartment) else { return nil }
    let (key, own) = body(Owner(compartment: compartment, subject: subject))
    return own == commitment ? key : nil
  }

  private func sealForAuditors(
    _ body: [UInt8], _ place: Digest
  ) throws(KeyringError) -> [UInt8] {
    do {
      guard let auditors else { throw KeyringError.notAMember }
      var sender = try HPKE.Sender(
        recipientKey: auditors.publicKey, ciphersuite: SimulatedKeys.suite,
        info: Data("auditors".utf8))
      let sealed = try sender.seal(Data(body), authenticating: place.bytes)
      return [UInt8](sender.encapsulatedKey) + [UInt8](sealed)
    } catch {
      throw .notAMember
    }
  }

  func openForAuditors(_ body: UnsafeRawBufferPointer, place: Digest) -> [UInt8]? {
    let cut = 1_120
    guard isAuditor, let auditors, body.count > cut else { return nil }
    do {
      var recipient = try HPKE.Recipient(
        privateKey: auditors, ciphersuite: SimulatedKeys.suite, info: Data("auditors".utf8),
        encapsulatedKey: Data(body[..<cut]))
      return [UInt8](try recipient.open(Data(body[cut...]), authenticating: place.bytes))
    } catch {
      return nil
    }
  }

  package var signer: SignerID { claimedSigner ?? SimulatedKeys.name(publicKey) }

  private static func name(_ publicKey: [UInt8]) -> SignerID {
    publicKey.withUnsafeBytes { bytes in
      let words = Digest.of(bytes).words
      return RecordID(high: words.0.byteSwapped, low: words.1.byteSwapped)
    }
  }

  func sign(_ message: [UInt8]) throws(KeyringError) -> [UInt8] {
    do {
      return [UInt8](try signing.signature(for: message))
    } catch {
      throw .notAMember
    }
  }

  func isSignature(_ signature: [UInt8], of message: [UInt8], by signer: SignerID) -> Bool? {
    guard isMember, signer == SimulatedKeys.name(publicKey) else { return nil }
    return signing.publicKey.isValidSignature(signature, for: message)
  }
}
