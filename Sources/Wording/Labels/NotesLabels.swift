package import Casework

extension NoteCategory {
  /// What a note is about.
  package var phrase: Phrase {
    switch self {
    case .housing: Phrase(nl: "onderdak", en: "housing")
    case .work: Phrase(nl: "werk en inkomen", en: "work and income")
    case .debts: Phrase(nl: "schulden", en: "debts")
    case .care: Phrase(nl: "zorg", en: "care")
    case .identity: Phrase(nl: "identiteitsbewijs", en: "ID")
    case .network: Phrase(nl: "netwerk", en: "network")
    case .safety: Phrase(nl: "veiligheid", en: "safety")
    case .substance: Phrase(nl: "middelen", en: "substance use")
    case .attitude: Phrase(nl: "houding", en: "attitude")
    case .agreement: Phrase(nl: "afspraak", en: "agreement")
    case .other: Phrase(nl: "anders", en: "other")
    }
  }
}

extension Reliability {
  /// How sure the content of a note is.
  package var phrase: Phrase {
    switch self {
    case .fact: Phrase(nl: "feit", en: "fact")
    case .observation: Phrase(nl: "gezien", en: "observed")
    case .personSays: Phrase(nl: "betrokkene zegt", en: "person says")
    case .opinion: Phrase(nl: "mening", en: "opinion")
    case .suspicion: Phrase(nl: "vermoeden", en: "suspicion")
    case .disputed: Phrase(nl: "betwist", en: "disputed")
    }
  }
}
