/// The words that a list is narrowed by. All of them must be found; case and diacritics do not
/// count.
package struct Filter: Hashable, Sendable {
  package let text: String
  private let words: [String]

  package init(_ text: String) {
    self.text = text
    words = Folding.fold(text).split(separator: " ").map(String.init)
  }

  package var isEmpty: Bool { words.isEmpty }

  /// - Parameter haystack: folded text.
  package func matches(_ haystack: String) -> Bool {
    words.allSatisfy { contains($0, in: haystack) }
  }

  /// Substring search over bytes: many times faster than over characters, and folded text is the
  /// same in bytes when it is the same in characters.
  private func contains(_ word: String, in haystack: String) -> Bool {
    let needle = word.utf8
    let hay = haystack.utf8
    guard let first = needle.first, needle.count <= hay.count else { return needle.isEmpty }
    var start = hay.startIndex
    while let found = hay[start...].firstIndex(of: first) {
      if hay[found...].starts(with: needle) { return true }
      start = hay.index(after: found)
    }
    return false
  }
}

/// A row that can be narrowed by words and keeps its identity over a refresh, a sort and a resize.
package protocol ListRow: Hashable, Sendable, Identifiable where ID == RecordID {
  /// The person whom the row is about.
  var person: PersonID { get }
  /// What is new in it since the viewer last looked.
  var novelty: Novelty? { get }
  /// Folded text in which a filter looks.
  var haystack: String { get set }
}

/// What is new in a row since the viewer last looked.
package enum Novelty: String, CaseIterable, Hashable, Sendable {
  case new, moved, changed
}
