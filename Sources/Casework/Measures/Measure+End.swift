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
    let rule = termRule?.rule
    var end = rule?.latestEnd(from: began, settings)
    if let until { end = Measure.end(on: until, atMost: end) }
    var isByRule = until == nil
    for (index, entry) in extensions.enumerated() {
      if let until = entry.value.until {
        end = Measure.end(on: until, atMost: end.flatMap { rule?.lengthened($0, began, settings) })
        isByRule = false
      } else if isByRule {
        end = rule?.latestEnd(from: began, extensions: index + 1, settings) ?? end
      } else if let current = end {
        end = rule?.lengthened(current, began, settings) ?? current
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
    guard extensionsLeft != 0, let began, let rule = termRule?.rule else { return nil }
    let isByRule = until == nil && extensions.allSatisfy { $0.value.until == nil }
    if isByRule {
      return rule.latestEnd(from: began, extensions: extensions.count + 1, settings)
    }
    return end(settings: settings).flatMap { rule.lengthened($0, began, settings) }
  }

  /// The rule that says how long it lasts at most before any extension.
  var termRule: RuleID? { content.namedDays == nil ? content.type.rule : .me3b }

  /// A named day ends with the day, unless the clock of the rule stops earlier on it.
  private static func end(on day: CivilDate, atMost latest: Due?) -> Due {
    guard let latest, latest.date == day else { return Due(day) }
    return latest
  }
}

extension Rule {
  /// The latest end of what begins then, with so many extensions; `nil` when the rule has no term,
  /// does not hold, or allows no so many.
  func latestEnd(from began: Due, extensions: Int = 0, _ settings: Settings) -> Due? {
    (try? deadline(from: began, extensions: extensions, settings: settings))?.due
  }

  /// The latest end of one more extension of what ends on a day that an order named.
  fileprivate func lengthened(_ end: Due, _ began: Due, _ settings: Settings) -> Due? {
    guard let limit = extensions else { return nil }
    let each = amount(of: limit.each, from: began.date, settings)
    var longer = counted(each, limit.each.unit, from: end, settings)
    if let inAll = limit.inAll {
      let most = amount(of: inAll, from: began.date, settings)
      longer = min(longer, counted(most, inAll.unit, from: began, settings))
    }
    // No measure is planned past the day on which its act lapses (ME-12).
    guard lapse != nil, let last = lastDay(settings, on: began.date), longer.date > last else {
      return longer
    }
    return Due(last)
  }
}
