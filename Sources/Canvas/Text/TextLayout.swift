/// Fitting text into columns.
package enum TextLayout {
  /// The text cut to `columns`, with a sign at the end when something was cut.
  ///
  /// Two-column signs are never halved, so the result can be one column short.
  package static func clipped(_ text: String, to columns: Int, glyphs: GlyphSet = .unicode)
    -> String
  {
    var result = ""
    for symbol in fitted(text, to: columns, glyphs: glyphs).symbols { symbol.append(to: &result) }
    return result
  }

  /// The text cut to `columns`, then filled up with spaces to exactly that many.
  package static func padded(
    _ text: String, to columns: Int, trailing: Bool = false, glyphs: GlyphSet = .unicode
  ) -> String {
    let cut = clipped(text, to: columns, glyphs: glyphs)
    let spaces = String(repeating: " ", count: max(0, columns - displayWidth(cut)))
    return trailing ? spaces + cut : cut + spaces
  }

  /// The text broken into lines of at most `columns`: at its own line breaks, then between words,
  /// and inside a word only when the word alone is too long.
  ///
  /// Always at least one line. Spaces at a break are left out.
  package static func wrapped(_ text: String, to columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    let paragraphs = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return paragraphs.flatMap { wrapParagraph($0, to: columns) }
  }

  /// The symbols of a text that fit, and the columns they take.
  static func fitted(_ text: String, to columns: Int, glyphs: GlyphSet) -> (
    symbols: [Symbol], columns: Int
  ) {
    guard columns > 0 else { return ([], 0) }
    var symbols: [Symbol] = []
    var used = 0
    for symbol in DisplayText(text, glyphs: glyphs) {
      if used + symbol.width > columns {
        return cut(symbols, used: used, columns: columns, glyphs: glyphs)
      }
      symbols.append(symbol)
      used += symbol.width
    }
    return (symbols, used)
  }

  private static func cut(_ fitting: [Symbol], used: Int, columns: Int, glyphs: GlyphSet) -> (
    symbols: [Symbol], columns: Int
  ) {
    var symbols = fitting
    var used = used
    while used >= columns, let last = symbols.popLast() { used -= last.width }
    for symbol in DisplayText(String(Glyph.ellipsis.sign(in: glyphs))) { symbols.append(symbol) }
    return (symbols, used + 1)
  }

  private static func wrapParagraph(_ paragraph: Substring, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
      let text = String(word)
      let width = displayWidth(text)
      if used > 0, used + 1 + width <= columns {
        line += " " + text
        used += 1 + width
        continue
      }
      if used > 0 { lines.append(line) }
      if width <= columns {
        line = text
        used = width
      } else {
        var pieces = broken(text, to: columns)
        line = pieces.popLast() ?? ""
        used = displayWidth(line)
        lines += pieces
      }
    }
    return lines + [line]
  }

  /// A word that is longer than a line, in pieces that are not.
  private static func broken(_ word: String, to columns: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let width = displayWidth(String(character))
      if used > 0, used + width > columns {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += width
    }
    return pieces + [piece]
  }
}
