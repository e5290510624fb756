import Casework

/// Why a theme, a step of the reporting code, a fact of the career line or a judgment of risk was not
/// recorded.
extension Refusal {
  func backgroundPhrase(today: CivilDate) -> Phrase? {
    themePhrase(today: today) ?? codePhrase ?? careerPhrase ?? riskPhrase
  }

  private func themePhrase(today: CivilDate) -> Phrase? {
    switch self {
    case .unknownTheme:
      Phrase(
        nl: "Dit thema is er niet (meer). Open het dossier opnieuw.",
        en: "This theme is not there (any more). Open the dossier again.")
    case .themeNotHere(let kind, let compartment):
      Phrase(
        nl: "\(kind.phrase.capitalised.nl) hoort niet bij \(compartment.phrase.nl)."
          + " Leg het vast in: \(kind.places.nl).",
        en: "\(kind.phrase.capitalised.en) does not belong in \(compartment.phrase.en)."
          + " Record it in: \(kind.places.en).")
    case .themeAlready(let kind):
      Phrase(
        nl: "De zaak heeft dit thema al: \(kind.phrase.nl). Werk de vragenlijst bij.",
        en: "The case has this theme already: \(kind.phrase.en). Work on its checklist.")
    case .themeEnded(let day):
      Phrase(
        nl: "Dit thema is beëindigd op \(Phrase.day(day, today: today).nl). Zet het opnieuw.",
        en: "This theme ended on \(Phrase.day(day, today: today).en). Set it again.")
    case .shielded(let day):
      Phrase(
        nl: "Deze zaak is gesloten op \(Phrase.day(day, today: today).nl) en daarom afgeschermd"
          + " (wet PGA radicalisering, art. 6 lid 3). Zet eerst het thema opnieuw.",
        en: "This case was closed on \(Phrase.day(day, today: today).en) and is shielded for that"
          + " (radicalisation act, art. 6(3)). Set the theme again first.")
    case .hicKindMissing:
      Phrase(
        nl: "Kies wat het is: overval, straatroof, woninginbraak, geweld of overig.",
        en: "Choose what it is: robbery, street robbery, burglary, violence or other.")
    case .questionNotOfTheme(let question, let kind):
      Phrase(
        nl: "'\(question.phrase.nl)' hoort niet bij \(kind.phrase.nl). Kies een andere vraag.",
        en: "'\(question.phrase.en)' is no question of \(kind.phrase.en). Choose another.")
    case .whyNotMissing:
      Phrase(
        nl: "Schrijf op waarom adolescentenstrafrecht niet is gewogen (TZ-18).",
        en: "Write down why adolescent law was not weighed (TZ-18).")
    case .partnerMissing: Phrase(nl: "Kies de partner.", en: "Choose the partner.")
    default: nil
    }
  }

  private var codePhrase: Phrase? {
    switch self {
    case .codeNotHere(let compartment):
      Phrase(
        nl: "De meldcode doorloop je niet in \(compartment.phrase.nl).",
        en: "The reporting code is not gone through in \(compartment.phrase.en).")
    case .codeStepNotAllowed(let step, let allowed):
      Phrase(
        nl: "Nu kan niet: \(step.phrase.nl). Wel:"
          + " \(Phrase.joined(allowed.map(\.phrase), separator: ", ").nl).",
        en: "Not possible now: \(step.phrase.en). Possible:"
          + " \(Phrase.joined(allowed.map(\.phrase), separator: ", ").en).")
    case .childCheckWithWords:
      Phrase(
        nl: "Bij de kindcheck hoort geen tekst: noem nooit een kind. Laat die leeg.",
        en: "The kindcheck takes no text: never name a child. Leave it empty.")
    case .codeUndecided:
      Phrase(
        nl: "Beslis allebei: melden bij Veilig Thuis, en hulp regelen. Ja of nee.",
        en: "Decide both: report to Veilig Thuis, and arrange help. Yes or no.")
    case .safeHomeNotAsked:
      Phrase(
        nl: "Vraag eerst of Veilig Thuis al betrokken is (VT-4). Vul het antwoord in.",
        en: "First ask whether Veilig Thuis is involved already (VT-4). Fill in the answer.")
    case .nothingToCorrect:
      Phrase(
        nl: "Er is geen besluit om te verbeteren. Laat de verbetering leeg.",
        en: "There is no decision to correct. Leave the correction empty.")
    default: nil
    }
  }

  private var careerPhrase: Phrase? {
    switch self {
    case .careerNotHere(let compartment):
      Phrase(
        nl: "De delictlijn hoort alleen bij toezicht, niet bij \(compartment.phrase.nl).",
        en: "The offence line belongs to supervision alone, not to \(compartment.phrase.en).")
    case .unknownCareerItem:
      Phrase(
        nl: "Dit staat niet (meer) op de delictlijn. Open het dossier opnieuw.",
        en: "This does not stand on the offence line (any more). Open the dossier again.")
    case .sourceMissing:
      Phrase(
        nl: "Schrijf op waar dit staat of van wie je het weet: de bron.",
        en: "Write down where it stands or who told you: the source.")
    case .careerCorrectionNotAllowed(let kind, let allowed):
      Phrase(
        nl: "Dit kan hier niet: \(kind.phrase.nl). Wel:"
          + " \(Phrase.joined(allowed.map(\.phrase), separator: ", ").nl).",
        en: "Not possible here: \(kind.phrase.en). Possible:"
          + " \(Phrase.joined(allowed.map(\.phrase), separator: ", ").en).")
    default: nil
    }
  }

  private var riskPhrase: Phrase? {
    switch self {
    case .judgmentNotHere(let instrument, let compartment):
      Phrase(
        nl: "Een oordeel met \(instrument.phrase.nl) hoort niet bij \(compartment.phrase.nl).",
        en: "A judgment with \(instrument.phrase.en) does not belong in \(compartment.phrase.en).")
    case .unknownJudgment:
      Phrase(
        nl: "Dit oordeel is er niet (meer). Open het dossier opnieuw.",
        en: "This judgment is not there (any more). Open the dossier again.")
    case .judgmentWithdrawn:
      Phrase(
        nl: "Dit oordeel is ingetrokken. Leg een nieuw oordeel vast.",
        en: "This judgment was withdrawn. Record a new one.")
    case .assessorMissing:
      Phrase(nl: "Schrijf op wie het oordeel gaf.", en: "Write down who made the judgment.")
    case .narrativeMissing:
      Phrase(
        nl: "Een oordeel zonder verhaal zegt niets. Schrijf op waarop het steunt.",
        en: "A judgment without its story says nothing. Write down what it rests on.")
    case .outcomeMissing:
      Phrase(
        nl: "Kies minstens een oordeel, desnoods 'niet vastgesteld'.",
        en: "Choose at least one judgment, if need be 'not established'.")
    case .levelNotAllowed(let level, let instrument):
      Phrase(
        nl: "\(instrument.phrase.nl) kent '\(level.phrase.nl)' niet. Kies een ander woord.",
        en: "\(instrument.phrase.en) has no '\(level.phrase.en)'. Choose another word.")
    case .oxrecNotPart(let instrument):
      Phrase(
        nl: "OXREC is geen deel van \(instrument.phrase.nl). Kies 'nee'.",
        en: "OXREC is no part of \(instrument.phrase.en). Choose 'no'.")
    case .lifeEventMissing:
      Phrase(nl: "Kies wat er veranderde.", en: "Choose what changed.")
    default: nil
    }
  }
}

extension ThemeKind {
  /// Where the theme may be set.
  fileprivate var places: Phrase { .joined(compartments.map(\.phrase), separator: ", ") }
}
