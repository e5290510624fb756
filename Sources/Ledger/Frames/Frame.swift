/// The layout of a frame, and the checks that need nothing but its own bytes.
///
/// A frame is one record on disk: a header with its own checksum, the envelope, the body, the chain
/// link, fill bytes and the length once more; in the last frame of a sealed batch a signature stands
/// before the link. The article *LogFormat* describes every byte.
struct Frame {
  static let headerLength = 64
  static let linkLength = 32
  static let closingLength = 4
  static let signatureLength = 64
  static let digestLength = 32
  /// Nothing is encrypted or signed.
  static let plainSuite: UInt32 = 0
  /// AES-256-GCM, SHA-256, Ed25519: one byte each, then a zero.
  static let sealedSuite: UInt32 = 0x0001_0101
  static let longest = 1 << 20
  /// "RLF" and the frame version, 1.
  static let magic: UInt32 = 0x0146_4C52
  /// The smallest frame: an empty envelope would not do, but nothing shorter can be one.
  static let shortest = 64 + 64 + 32 + 4 + 4

  enum Flag {
    static let batchEnd: UInt16 = 1 << 0
    /// The digest of the envelope stands in its place.
    static let redactedEnvelope: UInt16 = 1 << 1
    /// The digest of the body stands in its place.
    static let redactedBody: UInt16 = 1 << 2
    static let signed: UInt16 = 1 << 3
    static let batchStart: UInt16 = 1 << 5
    /// Scrubbing a frame later sets these two, so neither leaf nor link may depend on them.
    static let redactions: UInt16 = redactedEnvelope | redactedBody
    static let plain: UInt16 = batchEnd | batchStart
    static let sealed: UInt16 = plain | redactions | signed
  }

  var total: Int
  var sequence: UInt64
  var flags: UInt16
  var envelopeLength: Int
  var bodyLength: Int
  /// Suite 1.
  var isSealed: Bool
  /// True for a frame of a later format: another suite, or flags that are not known here.
  var isUnknown: Bool

  var startsBatch: Bool { flags & Flag.batchStart != 0 }
  var endsBatch: Bool { flags & Flag.batchEnd != 0 }
  var bodyOffset: Int { Frame.headerLength + envelopeLength }
  var signatureOffset: Int { bodyOffset + bodyLength }
  var isSigned: Bool { flags & Flag.signed != 0 }
  var linkOffset: Int { signatureOffset + (isSigned ? Frame.signatureLength : 0) }
  var hasEnvelope: Bool { flags & Flag.redactedEnvelope == 0 }
  var hasBody: Bool { flags & Flag.redactedBody == 0 }

  /// The length of a frame that holds so much.
  static func length(envelope: Int, body: Int, isSigned: Bool = false) -> Int {
    let signature = isSigned ? signatureLength : 0
    return (headerLength + envelope + body + signature + linkLength + closingLength + 7) & ~7
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
    let suite = start.number(UInt32.self, at: 48)
    isSealed = suite == Frame.sealedSuite
    isUnknown =
      isSealed
      ? flags & ~Flag.sealed != 0 || (flags & Flag.signed != 0) != (flags & Flag.batchEnd != 0)
      : flags & ~Flag.plain != 0 || suite != Frame.plainSuite
    guard total <= Frame.longest, total & 7 == 0, total >= Frame.shortest else { return nil }
    // The lengths of a later format may differ by what is not known here.
    guard
      isUnknown
        || total == Frame.length(envelope: envelopeLength, body: bodyLength, isSigned: isSigned),
      hasEnvelope || envelopeLength >= Frame.digestLength,
      hasBody || bodyLength >= Frame.digestLength
    else { return nil }
  }

  /// Whether fill bytes and closing length are as they must be, and what scrubbing left is a digest
  /// and zeros. All of the frame is in memory.
  func endIsWhole(_ start: UnsafeRawPointer) -> Bool {
    guard Int(start.number(UInt32.self, at: total - Frame.closingLength)) == total else {
      return false
    }
    let digest = Frame.digestLength
    return Frame.isZero(start, linkOffset + Frame.linkLength..<total - Frame.closingLength)
      && (hasEnvelope || Frame.isZero(start, Frame.headerLength + digest..<bodyOffset))
      && (hasBody || Frame.isZero(start, bodyOffset + digest..<signatureOffset))
  }

  private static func isZero(_ start: UnsafeRawPointer, _ range: Range<Int>) -> Bool {
    range.allSatisfy { start.number(UInt8.self, at: $0) == 0 }
  }

  /// The digest of the envelope as it was written, whether or not it was scrubbed since.
  func envelopeDigest(_ start: UnsafeRawPointer) -> Digest {
    let envelope = start + Frame.headerLength
    guard hasEnvelope else { return Digest(from: envelope) }
    return Digest.of(UnsafeRawBufferPointer(start: envelope, count: envelopeLength))
  }

  /// The same for the body.
  func bodyDigest(_ start: UnsafeRawPointer) -> Digest {
    guard hasBody else { return Digest(from: start + bodyOffset) }
    return Digest.of(UnsafeRawBufferPointer(start: start + bodyOffset, count: bodyLength))
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
  private let scratch = UnsafeMutableRawPointer.allocate(byteCount: 160, alignment: 16)

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
    scratch.put(UInt8(0), at: 0)
    (scratch + 1).copyMemory(from: start + 24, byteCount: 36)
    scratch.put(UInt16(frame.envelopeLength), at: 37)
    scratch.put(UInt32(frame.bodyLength), at: 39)
    frame.envelopeDigest(start).store(to: scratch + 43)
    frame.bodyDigest(start).store(to: scratch + 75)
    return Digest.of(UnsafeRawBufferPointer(start: scratch, count: 107))
  }

  /// SHA-256 over the link before, the number, the lasting flags, the leaf and the signature: so a
  /// changed signature is noticed without any key, and a leaf is the same with or without one.
  func link(_ frame: Frame, at start: UnsafeRawPointer, after previous: Digest) -> Digest {
    link(frame, at: start, leaf: leaf(frame, at: start), after: previous)
  }

  /// The same when the leaf is known.
  func link(
    _ frame: Frame, at start: UnsafeRawPointer, leaf: Digest, after previous: Digest
  ) -> Digest {
    lastLeaf = leaf
    scratch.put(UInt8(2), at: 0)
    previous.store(to: scratch + 1)
    scratch.put(frame.sequence, at: 33)
    scratch.put(frame.flags & ~Frame.Flag.redactions, at: 41)
    leaf.store(to: scratch + 43)
    guard frame.isSigned else {
      return Digest.of(UnsafeRawBufferPointer(start: scratch, count: 75))
    }
    (scratch + 75).copyMemory(
      from: start + frame.signatureOffset, byteCount: Frame.signatureLength)
    return Digest.of(
      UnsafeRawBufferPointer(start: scratch, count: 75 + Frame.signatureLength))
  }

  /// Every check of a frame whose header was read and whose bytes are all in memory.
  ///
  /// - Parameter isSealed: whether the frames of this log are.
  /// - Returns: its link, or what is wrong with it.
  func check(
    _ frame: Frame, at start: UnsafeRawPointer, sequence: UInt64, after previous: Digest,
    isSealed: Bool
  ) -> Result<Digest, FrameFault> {
    guard !frame.isUnknown else { return .failure(FrameFault(.unknownFrame)) }
    guard frame.isSealed == isSealed else { return .failure(FrameFault(.wrongSuite)) }
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
