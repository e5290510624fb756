import Testing

@testable import Casework

@Suite("What the register makes of events")
struct RegisterTests {
  static func event(
    _ fact: Fact, in compartment: Compartment, about subject: PersonID?, author: Viewer
  ) -> Event {
    let id = RecordID(high: 77, low: 77)
    return Event(
      id: id, at: World.start, author: author.user, compartment: compartment, subject: subject,
      cause: id, fact: fact)
  }

  @Test(
    "an event that points at something unknown or into another compartment changes nothing",
    arguments: [
      (Fact.noteAdded(World.note()), Compartment.supervision),
      (.caseAssigned(to: nil), .bij), (.identityCorrected(World.identity("Ander")), .zvh),
      (.noteAmended(RecordID(high: 1, low: 1), text: "x"), .aftercare),
      (.returnDateRecorded(of: RecordID(high: 1, low: 1), World.date(.tbsEnd, nil)), .aftercare),
      (.taskDone(RecordID(high: 1, low: 1), remark: ""), .aftercare),
    ])
  func damaged(fact: Fact, compartment: Compartment) throws {
    let (world, person, _) = try World.withReturn()
    var damaged = world.register
    damaged.evolve(Self.event(fact, in: compartment, about: person, author: World.dewit))
    #expect(damaged.count == world.register.count + 1)
    let before = Sight(world.register, World.jansen, at: world.now)
    #expect(Sight(damaged, World.jansen, at: world.now) == before)
  }

  @Test("an event about nobody known is counted and forgotten")
  func nobody() throws {
    let (world, _, _) = try World.withReturn()
    var damaged = world.register
    let nobody = RecordID(high: 5, low: 5)
    damaged.evolve(
      Self.event(
        .aliasAdded(PersonName(parsing: "X")), in: .aftercare, about: nobody, author: World.jansen))
    #expect(damaged.files == world.register.files)
  }

  @Test("organisation, members and directory are taken back and put back by undo and redo")
  func administration() throws {
    var world = World()
    try world.take(.recordOrganisation(Practice.organisation), by: World.administrator)
    let first = Member(
      user: UserName("x"), name: "Een", role: .aftercareCoordinator, team: "Oost")
    var second = first
    second.name = "Twee"
    try world.take(.recordMember(first), by: World.administrator)
    try world.take(.recordMember(second), by: World.administrator)
    var entry = DirectoryEntry(
      organisation: "PI Almere", role: "", name: "", phone: "099-555 01 01", hours: "")
    let id = try world.take(.recordDirectoryEntry(entry), by: World.administrator)[0].id
    entry.replaces = id
    entry.phone = "099-555 01 02"
    try world.take(.recordDirectoryEntry(entry), by: World.administrator)
    func phones() -> [String] { world.register.directoryEntries.map(\.entry.phone) }
    #expect(phones() == ["099-555 01 02"])
    try world.undo(by: World.administrator)
    #expect(phones() == ["099-555 01 01"])
    try world.undo(by: World.administrator)
    #expect(phones() == [])
    #expect(world.register.displayName(of: first.user) == "Twee")
    try world.undo(by: World.administrator)
    #expect(world.register.displayName(of: first.user) == "Een")
    try world.undo(by: World.administrator)
    #expect(world.register.displayName(of: first.user) == "x")
    try world.undo(by: World.administrator)
    #expect(world.register.organisation.name == "")
    for _ in 0..<5 { try world.redo(by: World.administrator) }
    #expect(world.register.organisation == Practice.organisation)
    #expect(world.register.members == [first.user: second])
    #expect(phones() == ["099-555 01 02"])
  }

  @Test("a time line tells everything, the newest first, and keeps what was undone")
  func timeline() throws {
    var (world, person, item) = try World.withReturn(
      dates: [World.date(.sentenceEnd, "2026-12-05")])
    try world.take(
      .changeCondition(person, item, .care, ConditionFinding(state: .blocked, remark: "vol")))
    try world.take(.recordReturnDate(person, item, World.date(.sentenceEnd, "2026-11-26")))
    try world.undo()
    let lines = world.register.timeline(of: person, for: World.jansen)
    #expect(
      lines.map(\.what) == [
        .returnDate(
          World.date(.sentenceEnd, "2026-11-26"), before: World.date(.sentenceEnd, "2026-12-05")),
        .condition(.care, ConditionFinding(state: .blocked, remark: "vol"), before: .notAsked),
        .returnDate(World.date(.sentenceEnd, "2026-12-05"), before: nil),
        .returnAnnounced(World.details),
        .owner("jansen"),
        .registered(World.identity()),
      ])
    #expect(lines.map(\.isWithdrawn) == [true, false, false, false, false, false])
  }

  @Test("last and next contact follow from what was agreed and what took place")
  func contacts() throws {
    var (world, person, _) = try World.withReturn()
    func row() throws -> CaseloadRow {
      try #require(world.register.caseload(world.question()).first)
    }
    func plan(_ days: Int) -> PlannedContact {
      PlannedContact(on: World.today.adding(days: days), kind: .office)
    }
    let today = try world.take(.planContact(person, plan(0)))[0].id
    try world.take(.planContact(person, plan(7)))
    #expect(try row().nextContact == plan(0))
    #expect(try row().lastContact == nil)
    try world.take(
      .recordContact(
        person,
        ContactMoment(planned: today, on: World.today, kind: .office, outcome: .noShow)))
    #expect(try row().nextContact == plan(7))
    #expect(try row().lastContact == nil)
    try world.take(.recordContact(person, ContactMoment(on: World.today, kind: .phone)))
    #expect(try row().lastContact == World.today)
    try world.undo()
    try world.undo()
    #expect(try row().nextContact == plan(0))
  }

  @Test("open tasks count by their day; what is due first is the task or the contact")
  func tasks() throws {
    var (world, person, _) = try World.withReturn()
    func task(_ days: Int) -> Command {
      .setTask(person, TaskContent(title: "Bel", due: World.today.adding(days: days)))
    }
    try world.take(task(5))
    let second = try world.take(task(2))[0].id
    try world.take(
      .planContact(person, PlannedContact(on: World.today.adding(days: 3), kind: .phone)))
    func row() throws -> CaseloadRow {
      try #require(world.register.caseload(world.question()).first)
    }
    #expect(try row().openTasks == 2)
    #expect(try row().firstDue == World.today.adding(days: 2))
    try world.take(.finishTask(person, second, remark: "gedaan"))
    #expect(try row().openTasks == 1)
    #expect(try row().firstTaskDue == World.today.adding(days: 5))
    #expect(try row().firstDue == World.today.adding(days: 3))
  }
}
