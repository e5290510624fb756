/// Who takes part in a log and which keys are wrapped to whom: the file `members` of a keyring.
struct MemberBook: Equatable {
  /// Somebody who was let in.
  struct Member: Equatable {
    var card: UserCard
    /// Who let them in, with the signature for it.
    var admitter: SignerID
    var signature: [UInt8]
    /// Unix milliseconds from which on they take no part any more; 0 while they do.
    var endedAt: UInt64 = 0
  }

  /// The key of a label in one epoch.
  struct Epoch: Equatable {
    var label: UInt8
    /// 1, 2, 3… for each label.
    var number: UInt32
    /// How frames name it. Drawn by chance: it says nothing about the label.
    var key: KeyID
    /// Unix milliseconds.
    var createdAt: UInt64
    /// For auditors: the X-Wing public key that view records are closed with. Empty for others.
    var publicKey: [UInt8] = []
    var grants: [Grant] = []
  }

  /// One wrapped copy of a key.
  struct Grant: Equatable {
    enum Recipient: Equatable {
      case member(SignerID)
      /// One of the printed recovery keys, 0 or 1.
      case recovery(UInt8)
    }

    var recipient: Recipient
    /// Unix milliseconds from which on it counts no more; 0 for no end.
    var until: UInt64
    var wrapped: [UInt8]
    var granter: SignerID
    var signature: [UInt8]

    func counts(at now: UInt64) -> Bool { until == 0 || now < until }
  }

  var log: LogID
  /// Goes up with every change, so that another process sees that there was one.
  var generation: UInt64
  /// The label of administrative records, which every member reads.
  var logLabel: UInt8
  /// The label of view records, which everybody writes and auditors alone read.
  var auditLabel: UInt8
  /// The public halves of the printed keys, at most two: see `RecoverySecret.publicKeys`.
  var recovery: [[UInt8]]
  var members: [Member] = []
  var epochs: [Epoch] = []
  /// Who changed the book last, with the signature over all of it.
  var author: SignerID = .zero
  var signature: [UInt8] = []

  static let magic = "KPRING01"

  func member(_ signer: SignerID) -> Member? { members.first { $0.card.signer == signer } }

  func member(named name: String) -> Member? {
    members.first { $0.card.name == name && $0.endedAt == 0 }
  }

  /// The epochs of a label, oldest first.
  func epochs(of label: UInt8) -> [Epoch] {
    epochs.filter { $0.label == label }.sorted { $0.number < $1.number }
  }

  var labels: [UInt8] { Set(epochs.map(\.label)).sorted() }

  // What is signed and what wrapping is bound to.

  func admission(of card: UserCard) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(Array("keerpunt admission 1".utf8))
    writer.put(log)
    writer.putSized(card.bytes)
    return writer.bytes
  }

  func info(_ epoch: Epoch) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(Array("keerpunt label key 1".utf8))
    writer.put(log)
    writer.put(epoch.label)
    writer.put(epoch.number)
    writer.put(epoch.key)
    writer.putSized(epoch.publicKey)
    return writer.bytes
  }

  func statement(_ grant: Grant, of epoch: Epoch) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(Array("keerpunt grant 1".utf8))
    writer.putSized(info(epoch))
    writer.put(grant.recipient)
    writer.put(grant.until)
    writer.putSized(grant.wrapped)
    return writer.bytes
  }
}

extension ByteWriter {
  mutating func put(_ recipient: MemberBook.Grant.Recipient) {
    switch recipient {
    case .member(let signer):
      put(UInt8(1))
      put(signer)
    case .recovery(let index):
      put(UInt8(2))
      put(RecordID(high: 0, low: UInt64(index)))
    }
  }
}
