import Casework

extension Refusal {
  /// Why a step in a supervision, an advice, a case, a sentence or a decision on a signal was refused;
  /// `nil` for other refusals.
  func matterPhrase(today: CivilDate) -> Phrase? {
    supervisionPhrase ?? advicePhrase(today: today) ?? signalPhrase(today: today)
      ?? backgroundPhrase(today: today)
  }

  private var supervisionPhrase: Phrase? {
    switch self {
    case .supervisionStepNotAllowed(let step, let phase, let allowed):
      .stepNotAllowed(step.phrase, in: phase.phrase, allowed: allowed.map(\.phrase))
    case .supervisionClosed:
      Phrase(
        nl: "Dit toezicht is afgesloten. Je kunt alleen nog de gemeente adviseren.",
        en: "This supervision is closed. Only the municipality can still be advised.")
    case .intervalOutOfBounds:
      Phrase(nl: "Kies 1 tot en met 365 dagen.", en: "Choose 1 up to 365 days.")
    case .conditionNotInFrame(let kind, let frame):
      Phrase(
        nl: "'\(kind.phrase.capitalised.nl)' hoort niet bij: \(frame.phrase.nl)"
          + " (NEW-6, TZ-13). Kies 'andere gedragsvoorwaarde' als het toch zo is opgelegd.",
        en: "'\(kind.phrase.capitalised.en)' does not go with: \(frame.phrase.en)"
          + " (NEW-6, TZ-13). Choose 'other conduct' if it was ordered all the same.")
    case .unknownCondition:
      Phrase(
        nl: "Deze voorwaarde geldt niet (meer). Open het dossier opnieuw.",
        en: "This condition does not hold (any more). Open the dossier again.")
    case .nothingReported:
      Phrase(
        nl: "Er staat geen overtreding of melding open. Leg die eerst vast.",
        en: "No breach or alert is open. Record that first.")
    case .nothingToRetract:
      Phrase(
        nl: "Met deze stap is niets verstuurd, of hij is al ingetrokken.",
        en: "Nothing was sent with this step, or it was retracted already.")
    default: nil
    }
  }

  private func advicePhrase(today: CivilDate) -> Phrase? {
    switch self {
    case .unknownAdvice:
      Phrase(
        nl: "Deze adviesvraag is er niet (meer). Open het dossier opnieuw.",
        en: "This request for advice is not there (any more). Open the dossier again.")
    case .adviceAlreadyAnswered(let day):
      Phrase(
        nl: "Deze vraag is al beantwoord, op \(Phrase.day(day, today: today).nl)."
          + " Wil je het antwoord verbeteren, schrijf dan op waarom.",
        en: "This was already answered, on \(Phrase.day(day, today: today).en)."
          + " To correct the answer, write down why.")
    case .unknownCase:
      Phrase(
        nl: "Deze zaak is er niet (meer). Open het dossier opnieuw.",
        en: "This case is not there (any more). Open the dossier again.")
    case .caseAlreadyClosed:
      Phrase(nl: "Deze zaak was al gesloten.", en: "This case was already closed.")
    case .sentenceTooLong:
      Phrase(
        nl: "Een gevangenisstraf duurt hoogstens 30 jaar (NEW-7, Sr 10). Pas de duur aan.",
        en: "A prison term lasts 30 years at most (NEW-7, Sr 10). Correct the length.")
    case .sentenceEmpty:
      Phrase(
        nl: "De duur van de straf ontbreekt. Vul die in.",
        en: "The length of the sentence is missing. Fill it in.")
    case .natureNotHere(let compartment):
      Phrase(
        nl: "De aard van de veroordeling hoort niet bij \(compartment.phrase.nl)."
          + " Laat dat veld leeg.",
        en: "The nature of the conviction does not belong in \(compartment.phrase.en)."
          + " Leave that empty.")
    default: nil
    }
  }

  private func signalPhrase(today: CivilDate) -> Phrase? {
    switch self {
    case .unknownMatter:
      Phrase(
        nl: "Waar dit over gaat, is er niet (meer). Ververs de lijst.",
        en: "What this is about is not there (any more). Refresh the list.")
    case .receiverMissing:
      Phrase(nl: "Schrijf op wie het oppakt.", en: "Write down who takes it up.")
    case .snoozeNotLater(let day):
      Phrase(
        nl: "\(Phrase.day(day, today: today).capitalised.nl) is niet later dan vandaag."
          + " Kies een latere dag.",
        en: "\(Phrase.day(day, today: today).capitalised.en) is not after today."
          + " Choose a later day.")
    case .snoozeTooLong(let latest):
      Phrase(
        nl: "Zo lang kan dit niet wachten. Kies uiterlijk \(Phrase.day(latest, today: today).nl).",
        en: "This cannot wait that long. Choose \(Phrase.day(latest, today: today).en) at most.")
    default: nil
    }
  }
}

extension DecisionKind {
  /// How a decision that has left the house is taken back, where undo does not do that.
  var ownWithdrawal: Phrase {
    switch self {
    case .measure, .measureStep:
      Phrase(
        nl: "Een opgelegde maatregel trek je in, met een reden.",
        en: "A measure that was imposed is withdrawn, with a reason.")
    case .supervisionStep:
      Phrase(
        nl: "Wat verstuurd is, trek je in met een reden. Meld het de ontvanger.",
        en: "What was sent is retracted with a reason. Tell the receiver as well.")
    case .noticeStep:
      Phrase(
        nl: "Dit verliet het huis. Corrigeer het met een nieuwe stap, en meld het de ontvanger.",
        en: "This left the house. Correct it with a new step, and tell the receiver.")
    case .adviceAnswer:
      Phrase(
        nl: "Verbeter het met een nieuw antwoord, en schrijf op waarom.",
        en: "Correct it with a new answer, and write down why.")
    case .requestStep:
      Phrase(
        nl: "Wat betrokkene al weet, heropen je met een reden.",
        en: "What the person was told is reopened, with a reason.")
    case .disclosure, .disclosureStep:
      Phrase(
        nl: "Wat gedeeld is, trek je in of corrigeer je, met een reden. De ontvanger hoort het.",
        en: "What was shared is withdrawn or corrected, with a reason. The receiver is told.")
    case .zvhStep, .discussion:
      Phrase(
        nl: "De partners weten dit al. Leg een nieuw besluit vast, met de reden.",
        en: "The partners know this already. Record a new decision, with the reason.")
    case .codeStep:
      Phrase(
        nl: "Er is al gemeld. Leg stap 5 opnieuw vast, met wat er verbetert.",
        en: "It was reported already. Record step 5 again, with what it corrects.")
    default:
      Phrase(
        nl: "Wat nog niet is uitgevoerd, kun je intrekken met een reden.",
        en: "What was not carried out yet can be withdrawn, with a reason.")
    }
  }
}
