import Casework
import Testing

@Suite("A moment in Amsterdam")
struct MomentTests {
  @Test(
    "stands for one clock time and one instant",
    arguments: [
      ("1970-01-01T01:00", 0, "1970-01-01T00:00:00.000Z"),
      ("1981-03-29T03:00", 354_675_600_000, "1981-03-29T01:00:00.000Z"),
      ("1988-07-01T00:00", 583_711_200_000, "1988-06-30T22:00:00.000Z"),
      ("1995-10-10T12:00", 813_322_800_000, "1995-10-10T11:00:00.000Z"),
      ("1996-10-10T12:00", 844_941_600_000, "1996-10-10T10:00:00.000Z"),
      ("2000-02-29T23:59", 951_865_140_000, "2000-02-29T22:59:00.000Z"),
      ("2026-03-29T01:59", 1_774_745_940_000, "2026-03-29T00:59:00.000Z"),
      ("2026-03-29T03:00", 1_774_746_000_000, "2026-03-29T01:00:00.000Z"),
      ("2026-10-25T01:59", 1_792_886_340_000, "2026-10-24T23:59:00.000Z"),
      ("2026-10-25T02:00", 1_792_886_400_000, "2026-10-25T00:00:00.000Z"),
      ("2026-10-25T03:00", 1_792_893_600_000, "2026-10-25T02:00:00.000Z"),
      ("2026-11-23T09:00", 1_795_420_800_000, "2026-11-23T08:00:00.000Z"),
      ("2099-07-01T12:00", 4_086_583_200_000, "2099-07-01T10:00:00.000Z"),
    ])
  func clock(local: String, milliseconds: Int64, utc: String) throws {
    let wall = try #require(CivilDateTime(iso: local))
    let moment = Moment(wall)
    #expect(moment.milliseconds == milliseconds)
    #expect(moment.isoUTC == utc)
    #expect(moment.local == wall)
    #expect(moment.date == wall.date)
  }

  @Test(
    "on 29 March 2026 the skipped hour is put forward",
    arguments: [
      ("2026-03-29T02:00", "2026-03-29T03:00"), ("2026-03-29T02:30", "2026-03-29T03:30"),
      ("2026-03-29T02:59", "2026-03-29T03:59"),
    ])
  func gap(typed: String, shown: String) throws {
    let moment = Moment(try #require(CivilDateTime(iso: typed)))
    #expect(moment.local.iso == shown)
  }

  @Test("on 25 October 2026 the hour that comes twice is the first one")
  func overlap() throws {
    let first = Moment(try #require(CivilDateTime(iso: "2026-10-25T02:30")))
    #expect(first.isoUTC == "2026-10-25T00:30:00.000Z")
    let second = first.adding(seconds: 3600)
    #expect(second.local == first.local)
    #expect(second.adding(seconds: 1800).local.iso == "2026-10-25T03:00")
  }

  @Test("every half hour of 2020–2030 comes back from its clock time, but for the second 02:xx")
  func roundTrip() throws {
    let start = Moment(try #require(CivilDateTime(iso: "2020-01-01T00:00")))
    let end = Moment(try #require(CivilDateTime(iso: "2031-01-01T00:00")))
    var moved: [Int64] = []
    var moment = start
    while moment < end {
      let back = Moment(moment.local)
      if back != moment { moved.append((moment.milliseconds - back.milliseconds) / 3_600_000) }
      moment = moment.adding(seconds: 1800)
    }
    #expect(moved == Array(repeating: 1, count: 22))
  }

  @Test("shows the minute that has begun, also before 1970")
  func partsOfMinutes() {
    #expect(Moment(milliseconds: -1).isoUTC == "1969-12-31T23:59:59.999Z")
    #expect(Moment(milliseconds: -1).local.iso == "1970-01-01T00:59")
    #expect(Moment(milliseconds: 59_999).local.iso == "1970-01-01T01:00")
    #expect(Moment(milliseconds: -3_600_001).date.iso == "1969-12-31")
  }

  @Test("the far ends stop instead of failing")
  func farEnds() {
    #expect(Moment(milliseconds: .max).local.date == .latest)
    #expect(Moment(milliseconds: .min).local.date == .earliest)
    #expect(Moment(milliseconds: 5).adding(seconds: .max).milliseconds == .max)
    #expect(Moment(milliseconds: .min).adding(seconds: -1).milliseconds == .min)
  }
}
