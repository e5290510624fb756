/// An instant, the same everywhere: milliseconds since 1970-01-01T00:00:00Z, leap seconds not
/// counted. People see it as Amsterdam time.
package struct Moment: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before.
  package let milliseconds: Int64

  /// The instant `milliseconds` after 1970-01-01T00:00:00Z.
  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The instant at which clocks in Amsterdam show `local`.
  ///
  /// In the hour that summer time skips, the clock has been put forward: 02:30 means 03:30. In
  /// the hour that comes twice in October the first one is meant.
  package init(_ local: CivilDateTime) {
    let wall =
      Int64(local.date.daysSince1970) * AmsterdamTime.day
      + Int64(local.time.minuteOfDay) * AmsterdamTime.minute
    let asSummer = wall - AmsterdamTime.summerOffset
    milliseconds =
      AmsterdamTime.offset(at: asSummer) == AmsterdamTime.summerOffset
      ? asSummer : wall - AmsterdamTime.standardOffset
  }

  /// What a clock in Amsterdam shows at this instant, to the minute that has begun.
  package var local: CivilDateTime {
    let (day, rest) = AmsterdamTime.split(wall)
    return CivilDateTime(
      date: CivilDate(daysSince1970: day),
      time: CivilTime(minuteOfDay: Int(rest / AmsterdamTime.minute)))
  }

  /// The day in Amsterdam at this instant.
  package var date: CivilDate { CivilDate(daysSince1970: AmsterdamTime.split(wall).day) }

  /// The instant `seconds` later (negative: earlier).
  package func adding(seconds: Int) -> Moment {
    let (span, tooLong) = Int64(seconds).multipliedReportingOverflow(by: 1000)
    let (sum, overflow) = milliseconds.addingReportingOverflow(span)
    guard !tooLong, !overflow else { return Moment(milliseconds: seconds > 0 ? .max : .min) }
    return Moment(milliseconds: sum)
  }

  /// As `2026-11-23T08:00:00.000Z`.
  package var isoUTC: String {
    let (day, rest) = AmsterdamTime.split(milliseconds)
    let time = CivilTime(minuteOfDay: Int(rest / AmsterdamTime.minute))
    let inMinute = Int(rest % AmsterdamTime.minute)
    return CivilDate(daysSince1970: day).iso + "T" + time.iso + ":"
      + DecimalDigits.text(inMinute / 1000, width: 2) + "."
      + DecimalDigits.text(inMinute % 1000, width: 3) + "Z"
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The clock in Amsterdam as milliseconds, held within what an `Int64` can say.
  private var wall: Int64 {
    let (sum, overflow) = milliseconds.addingReportingOverflow(
      AmsterdamTime.offset(at: milliseconds))
    return overflow ? .max : sum
  }
}
