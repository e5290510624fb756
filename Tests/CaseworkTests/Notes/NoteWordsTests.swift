import Testing

@testable import Casework

@Suite("What was typed in a note")
struct NoteWordsTests {
  /// A person with a note of every kind of event.
  private static func world() throws -> (world: World, person: PersonID) {
    var world = World()
    let person = try world.person()
    var content = World.note("Slaat zijn broer.", .disputed)
    content.source = "buurman"
    content.disputedBy = "zijn broer"
    let note = try world.take(.addNote(person, content))[0].id
    try world.take(.amendNote(person, note, text: "Ook zijn vader."))
    try world.take(
      .rectifyNote(person, note, text: "Had ruzie.", reason: "verkeerd gehoord"),
      by: World.dewit)
    try world.take(.amendNote(person, note, text: "Is bijgelegd."))
    try world.take(.retractNote(person, note, reason: "ging over een ander"))
    return (world, person)
  }

  private static let typed = [
    "Slaat zijn broer.", "buurman", "zijn broer", "Ook zijn vader.", "Had ruzie.",
    "verkeerd gehoord", "Is bijgelegd.", "ging over een ander",
  ]

  @Test("stands in events of its own, and in no other")
  func apart() throws {
    let (world, _) = try Self.world()
    let words = world.events.filter(\.fact.isWords)
    #expect(words.count == 5)
    for event in world.events where !event.fact.isWords {
      for text in Self.typed { #expect(!"\(event.fact)".contains(text)) }
    }
    // Right behind the event whose words they are, in the same decision.
    for (index, event) in world.events.enumerated() {
      guard case .noteTextWritten(let id, _) = event.fact else { continue }
      #expect(world.events[index - 1].id == id)
      #expect(world.events[index - 1].cause == event.cause)
      #expect(world.events[index - 1].subject == event.subject)
    }
  }

  @Test("is not needed to know that there is a note, of what kind, and what became of it")
  func closed() throws {
    let (world, person) = try Self.world()
    let register = Register(folding: world.events.filter { !$0.fact.isWords })
    let file = try #require(register.file(person, for: World.jansen))
    let note = try #require(file.liveNotes.first)
    #expect(file.hasClosedNotes && note.isClosed)
    #expect(note.content.reliability == .disputed && note.isRetracted)
    #expect(note.amendments.live.count == 1)
    #expect(note.rectification?.author == World.dewit.user)
    #expect(register.count == world.register.count)
    let open = try #require(world.register.file(person, for: World.jansen))
    #expect(file.touched == open.touched && file.touchedBy == open.touchedBy)
    let rows = register.notes(world.question())
    for text in Self.typed where text != "zijn broer" {
      #expect(!rows.contains { Filter(text).matches($0.haystack) })
    }
  }

  @Test("can be folded at any time after its event, in any order, undone and redone meanwhile")
  func later() throws {
    var (world, person) = try Self.world()
    try world.undo()
    let words = world.events.filter(\.fact.isWords)
    for order in [words, words.reversed()] {
      var register = Register(folding: world.events.filter { !$0.fact.isWords })
      for event in order { register.evolve(event) }
      #expect(register.files == world.register.files)
      #expect(register.file(person, for: World.jansen)?.hasClosedNotes == false)
    }
  }

  @Test("of an event that is not known, or of another person, changes nothing")
  func stray() throws {
    var (world, person) = try Self.world()
    let other = try world.person("Bos")
    let words = try #require(world.events.first { $0.fact.isWords })
    var register = Register(folding: world.events.filter { !$0.fact.isWords })
    let before = register.files
    register.evolve(
      Event(
        id: words.id, at: words.at, author: words.author, compartment: words.compartment,
        subject: other, cause: words.cause, fact: words.fact))
    register.evolve(
      Event(
        id: words.id, at: words.at, author: words.author, compartment: words.compartment,
        subject: person, cause: words.cause,
        fact: .noteTextWritten(of: words.id, NoteWords(text: "x"))))
    #expect(register.files == before)
  }

  @Test("stands in the note itself in logs of before: that folds as ever")
  func old() throws {
    var (world, person) = try Self.world()
    let template = try #require(world.events.last)
    let content = World.note("Oude notitie")
    let id = try world.take(.addNote(person, World.note("weg")))[0].id
    var register = world.register
    register.evolve(
      Event(
        id: RecordID(high: id.high, low: id.low &+ 99), at: template.at, author: template.author,
        compartment: template.compartment, subject: person, cause: id, fact: .noteAdded(content)))
    let note = try #require(register.file(person, for: World.jansen)?.liveNotes.last)
    #expect(note.content == content && !note.isClosed)
  }
}
