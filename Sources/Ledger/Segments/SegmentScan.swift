/// Reads one segment from a proved place to its end, batch by batch, and says what is wrong.
///
/// Whole batches are handed out; a batch without its end is not. When a frame fails, the scan
/// decides between a torn write and damage (see `Resumption`), and after damage goes on at the next
/// frame that a link still stored on disk can prove.
struct SegmentScan {
  /// How the scan ended.
  enum End: Equatable {
    /// At the limit, with whole batches.
    case complete
    /// Before the limit, at a batch that was never finished: nothing that was acknowledged.
    case torn
    /// Before the limit, at damage after which nothing could be proved.
    case damaged
  }

  /// One step.
  enum Step: Equatable {
    /// `frames` holds a batch, or what is left of one.
    case batch
    case end(End)
  }

  private let window: SegmentWindow
  private let chain: ChainHash
  /// Whether bytes up to the limit are known to have been durable once.
  private let isVouched: Bool
  /// Whether the frames of this log are sealed.
  private let isSealed: Bool
  /// Where the next batch starts, with the link before it.
  private(set) var point: ChainPoint
  /// Places of the frames of the batch in hand.
  private(set) var frames: [UInt64] = []
  /// Leaf and link of each of them.
  private(set) var proofs: [FrameProof] = []
  /// The number of the first frame of the batch in hand.
  private(set) var firstSequence: UInt64 = 0
  /// Set from the first damage on, to the end of the segment.
  private(set) var isAfterDamage: Bool
  private(set) var damage: [Damage] = []
  /// A batch lost its beginning to damage: its remaining frames carry no start mark.
  private var isInsideBatch = false

  init(
    _ window: SegmentWindow, from point: ChainPoint, isVouched: Bool, isSealed: Bool,
    isAfterDamage: Bool, chain: ChainHash
  ) {
    self.window = window
    self.point = point
    self.isVouched = isVouched
    self.isSealed = isSealed
    self.isAfterDamage = isAfterDamage
    self.chain = chain
  }

  /// Goes on to the end of the next batch.
  mutating func next() throws(DiskError) -> Step {
    frames.removeAll(keepingCapacity: true)
    proofs.removeAll(keepingCapacity: true)
    var at = point
    firstSequence = at.sequence
    while at.offset < window.limit {
      switch try check(at) {
      case .success(let (frame, link)):
        frames.append(at.offset)
        proofs.append(FrameProof(leaf: chain.lastLeaf, link: link))
        at.offset += UInt64(frame.total)
        at.sequence = frame.sequence &+ 1
        at.link = link
        if frame.endsBatch {
          isInsideBatch = false
          point = at
          return .batch
        }
      case .failure(let fault):
        return try handle(fault, at: at)
      }
    }
    guard !frames.isEmpty else { return .end(.complete) }
    guard isVouched else { return .end(.torn) }
    note(.batchMarks, from: at.offset, to: at.offset, first: at.sequence, last: nil)
    isAfterDamage = true
    point = at
    return .batch
  }

  private func check(
    _ at: ChainPoint
  ) throws(DiskError) -> Result<(Frame, Digest), FrameFault> {
    let keeping = frames.first ?? at.offset
    guard
      let header = try window.bytes(at: at.offset, count: Frame.headerLength, keeping: keeping)
    else { return .failure(FrameFault(.missingBytes)) }
    guard let frame = Frame(headerAt: header) else { return .failure(FrameFault(.frameHeader)) }
    guard let start = try window.bytes(at: at.offset, count: frame.total, keeping: keeping) else {
      return .failure(FrameFault(.missingBytes))
    }
    switch chain.check(
      frame, at: start, sequence: at.sequence, after: at.link, isSealed: isSealed)
    {
    case .failure(let fault): return .failure(fault)
    case .success(let link):
      let mayStart = frames.isEmpty && !isInsideBatch
      guard frame.startsBatch == mayStart else { return .failure(FrameFault(.batchMarks)) }
      return .success((frame, link))
    }
  }

  /// A frame failed at `at`: torn, or damaged and then perhaps readable further on.
  private mutating func handle(_ fault: FrameFault, at: ChainPoint) throws(DiskError) -> Step {
    let survey = try Resumption(window: window, chain: chain, isSealed: isSealed)
      .survey(from: at, fault: fault)
    guard isVouched || survey.provesLaterBatch else { return .end(.torn) }
    isAfterDamage = true
    guard let resumed = survey.resumed else {
      note(fault.reason, from: at.offset, to: window.limit, first: at.sequence, last: nil)
      point = ChainPoint(
        segment: at.segment, offset: window.limit,
        sequence: max(at.sequence, survey.highestSequence.map { $0 &+ 1 } ?? at.sequence),
        link: survey.lastLink ?? at.link)
      guard frames.isEmpty else { return .batch }
      return .end(.damaged)
    }
    note(
      fault.reason, from: at.offset, to: resumed.offset, first: at.sequence,
      last: resumed.sequence > at.sequence ? resumed.sequence &- 1 : nil)
    point = resumed
    isInsideBatch = survey.resumesInsideBatch
    return frames.isEmpty ? try next() : .batch
  }

  private mutating func note(
    _ reason: Damage.Reason, from start: UInt64, to end: UInt64, first: UInt64, last: UInt64?
  ) {
    var found = Damage(
      position: LogPosition(segment: point.segment, offset: start),
      length: end - min(start, end), firstSequence: first, lastSequence: last, reason: reason)
    if reason == .frameContent || reason == .frameEnd,
      let claim = try? claim(at: start)
    {
      found.claimedSubject = claim.draft.subject
      found.claimedID = claim.draft.id
    }
    damage.append(found)
  }

  /// What the envelope of a damaged frame says, if it can still be taken apart.
  private func claim(at offset: UInt64) throws(DiskError) -> EnvelopeReader.Content? {
    guard
      let header = try window.bytes(at: offset, count: Frame.headerLength, keeping: point.offset),
      let frame = Frame(headerAt: header), !frame.isUnknown, !frame.isSealed,
      let start = try window.bytes(at: offset, count: frame.total, keeping: point.offset)
    else { return nil }
    var reader = EnvelopeReader()
    return reader.read(start + Frame.headerLength, count: frame.envelopeLength)
  }
}
