import Crypto
import FoundationEssentials

/// The keys of a log, as one unlocked user holds them.
///
/// A key is held or not; no check in a view stands above that. What changes the files (`prepare`,
/// `admit`, `grant`, `revoke`, `recover`, `destroy`) is called under the lock of the log:
/// `Ledger.changingKeys`.
package final class Keyring {
  let files: KeyringFolder
  /// Who is unlocked.
  package let identity: Identity
  var book: MemberBook
  /// The keys that were opened, by label and epoch.
  var opened: [UInt8: [UInt32: LabelKeys]] = [:]
  /// The private halves for view records, newest epoch first.
  var auditSeeds: [SecretBytes] = []
  /// The labels that may be used at all; nil for whatever is held.
  private var limits: Set<UInt8>?
  /// Whether every key was given up, as when the screen is locked.
  var isForgotten = false
  private let now: @Sendable () -> UInt64

  var shards: [SubjectShard?] = Array(repeating: nil, count: KeyringFolder.shardCount)
  var destroyed: Set<KeySlot> = []
  /// The first bytes of the file from which that was read.
  var destroyedFront: [UInt8]?
  /// Keys of envelopes by their names in frames.
  var envelopes: [KeyID: SymmetricKey] = [:]
  /// Names in frames that the book does not know.
  var unknown: Set<KeyID> = []
  /// When the first grant of this user ends, in Unix milliseconds; `max` when none does.
  var nextEnd = UInt64.max
  /// The keys of people that were written about, newest epoch: writing many records about somebody
  /// opens their key once.
  var writing: [Person: PersonKey] = [:]
  /// Body keys by what commits to them.
  var bodyKeys: [Digest: SymmetricKey] = [:]
  /// People and labels whose key is not there although nobody destroyed it: their records cannot be
  /// read, and the program says so.
  var lost: Set<KeySlot> = []
  /// Whose keys were destroyed and whose records still stand in the files, as far as records were read
  /// with this keyring: they have to be scrubbed.
  package var remains: Set<Remains> = []

  /// What a destroyed key left behind: the envelopes of somebody's records in one compartment.
  package struct Remains: Hashable, Sendable {
    package let compartment: UInt8
    package let subject: RecordID

    package init(compartment: UInt8, subject: RecordID) {
      self.compartment = compartment
      self.subject = subject
    }
  }

  init(
    _ files: KeyringFolder, identity: Identity, book: MemberBook,
    now: @escaping @Sendable () -> UInt64
  ) {
    self.files = files
    self.identity = identity
    self.book = book
    self.now = now
  }

  var time: UInt64 { now() }

  /// Opens the keyring of a log with the keys of a user.
  /// - Parameter now: Unix milliseconds; grants with an end are held until then.
  /// - Throws: `notFound`, `notAMember`, `malformed`, `disk`.
  package static func open(
    at path: String, on disk: any LogDisk, log: LogID, identity: Identity,
    now: @escaping @Sendable () -> UInt64
  ) throws(KeyringError) -> Keyring {
    let files = try KeyringFolder(path, on: disk, creating: false)
    let book = try files.book(of: log)
    guard let member = book.member(identity.card.signer), member.endedAt == 0 else {
      throw .notAMember
    }
    let keyring = Keyring(files, identity: identity, book: book, now: now)
    keyring.openLabels()
    try keyring.loadDestroyed()
    return keyring
  }

  /// Unwraps every key that is the user's.
  func openLabels() {
    opened = [:]
    auditSeeds = []
    bodyKeys = [:]
    writing = [:]
    envelopes = [:]
    unknown = unknown.filter { key in !isForgotten && !book.epochs.contains { $0.key == key } }
    nextEnd = .max
    guard !isForgotten else { return }
    let me = MemberBook.Grant.Recipient.member(identity.card.signer)
    for epoch in book.epochs.sorted(by: { $0.number > $1.number }) {
      guard limits?.contains(epoch.label) ?? true,
        let grant = epoch.grants.last(where: { $0.recipient == me && $0.counts(at: time) }),
        let secret = identity.unwrap(grant.wrapped, info: book.info(epoch))
      else { continue }
      if epoch.label == book.auditLabel { auditSeeds.append(SecretBytes(secret)) }
      let keys = LabelKeys(epoch, secret: SecretBytes(secret), log: book.log)
      opened[epoch.label, default: [:]][epoch.number] = keys
      envelopes[keys.id] = keys.envelope
      bodyKeys[keys.plainCommitment] = keys.plain
      if grant.until > 0 { nextEnd = min(nextEnd, grant.until) }
    }
  }

  /// Behaves as if only these labels were held: shows a practice log as a role sees it.
  package func restrict(to labels: Set<UInt8>) {
    limits = labels.union([book.logLabel])
    openLabels()
  }

  /// The labels whose present key the user holds.
  package var held: Set<UInt8> {
    dropEnded()
    return Set(book.labels.filter { current($0) != nil })
  }

  /// The keys of the newest epoch of a label; nil when they are not held.
  func current(_ label: UInt8) -> LabelKeys? {
    guard let newest = book.epochs(of: label).last else { return nil }
    return opened[label]?[newest.number]
  }

  /// Writes the book; the change is durable when this returns, and undone in memory when it fails.
  func change(_ body: (inout MemberBook) throws(KeyringError) -> Void) throws(KeyringError) {
    try reload()
    var next = book
    try body(&next)
    next.generation += 1
    try write(next)
  }

  /// Signs a book, puts it in the place of the one that stands there, and takes it over.
  func write(_ book: MemberBook) throws(KeyringError) {
    var book = book
    book.author = identity.card.signer
    book.signature = try identity.sign(book.signed)
    try files.replace(KeyringFolder.members, with: book.bytes)
    self.book = book
    openLabels()
  }

  /// How many keys are named in the log that the keyring does not know. More than none: the keyring is
  /// older than the log, as when somebody put an older `members` back.
  package var unknownKeys: Int { unknown.count }

  /// How many people's keys are missing although nobody destroyed them.
  package var lostKeys: Int { lost.count }
}

