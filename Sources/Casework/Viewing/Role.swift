/// What somebody is in the organisation that keeps the log (domain.md C7 and H13).
///
/// The mayor gets letters and cards and is no user, so no role stands for the mayor.
package enum Role: String, CaseIterable, Hashable, Sendable {
  case bijDelegate = "bij-delegate"
  case aftercareCoordinator = "aftercare"
  case supervisionOfficer = "supervision"
  case teamLead = "team-lead"
  case processDirector = "process-director"
  case partnerReader = "partner"
  case privacyOfficer = "privacy-officer"
  case dataProtectionOfficer = "dpo"
  case administrator = "administrator"
  /// Sees every compartment. Exists for demo and practice logs alone, which hold invented people.
  case practice

  /// The compartments that the role may read, apart from administration, which every member reads.
  package var compartments: Set<Compartment> {
    switch self {
    case .bijDelegate: [.bij, .administration]
    case .aftercareCoordinator: [.aftercare, .administration]
    case .supervisionOfficer: [.supervision, .administration]
    case .teamLead: [.aftercare, .supervision, .administration]
    case .processDirector: [.zvh, .administration]
    case .partnerReader: [.zvh, .administration]
    case .privacyOfficer: [.administration]
    case .dataProtectionOfficer: [.administration, .audit]
    case .administrator: [.administration]
    case .practice: Set(Compartment.allCases)
    }
  }

  /// Whether the role may take decisions at all. Readers and officers who only watch may not; what
  /// of it a role may is told by its rights.
  package var mayDecide: Bool {
    switch self {
    case .partnerReader, .dataProtectionOfficer: false
    default: true
    }
  }
}
