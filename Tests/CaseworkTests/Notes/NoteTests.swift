import Testing

@testable import Casework

@Suite("A note")
struct NoteTests {
  @Test("keeps its first text; amendments and a retraction stand beside it")
  func history() throws {
    var (world, person, _) = try World.withReturn()
    let content = World.note("Opvang is vol.", .personSays)
    let note = try world.take(.addNote(person, content))[0].id
    try world.take(.amendNote(person, note, text: "Vanaf vrijdag plek."), by: World.dewit)
    try world.take(.amendNote(person, note, text: "Toch niet."))
    try world.take(.retractNote(person, note, reason: "ging over een ander"))
    let row = try #require(world.register.notes(world.question()).first)
    #expect(row.note.content == content)
    #expect(row.note.amendments.live.map(\.value) == ["Vanaf vrijdag plek.", "Toch niet."])
    #expect(row.note.amendments.live.map(\.author) == [World.dewit.user, World.jansen.user])
    #expect(row.note.retraction.current?.value == "ging over een ander")
    #expect(row.note.isRetracted)
    try world.undo()
    #expect(world.register.notes(world.question()).first?.note.isRetracted == false)
  }

  @Test("is found by its text, its amendments and the person")
  func found() throws {
    var (world, person, _) = try World.withReturn()
    let note = try world.take(.addNote(person, World.note("Zoekt één kámer")))[0].id
    try world.take(.amendNote(person, note, text: "Bij de Steiger"))
    let row = try #require(world.register.notes(world.question(), about: person).first)
    for words in ["een kamer", "steiger", "vos kamer", "opvang"] {
      #expect(Filter(words).matches(row.haystack))
    }
    try world.undo()
    let later = try #require(world.register.notes(world.question()).first)
    #expect(!Filter("steiger").matches(later.haystack))
  }

  @Test("stands in the order in which notes were recorded or observed, newest first")
  func order() throws {
    var (world, person, _) = try World.withReturn()
    for (text, hours) in [("een", 1), ("twee", 30), ("drie", 5)] {
      var content = World.note(text)
      content.observedAt = World.start.adding(seconds: -3600 * hours)
      try world.take(.addNote(person, content))
    }
    let rows = world.register.notes(world.question())
    #expect(rows.map(\.note.content.text) == ["drie", "twee", "een"])
    #expect(NoteColumn.observed.sorted(rows).map(\.note.content.text) == ["een", "drie", "twee"])
  }

  @Test("of a person whom the viewer may not see is not there")
  func hidden() throws {
    var (world, person, _) = try World.withReturn()
    try world.take(.addNote(person, World.note()))
    #expect(world.register.notes(world.question(World.yilmaz)).isEmpty)
    #expect(world.register.notes(world.question(World.yilmaz), about: person).isEmpty)
    #expect(world.register.timeline(of: person, for: World.yilmaz).isEmpty)
  }
}
