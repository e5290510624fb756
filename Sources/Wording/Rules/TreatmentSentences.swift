import Casework

extension RuleID {
  var treatmentSentence: Phrase {
    switch self {
    case .tbs1:
      Phrase(
        nl: "Een machtiging voor verlof uit de tbs geldt zo lang.",
        en: "This is how long an authorisation of leave from tbs holds.")
    case .tbs1b:
      Phrase(
        nl: "Na een strafbaar feit of een onttrekking komt er een jaar geen nieuwe"
          + " machtiging voor verlof.",
        en: "After an offence or an absence there is no new authorisation of leave for a year.")
    case .tbs2:
      Phrase(
        nl: "Bij onbegeleid verlof bepaalt de machtiging hoe lang betrokkene weg mag.",
        en: "In unescorted leave the authorisation says how long the person may be away.")
    case .tbs4:
      Phrase(
        nl: "De tbs duurt 2 jaar en kan telkens met 1 of 2 jaar worden verlengd.",
        en: "Tbs lasts 2 years and can be extended by 1 or 2 years each time.")
    case .tbs4b:
      Phrase(
        nl: "Zonder misdrijf tegen het lichaam duurt de tbs hoogstens 4 jaar.",
        en: "Without an offence against the body tbs lasts at most 4 years.")
    case .tbs4c:
      Phrase(
        nl: "Tbs met voorwaarden duurt hoogstens 9 jaar.",
        en: "Tbs with conditions lasts at most 9 years.")
    case .tbs4d:
      Phrase(
        nl: "Het OM vordert verlenging van de tbs uiterlijk 1 maand voor het einde.",
        en: "The prosecutor claims an extension of tbs at the latest 1 month before the end.")
    case .tbs4e:
      Phrase(
        nl: "De rechter beslist binnen 2 maanden over verlenging van de tbs.",
        en: "The court decides on the extension of tbs within 2 months.")
    case .tbs4f:
      Phrase(
        nl: "De tbs eindigt pas na minstens een jaar voorwaardelijke beëindiging.",
        en: "Tbs ends only after at least a year of conditional end.")
    case .tbs4g:
      Phrase(
        nl: "Het OM vordert verlenging van de tbs niet eerder dan 2 maanden voor het einde.",
        en: "The prosecutor claims an extension of tbs not earlier than 2 months before the"
          + " end.")
    case .tbs4h:
      Phrase(
        nl: "Een crisisopname duurt hoogstens 7 weken en kan eenmaal met 7 weken worden"
          + " verlengd.",
        en: "A crisis admission lasts at most 7 weeks and can be extended once by 7 weeks.")
    case .tbs4i:
      Phrase(
        nl: "Voorwaardelijke beëindiging kan na 12 maanden proefverlof.",
        en: "A conditional end is possible after 12 months of trial leave.")
    case .gvm1:
      Phrase(
        nl: "Het OM vordert de GVM uiterlijk 30 dagen voor het einde, anders vervalt zij.",
        en: "The prosecutor claims the GVM at the latest 30 days before the end, or it lapses.")
    case .gvm1b:
      Phrase(
        nl: "De GVM duurt 2 tot en met 5 jaar en kan telkens worden verlengd.",
        en: "The GVM lasts 2 up to 5 years and can be extended each time.")
    case .gvm1c:
      Phrase(
        nl: "Het OM vordert verlenging van de GVM uiterlijk 30 dagen voor het einde.",
        en: "The prosecutor claims an extension of the GVM at the latest 30 days before its"
          + " end.")
    case .isd1:
      Phrase(
        nl: "De ISD-maatregel duurt hoogstens 2 jaar.",
        en: "The ISD measure lasts at most 2 years.")
    case .isd1b:
      Phrase(
        nl: "Het plan voor de ISD is er binnen 1 maand na binnenkomst.",
        en: "The plan for the ISD is there within 1 month of arrival.")
    case .isd1c:
      Phrase(
        nl: "Het plan voor de ISD wordt minstens elke 6 maanden bekeken.",
        en: "The plan for the ISD is evaluated at least every 6 months.")
    case .isd1d:
      Phrase(
        nl: "De proeftijd van een voorwaardelijke ISD duurt hoogstens 3 jaar.",
        en: "The probation period of a suspended ISD lasts at most 3 years.")
    default:
      // isd1e
      Phrase(
        nl: "Na 6 maanden ISD kan de rechter bekijken of zij moet doorgaan.",
        en: "After 6 months of ISD the court can review whether it has to go on.")
    }
  }
}
