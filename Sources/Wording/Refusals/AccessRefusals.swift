import Casework

extension Refusal {
  /// Why somebody may not look or act, and who may; `nil` for another refusal.
  var accessPhrase: Phrase? {
    switch self {
    case .notAllowed(let right, let role):
      Phrase(
        nl: "Je rol (\(role.phrase.nl)) mag dit niet: \(right.phrase.nl)."
          + " Vraag \(right.holders.nl).",
        en: "Your role (\(role.phrase.en)) may not do this: \(right.phrase.en)."
          + " Ask: \(right.holders.en).")
    case .wordsTooShort(let fewest):
      Phrase(
        nl: "Schrijf in minstens \(fewest) tekens op waarom. De eigenaar en de functionaris"
          + " gegevensbescherming lezen het.",
        en: "Write down why in at least \(fewest) characters. The owner and the data protection"
          + " officer read it.")
    case .glassNotNeeded:
      Phrase(
        nl: "Noodtoegang is hier niet nodig of niet mogelijk. Open het dossier gewoon.",
        en: "Emergency access is not needed or not possible here. Open the dossier as usual.")
    case .nothingToReview:
      Phrase(
        nl: "Er is niets gekozen. Kies eerst regels.", en: "Nothing is chosen. Choose rows first.")
    default: nil
    }
  }
}

extension Right {
  /// The roles that have it, for who is told that theirs has not.
  fileprivate var holders: Phrase {
    let roles = Role.allCases.filter { $0 != .practice && $0.has(self) }
    return Phrase(
      nl: Phrase.joined(roles.map(\.phrase), separator: " of ").nl,
      en: Phrase.joined(roles.map(\.phrase), separator: " or ").en)
  }
}
