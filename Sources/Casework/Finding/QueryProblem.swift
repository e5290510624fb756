/// What is wrong with a search, and where.
package struct QueryProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// No field is called so; what was probably meant.
    case unknownField(String, near: FindVocabulary.Name?)
    /// The field has no such value.
    case unknownValue(FindField, String, near: FindVocabulary.Name?)
    /// No day can be read.
    case badDay(FindField, String, DateEntryError)
    case noValue(FindField)
    /// Only days lie before or after something.
    case notOrdered(FindField)
    /// This list does not know it.
    case notHere(FindField, FindList)
  }

  package let kind: Kind
  /// The character of the text at which it begins, from 0.
  package let column: Int
  /// It is the last thing that was typed, and may still become right.
  package let isUnfinished: Bool

  package init(_ kind: Kind, column: Int, isUnfinished: Bool = false) {
    (self.kind, self.column, self.isUnfinished) = (kind, column, isUnfinished)
  }
}
