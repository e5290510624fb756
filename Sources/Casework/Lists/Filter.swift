/// What a list is narrowed by: words, all of which must be found, and what is asked of fields. Case
/// and diacritics do not count.
package struct Filter: Hashable, Sendable {
  package let text: String
  package let query: Query
  /// What the terms come to for who looks.
  package let sight: FindSight
  private let words: [String]

  /// Words alone.
  package init(_ text: String) {
    self.init(Query(words: text), FindSight(today: .earliest))
  }

  package init(_ query: Query, _ sight: FindSight) {
    text = query.text
    self.query = query
    self.sight = sight
    words = query.terms.flatMap { term -> [String] in
      if case .words(let words) = term.want, !term.isNot { words } else { [] }
    }
  }

  package var isEmpty: Bool { query.isEmpty }

  /// Whether all words stand in a text, as they were typed.
  /// - Parameter haystack: folded text.
  package func matches(_ haystack: String) -> Bool {
    words.allSatisfy { haystack.holds($0) }
  }
}

/// A row that can be narrowed by words and keeps its identity over a refresh, a sort and a resize.
package protocol ListRow: Hashable, Sendable, Identifiable where ID == RecordID {
  /// In which list it stands, for what can be asked of it.
  static var findList: FindList { get }

  /// The person whom the row is about.
  var person: PersonID { get }
  /// What is new in it since the viewer last looked.
  var novelty: Novelty? { get }
  /// Folded text in which a filter looks.
  var haystack: String { get set }

  /// What the row itself answers to a field; `nil` where its person has to be asked.
  func answer(to field: FindField, on today: CivilDate) -> FindAnswer?

  /// The places of the rows that a filter lets through, and whether words had to be taken loosely. A
  /// word counts as it was typed. Only when no row of the list holds it is something near it enough;
  /// what must not be there is never taken loosely.
  ///
  /// It is asked of the kind of row, so that there is a loop for each kind: one for all kinds would copy
  /// every row that it looks at, and a row holds much.
  ///
  /// - Parameters:
  ///   - candidates: the places of the rows to choose from, in their order.
  ///   - names: the names in these rows, as far as they were needed before.
  static func places(
    of filter: Filter, in rows: [Self], _ candidates: [Int], _ names: inout FoldedNames
  ) -> (places: [Int], isNear: Bool)
}

extension ListRow {
  package static var findList: FindList { .other }

  package func answer(to field: FindField, on today: CivilDate) -> FindAnswer? {
    field == .new ? .flag(novelty != nil) : nil
  }
}

/// What is new in a row since the viewer last looked.
package enum Novelty: String, CaseIterable, Hashable, Sendable {
  case new, moved, changed
}
