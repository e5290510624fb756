/// What a writer that holds the lock does with the log as it finds it.
///
/// Recovery is rotation: nothing is truncated or overwritten. Where the end of the log is in any
/// doubt, a new segment starts, and its header says how much of its predecessor counts.
struct Recovery {
  /// A new segment to be made.
  struct Rotation {
    /// The segment that it follows.
    var predecessor: UInt64
    /// How much of that one counts.
    var length: UInt64
    /// Number and link that come next.
    var sequence: UInt64
    var link: Digest
    /// `SegmentHeader.Flag` bits.
    var flags: UInt8
    /// Whole batches of the predecessor beyond its length that were never acknowledged by a writer
    /// which died: written again, byte for byte, since number and link before them are the same.
    var salvage: Range<UInt64>?
  }

  enum Plan {
    /// The end is proved and vouched for: append there.
    case goOn(ChainPoint)
    case rotate(Rotation)
  }

  let folder: any LogFolder
  let chain: ChainHash

  /// Decides.
  ///
  /// - Parameter proved: a place of this log that was checked before, to start from.
  func plan(_ view: LogView, proved: ChainPoint?) throws(DiskError) -> Plan {
    let last = view.last
    if let mark = view.voucher {
      return try planVouched(view, mark, proved)
    }
    if let mark = view.mark, view.markIsOfThisBoot, mark.point.segment < last.number,
      let header = last.header, let base = view.segments.dropLast().last,
      base.number == header.predecessor
    {
      return try .rotate(skipping(header, base, mark, view))
    }
    return try planUnvouched(view, proved)
  }

  /// Rules 1, 2 and 5: the mark speaks of this segment.
  private func planVouched(
    _ view: LogView, _ mark: DurableMark, _ proved: ChainPoint?
  ) throws(DiskError) -> Plan {
    let last = view.last
    let (point, end, isDamaged) = try scan(view, extent: last.extent, proved)
    var rotation = Rotation(
      predecessor: last.number, length: mark.point.offset, sequence: point.sequence,
      link: point.link, flags: SegmentHeader.Flag.errorRotation, salvage: nil)
    guard end == .complete, !isDamaged, last.size >= mark.point.offset else {
      rotation.flags |= SegmentHeader.Flag.predecessorDamaged
      rotation.sequence = max(point.sequence, mark.point.sequence)
      if point.sequence < mark.point.sequence { rotation.link = mark.point.link }
      return .rotate(rotation)
    }
    if last.size == mark.point.offset && !mark.isPoisoned && !view.hasStillborn {
      return .goOn(point)
    }
    if !mark.isPoisoned { rotation.salvage = try salvage(last, from: point, view) }
    return .rotate(rotation)
  }

  /// The last segment was made but never vouched for, so nothing in it was acknowledged. It is
  /// stepped over: the next one follows its predecessor directly.
  private func skipping(
    _ header: SegmentHeader, _ base: LogView.Segment, _ mark: DurableMark, _ view: LogView
  ) throws(DiskError) -> Rotation {
    var rotation = Rotation(
      predecessor: base.number, length: header.predecessorLength,
      sequence: header.firstSequence, link: header.startLink,
      flags: header.flags | SegmentHeader.Flag.errorRotation, salvage: nil)
    if mark.point.segment == base.number, mark.point.offset == header.predecessorLength,
      !mark.isPoisoned
    {
      rotation.salvage = try salvage(
        base,
        from: ChainPoint(
          segment: base.number, offset: header.predecessorLength,
          sequence: header.firstSequence, link: header.startLink), view)
    }
    return rotation
  }

  /// Rules 1, 3 and 4: the first writer since the machine was started, or no mark at all.
  private func planUnvouched(
    _ view: LogView, _ proved: ChainPoint?
  ) throws(DiskError) -> Plan {
    let last = view.last
    let whole = LogView.Extent.unvouched(last.size)
    let (point, end, isDamaged) = try scan(view, extent: whole, proved)
    let isFirstSinceBoot = view.mark != nil && !view.markIsOfThisBoot
    if end == .complete, !isDamaged, isFirstSinceBoot, !view.hasStillborn { return .goOn(point) }
    if !isFirstSinceBoot {
      // Without a mark these bytes, and the name of the file, may still be on their way to the disk.
      let file = try folder.open(SegmentHeader.name(last.number), for: .appending)
      try file.syncData()
      try folder.sync()
    }
    var flags = SegmentHeader.Flag.bootRotation
    if isDamaged || last.header == nil { flags |= SegmentHeader.Flag.predecessorDamaged }
    // Damage stays inside the length that counts, so that every later reading finds it again.
    return .rotate(
      Rotation(
        predecessor: last.number, length: end == .damaged ? last.size : point.offset,
        sequence: point.sequence, link: point.link, flags: flags, salvage: nil))
  }

  /// Checks the last segment up to `extent`.
  private func scan(
    _ view: LogView, extent: LogView.Extent, _ proved: ChainPoint?
  ) throws(DiskError) -> (point: ChainPoint, end: SegmentScan.End, isDamaged: Bool) {
    let last = view.last
    let from: ChainPoint
    if let proved, proved.segment == last.number, proved.offset <= extent.length {
      from = proved
    } else if let header = last.header {
      from = header.point
    } else {
      var earlier = view
      earlier.segments.removeLast()
      let reader = RecordReader(folder)
      if !earlier.segments.isEmpty { try reader.advance(earlier, each: nil) }
      from = view.start(
        of: view.segments.count - 1, after: reader.point, genesis: chain.genesis(of: view.log))
    }
    let file = try folder.open(SegmentHeader.name(last.number), for: .reading)
    let window = SegmentWindow(
      file, limit: extent.length, bytes: ByteBuffer(capacity: 1 << 16))
    var scan = SegmentScan(
      window, from: from, isVouched: extent.isVouched, isSealed: view.isSealed,
      isAfterDamage: false, chain: chain)
    while true {
      if case .end(let how) = try scan.next() {
        return (scan.point, how, !scan.damage.isEmpty || last.header == nil)
      }
    }
  }

  /// The whole batches that follow `point` in a segment.
  private func salvage(
    _ segment: LogView.Segment, from point: ChainPoint, _ view: LogView
  ) throws(DiskError) -> Range<UInt64>? {
    guard segment.size > point.offset else { return nil }
    let file = try folder.open(SegmentHeader.name(segment.number), for: .reading)
    let window = SegmentWindow(file, limit: segment.size, bytes: ByteBuffer(capacity: 1 << 16))
    var scan = SegmentScan(
      window, from: point, isVouched: false, isSealed: view.isSealed, isAfterDamage: false,
      chain: chain)
    var end = point.offset
    while try scan.next() == .batch, !scan.isAfterDamage { end = scan.point.offset }
    return end > point.offset ? point.offset..<end : nil
  }
}
