/// The layout of a frame, and the checks that need nothing but its own bytes.
///
/// A frame is one record on disk: a header with its own checksum, the envelope, the body, the chain
/// link, fill bytes and the length once more. The article *LogFormat* describes every byte.
struct Frame {
  static let headerLength = 64
  static let linkLength = 32
  static let closingLength = 4
  static let longest = 1 << 20
  /// "RLF" and the frame version, 1.
  static let magic: UInt32 = 0x0146_4C52
  /// The smallest frame: an empty envelope would not do, but nothing shorter can be one.
  static let shortest = 64 + 64 + 32 + 4 + 4

  enum Flag {
    static let batchEnd: UInt16 = 1 << 0
    static let batchStart: UInt16 = 1 << 5
    static let known: UInt16 = batchEnd | batchStart
    /// Scrubbing a frame later sets these two, so neither leaf nor link may depend on them.
    static let redactions: UInt16 = 1 << 1 | 1 << 2
  }

  var total: Int
  var sequence: UInt64
  var flags: UInt16
  var envelopeLength: Int
  var bodyLength: Int
  /// True for a frame of a later format: another suite, or flags that are not known here.
  var isUnknown: Bool

  var startsBatch: Bool { flags & Flag.batchStart != 0 }
  var endsBatch: Bool { flags & Flag.batchEnd != 0 }
  var bodyOffset: Int { Frame.headerLength + envelopeLength }
  var linkOffset: Int { bodyOffset + bodyLength }

  /// The length of a frame that holds so much.
  static func length(envelope: Int, body: Int) -> Int {
    (headerLength + envelope + body + linkLength + closingLength + 7) & ~7
  }

  /// Reads a header; nil when these 64 bytes are not one.
  init?(headerAt start: UnsafeRawPointer) {
    guard start.number(UInt32.self, at: 0) == Frame.magic,
      start.number(UInt32.self, at: 60) == CRC32C.checksum(start, count: 60)
    else { return nil }
    total = Int(start.number(UInt32.self, at: 4))
    sequence = start.number(UInt64.self, at: 8)
    envelopeLength = Int(start.number(UInt16.self, at: 16))
    flags = start.number(UInt16.self, at: 18)
    bodyLength = Int(start.number(UInt32.self, at: 20))
    isUnknown = flags & ~Flag.known != 0 || start.number(UInt32.self, at: 48) != 0
    guard total <= Frame.longest, total & 7 == 0, total >= Frame.shortest else { return nil }
    // A signature (a later format) stands between body and link; the lengths then differ by it.
    guard isUnknown || total == Frame.length(envelope: envelopeLength, body: bodyLength) else {
      return nil
    }
  }

  /// Whether fill bytes and closing length are as they must be. All of the frame is in memory.
  func endIsWhole(_ start: UnsafeRawPointer) -> Bool {
    guard Int(start.number(UInt32.self, at: total - Frame.closingLength)) == total else {
      return false
    }
    var offset = linkOffset + Frame.linkLength
    while offset < total - Frame.closingLength {
      guard start.number(UInt8.self, at: offset) == 0 else { return false }
      offset += 1
    }
    return true
  }

  /// The link as it stands in the frame.
  func storedLink(_ start: UnsafeRawPointer) -> Digest {
    Digest(from: start + linkOffset)
  }
}

/// Computes leaves and links; keeps one small buffer for it.
final class ChainHash {
  /// The leaf that the last link was computed with.
  private(set) var lastLeaf = Digest.zero
  private let scratch = UnsafeMutableRawPointer.allocate(byteCount: 128, alignment: 16)

  deinit {
    scratch.deallocate()
  }

  /// The link before the first record: bound to the log, so that no segment of another log fits.
  func genesis(of log: LogID) -> Digest {
    scratch.put(UInt8(3), at: 0)
    log.store(to: scratch + 1)
    return Digest.of(UnsafeRawBufferPointer(start: scratch, count: 17))
  }

  /// SHA-256 over what the record is, wherever it stands: not its number, not its place.
  func leaf(_ frame: Frame, at start: UnsafeRawPointer) -> Digest {
    let envelope = Digest.of(
      UnsafeRawBufferPointer(start: start + Frame.headerLength, count: frame.envelopeLength))
    let body = Digest.of(
      UnsafeRawBufferPointer(start: start + frame.bodyOffset, count: frame.bodyLength))
    scratch.put(UInt8(0), at: 0)
    (scratch + 1).copyMemory(from: start + 24, byteCount: 36)
    scratch.put(UInt16(frame.envelopeLength), at: 37)
    scratch.put(UInt32(frame.bodyLength), at: 39)
    envelope.store(to: scratch + 43)
    body.store(to: scratch + 75)
    return Digest.of(UnsafeRawBufferPointer(start: scratch, count: 107))
  }

  /// SHA-256 over the link before, the number, the lasting flags and the leaf.
  func link(_ frame: Frame, at start: UnsafeRawPointer, after previous: Digest) -> Digest {
    link(frame, leaf: leaf(frame, at: start), after: previous)
  }

  /// The same when the leaf is known.
  func link(_ frame: Frame, leaf: Digest, after previous: Digest) -> Digest {
    lastLeaf = leaf
    scratch.put(UInt8(2), at: 0)
    previous.store(to: scratch + 1)
    scratch.put(frame.sequence, at: 33)
    scratch.put(frame.flags & ~Frame.Flag.redactions, at: 41)
    leaf.store(to: scratch + 43)
    return Digest.of(UnsafeRawBufferPointer(start: scratch, count: 75))
  }

  /// Every check of a frame whose header was read and whose bytes are all in memory.
  ///
  /// - Returns: its link, or what is wrong with it.
  func check(
    _ frame: Frame, at start: UnsafeRawPointer, sequence: UInt64, after previous: Digest
  ) -> Result<Digest, FrameFault> {
    guard !frame.isUnknown else { return .failure(FrameFault(.unknownFrame)) }
    guard frame.endIsWhole(start) else { return .failure(FrameFault(.frameEnd)) }
    let computed = link(frame, at: start, after: previous)
    guard frame.sequence == sequence, computed == frame.storedLink(start) else {
      return .failure(FrameFault(.frameContent))
    }
    return .success(computed)
  }
}

/// Why a frame is refused.
struct FrameFault: Error, Equatable {
  var reason: Damage.Reason

  init(_ reason: Damage.Reason) {
    self.reason = reason
  }
}
