/// The writing end of the log: finds the end under the lock, appends, and starts new segments.
final class LogTail {
  private let catalog: LogCatalog
  private let disk: any LogDisk
  private let limits: LogLimits
  private let writer: LogWriter
  private let log: LogID
  private let purpose: LogPurpose
  private let keys: (any FrameKeys)?
  private let lock: LogLock
  private let chain = ChainHash()
  private let encoder: BatchEncoder
  private let segments: SegmentMaker
  private var tip: Tip?
  /// Set when a batch could not be saved in two files: nothing more is tried.
  private(set) var isReadOnly = false

  /// The end of the log, proved and vouched for, with its file open for appending.
  struct Tip {
    var point: ChainPoint
    var file: any LogFile
  }

  init(
    catalog: LogCatalog, disk: any LogDisk, limits: LogLimits, writer: LogWriter, log: LogID,
    purpose: LogPurpose, keys: (any FrameKeys)?
  ) {
    self.catalog = catalog
    self.disk = disk
    self.limits = limits
    self.writer = writer
    self.log = log
    self.purpose = purpose
    self.keys = keys
    encoder = BatchEncoder(log: log, keys: keys)
    lock = LogLock(catalog.folder, disk: disk, path: catalog.path, wait: limits.lockWait)
    segments = SegmentMaker(
      catalog: catalog, writer: writer, log: log, purpose: purpose, isSealed: keys != nil)
  }

  /// One at a copy of the disk that knows the same end.
  func twin(at catalog: LogCatalog, on disk: any LogDisk) throws(DiskError) -> LogTail {
    let twin = LogTail(
      catalog: catalog, disk: disk, limits: limits, writer: writer, log: log, purpose: purpose,
      keys: keys)
    if let tip {
      let name = SegmentHeader.name(tip.point.segment)
      twin.tip = Tip(point: tip.point, file: try catalog.folder.open(name, for: .appending))
    }
    twin.isReadOnly = isReadOnly
    return twin
  }

  /// Holds the lock during `work`.
  func locked<T>(_ work: () throws(LedgerError) -> T) throws(LedgerError) -> T {
    try lock.take()
    defer { lock.release() }
    return try work()
  }

  /// Makes the first segment. Under the lock.
  func begin() throws(LedgerError) {
    do throws(DiskError) {
      let made = try segments.makeFirst(startLink: chain.genesis(of: log))
      try publish(made.point)
      tip = made
    } catch {
      throw .notSaved(error)
    }
  }

  /// Finds the end, and starts a new segment when it is in doubt. Under the lock.
  func recover() throws(LedgerError) {
    do throws(DiskError) {
      if try isWhereItWas() { return }
    } catch {
      throw LedgerError(reading: error, path: catalog.path)
    }
    let view = try catalog.view()
    do throws(DiskError) {
      let plan = try Recovery(folder: catalog.folder, chain: chain).plan(view, proved: tip?.point)
      tip = nil
      switch plan {
      case .goOn(let point):
        let name = SegmentHeader.name(point.segment)
        let file = try catalog.folder.open(name, for: .appending)
        if view.voucher?.point != point { try publish(point) }
        tip = Tip(point: point, file: file)
      case .rotate(let rotation):
        // A mark of this start of the machine comes before the first change. Else a writer that
        // dies while it makes the new segment would leave one that looks as if it had been there
        // before the start, and hence durable.
        if !view.markIsOfThisBoot {
          try publish(
            ChainPoint(
              segment: rotation.predecessor, offset: rotation.length,
              sequence: rotation.sequence, link: rotation.link))
        }
        tip = try rotate(rotation)
      }
    } catch {
      throw LedgerError(reading: error, path: catalog.path)
    }
  }

  /// Starts a new segment, so that the present one does not change any more. Under the lock, after
  /// `recover`.
  func close() throws(DiskError) {
    guard let found = tip else { return }
    tip = nil
    tip = try rotate(following(found.point, flags: 0))
  }

  /// Whether nobody wrote since this process last did: the mark, the size and the next name agree.
  private func isWhereItWas() throws(DiskError) -> Bool {
    guard let tip, let mark = catalog.marks.read(), mark.boot == disk.boot, disk.boot != .zero,
      mark.point == tip.point, !mark.isPoisoned, try tip.file.size() == tip.point.offset
    else { return false }
    return try !catalog.folder.contains(SegmentHeader.name(tip.point.segment + 1))
  }

