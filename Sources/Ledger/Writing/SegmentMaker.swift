/// Makes new segments, so that they survive a power cut before the first record goes in.
struct SegmentMaker {
  let catalog: LogCatalog
  let writer: LogWriter
  let log: LogID
  let purpose: LogPurpose
  let isSealed: Bool

  /// The first segment of a log.
  func makeFirst(startLink: Digest) throws(DiskError) -> LogTail.Tip {
    try make(
      SegmentHeader(
        purpose: purpose, log: log, number: try catalog.highestNumber() + 1, firstSequence: 1,
        startLink: startLink, createdAt: writer.now(), creator: writer.device))
  }

  /// A segment that follows another.
  func make(_ rotation: Recovery.Rotation) throws(DiskError) -> LogTail.Tip {
    let tail = try deadTail(rotation)
    return try make(
      SegmentHeader(
        purpose: purpose, flags: rotation.flags, log: log,
        number: try catalog.highestNumber() + 1, firstSequence: rotation.sequence,
        startLink: rotation.link, predecessor: rotation.predecessor,
        predecessorLength: rotation.length, deadTail: tail, createdAt: writer.now(),
        creator: writer.device))
  }

  private func make(_ plain: SegmentHeader) throws(DiskError) -> LogTail.Tip {
    var header = plain
    if isSealed {
      header.flags |= SegmentHeader.Flag.sealed
      header.minor = SegmentHeader.sealedMinor
    }
    let name = SegmentHeader.name(header.number)
    let file = try catalog.folder.open(name, for: .creating)
    let buffer = ByteBuffer(capacity: SegmentHeader.length)
    header.encode(to: buffer.base)
    buffer.count = SegmentHeader.length
    guard try file.append(buffer.contents) == SegmentHeader.length else {
      throw DiskError(.append, code: 0, file: name)
    }
    try file.sync()
    try catalog.folder.sync()
    return LogTail.Tip(point: header.point, file: file)
  }

  /// What a torn write left behind, so that nobody can change it unseen.
  private func deadTail(_ rotation: Recovery.Rotation) throws(DiskError) -> Digest {
    let name = SegmentHeader.name(rotation.predecessor)
    let file = try catalog.folder.open(name, for: .reading)
    guard try file.size() > rotation.length else { return .zero }
    return try Digest.of(file, from: rotation.length)
  }

  /// Writes whole batches of another segment again.
  ///
  /// - Returns: the place after them.
  func copy(
    _ range: Range<UInt64>, of number: UInt64, to target: LogTail.Tip
  ) throws(DiskError) -> ChainPoint {
    let source = try catalog.folder.open(SegmentHeader.name(number), for: .reading)
    let length = Int(range.upperBound - range.lowerBound)
    let buffer = ByteBuffer(capacity: length)
    let window = SegmentWindow(source, limit: range.upperBound, bytes: buffer)
    guard
      let start = try window.bytes(at: range.lowerBound, count: length, keeping: range.lowerBound)
    else { throw DiskError(.read, code: 0, file: SegmentHeader.name(number)) }
    let bytes = UnsafeRawBufferPointer(start: start, count: length)
    guard try target.file.append(bytes) == length else {
      throw DiskError(.append, code: 0, file: SegmentHeader.name(target.point.segment))
    }
    try target.file.syncData()
    // Read back from the new place: only what a reader will find there counts.
    let copy = try catalog.folder.open(
      SegmentHeader.name(target.point.segment), for: .reading)
    let limit = target.point.offset + UInt64(length)
    var scan = SegmentScan(
      SegmentWindow(copy, limit: limit, bytes: ByteBuffer(capacity: length)),
      from: target.point, isVouched: true, isSealed: isSealed, isAfterDamage: false,
      chain: ChainHash())
    while try scan.next() == .batch {}
    guard scan.point.offset == limit, scan.damage.isEmpty else {
      throw DiskError(.read, code: 0, file: SegmentHeader.name(target.point.segment))
    }
    return scan.point
  }
}
