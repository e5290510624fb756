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

/// What is left of records of access that went out of the files because their term was over: that it was
/// done, up to which day they were of, and how many there were (Archiefwet; domain.md H15). It names
/// nobody.
package struct AccessDestruction: Hashable, Sendable {
  /// Every record of this day and of before it is gone.
  package let through: CivilDate
  /// How many there were. At least 1.
  package let count: Int
  /// The term by which they had to go, in months.
  package let months: Int

  package init(through: CivilDate, count: Int, months: Int) {
    self.through = through
    self.count = count
    self.months = months
  }
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

  /// What is to be put on record before the records go whose last day is past; `nil` when there are none,
  /// and when it is on record already, by a session that was cut short before they went.
  package func destruction(
    on day: CivilDate, by settings: Settings, after known: [Entry<AccessDestruction>]
  ) -> AccessDestruction? {
    let expired = entries.map(\.at.date).filter { settings.isExpired(access: $0, on: day) }
    guard let newest = expired.max(), !known.contains(where: { $0.value.through >= newest })
    else { return nil }
    return AccessDestruction(
      through: newest, count: expired.count,
      months: settings.value(of: .retentionAccess, on: day))
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
