import Testing

@testable import Casework

/// `deadlines.csv` was written from the texts of the acts and checked by a second computation that
/// shares nothing with this program.
@Suite("The deadline engine")
struct DeadlineTableTests {
  static let table = ScenarioTable("deadlines.csv").rows

  @Test("gives the deadline that the text gives", arguments: table)
  func row(row: ScenarioTable.Row) throws {
    let rule = try #require(RuleID(rawValue: row["rule"]))
    let from = try #require(Due(iso: row["from"]))
    let extensions = try #require(Int(row["extensions"]))
    #expect(
      Self.outcome(rule, from, extensions) == "\(row["deadline"]) \(row["moved"])",
      "\(rule.rawValue) from \(from.iso), \(extensions) extensions: \(row["why"])")
  }

  @Test("is tried on every rule, and on at least 300 cases")
  func covers() {
    #expect(Set(Self.table.map { $0["rule"] }) == Set(RuleID.allCases.map(\.rawValue)))
    #expect(Self.table.count >= 300)
  }

  private static func outcome(_ id: RuleID, _ from: Due, _ extensions: Int) -> String {
    do throws(DeadlineRefusal) {
      let deadline = try id.rule.deadline(from: from, extensions: extensions)
      return "\(deadline.due.iso) \(moved(deadline))"
    } catch {
      switch error {
      case .extensionsExceeded: return "exceeded "
      case .noTerm: return "no-term "
      case .timeMissing: return "time-missing "
      case .notInForce: return "not-in-force "
      }
    }
  }

  private static func moved(_ deadline: Deadline) -> String {
    if deadline.isCutShort { return "cut" }
    switch deadline.shiftCause {
    case nil: return ""
    case .weekend: return "weekend"
    case .holiday: return "holiday"
    case .fewWorkingDays: return "few"
    }
  }

  @Test("names the refused extension and how many there are", arguments: [(RuleID.me3, 4, 3)])
  func fourthExtension(id: RuleID, asked: Int, most: Int) throws {
    let from = Due(try #require(CivilDate(iso: "2026-01-15")))
    #expect(throws: DeadlineRefusal.extensionsExceeded(id, asked: asked, atMost: most)) {
      try id.rule.deadline(from: from, extensions: asked)
    }
  }

  @Test("never ends a term of the Atw on a day off, whatever the day of the event")
  func atwEndsOnWorkingDay() throws {
    let start = try #require(CivilDate(iso: "2026-01-01"))
    for rule in Rule.all where rule.shift == .atw {
      for offset in 0..<800 {
        let from = start.adding(days: offset)
        let deadline = try rule.deadline(from: Due(from))
        #expect(Holidays.isWorkingDay(deadline.due.date), "\(rule.id.rawValue) \(from.iso)")
        #expect(deadline.unshifted <= deadline.due)
        #expect(deadline.isShifted == (deadline.unshifted != deadline.due))
      }
    }
  }

  @Test("never moves a term that the Atw leaves alone, and a later event ends on no earlier day")
  func unmoved() throws {
    let start = try #require(CivilDate(iso: "2025-12-01"))
    let noon = try #require(CivilTime(hour: 12, minute: 0))
    for rule in Rule.all where rule.term != nil && rule.lapse == nil {
      var last: CivilDate?
      for offset in 0..<800 {
        let deadline = try rule.deadline(from: Due(start.adding(days: offset), noon))
        if rule.shift == .none { #expect(!deadline.isShifted) }
        if let last { #expect(last <= deadline.due.date, "\(rule.id.rawValue) \(offset)") }
        last = deadline.due.date
      }
    }
  }

  @Test("counts with what the organisation chose on the day of the event")
  func settings() throws {
    let keeper = Viewer(user: UserName("smid"), role: .administrator)
    var world = World()
    for (setting, value, days) in [
      (SettingID.breachAnswer, 5, 10), (.worksLiberationDay, 1, 0), (.twbmtExtended, 12, 0),
    ] {
      try world.take(
        .changeSetting(
          SettingChange(setting: setting, value: value, from: World.today.adding(days: days))),
        by: keeper)
    }
    let settings = world.register.settings
    func due(_ id: RuleID, _ iso: String) throws -> String {
      let from = try #require(Due(iso: iso))
      return try id.rule.deadline(from: from, settings: settings).due.iso
    }
    // Monday 23 November 2026; the change holds from 3 December.
    #expect(try due(.tz5, "2026-12-02") == "2026-12-04")
    #expect(try due(.tz5, "2026-12-03") == "2026-12-10")
    // Our own choice may count 5 May; an agreement too, the law never.
    #expect(try due(.vt3, "2027-05-03") == "2027-05-11")
    #expect(try due(.vt3, "2028-05-03") == "2028-05-10")
    #expect(try due(.me13c, "2027-05-04") == "2027-05-07")
    // A later act: the measure runs its six months, and the act ends on 29 February 2028.
    #expect(try due(.me12, "2027-01-15") == "2027-07-15")
    #expect(try due(.me12, "2027-10-15") == "2028-02-29")
  }
}
