import Casework

/// The fields of a rule as a person reads them.
extension Phrase {
  static var ruleArticle: Phrase { Phrase(nl: "artikel", en: "article") }
  static var ruleSource: Phrase { Phrase(nl: "bron", en: "source") }
  static var ruleHardness: Phrase { Phrase(nl: "hardheid", en: "hardness") }
  static var ruleDuty: Phrase { Phrase(nl: "aan zet", en: "to act") }
  static var ruleTerm: Phrase { Phrase(nl: "termijn", en: "term") }
  static var ruleShift: Phrase { Phrase(nl: "verschuiven", en: "shift") }
  static var ruleExtension: Phrase { Phrase(nl: "verlengen", en: "extension") }
  static var ruleValidity: Phrase { Phrase(nl: "geldt", en: "holds") }
  static var ruleFrom: Phrase { Phrase(nl: "vanaf", en: "from") }
  static var ruleUntil: Phrase { Phrase(nl: "tot en met", en: "up to") }
  static var ruleBefore: Phrase { Phrase(nl: "voor", en: "before") }
  static var ruleDay: Phrase { Phrase(nl: "dag", en: "day") }
  static var ruleFormula: Phrase { Phrase(nl: "som", en: "how") }
  static var ruleSettings: Phrase { Phrase(nl: "instellingen", en: "settings") }

  static var noFixedTerm: Phrase {
    Phrase(
      nl: "geen vast getal: meteen, volgens het besluit, of uit de straf berekend",
      en: "no fixed figure: at once, by the order, or computed from the sentence")
  }

  /// Which settings a figure comes from.
  static func settingsFrom(log isOfLog: Bool) -> Phrase {
    let whose =
      isOfLog
      ? Phrase(nl: "die van het logboek", en: "those of the log")
      : Phrase(
        nl: "de standaard van Keerpunt; geef --log voor die van jouw organisatie",
        en: "the defaults of Keerpunt; give --log for those of your organisation")
    return Phrase(
      nl: "  \(ruleSettings.nl.padded(to: 13))\(whose.nl)",
      en: "  \(ruleSettings.en.padded(to: 13))\(whose.en)")
  }

  /// "14 dagen (identity-ready) voor de terugkeer".
  static func termPhrase(_ rule: Rule, _ term: Term, _ settings: Settings, today: CivilDate)
    -> Phrase
  {
    var length: Phrase
    switch term.amount {
    case .fixed(let amount): length = term.unit.phrase(of: amount)
    case .setting(let setting):
      length =
        term.unit.phrase(of: settings.value(of: setting, on: today))
        + .verbatim(" (\(setting.rawValue))")
    }
    if rule.keepsHour { length = length + Phrase(nl: ", op het uur", en: ", to the hour") }
    let anchor = rule.anchor.phrase
    return rule.direction == .back
      ? Phrase(nl: "\(length.nl) voor \(anchor.nl)", en: "\(length.en) before \(anchor.en)")
      : Phrase(nl: "\(length.nl) na \(anchor.nl)", en: "\(length.en) after \(anchor.en)")
  }

  /// That a weekend or holiday moves the end.
  static func shifting(_ rule: Rule) -> Phrase {
    let article = rule.shift == .ownAct ? rule.article : "Atw 1-4"
    return Phrase(
      nl: "naar de volgende werkdag (\(article))", en: "to the next working day (\(article))")
  }
}

extension ExtensionLimit {
  /// How often and how long: "1 keer, telkens hoogstens 18 dagen, samen hoogstens 28 dagen".
  var phrase: Phrase {
    let often =
      times.map(Phrase.times) ?? Phrase(nl: "zonder vast aantal", en: "without a fixed number")
    let whole = inAll?.phrase
    let basis = article.isEmpty ? "" : " (\(article))"
    let once = each.phrase
    return often
      + Phrase(nl: ", telkens hoogstens \(once.nl)", en: ", at most \(once.en) each")
      + (whole.map {
        Phrase(nl: ", samen hoogstens \($0.nl)", en: ", at most \($0.en) in all")
      } ?? .verbatim("")) + .verbatim(basis)
  }
}

extension Term {
  /// Its length; for a setting its name, since the figure is a choice.
  fileprivate var phrase: Phrase {
    switch amount {
    case .fixed(let amount): unit.phrase(of: amount)
    case .setting(let setting): .verbatim(setting.rawValue)
    }
  }
}
