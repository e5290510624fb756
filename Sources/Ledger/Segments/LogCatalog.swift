/// Reads the set of segments. Remembers none of them: scrubbing replaces a segment by another file.
final class LogCatalog {
  let folder: any LogFolder
  let marks: DurableMarkFile
  let path: String
  private let boot: RecordID

  init(folder: any LogFolder, boot: RecordID, path: String) {
    self.folder = folder
    self.boot = boot
    self.path = path
    marks = DurableMarkFile(folder)
  }

  /// The log as it stands now.
  func view() throws(LedgerError) -> LogView {
    let found: [Found]
    let mark: DurableMark?
    do throws(DiskError) {
      (found, mark) = try look()
      if mark == nil { try makeDurable(found) }
    } catch {
      throw LedgerError(reading: error, path: path)
    }
    return try assemble(found, mark)
  }

  /// The highest number in any segment's name; 0 when there is none.
  func highestNumber() throws(DiskError) -> UInt64 {
    try folder.names().compactMap(SegmentHeader.number(in:)).max() ?? 0
  }

  private struct Found {
    var number: UInt64
    var size: UInt64
    var reading: SegmentHeader.Reading

    var header: SegmentHeader? {
      if case .header(let header) = reading { header } else { nil }
    }

    /// A file that never became a segment: nothing is appended before the header is durable.
    var isStillborn: Bool {
      header == nil && size <= UInt64(SegmentHeader.length)
    }
  }

  /// Sizes are taken before the mark: a mark of an earlier start of the machine, read after the
  /// size, proves that nobody had begun to write when the size was taken.
  private func look() throws(DiskError) -> ([Found], DurableMark?) {
    var found = try list()
    for _ in 0..<8 {
      marks.reopen()
      let mark = marks.read()
      // The mark may run ahead of a listing that was taken before it; then look again.
      guard let mark, mark.boot == boot, mark.point.segment > found.last?.number ?? 0,
        try folder.contains(SegmentHeader.name(mark.point.segment))
      else { return (found, mark) }
      found = try list()
    }
    return (found, nil)
  }

  /// Where somebody deleted the mark, the bytes of a writer that died may still be on their way to
  /// the disk. Nobody may see them before they are there.
  private func makeDurable(_ found: [Found]) throws(DiskError) {
    guard let last = found.last(where: { !$0.isStillborn }) else { return }
    try folder.open(SegmentHeader.name(last.number), for: .reading).syncData()
    try folder.sync()
  }

  private func list() throws(DiskError) -> [Found] {
    let numbers = try folder.names().compactMap(SegmentHeader.number(in:)).sorted()
    var found: [Found] = []
    let buffer = ByteBuffer(capacity: 4096)
    let target = UnsafeMutableRawBufferPointer(start: buffer.base, count: 4096)
    for number in numbers {
      let file = try folder.open(SegmentHeader.name(number), for: .reading)
      let size = try file.size()
      buffer.count = try file.read(into: target, at: 0)
      var reading = SegmentHeader.read(buffer.contents)
      if case .header(let header) = reading {
        if header.number != number { reading = .broken }
      }
      found.append(Found(number: number, size: size, reading: reading))
    }
    return found
  }

  private func assemble(_ all: [Found], _ anyMark: DurableMark?) throws(LedgerError) -> LogView {
    for found in all {
      if case .newer(let major, let minor) = found.reading {
        throw .newerFormat(major: major, minor: minor, known: SegmentHeader.major)
      }
    }
    guard all.contains(where: { !$0.isStillborn }), let highest = all.last?.number else {
      // A mark is made after the first segment is durable: where one stands, there was a log.
      throw anyMark == nil ? .notFound(path: path) : .unreadable(path: path)
    }
    let first = all.lazy.compactMap(\.header).first
    guard let log = first?.log ?? anyMark?.log, let purpose = first?.purpose ?? anyMark?.purpose
    else { throw .unreadable(path: path) }
    var damage: [Damage] = []
    var found = all.filter { entry in
      guard let header = entry.header, header.log != log else { return true }
      damage.append(Damage(entry.number, length: entry.size, .foreignSegment))
      return false
    }
    while let last = found.last, last.isStillborn { found.removeLast() }
    guard let last = found.last else { throw .unreadable(path: path) }
    let mark = anyMark?.log == log ? anyMark : nil
    let isOfThisBoot = boot != .zero && mark?.boot == boot
    if let mark, isOfThisBoot, mark.point.segment > last.number {
      damage.append(Damage(mark.point.segment, .segmentMissing))
    }
    let extent = lastExtent(last, isOfThisBoot ? mark : nil)
    let segments = walk(found, lastExtent: extent, damage: &damage)
    return LogView(
      log: log, purpose: purpose, isSealed: first?.isSealed ?? mark?.isSealed ?? false,
      segments: segments, highestNumber: highest, mark: mark,
      markIsOfThisBoot: isOfThisBoot, damage: damage.reversed())
  }

  /// How much of the last segment counts.
  private func lastExtent(_ last: Found, _ mark: DurableMark?) -> LogView.Extent {
    guard let mark, mark.point.segment <= last.number else { return .unvouched(last.size) }
    // A mark that still names an earlier segment: the last one was made, but nothing in it was
    // ever acknowledged.
    return .vouched(
      mark.point.segment == last.number ? mark.point.offset : UInt64(SegmentHeader.length))
  }

  /// From the last segment back, along the numbers that the headers name.
  private func walk(
    _ found: [Found], lastExtent: LogView.Extent, damage: inout [Damage]
  ) -> [LogView.Segment] {
    var segments: [LogView.Segment] = []
    var index = found.count - 1
    var extent = lastExtent
    while true {
      let entry = found[index]
      segments.append(
        LogView.Segment(
          number: entry.number, header: entry.header, size: entry.size, extent: extent))
      let lower = found[..<index].lastIndex { !$0.isStillborn }
      guard let header = entry.header else {
        damage.append(
          Damage(entry.number, length: UInt64(SegmentHeader.length), .segmentHeader))
        guard let lower else { break }
        index = lower
        extent = .unvouched(found[lower].size)
        continue
      }
      guard header.predecessor > 0 else { break }
      if let named = found[..<index].lastIndex(where: { $0.number == header.predecessor }) {
        index = named
        extent = .vouched(header.predecessorLength)
        continue
      }
      damage.append(
        Damage(header.predecessor, length: header.predecessorLength, .segmentMissing))
      guard let lower else { break }
      index = lower
      extent = .unvouched(found[lower].size)
    }
    return segments.reversed()
  }
}

extension Damage {
  /// Damage to a segment as a whole; which records it touches is not known from its header.
  init(_ segment: UInt64, length: UInt64 = 0, _ reason: Reason) {
    self.init(
      position: LogPosition(segment: segment, offset: 0), length: length, firstSequence: 0,
      reason: reason)
  }
}

extension LedgerError {
  /// A failed call while nothing was being written.
  init(reading error: DiskError, path: String) {
    switch (error.call, error.code) {
    case (.openFolder, 2), (.openFolder, 20): self = .notFound(path: path)
    case (_, 13), (_, 1): self = .noPermission(path: path)
    case (_, 30): self = .readOnlyFileSystem(path: path)
    default: self = .disk(error)
    }
  }
}
