/// How urgent an entry of the queue is, the most urgent first (domain.md D2).
package enum Tier: Int, CaseIterable, Hashable, Sendable, Comparable {
  /// A legal clock ends within 72 hours or has ended, somebody is free while a legal duty has not
  /// started, or a breach waits for a decision.
  case now
  /// Within days: a return with something open, a measure that lapses.
  case thisWeek
  /// Within weeks.
  case prepare
  /// Nothing ends soon.
  case follow
  /// Nothing is left to do but to destroy.
  case resting

  package static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
}

/// The time that is left for the decision, as a list shows it.
package enum TimeLeft: Hashable, Sendable {
  /// The time is over since then.
  case late(Due)
  /// It ends within three days, at an hour: whole hours that are left, 0…71.
  case hours(Int)
  /// It ends with today.
  case today
  /// It ends with that day.
  case day(CivilDate)
  /// Somebody else has to act; when their time is or was over, if it has an end.
  case waiting(Due?)
  /// No clock runs: it is for now.
  case atOnce

  /// - Parameters:
  ///   - due: the end of the time; `nil` for at once.
  ///   - holder: who has to act.
  init(until due: Due?, holder: DutyHolder, at now: Moment) {
    guard holder == .us else {
      self = .waiting(due)
      return
    }
    guard let due else {
      self = .atOnce
      return
    }
    let end = due.moment
    if end <= now {
      self = .late(due)
    } else if due.time != nil, end.milliseconds - now.milliseconds < 72 * 3_600_000 {
      self = .hours(Int((end.milliseconds - now.milliseconds) / 3_600_000))
    } else {
      self = due.date == now.date ? .today : .day(due.date)
    }
  }
}
