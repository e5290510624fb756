/// The name of a person as the Dutch registers hold it: given names, surname prefix and surname
/// apart, so that "Ravi de Vos" stands under the V.
package struct PersonName: Hashable, Comparable, Sendable {
  /// Given names or initials; may be empty.
  package let given: String
  /// The prefix (voorvoegsel): "van der"; empty when there is none.
  package let prefix: String
  /// The surname without its prefix, double names whole: "Berg-de Wit".
  package let surname: String
  /// What names are sorted by: the folded surname, then prefix, then given names. Made once, when
  /// the name is, because lists of 25,000 sort by it.
  package let sortKey: String
  /// The first eight bytes of the sort key as one number, which settles most comparisons.
  private let sortHead: UInt64

  /// A name from parts that are already apart. Space around and inside them is made single.
  package init(given: String, prefix: String, surname: String) {
    self.given = Self.tidied(given)
    self.prefix = Self.tidied(prefix)
    self.surname = Self.tidied(surname)
    // U+0001 sorts before the space, so that a short surname comes before a longer one.
    sortKey =
      Folding.fold(self.surname) + "\u{1}" + Folding.fold(self.prefix) + "\u{1}"
      + Folding.fold(self.given)
    sortHead = Self.head(of: sortKey)
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

  /// By sort key; names that differ only in case, accents or punctuation by what is written.
  package static func < (left: PersonName, right: PersonName) -> Bool {
    if left.sortHead != right.sortHead { return left.sortHead < right.sortHead }
    if left.sortKey != right.sortKey {
      return left.sortKey.utf8.lexicographicallyPrecedes(right.sortKey.utf8)
    }
    return (left.surname, left.prefix, left.given) < (right.surname, right.prefix, right.given)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(surname)
    hasher.combine(prefix)
    hasher.combine(given)
  }

  /// The first eight bytes, the first one the most significant, with zeros after a shorter text.
  private static func head(of key: String) -> UInt64 {
    var head: UInt64 = 0
    var shift: UInt64 = 64
    for byte in key.utf8.prefix(8) {
      shift -= 8
      head |= UInt64(byte) << shift
    }
    return head
  }

  /// The words with one space between them.
  private static func tidied(_ text: String) -> String {
    // Nearly every name is tidy already; its bytes show it without taking it apart.
    var previous: UInt8 = 0x20
    var isTidy = true
    for byte in text.utf8 {
      if byte >= 0x80 || byte < 0x20 || byte == 0x20 && previous == 0x20 { isTidy = false }
      previous = byte
    }
    if isTidy, previous != 0x20 || text.isEmpty { return text }
    // By scalars: a mark behind a space would make one character of both, and be lost with it.
    return text.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init)
      .joined(separator: " ")
  }

  /// The first letter in upper case; after the apostrophe of "'t" and "'s" no capital may follow.
  private static func capitalized(_ text: String) -> String {
    guard let first = text.first, first.isLowercase else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
