import Casework
import Testing

@Suite("A partial date")
struct PartialDateTests {
  @Test(
    "is read from both orders and written in one",
    arguments: [
      ("1988-03-12", "1988-03-12"), ("1988-03-00", "1988-03-00"), ("1988-00-00", "1988-00-00"),
      ("0000-00-00", "0000-00-00"), ("0000-02-29", "0000-02-29"), ("12-3-1989", "1989-03-12"),
      ("00-00-1988", "1988-00-00"), ("00-03-1988", "1988-03-00"), ("1/2/1990", "1990-02-01"),
      ("01.02.1990", "1990-02-01"),
    ])
  func reads(text: String, iso: String) {
    #expect(PartialDate(entered: text)?.iso == iso)
    #expect(PartialDate(iso: iso)?.iso == iso)
  }

  @Test(
    "refuses what is no date, a day without its month, and a year of two digits",
    arguments: [
      "", "1988-13-00", "1988-00-12", "1989-02-29", "1988-3-12", "12-3-89", "12-13-1989",
      "12-3", "1988", "12-3/1989", "1-2-3-1990", "12--1989", "+1-2-1990",
    ])
  func refuses(text: String) {
    #expect(PartialDate(entered: text) == nil)
  }

  @Test("reads the Dutch order only where a person types")
  func strict() {
    #expect(PartialDate(iso: "12-03-1989") == nil)
  }

  @Test("knows what is known")
  func parts() throws {
    let year = try #require(PartialDate(year: 1988, month: nil, day: nil))
    #expect([year.year, year.month, year.day] == [1988, nil, nil])
    #expect(!year.isWhole)
    #expect(year.date == nil)
    let date = try #require(CivilDate(iso: "1988-03-12"))
    #expect(PartialDate(date).isWhole)
    #expect(PartialDate(date).date == date)
    #expect(PartialDate(iso: "0000-03-12")?.isWhole == false)
    #expect(PartialDate(year: 0, month: 1, day: 1) == nil)
    #expect(PartialDate(year: 1990, month: 0, day: nil) == nil)
    #expect(PartialDate(year: nil, month: nil, day: nil) == .unknown)
  }

  @Test(
    "gives every age that is possible",
    arguments: [
      ("1988-03-12", "2026-03-11", 37...37), ("1988-03-12", "2026-03-12", 38...38),
      ("1988-03-00", "2026-03-15", 37...38), ("1988-00-00", "2026-11-23", 37...38),
      ("1988-00-00", "2026-12-31", 38...38), ("2004-02-29", "2026-02-28", 21...21),
      ("2004-02-29", "2026-03-01", 22...22), ("2026-00-00", "2026-06-01", 0...0),
      ("0000-03-12", "2026-06-01", nil), ("2027-01-01", "2026-06-01", nil),
    ] as [(String, String, ClosedRange<Int>?)])
  func age(born: String, on day: String, expected: ClosedRange<Int>?) throws {
    let birth = try #require(PartialDate(iso: born))
    #expect(birth.age(on: try #require(CivilDate(iso: day))) == expected)
  }

  @Test(
    "may equal whatever does not contradict it",
    arguments: [
      ("1988-03-12", "1988-03-12", true), ("1988-03-12", "1988-00-00", true),
      ("1988-03-12", "1988-03-00", true), ("0000-00-00", "1988-03-12", true),
      ("0000-03-12", "1988-00-00", true), ("1988-03-12", "1988-04-00", false),
      ("1988-03-12", "1989-00-00", false), ("1988-03-12", "1988-03-13", false),
    ])
  func mayEqual(left: String, right: String, expected: Bool) throws {
    let (left, right) = (
      try #require(PartialDate(iso: left)), try #require(PartialDate(iso: right))
    )
    #expect(left.mayEqual(right) == expected)
    #expect(right.mayEqual(left) == expected)
  }
}
