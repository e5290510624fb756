import Casework
import Testing

@Suite("Holidays of the Algemene termijnenwet")
struct HolidaysTests {
  @Test(
    "Easter falls on the known Sundays",
    arguments: [
      "1818-03-22", "1943-04-25", "1990-04-15", "1991-03-31", "1992-04-19", "1995-04-16",
      "2000-04-23", "2001-04-15", "2004-04-11", "2005-03-27", "2008-03-23", "2010-04-04",
      "2011-04-24", "2013-03-31", "2016-03-27", "2019-04-21", "2020-04-12", "2021-04-04",
      "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
      "2038-04-25",
    ])
  func easter(iso: String) throws {
    let date = try #require(CivilDate(iso: iso))
    #expect(Holidays.easterSunday(year: date.year) == date)
  }

  @Test("Easter of 1990–2199 is a Sunday from 22 March to 25 April")
  func easterBounds() {
    let wrong = (1990...2199).map(Holidays.easterSunday).filter {
      $0.weekday != .sunday || ($0.month, $0.day) < (3, 22) || ($0.month, $0.day) > (4, 25)
    }
    #expect(wrong == [])
  }

  @Test(
    "a year has exactly its holidays",
    arguments: [
      (
        2026,
        [
          "2026-01-01 newYearsDay", "2026-04-03 goodFriday", "2026-04-06 easterMonday",
          "2026-04-27 kingsDay", "2026-05-05 liberationDay", "2026-05-14 ascensionDay",
          "2026-05-25 whitMonday", "2026-12-25 christmasDay", "2026-12-26 secondChristmasDay",
        ]
      ),
      // Ascension Day on 5 May; King's Day would be no Sunday.
      (
        2016,
        [
          "2016-01-01 newYearsDay", "2016-03-25 goodFriday", "2016-03-28 easterMonday",
          "2016-04-27 kingsDay", "2016-05-05 liberationDay", "2016-05-16 whitMonday",
          "2016-12-25 christmasDay", "2016-12-26 secondChristmasDay",
        ]
      ),
    ])
  func year(_ year: Int, expected: [String]) throws {
    let start = try #require(CivilDate(year: year, month: 1, day: 1))
    let end = try #require(CivilDate(year: year + 1, month: 1, day: 1))
    let found = (0..<start.days(until: end)).compactMap { offset -> String? in
      let date = start.adding(days: offset)
      return Holidays.holiday(on: date).map { "\(date.iso) \($0)" }
    }
    #expect(found == expected)
  }

  @Test(
    "the monarch's birthday is kept on the day of its time",
    arguments: [
      ("2013-04-30", Holiday.queensDay), ("2013-04-27", nil), ("2006-04-30", nil),
      ("2006-04-29", .queensDay), ("2014-04-26", .kingsDay), ("2014-04-27", nil),
      ("2015-04-27", .kingsDay), ("2015-04-30", nil), ("2025-04-26", .kingsDay),
      ("2025-04-27", nil), ("2031-04-26", .kingsDay),
    ])
  func monarch(iso: String, expected: Holiday?) throws {
    #expect(Holidays.holiday(on: try #require(CivilDate(iso: iso))) == expected)
  }

  @Test(
    "works from Monday to Friday but for holidays",
    arguments: [
      ("2026-11-23", true), ("2026-11-21", false), ("2026-11-22", false), ("2026-04-03", false),
      ("2026-04-05", false), ("2026-04-07", true), ("2026-05-05", false), ("2026-05-04", true),
      ("2026-05-15", true), ("2026-12-24", true), ("2026-12-31", true),
    ])
  func workingDays(iso: String, expected: Bool) throws {
    #expect(Holidays.isWorkingDay(try #require(CivilDate(iso: iso))) == expected)
  }
}
