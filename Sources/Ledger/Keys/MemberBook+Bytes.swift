extension MemberBook {
  /// The file as it is written.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.put(content)
    writer.put(signature)
    return writer.checked
  }

  /// What the author signs.
  var signed: [UInt8] { Array("keerpunt members 1".utf8) + content }

  private var content: [UInt8] {
    var writer = ByteWriter()
    writer.put(Array(MemberBook.magic.utf8))
    writer.put(generation)
    writer.put(log)
    writer.put(logLabel)
    writer.put(auditLabel)
    writer.put(UInt8(recovery.count))
    for key in recovery { writer.putSized(key) }
    writer.put(UInt32(members.count))
    for member in members {
      writer.putSized(member.card.bytes)
      writer.put(member.admitter)
      writer.put(member.signature)
      writer.put(member.endedAt)
    }
    writer.put(UInt32(epochs.count))
    for epoch in epochs {
      writer.put(epoch.label)
      writer.put(epoch.number)
      writer.put(epoch.key)
      writer.put(epoch.createdAt)
      writer.putSized(epoch.publicKey)
      writer.put(UInt32(epoch.grants.count))
      for grant in epoch.grants {
        writer.put(grant.recipient)
        writer.put(grant.until)
        writer.putSized(grant.wrapped)
        writer.put(grant.granter)
        writer.put(grant.signature)
      }
    }
    writer.put(author)
    return writer.bytes
  }

  /// Reads the file.
  /// - Throws: `malformed`, also when a signature does not hold.
  init(bytes: [UInt8]) throws(KeyringError) {
    var reader = try ByteReader(checked: bytes, file: KeyringFolder.members)
    try reader.expect(MemberBook.magic)
    generation = try reader.number(UInt64.self)
    log = try reader.id()
    logLabel = try reader.number(UInt8.self)
    auditLabel = try reader.number(UInt8.self)
    recovery = []
    for _ in 0..<(try reader.number(UInt8.self)) { recovery.append(try reader.sized()) }
    for _ in 0..<(try reader.number(UInt32.self)) {
      members.append(
        Member(
          card: try UserCard(bytes: try reader.sized()), admitter: try reader.id(),
          signature: try reader.take(64), endedAt: try reader.number(UInt64.self)))
    }
    for _ in 0..<(try reader.number(UInt32.self)) { epochs.append(try MemberBook.epoch(&reader)) }
    author = try reader.id()
    signature = try reader.take(64)
    guard reader.isAtEnd, isSound else { throw reader.failure }
  }

  private static func epoch(_ reader: inout ByteReader) throws(KeyringError) -> Epoch {
    var epoch = Epoch(
      label: try reader.number(UInt8.self), number: try reader.number(UInt32.self),
      key: try reader.number(UInt64.self), createdAt: try reader.number(UInt64.self),
      publicKey: try reader.sized())
    for _ in 0..<(try reader.number(UInt32.self)) {
      epoch.grants.append(
        Grant(
          recipient: try recipient(&reader), until: try reader.number(UInt64.self),
          wrapped: try reader.sized(), granter: try reader.id(),
          signature: try reader.take(64)))
    }
    return epoch
  }

  private static func recipient(
    _ reader: inout ByteReader
  ) throws(KeyringError) -> Grant.Recipient {
    let kind = try reader.number(UInt8.self)
    let id = try reader.id()
    switch kind {
    case 1: return .member(id)
    case 2 where id.high == 0 && id.low <= 1: return .recovery(UInt8(id.low))
    default: throw reader.failure
    }
  }
}