/// Somebody in a compartment.
struct Person: Hashable {
  let label: UInt8
  let subject: RecordID
}

/// The key that seals what is written about somebody.
struct PersonKey {
  let key: SymmetricKey
  let commitment: Digest
}

/// What one key of a label gives. Derived once, never per record.
struct LabelKeys {
  let number: UInt32
  let id: KeyID
  let secret: SecretBytes
  /// Seals envelopes.
  let envelope: SymmetricKey
  /// Seals the keys of people.
  let wrap: SymmetricKey
  /// Seals bodies that are about nobody.
  let plain: SymmetricKey
  let plainCommitment: Digest
  /// Names the places of people's keys.
  let slot: SymmetricKey
  /// Seals small files.
  let box: SymmetricKey

  init(_ epoch: MemberBook.Epoch, secret: SecretBytes, log: LogID) {
    let key = secret.key
    number = epoch.number
    id = epoch.key
    self.secret = secret
    envelope = Derived.key(key, "envelope", log)
    wrap = Derived.key(key, "wrap", log)
    plain = Derived.key(key, "plain body", log)
    plainCommitment = Derived.digest(key, "plain commitment", log)
    slot = Derived.key(key, "slot", log)
    box = Derived.key(key, "box", log)
  }
}

/// HKDF-SHA-256 with a word for the purpose.
enum Derived {
  static func key(_ key: SymmetricKey, _ purpose: String, _ log: LogID) -> SymmetricKey {
    var writer = ByteWriter()
    writer.put(Array("keerpunt 1 \(purpose)".utf8))
    writer.put(log)
    return HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, info: Data(writer.bytes), outputByteCount: 32)
  }

  static func digest(_ key: SymmetricKey, _ purpose: String, _ log: LogID) -> Digest {
    self.key(key, purpose, log).withUnsafeBytes { raw in
      raw.baseAddress.map(Digest.init(from:)) ?? .zero
    }
  }
}
