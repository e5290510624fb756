/// Rows as spreadsheet programs with Dutch settings open them at a double click: UTF-8 with a byte
/// order mark, `;` between fields, CRLF at the end of a row (RFC 4180 for the rest).
enum CSV {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A field of a row.
  enum Field: Hashable {
    /// Text, which is guarded against being taken for a formula.
    case text(String)
    /// A number, a date or a word of our own, which is not.
    case plain(String)
  }

  static func write(_ fields: [Field], into bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(0x3B) }
      switch field {
      case .text(let text): quote(Formula.guarded(harmless(text)), into: &bytes)
      case .plain(let text): quote(text, into: &bytes)
      }
    }
    bytes += [0x0D, 0x0A]
  }

  /// Control characters but tab and line ends become the replacement character: a list that is shown
  /// in a terminal must not steer it.
  private static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { isHarmful($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }

  private static func quote(_ text: String, into bytes: inout [UInt8]) {
    var copy = text
    let needsQuotes = copy.withUTF8 { buffer in
      for byte in buffer where byte == 0x3B || byte == 0x22 || byte < 0x20 { return true }
      return false
    }
    guard needsQuotes || text.utf8.first == 0x20 || text.utf8.last == 0x20 else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    bytes += text.replacing("\"", with: "\"\"").utf8
    bytes.append(0x22)
  }
}

/// Text that a spreadsheet program would run as a formula.
enum Formula {
  /// `=`, `+`, `-`, `@`, tab and the line ends.
  static let starts: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0A, 0x0D]

  /// The text with an apostrophe before it where it begins like a formula.
  static func guarded(_ text: String) -> String {
    guard let first = text.utf8.first, starts.contains(first) else { return text }
    return "'" + text
  }
}
