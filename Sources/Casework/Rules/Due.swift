/// The end or the beginning of a term: a day, with an hour where the rule counts to the hour.
package struct Due: Hashable, Sendable, Comparable {
  package let date: CivilDate
  /// `nil` when the whole day still belongs to the term.
  package let time: CivilTime?

  package init(_ date: CivilDate, _ time: CivilTime? = nil) {
    self.date = date
    self.time = time
  }

  /// The instant at which the term is over: that hour, or the end of that day in Amsterdam.
  package var moment: Moment {
    guard let time else {
      return Moment(CivilDateTime(date: date.adding(days: 1), time: .midnight))
    }
    return Moment(CivilDateTime(date: date, time: time))
  }

  /// As `2026-11-23`, with an hour as `2026-11-23T09:05`.
  package var iso: String {
    guard let time else { return date.iso }
    return CivilDateTime(date: date, time: time).iso
  }

  package static func < (left: Due, right: Due) -> Bool {
    (left.date, left.time?.minuteOfDay ?? 1_440) < (right.date, right.time?.minuteOfDay ?? 1_440)
  }
}
