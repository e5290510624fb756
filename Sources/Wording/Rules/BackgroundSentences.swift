import Casework

extension RuleID {
  var backgroundSentence: Phrase {
    switch self {
    case .tz18:
      Phrase(
        nl: "Was iemand 18 tot en met 22 bij het feit, weeg dan adolescentenstrafrecht."
          + " Zo niet: waarom niet.",
        en: "For whoever was 18 to 22 at the offence adolescent law is weighed."
          + " If not: why not.")
    default:
      // ri20
      Phrase(
        nl: "Een risico-oordeel geldt zo lang als is afgesproken.",
        en: "A judgment of risk holds for as long as was agreed.")
    }
  }
}
