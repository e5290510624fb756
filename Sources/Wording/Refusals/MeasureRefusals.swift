import Casework

extension Refusal {
  /// Why a measure or a step in it was refused, with the rule that says so; `nil` for other refusals.
  func measurePhrase(today: CivilDate) -> Phrase? {
    switch self {
    case .unknownMeasure:
      Phrase(
        nl: "Deze maatregel is er niet (meer). Open het dossier opnieuw.",
        en: "This measure is not there (any more). Open the dossier again.")
    case .measureStepNotAllowed(let step, let state, let allowed):
      .stepNotAllowed(step.phrase, in: state.phrase, allowed: allowed.map(\.phrase))
    case .authorityNotAllowed(let type, let authority, let allowed):
      Phrase(
        nl: "\(type.phrase.capitalised.nl): daarover beslist niet \(authority.phrase.nl)."
          + " Kies: \(Phrase.joined(allowed.map(\.phrase), separator: ", ").nl).",
        en: "\(type.phrase.capitalised.en): not decided by \(authority.phrase.en)."
          + " Choose: \(Phrase.joined(allowed.map(\.phrase), separator: ", ").en).")
    case .contentNotAllowed(let type, let content):
      Phrase(
        nl: "\(type.phrase.capitalised.nl) kan geen \(content.phrase.nl) bevatten.",
        en: "\(type.phrase.capitalised.en) cannot hold: \(content.phrase.en).")
    case .contentsMissing(let type):
      Phrase(
        nl: "Kies wat erin staat: \(Phrase.joined(type.contents.map(\.phrase), separator: ", ").nl).",
        en: "Choose what it holds: \(Phrase.joined(type.contents.map(\.phrase), separator: ", ").en)."
      )
    case .proportionalityMissing:
      Phrase(
        nl: "Schrijf op waarom deze maatregel nodig is, en waarom iets lichters niet helpt (ME-14).",
        en: "Write down why this measure is needed, and why less does not help (ME-14).")
    case .minorNotAllowed(let type):
      Phrase(
        nl: "\(type.phrase.capitalised.nl) kan alleen bij een meerderjarige (Wth 2 lid 3).",
        en: "\(type.phrase.capitalised.en) is for adults only (Wth 2 lid 3).")
    case .areaBanDoubled(let until):
      Phrase(
        nl: "Het OM gaf al een gebiedsverbod\(until.map { ", tot \($0.phrase.nl)" } ?? "")."
          + " De burgemeester geeft er dan geen naast (Gemeentewet 172a lid 5).",
        en: "The prosecutor already gave an area ban\(until.map { ", until \($0.phrase.en)" } ?? "")."
          + " The mayor gives none beside it (Gemeentewet 172a lid 5).")
    case .noOpenBreach:
      Phrase(
        nl: "Er is geen overtreding waarover nog niets is besloten.",
        en: "There is no breach that still awaits a decision.")
    case .noOpenContest:
      Phrase(
        nl: "Er loopt geen bezwaar of beroep. Leg dat eerst vast.",
        en: "No objection or appeal is open. Record that first.")
    case .answerMissing:
      Phrase(nl: "Kies ja, nee of onbekend.", en: "Choose yes, no or unknown.")
    default: measureTermPhrase(today: today) ?? extensionPhrase
    }
  }

