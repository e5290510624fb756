/// Takes envelope and body of chosen records out of the files for good: the one exception to
/// "nothing is rewritten".
///
/// A segment that holds such a record is replaced by an equal one in which digests stand in the
/// place of what they were the digests of. So lengths, places, leaves, links and heads stay what
/// they were. All of it under the lock, in segments that have a successor.
struct Scrub {
  static let draftName = "SCRUB"

  let catalog: LogCatalog
  let keys: any FrameKeys

  /// The places of the chosen records, by segment: those whose envelope opens and stands there still.
  func places(
    _ view: LogView, where isChosen: (StoredRecord) -> Bool
  ) throws(DiskError) -> [UInt64: [UInt64]] {
    var places: [UInt64: [UInt64]] = [:]
    let reader = RecordReader(catalog.folder, keys: keys, opensBodies: false)
    try withoutActuallyEscaping(isChosen) { isChosen throws(DiskError) in
      try reader.advance(view) { record in
        guard isChosen(record) else { return }
        places[record.position.segment, default: []].append(record.position.offset)
      }
    }
    return places
  }

  /// Replaces every segment that holds one of these places.
  ///
  /// What stands behind a torn write, and in a segment that never became part of the log, may be
  /// another copy of a chosen record. Nobody can say, so it goes as well.
  func replace(_ view: LogView, _ places: [UInt64: [UInt64]]) throws(DiskError) {
    if try catalog.folder.contains(Scrub.draftName) {
      try catalog.folder.remove(Scrub.draftName)
    }
    let counted = Set(view.segments.map(\.number))
    for name in try catalog.folder.names() {
      guard let number = SegmentHeader.number(in: name), !counted.contains(number) else { continue }
      try empty(name, number, of: view.log)
    }
    // The chosen ones last: as long as one of them stands, an interrupted scrub is taken up again.
    let closed = view.segments.dropLast()
    for segment in closed where places[segment.number] == nil {
      if segment.size > segment.extent.length { try replace(segment, of: view, at: []) }
    }
    for segment in closed {
      if let chosen = places[segment.number] { try replace(segment, of: view, at: chosen) }
    }
  }

  private func replace(
    _ segment: LogView.Segment, of view: LogView, at places: [UInt64]
  ) throws(DiskError) {
    let name = SegmentHeader.name(segment.number)
    let file = try catalog.folder.open(name, for: .reading)
    let length = min(segment.size, segment.extent.length)
    // A damaged successor may say that not even the header counts: then there is nothing to replace.
    guard length >= UInt64(SegmentHeader.length) else { return }
    let bytes = try whole(file, length)
    if let header = segment.header { raise(header.generation, in: bytes) }
    for place in places { redact(bytes, at: Int(place)) }
    let draft = try write(bytes)
    guard try isEqual(draft, file, segment, of: view) else {
      // What was written is not what was meant: the segment stays as it is.
      throw DiskError(.read, code: 0, file: Scrub.draftName)
    }
    try takeOver(name)
  }

  /// A file that no segment counts: its header stays, since its number is used up.
  private func empty(_ name: String, _ number: UInt64, of log: LogID) throws(DiskError) {
    let file = try catalog.folder.open(name, for: .reading)
    guard try file.size() > UInt64(SegmentHeader.length) else { return }
    let bytes = try whole(file, UInt64(SegmentHeader.length))
    guard case .header(let header) = SegmentHeader.read(bytes.contents), header.log == log,
      header.number == number
    else { return }
    raise(header.generation, in: bytes)
    _ = try write(bytes)
    try takeOver(name)
  }

  private func raise(_ generation: UInt32, in bytes: ByteBuffer) {
    let end = SegmentHeader.length - 4
    bytes.base.put(generation &+ 1, at: SegmentHeader.generationOffset)
    bytes.base.put(CRC32C.checksum(bytes.base, count: end), at: end)
  }

  private func whole(_ file: any LogFile, _ length: UInt64) throws(DiskError) -> ByteBuffer {
    let bytes = ByteBuffer(capacity: Int(length))
    while bytes.count < Int(length) {
      let rest = UnsafeMutableRawBufferPointer(
        start: bytes.base + bytes.count, count: Int(length) - bytes.count)
      let count = try file.read(into: rest, at: UInt64(bytes.count))
      guard count > 0 else { throw DiskError(.read, code: 0) }
      bytes.count += count
    }
    return bytes
  }

