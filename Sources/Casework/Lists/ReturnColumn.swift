/// The columns of the list of returns, each of which can be sorted by.
package enum ReturnColumn: String, CaseIterable, ListColumn {
  case earliest, name, type, institution, moved, conditions, status, owner, reference

  package func key(of row: ReturnRow) -> SortKey {
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

  /// By the earliest date, then by name, then by id.
  package static func tie(of row: ReturnRow) -> SortTie {
    SortTie(
      number: row.earliest?.date?.daysSince1970 ?? .max, name: row.name.sortKey, id: row.id)
  }
}
