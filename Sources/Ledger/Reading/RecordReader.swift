/// One pass over the log that can be taken up again where it ended.
final class RecordReader {
  private let folder: any LogFolder
  private let chain = ChainHash()
  private let bytes = ByteBuffer(capacity: 1 << 16)
  private let opener: RecordOpener
  /// Checks who signed each batch; nil when that is not wanted.
  private let signatures: (any FrameKeys)?
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
  /// The number that the next segment starts with. A segment that holds this one or a later number
  /// was put in the place of another.
  private var firstOfNext = UInt64.max
  /// The kinds of record that are handed out with their bodies sealed.
  var closedKinds: Set<UInt16> {
    get { opener.closedKinds }
    set { opener.closedKinds = newValue }
  }
  /// Takes in what every whole batch adds to the tree of heads; nil costs nothing.
  var watch: HeadWatch?

  /// - Parameters:
  ///   - keys: what opens the records; nil for a log that is not sealed.
  ///   - opensBodies: false to hand out records with empty bodies, those too whose body stays closed.
  ///   - checksSignatures: whether to check who signed, for every batch of which a record opens.
  init(
    _ folder: any LogFolder, keys: (any FrameKeys)? = nil, opensBodies: Bool = true,
    checksSignatures: Bool = false
  ) {
    self.folder = folder
    opener = RecordOpener(keys: keys, opensBodies: opensBodies)
    signatures = checksSignatures ? keys : nil
  }

  /// Goes on where another reader of the same log would.
  func remember(_ other: RecordReader) {
    point = other.point
    damage = other.damage
    end = other.end
    isAfterDamage = other.isAfterDamage
    anchor = other.anchor
    firstWanted = other.firstWanted
    firstOfNext = other.firstOfNext
  }

  /// Reads on to the end of what counts.
  ///
  /// - Parameter each: gets every record in order; nil to check only.
  func advance(_ view: LogView, each: ((StoredRecord) -> Void)?) throws(DiskError) {
    let genesis = chain.genesis(of: view.log)
    var index = place(in: view, genesis: genesis)
    while var at = point {
      let segment = view.segments[index]
      firstOfNext =
        view.segments[(index + 1)...].lazy.compactMap(\.header).first?.firstSequence ?? .max
      if at.offset < segment.extent.length {
        try read(segment, of: view, from: &at, each: each)
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
    _ segment: LogView.Segment, of view: LogView, from at: inout ChainPoint,
    each: ((StoredRecord) -> Void)?
  ) throws(DiskError) {
    let file = try folder.open(SegmentHeader.name(segment.number), for: .reading)
    let window = SegmentWindow(file, limit: segment.extent.length, bytes: bytes)
    var scan = SegmentScan(
      window, from: at, isVouched: segment.extent.isVouched, isSealed: view.isSealed,
      isAfterDamage: isAfterDamage, chain: chain)
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
      if let each { try deliver(scan, window, view.log, each) }
    }
    damage += scan.damage
    isAfterDamage = scan.isAfterDamage
    at = scan.point
  }

  /// Hands out the records of the batch in hand.
  private func deliver(
    _ scan: SegmentScan, _ window: SegmentWindow, _ log: LogID, _ each: (StoredRecord) -> Void
  ) throws(DiskError) {
    guard let first = scan.frames.first else { return }
    var batch = BatchProof()
    for offset in scan.frames {
      guard
        let header = try window.bytes(at: offset, count: Frame.headerLength, keeping: first),
        let frame = Frame(headerAt: header),
        let start = try window.bytes(at: offset, count: frame.total, keeping: first)
      else { continue }
      if signatures != nil { batch.take(frame, at: start) }
      guard frame.sequence >= firstWanted, frame.sequence < firstOfNext else { continue }
      let position = LogPosition(segment: scan.point.segment, offset: offset)
      switch opener.open(frame, at: start, of: log) {
      case .closed(let content):
        batch.take(content)
      case .damaged(let reason, let content):
        damage.append(
          Damage(
            position: position, length: UInt64(frame.total), firstSequence: frame.sequence,
            lastSequence: frame.sequence, reason: reason,
            claimedSubject: content?.draft.subject, claimedID: content?.draft.id))
      case .record(let content):
        batch.take(content)
        each(
          StoredRecord(content, frame, at: position, isAfterDamage: scan.isAfterDamage))
      case .sealedBody(let content):
        batch.take(content)
        var record = StoredRecord(
          content, frame, at: position, isAfterDamage: scan.isAfterDamage)
        record.isClosed = true
        each(record)
      }
    }
    guard let reason = batch.fault(scan.proofs, in: log, signatures) else { return }
    damage.append(
      Damage(
        position: LogPosition(segment: scan.point.segment, offset: first),
        length: scan.point.offset - min(first, scan.point.offset),
        firstSequence: scan.firstSequence,
        lastSequence: scan.firstSequence &+ UInt64(scan.frames.count) &- 1, reason: reason))
  }
}
