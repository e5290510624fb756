extension KeyDecoder {
  /// The parameters of the sequence that opens a bracketed paste.
  static let pasteStart = Array("200".utf8)
  /// The whole sequence that closes it.
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// No control sequence that is known has as many parameter bytes. Of a longer one, however long, no
  /// more are kept: it is swallowed all the same, and not copied byte by byte.
  static let mostParameters = 16

  /// The key of a control byte; Control-H, -I, -J, -M arrive as the keys they always were.
  static func controlKey(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte | 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte | 0x40)))
    default: nil
    }
  }

  /// The key of a control sequence; nil for one that is not known or has a modifier.
  static func controlSequenceKey(_ final: UInt8, _ parameters: [UInt8]) -> Key? {
    if final == UInt8(ascii: "~") {
      guard parameters.count <= 2, let number = Int(String(decoding: parameters, as: UTF8.self))
      else { return nil }
      return numberedKey(number)
    }
    guard parameters.isEmpty || parameters == [UInt8(ascii: "1")] else { return nil }
    if final == UInt8(ascii: "Z") { return .backTab }
    return arrowKey(final) ?? functionKey(final)
  }

  /// The key of a single-shift sequence (application mode), keypad included.
  static func singleShiftKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - 0x40)))
    default: arrowKey(final) ?? functionKey(final)
    }
  }

  /// The key of the letter after `ESC [ [` (F1 to F5 of the Linux console).
  static func consoleKey(_ final: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
    return .function(Int(final - UInt8(ascii: "A")) + 1)
  }

  private static func arrowKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    default: nil
    }
  }

  private static func functionKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// What was pasted, as data: every kind of line break is one `\n`, a tab is a space, other controls
  /// and bytes that are no text are left out.
  static func pastedText(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0D: text.unicodeScalars.append("\n")
      case 0x0A: if previous != "\r" { text.unicodeScalars.append("\n") }
      case 0x09: text.unicodeScalars.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0, 0xFFFD: break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
