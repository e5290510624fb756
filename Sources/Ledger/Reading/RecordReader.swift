/// One pass over the log that can be taken up again where it ended.
final class RecordReader {
  private let folder: any LogFolder
  private let chain = ChainHash()
  private let bytes = ByteBuffer(capacity: 1 << 16)
  private var envelopes = EnvelopeReader()
  /// Where the next batch starts; nil before the first step.
  private(set) var point: ChainPoint?
  /// What was found on the way, in order.
  private(set) var damage: [Damage] = []
  /// How the pass over the last segment ended.
  private(set) var end = SegmentScan.End.complete
  private var isAfterDamage = false
  /// Where reading was when its segment was replaced: what stands before it was handed out.
  private var anchor: ChainPoint?
  private var firstWanted: UInt64 = 0
  /// Takes in what every whole batch adds to the tree of heads; nil costs nothing.
  var watch: HeadWatch?

  init(_ folder: any LogFolder) {
    self.folder = folder
  }

  /// Reads on to the end of what counts.
  ///
  /// - Parameter each: gets every record in order; nil to check only.
  func advance(_ view: LogView, each: ((StoredRecord) -> Void)?) throws(DiskError) {
    let genesis = chain.genesis(of: view.log)
    var index = place(in: view, genesis: genesis)
    while var at = point {
      let segment = view.segments[index]
      if at.offset < segment.extent.length {
        try read(segment, from: &at, each: each)
        point = at
      }
      index += 1
      guard index < view.segments.count else { return }
      enter(view, index, from: at, genesis: genesis)
    }
  }

  /// Finds the segment to go on in.
  private func place(in view: LogView, genesis: Digest) -> Int {
    guard let point else {
      self.point = view.start(of: 0, after: nil, genesis: genesis)
      if let header = view.segments[0].header, header.predecessor == 0,
        header.startLink != genesis || header.firstSequence != 1
      {
        damage.append(Damage(header.number, .brokenChain))
      }
      return 0
    }
    if let index = view.index(of: point.segment),
      point.offset <= view.segments[index].extent.length
    {
      return index
    }
    // Another process found this segment, or its end, in doubt and wrote the records anew.
    let index =
      view.segments.lastIndex { ($0.header?.firstSequence ?? .max) <= point.sequence } ?? 0
    anchor = point
    firstWanted = point.sequence
    self.point = view.start(of: index, after: nil, genesis: genesis)
    isAfterDamage = false
    return index
  }

  /// Steps from the end of one segment to the start of the next.
  private func enter(_ view: LogView, _ index: Int, from end: ChainPoint, genesis: Digest) {
    let next = view.start(of: index, after: end, genesis: genesis)
    if let header = view.segments[index].header, !isAfterDamage,
      header.predecessor == view.segments[index - 1].number,
      next.link != end.link || next.sequence != end.sequence
    {
      damage.append(
        Damage(
          position: LogPosition(segment: next.segment, offset: 0), length: 0,
          firstSequence: end.sequence, lastSequence: nil, reason: .brokenChain))
    }
    point = next
    isAfterDamage = false
  }

  private func read(
    _ segment: LogView.Segment, from at: inout ChainPoint, each: ((StoredRecord) -> Void)?
  ) throws(DiskError) {
    let file = try folder.open(SegmentHeader.name(segment.number), for: .reading)
    let window = SegmentWindow(file, limit: segment.extent.length, bytes: bytes)
    var scan = SegmentScan(
      window, from: at, isVouched: segment.extent.isVouched, isAfterDamage: isAfterDamage,
      chain: chain)
    while true {
      if let anchor, scan.point.sequence == anchor.sequence {
        if scan.point.link != anchor.link {
          damage.append(
            Damage(
              position: LogPosition(segment: segment.number, offset: scan.point.offset),
              length: 0, firstSequence: anchor.sequence, reason: .brokenChain))
        }
        self.anchor = nil
      }
      let step = try scan.next()
      if case .end(let how) = step {
        end = how
        break
      }
      if let watch {
        for (index, proof) in scan.proofs.enumerated() {
          watch.add(scan.firstSequence &+ UInt64(index), proof)
        }
      }
      if let each { try deliver(scan, window, each) }
    }
    damage += scan.damage
    isAfterDamage = scan.isAfterDamage
    at = scan.point
  }

  private func deliver(
    _ scan: SegmentScan, _ window: SegmentWindow, _ each: (StoredRecord) -> Void
  ) throws(DiskError) {
    guard let first = scan.frames.first else { return }
    for offset in scan.frames {
      guard
        let header = try window.bytes(at: offset, count: Frame.headerLength, keeping: first),
        let frame = Frame(headerAt: header), frame.sequence >= firstWanted,
        let start = try window.bytes(at: offset, count: frame.total, keeping: first)
      else { continue }
      let position = LogPosition(segment: scan.point.segment, offset: offset)
      guard
        var content = envelopes.read(start + Frame.headerLength, count: frame.envelopeLength),
        let body = Body.decode(start + frame.bodyOffset, padded: frame.bodyLength)
      else {
        damage.append(
          Damage(
            position: position, length: UInt64(frame.total), firstSequence: frame.sequence,
            lastSequence: frame.sequence, reason: .malformedRecord))
        continue
      }
      content.draft.body = body
      each(
        StoredRecord(
          sequence: frame.sequence, origin: content.origin,
          originSequence: content.originSequence, position: position,
          isAfterDamage: scan.isAfterDamage, draft: content.draft))
    }
  }
}