  private func measureTermPhrase(today: CivilDate) -> Phrase? {
    switch self {
    case .namedDaysNotHere(let type):
      Phrase(
        nl: "\(type.phrase.capitalised.nl) kan niet op losse dagen. Laat dat veld leeg.",
        en: "\(type.phrase.capitalised.en) cannot be for days named one by one. Leave that empty.")
    case .namedDaysOutOfBounds:
      Phrase(
        nl: "Kies 1 tot en met 90 dagen (ME-3b, Gemeentewet 172a lid 6 onder b).",
        en: "Choose 1 up to 90 days (ME-3b, Gemeentewet 172a lid 6 onder b).")
    case .hourMissing(let type):
      Phrase(
        nl: "Bij \(type.phrase.nl) telt het uur. Vul de tijd in.",
        en: "With \(type.phrase.en) the hour counts. Fill in the time.")
    case .endMissing(let type):
      Phrase(
        nl: "De wet geeft geen duur voor \(type.phrase.nl)\(type.rule.inBrackets)."
          + " Vul in tot wanneer het besluit geldt.",
        en: "The law sets no duration for \(type.phrase.en)\(type.rule.inBrackets)."
          + " Fill in until when the order holds.")
    case .endBeyondRule(let rule, let latest):
      Phrase(
        nl: "Dat is later dan de wet toestaat: uiterlijk \(latest.phrase.nl)\(rule.inBrackets).",
        en: "That is later than the law allows: \(latest.phrase.en) at most\(rule.inBrackets).")
    case .ruleLapsed(let rule, let last):
      Phrase(
        nl: "Deze wet geldt tot en met \(Phrase.dayWithYear(last).nl)\(rule.inBrackets)."
          + " Is de wet verlengd, leg dat dan vast bij de instellingen.",
        en: "This act holds until \(Phrase.dayWithYear(last).en)\(rule.inBrackets)."
          + " If it was prolonged, record that with the settings.")
    case .measureNotOver(let end):
      Phrase(
        nl: "Deze maatregel loopt nog, tot \(end.phrase.nl). Eerder stoppen is intrekken.",
        en: "This measure still runs, until \(end.phrase.en). To stop it before is to withdraw it.")
    default: nil
    }
  }

  private var extensionPhrase: Phrase? {
    switch self {
    case .endNotLater(let end):
      Phrase(
        nl: "Dat is niet later dan het einde dat er staat: \(end.phrase.nl).",
        en: "That is not later than the end that stands: \(end.phrase.en).")
    case .notExtendable(let type):
      Phrase(
        nl: "\(type.phrase.capitalised.nl) kan niet worden verlengd\(type.rule.inBrackets).",
        en: "\(type.phrase.capitalised.en) cannot be extended\(type.rule.inBrackets).")
    case .extensionsExhausted(let rule, let count):
      Phrase(
        nl: "Verder verlengen kan niet\(rule.inBrackets). Het is al \(count) keer verlengd.",
        en: "It cannot be extended further\(rule.inBrackets). That was done \(count) times already.")
    case .extensionTooLate(let end):
      Phrase(
        nl: "Verlengen kan alleen voor het einde, en dat was \(end.phrase.nl).",
        en: "It can only be extended before its end, which was \(end.phrase.en).")
    case .prosecutionNotBrought:
      Phrase(
        nl: "Verlengen kan alleen als betrokkene wordt vervolgd (ME-10, Sv 509hh). Vul in: ja.",
        en: "It is extended only if the person is prosecuted (ME-10, Sv 509hh). Answer: yes.")
    default: nil
    }
  }
}

extension RuleID {
  /// ` (ME-3, Gemeentewet 172a lid 6)`.
  fileprivate var inBrackets: String {
    rule.article.isEmpty ? " (\(rawValue))" : " (\(rawValue), \(rule.article))"
  }
}

extension RuleID? {
  fileprivate var inBrackets: String { map(\.inBrackets) ?? "" }
}

extension Phrase {
  /// What cannot follow where something stands, and what can.
  static func stepNotAllowed(_ step: Phrase, in state: Phrase, allowed: [Phrase]) -> Phrase {
    let may = joined(allowed, separator: ", ")
    return Phrase(
      nl: "Dit staat op: \(state.nl). '\(step.capitalised.nl)' kan dan niet. "
        + (allowed.isEmpty ? "Hierna volgt niets meer." : "Wel: \(may.nl)."),
      en: "This stands at: \(state.en). '\(step.capitalised.en)' is not possible then. "
        + (allowed.isEmpty ? "Nothing follows after this." : "Possible: \(may.en)."))
  }
}
