/// Why the end of a term stays where it is, whatever day that is.
package enum NoShift: Hashable, Sendable {
  /// The act itself sets the Atw aside: in which article.
  case excluded(String)
  /// Terms counted back from an event (Atw 1 lid 2).
  case countedBack
  /// Hours, more than 90 days, 12 weeks or three months, and years (Atw 4 onder a).
  case tooLong
  /// A measure against a person, or liberty taken: the earliest end is shown (Atw 4 onder c, ME-19).
  case againstPerson
  /// No term of law or decree, so that the Atw does not speak of it.
  case notOfLaw
  /// Counted in working days, it ends on one.
  case workingDays
}

extension Rule {
  /// Why this rule never moves its end; `nil` when a weekend or holiday does.
  package var noShift: NoShift? {
    guard shift == .none else { return nil }
    if !atwExcludedBy.isEmpty { return .excluded(atwExcludedBy) }
    if direction == .back { return .countedBack }
    if term?.unit == .workingDays { return .workingDays }
    if hardness != .law { return .notOfLaw }
    if case .fixed(let amount) = term?.amount, let unit = term?.unit, !unit.isOfAtw(amount) {
      return .tooLong
    }
    return .againstPerson
  }
}

extension Rule {
  /// The end of a term as a weekend, a holiday or the want of working days moves it.
  func shifted(
    _ end: Due, from: CivilDate, term: Term, amount: Int
  ) -> (end: Due, cause: ShiftCause?) {
    guard direction == .forward else { return (end, nil) }
    switch shift {
    case .none: return (end, nil)
    case .atw:
      guard term.unit.isOfAtw(amount) else { return (end, nil) }
      // Atw 2: at least three days must hold two working days. What it adds ends on one.
      let days = from.days(until: end.date)
      if days >= 3 {
        let working = (1...days).count { Holidays.isWorkingDay(from.adding(days: $0)) }
        if working < 2 {
          return (Due(Rule.workingDay(2 - working, after: end.date)), .fewWorkingDays)
        }
      }
      return Rule.moved(end)
    case .ownAct: return Rule.moved(end)
    }
  }

  /// Atw 1 lid 1 and Wvggz 7:4 alike: up to and including the next day that is no Saturday, Sunday or
  /// holiday, to the end of that day.
  private static func moved(_ end: Due) -> (end: Due, cause: ShiftCause?) {
    guard !Holidays.isWorkingDay(end.date) else { return (end, nil) }
    let cause =
      Holidays.holiday(on: end.date).map(ShiftCause.holiday) ?? .weekend
    return (Due(workingDay(1, after: end.date)), cause)
  }

  /// The working day that comes `count` working days after a day.
  private static func workingDay(_ count: Int, after day: CivilDate) -> CivilDate {
    var day = day
    var left = count
    while left > 0, day < .latest {
      day = day.adding(days: 1)
      if Holidays.isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}

extension TermUnit {
  /// Whether a term of so many falls under the Atw at all. Article 4 leaves out hours, more than 90
  /// days, more than 12 weeks, more than three months, and years. Working days need no shift.
  func isOfAtw(_ amount: Int) -> Bool {
    switch self {
    case .hours, .years, .workingDays: false
    case .days: amount <= 90
    case .weeks: amount <= 12
    case .months: amount <= 3
    }
  }
}
