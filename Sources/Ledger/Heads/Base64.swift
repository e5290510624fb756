/// Base64 of RFC 4648 with fill, in the one form that each row of bytes has: nothing else is read.
enum Base64 {
  private static func letter(_ value: UInt8) -> UInt8 {
    switch value {
    case 0..<26: value + 0x41
    case 26..<52: value - 26 + 0x61
    case 52..<62: value - 52 + 0x30
    case 62: 0x2B
    default: 0x2F
    }
  }

  private static func value(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 0x41...0x5A: letter - 0x41
    case 0x61...0x7A: letter - 0x61 + 26
    case 0x30...0x39: letter - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }

  /// The bytes as text.
  static func text(_ bytes: [UInt8]) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var group: UInt32 = 0
      for byte in part { group = group << 8 | UInt32(byte) }
      group <<= UInt32(3 - part.count) * 8
      for index in 0..<4 {
        let bits = UInt8(group >> UInt32(18 - index * 6) & 63)
        letters.append(index <= part.count ? letter(bits) : 0x3D)
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The bytes that a text stands for; nil when it is no such text.
  static func bytes(_ text: some Collection<UInt8>) -> [UInt8]? {
    let letters = Array(text)
    guard letters.count.isMultiple(of: 4) else { return nil }
    let fill = letters.reversed().prefix { $0 == 0x3D }.count
    guard fill <= 2 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    for start in stride(from: 0, to: letters.count, by: 4) {
      let missing = start + 4 == letters.count ? fill : 0
      var group: UInt32 = 0
      for letter in letters[start..<start + 4 - missing] {
        guard let value = value(letter) else { return nil }
        group = group << 6 | UInt32(value)
      }
      group <<= UInt32(missing) * 6
      // The bits that the fill stands for are zero, or two texts would mean the same bytes.
      guard missing == 0 || group & (1 << (UInt32(missing) * 8) &- 1) == 0 else { return nil }
      for index in 0..<3 - missing {
        bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(16 - index * 8)))
      }
    }
    return bytes
  }
}
