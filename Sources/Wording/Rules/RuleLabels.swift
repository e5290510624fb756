package import Casework

extension Hardness {
  /// How hard a rule binds.
  package var phrase: Phrase {
    switch self {
    case .law: Phrase(nl: "wet", en: "law")
    case .agreement: Phrase(nl: "afspraak", en: "agreement")
    case .localPolicy: Phrase(nl: "eigen beleid", en: "local policy")
    case .productDefault: Phrase(nl: "standaard van Keerpunt", en: "default of Keerpunt")
    }
  }
}

extension DutyHolder {
  /// Who has to act.
  package var phrase: Phrase {
    switch self {
    case .us: Phrase(nl: "wij", en: "us")
    case .custodialAgency: Phrase(nl: "DJI", en: "DJI")
    case .prosecution: Phrase(nl: "OM", en: "the prosecutor")
    case .court: Phrase(nl: "rechter", en: "the court")
    case .minister: Phrase(nl: "minister", en: "the minister")
    case .safeHome: Phrase(nl: "Veilig Thuis", en: "Veilig Thuis")
    case .clinic: Phrase(nl: "kliniek", en: "the clinic")
    case .childProtection: Phrase(nl: "RvdK", en: "child protection")
    case .person: Phrase(nl: "betrokkene", en: "the person")
    case .other: Phrase(nl: "een ander", en: "somebody else")
    }
  }
}

extension RuleAnchor {
  /// The event from which a term runs, as it stands after "from" or "before".
  package var phrase: Phrase {
    switch self {
    case .imposition: Phrase(nl: "het opleggen", en: "the imposition")
    case .arrival: Phrase(nl: "de binnenkomst", en: "the arrival")
    case .returning: Phrase(nl: "de terugkeer", en: "the return")
    case .release: Phrase(nl: "de vrijlating", en: "the release")
    case .leaveStart: Phrase(nl: "het begin van het verlof", en: "the start of the leave")
    case .lastMeeting: Phrase(nl: "het laatste overleg", en: "the last meeting")
    case .lastContact: Phrase(nl: "het laatste contact", en: "the last contact")
    case .probationStart: Phrase(nl: "het begin van de proeftijd", en: "the start of probation")
    case .probationEnd: Phrase(nl: "het einde van de proeftijd", en: "the end of probation")
    case .orderReceived: Phrase(nl: "de ontvangst van de opdracht", en: "receipt of the order")
    case .breach: Phrase(nl: "de overtreding", en: "the breach")
    case .conditionalRelease: Phrase(nl: "de v.i.-datum", en: "the date of conditional release")
    case .refusal: Phrase(nl: "de weigering", en: "the refusal")
    case .decision: Phrase(nl: "het besluit", en: "the decision")
    case .request: Phrase(nl: "het verzoek", en: "the request")
    case .arrest: Phrase(nl: "de aanhouding", en: "the arrest")
    case .irrevocable: Phrase(nl: "de dag van onherroepelijkheid", en: "the irrevocable judgment")
    case .titleEnd: Phrase(nl: "het einde van de titel", en: "the end of the title")
    case .authorisation: Phrase(nl: "de machtiging", en: "the authorisation")
    case .supply: Phrase(nl: "de verstrekking", en: "the supply")
    case .firstProcessing: Phrase(nl: "de eerste verwerking", en: "the first processing")
    case .lastProcessing: Phrase(nl: "de laatste verwerking", en: "the last processing")
    case .endOfExecution:
      Phrase(nl: "het einde van de tenuitvoerlegging", en: "the end of execution")
    case .receipt: Phrase(nl: "de ontvangst", en: "receipt")
    case .hearing: Phrase(nl: "de zitting", en: "the hearing")
    case .courtDate: Phrase(nl: "de beslissing van de rechter", en: "the decision of the court")
    case .signal: Phrase(nl: "het signaal", en: "the signal")
    case .closure: Phrase(nl: "het afsluiten", en: "the closure")
    case .leftWork: Phrase(nl: "het einde in het werkdossier", en: "leaving the working file")
    case .lastChange: Phrase(nl: "de laatste wijziging", en: "the last change")
    }
  }
}

extension TermUnit {
  /// A length in a sentence: "10 dagen".
  package func phrase(of count: Int) -> Phrase {
    switch self {
    case .hours: SettingUnit.hours.phrase(of: count)
    case .days: SettingUnit.days.phrase(of: count)
    case .workingDays: SettingUnit.workingDays.phrase(of: count)
    case .weeks: SettingUnit.weeks.phrase(of: count)
    case .months: SettingUnit.months.phrase(of: count)
    case .years:
      count == 1
        ? Phrase(nl: "1 jaar", en: "1 year") : Phrase(nl: "\(count) jaar", en: "\(count) years")
    }
  }

  /// A length in a formula: "10 d".
  func short(_ count: Int) -> Phrase {
    switch self {
    case .hours: Phrase(nl: "\(count) u", en: "\(count) h")
    case .days: .verbatim("\(count) d")
    case .workingDays, .weeks, .months, .years: phrase(of: count)
    }
  }
}
