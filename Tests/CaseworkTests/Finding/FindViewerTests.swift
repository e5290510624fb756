import Testing
import Wording

@testable import Casework

@Suite("What a search tells, to whom")
struct FindViewerTests {
  /// What somebody gets for a search: the rows, and how it is read.
  private func answer(_ text: String, _ world: World, _ viewer: Viewer) -> [AnyHashable] {
    let rows = FieldTests.found(
      text, world.register.caseload(world.question(viewer)), world, viewer)
    var notes = NoteTexts()
    for file in world.register.files(for: viewer) { notes.add(file) }
    let people = Set(world.register.files(for: viewer).map(\.id))
    return [
      rows.map(\.id),
      FindField.allCases.map { world.register.codes(of: $0, for: viewer, among: people) },
      notes.closedCount(of: people),
    ]
  }

  static let searches =
    ThemeKind.allCases.flatMap { ["theme:\($0.rawValue)", "!theme:\($0.rawValue)"] } + [
      "note:geheim", "!note:geheim", "geheim", "housing:blocked", "!housing:open", "kind:vi",
      "snoozed", "returns<30d", "owner:me", "rule:S", "geheimm",
    ]

  @Test(
    "nothing in a compartment that somebody may not see changes what they find", arguments: searches
  )
  func hidden(text: String) throws {
    var world = try FieldTests.world()
    let before = answer(text, world, World.jansen)
    // Somebody whom jansen sees is known elsewhere as well, with a theme and a note there.
    for compartment in [Compartment.supervision, .zvh, .bij, .radicalisation] {
      let person = try world.person("Een Gister", compartment: compartment, by: World.all)
      try world.take(.addNote(person, World.note("Geheim, niet voor iedereen.")), by: World.all)
      let kind = try #require(ThemeKind.possible(in: compartment).first)
      var theme = World.themeContent
      theme.kind = kind
      try world.take(.setTheme(person, theme), by: World.all)
    }
    #expect(answer(text, world, World.jansen) == before)
  }

  @Test("a theme is found by who may see it, and for others it is as if nobody had it")
  func themes() throws {
    var world = World()
    let person = try world.person("Ravi de Vos", compartment: .supervision, by: World.all)
    _ = try world.person("Jo Ander", compartment: .supervision, by: World.all)
    try world.take(.setTheme(person, World.themeContent), by: World.all)
    func found(_ text: String, _ viewer: Viewer) -> [PersonID] {
      FieldTests.found(text, world.register.caseload(world.question(viewer)), world, viewer).map(
        \.id)
    }
    #expect(found("thema:jongvolwassene", World.all) == [person])
    #expect(found("theme:young-adult", World.yilmaz) == [person])
    #expect(found("!theme:young-adult", World.all).count == 1)
    #expect(found("theme:zeden", World.all) == [])
    #expect(found("theme:young-adult", World.jansen) == found("theme:zeden", World.jansen))
  }

  @Test("a text that is closed is not searched, and counted")
  func closed() throws {
    var world = try FieldTests.world()
    var notes = NoteTexts()
    let file = try #require(world.register.files.values.first { $0.name.given == "Een" })
    let id = world.ids.next(at: world.now)
    var content = World.note()
    content.text = ""
    content.source = ""
    world.fold([
      Event(
        id: id, at: world.now, author: World.jansen.user, compartment: .aftercare,
        subject: file.id, cause: id, fact: .noteAdded(content))
    ])
    for file in world.register.files(for: World.jansen) { notes.add(file) }
    let people = Set(world.register.files(for: World.jansen).map(\.id))
    #expect(notes.closedCount(of: people) == 1)
    #expect(notes.closedCount(of: people.subtracting([file.id])) == 0)
    #expect(notes.found(["buur"], asPeople: true).count == 2)
    notes.drop([file.id])
    #expect(notes.closedCount(of: people) == 0)
  }
}
