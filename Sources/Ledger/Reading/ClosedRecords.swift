/// A record that was handed out with its body sealed, and where it stands.
package struct ClosedRecord: Hashable, Sendable {
  let id: RecordID
  let position: LogPosition

  /// The place of a record that was handed out closed.
  package init(_ record: StoredRecord) {
    id = record.id
    position = record.position
  }
}

extension Ledger {
  /// The kinds of record whose bodies stay sealed when they are handed out, from now on. In a log that
  /// is not sealed there is nothing to leave closed.
  package var closedKinds: Set<UInt16> {
    get { reader.closedKinds }
    set { reader.closedKinds = newValue }
  }

  /// Opens the bodies of records that were handed out closed.
  ///
  /// Each is read again where it stands: what seals it binds it to its envelope, and that to this log,
  /// so nothing else can stand in its place.
  /// - Returns: those that could be opened, in the order of the log. A key that is gone, a record that
  ///   was scrubbed or damaged since, or a file that cannot be read leaves one out.
  package func open(_ records: [ClosedRecord]) -> [StoredRecord] {
    var places = PlacedBodies(self)
    var opened = places.open(records)
    // Others found the end of the log in doubt, and wrote those records anew elsewhere.
    if !places.missing.isEmpty {
      let moved = places.find()
      opened += places.open(moved)
    }
    return opened.sorted { $0.sequence < $1.sequence }
  }
}

/// Records one by one, by where they stand.
private struct PlacedBodies {
  /// How far to read ahead for one record, and from how many on as far as a pass does.
  private static let step = 1 << 14
  private static let many = 64

  private let ledger: Ledger
  private let opener: RecordOpener
  private let buffer = ByteBuffer(capacity: 1 << 16)
  /// Those that do not stand where they stood.
  private(set) var missing: Set<RecordID> = []

  init(_ ledger: Ledger) {
    self.ledger = ledger
    opener = RecordOpener(keys: ledger.keys, opensBodies: true)
  }

  mutating func open(_ records: [ClosedRecord]) -> [StoredRecord] {
    let step = records.count < PlacedBodies.many ? PlacedBodies.step : SegmentWindow.step
    var opened: [StoredRecord] = []
    for (segment, records) in Dictionary(grouping: records, by: \.position.segment) {
      guard let file = try? ledger.catalog.folder.open(SegmentHeader.name(segment), for: .reading),
        let size = try? file.size()
      else {
        missing.formUnion(records.map(\.id))
        continue
      }
      let window = SegmentWindow(file, limit: size, bytes: buffer, step: step)
      for record in records.sorted(by: { $0.position.offset < $1.position.offset }) {
        if let body = body(of: record, in: window) { opened.append(body) }
      }
    }
    return opened
  }

  private mutating func body(
    of record: ClosedRecord, in window: SegmentWindow
  ) -> StoredRecord? {
    let offset = record.position.offset
    guard
      let header = try? window.bytes(at: offset, count: Frame.headerLength, keeping: offset),
      let frame = Frame(headerAt: header), !frame.isUnknown,
      let start = try? window.bytes(at: offset, count: frame.total, keeping: offset)
    else {
      missing.insert(record.id)
      return nil
    }
    switch opener.open(frame, at: start, of: ledger.log) {
    case .record(let content) where content.draft.id == record.id:
      return StoredRecord(content, frame, at: record.position, isAfterDamage: false)
    case .closed(let content?) where content.draft.id == record.id: return nil
    case .damaged(_, let content?) where content.draft.id == record.id: return nil
    case .record, .closed, .damaged, .sealedBody:
      missing.insert(record.id)
      return nil
    }
  }

  /// Where the missing ones stand now; none is missing any more.
  mutating func find() -> [ClosedRecord] {
    let wanted = missing
    missing = []
    var found: [ClosedRecord] = []
    let reader = RecordReader(ledger.catalog.folder, keys: ledger.keys, opensBodies: false)
    guard let view = try? ledger.catalog.view() else { return [] }
    try? reader.advance(view) { record in
      if wanted.contains(record.id) { found.append(ClosedRecord(record)) }
    }
    return found
  }
}

extension StoredRecord {
  init(
    _ content: EnvelopeReader.Content, _ frame: Frame, at position: LogPosition,
    isAfterDamage: Bool
  ) {
    self.init(
      sequence: frame.sequence, origin: content.origin, originSequence: content.originSequence,
      position: position, isAfterDamage: isAfterDamage, draft: content.draft)
  }
}
