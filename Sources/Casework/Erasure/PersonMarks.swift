/// By what a text outside the log is known to be about a person: to find what has to go with them,
/// such as import rows that were refused. It lives as long as the erasure.
package struct PersonMarks: Sendable {
  private let numbers: [String]
  /// Those of the criminal justice chain, which hold letters as well.
  private let chainNumbers: [ChainNumber]
  private let surnames: [String]
  /// The years in which the person may be born; empty when none is known.
  private let years: [String]

  init(_ file: PersonFile) {
    let identities = file.identity.entries.map(\.value)
    numbers =
      [String(file.reference.number)] + identities.compactMap { $0.citizenServiceNumber?.digits }
    chainNumbers = identities.compactMap(\.chainNumber)
    let names = identities.map(\.name) + file.aliases.entries.map(\.value)
    surnames = Set(names.map { Folding.fold($0.surname) }).filter { !$0.isEmpty }.sorted()
    years = Set(identities.compactMap { $0.birthDate.year.map(String.init) }).sorted()
  }

  /// Whether a row names the person: one of their numbers or, together, a surname and the year of
  /// birth. Of two people who share those a row of the other goes too, since a row too few can be
  /// imported again.
  package func isIn(_ row: [String]) -> Bool {
    let digits = row.map { $0.filter(\.isNumber) }
    if digits.contains(where: { field in numbers.contains(field) }) { return true }
    if row.contains(where: { field in ChainNumber(field).map(chainNumbers.contains) ?? false }) {
      return true
    }
    let folded = row.map(Folding.fold)
    return folded.contains { field in surnames.contains { holds(field, $0) } }
      && (years.isEmpty || folded.contains { field in years.contains { field.contains($0) } })
  }

  /// Whether a folded field holds a name as whole words.
  private func holds(_ field: String, _ name: String) -> Bool {
    " \(field) ".contains(" \(name) ")
  }
}

extension Register {
  /// By what texts outside the log are known to be about a person; nil for somebody unknown.
  package func marks(of person: PersonID) -> PersonMarks? { files[person].map { PersonMarks($0) } }
}
