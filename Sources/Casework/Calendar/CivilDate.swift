/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// From 0001-01-01 to 9999-12-31: what ISO 8601 writes in four digits of year. Arithmetic that
/// would leave that range stops at its end, so that no date entered by a person can stop the
/// program.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Four bytes, so that 25,000 rows of dates stay in the processor's cache.
  private let days: Int32

  /// The first day that can be written: 0001-01-01.
  package static let earliest = CivilDate(daysSince1970: -719_162)
  /// The last day that can be written: 9999-12-31.
  package static let latest = CivilDate(daysSince1970: 2_932_896)

  /// The day that lies `daysSince1970` days after 1970-01-01 (negative: before it), held within
  /// `earliest`…`latest`.
  package init(daysSince1970: Int) {
    days = Int32(max(-719_162, min(2_932_896, daysSince1970)))
  }

  /// The given day; nil when there is no such day (30 February, month 13, year 0 or above 9999).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    days = Int32(Self.dayNumber(year: year, month: month, day: day))
  }

  /// Reads exactly `2026-11-23`; nil for every other form and for a day that does not exist.
  package init?(iso: String) {
    var text = iso
    let parsed: CivilDate? = text.withUTF8 { bytes in
      guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
        let year = DecimalDigits.number(bytes[0..<4]),
        let month = DecimalDigits.number(bytes[5..<7]),
        let day = DecimalDigits.number(bytes[8..<10])
      else { return nil }
      return CivilDate(year: year, month: month, day: day)
    }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Days after 1970-01-01; negative before it.
  package var daysSince1970: Int { Int(days) }

  /// 1…9999.
  package var year: Int { components.year }
  /// 1…12.
  package var month: Int { components.month }
  /// 1…31.
  package var day: Int { components.day }

  /// Year, month and day at once, for one computation instead of three.
  package var components: (year: Int, month: Int, day: Int) {
    // The year is counted from 1 March, so that the leap day is its last day.
    let shifted = Int(days) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week.
  package var weekday: Weekday {
    // 0001-01-01 was a Monday.
    Weekday(daysAfterMonday: (Int(days) + 719_162) % 7)
  }

  /// As `2026-11-23`.
  package var iso: String {
    let (year, month, day) = components
    return String(unsafeUninitializedCapacity: 10) { buffer in
      DecimalDigits.write(year, width: 4, at: 0, in: buffer)
      buffer[4] = 0x2D
      DecimalDigits.write(month, width: 2, at: 5, in: buffer)
      buffer[7] = 0x2D
      DecimalDigits.write(day, width: 2, at: 8, in: buffer)
      return 10
    }
  }

  /// The day `count` days later (negative: earlier).
  package func adding(days count: Int) -> CivilDate {
    let (sum, overflow) = Int(days).addingReportingOverflow(count)
    guard !overflow else { return count > 0 ? .latest : .earliest }
    return CivilDate(daysSince1970: sum)
  }

  /// The same day of the month `count` calendar months later (negative: earlier); where that month
  /// is shorter, its last day (domain rule D4: 31 January and one month is 28 or 29 February).
  package func adding(months count: Int) -> CivilDate {
    let (year, month, day) = components
    guard (-120_000...120_000).contains(count) else { return count > 0 ? .latest : .earliest }
    let total = year * 12 + (month - 1) + count
    guard total >= 12 else { return .earliest }
    guard total < 120_000 else { return .latest }
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let newDay = min(day, Self.length(ofMonth: newMonth, year: newYear))
    return CivilDate(
      daysSince1970: Self.dayNumber(year: newYear, month: newMonth, day: newDay))
  }

  /// Days from this day to `other`; negative when `other` is earlier.
  package func days(until other: CivilDate) -> Int { Int(other.days) - Int(days) }

  package static func < (left: CivilDate, right: CivilDate) -> Bool { left.days < right.days }

  /// Whether a Gregorian year has 29 February.
  package static func isLeap(year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// 28…31: the days in `month` (1…12) of `year`.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970 of an existing day in the years 1…9999.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return shiftedYear / 400 * 146_097 + dayOfEra - 719_468
  }
}