  /// Appends a batch of at least one record. Under the lock.
  ///
  /// - Parameter bytes: what `BatchEncoder.measure` said.
  /// - Returns: the number of its first record.
  func append(_ drafts: [DraftRecord], bytes: Int) throws(LedgerError) -> UInt64 {
    guard !isReadOnly else { throw .readOnly }
    do throws(LedgerError) {
      try recover()
    } catch {
      guard case .disk(let cause) = error else { throw error }
      throw .notSaved(cause)
    }
    guard let found = tip else { throw .readOnly }
    let sequence = found.point.sequence
    if let keys {
      do throws(KeyringError) {
        try keys.prepare(drafts)
      } catch {
        throw .keys(error)
      }
    }
    let head = try encoder.encode(
      drafts, after: found.point.link, sequence: sequence, origin: writer.device)
    guard encoder.isWhole(after: found.point.link, sequence: sequence, head: head) else {
      // The memory of this machine changed a bit: nothing was written.
      throw BatchEncoder.spoilt
    }
    let next = sequence + UInt64(drafts.count)
    do throws(DiskError) {
      try commit(found, head: head, next: next)
    } catch {
      try commitElsewhere(found, head: head, next: next)
    }
    return sequence
  }

  /// The usual way: into the present segment, or a new one when that is full.
  private func commit(_ found: Tip, head: Digest, next: UInt64) throws(DiskError) {
    var target = found
    let end = found.point.offset + UInt64(encoder.bytes.count)
    if end > limits.segmentBytes, found.point.offset > UInt64(SegmentHeader.length) {
      target = try rotate(following(found.point, flags: 0))
    }
    try write(to: target, head: head, next: next)
  }

  /// A failed write or sync is never tried again on that file: the batch goes to a new segment,
  /// whose header leaves out whatever reached the old one. Once.
  private func commitElsewhere(
    _ found: Tip, head: Digest, next: UInt64
  ) throws(LedgerError) {
    tip = nil
    let base = poison(found.point)
    do throws(DiskError) {
      let flags = SegmentHeader.Flag.errorRotation
      try write(to: try rotate(following(base, flags: flags)), head: head, next: next)
    } catch {
      poison(base)
      tip = nil
      isReadOnly = true
      throw .notSaved(error)
    }
  }

  /// Forbids others to take up bytes that this process saves elsewhere, or reports as not saved.
  ///
  /// - Returns: the end of what counts: a full segment may have got its successor before the
  ///   failure, and then that one is the last.
  @discardableResult
  private func poison(_ point: ChainPoint) -> ChainPoint {
    var base = point
    if let mark = catalog.marks.read(), mark.boot == disk.boot,
      mark.point.sequence == point.sequence, mark.point.link == point.link
    {
      base = mark.point
    }
    try? publish(base, isPoisoned: true)
    return base
  }

  private func following(_ point: ChainPoint, flags: UInt8) -> Recovery.Rotation {
    Recovery.Rotation(
      predecessor: point.segment, length: point.offset, sequence: point.sequence,
      link: point.link, flags: flags, salvage: nil)
  }

  /// One write, one sync, then the mark.
  private func write(to target: Tip, head: Digest, next: UInt64) throws(DiskError) {
    let bytes = encoder.bytes
    let written = try target.file.append(bytes)
    guard written == bytes.count else {
      throw DiskError(.append, code: 0, file: SegmentHeader.name(target.point.segment))
    }
    try target.file.syncData()
    var end = target
    end.point.offset += UInt64(bytes.count)
    end.point.sequence = next
    end.point.link = head
    do throws(DiskError) {
      try publish(end.point)
      tip = end
    } catch {
      // Durable, but nobody else can know. A successor that counts these bytes says it as well.
      let made = try segments.make(following(end.point, flags: SegmentHeader.Flag.errorRotation))
      tip = made
      try? publish(made.point)
    }
  }

  /// Makes a segment, writes again what is to be saved from its predecessor, and vouches for it.
  private func rotate(_ rotation: Recovery.Rotation) throws(DiskError) -> Tip {
    var made = try segments.make(rotation)
    if let range = rotation.salvage {
      made.point = try segments.copy(range, of: rotation.predecessor, to: made)
    }
    try publish(made.point)
    return made
  }

  private func publish(_ point: ChainPoint, isPoisoned: Bool = false) throws(DiskError) {
    try catalog.marks.write(
      DurableMark(
        boot: disk.boot, log: log, point: point, isPoisoned: isPoisoned, purpose: purpose,
        isSealed: keys != nil))
  }
}
