import Casework

extension Refusal {
  /// Why something cannot be shared, withdrawn or corrected; `nil` for other refusals.
  var sharingPhrase: Phrase? {
    switch self {
    case .unknownDisclosure:
      Phrase(
        nl: "Dit delen is er niet (meer). Open het dossier opnieuw.",
        en: "This sharing is not there (any more). Open the dossier again.")
    case .disclosureAlreadyWithdrawn:
      Phrase(
        nl: "Dit delen was al ingetrokken. Deel het opnieuw als dat toch moet.",
        en: "This sharing was already withdrawn. Share it again if it must be.")
    case .groundNotHere(let ground, let compartment):
      Phrase(
        nl: "Deze grond geldt niet voor \(compartment.phrase.nl): \(ground.phrase.nl)."
          + " Kies een andere grond.",
        en: "This ground does not hold for \(compartment.phrase.en): \(ground.phrase.en)."
          + " Choose another ground.")
    case .groundMissing:
      Phrase(
        nl: "Schrijf op welke andere grond het delen toestaat, met het artikel.",
        en: "Write down which other ground allows the sharing, with its article.")
    case .purposeMissing:
      Phrase(
        nl: "Schrijf op waarvoor de ander dit nodig heeft. Zonder doel wordt niets gedeeld.",
        en: "Write down what the other needs this for. Nothing is shared without a purpose.")
    case .sharedFieldsMissing:
      Phrase(
        nl: "Kies welke gegevens je deelt, ten minste één.",
        en: "Choose which facts you share, one at least.")
    case .sharedWordsMissing:
      Phrase(
        nl: "Schrijf op wat je precies deelt, of wat het had moeten zijn.",
        en: "Write down what exactly you share, or what it should have been.")
    case .deciderMissing:
      Phrase(
        nl: "Schrijf op wie besluit dat dit gedeeld wordt.",
        en: "Write down who decides that this is shared.")
    default: nil
    }
  }
}
