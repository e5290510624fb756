import Casework

extension RuleID {
  var noticeSentence: Phrase {
    switch self {
    case .bij3:
      Phrase(
        nl: "Een BIJ-melding wordt binnen zo veel werkdagen bevestigd.",
        en: "A BIJ notice is acknowledged within so many working days.")
    case .bij8:
      Phrase(
        nl: "Een BIJ-melding komt niet eerder dan 3 maanden voor de terugkeer.",
        en: "A BIJ notice is supplied no earlier than 3 months before the return.")
    case .bij8b:
      Phrase(
        nl: "Vanaf dan is een BIJ-melding laat. De wet noemt geen kortste tijd.",
        en: "From then on a BIJ notice is late. The law sets no least lead time.")
    case .bij9:
      Phrase(
        nl: "De onrust is zo lang voor de terugkeer ingeschat.",
        en: "Unrest is assessed so long before the return.")
    default:
      Phrase(
        nl: "De zienswijze van de burgemeester is zo lang voor de v.i. bij het OM.",
        en: "The mayor's view reaches the prosecutor so long before conditional release.")
    }
  }
}
