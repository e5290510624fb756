/// A search as it was typed: its terms, all of which must hold, and what is wrong with it.
package struct Query: Hashable, Sendable {
  package let text: String
  package let terms: [QueryTerm]
  /// The first thing that is wrong; the terms are those that are right.
  package let problem: QueryProblem?

  /// A search that lets everything through.
  package static let everything = Query(text: "", terms: [], problem: nil)

  /// What is wrong and stays wrong whatever is typed after it.
  package var problemWhileTyping: QueryProblem? {
    problem.flatMap { $0.isUnfinished ? nil : $0 }
  }

  /// Whether it looks for words in what people wrote.
  package var searchesTexts: Bool {
    terms.contains {
      switch $0.want {
      case .words, .phrase, .note: true
      case .day, .values, .flag: false
      }
    }
  }

  /// Whether it goes through the notes.
  package var searchesNotes: Bool { terms.contains { $0.want.field == .note } }

  package var isEmpty: Bool { terms.isEmpty && problem == nil }

  /// The terms in one form for all: what it is read as, in words that every language understands.
  package var printed: String { terms.map(\.printed).joined(separator: " ") }
}

/// One term of a search.
package struct QueryTerm: Hashable, Sendable {
  /// What must not be.
  package var isNot: Bool
  package var want: QueryWant

  package init(isNot: Bool = false, _ want: QueryWant) {
    (self.isNot, self.want) = (isNot, want)
  }
}

/// What a term asks for.
package enum QueryWant: Hashable, Sendable {
  /// Folded words, in any order.
  case words([String])
  /// Folded words, one after another.
  case phrase(String)
  /// A day beside another, or none at all; as typed.
  case day(FindField, DayRelation, CivilDate?, typed: String)
  /// One of some values; as typed.
  case values(FindField, Set<String>, typed: [String])
  case flag(FindField)
  /// One of some texts in a note, folded.
  case note([String])

  /// The same without how it was typed: whom it comes to does not depend on that.
  var asked: QueryWant {
    switch self {
    case .day(let field, let relation, let day, _): .day(field, relation, day, typed: "")
    case .values(let field, let values, _): .values(field, values, typed: [])
    case .words, .phrase, .flag, .note: self
    }
  }

  package var field: FindField? {
    switch self {
    case .words, .phrase: nil
    case .day(let field, _, _, _), .values(let field, _, _), .flag(let field): field
    case .note: .note
    }
  }
}

extension QueryTerm {
  var printed: String { (isNot ? "!" : "") + want.printed }
}

extension QueryWant {
  fileprivate var printed: String {
    switch self {
    case .words(let words): words.joined(separator: "-")
    case .phrase(let text): "\"\(text)\""
    case .day(let field, let relation, _, let typed):
      field.rawValue + relation.rawValue + QueryWant.quoted(typed)
    case .values(let field, _, let typed):
      field.rawValue + ":" + typed.map(QueryWant.quoted).joined(separator: ",")
    case .flag(let field): field.rawValue
    case .note(let texts): "note:" + texts.map { "\"\($0)\"" }.joined(separator: ",")
    }
  }

  private static func quoted(_ text: String) -> String {
    // What holds a quote was typed without any around it.
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "-.+/".contains($0) }
    return isPlain || text.contains("\"") ? text : "\"\(text)\""
  }
}
