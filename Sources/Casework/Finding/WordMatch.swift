/// A word of a search made ready to be looked for in folded text.
struct WordMatch: Hashable, Sendable {
  /// What may stand there: the word itself, and what it is short for.
  let forms: [String]

  init(_ word: String) { forms = [word] + (WordMatch.short[word] ?? []) }

  /// The words of one term: a prefix that is written short is one.
  static func all(_ words: [String]) -> [WordMatch] {
    let whole = words.joined(separator: " ")
    guard words.count > 1, let long = WordMatch.short[whole] else {
      return words.map(WordMatch.init)
    }
    return [WordMatch(forms: long)]
  }

  private init(forms: [String]) { self.forms = forms }

  /// Surname prefixes as they are written short, folded: `v.d.` is "v d".
  private static let short: [String: [String]] = {
    var short: [String: [String]] = [:]
    let pairs = [
      ("vd", ["van de", "van den", "van der"]), ("v d", ["van de", "van den", "van der"]),
      ("v", ["van", "von"]), ("vh", ["van het"]), ("v h", ["van het"]), ("vt", ["van t"]),
      ("v t", ["van t"]), ("vdn", ["van den"]), ("vdr", ["van der"]), ("ih", ["in het"]),
      ("i h", ["in het"]), ("id", ["in de", "in den"]), ("od", ["op de", "op den"]),
      ("o d", ["op de", "op den"]), ("ad", ["aan de", "aan den"]), ("a d", ["aan de", "aan den"]),
    ]
    for (written, meant) in pairs { short[written] = meant }
    return short
  }()

  func isIn(_ haystack: String) -> Bool { forms.contains { haystack.holds($0) } }

  /// Whether something near it stands there: the same written together, one slip of the finger, or its
  /// letters in their order. Never for numbers, where what is near is somebody else.
  func isNear(_ haystack: String) -> Bool {
    var (word, hay) = (forms[0], haystack)
    return word.withUTF8 { word in
      guard word.count >= 3, !word.contains(where: { (0x30...0x39).contains($0) }) else {
        return false
      }
      return hay.withUTF8 { hay in
        if word.count >= 5, WordMatch.stands(word, in: hay) { return true }
        var start = 0
        while start < hay.count {
          let end = hay[start...].firstIndex(of: 0x20) ?? hay.count
          let token = UnsafeBufferPointer(rebasing: hay[start..<end])
          if !token.isEmpty,
            (word.count >= 4 && Slips.isOneOff(word, from: token))
              || WordMatch.inOrder(word, in: token)
          {
            return true
          }
          start = end + 1
        }
        return false
      }
    }
  }

  /// Whether it stands there when the spaces are left out.
  private static func stands(
    _ word: UnsafeBufferPointer<UInt8>, in hay: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    hay.indices.contains { start in
      var (place, length) = (start, 0)
      while place < hay.count, length < word.count {
        if hay[place] == word[length] {
          length += 1
        } else if hay[place] != 0x20 || place == start {
          return false
        }
        place += 1
      }
      return length == word.count
    }
  }

  /// Whether a word has these letters in this order, and begins with the first.
  private static func inOrder(
    _ letters: UnsafeBufferPointer<UInt8>, in word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard letters.first == word.first, word.count <= 2 * letters.count + 2 else { return false }
    var found = 0
    for letter in word where found < letters.count && letter == letters[found] { found += 1 }
    return found == letters.count
  }
}

extension String {
  /// Substring search over bytes: many times faster than over characters, and folded text is the
  /// same in bytes when it is the same in characters.
  func holds(_ word: String) -> Bool {
    var hay = self
    var needle = word
    return hay.withUTF8 { hay in needle.withUTF8 { hay.holds($0) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a text first stands from a place on; `nil` when it does not.
  func place(of needle: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    guard let first = needle.first else { return start }
    var place = start
    let last = count - needle.count
    while place <= last {
      if self[place] == first {
        var length = 1
        while length < needle.count, self[place + length] == needle[length] { length += 1 }
        if length == needle.count { return place }
      }
      place += 1
    }
    return nil
  }

  func holds(_ needle: UnsafeBufferPointer<UInt8>) -> Bool { place(of: needle) != nil }
}
