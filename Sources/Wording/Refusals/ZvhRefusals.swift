import Casework

extension Refusal {
  /// Why something in a case of the house, or at its meetings, was refused; `nil` for other refusals.
  func zvhPhrase(today: CivilDate) -> Phrase? {
    casePhrase(today: today) ?? meetingPhrase(today: today)
  }

  private func casePhrase(today: CivilDate) -> Phrase? {
    switch self {
    case .unknownZvhCase:
      Phrase(
        nl: "Deze ZVH-zaak is er niet (meer). Open het dossier opnieuw.",
        en: "This case of the house is not there (any more). Open the dossier again.")
    case .zvhCaseRuns:
      Phrase(
        nl: "Er loopt al een ZVH-zaak. Vul die aan, of sluit haar eerst.",
        en: "A case of the house runs already. Add to it, or close it first.")
    case .zvhStepNotAllowed(let step, let state, let allowed):
      .stepNotAllowed(step.phrase, in: state.phrase, allowed: allowed.map(\.phrase))
    case .referrerMissing:
      Phrase(nl: "Schrijf op wie aanmeldt.", en: "Write down who refers.")
    case .referralIncomplete(let fields):
      Phrase(
        nl: "De aanmelding is niet compleet: \(Phrase.list(fields.map(\.phrase)).nl)."
          + " Vul aan, of stuur terug met advies (ZV-3).",
        en: "The referral is not complete: \(Phrase.list(fields.map(\.phrase)).en)."
          + " Complete it, or send it back with advice (ZV-3).")
    case .criteriaNotMet:
      Phrase(
        nl: "De zaak haalt de criteria niet: a, b en c samen, of d (ZV-1)."
          + " Stuur terug met advies, of pas de antwoorden aan.",
        en: "The case does not meet the criteria: a, b and c together, or d (ZV-1)."
          + " Send it back with advice, or change the answers.")
    case .agreementOwnerMissing:
      Phrase(nl: "Schrijf op wie dit doet.", en: "Write down who does this.")
    case .agreementInPast(let day):
      Phrase(
        nl: "\(Phrase.day(day, today: today).capitalised.nl) is al voorbij."
          + " Kies een dag vanaf vandaag.",
        en: "\(Phrase.day(day, today: today).capitalised.en) has passed."
          + " Choose a day from today on.")
    case .unknownAgreement:
      Phrase(
        nl: "Deze afspraak staat niet (meer) open. Open het dossier opnieuw.",
        en: "This agreement is not open (any more). Open the dossier again.")
    case .agreementsOpen(let count):
      Phrase(
        nl: "Er staan nog afspraken open: \(count). Rond die af of laat ze vervallen.",
        en: "Agreements are still open: \(count). Finish or drop them.")
    default: nil
    }
  }

  private func meetingPhrase(today: CivilDate) -> Phrase? {
    switch self {
    case .tableMissing:
      Phrase(nl: "Schrijf op welke tafel het is.", en: "Write down which table it is.")
    case .unknownMeeting:
      Phrase(
        nl: "Deze vergadering is er niet (meer), of gaat niet door. Kies een andere.",
        en: "This meeting is not there (any more), or was cancelled. Choose another.")
    case .meetingInPast(let day):
      Phrase(
        nl: "\(Phrase.day(day, today: today).capitalised.nl) is al voorbij. Kies een latere dag.",
        en: "\(Phrase.day(day, today: today).capitalised.en) has passed. Choose a later day.")
    case .meetingOver(let day):
      Phrase(
        nl: "Die vergadering was op \(Phrase.day(day, today: today).nl). Kies een volgende.",
        en: "That meeting was on \(Phrase.day(day, today: today).en). Choose a later one.")
    case .meetingNotYet(let day):
      Phrase(
        nl: "Die vergadering is pas op \(Phrase.day(day, today: today).nl)."
          + " Leg het besluit dan vast.",
        en: "That meeting is only on \(Phrase.day(day, today: today).en)."
          + " Record the decision then.")
    case .alreadyTabled:
      Phrase(nl: "Deze zaak staat al op de agenda.", en: "This case is on the agenda already.")
    case .notTabled:
      Phrase(
        nl: "Deze zaak staat niet op de agenda. Zet haar er eerst op.",
        en: "This case is not on the agenda. Put it there first.")
    case .alreadyDiscussed:
      Phrase(
        nl: "Deze zaak is al besproken en blijft op de agenda.",
        en: "This case was discussed already and stays on the agenda.")
    case .tablesAlready:
      Phrase(nl: "Zo heten de tafels al.", en: "The tables are called that already.")
    default: nil
    }
  }
}

extension Phrase {
  /// Names one after another, with commas.
  package static func list(_ phrases: [Phrase]) -> Phrase { joined(phrases, separator: ", ") }
}
