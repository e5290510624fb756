package import Casework

extension Compartment {
  /// The name of a compartment.
  package var phrase: Phrase {
    switch self {
    case .bij: Phrase(nl: "BIJ", en: "BIJ")
    case .aftercare: Phrase(nl: "nazorg", en: "aftercare")
    case .supervision: Phrase(nl: "toezicht", en: "supervision")
    case .zvh: Phrase(nl: "ZVH", en: "ZVH")
    case .radicalisation: Phrase(nl: "radicalisering", en: "radicalisation")
    case .victim: Phrase(nl: "slachtoffer", en: "victim")
    case .administration: Phrase(nl: "beheer", en: "administration")
    case .audit: Phrase(nl: "inzage", en: "audit")
    }
  }
}

extension Role {
  /// The name of a role.
  package var phrase: Phrase {
    switch self {
    case .bijDelegate: Phrase(nl: "BIJ-gemandateerde", en: "BIJ delegate")
    case .aftercareCoordinator: Phrase(nl: "nazorgcoördinator", en: "aftercare co-ordinator")
    case .supervisionOfficer: Phrase(nl: "toezichthouder", en: "supervision officer")
    case .teamLead: Phrase(nl: "teamleider", en: "team lead")
    case .processDirector: Phrase(nl: "procesregisseur", en: "process director")
    case .partnerReader: Phrase(nl: "meelezende partner", en: "partner reader")
    case .privacyOfficer: Phrase(nl: "privacyfunctionaris", en: "privacy officer")
    case .dataProtectionOfficer:
      Phrase(nl: "functionaris gegevensbescherming", en: "data protection officer")
    case .administrator: Phrase(nl: "beheerder", en: "administrator")
    case .practice: Phrase(nl: "oefenrol: ziet alles", en: "practice role: sees all")
    }
  }
}

extension Scope {
  /// Whose cases a list shows.
  package var phrase: Phrase {
    switch self {
    case .mine: Phrase(nl: "mijn zaken", en: "my cases")
    case .team: Phrase(nl: "mijn team", en: "my team")
    case .unowned: Phrase(nl: "zonder eigenaar", en: "unassigned")
    case .all: Phrase(nl: "alle zaken", en: "all cases")
    }
  }
}
