package import Canvas

/// What a terminal answered about itself, read out of the bytes that came in.
package struct TerminalReplies: Hashable, Sendable {
  /// Its background colour.
  package var background: Colour?
  /// Whether it knows the marks around a frame.
  package var knowsFrameMarks = false
  /// Whether the answer that ends the waiting was there.
  package var isComplete = false

  /// Reads the answers in a row of bytes; anything else in it is left alone.
  package init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for part in text.split(separator: "\u{1B}") { read(part) }
  }

  /// Whether the background is dark: by the answer, else by COLORFGBG, else it is taken to be.
  package func mode(colourFgBg: String?) -> Theme.Mode {
    if let background { return background.isDark ? .dark : .light }
    if let last = colourFgBg?.split(separator: ";").last, let index = Int(last),
      (0...15).contains(index)
    {
      return index == 7 || index > 8 ? .light : .dark
    }
    return .dark
  }

  private mutating func read(_ part: Substring) {
    if part.hasPrefix("]11;") {
      background = Self.colour(part.dropFirst(4))
    } else if part.hasPrefix("[?2026;") {
      let setting = part.dropFirst(7).first
      knowsFrameMarks = setting == "1" || setting == "2" || setting == "3"
    } else if part.hasPrefix("[?"), part.dropFirst(2).drop(while: Self.isParameter).first == "c" {
      isComplete = true
    }
  }

  private static func isParameter(_ character: Character) -> Bool {
    character == ";" || (character.isASCII && character.isNumber)
  }

  /// A colour as `rgb:RRRR/GGGG/BBBB`, one to four hexadecimal digits a part.
  private static func colour(_ text: Substring) -> Colour? {
    guard let colon = text.firstIndex(of: ":"), text[..<colon] == "rgb" || text[..<colon] == "rgba"
    else { return nil }
    let parts = text[text.index(after: colon)...].split(separator: "/").prefix(3).map(level)
    guard parts.count == 3, let red = parts[0], let green = parts[1], let blue = parts[2]
    else { return nil }
    return Colour(red: red, green: green, blue: blue)
  }

  private static func level(_ digits: Substring) -> UInt8? {
    let digits = digits.prefix { $0.isHexDigit }
    guard (1...4).contains(digits.count), let value = Int(digits, radix: 16) else { return nil }
    return UInt8(value * 255 / ((1 << (4 * digits.count)) - 1))
  }
}

extension Colour {
  /// Whether light text is needed on it.
  var isDark: Bool { 299 * Int(red) + 587 * Int(green) + 114 * Int(blue) < 127_500 }
}
