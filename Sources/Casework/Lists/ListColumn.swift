/// A column that the rows of a list can be sorted by.
package protocol ListColumn: Hashable, Sendable {
  associatedtype Row: ListRow

  /// What a row is sorted by in this column.
  func key(of row: Row) -> SortKey

  /// What decides between rows of equal key, so that the order is total.
  static func tie(of row: Row) -> SortTie
}

extension ListColumn {
  /// The rows in the order of this column. Reversing turns the column round, not the ties.
  package func sorted(_ rows: [Row], reversed: Bool = false) -> [Row] {
    // Keys are made once a row, and places are sorted instead of the rows, which are large.
    let keys = rows.map { (key: key(of: $0), tie: Self.tie(of: $0)) }
    return rows.indices.sorted { left, right in
      Self.precedes(keys[left], keys[right], reversed: reversed)
    }.map { rows[$0] }
  }

  /// Whether one row stands before another in the order of this column.
  package func precedes(_ left: Row, _ right: Row, reversed: Bool = false) -> Bool {
    Self.precedes(
      (key(of: left), Self.tie(of: left)), (key(of: right), Self.tie(of: right)),
      reversed: reversed)
  }

  private static func precedes(
    _ left: (key: SortKey, tie: SortTie), _ right: (key: SortKey, tie: SortTie), reversed: Bool
  ) -> Bool {
    if left.key != right.key { return reversed ? right.key < left.key : left.key < right.key }
    return left.tie < right.tie
  }
}

/// A value that rows are sorted by.
package enum SortKey: Comparable, Sendable {
  case number(Int)
  case text(String)
}

/// What decides between rows of equal key: a number, then a name, then the identity.
package struct SortTie: Comparable, Sendable {
  let number: Int
  let name: String
  let id: RecordID

  package static func < (left: SortTie, right: SortTie) -> Bool {
    if left.number != right.number { return left.number < right.number }
    if left.name != right.name { return left.name < right.name }
    return left.id < right.id
  }
}
