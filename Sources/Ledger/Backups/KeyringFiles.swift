/// Everything that stands in a keyring, to be copied or put back as a whole.
struct KeyringFiles: Equatable {
  /// The file `members` as it stands, for it is signed. Empty when there is none.
  var members: [UInt8]
  var destroyed: Set<KeySlot>
  /// One for each of `subjects-0` to `subjects-f`.
  var shards: [SubjectShard]

  /// Reads the files of a folder.
  /// - Throws: `malformed`, `disk`.
  init(in keyring: KeyringFolder) throws(KeyringError) {
    members = try keyring.read(KeyringFolder.members) ?? []
    destroyed = []
    if let bytes = try keyring.read(KeyringFolder.destroyed) {
      destroyed = try DestroyedSlots.read(bytes)
    }
    shards = []
    for index in 0..<KeyringFolder.shardCount {
      let name = KeyringFolder.shard(index)
      guard let bytes = try keyring.read(name) else {
        shards.append(SubjectShard())
        continue
      }
      shards.append(try SubjectShard(bytes: bytes, name: name))
    }
  }

  /// What is whole of a damaged keyring.
  /// - Throws: `disk`.
  init(wholeIn keyring: KeyringFolder) throws(KeyringError) {
    members = []
    destroyed = []
    if let bytes = try keyring.read(KeyringFolder.destroyed) {
      destroyed = (try? DestroyedSlots.read(bytes)) ?? []
    }
    shards = []
    for index in 0..<KeyringFolder.shardCount {
      let name = KeyringFolder.shard(index)
      let bytes = try keyring.read(name)
      shards.append(
        bytes.flatMap { try? SubjectShard(bytes: $0, name: name) } ?? SubjectShard())
    }
  }

  /// Whether the members are sound and the log's.
  /// - Throws: `notFound` when there are none, `malformed`.
  func check(log: LogID, path: String) throws(KeyringError) {
    guard !members.isEmpty else { throw .notFound(path: path) }
    guard try MemberBook(bytes: members).log == log else {
      throw .malformed(file: KeyringFolder.members, offset: 16)
    }
  }

  /// Each file with its length in front (8 bytes): members, destroyed, the sixteen shards.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    for file in [members, DestroyedSlots.bytes(destroyed)] + shards.map(\.bytes) {
      writer.put(UInt64(file.count))
      writer.put(file)
    }
    return writer.bytes
  }

  init(_ reader: inout ByteReader) throws(KeyringError) {
    members = try KeyringFiles.file(&reader)
    destroyed = try DestroyedSlots.read(try KeyringFiles.file(&reader))
    shards = []
    for index in 0..<KeyringFolder.shardCount {
      shards.append(
        try SubjectShard(
          bytes: try KeyringFiles.file(&reader), name: KeyringFolder.shard(index)))
    }
  }

  private static func file(_ reader: inout ByteReader) throws(KeyringError) -> [UInt8] {
    guard let count = Int(exactly: try reader.number(UInt64.self)) else { throw reader.failure }
    return try reader.take(count)
  }
}
