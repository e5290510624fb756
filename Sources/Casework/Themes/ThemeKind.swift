/// What a case can be about beside the return itself. It brings questions, partners and clocks to the
/// dossier, and is no label: no row, count or word of a list knows it (domain.md B7). A search asks for
/// it by its name, for who may see it; such a list does not leave the program (domain.md H18).
package enum ThemeKind: String, CaseIterable, Hashable, Sendable {
  case sexual
  case violence
  /// Domestic violence and child abuse.
  case domestic
  /// Under an act of its own, in a compartment of its own (NEW-3, ZV-6).
  case radicalisation
  case youngAdult = "young-adult"
  /// Nuisance and misunderstood behaviour.
  case nuisance
  /// Robbery, street robbery, burglary, serious violence.
  case highImpact = "high-impact"

  /// Where the theme may be set. What is about the nature of an offence has no place in aftercare,
  /// and radicalisation none outside its own compartment.
  package var compartments: [Compartment] {
    switch self {
    case .sexual, .violence, .highImpact: [.bij, .supervision, .zvh]
    case .domestic, .youngAdult, .nuisance: [.aftercare, .supervision, .zvh]
    case .radicalisation: [.radicalisation]
    }
  }

  /// The themes that may be set in a compartment.
  package static func possible(in compartment: Compartment) -> [ThemeKind] {
    allCases.filter { $0.compartments.contains(compartment) }
  }
}

/// What made it a high-impact crime (domain.md C3).
package enum HicKind: String, CaseIterable, Hashable, Sendable {
  case robbery
  case streetRobbery = "street-robbery"
  case burglary
  case violence
  case other
}

/// A theme as it was set on a case.
package struct ThemeContent: Hashable, Sendable {
  package var kind: ThemeKind
  /// Of high-impact crime: which.
  package var highImpact: HicKind?
  package var on: CivilDate
  /// Why this case carries the theme: it is weighed for this person (domain.md H3).
  package var reason: String

  package init(
    kind: ThemeKind, highImpact: HicKind? = nil, on: CivilDate, reason: String
  ) {
    self.kind = kind
    self.highImpact = highImpact
    self.on = on
    self.reason = reason
  }
}
