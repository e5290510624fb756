/// The first 192 bytes of a segment: which log, where in the chain, and how much of the segment
/// before it counts.
struct SegmentHeader: Equatable {
  static let length = 192
  static let generationOffset = 132
  static let major: UInt16 = 1
  /// Of logs that are not sealed.
  static let minor: UInt16 = 0
  /// Of sealed ones.
  static let sealedMinor: UInt16 = 1
  /// "RLOGSEG1".
  static let magic: UInt64 = 0x3147_4553_474F_4C52

  enum Flag {
    /// The predecessor holds damage that its length covers.
    static let predecessorDamaged: UInt8 = 1 << 0
    /// The first writer since the start of the machine found a torn tail.
    static let bootRotation: UInt8 = 1 << 1
    /// Writing or syncing the predecessor failed, or its state was in doubt.
    static let errorRotation: UInt8 = 1 << 2
    /// Every frame of the log is sealed.
    static let sealed: UInt8 = 1 << 3
  }

  var minor: UInt16 = SegmentHeader.minor
  var purpose: LogPurpose
  var flags: UInt8 = 0
  var log: LogID
  var number: UInt64
  /// The number of the first record that this segment may hold.
  var firstSequence: UInt64
  var startLink: Digest
  /// 0 for the first segment.
  var predecessor: UInt64 = 0
  /// Bytes of the predecessor that count, its header included.
  var predecessorLength: UInt64 = 0
  /// SHA-256 of the predecessor's bytes beyond that; zero when there are none.
  var deadTail = Digest.zero
  /// How often this segment was scrubbed.
  var generation: UInt32 = 0
  var createdAt: UInt64
  var creator: DeviceID

  var isSealed: Bool { flags & Flag.sealed != 0 }

  var point: ChainPoint {
    ChainPoint(
      segment: number, offset: UInt64(SegmentHeader.length), sequence: firstSequence,
      link: startLink)
  }

  func encode(to start: UnsafeMutableRawPointer) {
    start.initializeMemory(as: UInt8.self, repeating: 0, count: SegmentHeader.length)
    start.put(SegmentHeader.magic, at: 0)
    start.put(SegmentHeader.major, at: 8)
    start.put(minor, at: 10)
    start.put(UInt16(SegmentHeader.length), at: 12)
    start.put(purpose.rawValue, at: 14)
    start.put(flags, at: 15)
    log.store(to: start + 16)
    start.put(number, at: 32)
    start.put(firstSequence, at: 40)
    startLink.store(to: start + 48)
    start.put(predecessor, at: 80)
    start.put(predecessorLength, at: 88)
    deadTail.store(to: start + 96)
    start.put(generation, at: SegmentHeader.generationOffset)
    start.put(createdAt, at: 136)
    creator.store(to: start + 144)
    start.put(CRC32C.checksum(start, count: 188), at: 188)
  }

  /// What the first bytes of a file turned out to be.
  enum Reading: Equatable {
    case header(SegmentHeader)
    case newer(major: UInt16, minor: UInt16)
    case broken
  }

  /// Reads a header. The first 14 bytes keep their meaning in every version, and the last four of
  /// the header are always its checksum: so a newer version can be told from damage.
  static func read(_ bytes: UnsafeRawBufferPointer) -> Reading {
    guard let start = bytes.baseAddress, bytes.count >= 16,
      start.number(UInt64.self, at: 0) == magic
    else { return .broken }
    let length = Int(start.number(UInt16.self, at: 12))
    guard length >= 16, length <= bytes.count,
      start.number(UInt32.self, at: length - 4) == CRC32C.checksum(start, count: length - 4)
    else { return .broken }
    let found = start.number(UInt16.self, at: 8)
    let foundMinor = start.number(UInt16.self, at: 10)
    guard found == major else { return .newer(major: found, minor: foundMinor) }
    guard length == SegmentHeader.length,
      let purpose = LogPurpose(rawValue: start.number(UInt8.self, at: 14))
    else { return .broken }
    return .header(
      SegmentHeader(
        minor: foundMinor, purpose: purpose, flags: start.number(UInt8.self, at: 15),
        log: RecordID(from: start + 16), number: start.number(UInt64.self, at: 32),
        firstSequence: start.number(UInt64.self, at: 40), startLink: Digest(from: start + 48),
        predecessor: start.number(UInt64.self, at: 80),
        predecessorLength: start.number(UInt64.self, at: 88), deadTail: Digest(from: start + 96),
        generation: start.number(UInt32.self, at: SegmentHeader.generationOffset),
        createdAt: start.number(UInt64.self, at: 136), creator: RecordID(from: start + 144)))
  }

  /// `seg-0000000001.rlog`.
  static func name(_ number: UInt64) -> String {
    let digits = String(number)
    return "seg-" + String(repeating: "0", count: max(0, 10 - digits.count)) + digits + ".rlog"
  }

  /// The number in a segment's name; nil for any other file.
  static func number(in name: String) -> UInt64? {
    let letters = name.utf8
    guard letters.count == 19, name.hasPrefix("seg-"), name.hasSuffix(".rlog") else { return nil }
    var number: UInt64 = 0
    for letter in letters.dropFirst(4).prefix(10) {
      guard (0x30...0x39).contains(letter) else { return nil }
      number = number * 10 + UInt64(letter - 0x30)
    }
    return number > 0 ? number : nil
  }
}

/// A place in the chain: the next record goes (or stands) here, and this is the link before it.
struct ChainPoint: Equatable, Sendable {
  var segment: UInt64
  var offset: UInt64
  var sequence: UInt64
  var link: Digest
}
