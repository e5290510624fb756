/// The name of a person as the Dutch registers hold it: given names, surname prefix and surname
/// apart, so that "Ravi de Vos" stands under the V.
package struct PersonName: Hashable, Sendable {
  /// Given names or initials; may be empty.
  package let given: String
  /// The prefix (voorvoegsel): "van der"; empty when there is none.
  package let prefix: String
  /// The surname without its prefix, double names whole: "Berg-de Wit".
  package let surname: String
  /// What names are sorted by: the folded surname, then prefix, then given names. Made once, when
  /// the name is, because lists of 25,000 sort by it.
  package let sortKey: String

  /// A name from parts that are already apart. Space around and inside them is made single.
  package init(given: String, prefix: String, surname: String) {
    self.given = Self.tidied(given)
    self.prefix = Self.tidied(prefix)
    self.surname = Self.tidied(surname)
    // U+0001 sorts before the space, so that a short surname comes before a longer one.
    sortKey =
      Folding.fold(self.surname) + "\u{1}" + Folding.fold(self.prefix) + "\u{1}"
      + Folding.fold(self.given)
  }

  /// A name from one text: "Ravi de Vos" or "Vos, Ravi de".
  ///
  /// Without a comma the surname is the last word, unless a prefix or a double name comes before
  /// it. A single word is a surname.
  package init(parsing text: String) {
    self = NameParser.name(from: text)
  }

  /// A name from given names and a surname that may still have its prefix before it: "van der
  /// Berg", "'t Hooft".
  package init(given: String, fullSurname: String) {
    let (prefix, surname) = NameParser.surname(from: fullSurname)
    self.init(given: given, prefix: prefix, surname: surname)
  }

  /// As lists show it, the prefix last: "Vos, Ravi de".
  package var listed: String {
    let rest = [given, prefix].filter { !$0.isEmpty }.joined(separator: " ")
    if rest.isEmpty { return surname }
    return surname.isEmpty ? rest : surname + ", " + rest
  }

  /// As it is said: "Ravi de Vos". Without a given name the prefix has its capital: "De Vos".
  package var full: String {
    if given.isEmpty { return Self.capitalized(family) }
    return surname.isEmpty && prefix.isEmpty ? given : given + " " + family
  }

  private var family: String {
    if prefix.isEmpty { return surname }
    // "d'Ancona" is written together, "'t Hooft" is not.
    return prefix.hasSuffix("'") ? prefix + surname : prefix + " " + surname
  }

  package static func == (left: PersonName, right: PersonName) -> Bool {
    left.surname == right.surname && left.given == right.given && left.prefix == right.prefix
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(surname)
    hasher.combine(prefix)
    hasher.combine(given)
  }

  private static func tidied(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The first letter in upper case; an apostrophe is passed over only where a capital may follow
  /// it, which after "'t" and "'s" it may not.
  private static func capitalized(_ text: String) -> String {
    guard let first = text.first, first.isLowercase else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
