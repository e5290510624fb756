import Canvas
import Preferences
import Testing

@Suite("What is wrong with a theme is said with its place")
struct ThemeProblemsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func library() -> ThemeLibrary {
    var library = ThemeLibrary.bundled()
    library.load(userFolder: folder.path)
    return library
  }

  private func problem(
    _ file: String, _ line: Int?, _ column: Int?, _ kind: PreferenceProblem.Kind
  ) -> PreferenceProblem {
    PreferenceProblem(file: folder.path + "/" + file, line: line, column: column, kind: kind)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var line: Int
    var column: Int
    var kind: PreferenceProblem.Kind
    var testDescription: String { "\(kind)" }

    init(_ text: String, _ line: Int, _ column: Int, _ kind: PreferenceProblem.Kind) {
      self.text = text
      self.line = line
      self.column = column
      self.kind = kind
    }
  }

  @Test(
    "A value that cannot be used is left out, the rest of the theme holds",
    arguments: [
      Case("nam = \"x\"", 3, 1, .unknownKey("nam", suggestion: "name")),
      Case("paint_background = 1", 3, 20, .wrongType(key: "paint_background", expected: .yesOrNo)),
      Case("name = \"\"", 3, 8, .empty(key: "name")),
      Case("name = 3", 3, 8, .wrongType(key: "name", expected: .text)),
      Case("tokens = 3", 3, 10, .wrongType(key: "tokens", expected: .table)),
      Case(
        "[tokens]\n\"due.overdeu\" = {}", 4, 1,
        .unknownToken("due.overdeu", suggestion: "due.overdue")),
      Case(
        "[tokens]\n  due.todya.bold = true", 4, 3,
        .unknownToken("due.todya", suggestion: "due.today")),
      Case("[tokens]\n\"é😀\" = {}", 4, 1, .unknownToken("é😀", suggestion: nil)),
      Case("[tokens]\nkey = 3", 4, 7, .wrongType(key: "key", expected: .look)),
      Case("[tokens]\nkey = { fgg = \"#112233\" }", 4, 9, .unknownKey("fgg", suggestion: "fg")),
      Case(
        "[tokens]\nkey = { bold = \"yes\" }", 4, 16, .wrongType(key: "bold", expected: .yesOrNo)),
      Case("[tokens]\nkey = { fg = [1] }", 4, 14, .wrongType(key: "fg", expected: .colour)),
      Case("[tokens]\nkey = \"#12345\"", 4, 7, .unknownColour("#12345", suggestion: nil)),
      Case(
        "[tokens]\nkey = { fg = \"birck\" }", 4, 14, .unknownColour("birck", suggestion: "brick")),
      Case("[palette]\na = { hex = \"112233\" }", 4, 13, .unknownColour("112233", suggestion: nil)),
      Case(
        "[palette]\na = { ansi = 16 }", 4, 14, .outOfRange(key: "ansi", value: 16, allowed: 0...15)),
      Case("[palette]\na = { hexx = \"#112233\" }", 4, 7, .unknownKey("hexx", suggestion: "hex")),
      Case("[palette]\na = {}", 4, 5, .wrongType(key: "a", expected: .colour)),
      Case("[palette]\na = \"brick\"", 4, 5, .unknownColour("brick", suggestion: nil)),
    ])
  func leftOut(wrong: Case) throws {
    try folder.write("a.toml", "# é\nmode = \"light\"\n\(wrong.text)\n")
    let library = library()
    #expect(library.problems == [problem("a.toml", wrong.line, wrong.column, wrong.kind)])
    #expect(library.names == bundledNames + ["a"])
  }

  @Test(
    "A theme that cannot be used at all is left out, the others load",
    arguments: [
      Case("inherits = \"dya\"", 1, 12, .unknownTheme("dya", suggestion: "day")),
      Case(
        "mode = \"drak\"", 1, 8,
        .unknownValue(
          key: "mode", value: "drak", suggestion: "dark", allowed: ["light", "dark", "any"])),
      Case("inherits = \"a\"", 1, 12, .inheritanceCycle(["a", "a"])),
      Case(
        "name = \"b\"\nmode = \"dark\"\ninherits = \"c\"", 3, 12,
        .unknownTheme("c", suggestion: nil)),
    ])
  func skipped(wrong: Case) throws {
    try folder.write("a.toml", wrong.text + "\n")
    try folder.write("z.toml", "inherits = \"day\"\n")
    let library = library()
    #expect(library.problems == [problem("a.toml", wrong.line, wrong.column, wrong.kind)])
    #expect(library.names == bundledNames + ["z"])
  }

  @Test("A theme that does not say for which background it is made is left out")
  func noMode() throws {
    try folder.write("a.toml", "[tokens]\nkey = {}\n")
    #expect(library().problems == [problem("a.toml", nil, nil, .missingMode)])
    #expect(library().names == bundledNames)
  }

  @Test("Broken TOML is named with its place; who inherits from it is left out too")
  func syntax() throws {
    try folder.write("a.toml", "mode = \"light\"\nname = \n")
    try folder.write("b.toml", "\n inherits = \"a\"\n")
    try folder.write("c.toml", "inherits = \"b\"\n")
    try folder.write("d.toml", "mode = \"dark\"\n")
    let library = library()
    #expect(library.names == bundledNames + ["d"])
    #expect(library.problems.map(\.file) == ["a", "b", "c"].map { folder.path + "/\($0).toml" })
    #expect(library.problems.first?.line == 2)
    #expect(library.problems.first?.column == 8)
    guard case .syntax(let detail)? = library.problems.first?.kind else {
      Issue.record("not a syntax error")
      return
    }
    #expect(detail.contains("value"))
    #expect(
      Array(library.problems.dropFirst()) == [
        problem("b.toml", 2, 13, .brokenParent("a")),
        problem("c.toml", 1, 12, .brokenParent("b")),
      ])
  }

  @Test("Themes that inherit from each other are left out with the whole chain")
  func cycle() throws {
    try folder.write("a.toml", "inherits = \"b\"\n")
    try folder.write("b.toml", "inherits = \"c\"\n")
    try folder.write("c.toml", "inherits = \"a\"\n")
    let library = library()
    #expect(library.names == bundledNames)
    #expect(
      library.problems == [
        problem("a.toml", 1, 12, .inheritanceCycle(["a", "b", "c", "a"])),
        problem("b.toml", 1, 12, .inheritanceCycle(["b", "c", "a", "b"])),
        problem("c.toml", 1, 12, .inheritanceCycle(["c", "a", "b", "c"])),
      ])
  }

  @Test("Of two themes with one name the first file counts")
  func sameName() throws {
    try folder.write("a.toml", "name = \"x\"\nmode = \"light\"\n")
    try folder.write("b.toml", "mode = \"dark\"\nname = \"x\"\n")
    let library = library()
    #expect(try library.theme(named: "x").mode == .light)
    #expect(
      library.problems == [problem("b.toml", 2, 8, .nameTaken("x", by: folder.path + "/a.toml"))])
  }

  @Test("Bytes that are no UTF-8, and zeros, are refused where they stand")
  func notText() throws {
    try folder.write("a.toml", Array("mode = \"é".utf8) + [0xE9] + Array("\"\n".utf8))
    try folder.write("b.toml", Array("mode = \"dark\"\n# ".utf8) + [0] + Array("\n".utf8))
    #expect(
      library().problems == [
        problem("a.toml", 1, 10, .notText), problem("b.toml", 2, 3, .notText),
      ])
  }

  @Test("What is no file, or too large, is not read")
  func noFile() throws {
    try folder.write("a.toml", [UInt8](repeating: 0x23, count: 1 << 20 + 1))
    let inner = try TemporaryFolder()
    try folder.link("b.toml", to: inner.path)
    #expect(
      library().problems == [
        problem("a.toml", nil, nil, .unreadable(.tooLarge)),
        problem("b.toml", nil, nil, .unreadable(.notAFile)),
      ])
  }
}
