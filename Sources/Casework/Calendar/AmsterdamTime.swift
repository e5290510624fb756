/// How far clocks in Europe/Amsterdam are ahead of UTC.
///
/// From 1996: summer time from the last Sunday of March to the last Sunday of October, both at
/// 01:00 UTC (Directive 2000/84/EC and the directives before it). 1981–1995: the same, ending on
/// the last Sunday of September. Before 1981 standard time is used throughout, which is an
/// approximation: it leaves out the summers of 1977–1980 and everything before 1946. No event of
/// ours is that old; birth dates carry no time.
enum AmsterdamTime {
  /// Milliseconds in a minute.
  static let minute: Int64 = 60_000
  /// Milliseconds in a day.
  static let day: Int64 = 86_400_000
  /// One hour, in milliseconds.
  static let standardOffset: Int64 = 3_600_000
  /// Two hours, in milliseconds.
  static let summerOffset: Int64 = 7_200_000

  /// The offset in milliseconds at an instant given as milliseconds since 1970 UTC.
  static func offset(at milliseconds: Int64) -> Int64 {
    let year = CivilDate(daysSince1970: split(milliseconds).day).year
    guard year >= 1981 else { return standardOffset }
    let start = lastSunday(year: year, month: 3, length: 31)
    let end =
      year >= 1996
      ? lastSunday(year: year, month: 10, length: 31)
      : lastSunday(year: year, month: 9, length: 30)
    let oneOClock = standardOffset
    return milliseconds >= start * day + oneOClock && milliseconds < end * day + oneOClock
      ? summerOffset : standardOffset
  }

  /// Whole days since 1970 and the milliseconds 0..<86,400,000 after them.
  static func split(_ milliseconds: Int64) -> (day: Int, rest: Int64) {
    let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: day)
    return remainder < 0 ? (Int(quotient) - 1, remainder + day) : (Int(quotient), remainder)
  }

  /// Days since 1970 of the last Sunday of a month from 1981 on.
  private static func lastSunday(year: Int, month: Int, length: Int) -> Int64 {
    let last = CivilDate.dayNumber(year: year, month: month, day: length)
    // 1970-01-01 was a Thursday, four days after a Sunday.
    return Int64(last - (last + 4) % 7)
  }
}
