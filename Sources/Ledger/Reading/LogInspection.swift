/// Looks at a log without changing it.
struct LogInspection {
  private let catalog: LogCatalog
  private let keys: (any FrameKeys)?

  init(_ catalog: LogCatalog, keys: (any FrameKeys)?) {
    self.catalog = catalog
    self.keys = keys
  }

  /// Facts, from the headers and a check of the last segment.
  func information() throws(LedgerError) -> LogInformation {
    let view = try catalog.view()
    var short = view
    if view.last.header != nil { short.segments = [view.last] }
    let reader = RecordReader(catalog.folder)
    try advance(reader, short)
    return information(view, end: reader.point)
  }

  /// Every byte.
  func verify(_ each: () -> Void) throws(LedgerError) -> Verification {
    let view = try catalog.view()
    guard view.isSealed || keys == nil else { throw .notSealed(path: catalog.path) }
    let reader = RecordReader(catalog.folder, keys: keys, checksSignatures: true)
    // Taking every record apart also finds the ones whose envelope or body makes no sense.
    try withoutActuallyEscaping(each) { each throws(LedgerError) in
      try advance(reader, view) { _ in each() }
    }
    let facts = information(view, end: reader.point)
    let damage = (view.damage + reader.damage + (try changedTails(view))).sorted {
      ($0.position.segment, $0.position.offset) < ($1.position.segment, $1.position.offset)
    }
    return damage.isEmpty ? .sound(facts) : .damaged(facts, damage)
  }

  /// What a torn write left behind is evidence, so it must still be what it was. Only a tail that
  /// was found after a start of the machine had stopped changing when its digest was written down.
  private func changedTails(_ view: LogView) throws(LedgerError) -> [Damage] {
    var found: [Damage] = []
    for (segment, next) in zip(view.segments, view.segments.dropFirst()) {
      guard let header = next.header, header.flags & SegmentHeader.Flag.bootRotation != 0,
        header.predecessor == segment.number, segment.size > header.predecessorLength
      else { continue }
      do throws(DiskError) {
        let file = try catalog.folder.open(SegmentHeader.name(segment.number), for: .reading)
        // Scrubbed in the meantime: then there is no tail.
        guard try file.size() > header.predecessorLength else { continue }
        if try Digest.of(file, from: header.predecessorLength) == header.deadTail { continue }
      } catch {
        throw LedgerError(reading: error, path: catalog.path)
      }
      found.append(
        Damage(
          position: LogPosition(segment: segment.number, offset: header.predecessorLength),
          length: segment.size - header.predecessorLength, firstSequence: 0, reason: .deadTail))
    }
    return found
  }

  private func advance(
    _ reader: RecordReader, _ view: LogView, _ each: ((StoredRecord) -> Void)? = nil
  ) throws(LedgerError) {
    do throws(DiskError) {
      try reader.advance(view, each: each)
    } catch {
      throw LedgerError(reading: error, path: catalog.path)
    }
  }

  private func information(_ view: LogView, end: ChainPoint?) -> LogInformation {
    let header = view.segments.lazy.compactMap(\.header).first
    var dead = view.segments.reduce(0) { $0 + ($1.size - min($1.size, $1.extent.length)) }
    if let end, end.segment == view.last.number, end.offset < view.last.extent.length {
      dead += view.last.extent.length - end.offset
    }
    return LogInformation(
      log: view.log, purpose: view.purpose, isSealed: view.isSealed,
      formatMajor: SegmentHeader.major,
      formatMinor: view.segments.compactMap { $0.header?.minor }.max() ?? SegmentHeader.minor,
      generation: view.generation, createdAt: header?.createdAt ?? 0, segments: view.segments.count,
      records: (end?.sequence ?? 1) &- 1, bytes: view.segments.reduce(0) { $0 + $1.size },
      deadBytes: dead, head: (end?.link ?? .zero).hexadecimal)
  }
}
