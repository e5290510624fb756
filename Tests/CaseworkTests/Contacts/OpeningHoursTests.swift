import Testing

@testable import Casework

@Suite("The hours of a partner")
struct OpeningHoursTests {
  @Test(
    "tell whether somebody is there",
    arguments: [
      // 23 November 2026 is a Monday.
      ("ma-vr tot 17:00", "2026-11-23T08:00", true), ("ma-vr tot 17:00", "2026-11-23T07:59", false),
      ("ma-vr tot 17:00", "2026-11-23T16:59", true), ("ma-vr tot 17:00", "2026-11-23T17:00", false),
      ("ma-vr tot 17:00", "2026-11-27T12:00", true), ("ma-vr tot 17:00", "2026-11-28T12:00", false),
      ("ma-zo tot 22:00", "2026-11-29T21:30", true),
      ("ma-do 9:00-12:00", "2026-11-26T11:59", true),
      ("ma-do 9:00-12:00", "2026-11-26T12:00", false),
      ("ma-do 9:00-12:00", "2026-11-27T10:00", false), ("ma-vr 9-17 uur", "2026-11-23T09:00", true),
      ("ma-vr tot 16:00, do tot 20:00", "2026-11-26T19:00", true),
      ("ma-vr tot 16:00, do tot 20:00", "2026-11-25T19:00", false),
      ("tot 17.00 uur", "2026-11-23T10:00", true), ("tot 17.00 uur", "2026-11-28T10:00", false),
      ("di vanaf 13:00", "2026-11-24T23:59", true), ("di vanaf 13:00", "2026-11-24T12:59", false),
      ("Mon-Fri until 17:00", "2026-11-23T12:00", true),
      ("dag en nacht", "2026-11-28T03:00", true), ("dag en nacht", "2026-12-25T03:00", true),
      // A holiday is no working day.
      ("ma-vr tot 17:00", "2026-12-25T10:00", false), ("ma-vr tot 17:00", "2026-12-24T10:00", true),
    ])
  func open(hours: String, moment: String, isOpen: Bool) throws {
    let hours = try #require(OpeningHours(hours))
    #expect(hours.isOpen(at: CivilDateTime(iso: moment)!) == isOpen)
  }

  @Test(
    "are no hours when they cannot be read: then nobody says that somebody is there",
    arguments: [
      "", "bel de receptie", "ma-vr", "tot", "tot laat", "vr-ma tot 17:00", "ma-vr 17:00-9:00",
      "ma-vr tot 25:00", "ma-vr 9:00", "ma-vr tot 17:60", "xx-vr tot 17:00", "ma-vr-zo tot 17:00",
      "ma-vr tot 07:30",
    ])
  func unreadable(hours: String) { #expect(OpeningHours(hours) == nil) }
}
