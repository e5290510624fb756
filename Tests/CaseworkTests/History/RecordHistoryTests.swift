import Testing

@testable import Casework

@Suite("The history of a record")
struct RecordHistoryTests {
  @Test("has every event, the newest first, with what stood before it, and undoes and redoes")
  func whole() throws {
    var (world, person, returned) = try World.withReturn()
    try world.take(.addNote(person, World.note()))
    try world.take(
      .changeStatus(
        person, returned, ReturnProgress(status: .inPreparation, reason: ""), override: nil))
    try world.take(
      .changeCondition(
        person, returned, .housing, ConditionFinding(state: .blocked, remark: "opvang vol")))
    try world.undo()
    try world.redo()
    let entries = world.register.history(of: returned, in: person, for: World.jansen)
    let blocked = Happening.condition(
      .housing, ConditionFinding(state: .blocked, remark: "opvang vol"), before: .notAsked)
    #expect(
      entries.map(\.what) == [
        .restored([blocked]), .withdrawn([blocked]),
        .recorded(blocked, before: nil, isWithdrawn: false),
        .recorded(
          .status(ReturnProgress(status: .inPreparation, reason: "")), before: nil,
          isWithdrawn: false),
        .recorded(.returnAnnounced(World.details), before: nil, isWithdrawn: false),
      ])
    #expect(entries.allSatisfy { $0.author == World.jansen.user })
    #expect(entries.map(\.at) == entries.map(\.at).sorted(by: >))
  }

  @Test("is found from any event in the record, and of the person it is everything")
  func fromAnyEvent() throws {
    var (world, person, returned) = try World.withReturn(
      dates: [World.date(.sentenceEnd, "2026-12-05")])
    let finding = try world.take(
      .changeCondition(
        person, returned, .care, ConditionFinding(state: .arranged, remark: "")))[0].id
    try world.take(.addNote(person, World.note()))
    let whole = world.register.history(of: returned, in: person, for: World.jansen)
    #expect(world.register.history(of: finding, in: person, for: World.jansen) == whole)
    let all = world.register.history(of: person, in: person, for: World.jansen)
    #expect(all.count == world.register.timeline(of: person, for: World.jansen).count)
    #expect(all.count > whole.count)
  }

  @Test("says who owned it before")
  func before() throws {
    var world = World()
    let person = try world.person(owner: World.jansen.user)
    try world.take(.assign(person, to: World.dewit.user))
    let last = try #require(
      world.register.history(of: person, in: person, for: World.jansen).first)
    #expect(
      last.what
        == .recorded(
          .owner("dewit"), before: .owner("jansen"), isWithdrawn: false))
  }

  @Test("of somebody hidden is nothing, as of nobody")
  func hidden() throws {
    var world = World()
    let person = try world.person(compartment: .supervision, by: World.yilmaz)
    #expect(world.register.history(of: person, in: person, for: World.jansen).isEmpty)
    #expect(
      world.register.history(
        of: RecordID(high: 1, low: 1), in: RecordID(high: 1, low: 1), for: World.jansen
      ).isEmpty)
  }

  @Test("every event of a file is part of one record", arguments: UInt64(0)..<10)
  func complete(seed: UInt64) {
    let world = ViewerPropertyTests.history(seed: seed)
    for file in world.register.files.values {
      let matters = file.matters
      for line in world.register.timeline(of: file.id, for: World.all) {
        #expect(matters[line.id] != nil, "\(line.what)")
      }
    }
  }

  @Test(
    "on any earlier day somebody is known from their own events as from the whole log",
    arguments: UInt64(0)..<8)
  func earlierDay(seed: UInt64) throws {
    let world = ViewerPropertyTests.history(seed: seed)
    var whim = Whim(seed: seed)
    let people = Array(world.register.files.keys).sorted()
    for _ in 0..<6 {
      let drawn = whim.one(of: people)
      let person = try #require(drawn)
      let moment = World.start.adding(seconds: whim.number(0..<200) * 60)
      let own = world.events.filter { $0.tells(of: [person], to: World.all) }
      let whole = Register(folding: world.events, asOf: moment)
      #expect(Register(folding: own, asOf: moment).files[person] == whole.files[person])
    }
  }

  @Test("what left the offence line since is told on no earlier day")
  func acquitted() throws {
    var world = World()
    let person = try world.person(compartment: .supervision, by: World.lead)
    let item = try world.take(
      .recordConviction(
        person,
        Conviction(
          status: .suspected, offence: "diefstal", nature: .other, offenceOn: World.today,
          source: "OM")), by: World.lead)[0].id
    let then = world.now
    let correction = CareerCorrection(kind: .acquitted, on: World.today, source: "vonnis")
    try world.take(.correctCareer(person, item, correction), by: World.lead)
    let earlier = Register(folding: world.events, asOf: then)
    let lines = earlier.timeline(of: person, for: World.lead).map(\.what)
    #expect(lines.contains(.careerLeft))
    #expect(!"\(lines)".contains("diefstal"))
  }
}
