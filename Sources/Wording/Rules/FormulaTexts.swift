package import Casework

extension Deadline {
  /// How the deadline was reached, in words that answer a question on the phone:
  /// "1-3 + 10 d (Wth 2 lid 1), geen verschuiving (Wth 13)".
  package var formula: Phrase {
    let rule = rule.rule
    guard let term = rule.term else { return .verbatim("") }
    let sign = rule.direction == .back ? " − " : " + "
    var parts = from.inFormula + .verbatim(sign) + term.unit.short(amount) + rule.basis
    if extensions > 0, let limit = rule.extensions { parts = parts + lengthened(by: limit) }
    return .joined([parts, moved, lapsed].compactMap { $0 }, separator: ", ")
  }

  private func lengthened(by limit: ExtensionLimit) -> Phrase {
    guard case .fixed(let each) = limit.each.amount else { return .verbatim("") }
    let longer = .verbatim(" + \(extensions) × ") + limit.each.unit.short(each)
    let article = Phrase.verbatim(limit.article.isEmpty ? "" : " (\(limit.article))")
    guard case .fixed(let most) = limit.inAll?.amount, let unit = limit.inAll?.unit else {
      return longer + article
    }
    let whole = unit.short(most)
    return longer
      + Phrase(nl: ", samen hoogstens \(whole.nl)", en: ", at most \(whole.en) together") + article
  }

  /// What a weekend or holiday did, or why it did nothing.
  private var moved: Phrase? {
    let rule = rule.rule
    if isCutShort { return nil }
    guard let shiftCause else { return rule.noShift?.phrase ?? unmoved(rule) }
    let before = Phrase.day(unshifted.date, today: from.date)
    let after = Phrase.day(due.date, today: from.date)
    let article = rule.shift == .ownAct ? rule.article : "Atw 1"
    switch shiftCause {
    case .weekend:
      return Phrase(
        nl: "\(before.nl) is weekend → \(after.nl) (\(article))",
        en: "\(before.en) is weekend → \(after.en) (\(article))")
    case .holiday(let holiday):
      return Phrase(
        nl: "\(before.nl) is \(holiday.phrase.nl) → \(after.nl) (\(article))",
        en: "\(before.en) is \(holiday.phrase.en) → \(after.en) (\(article))")
    case .fewWorkingDays:
      return Phrase(
        nl: "tot \(before.nl) minder dan 2 werkdagen → \(after.nl) (Atw 2)",
        en: "up to \(before.en) fewer than 2 working days → \(after.en) (Atw 2)")
    }
  }

  private func unmoved(_ rule: Rule) -> Phrase {
    let article = rule.shift == .ownAct ? rule.article : "Atw 1"
    return Phrase(
      nl: "eindigt op een werkdag (\(article))", en: "ends on a working day (\(article))")
  }

  private var lapsed: Phrase? {
    guard isCutShort else { return nil }
    let day = Phrase.dayWithYear(due.date)
    return Phrase(
      nl: "de wet vervalt eerder: laatste dag \(day.nl)",
      en: "the act lapses before that: last day \(day.en)")
  }
}

extension Due {
  /// `1-3`, or `1-3 21:30`: the day and month as people say them on the phone.
  fileprivate var inFormula: Phrase {
    let clock = Phrase.verbatim(time.map { " \($0.iso)" } ?? "")
    let (numbers, words) = ("\(date.day)-\(date.month)", "\(date.day) \(Phrase.month(date).en)")
    return Phrase(nl: numbers, en: words) + clock
  }

  /// `wo 11 mrt 2026`, with the hour where there is one.
  package var phrase: Phrase {
    .dayWithYear(date) + .verbatim(time.map { " \($0.iso)" } ?? "")
  }

  /// The day with what it makes harder, when it is a Friday, in a weekend or a holiday.
  package var phraseWithWarning: Phrase {
    guard let remark = date.remark else { return phrase }
    return phrase + Phrase(nl: " (\(remark.nl))", en: " (\(remark.en))")
  }
}

extension CivilDate {
  /// That it is a holiday, in a weekend or a Friday; `nil` for other days.
  fileprivate var remark: Phrase? {
    if let holiday = Holidays.holiday(on: self) { return holiday.phrase }
    if weekday.isWeekend { return Phrase(nl: "weekend", en: "weekend") }
    return weekday == .friday ? Phrase(nl: "vrijdag", en: "Friday") : nil
  }
}

extension Rule {
  /// On what the term stands, between brackets.
  fileprivate var basis: Phrase {
    let text = article.isEmpty ? source : article
    switch term?.amount {
    case .setting(let setting):
      let choice = Phrase(
        nl: "\(hardness.phrase.nl): \(setting.rawValue)",
        en: "\(hardness.phrase.en): \(setting.rawValue)")
      return .verbatim(article.isEmpty ? " (" : " (\(article); ") + choice + .verbatim(")")
    default:
      let kind = hardness.phrase
      guard hardness != .law else { return .verbatim(" (\(text))") }
      return Phrase(nl: " (\(kind.nl): \(text))", en: " (\(kind.en): \(text))")
    }
  }
}

extension NoShift {
  /// That the end does not move, and why.
  package var phrase: Phrase {
    switch self {
    case .excluded(let article):
      Phrase(nl: "geen verschuiving (\(article))", en: "no shift (\(article))")
    case .countedBack:
      Phrase(
        nl: "geen verschuiving bij terugtellen (Atw 1 lid 2)",
        en: "no shift when counted back (Atw 1 lid 2)")
    case .tooLong:
      Phrase(
        nl: "geen verschuiving bij uren en lange termijnen (Atw 4)",
        en: "no shift for hours and long terms (Atw 4)")
    case .againstPerson:
      Phrase(
        nl: "geen verschuiving ten nadele van betrokkene (ME-19)",
        en: "no shift against the person (ME-19)")
    case .notOfLaw:
      Phrase(
        nl: "geen verschuiving: geen termijn uit de wet", en: "no shift: not a term of law")
    case .workingDays:
      Phrase(nl: "alleen werkdagen tellen", en: "only working days count")
    }
  }
}
