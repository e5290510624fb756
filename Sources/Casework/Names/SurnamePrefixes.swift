/// The words of which surname prefixes (voorvoegsels) are made: those of the national prefix table
/// of the population register, taken apart into words.
enum SurnamePrefixes {
  /// Dutch words, which are a prefix however they are capitalised.
  private static let dutch: Set<String> = [
    "'s", "'t", "aan", "bij", "de", "den", "der", "gen", "het", "in", "onder", "op", "over", "te",
    "ten", "ter", "thoe", "toe", "tot", "uijt", "uit", "van", "ver", "voor",
  ]

  /// Words of other languages, which are a prefix only in lower case: "El Amrani" is a surname,
  /// and "Ben" and "Do" are also given names.
  private static let foreign: Set<String> = [
    "a", "al", "am", "auf", "aus", "ben", "bin", "boven", "d'", "da", "dal", "dalla", "das", "deca",
    "degli", "dei", "del", "della", "dem", "des", "di", "die", "do", "don", "dos", "du", "el", "im",
    "l'", "la", "las", "le", "les", "lo", "los", "tho", "to", "unter", "vom", "von", "vor", "zu",
    "zum", "zur", "à",
  ]

  /// Whether a word is part of a prefix as it is written.
  static func contains(_ word: some StringProtocol) -> Bool {
    // The longest words have five letters; most surnames are settled here.
    guard word.utf8.count <= 6 else { return false }
    return foreign.contains(String(word)) || isDutch(word)
  }

  /// Whether a word is a Dutch prefix word, however it is capitalised.
  static func isDutch(_ word: some StringProtocol) -> Bool {
    word.utf8.count <= 6 && dutch.contains(word.lowercased())
  }

  /// Whether a word is a prefix word of another language with a capital, with which a surname
  /// begins.
  static func opensSurname(_ word: some StringProtocol) -> Bool {
    guard word.utf8.count <= 6, word.first?.isUppercase == true else { return false }
    return foreign.contains(word.lowercased())
  }
}
