import Casework
import Testing

@Suite("A date as it is typed on Monday 23 November 2026")
struct EnteredDateTests {
  static func entry(_ text: String, _ direction: EnteredDate.Direction) -> String {
    do throws(DateEntryError) {
      let today = CivilDate(iso: "2026-11-23")!
      let entry = try EnteredDate.parse(text, today: today, direction: direction)
      return entry.date.iso + (entry.time.map { " " + $0.iso } ?? "")
    } catch {
      return "\(error)"
    }
  }

  @Test(
    "lies ahead for an appointment and behind for an observation",
    arguments: [
      ("23-11", "2026-11-23", "2026-11-23"), ("18-11", "2027-11-18", "2026-11-18"),
      ("24-11", "2026-11-24", "2025-11-24"), ("1-2", "2027-02-01", "2026-02-01"),
      ("29-2", "2028-02-29", "2024-02-29"), ("ma", "2026-11-30", "2026-11-16"),
      ("di", "2026-11-24", "2026-11-17"), ("zo", "2026-11-29", "2026-11-22"),
      ("Sunday", "2026-11-29", "2026-11-22"), ("monday", "2026-11-30", "2026-11-16"),
      ("do", "2026-11-26", "2026-11-19"), ("vrij", "", ""), ("vr", "2026-11-27", "2026-11-20"),
      ("wo", "2026-11-25", "2026-11-18"), ("wed", "2026-11-25", "2026-11-18"),
      ("za", "2026-11-28", "2026-11-21"), ("thu", "2026-11-26", "2026-11-19"),
      ("1-4-70", "2070-04-01", "1970-04-01"), ("1-4-07", "2007-04-01", "2007-04-01"),
      ("1-4-05", "2105-04-01", "2005-04-01"), ("1-4-26", "2026-04-01", "2026-04-01"),
      ("1-4-27", "2027-04-01", "1927-04-01"),
    ])
  func direction(text: String, future: String, past: String) {
    let wrong = "unreadable(offset: 0)"
    #expect(Self.entry(text, .future) == (future.isEmpty ? wrong : future))
    #expect(Self.entry(text, .past) == (past.isEmpty ? wrong : past))
  }

  @Test(
    "is the same day in both directions when it is given in full or counted",
    arguments: [
      ("18-11-2026", "2026-11-18"), ("1/12/2026", "2026-12-01"), ("1.12.2026", "2026-12-01"),
      ("2026-12-01", "2026-12-01"), ("01-02-1988", "1988-02-01"), ("+3w", "2026-12-14"),
      ("+10d", "2026-12-03"), ("+2m", "2027-01-23"), ("-2d", "2026-11-21"), ("+1j", "2027-11-23"),
      ("-1Y", "2025-11-23"), ("vandaag", "2026-11-23"), ("Today", "2026-11-23"),
      ("morgen", "2026-11-24"), ("tomorrow", "2026-11-24"), ("overmorgen", "2026-11-25"),
      ("gisteren", "2026-11-22"), ("eergisteren", "2026-11-21"), ("yesterday", "2026-11-22"),
      ("18-11-2026 10:00", "2026-11-18 10:00"), ("  morgen   9.30 ", "2026-11-24 09:30"),
      ("+3w 14u", "2026-12-14 14:00"), ("-2d 8u05", "2026-11-21 08:05"),
      ("today 0:00", "2026-11-23 00:00"),
    ])
  func inFull(text: String, expected: String) {
    #expect(Self.entry(text, .future) == expected)
    #expect(Self.entry(text, .past) == expected)
  }

  @Test(
    "is refused with what is wrong and where",
    arguments: [
      ("", "empty"), ("   ", "empty"), ("11-23", "monthFirst(offset: 0)"),
      (" 11/23/2026", "monthFirst(offset: 1)"), ("13-25", "noSuchMonth(25, offset: 3)"),
      ("2026-23-11", "noSuchMonth(23, offset: 5)"), ("1-0", "noSuchMonth(0, offset: 2)"),
      ("31-4", "noSuchDay(31, month: 4, offset: 0)"), ("0-4", "noSuchDay(0, month: 4, offset: 0)"),
      ("30-2-2026", "noSuchDay(30, month: 2, offset: 0)"),
      ("29-2-2026", "noSuchDay(29, month: 2, offset: 0)"),
      ("2026-02-30", "noSuchDay(30, month: 2, offset: 8)"),
      ("1-1-026", "noSuchYear(offset: 4)"), ("1-1-0000", "noSuchYear(offset: 4)"),
      ("1-1-", "unreadable(offset: 4)"), ("1-1-1-1", "unreadable(offset: 6)"),
      ("1-x", "unreadable(offset: 2)"), ("18", "unreadable(offset: 2)"),
      ("18112026", "unreadable(offset: 8)"), ("001-1", "unreadable(offset: 0)"),
      ("straks", "unreadable(offset: 0)"), ("d", "unreadable(offset: 0)"),
      ("+w", "unreadable(offset: 1)"), ("+3", "unreadable(offset: 2)"),
      ("+3x", "unreadable(offset: 2)"), ("+99999d", "tooFar(offset: 0)"),
      ("+9999999999d", "tooFar(offset: 0)"), ("+9999j", "tooFar(offset: 0)"),
      ("1-12 25:00", "noSuchTime(offset: 5)"), ("1-12 10:60", "noSuchTime(offset: 5)"),
      ("1-12 10", "unreadable(offset: 5)"), ("1-12 10:0", "unreadable(offset: 8)"),
      ("1-12 10:00 x", "unreadable(offset: 11)"), ("１-1", "unreadable(offset: 0)"),
    ])
  func refused(text: String, expected: String) {
    #expect(Self.entry(text, .future) == expected)
    #expect(Self.entry(text, .past) == expected)
  }
}

@Suite("When something was seen")
struct SeenTests {
  private static let now = Moment(CivilDateTime(iso: "2026-11-23T09:12")!)

  @Test(
    "a day without a time is now when it is today, else its noon",
    arguments: [
      ("vandaag", "2026-11-23T09:12"), ("-2d", "2026-11-21T12:00"),
      ("18-11 10:00", "2026-11-18T10:00"), ("23-11 08:00", "2026-11-23T08:00"),
    ])
  func moment(text: String, expected: String) throws {
    let entered = try EnteredDate.parse(text, today: Self.now.date, direction: .past)
    #expect(entered.moment(now: Self.now) == Moment(CivilDateTime(iso: expected)!))
  }
}
