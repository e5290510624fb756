/// The part of a segment that is in memory: read ahead in large steps, kept from the start of the
/// batch in hand, so that a batch is never handed out before its end was seen.
final class SegmentWindow {
  /// How far a pass over the log reads ahead, in bytes.
  static let step = 1 << 20

  private let step: Int
  private let file: any LogFile
  private let bytes: ByteBuffer
  private var start: UInt64 = 0
  /// Nothing at or beyond this place is looked at.
  let limit: UInt64

  /// - Parameters:
  ///   - limit: bytes of the file that count; it may be shorter than that.
  ///   - step: how far to read ahead.
  init(
    _ file: any LogFile, limit: UInt64, bytes: ByteBuffer, step: Int = SegmentWindow.step
  ) {
    self.step = step
    self.file = file
    self.limit = limit
    self.bytes = bytes
    bytes.count = 0
  }

  /// The end of what there is to look at: the limit, or the end of a file that is shorter.
  func end() throws(DiskError) -> UInt64 {
    min(limit, try file.size())
  }

  /// The `count` bytes at `offset`; nil when they reach beyond the limit or the file.
  ///
  /// - Parameter keeping: the lowest place that is still needed.
  func bytes(
    at offset: UInt64, count: Int, keeping: UInt64
  ) throws(DiskError) -> UnsafeRawPointer? {
    let end = offset + UInt64(count)
    if offset >= start && end <= start + UInt64(bytes.count) {
      return UnsafeRawPointer(bytes.base + Int(offset - start))
    }
    guard end <= limit else { return nil }
    try fill(from: min(offset, keeping), to: end)
    guard end <= start + UInt64(bytes.count) else { return nil }
    return UnsafeRawPointer(bytes.base + Int(offset - start))
  }

  private func fill(from low: UInt64, to end: UInt64) throws(DiskError) {
    if low < start || low > start + UInt64(bytes.count) {
      bytes.count = 0
      start = low
    } else {
      bytes.drop(Int(low - start))
      start = low
    }
    let wanted = min(limit, max(end, start + UInt64(bytes.count + step)))
    while start + UInt64(bytes.count) < wanted {
      let more = Int(wanted - start) - bytes.count
      bytes.reserve(more)
      let target = UnsafeMutableRawBufferPointer(start: bytes.base + bytes.count, count: more)
      let count = try file.read(into: target, at: start + UInt64(bytes.count))
      if count == 0 { return }
      bytes.count += count
    }
  }
}
