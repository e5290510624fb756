import Casework

extension Happening {
  /// What was shared, or became of it.
  func sharingPhrase(today: CivilDate) -> Phrase {
    switch self {
    case .disclosed(let disclosure):
      Phrase(nl: "gedeeld met ", en: "shared with ") + disclosure.receiver.phrase
        + .verbatim(", ") + .day(disclosure.on, today: today) + .verbatim(": ") + disclosure.what
        + Phrase(nl: " · grond: ", en: " · ground: ") + disclosure.groundPhrase
        + Phrase(nl: " · doel: ", en: " · purpose: ") + .verbatim(disclosure.purpose)
    case .disclosureStep(let step):
      step.kind.phrase + .verbatim(", ") + .day(step.on, today: today) + .because(step.reason)
        + .verbatim(step.words.isEmpty ? "" : " → \(step.words)")
    default: .verbatim("")
    }
  }
}
