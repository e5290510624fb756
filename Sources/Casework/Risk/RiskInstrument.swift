/// What a judgment of risk was made with (domain.md B6). An instrument is named and never filled in,
/// scored or added up here.
package enum RiskInstrument: String, CaseIterable, Hashable, Sendable {
  case risc
  /// The old RISc, from before 2018.
  case oldRisc = "risc-old"
  case static99R = "static-99r"
  case stable2007 = "stable-2007"
  case acute2007 = "acute-2007"
  case hcr20 = "hcr-20v3"
  case hktR = "hkt-r"
  case svr20 = "svr-20"
  /// Protective factors.
  case saprof
  case bSafer = "b-safer"
  case odara
  case vera2R = "vera-2r"
  case savry
  case lij
  /// Of the police, before a ban from the house (RI-21).
  case rihg
  /// None: a structured professional judgment.
  case judgment = "structured-judgment"

  /// Where such a judgment may be recorded. What is about a ban from the house stands where the ban
  /// stands; all else in supervision, or in the approach of radicalisation.
  package var compartments: [Compartment] {
    self == .rihg
      ? [.bij, .aftercare, .supervision, .zvh] : [.supervision, .radicalisation]
  }

  /// The words in which its outcome is said.
  package var levels: [RiskLevel] {
    switch self {
    case .oldRisc: [.low, .lowMedium, .highMedium, .high, .notEstablished]
    case .rihg: []
    default: [.low, .medium, .high, .notEstablished]
    }
  }

  /// Whether it ends in a judgment of risks. SAPROF tells what protects, RiHG whether a ban is
  /// indicated.
  package var needsOutcome: Bool { self != .saprof && self != .rihg }

  /// Whether OXREC was part of it (RI-4).
  package var mayLeanOnOxrec: Bool { self == .risc }

  package static func possible(in compartment: Compartment) -> [RiskInstrument] {
    allCases.filter { $0.compartments.contains(compartment) }
  }
}

/// The separate judgments (domain.md A5). None follows from another.
package enum RiskAspect: String, CaseIterable, Hashable, Sendable {
  case reoffending
  case harm
  case evasion
  case violence
}

/// A level in words. It has no order: nothing sorts, counts or filters by it.
package enum RiskLevel: String, CaseIterable, Hashable, Sendable {
  case low
  case medium
  case high
  // The four words of the old RISc
  case lowMedium = "low-medium"
  case highMedium = "high-medium"
  case notEstablished = "not-established"
}
