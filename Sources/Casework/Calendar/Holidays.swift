/// A public holiday of the Algemene termijnenwet, article 3 (rule ME-18).
package enum Holiday: CaseIterable, Sendable {
  case newYearsDay
  /// Equated with a holiday by article 3(2).
  case goodFriday
  case easterMonday
  /// The day on which the king's birthday is celebrated, from 2014.
  case kingsDay
  /// The day on which the queen's birthday was celebrated, to 2013.
  case queensDay
  case liberationDay
  case ascensionDay
  case whitMonday
  case christmasDay
  case secondChristmasDay
}

/// Which days are holidays under the Algemene termijnenwet (BWBR0002448, article 3; rules ME-17
/// and ME-18). Meant for 1990–2199; other years follow the same rules unchecked. Days that the
/// Crown equates for one year (article 3(3)) are not among them.
package enum Holidays {
  /// The holiday on this day; where two fall together, the one with the fixed date.
  package static func holiday(on date: CivilDate) -> Holiday? {
    let (year, month, day) = date.components
    switch (month, day) {
    case (1, 1): return .newYearsDay
    case (5, 5): return .liberationDay
    case (12, 25): return .christmasDay
    case (12, 26): return .secondChristmasDay
    default: break
    }
    // Good Friday is at the earliest on 20 March, Whit Monday at the latest on 14 June.
    guard (3...6).contains(month) else { return nil }
    if month == 4, day == monarchsDay(year: year) { return year >= 2014 ? .kingsDay : .queensDay }
    switch easterSunday(year: year).days(until: date) {
    case -2: return .goodFriday
    case 1: return .easterMonday
    case 39: return .ascensionDay
    case 50: return .whitMonday
    default: return nil
    }
  }

  /// The holidays of a year, in the order of their days.
  package static func of(year: Int) -> [(date: CivilDate, holiday: Holiday)] {
    guard let first = CivilDate(year: year, month: 1, day: 1) else { return [] }
    let length = CivilDate.isLeap(year: year) ? 366 : 365
    return (0..<length).compactMap { offset in
      let date = first.adding(days: offset)
      return holiday(on: date).map { (date, $0) }
    }
  }

  /// Whether this day is a holiday.
  package static func isHoliday(on date: CivilDate) -> Bool { holiday(on: date) != nil }

  /// Monday to Friday and no holiday.
  package static func isWorkingDay(_ date: CivilDate) -> Bool {
    !date.weekday.isWeekend && !isHoliday(on: date)
  }

  /// Easter Sunday of a Gregorian year, 1…9999 (the anonymous algorithm printed in Nature in 1876).
  package static func easterSunday(year: Int) -> CivilDate {
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * sunday) / 451
    let total = epact + sunday - 7 * late + 114
    return CivilDate(
      daysSince1970: CivilDate.dayNumber(year: year, month: total / 31, day: total % 31 + 1))
  }

  /// The day in April on which the monarch's birthday is celebrated: 27 April since 2014 and
  /// 30 April before; a day earlier when that is a Sunday.
  private static func monarchsDay(year: Int) -> Int {
    let day = year >= 2014 ? 27 : 30
    let date = CivilDate(daysSince1970: CivilDate.dayNumber(year: year, month: 4, day: day))
    return date.weekday == .sunday ? day - 1 : day
  }
}
