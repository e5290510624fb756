package import Casework

extension PartnerKind {
  package var phrase: Phrase {
    switch self {
    case .municipality: Phrase(nl: "gemeente", en: "municipality")
    case .police: Phrase(nl: "politie", en: "police")
    case .prosecution: Phrase(nl: "OM", en: "prosecution")
    case .probation: Phrase(nl: "reclassering", en: "probation")
    case .youthProbation: Phrase(nl: "jeugdreclassering", en: "youth probation")
    case .custodialAgency: Phrase(nl: "PI of DJI", en: "prison or DJI")
    case .forensicClinic: Phrase(nl: "forensische kliniek", en: "forensic clinic")
    case .mentalHealthCare: Phrase(nl: "ggz", en: "mental health care")
    case .addictionCare: Phrase(nl: "verslavingszorg", en: "addiction care")
    case .safeHome: Phrase(nl: "Veilig Thuis", en: "Veilig Thuis (domestic violence)")
    case .childProtection: Phrase(nl: "Raad voor de Kinderbescherming", en: "child protection")
    case .neighbourhoodTeam: Phrase(nl: "wijkteam", en: "neighbourhood team")
    case .housingCorporation: Phrase(nl: "woningcorporatie", en: "housing corporation")
    case .debtHelp: Phrase(nl: "schuldhulp", en: "debt help")
    case .work: Phrase(nl: "UWV of werkplein", en: "employment service")
    case .healthInsurer: Phrase(nl: "zorgverzekeraar", en: "health insurer")
    case .victimSupport: Phrase(nl: "Slachtofferhulp", en: "victim support")
    case .shelter: Phrase(nl: "opvang", en: "shelter")
    case .education: Phrase(nl: "school of leerplicht", en: "school")
    case .other: Phrase(nl: "andere partner", en: "other partner")
    }
  }
}

extension Partner {
  /// The organisation, with the person if one is named; the kind where nothing else is known.
  package var phrase: Phrase {
    let name = organisation.isEmpty ? kind.phrase : .verbatim(organisation)
    return person.isEmpty ? name : name + .inBrackets(.verbatim(person))
  }
}

extension DisclosureGround {
  /// The ground with its article.
  package var phrase: Phrase {
    guard let article else { return Phrase(nl: "een andere grond", en: "another ground") }
    return meaning + .inBrackets(.verbatim(article))
  }

  private var meaning: Phrase {
    switch self {
    case .detentionAndReturn: Phrase(nl: "detentie en re-integratie", en: "detention and return")
    case .seriousOffenceRisk:
      Phrase(nl: "risico op ernstig geweld of zeden", en: "risk of serious violence or sexual harm")
    case .resocialisation:
      Phrase(nl: "schuldhulp of resocialisatie", en: "debt help or resocialisation")
    case .administrativeAction: Phrase(nl: "bestuurlijk optreden", en: "administrative action")
    case .safetyHouse: Phrase(nl: "Zorg- en Veiligheidshuis", en: "Zorg- en Veiligheidshuis")
    case .noticeToMayor: Phrase(nl: "BIJ-melding", en: "BIJ notice")
    case .consent: Phrase(nl: "toestemming van betrokkene", en: "consent of the person")
    case .own: Phrase(nl: "een andere grond", en: "another ground")
    }
  }
}

extension SharedField {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase(nl: "naam", en: "name")
    case .address: Phrase(nl: "adres", en: "address")
    case .birthDate: Phrase(nl: "geboortedatum", en: "birth date")
    case .returnDate: Phrase(nl: "datum terugkeer", en: "date of return")
    case .conditions: Phrase(nl: "basisvoorwaarden", en: "basic conditions")
    case .notes: Phrase(nl: "aandachtspunten", en: "risk notes")
    case .measures: Phrase(nl: "maatregelen", en: "measures")
    case .supervision: Phrase(nl: "toezicht", en: "supervision")
    case .referral: Phrase(nl: "aanmelding", en: "referral")
    case .plan: Phrase(nl: "plan", en: "plan")
    case .agreements: Phrase(nl: "afspraken", en: "agreements")
    case .other: Phrase(nl: "iets anders", en: "something else")
    }
  }
}

extension DisclosureStepKind {
  package var phrase: Phrase {
    switch self {
    case .withdrawn: Phrase(nl: "delen ingetrokken", en: "sharing withdrawn")
    case .corrected: Phrase(nl: "delen gecorrigeerd", en: "sharing corrected")
    }
  }
}

extension Disclosure {
  /// Which facts, and what exactly.
  package var what: Phrase {
    let list = Phrase.joined(fieldList.map(\.phrase), separator: ", ")
    return words.isEmpty ? list : list + .verbatim(": \(words)")
  }

  /// The ground, with what stands beside it.
  package var groundPhrase: Phrase {
    guard ground != .own else { return .verbatim(groundWords) }
    return groundWords.isEmpty ? ground.phrase : ground.phrase + .verbatim(", \(groundWords)")
  }
}
