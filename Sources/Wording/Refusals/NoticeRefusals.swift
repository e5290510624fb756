import Casework

extension Refusal {
  /// Why a notice or a step in it was refused; `nil` for other refusals.
  func noticePhrase(today: CivilDate) -> Phrase? {
    switch self {
    case .noticeNotHere(let compartment):
      Phrase(
        nl: "Een BIJ-melding hoort niet bij \(compartment.phrase.nl)."
          + " Leg betrokkene eerst vast bij BIJ.",
        en: "A BIJ notice does not belong in \(compartment.phrase.en)."
          + " Record the person in BIJ first.")
    case .unknownNotice:
      Phrase(
        nl: "Deze melding is er niet (meer). Open het dossier opnieuw.",
        en: "This notice is not there (any more). Open the dossier again.")
    case .noticeNumberMissing:
      Phrase(
        nl: "Het nummer van de melding ontbreekt. Het staat in het bericht van Justid.",
        en: "The number of the notice is missing. It stands in the message of Justid.")
    case .noticeAlready(let number, let day):
      Phrase(
        nl: "Melding \(number) staat er al, van \(Phrase.day(day, today: today).nl)."
          + " Je hoeft niets te doen.",
        en: "Notice \(number) is there already, of \(Phrase.day(day, today: today).en)."
          + " Nothing is left to do.")
    case .noticeStepNotAllowed(let step, let state, let allowed):
      .stepNotAllowed(step.phrase, in: state.phrase, allowed: allowed.map(\.phrase))
    case .assessmentMissing:
      Phrase(
        nl: "De onrust is nog niet ingeschat, of niet na de nieuwe datum. Doe dat eerst.",
        en: "Unrest was not assessed yet, or not since the new day. Do that first.")
    case .noticeOutcomeMissing:
      Phrase(nl: "Kies wat er volgt op het besluit.", en: "Choose what follows the decision.")
    case .outcomeNotAllowed(let outcome, let step):
      Phrase(
        nl: "'\(outcome.phrase.capitalised.nl)' past niet bij: \(step.phrase.nl)."
          + " Kies een ander besluit of een ander gevolg.",
        en: "'\(outcome.phrase.capitalised.en)' does not go with: \(step.phrase.en)."
          + " Choose another decision or another outcome.")
    default: nil
    }
  }
}
