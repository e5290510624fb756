import Testing

@testable import Casework

@Suite("The limits of a measure")
struct MeasureLimitTests {
  static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }

  /// A measure on a day that is long past, so that every extension of it can be told.
  private static func old(
    _ type: MeasureType, _ iso: String, until: CivilDate? = nil
  ) throws -> (world: World, person: PersonID, measure: MeasureID) {
    try World.withMeasure(
      World.measure(type, from: Due(day(iso), CivilTime(iso: "22:40")!), until: until))
  }

  @Test(
    "it ends when its rule says",
    arguments: [
      (MeasureType.homeBan, "2026-03-01", "2026-03-11T22:40", Int?.some(1)),
      (.nuisanceHomeBan, "2026-03-01", "2026-03-11T22:40", 1),
      (.areaBan, "2026-01-01", "2026-04-01", 3), (.groupBan, "2025-11-30", "2026-02-28", 3),
      (.reportDuty, "2026-01-31", "2026-04-30", 3), (.parentOrder, "2026-01-01", "2026-04-01", 0),
      (.conductOrder, "2026-01-01", "2026-04-01", 3),
      (.libertyRestriction, "2024-02-29", "2029-02-28", 0),
      (.urgentRiskArea, "2026-03-28", "2026-03-29T11:40", 0),
      (.counterTerrorism, "2026-11-01", "2027-02-28", nil),
      (.bylawBan, "2026-03-01", "2026-03-15", 0),
    ] as [(MeasureType, String, String, Int?)])
  func end(type: MeasureType, from: String, end: String, left: Int?) throws {
    let (world, person, measure) = try Self.old(type, from)
    let made = world.measure(measure, of: person)
    #expect(made.end(settings: Settings())?.iso == end)
    #expect(made.extensionsLeft == left)
  }

  @Test(
    "what the law gives no duration ends when the order says",
    arguments: [MeasureType.homeClosure, .drugClosure, .riskArea])
  func orderEnd(type: MeasureType) throws {
    var content = World.measure(type)
    let (world, person, measure) = try World.withMeasure(content)
    #expect(
      world.measure(measure, of: person).end(settings: Settings())
        == Due(World.today.adding(days: 30)))
    content.until = nil
    #expect(throws: Refusal.endMissing(type)) { _ = try World.withMeasure(content) }
  }

  @Test(
    "an order ends within what its rule allows",
    arguments: [
      (MeasureType.areaBan, "2027-02-23"), (.conductOrder, "2027-02-21"),
      (.libertyRestriction, "2031-11-23"), (.counterTerrorism, "2027-02-28"),
    ])
  func beyond(type: MeasureType, latest: String) throws {
    let last = Self.day(latest)
    let (world, person, measure) = try World.withMeasure(
      World.measure(type, from: World.due, until: last))
    #expect(world.measure(measure, of: person).end(settings: Settings()) == Due(last))
    let rule = try #require(type.rule)
    #expect(throws: Refusal.endBeyondRule(rule, latest: Due(last))) {
      _ = try World.withMeasure(
        World.measure(type, from: World.due, until: last.adding(days: 1)))
    }
  }

  @Test(
    "it is extended as often as its rule allows, and one more is refused with the rule",
    arguments: [
      (MeasureType.areaBan, "2025-01-31", ["2025-07-31", "2025-10-31", "2026-01-31"]),
      (.conductOrder, "2025-01-01", ["2025-06-30", "2025-09-28", "2025-12-27"]),
      (.homeBan, "2026-03-01", ["2026-03-29T22:40"]),
      (.nuisanceHomeBan, "2026-03-01", ["2026-03-29T22:40"]),
    ])
  func extended(type: MeasureType, from: String, ends: [String]) throws {
    var (world, person, measure) = try Self.old(type, from)
    let rule = try #require(type.rule)
    for (index, end) in ends.enumerated() {
      #expect(
        world.measure(measure, of: person).endIfExtended(settings: Settings())?.iso == end)
      try world.take(.stepMeasure(person, measure, World.step(.extended, on: Self.day(from))))
      let made = world.measure(measure, of: person)
      #expect(made.end(settings: Settings())?.iso == end)
      #expect(made.extensionsLeft == ends.count - index - 1)
    }
    #expect(world.measure(measure, of: person).endIfExtended(settings: Settings()) == nil)
    #expect(throws: Refusal.extensionsExhausted(rule, extensions: ends.count)) {
      try world.take(.stepMeasure(person, measure, World.step(.extended, on: Self.day(from))))
    }
  }

  @Test("a shorter extension ends when it says, and the next counts from there")
  func shorter() throws {
    var (world, person, measure) = try Self.old(.areaBan, "2026-01-01")
    let first = World.step(.extended, on: Self.day("2026-03-01"), until: Self.day("2026-04-15"))
    try world.take(.stepMeasure(person, measure, first))
    var made = world.measure(measure, of: person)
    #expect(made.end(settings: Settings())?.iso == "2026-04-15")
    #expect(made.endIfExtended(settings: Settings())?.iso == "2026-07-15")
    let beyond = World.step(.extended, on: Self.day("2026-04-01"), until: Self.day("2026-07-16"))
    #expect(throws: Refusal.endBeyondRule(.me3, latest: Due(Self.day("2026-07-15")))) {
      try world.take(.stepMeasure(person, measure, beyond))
    }
    try world.take(.stepMeasure(person, measure, World.step(.extended, on: Self.day("2026-04-15"))))
    made = world.measure(measure, of: person)
    #expect(made.end(settings: Settings())?.iso == "2026-07-15")
    let none = World.step(.extended, on: Self.day("2026-07-01"), until: Self.day("2026-07-15"))
    #expect(throws: Refusal.endNotLater(Due(Self.day("2026-07-15")))) {
      try world.take(.stepMeasure(person, measure, none))
    }
  }

  @Test("it is extended up to its last day, not after it")
  func tooLate() throws {
    var (world, person, measure) = try Self.old(.areaBan, "2026-01-01")
    let late = World.step(.extended, on: Self.day("2026-04-02"))
    #expect(throws: Refusal.extensionTooLate(Due(Self.day("2026-04-01")))) {
      try world.take(.stepMeasure(person, measure, late))
    }
    try world.take(
      .stepMeasure(person, measure, World.step(.extended, on: Self.day("2026-04-01"))))
  }

  @Test("a home ban is extended up to its hour")
  func tooLateByAnHour() throws {
    let (world, person, measure) = try Self.old(.homeBan, "2026-03-01")
    for (time, isInTime) in [("22:40", true), ("22:41", false)] {
      var world = world
      var step = World.step(.extended)
      step.on = Due(Self.day("2026-03-11"), CivilTime(iso: time)!)
      if isInTime {
        try world.take(.stepMeasure(person, measure, step))
      } else {
        #expect(
          throws: Refusal.extensionTooLate(
            Due(Self.day("2026-03-11"), CivilTime(iso: "22:40")!))
        ) { try world.take(.stepMeasure(person, measure, step)) }
      }
    }
  }

  @Test(
    "what has no extension is refused one",
    arguments: MeasureType.allCases.filter { !$0.isExtendable })
  func notExtendable(type: MeasureType) throws {
    var (world, person, measure) = try World.withMeasure(World.measure(type))
    for kind in [MeasureStepKind.extended, .notExtended] {
      #expect(throws: Refusal.notExtendable(type)) {
        try world.take(.stepMeasure(person, measure, World.step(kind)))
      }
    }
  }

  @Test("where no rule says how long, an extension names its end")
  func namedEnd() throws {
    var (world, person, measure) = try World.withMeasure(World.measure(.homeClosure))
    #expect(throws: Refusal.endMissing(.homeClosure)) {
      try world.take(.stepMeasure(person, measure, World.step(.extended)))
    }
    let later = World.today.adding(days: 60)
    try world.take(.stepMeasure(person, measure, World.step(.extended, until: later)))
    #expect(world.measure(measure, of: person).end(settings: Settings()) == Due(later))
  }

  @Test(
    "a direction of the prosecutor is extended only with prosecution", arguments: Answer.allCases)
  func prosecution(answer: Answer) throws {
    var (world, person, measure) = try World.withMeasure(World.measure(.conductOrder))
    let step = World.step(.extended, answer: answer)
    if answer == .yes {
      try world.take(.stepMeasure(person, measure, step))
    } else {
      #expect(throws: Refusal.prosecutionNotBrought) {
        try world.take(.stepMeasure(person, measure, step))
      }
    }
  }

  @Test("no measure is planned past the day on which its act lapses, until a setting says so")
  func lapse() throws {
    var (world, person, measure) = try World.withMeasure(
      World.measure(.counterTerrorism, from: World.due))
    #expect(throws: Refusal.extensionsExhausted(.me12, extensions: 0)) {
      try world.take(.stepMeasure(person, measure, World.step(.extended)))
    }
    let after = Due(Self.day("2027-03-01"))
    #expect(throws: Refusal.ruleLapsed(.me12, Self.day("2027-02-28"))) {
      try world.take(.recordMeasure(person, World.measure(.counterTerrorism, from: after)))
    }
    try world.take(
      .changeSetting(SettingChange(setting: .twbmtExtended, value: 12, from: World.today)),
      by: World.administrator)
    try world.take(.recordMeasure(person, World.measure(.counterTerrorism, from: after)))
  }
}
