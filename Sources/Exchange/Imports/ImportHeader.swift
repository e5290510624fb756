import Casework
import Wording

/// Which field stands in which column of a file.
package struct ImportHeader: Sendable {
  let kind: ImportKind
  /// The place of each field that is there, from 0, by the number of the field.
  private let places: [Int?]
  /// The headings as they stand in the file.
  private let headings: [String]
  /// Columns that nothing is taken from, from 1.
  package let ignored: [Int]

  /// Reads the header of a file. A heading that looks like one of ours but is not is refused rather
  /// than ignored: a slip of the pen would silently leave a column out.
  package init(_ headings: [String], kind: ImportKind) throws(ImportError) {
    self.kind = kind
    self.headings = headings
    var fields: [String: ImportField] = [:]
    for column in kind.columns {
      for heading in column.dutch + column.english {
        fields[ImportHeader.key(heading)] = column.field
      }
    }
    var places = [Int?](repeating: nil, count: ImportField.allCases.count)
    var ignored: [Int] = []
    for (index, heading) in headings.enumerated() {
      let key = ImportHeader.key(heading)
      if let field = fields[key] {
        if let first = places[field.rawValue] {
          throw .columnTwice(field, columns: [first + 1, index + 1], kind)
        }
        places[field.rawValue] = index
      } else if let meant = ImportHeader.meant(by: key, among: fields) {
        throw .unknownColumn(heading, column: index + 1, meant: meant, kind)
      } else if !key.isEmpty {
        ignored.append(index + 1)
      }
    }
    self.places = places
    self.ignored = ignored
    for column in kind.columns
    where column.need == .required && places[column.field.rawValue] == nil {
      throw .columnMissing([column.field], kind)
    }
    let telling = kind.columns.filter { $0.need == .oneThatTellsWho }.map(\.field)
    // A new person needs a name; for a return any way to find the person will do.
    let wanted = kind == .people ? [.surname, .name] : telling
    guard wanted.contains(where: { places[$0.rawValue] != nil }) else {
      throw .columnMissing(wanted, kind)
    }
  }

  /// The heading of a column, from 1, as the file has it.
  package func heading(_ column: Int) -> String {
    headings.indices.contains(column - 1) ? headings[column - 1] : ""
  }

  /// The place of a field, from 0; nil when the file does not have it.
  func place(of field: ImportField) -> Int? { places[field.rawValue] }

  /// What stands in our own heading for a field when the file does not have it.
  func name(of field: ImportField) -> Phrase {
    if let place = places[field.rawValue] { return .verbatim(headings[place]) }
    return kind.heading(of: field)
  }

  /// Case, spaces, punctuation and diacritics do not count in a heading.
  static func key(_ heading: String) -> String { Folding.fold(heading).replacing(" ", with: "") }

  /// The field whose heading is nearest, if it is at most two slips away and a third of the length.
  private static func meant(by key: String, among fields: [String: ImportField]) -> ImportField? {
    guard key.count >= 3 else { return nil }
    return fields.map { (Slips.between(key, and: $0.key), $0.key, $0.value) }
      .filter { $0.0 <= 2 && $0.0 * 3 <= max(key.count, $0.1.count) }
      .min { ($0.0, $0.1) < ($1.0, $1.1) }?.2
  }
}

/// How many letters must be added, left out, replaced or swapped to make one word of another.
enum Slips {
  static func between(_ one: String, and other: String) -> Int {
    let (left, right) = (Array(one.utf8), Array(other.utf8))
    var before: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var next = [row + 1]
      for (column, wanted) in right.enumerated() {
        var best = min(
          last[column] + (letter == wanted ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == wanted {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      before = last
      last = next
    }
    return last.last ?? 0
  }
}