  private func redact(_ bytes: ByteBuffer, at place: Int) {
    let start = bytes.base + place
    guard place + Frame.headerLength <= bytes.count, let frame = Frame(headerAt: start),
      place + frame.total <= bytes.count, frame.envelopeLength >= Frame.linkLength,
      frame.bodyLength >= Frame.linkLength
    else { return }
    let envelope = frame.envelopeDigest(start)
    let body = frame.bodyDigest(start)
    (start + Frame.headerLength).initializeMemory(
      as: UInt8.self, repeating: 0, count: frame.envelopeLength + frame.bodyLength)
    envelope.store(to: start + Frame.headerLength)
    body.store(to: start + frame.bodyOffset)
    start.put(frame.flags | Frame.Flag.redactions, at: 18)
    start.put(CRC32C.checksum(start, count: 60), at: 60)
  }

  private func write(_ bytes: ByteBuffer) throws(DiskError) -> any LogFile {
    let draft = try catalog.folder.open(Scrub.draftName, for: .creating)
    guard try draft.append(bytes.contents) == bytes.count else {
      throw DiskError(.append, code: 0, file: Scrub.draftName)
    }
    try draft.sync()
    return try catalog.folder.open(Scrub.draftName, for: .reading)
  }

  /// Reads both files as a reader does, batch by batch: the same places, leaves, links and damage.
  private func isEqual(
    _ draft: any LogFile, _ file: any LogFile, _ segment: LogView.Segment, of view: LogView
  ) throws(DiskError) -> Bool {
    let from =
      segment.header?.point
      ?? ChainPoint(
        segment: segment.number, offset: UInt64(SegmentHeader.length), sequence: 1, link: .zero)
    func scan(_ file: any LogFile) -> SegmentScan {
      SegmentScan(
        SegmentWindow(
          file, limit: segment.extent.length, bytes: ByteBuffer(capacity: 1 << 16)),
        from: from, isVouched: segment.extent.isVouched, isSealed: view.isSealed,
        isAfterDamage: false, chain: ChainHash())
    }
    var new = scan(draft)
    var old = scan(file)
    while true {
      let step = try old.next()
      guard try new.next() == step, new.point == old.point, new.frames == old.frames,
        new.proofs.map(\.leaf) == old.proofs.map(\.leaf)
      else { return false }
      if case .end = step { break }
    }
    return new.damage.map(\.position) == old.damage.map(\.position)
  }

  /// One step for every reader; whoever has the old file open reads that to its end.
  private func takeOver(_ name: String) throws(DiskError) {
    do throws(DiskError) {
      try catalog.folder.rename(Scrub.draftName, to: name)
    } catch {
      try? catalog.folder.remove(Scrub.draftName)
      throw error
    }
    try catalog.folder.sync()
  }
}

extension Ledger {
  /// Takes chosen records out of the files: envelope and body are gone for good, number, place and
  /// chain stay. Records whose envelope the keys do not open are never chosen. What was interrupted
  /// is done by calling it again.
  ///
  /// - Parameter isChosen: gets compartment and subject of every record.
  /// - Returns: how many records were taken out.
  /// - Throws: as `scrubRecords`.
  @discardableResult
  package func scrub(
    where isChosen: (_ compartment: UInt8, _ subject: RecordID?) -> Bool
  ) throws(LedgerError) -> Int {
    try scrubRecords { isChosen($0.compartment, $0.subject) }
  }

  /// The same for records that are chosen by whatever their envelope says.
  /// - Parameter isChosen: gets every record, without its body.
  /// - Returns: how many records were taken out.
  /// - Throws: `sealed` without keys, `appendOnly` when the file system lets nobody replace a file,
  ///   `readOnly`, `busy`, `notSaved` and `disk`; what was not reached yet is then as it was.
  @discardableResult
  package func scrubRecords(
    where isChosen: (StoredRecord) -> Bool
  ) throws(LedgerError) -> Int {
    guard let tail, !tail.isReadOnly else { throw .readOnly }
    guard let keys else { throw .sealed(path: path) }
    let scrub = Scrub(catalog: catalog, keys: keys)
    return try withoutActuallyEscaping(isChosen) { isChosen throws(LedgerError) in
      try tail.locked { () throws(LedgerError) in
        try tail.recover()
        let view = try catalog.view()
        let places = try onDisk { () throws(DiskError) in
          // A scrub that was killed may have left a name that a power cut would take back.
          try catalog.folder.sync()
          let places = try scrub.places(view, where: isChosen)
          // Only a segment that has a successor does not change any more.
          if places[view.last.number] != nil { try tail.close() }
          return places
        }
        guard !places.isEmpty else { return 0 }
        let closed = try catalog.view()
        try onDisk { () throws(DiskError) in try scrub.replace(closed, places) }
        return places.values.reduce(0) { $0 + $1.count }
      }
    }
  }

  private func onDisk<T>(_ work: () throws(DiskError) -> T) throws(LedgerError) -> T {
    do throws(DiskError) {
      return try work()
    } catch {
      if error.call == .rename, error.code == 1 { throw .appendOnly(path: path) }
      throw LedgerError(reading: error, path: path)
    }
  }
}
