import Testing

@testable import Casework

@Suite("Records of access have a term of their own")
struct AccessRetentionTests {
  private typealias Record = AccessReviewTests.Record

  private static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }

  private static func register() -> AccessRegister {
    var record = Record()
    record.view("2023-11-22T09:00", [1])
    record.view("2023-11-23T09:00", [2])
    record.view("2024-02-29T09:00", [3])
    record.add(
      .accessReviewed([AccessReviewTests.event(0)], remark: "gezien"),
      at: Moment(CivilDateTime(iso: "2023-11-30T09:00")!), by: "fg")
    return AccessRegister(folding: record.events)
  }

  @Test(
    "what is due, from the oldest on, on both sides of its last day",
    arguments: [
      ("2026-11-20", 1, 0, 0, ""), ("2026-11-20", 2, 1, 2, "2026-11-22"),
      ("2026-11-23", 0, 2, -1, "2026-11-22"), ("2026-11-23", 97, 3, -1, "2026-11-22"),
      ("2026-11-23", 96, 2, -1, "2026-11-22"),
    ])
  func due(today: String, within: Int, count: Int, left: Int, due: String) {
    let found = Self.register().retentionDue(
      on: Self.day(today), within: within, by: Settings())
    #expect(
      found
        == (count == 0
          ? nil
          : AccessRetention(
            count: count, from: Self.day("2023-11-22"), months: 36, due: Self.day(due),
            daysLeft: left)))
  }

  @Test("what is left of them says how many and up to which day, once")
  func destruction() {
    func left(_ today: String, _ known: [AccessDestruction] = []) -> AccessDestruction? {
      let entries = known.enumerated().map { index, value in
        Entry(
          id: RecordID(high: 1, low: UInt64(index)), at: Moment(milliseconds: 0),
          author: UserName("fg"), value: value)
      }
      return Self.register().destruction(
        on: Self.day(today), by: Settings(), after: entries)
    }
    let first = AccessDestruction(through: Self.day("2023-11-22"), count: 1, months: 36)
    #expect(left("2026-11-22") == nil)
    #expect(left("2026-11-23") == first)
    // Recorded, and then cut short before they went.
    #expect(left("2026-11-23", [first]) == nil)
    #expect(
      left("2026-11-24", [first])
        == AccessDestruction(through: Self.day("2023-11-23"), count: 2, months: 36))
  }

  @Test("whose last day is past is dropped with its review, and nothing else")
  func dropped() {
    var register = Self.register()
    let early = register.dropExpired(on: Self.day("2026-11-22"), by: Settings())
    #expect(!early)
    #expect(register.entries.count == 3 && register.reviews.count == 1)
    let late = register.dropExpired(on: Self.day("2026-11-23"), by: Settings())
    #expect(late)
    #expect(
      register.entries.map(\.value.object.people) == [2, 3].map { [AccessReviewTests.person($0)] })
    #expect(register.reviews.isEmpty)
  }

  @Test("the term is the organisation's own, for a year at least and five at most")
  func setting() throws {
    var world = World()
    try world.take(
      .changeSetting(SettingChange(setting: .retentionAccess, value: 12, from: World.today)),
      by: SettingsTests.keeper)
    let settings = world.register.settings
    #expect(settings.isExpired(access: Self.day("2025-11-22"), on: World.today))
    #expect(!settings.isExpired(access: Self.day("2025-11-23"), on: World.today))
    #expect(!Settings().isExpired(access: Self.day("2025-11-22"), on: World.today))
    #expect(SettingID.retentionAccess.definition.bounds == 12...60)
    #expect(RetentionRuleID.access.rule.compartment == .audit)
  }
}

@Suite("What belongs to somebody outside the log")
struct PersonMarksTests {
  @Test(
    "is known by a number of theirs, that of the chain too, or by name and year of birth",
    arguments: [
      (["x", "AB 12-34"], true), (["ab1234"], true), (["AB12345"], false), (["1234"], false),
      (["Vos", "1989"], true), (["Vos", "1990"], false), (["111222333"], true),
    ])
  func marks(row: [String], isTheirs: Bool) throws {
    var world = World()
    let identity = Identity(
      name: PersonName(parsing: "Ravi de Vos"), birthDate: PartialDate(iso: "1989-03-12")!,
      citizenServiceNumber: try CitizenServiceNumber(validating: "111222333"),
      chainNumber: ChainNumber("AB1234"))
    try world.take(
      .register(NewPerson(identity: identity, compartment: .supervision)), by: World.yilmaz)
    let person = try #require(world.events.first?.subject)
    #expect(try #require(world.register.marks(of: person)).isIn(row) == isTheirs)
  }
}
