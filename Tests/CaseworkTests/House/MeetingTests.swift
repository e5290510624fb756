import Testing

@testable import Casework

@Suite("The meeting: agenda, hearing and minutes")
struct MeetingTests {
  private static let question = ListQuestion(viewer: House.director, now: World.start, scope: .all)

  private static func agenda(_ world: World, of id: MeetingID? = nil) -> [(
    RecordID, TablingReason, Int?
  )] {
    var asked = question
    asked.now = world.now
    return world.register.agenda(asked, of: id).rows.map { ($0.person, $0.reason, $0.place) }
  }

  @Test("the agenda has who was put on it in that order, then whom the queue puts forward")
  func agenda() throws {
    var world = World()
    let house = try House(in: &world)
    try world.take(.referToZvh(house.other, House.referral), by: House.director)
    var found = Self.agenda(world)
    #expect(found.map(\.0) == [house.person, house.other])
    #expect(found.map(\.1) == [.triage, .triage])
    #expect(found.map(\.2) == [1, nil])
    try world.take(
      .tableCase(house.other, CaseTabling(at: house.meeting, .triage)), by: House.director)
    found = Self.agenda(world)
    #expect(found.map(\.2) == [1, 2])
    #expect(throws: Refusal.alreadyTabled) {
      try world.take(
        .tableCase(house.other, CaseTabling(at: house.meeting, .byHand)), by: House.director)
    }
    try world.take(
      .tableCase(house.person, CaseTabling(at: house.meeting, .byHand, isOff: true)),
      by: House.director)
    #expect(Self.agenda(world).map(\.0) == [house.other, house.person])
    #expect(throws: Refusal.notTabled) {
      try world.take(
        .tableCase(house.person, CaseTabling(at: house.meeting, .byHand, isOff: true)),
        by: House.director)
    }
  }

  @Test("the next agenda starts from what is open: what was not reached, wanted back, or agreed")
  func next() throws {
    var world = World()
    let house = try House(in: &world)
    try world.take(
      .stepZvh(
        house.person, house.item,
        .triaged(.consultation, on: World.today, table: "", reason: "zwaar"), at: house.meeting),
      by: House.director)
    func planNext() throws {
      world.now = world.now.adding(seconds: 7 * 86_400)
      try world.take(
        .planMeeting(MeetingContent(table: "triage", on: world.now.date)), by: House.director)
    }
    let start = world
    // On the agenda and not reached.
    try planNext()
    #expect(Self.agenda(world).map(\.1) == [.again])
    // Concluded, nothing open.
    world = start
    try world.take(
      .discussCase(house.person, CaseDiscussion(at: house.meeting, decision: "ICO")),
      by: House.director)
    let concluded = world
    try planNext()
    #expect(Self.agenda(world).isEmpty)
    // Concluded, with an agreement of that meeting, whenever it is due.
    world = concluded
    try world.take(
      .stepZvh(
        house.person, house.item,
        .agreed(ZvhAgreement(what: "belt", owner: House.police, due: World.today.adding(days: 40))),
        at: house.meeting), by: House.director)
    try planNext()
    #expect(Self.agenda(world).map(\.1) == [.agreements])
    // Wanted back.
    world = start
    try world.take(
      .discussCase(
        house.person, CaseDiscussion(at: house.meeting, decision: "meer weten", isToReturn: true)),
      by: House.director)
    try planNext()
    #expect(Self.agenda(world).map(\.1) == [.again])
  }

  @Test(
    "a meeting that is over, cancelled or unknown takes nobody, and is not decided at before its day"
  )
  func refused() throws {
    var world = World()
    let house = try House(in: &world)
    let later = try world.take(
      .planMeeting(MeetingContent(table: "ICO", on: World.today.adding(days: 3))),
      by: House.director)[0].id
    try world.take(.tableCase(house.person, CaseTabling(at: later, .byHand)), by: House.director)
    #expect(throws: Refusal.meetingNotYet(World.today.adding(days: 3))) {
      try world.take(
        .discussCase(house.person, CaseDiscussion(at: later, decision: "ja")), by: House.director)
    }
    #expect(throws: Refusal.reasonMissing) {
      try world.take(
        .discussCase(house.person, CaseDiscussion(at: house.meeting, decision: " ")),
        by: House.director)
    }
    #expect(throws: Refusal.notTabled) {
      try world.take(
        .discussCase(house.other, CaseDiscussion(at: house.meeting, decision: "ja")),
        by: House.director)
    }
    #expect(throws: Refusal.unknownMeeting) {
      try world.take(
        .tableCase(house.other, CaseTabling(at: house.person, .byHand)), by: House.director)
    }
    #expect(throws: Refusal.meetingInPast(World.today.adding(days: -1))) {
      try world.take(
        .planMeeting(MeetingContent(table: "ICO", on: World.today.adding(days: -1))),
        by: House.director)
    }
    #expect(throws: Refusal.tableMissing) {
      try world.take(.planMeeting(MeetingContent(table: " ", on: World.today)), by: House.director)
    }
    var cancelled = MeetingContent(replaces: later, table: "ICO", on: World.today.adding(days: 3))
    cancelled.isCancelled = true
    try world.take(.planMeeting(cancelled), by: House.director)
    #expect(throws: Refusal.unknownMeeting) {
      try world.take(.tableCase(house.other, CaseTabling(at: later, .byHand)), by: House.director)
    }
    world.now = world.now.adding(seconds: 86_400)
    #expect(throws: Refusal.meetingOver(World.today)) {
      try world.take(
        .tableCase(house.other, CaseTabling(at: house.meeting, .byHand)), by: House.director)
    }
  }

  @Test("what a meeting concluded is replaced by a new conclusion and never undone")
  func concluded() throws {
    var world = World()
    let house = try House(in: &world)
    try world.take(
      .discussCase(house.person, CaseDiscussion(at: house.meeting, decision: "ICO")),
      by: House.director)
    #expect(throws: Refusal.hasItsOwnWithdrawal(.discussion)) { try world.undo(by: House.director) }
    #expect(throws: Refusal.alreadyDiscussed) {
      try world.take(
        .tableCase(house.person, CaseTabling(at: house.meeting, .byHand, isOff: true)),
        by: House.director)
    }
    try world.take(
      .discussCase(house.person, CaseDiscussion(at: house.meeting, decision: "toch niet")),
      by: House.director)
    let decisions = world.register.minutes(of: house.meeting, for: House.director)?.items[0].lines
      .compactMap { line in
        if case .discussed(let discussion) = line.what { discussion.decision } else { nil }
      }
    #expect(decisions == ["toch niet"])
  }

  @Test("names of tables are a choice of who changes settings")
  func tables() throws {
    var world = World()
    #expect(world.register.meetings.tables == nil)
    try world.take(.nameTables(["Triage", "Tafel Oost"]), by: World.administrator)
    #expect(world.register.meetings.tables == ["Triage", "Tafel Oost"])
    #expect(throws: Refusal.tablesAlready) {
      try world.take(.nameTables(["Triage", "Tafel Oost"]), by: World.administrator)
    }
    #expect(throws: Refusal.tableMissing) {
      try world.take(.nameTables(["Triage", " "]), by: World.administrator)
    }
    try world.undo(by: World.administrator)
    #expect(world.register.meetings.tables == nil)
  }
}
