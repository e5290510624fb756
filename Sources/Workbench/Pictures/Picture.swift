import Canvas
import Casework
import Wording

/// Something that is looked at rather than read, and the same in words for who does not see it. What
/// it draws has a form below U+0080 for every sign (see `Glyph`), and tells nothing by colour alone.
protocol Picture: Sendable {
  /// The fewest columns in which it can be drawn; in fewer its words stand.
  static var fewest: Int { get }

  /// The picture in so many columns.
  func drawn(_ language: Language, columns: Int) -> [Line]

  /// The same in words, a line each.
  var words: [Phrase] { get }
}

extension Picture {
  /// The picture where it fits, else its words.
  func lines(_ language: Language, columns: Int) -> [Line] {
    guard columns >= Self.fewest else {
      return words.flatMap { Line.wrapped($0.capitalised[language], columns: max(1, columns)) }
    }
    // Only what the signs mean can be wider than the picture.
    return drawn(language, columns: columns).flatMap { $0.folded(columns: columns, hanging: 0) }
  }
}

extension Glyph {
  /// The sign in a text; a canvas with the ASCII set puts its other form.
  var text: String { String(sign(in: .unicode)) }
}

/// A row of cells, each with a sign and a meaning, that becomes spans.
struct CellRow: Hashable, Sendable {
  private var signs: [Character]
  private var meanings: [Meaning]

  init(columns: Int) {
    signs = Array(repeating: " ", count: max(0, columns))
    meanings = Array(repeating: .text, count: max(0, columns))
  }

  var columns: Int { signs.count }

  func isEmpty(at column: Int) -> Bool { !signs.indices.contains(column) || signs[column] == " " }

  /// Puts a sign; outside the row nothing happens.
  mutating func put(_ sign: Character, _ meaning: Meaning, at column: Int) {
    guard signs.indices.contains(column) else { return }
    signs[column] = sign
    meanings[column] = meaning
  }

  mutating func put(_ glyph: Glyph, _ meaning: Meaning, at column: Int) {
    put(glyph.sign(in: .unicode), meaning, at: column)
  }

  /// Puts a word of signs of one column if it fits and touches no other.
  mutating func put(_ word: String, _ meaning: Meaning, at column: Int) {
    let end = column + word.count
    guard column >= 0, end <= columns, (column - 1...end).allSatisfy(isEmpty) else { return }
    for (offset, sign) in word.enumerated() { put(sign, meaning, at: column + offset) }
  }

  var spans: [Span] {
    var spans: [Span] = []
    for (sign, meaning) in zip(signs, meanings) {
      if let last = spans.indices.last, spans[last].style.meaning == meaning {
        spans[last].text.append(sign)
      } else {
        spans.append(Span(String(sign), meaning))
      }
    }
    return spans
  }
}
