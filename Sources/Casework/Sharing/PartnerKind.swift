/// The kinds of partner in the chain around a person (domain.md C3). Who exactly stands in the words
/// beside it; the directory knows whom to call.
package enum PartnerKind: String, CaseIterable, Hashable, Sendable {
  case municipality, police, prosecution
  /// The adult probation organisations: RN, SVG and LdH.
  case probation
  case youthProbation = "youth-probation"
  /// A prison or its case manager.
  case custodialAgency = "custodial-agency"
  /// FPC, FPK or FPA.
  case forensicClinic = "forensic-clinic"
  case mentalHealthCare = "mental-health-care"
  case addictionCare = "addiction-care"
  /// Veilig Thuis: the office for domestic violence and child abuse.
  case safeHome = "safe-home"
  case childProtection = "child-protection"
  case neighbourhoodTeam = "neighbourhood-team"
  case housingCorporation = "housing-corporation"
  case debtHelp = "debt-help"
  /// UWV or werkplein.
  case work
  case healthInsurer = "health-insurer"
  case victimSupport = "victim-support"
  case shelter
  /// School or the officer for compulsory education.
  case education
  case other
}

/// Who gets a fact, owns an agreement or sits at a table.
package struct Partner: Hashable, Sendable {
  package var kind: PartnerKind
  /// The organisation by name; required of whoever gets something.
  package var organisation: String
  /// The person, if one is named; empty for the organisation.
  package var person: String

  package init(_ kind: PartnerKind, _ organisation: String, person: String = "") {
    self.kind = kind
    self.organisation = organisation
    self.person = person
  }

  /// Whether both are the same organisation, whoever sits there for it. Case, accents and the space
  /// around a name make no difference.
  package func isSameOrganisation(as other: Partner) -> Bool {
    kind == other.kind && Partner.folded(organisation) == Partner.folded(other.organisation)
  }

  private static func folded(_ name: String) -> String {
    Folding.fold(name).split(separator: " ").joined(separator: " ")
  }
}
