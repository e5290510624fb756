import Canvas
import Preferences
import Testing

@Suite("The user's own keys")
struct KeymapFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func load(_ file: String) -> Reading<KeymapFile> {
    KeymapFile.load(
      file: file, presets: ["vim", "arrows"], contexts: ["global", "list", "dossier"],
      actions: ["cursor.down", "cursor.up", "note.new", "app.quit"])
  }

  @Test("A file that is not there asks nothing")
  func noFile() {
    #expect(load(folder.path + "/keymap.toml") == Reading(value: KeymapFile(), problems: []))
  }

  @Test("Preset, delay and keys are read in the order of the file, with their places")
  func wholeFile() throws {
    let file = try folder.write(
      "keymap.toml",
      #"""
      # my keys
      preset = "arrows"
      hint_delay_ms = -1

      [list]
      "j" = "cursor.down"
      "s r" = "note.new"   # two keys
        "gg" = 'cursor.up'
      "x" = "none"
      "\\" = "note.new"
      ctrl-d = "cursor.down"
      "\u00e9" = "note.new"
      [global]
      "Shift-Tab space" = "app.quit"
      """#)
    let expected = KeymapFile(
      preset: "arrows", hintDelayMilliseconds: -1,
      bindings: [
        .init(
          context: "list", chord: [.character("j")], action: "cursor.down", line: 6, column: 1),
        .init(
          context: "list", chord: [.character("s"), .character("r")], action: "note.new", line: 7,
          column: 1),
        .init(
          context: "list", chord: [.character("g"), .character("g")], action: "cursor.up", line: 8,
          column: 3),
        .init(context: "list", chord: [.character("x")], action: nil, line: 9, column: 1),
        .init(context: "list", chord: [.character("\\")], action: "note.new", line: 10, column: 1),
        .init(context: "list", chord: [.control("d")], action: "cursor.down", line: 11, column: 1),
        .init(context: "list", chord: [.character("é")], action: "note.new", line: 12, column: 1),
        .init(
          context: "global", chord: [.backTab, .character(" ")], action: "app.quit", line: 14,
          column: 1),
      ])
    #expect(load(file) == Reading(value: expected, problems: []))
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
    "What cannot be taken is said with its place, and the good key after it holds",
    arguments: [
      Case("\"k\" = \"cursr.up\"", 3, 7, .unknownAction("cursr.up", suggestion: "cursor.up")),
      Case("\"k\" = \"fly\"", 3, 7, .unknownAction("fly", suggestion: nil)),
      Case("\"k\" = 3", 3, 7, .wrongType(key: "k", expected: .text)),
      Case("\"k\" = \"\"", 3, 7, .empty(key: "k")),
      Case("\"\" = \"cursor.up\"", 3, 1, .empty(key: "")),
      Case("\" \" = \"cursor.up\"", 3, 1, .empty(key: " ")),
      Case("'g ctrl-h' = \"cursor.up\"", 3, 1, .unknownKeyName("ctrl-h", suggestion: nil)),
      Case("'pagedwon' = \"cursor.up\"", 3, 1, .unknownKeyName("pagedwon", suggestion: "pagedown")),
    ])
  func leftOut(wrong: Case) throws {
    let file = try folder.write(
      "keymap.toml", "# é\r\n[list]\r\n\(wrong.text)\r\n\"j\" = \"cursor.down\"\r\n")
    let good = KeymapFile.Binding(
      context: "list", chord: [.character("j")], action: "cursor.down", line: 4, column: 1)
    let problem = PreferenceProblem(
      file: file, line: wrong.line, column: wrong.column, kind: wrong.kind)
    #expect(load(file) == Reading(value: KeymapFile(bindings: [good]), problems: [problem]))
  }

  @Test(
    "So is what stands outside the contexts",
    arguments: [
      Case(
        "preset = \"vmi\"", 1, 10,
        .unknownValue(key: "preset", value: "vmi", suggestion: "vim", allowed: ["vim", "arrows"])),
      Case(
        "hint_delay_ms = \"1\"", 1, 17, .wrongType(key: "hint_delay_ms", expected: .wholeNumber)),
      Case(
        "hint_delay_ms = -2", 1, 17,
        .outOfRange(key: "hint_delay_ms", value: -2, allowed: -1...10_000)),
      Case("perset = \"vim\"", 1, 1, .unknownKey("perset", suggestion: "preset")),
      Case("list = \"j\"", 1, 8, .wrongType(key: "list", expected: .table)),
      Case("[lits]\n\"k\" = \"cursor.up\"", 1, 2, .unknownContext("lits", suggestion: "list")),
      Case("[ \"dosier\" ]", 1, 3, .unknownContext("dosier", suggestion: "dossier")),
      Case("[form.text]\n\"k\" = \"cursor.up\"", 1, 2, .unknownContext("form", suggestion: nil)),
    ])
  func outside(wrong: Case) throws {
    let file = try folder.write("keymap.toml", wrong.text)
    let problem = PreferenceProblem(
      file: file, line: wrong.line, column: wrong.column, kind: wrong.kind)
    #expect(load(file) == Reading(value: KeymapFile(), problems: [problem]))
  }

  @Test("One chord in two spellings: the later holds, and both lines are named")
  func twice() throws {
    let file = try folder.write(
      "keymap.toml", "[list]\n\"g g\" = \"cursor.up\"\n\"gg\" = \"cursor.down\"\n")
    let reading = load(file)
    #expect(reading.value.bindings.map(\.action) == ["cursor.up", "cursor.down"])
    #expect(
      reading.problems == [
        PreferenceProblem(
          file: file, line: 3, column: 1,
          kind: .boundTwice(
            chord: "gg", firstLine: 2, first: "cursor.up", second: "cursor.down"))
      ])
  }

  @Test("Places are right after every kind of value")
  func places() throws {
    let file = try folder.write(
      "keymap.toml",
      #"""
      a = """
      [list]
      " quotes"""" # "x" =
      b = '''it's
      ''a'''
      c = [1, [2, "]"], # ]
        { d = "}" }]
      e = { f = [ { g = 1 } ], h = 1979-05-27 07:32:00 }
      i . "j.k" = 0x1F # comment
      [[l]]
      m = -1.5e3
      """#)
    let names = load(file).problems.map { problem -> String in
      guard case .unknownKey(let name, _) = problem.kind else {
        guard case .unknownContext(let name, _) = problem.kind else { return "?" }
        return "\(name) \(problem.line ?? 0):\(problem.column ?? 0)"
      }
      return "\(name) \(problem.line ?? 0):\(problem.column ?? 0)"
    }
    #expect(names == ["a 1:1", "b 4:1", "c 6:1", "e 8:1", "i 9:1", "l 10:3"])
  }

  @Test("Broken text of any kind ends in one problem, never in a crash")
  func brokenText() throws {
    let whole = "[list]\n\"s r\" = \"note.new\"\na = [ { b = '''x''' }, \"\\u00e9\" ]\n"
    let bytes = Array(whole.utf8)
    var withProblem = 0
    for length in bytes.indices {
      let file = try folder.write("keymap.toml", Array(bytes[..<length]))
      if !load(file).problems.isEmpty { withProblem += 1 }
    }
    // Whole lines are whole files: nothing, the head, the head with its line end, the first key with
    // and without its line end.
    #expect(withProblem == bytes.count - 5)
  }
}
