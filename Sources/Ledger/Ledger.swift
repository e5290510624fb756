/// An append-only log in one folder.
///
/// It knows bytes and no cases. One object belongs to one thread; several objects, in one process or
/// in many, may use the same folder at once. What `append` returned for is on the disk.
package final class Ledger {
  /// The id of the log.
  package let log: LogID
  /// What it may hold.
  package let purpose: LogPurpose
  /// Where it stands.
  package let path: String

  let catalog: LogCatalog
  private(set) var tail: LogTail?
  let reader: RecordReader
  /// Set when heads are wanted.
  var heads: HeadBook?
  /// What opens and seals its records; nil for a log that is not sealed, and for who has no keys.
  let keys: (any FrameKeys)?
  private var known: KnownRecords?
  private var filesDamage: [Damage] = []
  /// How often segments of the log were scrubbed, as last seen. When it went up, whoever keeps
  /// records in memory drops them and reads anew.
  package private(set) var generation: UInt64 = 0

  private init(
    _ catalog: LogCatalog, disk: any LogDisk, log: LogID, purpose: LogPurpose,
    access: LogAccess, limits: LogLimits, keys: (any FrameKeys)?
  ) {
    self.catalog = catalog
    self.log = log
    self.purpose = purpose
    self.keys = keys
    path = catalog.path
    reader = RecordReader(catalog.folder, keys: keys)
    if case .writing(let writer) = access {
      tail = LogTail(
        catalog: catalog, disk: disk, limits: limits, writer: writer, log: log, purpose: purpose,
        keys: keys)
    } else {
      tail = nil
    }
  }

  /// Makes a new, empty log; durable when this returns.
  ///
  /// - Parameters:
  ///   - path: the folder; made when it is not there.
  ///   - log: an id that no other log has.
  ///   - keys: with keys the log is sealed, from its first record to its last; without, it never is.
  /// - Throws: `alreadyExists`, `realLogRefused`, `noPermission`, `busy`, `notSaved`.
  package static func create(
    at path: String, on disk: any LogDisk, purpose: LogPurpose, log: LogID, writer: LogWriter,
    limits: LogLimits = LogLimits(), keys: (any LogKeys)? = nil
  ) throws(LedgerError) -> Ledger {
    let keys = keys as? any FrameKeys
    guard purpose != .real || keys != nil else { throw .realLogRefused }
    let catalog = try catalog(path, disk, creating: true)
    let ledger = Ledger(
      catalog, disk: disk, log: log, purpose: purpose, access: .writing(writer), limits: limits,
      keys: keys)
    try ledger.tail?.locked { () throws(LedgerError) in
      guard try !holdsLog(catalog) else { throw .alreadyExists(path: path) }
      try ledger.tail?.begin()
    }
    return ledger
  }

  /// Opens a log. For writing, its end is checked and, when in doubt, a new segment is started.
  ///
  /// - Parameter keys: needed to read the records of a sealed log and to write to it; facts and the
  ///   chain can be looked at without.
  /// - Parameter isSingleHost: the user's word that one user on one machine alone uses the folder;
  ///   without it a network file system is refused.
  /// - Throws: `notFound`, `newerFormat`, `unreadable`, `noPermission`, `realLogRefused`, `sealed`,
  ///   `notSealed`, `sharedFileSystem`, `unsafeRights`, `busy`, `disk`.
  package static func open(
    at path: String, on disk: any LogDisk, for access: LogAccess,
    limits: LogLimits = LogLimits(), keys: (any LogKeys)? = nil, isSingleHost: Bool = false
  ) throws(LedgerError) -> Ledger {
    let catalog = try catalog(path, disk, creating: false)
    try FolderSurroundings.check(catalog.folder, path: path, isSingleHost: isSingleHost)
    let view = try catalog.view()
    let keys = keys as? any FrameKeys
    guard view.isSealed || view.purpose != .real else { throw .realLogRefused }
    guard view.isSealed || keys == nil else { throw .notSealed(path: path) }
    if case .writing = access, view.isSealed, keys == nil { throw .sealed(path: path) }
    let ledger = Ledger(
      catalog, disk: disk, log: view.log, purpose: view.purpose, access: access, limits: limits,
      keys: keys)
    ledger.filesDamage = view.damage
    ledger.generation = view.generation
    if let tail = ledger.tail {
      try tail.locked { () throws(LedgerError) in try tail.recover() }
    }
    return ledger
  }

  /// Another process at a copy of the disk that remembers what this one does, as long as nobody replaced a segment:
  /// for who goes through all that can happen.
  func twin(on disk: any LogDisk) throws(LedgerError) -> Ledger {
    let twin = Ledger(
      try Ledger.catalog(path, disk, creating: false), disk: disk, log: log, purpose: purpose,
      access: .reading, limits: LogLimits(), keys: keys)
    do throws(DiskError) {
      twin.tail = try tail?.twin(at: twin.catalog, on: disk)
    } catch {
      throw LedgerError(reading: error, path: path)
    }
    twin.reader.remember(reader)
    twin.filesDamage = filesDamage
    twin.generation = generation
    return twin
  }

  private static func holdsLog(_ catalog: LogCatalog) throws(LedgerError) -> Bool {
    do throws(LedgerError) {
      _ = try catalog.view()
      return true
    } catch {
      guard case .notFound = error else { throw error }
      return false
    }
  }

  private static func catalog(
    _ path: String, _ disk: any LogDisk, creating: Bool
  ) throws(LedgerError) -> LogCatalog {
    do throws(DiskError) {
      return LogCatalog(
        folder: try disk.openFolder(path, creating: creating), boot: disk.boot, path: path)
    } catch {
      throw LedgerError(reading: error, path: path)
    }
  }

  /// Appends a batch: all of it, or nothing. It is on the disk when this returns.
  ///
  /// - Parameters:
  ///   - batch: the records, in order; an empty batch does nothing.
  ///   - mayRepeat: true when some of the ids may be in the log already (a batch whose fate is
  ///     not known is sent again): those are not written twice. The first time this reads the
  ///     whole log and keeps an index of about 50 bytes a record.
  /// - Returns: the number of each record in the log.
  /// - Throws: `notSaved` when nothing was acknowledged (the caller keeps the text), `readOnly`
  ///   after that or for a log opened for reading, `busy`, `recordTooLarge`, `batchTooLarge`, `keys`.
  @discardableResult
  package func append(
    _ batch: [DraftRecord], mayRepeat: Bool = false
  ) throws(LedgerError) -> [UInt64] {
    guard let tail, !tail.isReadOnly else { throw .readOnly }
    guard !batch.isEmpty else { return [] }
    guard mayRepeat else {
      let bytes = try BatchEncoder.measure(batch)
      let first = try tail.locked { () throws(LedgerError) in
        try tail.append(batch, bytes: bytes)
      }
      return (0..<UInt64(batch.count)).map { first + $0 }
    }
    return try tail.locked { () throws(LedgerError) in try appendMissing(batch, tail) }
  }

  /// Under the lock, after everything that others wrote is known.
  private func appendMissing(
    _ batch: [DraftRecord], _ tail: LogTail
  ) throws(LedgerError) -> [UInt64] {
    try tail.recover()
    let known = self.known ?? KnownRecords(catalog, keys: keys)
    self.known = known
    try known.update()
    let missing = known.missing(from: batch)
    let bytes = try BatchEncoder.measure(missing)
    if !missing.isEmpty {
      let first = try tail.append(missing, bytes: bytes)
      for (index, draft) in missing.enumerated() {
        known.remember(draft.id, at: first + UInt64(index))
      }
    }
    return batch.map { known.sequence(of: $0.id) ?? 0 }
  }

  /// Hands out every record that is durable and was not handed out before by this object: all of
  /// them the first time, then what this and other processes added.
  ///
  /// Damage on the way is listed in `damage`; records after it follow, marked.
  /// Of a sealed log it hands out what the keys open, and says nothing about the rest.
  /// - Throws: `sealed` when keys are needed, `disk` when reading fails, `newerFormat` when a newer
  ///   program wrote in between.
  package func readNew(_ each: (StoredRecord) -> Void) throws(LedgerError) {
    let view = try catalog.view()
    guard !view.isSealed || keys != nil else { throw .sealed(path: path) }
    filesDamage = view.damage
    generation = view.generation
    try withoutActuallyEscaping(each) { each throws(LedgerError) in
      do throws(DiskError) {
        try reader.advance(view, each: each)
      } catch {
        throw LedgerError(reading: error, path: path)
      }
    }
  }

  /// What cannot be read or proved in the part that was read so far, in the order of the log.
  package var damage: [Damage] {
    (filesDamage + reader.damage).sorted {
      ($0.position.segment, $0.position.offset) < ($1.position.segment, $1.position.offset)
    }
  }

  /// True when this object takes no more records: opened for reading, or after a failed save.
  package var isReadOnly: Bool { tail?.isReadOnly ?? true }

  /// Facts about the log as it stands on the disk now. Checks the last segment to count records.
  package func information() throws(LedgerError) -> LogInformation {
    try LogInspection(catalog, keys: nil).information()
  }

  /// Checks every byte, without a lock and without changing anything.
  ///
  /// - Parameters:
  ///   - keys: with keys also every seal that they open, and the signature of every batch of which they
  ///     open a record.
  ///   - each: called for every record, to tell how far it is.
  /// - Throws: `notFound`, `newerFormat`, `noPermission`, `disk`.
  package static func verify(
    at path: String, on disk: any LogDisk, keys: (any LogKeys)? = nil,
    each: () -> Void = {}
  ) throws(LedgerError) -> Verification {
    let inspection = LogInspection(
      try catalog(path, disk, creating: false), keys: keys as? any FrameKeys)
    do throws(LedgerError) {
      return try inspection.verify(each)
    } catch {
      guard case .unreadable = error else { throw error }
      return .unreadable
    }
  }
}
