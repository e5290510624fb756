/// Sixteen opaque bytes that name one thing for ever: a record, a log, a device, a subject or a
/// command. Record ids are UUIDs of version 7 (RFC 9562), made by the caller: the ledger has no
/// clock and no source of chance of its own.
package struct RecordID: Hashable, Sendable, Comparable {
  /// The first eight bytes as they stand in the file, read as a big-endian number.
  package var high: UInt64
  /// The last eight bytes, read the same way.
  package var low: UInt64

  /// An id from its two halves.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A version 7 UUID: 48 bits of milliseconds since 1970, then 74 bits of chance.
  ///
  /// - Parameters:
  ///   - milliseconds: Unix time in milliseconds; the lower 48 bits count.
  ///   - chance: 128 random bits, of which 74 are used.
  package init(milliseconds: UInt64, chance: (UInt64, UInt64)) {
    high = (milliseconds & 0xFFFF_FFFF_FFFF) << 16 | 0x7000 | (chance.0 & 0x0FFF)
    low = 0x8000_0000_0000_0000 | (chance.1 & 0x3FFF_FFFF_FFFF_FFFF)
  }

  /// Sixteen zero bytes: "none" in the places of a header that must hold an id.
  package static var zero: RecordID { RecordID(high: 0, low: 0) }

  /// The order of the bytes; for version 7 ids that is the order of time.
  package static func < (left: RecordID, right: RecordID) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }

  init(from bytes: UnsafeRawPointer) {
    high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
    low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
  }

  func store(to bytes: UnsafeMutableRawPointer) {
    bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
    bytes.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
  }
}

/// The id of one log, chosen when it is created.
package typealias LogID = RecordID
/// The id of the device that writes.
package typealias DeviceID = RecordID

extension RecordID: CustomStringConvertible {
  /// The thirty-six characters of a UUID, in lower case.
  package var description: String {
    func digits(_ value: UInt64, from shift: UInt64, count: Int) -> String {
      let text = String(value >> shift & (1 << UInt64(count * 4) &- 1), radix: 16)
      return String(repeating: "0", count: count - text.count) + text
    }
    return [
      digits(high, from: 32, count: 8), digits(high, from: 16, count: 4),
      digits(high, from: 0, count: 4), digits(low, from: 48, count: 4),
      digits(low, from: 0, count: 12),
    ].joined(separator: "-")
  }

  /// Reads a UUID as text, with or without hyphens; nil when it is anything else.
  package init?(_ text: String) {
    let digits = text.filter { $0 != "-" }
    guard digits.count == 32, digits.allSatisfy(\.isHexDigit),
      let high = UInt64(digits.prefix(16), radix: 16),
      let low = UInt64(digits.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }
}
