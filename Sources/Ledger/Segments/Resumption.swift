/// What follows a frame that failed.
///
/// A writer hands over one batch at a time and waits until it is durable. So a torn write leaves
/// the pieces of one batch at most. A frame that starts a batch further on, or one that ends a
/// batch with something behind it, proves that a later batch was written, hence that the failing
/// bytes had been durable: then it is damage. Without such a proof, and with nobody to vouch for the
/// length, the one case that cannot be decided is damage inside the very last batch.
struct Resumption {
  struct Survey {
    /// The next frame that can be proved, with the stored link that proves it.
    var resumed: ChainPoint?
    var resumesInsideBatch = false
    var provesLaterBatch = false
    /// The highest number in any header that is whole, used when nothing could be proved.
    var highestSequence: UInt64?
    /// The link stored in that frame.
    var lastLink: Digest?
  }

  private let window: SegmentWindow
  private let chain: ChainHash
  private let isSealed: Bool
  private let alignment: UInt64 = 8

  init(window: SegmentWindow, chain: ChainHash, isSealed: Bool) {
    self.window = window
    self.chain = chain
    self.isSealed = isSealed
  }

  /// Looks on from the failing place to the limit, in steps of eight bytes, and from header to
  /// header where headers are whole.
  func survey(from failed: ChainPoint, fault: FrameFault) throws(DiskError) -> Survey {
    var survey = Survey()
    var at = failed.offset
    var computed: Digest?
    let last = try window.end()
    while at + UInt64(Frame.shortest) <= last {
      guard let frame = try header(at: at, from: failed),
        let start = try window.bytes(at: at, count: frame.total, keeping: failed.offset)
      else {
        at += alignment
        computed = nil
        continue
      }
      let end = at + UInt64(frame.total)
      if (frame.startsBatch && at > failed.offset) || (frame.endsBatch && end < window.limit) {
        survey.provesLaterBatch = true
      }
      if frame.endIsWhole(start), survey.highestSequence.map({ frame.sequence > $0 }) ?? true {
        survey.highestSequence = frame.sequence
        survey.lastLink = frame.storedLink(start)
      }
      // The frame that failed first has a known link before it. If only its stored link was hit,
      // the link computed here is the one that its successor was chained to.
      let following =
        at == failed.offset ? chain.link(frame, at: start, after: failed.link) : nil
      if survey.resumed == nil, at > failed.offset || fault.reason == .batchMarks,
        let link = try proof(of: frame, at: at, computed: computed, from: failed)
      {
        survey.resumed = ChainPoint(
          segment: failed.segment, offset: at, sequence: frame.sequence, link: link)
        survey.resumesInsideBatch = !frame.startsBatch
      }
      computed = following
      // A header whose frame was written over says nothing about where the next one starts.
      at = frame.endIsWhole(start) ? end : at + alignment
      if survey.resumed != nil && survey.provesLaterBatch { break }
    }
    return survey
  }

  /// A header that can belong here: whole, within the limit, with a number that is not past.
  private func header(at offset: UInt64, from failed: ChainPoint) throws(DiskError) -> Frame? {
    guard
      let start = try window.bytes(
        at: offset, count: Frame.headerLength, keeping: failed.offset),
      start.number(UInt32.self, at: 0) == Frame.magic, let frame = Frame(headerAt: start),
      !frame.isUnknown, frame.isSealed == isSealed, offset + UInt64(frame.total) <= window.limit,
      frame.sequence >= failed.sequence,
      frame.sequence - failed.sequence <= room(before: offset, from: failed)
    else { return nil }
    return frame
  }

  /// How many records can be missing before `offset`: as many as fit in between. A frame that stands
  /// too early for its number was put there, and to go on with it would lose those before it. At
  /// the start of a segment the number that fails may be a guess.
  private func room(before offset: UInt64, from failed: ChainPoint) -> UInt64 {
    let end = failed.offset == UInt64(SegmentHeader.length) ? window.limit : offset
    return (end - failed.offset) / UInt64(Frame.shortest)
  }

  /// The link that proves the frame at `offset`: the one stored at the end of whatever stands
  /// before it. Fill is at most seven bytes, so there are eight places to look.
  private func proof(
    of frame: Frame, at offset: UInt64, computed: Digest?, from failed: ChainPoint
  ) throws(DiskError) -> Digest? {
    guard let start = try window.bytes(at: offset, count: frame.total, keeping: failed.offset),
      frame.endIsWhole(start)
    else { return nil }
    let leaf = chain.leaf(frame, at: start)
    let stored = frame.storedLink(start)
    if let computed, chain.link(frame, at: start, leaf: leaf, after: computed) == stored {
      return computed
    }
    let closing = UInt64(Frame.linkLength + Frame.closingLength)
    for fill in 0..<alignment where offset >= closing + fill + UInt64(SegmentHeader.length) {
      guard
        let place = try window.bytes(
          at: offset - closing - fill, count: Frame.linkLength,
          keeping: min(failed.offset, offset - closing - fill))
      else { continue }
      let candidate = Digest(from: place)
      if chain.link(frame, at: start, leaf: leaf, after: candidate) == stored { return candidate }
    }
    return nil
  }
}
