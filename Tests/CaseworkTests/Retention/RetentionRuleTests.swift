import Testing

@testable import Casework

/// One row of the table of terms: from a day, with or without a measure, on a day, what holds.
struct TermRow: Sendable, CustomTestStringConvertible {
  let rule: RetentionRuleID
  let from: String
  var measure = false
  let leaves: String
  let destroyed: String

  var testDescription: String { "\(rule.rawValue) from \(from)\(measure ? " with a measure" : "")" }
}

@Suite("Rules of retention")
struct RetentionRuleTests {
  static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }

  @Test(
    "end on the same day of the month, or the last one of a shorter month",
    arguments: [
      // BIJ: 9 months after supply; with a measure out of work then, and 5 years more.
      TermRow(
        rule: .bij, from: "2026-03-02", leaves: "2026-12-02", destroyed: "2026-12-02"),
      TermRow(
        rule: .bij, from: "2026-05-31", leaves: "2027-02-28", destroyed: "2027-02-28"),
      TermRow(
        rule: .bij, from: "2027-05-31", leaves: "2028-02-29", destroyed: "2028-02-29"),
      TermRow(
        rule: .bij, from: "2026-03-02", measure: true, leaves: "2026-12-02",
        destroyed: "2031-12-02"),
      TermRow(
        rule: .bij, from: "2027-05-31", measure: true, leaves: "2028-02-29",
        destroyed: "2033-02-28"),
      // Youth: 12 months after execution.
      TermRow(
        rule: .youth, from: "2028-02-29", leaves: "2029-02-28", destroyed: "2029-02-28"),
      TermRow(
        rule: .youth, from: "2026-11-23", measure: true, leaves: "2027-11-23",
        destroyed: "2027-11-23"),
      // WGS: 5 years after first processing, whatever measure.
      TermRow(rule: .zvh, from: "2028-02-29", leaves: "2033-02-28", destroyed: "2033-02-28"),
      TermRow(
        rule: .zvh, from: "2026-11-23", measure: true, leaves: "2031-11-23",
        destroyed: "2031-11-23"),
      TermRow(
        rule: .radicalisation, from: "2026-12-31", leaves: "2031-12-31", destroyed: "2031-12-31"),
      TermRow(
        rule: .wmoCollege, from: "2028-02-29", leaves: "2043-02-28", destroyed: "2043-02-28"),
      TermRow(
        rule: .veiligThuis, from: "2028-02-29", leaves: "2048-02-29", destroyed: "2048-02-29"),
    ])
  func term(row: TermRow) throws {
    guard case .fixed(let months) = row.rule.rule.term else {
      Issue.record("\(row.rule) has no term in law")
      return
    }
    #expect(
      row.rule.rule.deadlines(
        from: Self.day(row.from), measureTaken: row.measure, months: months)
        == RetentionDeadlines(
          leavesWork: Self.day(row.leaves), destroyedBy: Self.day(row.destroyed))
    )
  }

  @Test("name the article and version they were read in, or a setting that is shown as one")
  func sources() {
    for rule in RetentionRule.all {
      switch rule.term {
      case .fixed: #expect(rule.isHard && !rule.article.isEmpty && !rule.source.isEmpty)
      case .setting(let id):
        #expect(!rule.isHard && rule.article.isEmpty && rule.source.isEmpty)
        #expect(id.definition.source == .localPolicy)
      }
    }
    #expect(RetentionRule.all.filter { $0.monthsAfterMeasure > 0 }.map(\.id) == [.bij])
  }

  /// From what a file of each compartment is measured, and what the days around the end give.
  @Test(
    "hold for a file of their compartment, on both sides of the end",
    arguments: [
      (Compartment.bij, RetentionRuleID.bij, "2027-08-23"),
      (.aftercare, .aftercare, "2031-11-23"), (.supervision, .supervision, "2031-11-23"),
      (.zvh, .zvh, "2031-11-23"), (.radicalisation, .radicalisation, "2031-11-23"),
      (.victim, .victim, "2028-11-23"),
    ])
  func file(compartment: Compartment, rule: RetentionRuleID, due: String) throws {
    var world = World()
    let person = try world.person(compartment: compartment, by: World.all)
    let end = Self.day(due)
    for (offset, left) in [(-1, 1), (0, 0), (1, -1)] {
      let rows = world.register.retentionDue(
        on: end.adding(days: offset), within: 1, for: World.all)
      #expect(rows.map(\.person) == [person])
      #expect(rows.first?.rule == rule)
      #expect(rows.first?.from == World.today)
      #expect(rows.first?.due == end)
      #expect(rows.first?.daysLeft == left)
    }
    #expect(
      world.register.retentionDue(on: end.adding(days: -2), within: 1, for: World.all).isEmpty)
    let plans = [-1, 0].map {
      world.register.destructionPlan(on: end.adding(days: $0), for: World.all).items.map(
        \.row.person)
    }
    #expect(plans == [[], [person]])
  }

  /// Bjsg 11a lid 4: nine months, and five years of accountability where a measure was taken.
  @Test("of a notice run on for who got a measure, not for an intention")
  func measureTaken() throws {
    var world = World()
    let person = try world.person(compartment: .bij, by: World.all)
    func due() throws -> CivilDate? {
      let file = try #require(world.register.files[person])
      return world.register.retention(of: file, on: World.today)?.due
    }
    let measure = try world.take(
      .recordMeasure(person, World.measure(.areaBan, intended: true)), by: World.all)[0].id
    #expect(try due() == Self.day("2027-08-23"))
    try world.take(.stepMeasure(person, measure, World.step(.imposed)), by: World.all)
    #expect(try due() == Self.day("2032-08-23"))
    try world.take(.stepMeasure(person, measure, World.step(.withdrawn)), by: World.all)
    #expect(try due() == Self.day("2032-08-23"))
  }

  @Test("run from the end of supervision, from the return of a young person, from the last change")
  func anchors() throws {
    var world = World()
    let supervised = try world.person(compartment: .supervision, by: World.yilmaz)
    var order = World.order
    order.probationEnd = Self.day("2028-02-29")
    try world.take(.orderSupervision(supervised, order), by: World.yilmaz)
    let young = try world.person(
      firstReturn: NewReturn(
        details: ReturnDetails(type: .pijEnd, institution: "JJI"),
        dates: [World.date(.pijEnd, "2027-02-28")]))
    let changed = try world.person("Sam 't Hooft")
    let grown = try world.person(
      "Linh Nguyễn",
      firstReturn: NewReturn(details: ReturnDetails(type: .youthDetentionEnd, institution: "JJI")))
    try world.take(.announceReturn(grown, NewReturn(details: World.details)))
    world.now = Moment(CivilDateTime(iso: "2027-01-31T12:00")!)
    try world.take(.addNote(changed, World.note()))
    let rows = world.register.retentionDue(on: World.today, within: 4000, for: World.all)
    #expect(
      Set(rows.map { [$0.rule.rawValue, $0.from.iso, $0.due.iso] }) == [
        ["supervision", "2028-02-29", "2033-02-28"], ["NEW-2", "2027-02-28", "2028-02-28"],
        ["aftercare", "2027-01-31", "2032-01-31"], ["aftercare", "2026-11-23", "2031-11-23"],
      ])
    #expect(Set(rows.map(\.person)) == [supervised, young, changed, grown])
  }

  @Test("count months of the setting as it is on the day")
  func setting() throws {
    var world = World()
    let person = try world.person()
    try world.take(
      .changeSetting(
        SettingChange(setting: .retentionAftercare, value: 3, from: World.today.adding(days: 9))),
      by: SettingsTests.keeper)
    let dues = [8, 9].map { days in
      world.register.retentionDue(
        on: World.today.adding(days: days), within: 4000, for: World.all
      ).map { [$0.person.text, $0.due.iso, "\($0.months)"] }
    }
    #expect(
      dues == [[[person.text, "2031-11-23", "60"]], [[person.text, "2027-02-23", "3"]]])
  }
}
