import Casework

/// A stretch of a list with a head of its own.
enum ListGroup: Hashable, Sendable {
  case past, today, thisWeek, nextWeek, thisMonth, later, undated
  /// Of measures: over and not seen yet, and not begun.
  case lapsed, intended
  /// Of an agenda: who is on it, and whom the queue puts forward.
  case agenda, proposed
  /// Of the queue.
  case tier(Tier)
  case overview(OverviewSection)

  /// The group of a day as seen from today: weeks begin on Monday.
  init(_ date: CivilDate?, today: CivilDate) {
    guard let date else {
      self = .undated
      return
    }
    let days = today.days(until: date)
    let toSunday = 7 - today.weekday.rawValue
    self =
      if days < 0 {
        .past
      } else if days == 0 {
        .today
      } else if days <= toSunday {
        .thisWeek
      } else if days <= toSunday + 7 {
        .nextWeek
      } else if date.year == today.year, date.month == today.month {
        .thisMonth
      } else {
        .later
      }
  }
}
