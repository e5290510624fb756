package import Casework

/// What `keerpunt rules` says.
extension Phrase {
  package static var rulesAbstract: Phrase {
    Phrase(nl: "De regels en termijnen, met hun bron", en: "The rules and terms, with their source")
  }

  package static var rulesListAbstract: Phrase {
    Phrase(nl: "Alle regels met een termijn of grens", en: "All rules with a term or limit")
  }

  package static var rulesShowAbstract: Phrase {
    Phrase(nl: "Wat een regel zegt, en waar dat staat", en: "What a rule says, and where it stands")
  }

  package static var rulesComputeAbstract: Phrase {
    Phrase(
      nl: "Reken een termijn uit, met de som erbij",
      en: "Compute a deadline, with how it was reached")
  }

  package static var rulesCalendarAbstract: Phrase {
    Phrase(
      nl: "De feestdagen van de Algemene termijnenwet in een jaar",
      en: "The holidays of the Algemene termijnenwet in a year")
  }

  package static var argumentRule: Phrase {
    Phrase(nl: "Code van de regel, zoals ME-1", en: "Code of the rule, such as ME-1")
  }

  package static var argumentYear: Phrase {
    Phrase(nl: "Jaar, van 1990 tot en met 2199", en: "Year, from 1990 to 2199")
  }

  package static var optionFromEvent: Phrase {
    Phrase(
      nl: "Dag van de gebeurtenis, met tijd als de regel uren telt: 2026-03-01T21:30",
      en: "Day of the event, with the time where the rule counts hours: 2026-03-01T21:30")
  }

  package static var optionExtensions: Phrase {
    Phrase(nl: "Zo vaak is er verlengd", en: "How often it was extended")
  }

  package static func unknownRule(_ text: String, near: String?) -> Phrase {
    Phrase(
      nl: "Er is geen regel '\(text)'." + (near.map { " Bedoelde je '\($0)'?" } ?? "")
        + " Alle regels: keerpunt rules list",
      en: "There is no rule '\(text)'." + (near.map { " Did you mean '\($0)'?" } ?? "")
        + " All rules: keerpunt rules list")
  }

  package static func badEvent(_ text: String) -> Phrase {
    Phrase(
      nl: "'\(text)' is geen dag van 1990 tot en met 2199."
        + " Schrijf het zo: 2026-03-01, of met tijd 2026-03-01T21:30.",
      en: "'\(text)' is no day from 1990 to 2199."
        + " Write it like this: 2026-03-01, or with the time 2026-03-01T21:30.")
  }

  /// One row of the list.
  package static func listed(_ rule: Rule) -> Phrase {
    let id = rule.id.rawValue.padded(to: 8)
    let kind = rule.hardness.phrase
    return Phrase(
      nl: "\(id)\(kind.nl.padded(to: 24))\(rule.id.sentence.nl)",
      en: "\(id)\(kind.en.padded(to: 24))\(rule.id.sentence.en)")
  }

  /// A rule with everything about it, a line each.
  /// - Parameters:
  ///   - settings: what the organisation chose, as of `today`.
  ///   - isOfLog: whether they come from a log, or are what holds until somebody chooses.
  package static func shown(
    _ rule: Rule, _ settings: Settings, today: CivilDate, isOfLog: Bool
  ) -> Phrase {
    var lines = [Phrase.verbatim("\(rule.id.rawValue)  ") + rule.id.sentence]
    if !rule.article.isEmpty { lines.append(line(.ruleArticle, .verbatim(rule.article))) }
    if !rule.source.isEmpty { lines.append(line(.ruleSource, .verbatim(rule.source))) }
    lines.append(line(.ruleHardness, rule.hardness.phrase))
    lines.append(line(.ruleDuty, rule.dutyHolder.phrase))
    if let term = rule.term {
      lines.append(line(.ruleTerm, termPhrase(rule, term, settings, today: today)))
      lines.append(line(.ruleShift, rule.noShift?.phrase ?? shifting(rule)))
    } else {
      lines.append(line(.ruleTerm, .noFixedTerm))
    }
    if let limit = rule.extensions { lines.append(line(.ruleExtension, limit.phrase)) }
    if rule.validFrom != nil || rule.validUntil != nil {
      let until = rule.lastDay(settings, on: today)
      lines.append(line(.ruleValidity, validity(from: rule.validFrom, until: until)))
    }
    if rule.usesSettings { lines.append(settingsFrom(log: isOfLog)) }
    return joined(lines, separator: "\n")
  }

  /// A deadline as it is said on the phone: the rule, from when, until when, how, and whose it is.
  package static func computed(_ deadline: Deadline, isOfLog: Bool) -> Phrase {
    let rule = deadline.rule.rule
    var lines = [Phrase.verbatim("\(rule.id.rawValue)  ") + rule.id.sentence]
    let anchor = rule.anchor.phrase
    let due = deadline.due.phraseWithWarning
    if rule.direction == .back {
      lines.append(line(.ruleBefore, deadline.from.phrase + bracketed(anchor)))
      lines.append(line(.ruleDay, due))
    } else {
      lines.append(line(.ruleFrom, deadline.from.phrase + bracketed(anchor)))
      lines.append(line(.ruleUntil, due))
    }
    lines.append(line(.ruleFormula, deadline.formula))
    lines.append(line(.ruleDuty, rule.dutyHolder.phrase))
    lines.append(
      line(
        .ruleSource,
        rule.hardness.phrase + .verbatim(rule.source.isEmpty ? "" : " · \(rule.source)")))
    if rule.usesSettings { lines.append(settingsFrom(log: isOfLog)) }
    return joined(lines, separator: "\n")
  }

  /// A holiday on its day.
  package static func holiday(_ holiday: Holiday, on date: CivilDate) -> Phrase {
    let day = dayWithYear(date)
    return Phrase(
      nl: "\(day.nl.padded(to: 17))\(holiday.phrase.nl)",
      en: "\(day.en.padded(to: 17))\(holiday.phrase.en)")
  }

  private static func bracketed(_ phrase: Phrase) -> Phrase {
    Phrase(nl: " (\(phrase.nl))", en: " (\(phrase.en))")
  }

  private static func line(_ label: Phrase, _ value: Phrase) -> Phrase {
    Phrase(
      nl: "  \(label.nl.padded(to: 13))\(value.nl)", en: "  \(label.en.padded(to: 13))\(value.en)")
  }
}

extension String {
  /// The text with spaces after it; one at least.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }
}
