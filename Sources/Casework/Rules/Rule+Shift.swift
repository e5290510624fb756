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
