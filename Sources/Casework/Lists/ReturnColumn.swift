/// The columns of the list of returns, each of which can be sorted by.
package enum ReturnColumn: String, CaseIterable, Hashable, Sendable {
  case earliest, name, type, institution, moved, conditions, status, owner, reference

  /// The rows in the order of this column; ties by the earliest date, then by name, then by id, so
  /// that the order is total.
  package func sorted(_ rows: [ReturnRow], reversed: Bool = false) -> [ReturnRow] {
    let keyed = rows.map { (key: key(of: $0), tie: ReturnColumn.tie(of: $0), row: $0) }
    return keyed.sorted { left, right in
      if left.key != right.key { return reversed ? right.key < left.key : left.key < right.key }
      return left.tie < right.tie
    }.map(\.row)
  }

  private func key(of row: ReturnRow) -> SortKey {
    switch self {
    case .earliest: .number(row.earliest?.date?.daysSince1970 ?? .max)
    case .name: .text(row.name.sortKey)
    case .type: .text(row.details.type.rawValue)
    case .institution: .text(Folding.fold(row.details.institution))
    // The largest move towards today first: those are the ones that surprise.
    case .moved: .number(row.lastMove?.days ?? .max)
    case .conditions: .number(-row.openConditions)
    case .status: .number(ReturnStatus.allCases.firstIndex(of: row.status) ?? .max)
    case .owner: .text(row.owner == nil ? "" : Folding.fold(row.ownerName))
    case .reference: .number(Int(row.reference.number))
    }
  }

  private static func tie(of row: ReturnRow) -> SortTie {
    SortTie(
      day: row.earliest?.date?.daysSince1970 ?? .max, name: row.name.sortKey, id: row.id)
  }
}

/// A value that rows are sorted by, made once per row.
enum SortKey: Comparable {
  case number(Int)
  case text(String)
}

/// What decides between rows of equal key.
struct SortTie: Comparable {
  let day: Int
  let name: String
  let id: RecordID

  static func < (left: SortTie, right: SortTie) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.name != right.name { return left.name < right.name }
    return left.id < right.id
  }
}
