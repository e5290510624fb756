import Testing

@testable import Casework

@Suite("Undo of what somebody built upon")
struct UndoTests {
  /// What jansen decides, and what a colleague builds upon it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var role = Role.aftercareCoordinator
    let first: @Sendable (PersonID, ReturnID) -> Command
    let later: @Sendable (PersonID, ReturnID, RecordID) -> Command
  }

  static let tomorrow = World.today.adding(days: 1)

  static let cases: [Case] = [
    Case(
      testDescription: "another owner", first: { person, _ in .assign(person, to: nil) },
      later: { person, _, _ in .assign(person, to: UserName("visser")) }),
    Case(
      testDescription: "another finding on the same condition",
      first: { .changeCondition($0, $1, .care, ConditionFinding(state: .blocked)) },
      later: { person, item, _ in
        .changeCondition(person, item, .care, ConditionFinding(state: .arranged))
      }),
    Case(
      testDescription: "a newer date of the same kind",
      first: { .recordReturnDate($0, $1, World.date(.sentenceEnd, "2026-12-05")) },
      later: { person, item, _ in
        .recordReturnDate(person, item, World.date(.sentenceEnd, "2026-12-09"))
      }),
    Case(
      testDescription: "a further step of the return",
      first: {
        .changeStatus($0, $1, ReturnProgress(status: .inPreparation), override: nil)
      },
      later: { person, item, _ in
        .changeStatus(person, item, ReturnProgress(status: .returned), override: nil)
      }),
    Case(
      testDescription: "an answer to the offer",
      first: { .answerOffer($0, $1, OfferAnswer(state: .offered, on: World.today)) },
      later: { person, item, _ in
        .answerOffer(person, item, OfferAnswer(state: .accepted, on: World.today))
      }),
    Case(
      testDescription: "an amendment of the note",
      first: { person, _ in .addNote(person, World.note()) },
      later: { person, _, note in .amendNote(person, note, text: "klopt") }),
    Case(
      testDescription: "a retraction of the note",
      first: { person, _ in .addNote(person, World.note()) },
      later: { person, _, note in .retractNote(person, note, reason: "dubbel") }),
    Case(
      testDescription: "the task was done",
      first: { person, _ in .setTask(person, TaskContent(title: "Bel", due: tomorrow)) },
      later: { person, _, task in .finishTask(person, task, remark: "") }),
    Case(
      testDescription: "the contact took place",
      first: { person, _ in .planContact(person, PlannedContact(on: World.today, kind: .phone)) },
      later: { person, _, plan in
        .recordContact(person, ContactMoment(planned: plan, on: World.today, kind: .phone))
      }),
    Case(
      testDescription: "another correction of the identity",
      first: { person, _ in .correctIdentity(person, World.identity("Ravi Vos")) },
      later: { person, _, _ in .correctIdentity(person, World.identity("Ravi van Vos")) }),
    Case(
      testDescription: "another entry of the same member", role: .administrator,
      first: { _, _ in
        .recordMember(
          Member(user: UserName("x"), name: "X", role: .aftercareCoordinator, team: "A"))
      },
      later: { _, _, _ in
        .recordMember(
          Member(user: UserName("x"), name: "Y", role: .aftercareCoordinator, team: "A"))
      }),
    Case(
      testDescription: "a newer form of the directory entry",
      first: { _, _ in
        .recordDirectoryEntry(
          DirectoryEntry(organisation: "PI", role: "", name: "", phone: "1", hours: ""))
      },
      later: { _, _, entry in
        .recordDirectoryEntry(
          DirectoryEntry(
            replaces: entry, organisation: "PI", role: "", name: "", phone: "2", hours: ""))
      }),
  ]

  @Test("refused, naming who and when; allowed again when that was undone", arguments: cases)
  func builtUpon(example: Case) throws {
    var (world, person, item) = try World.withReturn()
    let author = Viewer(user: World.jansen.user, role: example.role)
    let colleague = Viewer(user: World.dewit.user, role: example.role)
    let made = try world.take(example.first(person, item), by: author)
    try world.take(example.later(person, item, made[0].id), by: colleague)
    let at = world.now
    for _ in 0..<2 {
      #expect(throws: Refusal.builtUpon(by: colleague.user, at: at)) {
        try world.undo(by: author)
      }
      world.restart()
    }
    try world.undo(by: colleague)
    #expect(
      try world.undo(by: author).parts.map(\.event) == made.filter { !$0.fact.isWords }.map(\.id))
  }

  @Test("a finding on which a colleague called the return ready stays")
  func readiness() throws {
    var (world, person, item) = try World.withReturn(status: .inPreparation)
    for kind in BasicConditionKind.allCases {
      try world.take(.changeCondition(person, item, kind, ConditionFinding(state: .arranged)))
    }
    try world.take(
      .changeStatus(person, item, ReturnProgress(status: .ready), override: nil), by: World.dewit)
    let at = world.now
    #expect(throws: Refusal.builtUpon(by: World.dewit.user, at: at)) { try world.undo() }
  }

  @Test("a registration stays when a colleague added to the file")
  func registration() throws {
    var world = World()
    let person = try world.person()
    try world.take(.addNote(person, World.note()), by: World.dewit)
    #expect(throws: Refusal.builtUpon(by: World.dewit.user, at: world.now)) { try world.undo() }
    try world.undo(by: World.dewit)
    try world.undo()
    #expect(world.register.file(person, for: World.jansen) == nil)
    #expect(world.register.caseload(world.question()).isEmpty)
    #expect(throws: Refusal.unknownPerson) { try world.redo(by: World.dewit) }
    try world.redo()
    try world.redo(by: World.dewit)
    #expect(world.register.notes(world.question()).count == 1)
  }

  @Test("a return stays when a colleague corrected its details", arguments: [true, false])
  func announcement(withTheRegistration: Bool) throws {
    var world = World()
    let person: PersonID
    if withTheRegistration {
      person = try world.personWithReturn().0
    } else {
      person = try world.person()
      try world.take(.announceReturn(person, NewReturn(details: World.details)))
    }
    let item = try #require(world.register.files[person]?.returns.first?.id)
    let other = ReturnDetails(type: .endLeave, institution: "PI Almere")
    try world.take(.correctReturn(person, item, other), by: World.dewit)
    #expect(throws: Refusal.builtUpon(by: World.dewit.user, at: world.now)) { try world.undo() }
    #expect(world.register.returns(world.question()).map(\.details) == [other])
  }

  @Test("whose role changed undoes and redoes only what it may decide", arguments: Role.allCases)
  func reader(role: Role) throws {
    var (world, person, _) = try World.withReturn()
    let viewer = Viewer(
      user: World.jansen.user, role: role, compartments: World.jansen.compartments)
    try world.take(.addNote(person, World.note("een")))
    try world.take(.addNote(person, World.note("twee")))
    try world.undo()
    if role.has(.decideOnCases) {
      try world.undo(by: viewer)
      try world.redo(by: viewer)
    } else {
      let refusal =
        role.mayDecide ? Refusal.notAllowed(.decideOnCases, role) : .roleOnlyReads(role)
      #expect(throws: refusal) { try world.undo(by: viewer) }
      #expect(throws: refusal) { try world.redo(by: viewer) }
    }
    #expect(world.register.notes(world.question()).map(\.note.content.text) == ["een"])
  }

  @Test("a colleague undoes only their own decisions; something new ends redo")
  func ownDecisions() throws {
    var (world, person, _) = try World.withReturn()
    #expect(throws: Refusal.nothingToUndo) { try world.undo(by: World.dewit) }
    try world.take(.addNote(person, World.note("een")))
    #expect(try world.undo().kind == .note)
    try world.take(.addNote(person, World.note("twee")))
    #expect(throws: Refusal.nothingToRedo) { try world.redo() }
    #expect(
      world.register.notes(world.question()).map(\.note.content.text) == ["twee"])
  }

  @Test("redo is refused when a colleague decided otherwise in between")
  func redoAfterOther() throws {
    var (world, person, item) = try World.withReturn()
    let finding = Command.changeCondition(
      person, item, .care, ConditionFinding(state: .unknown))
    try world.take(finding)
    try world.undo()
    try world.take(
      .changeCondition(person, item, .care, ConditionFinding(state: .arranged)), by: World.dewit)
    #expect(throws: Refusal.builtUpon(by: World.dewit.user, at: world.now)) { try world.redo() }
  }

  @Test("the last hundred decisions can be undone, not one more")
  func depth() throws {
    var (world, person, _) = try World.withReturn()
    for number in 0..<130 { try world.take(.addNote(person, World.note("\(number)"))) }
    for _ in 0..<Journal.depth { try world.undo() }
    #expect(throws: Refusal.nothingToUndo) { try world.undo() }
    #expect(world.register.notes(world.question()).count == 30)
  }
}
