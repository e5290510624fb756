/// A piece of a search between spaces, taken apart into what stands before and after its sign.
package struct QueryToken: Hashable, Sendable {
  /// A value with the character at which it begins.
  package struct Value: Hashable, Sendable {
    package var text: String
    package var column: Int
    package var isQuoted: Bool
  }

  package var column: Int
  package var isNot = false
  /// What stands before the sign; `nil` for a word.
  package var name: String?
  package var nameColumn = 0
  package var relation = DayRelation.on
  /// The values after the sign, or the word.
  package var values: [Value] = []
  /// The character after the last.
  package var end: Int

  /// The pieces of a text.
  package static func all(in text: String) -> [QueryToken] {
    var reader = Reader(letters: Array(text))
    var tokens: [QueryToken] = []
    while let token = reader.next() { tokens.append(token) }
    return tokens
  }

  private struct Reader {
    let letters: [Character]
    var place = 0

    private func letter(_ ahead: Int = 0) -> Character? {
      letters.indices.contains(place + ahead) ? letters[place + ahead] : nil
    }

    mutating func next() -> QueryToken? {
      while let letter = letter(), letter.isWhitespace { place += 1 }
      guard let first = letter() else { return nil }
      var token = QueryToken(column: place, end: place)
      if first == "!" || first == "-", let after = letter(1), !after.isWhitespace {
        token.isNot = true
        place += 1
      }
      token.nameColumn = place
      if let name = name() {
        token.name = name
        token.relation = relation()
        token.values = values()
      } else {
        token.values = [letter() == "\"" ? quoted() : bare { $0.isWhitespace }]
      }
      token.end = place
      return token
    }

    /// The name of a field, when a sign follows it.
    private mutating func name() -> String? {
      guard letter()?.isLetter == true else { return nil }
      var end = place
      while end < letters.count, letters[end].isLetter || letters[end] == "-" { end += 1 }
      guard end < letters.count, ":=<>".contains(letters[end]) else { return nil }
      defer { place = end }
      return String(letters[place..<end])
    }

    private mutating func relation() -> DayRelation {
      // ":" may stand before another sign, as in `due:<14d`.
      if letter() == ":" || letter() == "=" { place += 1 }
      guard let sign = letter(), sign == "<" || sign == ">" else { return .on }
      place += 1
      let isWith = letter() == "="
      if isWith { place += 1 }
      return sign == "<" ? (isWith ? .until : .before) : (isWith ? .from : .after)
    }

    private mutating func values() -> [QueryToken.Value] {
      var found: [QueryToken.Value] = []
      while true {
        found.append(letter() == "\"" ? quoted() : bare { $0.isWhitespace || $0 == "," })
        guard letter() == "," else { return found }
        place += 1
      }
    }

    /// Up to the next quote, or to the end while it is still being typed.
    private mutating func quoted() -> QueryToken.Value {
      let start = place + 1
      let end = letters[start...].firstIndex(of: "\"") ?? letters.count
      place = min(letters.count, end + 1)
      return QueryToken.Value(
        text: String(letters[start..<end]), column: start, isQuoted: true)
    }

    private mutating func bare(until isEnd: (Character) -> Bool) -> QueryToken.Value {
      let start = place
      while let letter = letter(), !isEnd(letter) { place += 1 }
      return QueryToken.Value(
        text: String(letters[start..<place]), column: start, isQuoted: false)
    }
  }
}
