import Casework

extension RuleID {
  var aftercareSentence: Phrase {
    switch self {
    case .nz3:
      Phrase(
        nl: "De PI screent betrokkene binnen 10 werkdagen na binnenkomst.",
        en: "The prison screens the person within 10 working days of arrival.")
    case .nz3b:
      Phrase(
        nl: "De PI stelt het D&R-plan vast binnen 4 weken na binnenkomst.",
        en: "The prison fixes the D&R plan within 4 weeks of arrival.")
    case .nz4:
      Phrase(
        nl: "Het overleg over het D&R-plan is minstens elke 6 weken.",
        en: "The meeting about the D&R plan is at least every 6 weeks.")
    case .nz10:
      Phrase(
        nl: "Vanaf de eerste dag in detentie is er geen recht op bijstand.",
        en: "From the first day in detention there is no right to benefit.")
    case .nz11:
      Phrase(
        nl: "Na de vrijlating moet de zorgverzekering weer lopen.",
        en: "After release health insurance has to run again.")
    case .nz11b:
      Phrase(
        nl: "Betrokkene meldt de vrijlating binnen 4 weken aan de Dienst Toeslagen.",
        en: "The person reports the release to the Dienst Toeslagen within 4 weeks.")
    case .nz14:
      Phrase(
        nl: "Een jongere komt binnen een week na binnenkomst in het netwerkberaad.",
        en: "A young person is discussed in the network meeting within a week of arrival.")
    case .nz15:
      Phrase(
        nl: "Het ID-bewijs is klaar voor de terugkeer.",
        en: "The identity card is ready before the return.")
    case .nz15b:
      Phrase(
        nl: "Een aangevraagd ID-bewijs is na zo veel werkdagen klaar.",
        en: "An identity card that was applied for is ready after so many working days.")
    case .nz15c:
      Phrase(
        nl: "Vanaf dan vraagt Keerpunt of er een geldig ID-bewijs is.",
        en: "From then on Keerpunt asks whether there is a valid identity card.")
    case .nz16:
      Phrase(
        nl: "Vanaf dan vraagt Keerpunt of er onderdak is.",
        en: "From then on Keerpunt asks whether there is housing.")
    case .nz16b:
      Phrase(
        nl: "De uitkering is aangevraagd voor de terugkeer.",
        en: "The benefit is applied for before the return.")
    default:
      // nz17
      Phrase(
        nl: "Zo lang helpt de gemeente met de huur tijdens detentie.",
        en: "This is how long the municipality helps with the rent during detention.")
    }
  }
}
