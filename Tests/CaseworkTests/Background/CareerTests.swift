import Testing

@testable import Casework

@Suite("The career line")
struct CareerTests {
  private func world(_ compartment: Compartment = .supervision) throws -> (World, PersonID) {
    var world = World()
    let person = try world.person(compartment: compartment, by: World.all)
    return (world, person)
  }

  private static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }

  private static func conviction(_ iso: String) -> Conviction {
    Conviction(
      status: .convicted, offence: "diefstal", nature: .other, offenceOn: day(iso),
      decidedOn: day(iso).adding(days: 30), source: "uittreksel")
  }

  private func line(_ world: World, _ person: PersonID, on iso: String = "2026-11-23") -> CareerLine
  {
    CareerLine(
      world.register.files[person]!.background, today: Self.day(iso),
      settings: world.register.settings)
  }

  @Test("belongs to supervision alone", arguments: Compartment.aboutPeople)
  func places(compartment: Compartment) throws {
    var (world, person) = try world(compartment)
    let commands: [Command] = [
      .recordConviction(person, World.conviction),
      .recordSpell(person, Spell(kind: .detention, from: World.today, source: "DJI")),
      .correctCareer(
        person, person, CareerCorrection(kind: .mistaken, on: World.today, source: "DJI")),
    ]
    guard compartment != .supervision else {
      try world.take(commands[0], by: World.all)
      try world.take(commands[1], by: World.all)
      #expect(throws: Refusal.unknownCareerItem) { try world.take(commands[2], by: World.all) }
      return
    }
    for command in commands {
      #expect(throws: Refusal.careerNotHere(compartment)) {
        try world.take(command, by: World.all)
      }
    }
  }

  @Test("takes facts with a source that hold together, and nothing else")
  func refusals() throws {
    var (world, person) = try world()
    func refuse(_ refusal: Refusal, _ change: (inout Conviction) -> Void) {
      var conviction = World.conviction
      change(&conviction)
      #expect(throws: refusal) {
        try world.take(.recordConviction(person, conviction), by: World.all)
      }
    }
    let tomorrow = World.today.adding(days: 1)
    refuse(.sourceMissing) { $0.source = " " }
    refuse(.textMissing) { $0.offence = "" }
    refuse(.dateMissing) { $0.decidedOn = nil }
    refuse(.dateNotExpected) { $0.status = .suspected }
    refuse(.happenedInFuture(tomorrow)) { $0.offenceOn = tomorrow }
    refuse(.happenedInFuture(tomorrow)) { $0.decidedOn = tomorrow }
    let early = World.conviction.offenceOn.adding(days: -1)
    refuse(.periodReversed(World.conviction.offenceOn, early)) { $0.decidedOn = early }
    func refuseSpell(_ refusal: Refusal, _ change: (inout Spell) -> Void) {
      var spell = Spell(kind: .work, from: World.today, text: "magazijn", source: "baas")
      change(&spell)
      #expect(throws: refusal) { try world.take(.recordSpell(person, spell), by: World.all) }
    }
    refuseSpell(.sourceMissing) { $0.source = "" }
    refuseSpell(.textMissing) { $0.text = "" }
    refuseSpell(.happenedInFuture(tomorrow)) { $0.from = tomorrow }
    refuseSpell(.happenedInFuture(tomorrow)) { $0.until = tomorrow }
    let yesterday = World.today.adding(days: -1)
    refuseSpell(.periodReversed(World.today, yesterday)) { $0.until = yesterday }
  }

  @Test(
    "what is acquitted, dismissed or mistaken leaves the line, its words and every count",
    arguments: [CareerCorrectionKind.acquitted, .dismissed, .mistaken])
  func leaves(kind: CareerCorrectionKind) throws {
    var (world, person) = try world()
    try world.take(.recordConviction(person, Self.conviction("2019-05-05")), by: World.all)
    let before = line(world, person)
    let suspicion = Conviction(
      status: .suspected, offence: "overval", nature: .violence, offenceOn: Self.day("2025-06-06"),
      source: "OM")
    let id = try world.take(.recordConviction(person, suspicion), by: World.all)[0].id
    #expect(line(world, person).offences.count == 2)
    #expect(line(world, person).years.last { $0.year == 2025 }?.months[5].suspicions == 1)
    // A suspicion is no conviction: onset, frequency and quiet spells are as before.
    #expect(line(world, person).quiet == before.quiet)
    #expect(line(world, person).onset == before.onset)
    let correction = CareerCorrection(kind: kind, on: World.today, source: "vonnis")
    try world.take(.correctCareer(person, id, correction), by: World.all)
    #expect(line(world, person) == before)
    let told = world.register.timeline(of: person, for: World.all).map(\.what)
    #expect(told.contains(.careerLeft))
    #expect(!told.contains(.conviction(suspicion)))
    #expect(throws: Refusal.unknownCareerItem) {
      try world.take(.correctCareer(person, id, correction), by: World.all)
    }
    try world.undo(by: World.all)
    #expect(line(world, person).offences.count == 2)
    // An earlier day shows no text that left since: what a later fold leaves out, it leaves out.
    try world.redo(by: World.all)
    #expect(line(world, person, on: "2025-12-01").offences.count == 1)
  }

  @Test("a suspect is convicted, and a conviction falls on appeal")
  func convicted() throws {
    var (world, person) = try world()
    let suspicion = Conviction(
      status: .suspected, offence: "inbraak", nature: .other, offenceOn: Self.day("2025-06-06"),
      source: "OM")
    let id = try world.take(.recordConviction(person, suspicion), by: World.all)[0].id
    #expect(line(world, person).onset == nil)
    let judged = Self.day("2026-02-01")
    try world.take(
      .correctCareer(
        person, id, CareerCorrection(kind: .convicted, on: judged, source: "vonnis")),
      by: World.all)
    #expect(line(world, person).onset == Self.day("2025-06-06"))
    #expect(line(world, person).offences.first?.decidedOn == judged)
    #expect(
      throws: Refusal.careerCorrectionNotAllowed(.dismissed, allowed: [.acquitted, .mistaken])
    ) {
      try world.take(
        .correctCareer(
          person, id, CareerCorrection(kind: .dismissed, on: World.today, source: "OM")),
        by: World.all)
    }
    let early = Self.day("2025-06-05")
    #expect(throws: Refusal.periodReversed(Self.day("2025-06-06"), early)) {
      try world.take(
        .correctCareer(person, id, CareerCorrection(kind: .acquitted, on: early, source: "hof")),
        by: World.all)
    }
  }

  /// Quiet from twelve whole months on, on both sides of the boundary; detention is no freedom.
  @Test(
    "a stretch is quiet from twelve months in freedom without an offence on",
    arguments: [
      ("2020-01-10", "2021-01-11", nil as String?, nil as String?, [12]),
      ("2020-01-10", "2021-01-10", nil, nil, []),
      ("2020-01-10", "2023-01-11", nil, nil, [36]),
      ("2020-01-10", "2023-01-11", "2021-01-11", "2021-06-30", [12, 18]),
      ("2020-01-10", "2023-01-11", "2020-01-11", "2022-01-10", [12]),
      ("2020-01-10", "2023-01-11", "2020-01-11", "2022-01-11", []),
    ])
  func quiet(first: String, second: String, from: String?, until: String?, months: [Int]) throws {
    var (world, person) = try world()
    for iso in [first, second] {
      try world.take(.recordConviction(person, Self.conviction(iso)), by: World.all)
    }
    if let from, let until {
      try world.take(
        .recordSpell(
          person,
          Spell(kind: .detention, from: Self.day(from), until: Self.day(until), source: "DJI")),
        by: World.all)
    }
    let spells = line(world, person, on: second).quiet
    // The day of an offence, and the days of a detention, are none of it.
    #expect(spells.map(\.months) == months)
  }

  @Test("what was in place in a quiet spell is told with it, and what was not recorded is not")
  func inPlace() throws {
    var (world, person) = try world()
    for iso in ["2015-03-01", "2021-03-01"] {
      try world.take(.recordConviction(person, Self.conviction(iso)), by: World.all)
    }
    try world.take(
      .recordSpell(
        person,
        Spell(
          kind: .work, from: Self.day("2016-01-01"), until: Self.day("2019-01-01"),
          text: "magazijn", source: "baas")), by: World.all)
    let quiet = line(world, person).quiet
    #expect(quiet.map(\.goesOn) == [false, true])
    #expect(quiet.map { $0.inPlace.map(\.content.text) } == [["magazijn"], []])
  }

  @Test("a cell for each month: convictions, suspicions, detention, nothing outside the line")
  func cells() throws {
    var (world, person) = try world()
    try world.take(.recordConviction(person, Self.conviction("2024-12-31")), by: World.all)
    try world.take(
      .recordSpell(
        person,
        Spell(
          kind: .detention, from: Self.day("2025-01-31"), until: Self.day("2025-03-01"),
          source: "DJI")), by: World.all)
    let years = line(world, person).years
    #expect(years.map(\.year) == [2024, 2025, 2026])
    #expect(years.map(\.frequency) == [1, 0, 0])
    #expect(years[0].months[10].isOutside)
    #expect(years[0].months[11].convictions == 1)
    #expect(years[1].months.map(\.isDetained).prefix(4) == [true, true, true, false])
    #expect(years[2].months[11].isOutside)
    #expect(!years[2].months[10].isOutside)
  }
}
