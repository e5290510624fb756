/// How hard a rule binds, the hardest first: what the law sets, what the chain agreed, what the
/// organisation chose, and what Keerpunt assumes until somebody chooses.
package enum Hardness: String, CaseIterable, Hashable, Sendable, Comparable {
  case law
  case agreement
  case localPolicy = "local-policy"
  case productDefault = "product-default"

  /// 0 for the hardest.
  package var rank: Int { Hardness.allCases.firstIndex(of: self) ?? Hardness.allCases.count }

  /// Harder comes first.
  package static func < (left: Hardness, right: Hardness) -> Bool { left.rank < right.rank }
}

/// Who has to act before a clock ends (domain.md H5). What is another's is shown as waiting for
/// them, with the question to ask.
package enum DutyHolder: String, CaseIterable, Hashable, Sendable {
  case us
  case custodialAgency = "dji"
  case prosecution = "om"
  case court
  case minister
  case safeHome = "veilig-thuis"
  case clinic
  case childProtection = "rvdk"
  case person
  case other
}
