import Casework

extension RuleID {
  var measuresSentence: Phrase {
    switch self {
    case .me1:
      Phrase(
        nl: "Een huisverbod duurt 10 dagen en kan eenmaal worden verlengd, tot 4 weken na"
          + " het opleggen.",
        en: "A home ban lasts 10 days and can be extended once, up to 4 weeks after it was"
          + " imposed.")
    case .me1b:
      Phrase(
        nl: "Betrokkene geeft binnen 24 uur door waar hij bereikbaar is.",
        en: "The person says within 24 hours where he can be reached.")
    case .me1c:
      Phrase(
        nl: "De rechter hoort betrokkene binnen 3 dagen na het verzoek.",
        en: "The court hears the person within 3 days of the request.")
    case .me1d:
      Phrase(
        nl: "De rechter beslist meteen na de zitting, of binnen 24 uur.",
        en: "The court rules at once after the hearing, or within 24 hours.")
    case .me1e:
      Phrase(
        nl: "Met verlenging duurt een huisverbod hoogstens 4 weken vanaf het opleggen.",
        en: "With its extension a home ban lasts at most 4 weeks from when it was imposed.")
    default:
      // me2
      Phrase(
        nl: "De gemeente bewaart de stukken van een huisverbod 5 jaar en vernietigt ze dan.",
        en: "The municipality keeps the papers of a home ban for 5 years and then destroys"
          + " them.")
    }
  }

  var publicOrderSentence: Phrase {
    switch self {
    case .me3:
      Phrase(
        nl: "Een gebiedsverbod, groepsverbod of meldplicht duurt hoogstens 3 maanden en kan"
          + " 3 keer worden verlengd.",
        en: "An area ban, group ban or report duty lasts at most 3 months and can be"
          + " extended 3 times.")
    case .me3b:
      Phrase(
        nl: "Een bevel voor losse dagen geldt binnen 24 maanden, voor hoogstens 90 dagen"
          + " samen.",
        en: "An order for single days holds within 24 months, for at most 90 days together.")
    case .me4:
      Phrase(
        nl: "Een bevel aan ouders van een kind onder de 12 duurt hoogstens 3 maanden, zonder"
          + " verlenging.",
        en: "An order to the parents of a child under 12 lasts at most 3 months, without"
          + " extension.")
    case .me5:
      Phrase(
        nl: "Een licht bevel duurt zo kort als nodig is.",
        en: "A light order lasts as short as is needed.")
    case .me6:
      Phrase(
        nl: "Een noodbevel of noodverordening geldt zolang de noodsituatie duurt.",
        en: "An emergency order or by-law holds as long as the emergency lasts.")
    case .me7:
      Phrase(
        nl: "Bij sluiting van een woning staat de duur in het besluit.",
        en: "When a home is closed the order says for how long.")
    case .me8:
      Phrase(
        nl: "Een drugspand gaat zo lang dicht als het beleid van de gemeente zegt.",
        en: "Drug premises are closed for as long as the policy of the municipality says.")
    case .me9:
      Phrase(
        nl: "Een veiligheidsrisicogebied duurt niet langer dan nodig, met een einddatum in"
          + " het besluit.",
        en: "A safety-risk area lasts no longer than needed, with an end date in the order.")
    case .me9b:
      Phrase(
        nl: "Een spoedaanwijzing van een veiligheidsrisicogebied duurt hoogstens 12 uur.",
        en: "An urgent safety-risk area lasts at most 12 hours.")
    case .me10:
      Phrase(
        nl: "Een gedragsaanwijzing van het OM duurt hoogstens 90 dagen en kan bij vervolging"
          + " 3 keer worden verlengd.",
        en: "A direction by the prosecutor lasts at most 90 days and can be extended 3 times"
          + " when prosecuted.")
    case .me11:
      Phrase(
        nl: "Een vrijheidsbeperkende maatregel van de rechter duurt hoogstens 5 jaar.",
        en: "A liberty-restricting measure of the court lasts at most 5 years.")
    case .me11b:
      Phrase(
        nl: "Vervangende hechtenis bij die maatregel duurt samen hoogstens 6 maanden.",
        en: "Replacement detention under that measure lasts at most 6 months in all.")
    default:
      // me12
      Phrase(
        nl: "Een maatregel uit de Twbmt duurt hoogstens 6 maanden en kan telkens worden"
          + " verlengd.",
        en: "A Twbmt measure lasts at most 6 months and can be renewed each time.")
    }
  }
}
