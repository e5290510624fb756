/// The records of access that have to go, all together: they name people by id, some of whom were
/// destroyed themselves.
package struct AccessRetention: Hashable, Sendable {
  /// How many there are. At least 1.
  package let count: Int
  /// The day on which the oldest of them was recorded.
  package let from: CivilDate
  /// The term on this day, in months.
  package let months: Int
  /// The last day on which the oldest may still be here.
  package let due: CivilDate
  /// Negative when it should have been gone.
  package let daysLeft: Int
}

extension AccessRegister {
  /// The records whose term is over on a day or within some days after it; `nil` when there are none.
  /// - Parameter days: how far ahead to look, in calendar days, zero or more.
  package func retentionDue(
    on day: CivilDate, within days: Int, by settings: Settings
  ) -> AccessRetention? {
    let last = day.adding(days: days)
    let due = entries.filter { settings.lastDay(ofAccess: $0.at.date, on: day) <= last }
    guard let oldest = due.map(\.at.date).min() else { return nil }
    let end = settings.lastDay(ofAccess: oldest, on: day)
    return AccessRetention(
      count: due.count, from: oldest, months: settings.value(of: .retentionAccess, on: day),
      due: end, daysLeft: day.days(until: end))
  }

  /// Drops the records whose last day is past.
  /// - Returns: whether there were any.
  package mutating func dropExpired(on day: CivilDate, by settings: Settings) -> Bool {
    let before = entries.count
    drop { settings.isExpired(access: $0.at.date, on: day) }
    return entries.count < before
  }
}

extension Settings {
  /// Whether a record of access of a day may no longer be kept.
  package func isExpired(access recorded: CivilDate, on day: CivilDate) -> Bool {
    lastDay(ofAccess: recorded, on: day) < day
  }

  fileprivate func lastDay(ofAccess recorded: CivilDate, on day: CivilDate) -> CivilDate {
    recorded.adding(months: value(of: .retentionAccess, on: day))
  }
}
