/// Dated copies of a keyring, one file each. They are copied as they are: the keys in them are wrapped.
///
/// A copy that is kept keeps erased people readable to whoever restores it by hand, so none may be
/// older than the organisation's term.
package struct KeyringBackup: Hashable, Sendable {
  /// The file's name.
  package let name: String
  /// When it was made, in Unix milliseconds.
  package let madeAt: UInt64

  private static let magic = "KPSAVE01"
  private static let day: UInt64 = 86_400_000

  private init?(name: String) {
    guard name.hasPrefix("keyring-"), name.hasSuffix(".backup"),
      let madeAt = UInt64(name.dropFirst(8).dropLast(7)), name == "keyring-\(madeAt).backup"
    else { return nil }
    self.name = name
    self.madeAt = madeAt
  }

  /// Whole days between its making and `now` (Unix milliseconds); 0 when it is of later.
  package func age(at now: UInt64) -> Int {
    Int((now > madeAt ? now - madeAt : 0) / KeyringBackup.day)
  }

  /// Copies a keyring and reads the copy back; durable when this returns. Called under the lock of the
  /// log.
  /// - Parameters:
  ///   - path: the folder of the keyring.
  ///   - target: the folder of the copies, made when it is not there.
  ///   - now: Unix milliseconds.
  /// - Throws: `notFound`, `malformed` when the keyring is damaged or the copy is not what was written,
  ///   `disk`.
  @discardableResult
  package static func write(
    of path: String, log: LogID, to target: String, on disk: any LogDisk, now: UInt64
  ) throws(KeyringError) -> KeyringBackup {
    let keyring = try KeyringFolder(path, on: disk, creating: false)
    let files = try KeyringFiles(in: keyring)
    try files.check(log: log, path: path)
    let copies = try KeyringFolder(target, on: disk, creating: true)
    guard let backup = KeyringBackup(name: "keyring-\(now).backup") else {
      throw .malformed(file: "", offset: 0)
    }
    var writer = ByteWriter()
    writer.put(Array(magic.utf8))
    writer.put(log)
    writer.put(now)
    writer.put(files.bytes)
    try copies.replace(backup.name, with: writer.checked)
    guard try backup.files(in: copies, log: log) == files else {
      throw .malformed(file: backup.name, offset: 0)
    }
    return backup
  }

  /// The copies in a folder, newest first; none when there is no such folder.
  /// - Throws: `disk`.
  package static func list(
    in target: String, on disk: any LogDisk
  ) throws(KeyringError) -> [KeyringBackup] {
    do throws(KeyringError) {
      return try list(in: try KeyringFolder(target, on: disk, creating: false))
    } catch .notFound {
      return []
    }
  }

  private static func list(in copies: KeyringFolder) throws(KeyringError) -> [KeyringBackup] {
    do throws(DiskError) {
      return try copies.folder.names().compactMap(KeyringBackup.init)
        .sorted { $0.madeAt > $1.madeAt }
    } catch {
      throw .disk(error)
    }
  }

  /// Takes away the copies that are so many days old or older.
  /// - Returns: what was taken away.
  /// - Throws: `disk`.
  @discardableResult
  package static func drop(
    olderThan days: Int, in target: String, on disk: any LogDisk, now: UInt64
  ) throws(KeyringError) -> [KeyringBackup] {
    let old = try list(in: target, on: disk).filter { $0.age(at: now) >= days }
    guard !old.isEmpty else { return [] }
    let copies = try KeyringFolder(target, on: disk, creating: false)
    do throws(DiskError) {
      for backup in old { try copies.folder.remove(backup.name) }
      try copies.folder.sync()
    } catch {
      throw .disk(error)
    }
    return old
  }

  /// Checks a copy: whole, of this log, and every file in it as it has to be.
  /// - Throws: `malformed`, `disk`.
  package func verify(
    in target: String, log: LogID, on disk: any LogDisk
  ) throws(KeyringError) {
    _ = try files(in: try KeyringFolder(target, on: disk, creating: false), log: log)
  }

  /// Puts the keyring of a copy in the place of the one that stands there. Who was destroyed, by the
  /// copy or by the present keyring, stays destroyed. Whoever was let in since has to be let in again,
  /// and whoever was put out since is back: the caller says so.
  ///
  /// Called under the lock of the log, with no keyring open; then come the destructions that the log
  /// itself names (`Keyring.destroy`), for where the present list was lost as well.
  /// - Throws: `malformed` when the copy is damaged, and then nothing has been changed; `disk`.
  package func restore(
    from target: String, log: LogID, to path: String, on disk: any LogDisk
  ) throws(KeyringError) {
    var files = try files(in: try KeyringFolder(target, on: disk, creating: false), log: log)
    let keyring = try KeyringFolder(path, on: disk, creating: true)
    let present = try KeyringFiles(wholeIn: keyring)
    files.destroyed.formUnion(present.destroyed)
    // First what forbids, then what opens; the members last, without which nothing opens.
    if !files.destroyed.isEmpty {
      try keyring.replace(KeyringFolder.destroyed, with: DestroyedSlots.bytes(files.destroyed))
    }
    for (index, shard) in files.shards.enumerated() {
      let there = present.shards[index]
      guard !shard.entries.isEmpty || !there.entries.isEmpty else { continue }
      // Keys that were made since are kept: the log holds records under them.
      var merged = there.entries.merging(shard.entries) { mine, _ in mine }
      for slot in files.destroyed { merged[slot] = nil }
      var next = shard
      next.entries = merged
      next.generation = max(shard.generation, there.generation) &+ 1
      try keyring.replace(KeyringFolder.shard(index), with: next.bytes)
    }
    try keyring.replace(KeyringFolder.members, with: files.members)
  }

  private func files(
    in copies: KeyringFolder, log: LogID
  ) throws(KeyringError) -> KeyringFiles {
    guard let bytes = try copies.read(name) else { throw .notFound(path: copies.path) }
    var reader = try ByteReader(checked: bytes, file: name)
    try reader.expect(KeyringBackup.magic)
    guard try reader.id() == log, try reader.number(UInt64.self) == madeAt else {
      throw reader.failure
    }
    let files = try KeyringFiles(&reader)
    guard reader.isAtEnd else { throw reader.failure }
    try files.check(log: log, path: copies.path)
    return files
  }
}
