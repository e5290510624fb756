import Casework

extension RuleID {
  var juvenilesSentence: Phrase {
    switch self {
    case .pij1:
      Phrase(
        nl: "De PIJ eindigt na 2 jaar onder voorwaarden, tenzij zij wordt verlengd tot"
          + " hoogstens 7 jaar.",
        en: "The PIJ ends conditionally after 2 years, unless it is extended to at most 7"
          + " years.")
    case .pij1b:
      Phrase(
        nl: "De voorwaardelijke fase van de PIJ duurt hoogstens 2 jaar.",
        en: "The conditional phase of the PIJ lasts at most 2 years.")
    case .pij1c:
      Phrase(
        nl: "Het OM vordert verlenging van de PIJ uiterlijk 1 maand voor het einde.",
        en: "The prosecutor claims an extension of the PIJ at the latest 1 month before the"
          + " end.")
    case .pij1d:
      Phrase(
        nl: "Het OM vordert verlenging van de PIJ niet eerder dan 2 maanden voor het einde.",
        en: "The prosecutor claims an extension of the PIJ not earlier than 2 months before"
          + " the end.")
    case .stp1:
      Phrase(
        nl: "Een STP duurt hoogstens 3 maanden.",
        en: "A training programme lasts at most 3 months.")
    case .stp1b:
      Phrase(
        nl: "De minister beslist binnen 4 weken over een STP.",
        en: "The minister decides on a training programme within 4 weeks.")
    case .stp1c:
      Phrase(
        nl: "Bij de start van een STP is er nog minstens 3 maanden straf over.",
        en: "When a training programme starts at least 3 months of the sentence are left.")
    case .stp1d:
      Phrase(
        nl: "Bij een PIJ van 3 jaar kan een STP vanaf 3 maanden voor het voorwaardelijke"
          + " einde.",
        en: "For a PIJ of 3 years a training programme is possible from 3 months before the"
          + " conditional end.")
    case .stp1e:
      Phrase(
        nl: "Bij een PIJ van 3 tot 5 jaar kan een STP vanaf 6 maanden voor het"
          + " voorwaardelijke einde.",
        en: "For a PIJ of 3 to 5 years a training programme is possible from 6 months before"
          + " the conditional end.")
    case .stp1f:
      Phrase(
        nl: "Bij een PIJ van 7 jaar kan een STP vanaf een jaar voor het voorwaardelijke einde.",
        en: "For a PIJ of 7 years a training programme is possible from a year before the"
          + " conditional end.")
    default:
      // idv1
      Phrase(
        nl: "Het IDV vertelt het slachtoffer minstens een week vooraf over verlof of"
          + " vrijlating.",
        en: "The IDV tells the victim of leave or release at least a week before.")
    }
  }
}
