import Casework

extension RuleID {
  var careSentence: Phrase {
    switch self {
    case .me13:
      Phrase(
        nl: "Een crisismaatregel duurt hoogstens 3 dagen, of tot en met de eerste werkdag"
          + " daarna.",
        en: "A crisis measure lasts at most 3 days, or up to the first working day after them.")
    case .me13b:
      Phrase(
        nl: "Betrokkene kan 3 weken in beroep tegen de crisismaatregel.",
        en: "The person can appeal against the crisis measure for 3 weeks.")
    case .me13c:
      Phrase(
        nl: "Het OM vraagt uiterlijk de volgende werkdag om voortzetting van de"
          + " crisismaatregel.",
        en: "The prosecutor asks to continue the crisis measure at the latest on the next"
          + " working day.")
    case .me13d:
      Phrase(
        nl: "De rechter beslist binnen 3 dagen over voortzetting van de crisismaatregel.",
        en: "The court decides within 3 days whether the crisis measure continues.")
    case .me13e:
      Phrase(
        nl: "De voortgezette crisismaatregel duurt 3 weken vanaf de beslissing van de rechter.",
        en: "The continued crisis measure lasts 3 weeks from the decision of the court.")
    case .me20:
      Phrase(
        nl: "Een verbod op grond van de APV duurt zo lang als de gemeente heeft bepaald.",
        en: "A ban by the local by-law lasts as long as the municipality has laid down.")
    case .new7:
      Phrase(
        nl: "Een tijdelijke gevangenisstraf duurt in de zwaarste gevallen hoogstens 30 jaar.",
        en: "A fixed prison term lasts at most 30 years in the gravest cases.")
    case .new7b:
      Phrase(
        nl: "Een tijdelijke gevangenisstraf duurt meestal hoogstens 25 jaar.",
        en: "A fixed prison term lasts at most 25 years in general.")
    case .new8:
      Phrase(
        nl: "Een verbod bij woonoverlast duurt 10 dagen en kan eenmaal worden verlengd, tot"
          + " 4 weken.",
        en: "A ban from the house for nuisance lasts 10 days and can be extended once, up to"
          + " 4 weeks.")
    default:
      // new8b
      Phrase(
        nl: "Met verlenging duurt een verbod bij woonoverlast hoogstens 4 weken.",
        en: "With its extension a ban from the house for nuisance lasts at most 4 weeks.")
    }
  }

  var safeHomeSentence: Phrase {
    switch self {
    case .vt1:
      Phrase(
        nl: "Veilig Thuis beoordeelt de veiligheid binnen 5 werkdagen.",
        en: "Veilig Thuis assesses the safety within 5 working days.")
    case .vt1b:
      Phrase(
        nl: "Een onderzoek van Veilig Thuis duurt hoogstens 10 weken.",
        en: "An investigation by Veilig Thuis lasts at most 10 weeks.")
    case .vt2:
      Phrase(
        nl: "Veilig Thuis vertelt het betrokkene binnen 4 weken, telkens met 2 weken te"
          + " verlengen.",
        en: "Veilig Thuis tells the person within 4 weeks, to be extended by 2 weeks each"
          + " time.")
    default:
      // vt3
      Phrase(
        nl: "Na een signaal beslis je over stap 5 van de meldcode: melden en hulp.",
        en: "After a signal you decide on step 5 of the reporting code: report and help.")
    }
  }
}
