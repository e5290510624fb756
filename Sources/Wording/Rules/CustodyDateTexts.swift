package import Casework

extension CustodyDateKind {
  /// What the date is.
  package var phrase: Phrase {
    switch self {
    case .sentenceEnd: Phrase(nl: "einde straf", en: "end of sentence")
    case .conditionalRelease: Phrase(nl: "v.i.-datum", en: "conditional release")
    case .prosecutorDecision: Phrase(nl: "beslissing OM over v.i.", en: "prosecutor decides")
    case .probationEnd: Phrase(nl: "einde proeftijd", en: "end of probation")
    case .earlyRelease: Phrase(nl: "eindverlof vanaf", en: "early release from")
    case .programmeEarliest: Phrase(nl: "PP vanaf", en: "prison programme from")
    case .programmeLatest: Phrase(nl: "PP uiterlijk", en: "prison programme at the latest")
    case .gvmClaim: Phrase(nl: "vordering GVM", en: "claim of the GVM")
    }
  }
}

extension UnknownInput {
  /// What has to be asked.
  package var phrase: Phrase {
    switch self {
    case .length: Phrase(nl: "lengte van de straf", en: "length of the sentence")
    case .countsFrom: Phrase(nl: "eerste dag van de straf", en: "first day of the sentence")
    case .judgedOn: Phrase(nl: "dag van het vonnis of arrest", en: "day of the judgment")
    case .irrevocable: Phrase(nl: "onherroepelijk", en: "irrevocable")
    case .lawfulStay: Phrase(nl: "rechtmatig verblijf", en: "lawful stay")
    case .earlyReleaseExclusion:
      Phrase(nl: "uitgesloten van eindverlof", en: "excluded from early release")
    case .treatmentEnd: Phrase(nl: "einde van de tbs", en: "end of the tbs")
    }
  }
}

extension NoDateReason {
  /// Why there is no such date.
  package var phrase: Phrase {
    switch self {
    case .tooShort: Phrase(nl: "de straf is te kort", en: "the sentence is too short")
    case .tooLong: Phrase(nl: "de straf is te lang", en: "the sentence is too long")
    case .partlySuspended:
      Phrase(nl: "een deel is voorwaardelijk", en: "a part is suspended")
    case .juvenile: Phrase(nl: "jeugdstraf", en: "juvenile sentence")
    case .noLawfulStay: Phrase(nl: "geen rechtmatig verblijf", en: "no lawful stay")
    case .notIrrevocable: Phrase(nl: "niet onherroepelijk", en: "not irrevocable")
    case .excluded: Phrase(nl: "uitgesloten door het feit", en: "excluded by the offence")
    case .treatmentFollows: Phrase(nl: "er volgt tbs", en: "tbs follows")
    case .noMeasure: Phrase(nl: "geen GVM opgelegd", en: "no GVM imposed")
    case .noConditionalRelease: Phrase(nl: "geen v.i.", en: "no conditional release")
    case .noRegime:
      Phrase(nl: "er is dan geen eindverlof", en: "there is no early release then")
    }
  }
}

extension IndicativeDate {
  /// The date with what is not sure about it: "za 1 mei 2027 (indicatief; nog niet bekend:
  /// onherroepelijk)".
  package var phrase: Phrase {
    let open = Phrase.joined(unknown.map(\.phrase), separator: ", ")
    switch outcome {
    case .none(let reason):
      return Phrase(nl: "geen: \(reason.phrase.nl)", en: "none: \(reason.phrase.en)")
    case .unknown:
      return Phrase(
        nl: "niet te zeggen zonder: \(open.nl)", en: "not to be told without: \(open.en)")
    case .date(let date):
      let day = Phrase.dayWithYear(date)
      let kind =
        isFictitious
        ? Phrase(nl: "fictief, hoger beroep loopt", en: "fictitious, an appeal is pending")
        : Phrase(nl: "indicatief", en: "indicative")
      guard !unknown.isEmpty else {
        return Phrase(nl: "\(day.nl) (\(kind.nl))", en: "\(day.en) (\(kind.en))")
      }
      return Phrase(
        nl: "\(day.nl) (\(kind.nl); niet bekend: \(open.nl))",
        en: "\(day.en) (\(kind.en); not known: \(open.en))")
    }
  }
}
