package import Casework

extension BasicConditionKind {
  /// The name of a basic condition.
  package var phrase: Phrase {
    switch self {
    case .identity: Phrase(nl: "identiteitsbewijs", en: "ID")
    case .housing: Phrase(nl: "onderdak", en: "housing")
    case .workIncome: Phrase(nl: "werk en inkomen", en: "work and income")
    case .debts: Phrase(nl: "schulden", en: "debts")
    case .care: Phrase(nl: "zorg", en: "care")
    case .network: Phrase(nl: "sociaal netwerk", en: "network")
    }
  }
}

extension ConditionState {
  /// How a basic condition stands.
  package var phrase: Phrase {
    switch self {
    case .notAsked: Phrase(nl: "nog niet gevraagd", en: "not asked")
    case .unknown: Phrase(nl: "gevraagd: onbekend", en: "asked: unknown")
    case .notNeeded: Phrase(nl: "gevraagd: geen", en: "asked: none")
    case .blocked: Phrase(nl: "loopt vast", en: "blocked")
    case .inProgress: Phrase(nl: "in gang", en: "in progress")
    case .promised: Phrase(nl: "toegezegd", en: "promised")
    case .arranged: Phrase(nl: "geregeld", en: "arranged")
    case .lapsed: Phrase(nl: "vervallen", en: "lapsed")
    }
  }
}

extension OfferState {
  /// What became of the offer of aftercare.
  package var phrase: Phrase {
    switch self {
    case .offered: Phrase(nl: "aangeboden", en: "offered")
    case .accepted: Phrase(nl: "aanvaard", en: "accepted")
    case .declined: Phrase(nl: "geweigerd", en: "declined")
    case .withdrawn: Phrase(nl: "ingetrokken", en: "withdrawn")
    }
  }
}
