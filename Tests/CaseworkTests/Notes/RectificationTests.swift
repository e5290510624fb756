import Testing

@testable import Casework

@Suite("A note that was corrected")
struct RectificationTests {
  /// A note with an amendment, corrected, and added to since.
  static func corrected() throws -> (world: World, person: PersonID, note: NoteID) {
    var world = World()
    let person = try world.person()
    let note = try world.take(.addNote(person, World.note("Slaat zijn broer.")))[0].id
    try world.take(.amendNote(person, note, text: "Ook zijn vader, zegt men."))
    try world.take(
      .rectifyNote(person, note, text: "Had ruzie met zijn broer.", reason: "verkeerd gehoord"),
      by: World.dewit)
    return (world, person, note)
  }

  @Test("says the new text, by whom and when, and nowhere the old one")
  func newText() throws {
    var (world, person, note) = try Self.corrected()
    let at = world.now
    try world.take(.amendNote(person, note, text: "Het is bijgelegd."))
    let register = world.register
    let row = try #require(register.notes(world.question()).first)
    #expect(row.note.content.text == "Had ruzie met zijn broer.")
    #expect(row.note.written.value == row.note.content)
    #expect(row.note.written.author == World.jansen.user)
    #expect(row.note.amendments.live.map(\.value) == ["Het is bijgelegd."])
    #expect(
      row.note.rectification
        == Rectification(at: at, author: World.dewit.user, reason: "verkeerd gehoord"))
    let seen = "\(register.timeline(of: person, for: World.jansen)) \(row.haystack)"
    for old in ["Slaat", "vader", "slaat"] { #expect(!seen.contains(old)) }
    #expect(
      register.timeline(of: person, for: World.jansen).map(\.what).contains(
        .rectification("verkeerd gehoord")))
    #expect(row.haystack.contains(Folding.fold("Had ruzie")))
  }

  @Test("shows what stood there to a privacy officer who may see the file, and to nobody else")
  func originalText() throws {
    let (world, person, note) = try Self.corrected()
    let granted = Viewer(
      user: ErasureStage.officer.user, role: .privacyOfficer,
      compartments: [.aftercare, .administration])
    let found = world.register.file(person, for: granted)?.notes.first { $0.id == note }
    #expect(
      found?.originalText(for: granted)?.map(\.value) == [
        "Slaat zijn broer.", "Ook zijn vader, zegt men.",
      ])
    for viewer in [World.jansen, World.dewit, World.lead] {
      #expect(found?.originalText(for: viewer) == nil)
    }
    #expect(world.register.file(person, for: ErasureStage.officer) == nil)
    #expect(RiskNote(found!.first).originalText(for: granted) == nil)
  }

  @Test("is in the list of what is due after its own term")
  func due() throws {
    let (world, person, note) = try Self.corrected()
    for (day, isDue) in [("2027-11-22", false), ("2027-11-23", true), ("2027-11-24", true)] {
      let rows = world.register.retentionDue(
        on: CivilDate(iso: day)!, within: 0, for: World.all)
      #expect(rows.map(\.matter) == (isDue ? [.originalText(note)] : []))
      #expect(rows.allSatisfy { $0.person == person && $0.rule == .originalText })
    }
  }

  @Test("can be undone by its author as long as nobody built upon it, and redone")
  func undo() throws {
    var (world, person, note) = try Self.corrected()
    func texts(_ world: World) -> [String] {
      let found = world.register.notes(world.question())[0].note
      return [found.content.text] + found.amendments.live.map(\.value)
    }
    let old = ["Slaat zijn broer.", "Ook zijn vader, zegt men."]
    try world.undo(by: World.dewit)
    #expect(texts(world) == old)
    try world.redo(by: World.dewit)
    #expect(texts(world) == ["Had ruzie met zijn broer."])
    world.restart()
    #expect(texts(world) == ["Had ruzie met zijn broer."])
    #expect(throws: Refusal.builtUpon(by: World.dewit.user, at: world.now.adding(seconds: -120))) {
      try world.undo(by: World.jansen)
    }
    try world.take(.amendNote(person, note, text: "Het is bijgelegd."))
    let at = world.now
    #expect(throws: Refusal.builtUpon(by: World.jansen.user, at: at)) {
      try world.undo(by: World.dewit)
    }
  }

  @Test("needs a text and a reason, and is one judgment at a time")
  func refused() throws {
    var (world, person, note) = try Self.corrected()
    #expect(throws: Refusal.textMissing) {
      try world.take(.rectifyNote(person, note, text: " ", reason: "x"))
    }
    #expect(throws: Refusal.reasonMissing) {
      try world.take(.rectifyNote(person, note, text: "x", reason: " "))
    }
    #expect(throws: Refusal.unknownNote) {
      try world.take(.rectifyNote(person, person, text: "x", reason: "x"))
    }
    #expect(throws: Refusal.unknownPerson) {
      try world.take(.rectifyNote(person, note, text: "x", reason: "x"), by: World.yilmaz)
    }
    let other = try world.person("Sam 't Hooft")
    let second = try world.take(.addNote(other, World.note()))[0].id
    #expect(throws: Refusal.oneAtATime) {
      try world.take(
        .rectifyNote(person, note, text: "x", reason: "x"),
        .rectifyNote(other, second, text: "x", reason: "x"))
    }
  }

  @Test("by a privacy officer who reads no file: owner and receivers are told by tasks")
  func forPerson() throws {
    var (world, person, note) = try Self.corrected()
    let tasks = [
      TaskContent(title: "Lees", due: World.today), TaskContent(title: "Vertel", due: World.today),
    ]
    let officer = ErasureStage.officer
    let made = try world.take(
      .rectifyForPerson(
        person, note, text: "Sprak met zijn broer.", reason: "AVG 16", telling: tasks),
      by: officer)
    #expect(
      made.map(\.fact) == [
        .noteRectified(note, text: "", reason: ""),
        .noteTextWritten(
          of: made[0].id, NoteWords(text: "Sprak met zijn broer.", reason: "AVG 16")),
        .taskSet(tasks[0]), .taskSet(tasks[1]),
      ])
    #expect(made.allSatisfy { $0.subject == person && $0.compartment == .aftercare })
    #expect(Set(made.map(\.cause)).count == 1)
    #expect(world.register.file(person, for: officer) == nil)
    let file = try #require(world.register.file(person, for: World.jansen))
    #expect(file.notes.map(\.content.text) == ["Sprak met zijn broer."])
    #expect(file.openTasks.map(\.content) == tasks)
    for viewer in [World.jansen, World.lead] {
      #expect(throws: Refusal.notAllowed(.rectify, viewer.role)) {
        try world.take(
          .rectifyForPerson(person, note, text: "x", reason: "x", telling: []), by: viewer)
      }
    }
    #expect(throws: Refusal.unknownNote) {
      try world.take(
        .rectifyForPerson(person, person, text: "x", reason: "x", telling: []), by: officer)
    }
  }

  @Test("shows its corrected text in a view of an earlier day too")
  func earlierDay() throws {
    var (world, person, note) = try Self.corrected()
    let written = world.events[1].at
    let before = Register(folding: world.events, asOf: written)
    #expect(
      before.notes(world.question()).map(\.note.content.text) == ["Had ruzie met zijn broer."])
    #expect(before.notes(world.question())[0].note.amendments.isEmpty)
    try world.take(
      .rectifyNote(person, note, text: "Sprak zijn broer.", reason: "nogmaals nagevraagd"))
    #expect(
      Register(folding: world.events, asOf: world.events[3].at).notes(world.question())
        .map(\.note.content.text) == ["Sprak zijn broer."])
    #expect(Register(folding: world.events, asOf: World.start).files.isEmpty)
  }
}
