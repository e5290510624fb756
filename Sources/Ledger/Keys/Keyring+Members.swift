import Crypto
import FoundationEssentials

extension Keyring {
  /// Makes the keyring of a new log.
  /// - Parameters:
  ///   - founder: lets the others in, and holds the log label; other labels only as `grants` says.
  ///   - content: the labels of records about people.
  ///   - logLabel: administrative records, which every member reads.
  ///   - auditLabel: view records.
  ///   - grants: who holds which label from the start.
  ///   - recovery: the two printed keys. They open everything.
  /// - Throws: `alreadyThere`, also for two people of one name, `malformed` for more than two printed
  ///   keys, `disk`.
  package static func create(
    at path: String, on disk: any LogDisk, log: LogID, founder: Identity, content: [UInt8],
    logLabel: UInt8, auditLabel: UInt8, grants: [UInt8: [UserCard]],
    recovery: [RecoverySecret], now: @escaping @Sendable () -> UInt64
  ) throws(KeyringError) -> Keyring {
    let files = try KeyringFolder(path, on: disk, creating: true)
    guard try files.read(KeyringFolder.members) == nil else { throw .alreadyThere(name: path) }
    let book = MemberBook(
      log: log, generation: 1, logLabel: logLabel, auditLabel: auditLabel,
      recovery: recovery.map(\.publicKeys))
    guard recovery.count <= 2 else { throw .malformed(file: KeyringFolder.members, offset: 34) }
    let keyring = Keyring(files, identity: founder, book: book, now: now)
    var next = book
    try keyring.admit(founder.card, to: &next)
    for (_, cards) in grants.sorted(by: { $0.key < $1.key }) {
      for card in cards where next.member(card.signer) == nil {
        guard next.member(named: card.name) == nil else { throw .alreadyThere(name: card.name) }
        try keyring.admit(card, to: &next)
      }
    }
    for label in Set(content).union([logLabel, auditLabel]).sorted() {
      let holders = label == logLabel ? next.members.map(\.card) : grants[label] ?? []
      try keyring.addEpoch(of: label, holders: holders.map { ($0, 0) }, to: &next)
    }
    try keyring.write(next)
    return keyring
  }

  private func admit(_ card: UserCard, to book: inout MemberBook) throws(KeyringError) {
    let signature = try identity.sign(book.admission(of: card))
    book.members.append(
      MemberBook.Member(card: card, admitter: identity.card.signer, signature: signature))
  }

  /// A new key for a label, wrapped to its holders and to the printed keys.
  private func addEpoch(
    of label: UInt8, holders: [(card: UserCard, until: UInt64)], to book: inout MemberBook
  ) throws(KeyringError) {
    let number = (book.epochs(of: label).last?.number ?? 0) + 1
    var secret = Chance32.draw(32)
    var epoch = MemberBook.Epoch(
      label: label, number: number, key: .random(in: 1 ... .max), createdAt: time)
    if label == book.auditLabel {
      let pair = try Wrapping.draw()
      secret = pair.seed
      epoch.publicKey = pair.publicKey
    }
    for (index, keys) in book.recovery.enumerated() {
      try wrap(
        secret, of: &epoch, to: .recovery(UInt8(index)), RecoverySecret.wrapping(of: keys),
        until: 0, in: book)
    }
    for (card, until) in holders {
      try wrap(secret, of: &epoch, to: .member(card.signer), card.wrapping, until: until, in: book)
    }
    book.epochs.append(epoch)
  }

  func wrap(
    _ secret: [UInt8], of epoch: inout MemberBook.Epoch, to recipient: MemberBook.Grant.Recipient,
    _ key: [UInt8], until: UInt64, in book: MemberBook
  ) throws(KeyringError) {
    let wrapped = try Wrapping.wrap(secret, to: key, info: book.info(epoch))
    var grant = MemberBook.Grant(
      recipient: recipient, until: until, wrapped: wrapped, granter: identity.card.signer,
      signature: [])
    grant.signature = try identity.sign(book.statement(grant, of: epoch))
    epoch.grants.removeAll { $0.recipient == recipient }
    epoch.grants.append(grant)
  }

  /// Lets somebody in: they can read administrative records from now on.
  /// - Throws: `alreadyThere`, `notHeld`, `disk`.
  package func admit(_ card: UserCard) throws(KeyringError) {
    try change { book throws(KeyringError) in
      guard book.member(card.signer) == nil, book.member(named: card.name) == nil else {
        throw .alreadyThere(name: card.name)
      }
      try admit(card, to: &book)
      try give(book.logLabel, to: card, until: 0, in: &book)
    }
  }

