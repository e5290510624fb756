/// A legal purpose for which facts may be held and read (domain rule 1.5; AVG art. 5(1)(b)).
///
/// Every event has exactly one compartment. Who lacks a compartment sees no trace of what is in it.
package enum Compartment: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Notices to the mayor about the return of serious offenders (art. 11a Bjsg).
  case bij
  /// Municipal aftercare: voluntary, aimed at the basic conditions (art. 18a Pbw).
  case aftercare
  /// Supervision ordered by a judge or prosecutor (Besluit tenuitvoerlegging hfst. 3).
  case supervision
  /// The cross-chain case of a Zorg- en Veiligheidshuis (WGS).
  case zvh
  /// The person-focused approach of radicalisation, under its own act.
  case radicalisation
  /// Interests of victims: yes or no and an area, never an identity.
  case victim
  /// Users, absences, the directory of contacts, settings: no facts about betrokkenen.
  case administration
  /// Who saw what, and what was found in reviewing it (BIO2 8.15). Every member writes into it; the
  /// data protection officer alone reads it.
  case audit

  /// The compartments that can hold facts about a person.
  package static let aboutPeople: [Compartment] = allCases.filter {
    $0 != .administration && $0 != .audit
  }

  package static func < (left: Compartment, right: Compartment) -> Bool {
    left.order < right.order
  }

  private var order: Int { Compartment.allCases.firstIndex(of: self) ?? 0 }
}
