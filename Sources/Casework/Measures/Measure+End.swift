extension Measure {
  /// When it ends as things stand: by the order, else by its rule, with every extension, and never
  /// beyond what the rule allows in all. `nil` while it is only intended, and where neither the order
  /// nor a rule gives an end.
  ///
  /// A withdrawn or annulled measure keeps the end that it would have had.
  /// - Parameter settings: those of the organisation; what holds on the day on which the measure began
  ///   counts.
  package func end(settings: Settings) -> Due? {
    guard let began else { return nil }
    var end = content.until.map { Due($0) } ?? latestEnd(from: began, settings)
    for entry in extensions {
      if let until = entry.value.until {
        end = Due(until)
      } else if let current = end {
        end = lengthened(current, from: began, settings) ?? current
      }
    }
    return end
  }

  /// How often it can still be extended: 0 when not at all, `nil` when the rule sets no number.
  package var extensionsLeft: Int? {
    guard content.type.isExtendable, content.namedDays == nil else { return 0 }
    guard let times = content.type.rule?.rule.extensions?.times else { return nil }
    return max(0, times - extensions.count)
  }

  /// The latest end that one more extension can give. `nil` when it cannot be extended, and where no
  /// rule says how long at most.
  package func endIfExtended(settings: Settings) -> Due? {
    guard extensionsLeft != 0, let began, let end = end(settings: settings) else { return nil }
    return lengthened(end, from: began, settings)
  }

  /// The rule that says how long it lasts at most before any extension.
  var termRule: RuleID? { content.namedDays == nil ? content.type.rule : .me3b }

  /// The latest end that the rule allows to a measure that begins then, without an extension.
  func latestEnd(from began: Due, _ settings: Settings) -> Due? {
    guard let rule = termRule?.rule,
      let deadline = try? rule.deadline(from: began, settings: settings)
    else { return nil }
    return rule.capped(deadline.due)
  }

  private func lengthened(_ end: Due, from began: Due, _ settings: Settings) -> Due? {
    guard let rule = content.type.rule?.rule, let limit = rule.extensions else { return nil }
    let day = began.date
    var longer = end.adding(limit.each.count(on: day, settings), limit.each.unit)
    if let inAll = limit.inAll {
      longer = min(longer, began.adding(inAll.count(on: day, settings), inAll.unit))
    }
    return rule.capped(longer)
  }
}

extension Rule {
  /// No measure is planned past the day on which its rule lapses (ME-12).
  fileprivate func capped(_ due: Due) -> Due {
    guard let validUntil, due.date > validUntil else { return due }
    return Due(validUntil)
  }
}

extension Term {
  fileprivate func count(on day: CivilDate, _ settings: Settings) -> Int {
    switch amount {
    case .fixed(let count): count
    case .setting(let setting): settings.value(of: setting, on: day)
    }
  }
}

extension Due {
  /// So much later, without any shift; the hour stays.
  fileprivate func adding(_ count: Int, _ unit: TermUnit) -> Due {
    switch unit {
    case .hours:
      let later = moment.adding(seconds: count * 3600).local
      return Due(later.date, later.time)
    case .days: return Due(date.adding(days: count), time)
    case .workingDays:
      var (day, left) = (date, count)
      while left > 0 {
        day = day.adding(days: 1)
        if Holidays.isWorkingDay(day) { left -= 1 }
      }
      return Due(day, time)
    case .weeks: return Due(date.adding(days: count * 7), time)
    case .months: return Due(date.adding(months: count), time)
    case .years: return Due(date.adding(months: count * 12), time)
    }
  }
}
