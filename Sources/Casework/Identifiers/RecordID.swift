/// The identity of a record: 16 bytes, a UUID of version 7 (RFC 9562), so that identities made
/// later sort later.
package struct RecordID: Hashable, Comparable, Sendable {
  /// The first eight bytes: 48 bits of milliseconds, the version, 12 random bits.
  package let high: UInt64
  /// The last eight bytes: the variant and 62 random bits.
  package let low: UInt64

  /// The identity with these 16 bytes, whatever their version.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads a hyphenated UUID in hexadecimal of either case; nil for every other form.
  package init?(text: String) {
    var copy = text
    let halves: (UInt64, UInt64)? = copy.withUTF8 { bytes in
      guard bytes.count == 36 else { return nil }
      var halves: (UInt64, UInt64) = (0, 0)
      for (offset, byte) in bytes.enumerated() {
        if Self.isHyphen(offset) {
          guard byte == 0x2D else { return nil }
        } else {
          guard let nibble = Self.nibble(byte) else { return nil }
          halves.0 = halves.0 << 4 | halves.1 >> 60
          halves.1 = halves.1 << 4 | nibble
        }
      }
      return halves
    }
    guard let halves else { return nil }
    self.init(high: halves.0, low: halves.1)
  }

  /// The identity in these bytes, the first one the most significant; nil unless there are 16.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var halves: (high: UInt64, low: UInt64) = (0, 0)
    for byte in bytes {
      halves.high = halves.high << 8 | halves.low >> 56
      halves.low = halves.low << 8 | UInt64(byte)
    }
    self.init(high: halves.high, low: halves.low)
  }

  /// The 16 bytes, the most significant first.
  package var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
      for index in 0..<8 {
        let shift = UInt64(56 - index * 8)
        buffer[index] = UInt8(truncatingIfNeeded: high >> shift)
        buffer[index + 8] = UInt8(truncatingIfNeeded: low >> shift)
      }
      count = 16
    }
  }

  /// The hyphenated form in lower case, 36 characters.
  package var text: String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      var (first, second) = (high, low)
      for offset in 0..<36 {
        if Self.isHyphen(offset) {
          buffer[offset] = 0x2D
        } else {
          let nibble = UInt8(first >> 60)
          buffer[offset] = nibble < 10 ? 0x30 + nibble : 0x57 + nibble
          first = first << 4 | second >> 60
          second <<= 4
        }
      }
      return 36
    }
  }

  /// When the identity was made, to the millisecond, as version 7 holds it.
  package var moment: Moment { Moment(milliseconds: Int64(high >> 16)) }

  package static func < (left: RecordID, right: RecordID) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }

  /// Where the hyphens stand.
  private static func isHyphen(_ offset: Int) -> Bool {
    offset == 8 || offset == 13 || offset == 18 || offset == 23
  }

  private static func nibble(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte - 0x30)
    case 0x41...0x46: UInt64(byte - 0x37)
    case 0x61...0x66: UInt64(byte - 0x57)
    default: nil
    }
  }
}
