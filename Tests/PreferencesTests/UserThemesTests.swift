import Canvas
import Preferences
import Testing

@Suite("Themes of the user")
struct UserThemesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func library() -> ThemeLibrary {
    var library = ThemeLibrary.bundled()
    library.load(userFolder: folder.path)
    return library
  }

  private func colour(_ hex: String, ansi: Int? = nil) throws -> Colour {
    try #require(Colour(hex: hex, ansi: ansi))
  }

  @Test("A folder that is not there has no themes, and that is no problem")
  func noFolder() {
    var library = ThemeLibrary.bundled()
    library.load(userFolder: folder.path + "/themes")
    #expect(library.names == bundledNames)
    #expect(library.problems == [])
  }

  @Test("A theme is called what it says, else as its file; other files are not looked at")
  func names() throws {
    try folder.write("a.toml", "name = \"Harbour Light\"\nmode = \"light\"\n")
    try folder.write("b.toml", "mode = \"dark\"\n")
    try folder.write("b.toml.bak", "no toml")
    try folder.write(".hidden.toml", "no toml")
    #expect(library().names == bundledNames + ["Harbour Light", "b"])
    #expect(library().problems == [])
  }

  @Test("What a theme leaves open its parent says, to the last ancestor")
  func inherits() throws {
    try folder.write("a.toml", "inherits = \"b\"\n[tokens]\n\"mark\" = \"#112233\"\n")
    try folder.write(
      "b.toml", "inherits = \"night\"\n[tokens]\n\"mark\" = \"#445566\"\n\"key\" = {}")
    let library = library()
    #expect(library.problems == [])
    var expected = try library.theme(named: "night")
    expected.name = "a"
    expected.looks["mark"] = Appearance(foreground: try colour("#112233"))
    expected.looks["key"] = Appearance()
    #expect(try library.theme(named: "a") == expected)
  }

  @Test("A theme without a parent is completed from the bundled one of its mode")
  func completed() throws {
    try folder.write("a.toml", "mode = \"dark\"\n[tokens]\n\"key\" = \"#112233\"\n")
    let library = library()
    var expected = try library.theme(named: "night")
    expected.name = "a"
    expected.looks["key"] = Appearance(foreground: try colour("#112233"))
    #expect(try library.theme(named: "a") == expected)
  }

  @Test("For any background, what is left open gets attributes and no colours")
  func anyMode() throws {
    try folder.write("a.toml", "mode = \"any\"\n")
    let theme = try library().theme(named: "a")
    #expect(theme.looks == Theme.plain.looks)
  }

  @Test("A palette alone recolours the parent")
  func palette() throws {
    try folder.write(
      "a.toml", "inherits = \"day\"\n[palette]\nbrick = { hex = \"#010203\", ansi = 4 }\n")
    let library = library()
    let theme = try library.theme(named: "a")
    #expect(theme[.overdue].foreground == (try colour("#010203", ansi: 4)))
    #expect(theme[.good] == (try library.theme(named: "day")[.good]))
  }

  @Test("What is said of a family goes before what the parent says of a member")
  func family() throws {
    try folder.write("a.toml", "inherits = \"day\"\n[tokens]\ndue = \"#010203\"\n")
    let theme = try library().theme(named: "a")
    #expect(theme[.overdue] == Appearance(foreground: try colour("#010203")))
  }

  @Test("What is said of text leaves its variants as they were")
  func textIsNoFamily() throws {
    try folder.write("a.toml", "inherits = \"day\"\n[tokens]\ntext = \"#010203\"\n")
    let library = library()
    let day = try library.theme(named: "day")
    let theme = try library.theme(named: "a")
    #expect(theme[.muted] == day[.muted])
    #expect(theme[.text] == Appearance(foreground: try colour("#010203")))
  }

  @Test("Tokens may stand in quotes, with dots, or as tables")
  func spellings() throws {
    let spellings = [
      "[tokens]\n\"due.today\" = { fg = \"#010203\", bold = true }",
      "[tokens]\ndue.today = { fg = \"#010203\", bold = true }",
      "[tokens.due.today]\nfg = \"#010203\"\nbold = true",
      "tokens.due.today.fg = \"#010203\"\ntokens.due.today.bold = true",
    ]
    for (number, text) in spellings.enumerated() {
      try folder.write("\(number).toml", "mode = \"light\"\n\(text)\n")
    }
    let library = library()
    let expected = Appearance(foreground: try colour("#010203"), bold: true)
    #expect(library.problems == [])
    #expect(
      library.themes.dropFirst(bundledNames.count).map { $0[.today] }
        == Array(repeating: expected, count: 4))
  }

  @Test("A theme of the user may take the place of a bundled one, and build on it")
  func ownDay() throws {
    try folder.write("day.toml", "inherits = \"day\"\n[tokens]\nkey = \"#010203\"\n")
    let library = library()
    #expect(library.names == bundledNames)
    #expect(library.problems == [])
    let bundled = try ThemeLibrary.bundled().theme(named: "day")
    let theme = try library.theme(named: "day")
    #expect(theme[.key].foreground == (try colour("#010203")))
    #expect(theme[.overdue] == bundled[.overdue])
  }

  @Test("The background of text is painted only on request")
  func background() throws {
    let tokens = "[tokens]\ntext = { bg = \"#fdf6e3\" }\nbanner = { bg = \"#112233\" }\n"
    try folder.write("a.toml", "mode = \"light\"\n" + tokens)
    try folder.write("b.toml", "mode = \"light\"\npaint_background = true\n" + tokens)
    let library = library()
    let unpainted = try library.theme(named: "a")
    let painted = try library.theme(named: "b")
    #expect(unpainted[.text] == Appearance())
    #expect(unpainted[.banner].background == (try colour("#112233")))
    #expect(painted[.text] == Appearance(background: try colour("#fdf6e3")))
    #expect(
      library.problems == [
        PreferenceProblem(
          file: folder.path + "/a.toml", line: 3, column: 1, kind: .backgroundNotPainted)
      ])
  }

  @Test("Colours may be the terminal's own")
  func terminalColours() throws {
    try folder.write("a.toml", "mode = \"light\"\n[tokens]\nkey = { fg = { ansi = 4 } }\n")
    #expect(try library().theme(named: "a")[.key].foreground == Colour(palette: 4))
  }

  @Test("A name that no theme has is refused with the one that was meant")
  func lookup() throws {
    let library = ThemeLibrary.bundled()
    #expect(
      throws: ThemeLookupError.unknown("nigt", suggestion: "night", names: bundledNames)
    ) { try library.theme(named: "nigt") }
    #expect(throws: ThemeLookupError.unknown("?", suggestion: nil, names: bundledNames)) {
      try library.theme(named: "?")
    }
  }
}
