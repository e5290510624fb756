/// Turns a text into what is compared when people search and sort: lower case, without diacritics,
/// one space between words.
package enum Folding {
  /// The folded form: Latin letters lose case and diacritics (ß is ss, æ is ae, ø is o, the
  /// ligature ij is ij), apostrophes vanish, everything else that is no letter or digit becomes a
  /// space; runs of spaces become one, and none stands at either end. Letters of other scripts are
  /// lower-cased. Folding a folded text changes nothing.
  package static func fold(_ text: String) -> String {
    var copy = text
    let folded: String? = copy.withUTF8 { bytes in
      // A loop without an early end lets the compiler look at many bytes at once.
      var all: UInt8 = 0
      for byte in bytes { all |= byte }
      guard all < 0x80 else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { buffer in
        foldASCII(bytes, into: buffer)
      }
    }
    return folded ?? foldScalars(text)
  }

  private static func foldASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var needsSpace = false
    for byte in bytes {
      let letter: UInt8
      switch byte {
      case 0x61...0x7A, 0x30...0x39: letter = byte
      case 0x41...0x5A: letter = byte | 0x20
      case 0x27, 0x60: continue
      default:
        needsSpace = count > 0
        continue
      }
      if needsSpace {
        buffer[count] = 0x20
        count += 1
        needsSpace = false
      }
      buffer[count] = letter
      count += 1
    }
    return count
  }

  private static func foldScalars(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var needsSpace = false
    func append(_ scalar: Unicode.Scalar) {
      if needsSpace, !result.isEmpty { result.unicodeScalars.append(" ") }
      needsSpace = false
      result.unicodeScalars.append(scalar)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: append(scalar)
      case 0x41...0x5A: append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      // Apostrophes, accents that stand alone, and combining marks leave nothing behind.
      case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0x2B0...0x36F: continue
      default:
        if let (first, second) = FoldingTable.pair(scalar.value) {
          if first == 0x2D {
            needsSpace = true
          } else {
            append(Unicode.Scalar(first))
            if second != 0x2D { append(Unicode.Scalar(second)) }
          }
        } else if scalar.value >= 0x80, scalar.properties.isAlphabetic {
          for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower) }
        } else if scalar.properties.generalCategory != .nonspacingMark {
          needsSpace = true
        }
      }
    }
    return result
  }
}
