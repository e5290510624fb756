import Casework
import Testing

@Suite("Holidays from 1990 to 2199")
struct HolidayTableTests {
  @Test("are those of an independent table, and no others")
  func table() throws {
    let rows = ScenarioTable("holidays.csv").rows
    let years = Set(rows.compactMap { Int($0["date"].prefix(4)) }).sorted()
    #expect(years.first == 1990 && years.last == 2199 && years.count > 20)
    #expect(
      years.flatMap { Holidays.of(year: $0) }.map { "\($0.date.iso) \($0.holiday)" }
        == rows.map { "\($0["date"]) \($0["holiday"])" })
  }

  @Test("are eight or nine working days off a year, and 5 May is one of them every year")
  func everyYear() {
    for year in 1990...2199 {
      let days = Holidays.of(year: year)
      #expect((7...10).contains(days.count), "\(year)")
      #expect(days.contains { $0.date.month == 5 && $0.date.day == 5 }, "\(year)")
      #expect(days.contains { $0.holiday == (year >= 2014 ? .kingsDay : .queensDay) }, "\(year)")
    }
  }
}
