/// Takes a written name apart into given names, prefix and surname.
enum NameParser {
  /// The name in "Ravi de Vos" or "Vos, Ravi de".
  static func name(from text: String) -> PersonName {
    let tidy = tidied(text)
    guard let comma = tidy.firstIndex(of: ",") else { return spoken(words(tidy)) }
    var (prefix, surname) = split(words(String(tidy[..<comma])))
    var rest = words(String(tidy[tidy.index(after: comma)...].replacing(",", with: " ")))
    if prefix.isEmpty {
      // The prefix stands after the given names ("Vos, Ravi de") or before them ("Vos, de, Ravi").
      // After a comma no surname follows it, so that any capitals will do.
      let after = rest.reversed().prefix(while: SurnamePrefixes.contains).count
      let before = after > 0 ? 0 : rest.prefix(while: SurnamePrefixes.contains).count
      prefix = Array(after > 0 ? rest.suffix(after) : rest.prefix(before))
      rest = Array(rest.dropFirst(before).dropLast(after))
    }
    return PersonName(
      given: joined(rest), prefix: joined(prefix.map(lowered)), surname: joined(surname))
  }

  /// Prefix and surname of a surname written in full.
  static func surname(from text: String) -> (prefix: String, surname: String) {
    let (prefix, surname) = split(words(tidied(text)))
    return (joined(prefix.map(lowered)), joined(surname))
  }

  /// A name in the order in which it is said.
  private static func spoken(_ words: [String]) -> PersonName {
    for index in words.indices where index > 0 || !SurnamePrefixes.opensSurname(words[index]) {
      let isLast = index == words.count - 1
      if isLast || joinsSurname(words[index]) || SurnamePrefixes.contains(words[index])
        || SurnamePrefixes.opensSurname(words[index])
      {
        let (prefix, surname) = split(Array(words[index...]))
        return PersonName(
          given: joined(words[..<index]), prefix: joined(prefix.map(lowered)),
          surname: joined(surname))
      }
    }
    return PersonName(given: "", prefix: "", surname: joined(words))
  }

  /// The prefix words with which a surname begins, and the rest, which is never empty if `words`
  /// is not.
  private static func split(_ words: [String]) -> (prefix: [String], surname: [String]) {
    let count = words.dropLast().prefix(while: SurnamePrefixes.contains).count
    var prefix = Array(words.prefix(count))
    var surname = Array(words.dropFirst(count))
    // "d'Ancona" and "l'Ami": the prefix is written against the surname.
    if let first = surname.first, first.hasPrefix("d'") || first.hasPrefix("l'"), first.count > 2 {
      prefix.append(String(first.prefix(2)))
      surname[0] = String(first.dropFirst(2))
    }
    return (prefix, surname)
  }

  /// Whether a word is the first of a double name with a prefix inside: "Berg-de" in "Berg-de Wit".
  private static func joinsSurname(_ word: String) -> Bool {
    guard let hyphen = word.lastIndex(of: "-"), hyphen > word.startIndex else { return false }
    return SurnamePrefixes.isDutch(word[word.index(after: hyphen)...])
  }

  /// Typographic apostrophes made straight, hyphens without space around them.
  private static func tidied(_ text: String) -> String {
    String(text.map { "\u{2018}\u{2019}\u{0060}\u{00B4}".contains($0) ? "'" : $0 })
      .replacing(" - ", with: "-")
  }

  private static func lowered(_ word: String) -> String {
    SurnamePrefixes.isDutch(word) ? word.lowercased() : word
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func joined(_ words: some Sequence<String>) -> String {
    words.joined(separator: " ")
  }
}
