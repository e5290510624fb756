package import Casework

extension AddressKind {
  /// What an address is for.
  package var phrase: Phrase {
    switch self {
    case .home: Phrase(nl: "woonadres", en: "home")
    case .postal: Phrase(nl: "briefadres", en: "postal address")
    case .leave: Phrase(nl: "verlofadres", en: "leave address")
    case .intended: Phrase(nl: "adres na terugkeer", en: "address after return")
    case .stay: Phrase(nl: "verblijfadres", en: "place of stay")
    case .shelter: Phrase(nl: "opvang", en: "shelter")
    }
  }
}

extension AddressSource {
  /// Who says that an address is right.
  package var phrase: Phrase {
    switch self {
    case .populationRegister: Phrase(nl: "BRP", en: "BRP")
    case .custodialAgency: Phrase(nl: "DJI", en: "DJI")
    case .person: Phrase(nl: "betrokkene", en: "person")
    case .probation: Phrase(nl: "reclassering", en: "probation")
    case .police: Phrase(nl: "politie", en: "police")
    case .municipality: Phrase(nl: "gemeente", en: "municipality")
    }
  }
}

extension ContactKind {
  /// How people met.
  package var phrase: Phrase {
    switch self {
    case .phone: Phrase(nl: "telefoon", en: "phone")
    case .visit: Phrase(nl: "bezoek", en: "visit")
    case .office: Phrase(nl: "op kantoor", en: "at the office")
    case .video: Phrase(nl: "beeldbellen", en: "video call")
    case .letter: Phrase(nl: "brief of mail", en: "letter or mail")
    case .inCustody: Phrase(nl: "in de PI", en: "in custody")
    }
  }
}

extension ContactOutcome {
  /// What came of an appointment.
  package var phrase: Phrase {
    switch self {
    case .held: Phrase(nl: "geweest", en: "held")
    case .noShow: Phrase(nl: "niet verschenen", en: "no-show")
    case .cancelled: Phrase(nl: "afgezegd", en: "cancelled")
    }
  }
}
