import Casework
import Wording

/// One column of a list as text.
package struct TextColumn<Row>: Sendable {
  let title: Phrase
  /// The narrowest it may become when the list does not fit; nil keeps it whole.
  let narrowest: Int?
  let isRight: Bool
  let value: @Sendable (Row, CivilDate) -> Phrase

  init(
    _ title: Phrase, narrowest: Int? = nil, isRight: Bool = false,
    _ value: @escaping @Sendable (Row, CivilDate) -> Phrase
  ) {
    self.title = title
    self.narrowest = narrowest
    self.isRight = isRight
    self.value = value
  }
}

/// Rows as lines of aligned columns with two spaces between them.
struct TextTable<Row> {
  let columns: [TextColumn<Row>]
  let rows: [Row]
  let language: Language
  let today: CivilDate

  func text(width: Int?) -> String {
    let lines =
      [columns.map { $0.title[language] }]
      + rows.map { row in columns.map { TextLayout.plain($0.value(row, today)[language]) } }
    var widths = columns.indices.map { index in
      lines.map { TextLayout.width($0[index]) }.max() ?? 0
    }
    if let width { narrow(&widths, to: width) }
    return lines.map { line(cells: $0, widths) }.joined()
  }

  /// Takes cells from the widest of the columns that may become narrower, one at a time.
  private func narrow(_ widths: inout [Int], to width: Int) {
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    while excess > 0 {
      var widest: Int?
      for (index, column) in columns.enumerated() {
        guard let narrowest = column.narrowest, widths[index] > narrowest else { continue }
        if let best = widest, widths[best] >= widths[index] { continue }
        widest = index
      }
      guard let widest else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  private func line(cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let text = TextLayout.cut(cell, to: widths[index])
      let room = String(repeating: " ", count: max(0, widths[index] - TextLayout.width(text)))
      if index > 0 { line += "  " }
      line += columns[index].isRight ? room + text : text + room
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}

/// Text in the cells of a terminal.
enum TextLayout {
  /// How many cells a text takes: two for a wide character of East Asia or a pictograph, none for a
  /// mark that joins the letter before it.
  static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x200B...0x200F, 0x2060, 0xFEFF: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      return first.properties.generalCategory == .nonspacingMark ? 0 : 1
    }
  }

  /// The text in at most so many cells, with `…` where something was left out.
  static func cut(_ text: String, to width: Int) -> String {
    guard TextLayout.width(text) > width else { return text }
    var result = ""
    var used = 0
    for character in text {
      let next = TextLayout.width(of: character)
      if used + next > width - 1 { break }
      result.append(character)
      used += next
    }
    return width > 0 ? result + "…" : ""
  }

  /// Without control characters: text from a log never steers a terminal.
  static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The text in lines of at most so many cells, broken between words; a longer word is broken
  /// inside.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var line = ""
      var used = 0
      for word in plain(String(paragraph)).split(separator: " ") {
        var rest = String(word)
        if used > 0, used + 1 + TextLayout.width(rest) > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        while TextLayout.width(rest) > width, width > 0 {
          let head = rest.prefix(max(1, width / 2))
          lines.append(String(head))
          rest.removeFirst(head.count)
        }
        line += (used > 0 ? " " : "") + rest
        used = TextLayout.width(line)
      }
      lines.append(line)
    }
    return lines
  }
}