  /// Gives somebody a label with all its epochs.
  /// - Parameter until: Unix milliseconds; 0 for no end.
  /// - Throws: `unknownMember`, `notHeld` when the user does not hold it themselves or not for so long,
  ///   `disk`.
  package func grant(
    _ label: UInt8, to name: String, until: UInt64 = 0
  ) throws(KeyringError) {
    try change { book throws(KeyringError) in
      guard let member = book.member(named: name) else { throw .unknownMember(name: name) }
      try give(label, to: member.card, until: until, in: &book)
    }
  }

  private func give(
    _ label: UInt8, to card: UserCard, until: UInt64, in book: inout MemberBook
  ) throws(KeyringError) {
    // Who holds a label until a date cannot give it for longer, nor to themselves.
    let own = book.epochs(of: label).last?.grants.last { $0.recipient == .member(signer) }
    guard current(label) != nil, let end = own?.until, end == 0 || (until > 0 && until <= end)
    else { throw .notHeld(compartment: label) }
    for index in book.epochs.indices where book.epochs[index].label == label {
      guard let keys = opened[label]?[book.epochs[index].number] else {
        throw .notHeld(compartment: label)
      }
      try wrap(
        keys.secret.copy, of: &book.epochs[index], to: .member(card.signer), card.wrapping,
        until: until, in: book)
    }
  }

  /// What somebody could read who takes no part any more.
  package struct CouldRead: Hashable, Sendable {
    /// The labels, and from when (Unix milliseconds) the oldest key of each is.
    package var labels: [UInt8: UInt64]
  }

  /// Takes keys away: all of a member's, or one label. Every label concerned gets a new key for what
  /// comes later, wrapped to those who stay.
  /// - Returns: what the leaver could read, and can from copies they may have.
  /// - Throws: `unknownMember`, `disk`.
  @discardableResult
  package func revoke(
    _ name: String, label only: UInt8? = nil
  ) throws(KeyringError) -> CouldRead {
    var could = CouldRead(labels: [:])
    try change { book throws(KeyringError) in
      guard let member = book.member(named: name) else { throw .unknownMember(name: name) }
      could = try take(member.card, only, in: &book)
      guard only == nil, let index = book.members.firstIndex(of: member) else { return }
      book.members[index].endedAt = time
    }
    return could
  }

  private func take(
    _ card: UserCard, _ only: UInt8?, in book: inout MemberBook
  ) throws(KeyringError) -> CouldRead {
    var could = CouldRead(labels: [:])
    let leaver = MemberBook.Grant.Recipient.member(card.signer)
    for label in book.labels where only == nil || only == label {
      let held = book.epochs(of: label).filter { epoch in
        epoch.grants.contains { $0.recipient == leaver }
      }
      guard let first = held.first else { continue }
      could.labels[label] = first.createdAt
      for index in book.epochs.indices where book.epochs[index].label == label {
        book.epochs[index].grants.removeAll { $0.recipient == leaver }
      }
      try addEpoch(of: label, holders: holders(of: label, in: book), to: &book)
    }
    return could
  }

  /// Who holds the newest key of a label, and until when.
  private func holders(
    of label: UInt8, in book: MemberBook
  ) -> [(card: UserCard, until: UInt64)] {
    (book.epochs(of: label).last?.grants ?? []).compactMap { grant in
      guard case .member(let signer) = grant.recipient, grant.counts(at: time),
        let member = book.member(signer), member.endedAt == 0
      else { return nil }
      return (member.card, grant.until)
    }
  }

  /// Ends the grants whose time is over: a new key for each label concerned.
  /// - Returns: whose grant of which label ended.
  @discardableResult
  package func endExpired() throws(KeyringError) -> [(name: String, label: UInt8)] {
    try reload()
    var ended: [(card: UserCard, label: UInt8)] = []
    for label in book.labels {
      for grant in book.epochs(of: label).last?.grants ?? [] where !grant.counts(at: time) {
        if case .member(let signer) = grant.recipient, let member = book.member(signer) {
          ended.append((member.card, label))
        }
      }
    }
    guard !ended.isEmpty else { return [] }
    try change { book throws(KeyringError) in
      for (card, label) in ended { _ = try take(card, label, in: &book) }
    }
    return ended.map { ($0.card.name, $0.label) }
  }

  /// A member and the labels they hold now.
  package struct Holder: Hashable, Sendable {
    package let card: UserCard
    /// Each label with the end of the grant in Unix milliseconds, 0 for none.
    package let labels: [UInt8: UInt64]
  }

  /// Everybody who takes part, in the order in which they were let in.
  package var holders: [Holder] {
    book.members.filter { $0.endedAt == 0 }.map { member in
      var labels: [UInt8: UInt64] = [:]
      for label in book.labels {
        let grant = book.epochs(of: label).last?.grants.last {
          $0.recipient == .member(member.card.signer) && $0.counts(at: time)
        }
        if let grant { labels[label] = grant.until }
      }
      return Holder(card: member.card, labels: labels)
    }
  }
}
