import Casework
import Testing

@Suite("A civil date")
struct CivilDateTests {
  @Test("every day of 1900–2199 counts on from the day before and is read as it is written")
  func everyDay() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number = -25_567
    var weekday = 1
    var wrong: [String] = []
    for year in 1900...2199 {
      let isLeap = year % 4 == 0 && year % 100 != 0 || year == 2000
      for month in 1...12 {
        for day in 1...(month == 2 && isLeap ? 29 : lengths[month - 1]) {
          let date = CivilDate(daysSince1970: number)
          if date.components != (year, month, day) || date.weekday.rawValue != weekday
            || CivilDate(year: year, month: month, day: day) != date
            || CivilDate(iso: date.iso) != date
          {
            wrong.append(date.iso)
          }
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(CivilDate(daysSince1970: number).iso == "2200-01-01")
  }

  @Test(
    "refuses what is no date",
    arguments: [
      "", "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
      "0000-01-01", "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01T", "２０２６-01-01", "-026-01-01",
    ])
  func refuses(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test(
    "adds months and stops at the end of a shorter one",
    arguments: [
      ("2026-01-01", 3, "2026-04-01"), ("2026-01-31", 1, "2026-02-28"),
      ("2028-01-31", 1, "2028-02-29"),
      ("2026-12-31", 2, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-01-15", -1, "2025-12-15"), ("2028-02-29", 12, "2029-02-28"),
      ("2026-11-23", 0, "2026-11-23"), ("2026-11-30", 3, "2027-02-28"),
      ("2026-05-31", -25, "2024-04-30"), ("0001-01-31", -1, "0001-01-01"),
      ("9999-12-01", 1, "9999-12-31"), ("2026-01-01", Int.max, "9999-12-31"),
      ("2026-01-01", Int.min, "0001-01-01"),
    ])
  func addsMonths(from: String, months: Int, expected: String) {
    #expect(CivilDate(iso: from)?.adding(months: months).iso == expected)
  }

  @Test(
    "adds days and counts them back",
    arguments: [
      ("2026-02-28", 1, "2026-03-01"), ("2028-02-28", 1, "2028-02-29"),
      ("2026-12-31", 1, "2027-01-01"), ("2026-03-01", -1, "2026-02-28"),
      ("2026-03-01", 28, "2026-03-29"),
      ("2026-03-01", 10, "2026-03-11"), ("1969-12-31", 1, "1970-01-01"),
    ])
  func addsDays(from: String, days: Int, expected: String) throws {
    let start = try #require(CivilDate(iso: from))
    let end = start.adding(days: days)
    #expect(end.iso == expected)
    #expect(start.days(until: end) == days)
    #expect(end.days(until: start) == -days)
    #expect((start < end) == (days > 0))
  }

  @Test(
    "stays within the calendar, however far one counts",
    arguments: [
      (Int.max, "9999-12-31"), (Int.min, "0001-01-01"), (3_000_000, "9999-12-31"),
      (-800_000, "0001-01-01"),
    ])
  func staysWithin(days: Int, expected: String) {
    #expect(CivilDate(daysSince1970: 0).adding(days: days).iso == expected)
    #expect(CivilDate(daysSince1970: days).iso == expected)
  }

  @Test("knows Saturday and Sunday as the weekend")
  func weekend() {
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
    #expect(CivilDate(iso: "2026-11-23")?.weekday == .monday)
  }
}

@Suite("A civil time")
struct CivilTimeTests {
  @Test("every minute of a day is read as it is written")
  func everyMinute() {
    var texts: [String] = []
    for hour in 0...23 {
      for minute in 0...59 {
        if let time = CivilTime(hour: hour, minute: minute), time.hour == hour,
          time.minute == minute, time.minuteOfDay == hour * 60 + minute,
          CivilTime(iso: time.iso) == time
        {
          texts.append(time.iso)
        }
      }
    }
    #expect(texts.count == 1440)
    #expect(texts == texts.sorted())
    #expect(texts[545] == "09:05")
  }

  @Test(
    "refuses what is no time", arguments: ["24:00", "09:60", "9:05", "09.05", "0905", "", "-1:00"])
  func refuses(text: String) {
    #expect(CivilTime(iso: text) == nil)
  }

  @Test("a date and time is read as it is written, and nothing else is")
  func dateTime() throws {
    let value = try #require(CivilDateTime(iso: "2026-11-23T09:00"))
    #expect(value.iso == "2026-11-23T09:00")
    #expect(value.date.iso == "2026-11-23")
    #expect(value.time == CivilTime(hour: 9, minute: 0))
    let wrong = ["2026-11-23", "2026-11-23 09:00", "2026-11-23T09:00T", "2026-11-23T09:00:00", "T"]
    #expect(wrong.compactMap { CivilDateTime(iso: $0) } == [])
    let texts = ["2026-11-23T09:01", "2026-11-22T10:00", "2026-11-23T08:59"]
    #expect(texts.compactMap { CivilDateTime(iso: $0) }.sorted().map(\.iso) == texts.sorted())
  }
}
