import Canvas
import Preferences
import Testing
import Wording

@Suite("The check of a theme")
struct ThemeCheckTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is said of a theme with these lines; what it leaves open is not.
  private func findings(_ text: String) throws -> [ThemeFinding] {
    let file = try folder.write("a.toml", text)
    return ThemeLibrary.bundled().report(on: file).findings.filter {
      if case .missing = $0.kind { false } else { true }
    }
  }

  private func faults(_ text: String) throws -> [ThemeFinding] {
    try findings(text).filter(\.isFault)
  }

  struct Shade: Sendable {
    let mode: String
    let token: String
    let hex: String
    /// The contrast with the worse of the two backgrounds, in hundredths; nil when it is enough.
    let contrast: Int?
  }

  @Test(
    "Text needs 4.5:1 and a border 3:1, on the worse of two backgrounds",
    arguments: [
      Shade(mode: "light", token: "hint", hex: "#6c6c6c", contrast: nil),
      Shade(mode: "light", token: "hint", hex: "#6d6d6d", contrast: 445),
      Shade(mode: "light", token: "border", hex: "#898989", contrast: nil),
      Shade(mode: "light", token: "border", hex: "#8a8a8a", contrast: 297),
      Shade(mode: "dark", token: "hint", hex: "#7d7d7d", contrast: nil),
      Shade(mode: "dark", token: "hint", hex: "#7c7c7c", contrast: 448),
      Shade(mode: "dark", token: "border", hex: "#616161", contrast: nil),
      Shade(mode: "dark", token: "border", hex: "#606060", contrast: 297),
    ])
  func contrast(shade: Shade) throws {
    let text = """
      mode = "\(shade.mode)"
      [tokens]
      "\(shade.token)" = { fg = { hex = "\(shade.hex)", ansi = \(shade.mode == "light" ? 0 : 15) } }

      """
    let found = try faults(text).compactMap { finding -> Faintness? in
      guard case .faint(let faint) = finding.kind, faint.depth == .trueColour else { return nil }
      #expect(finding.line == 3 && finding.column == 1)
      return faint
    }
    #expect(found.map(\.contrast) == (shade.contrast.map { [$0] } ?? []))
    #expect(found.allSatisfy { $0.needed == (shade.token == "border" ? 300 : 450) })
  }

  @Test("A colour that is fine by itself may not be in sixteen, and the check says which depth")
  func sixteen() throws {
    let found = try faults(
      "mode = \"light\"\n[tokens]\nhint = { fg = { hex = \"#404000\", ansi = 3 } }\n")
    let faint = found.compactMap { if case .faint(let faint) = $0.kind { faint } else { nil } }
    #expect(faint.map(\.token) == ["hint"])
    #expect(faint.map(\.depth) == [.sixteen])
    #expect(faint.map(\.foreground) == ["#cdcd00"])
    #expect(faint.map(\.background) == ["#eeeeee"])
  }

  @Test(
    "Who sees no green is told apart from who does, and an attribute is enough",
    arguments: [
      // Equally light red and green.
      ("\"#b35900\"", "\"#6b7300\"", ColourVision.deuteranopia as ColourVision?),
      ("{ fg = \"#b35900\", bold = true }", "\"#6b7300\"", nil),
      ("{ fg = \"#b35900\", dim = true }", "\"#6b7300\"", .deuteranopia),
      ("\"#003b80\"", "\"#7a4a00\"", nil),
      ("\"#123456\"", "\"#123456\"", .usual),
    ])
  func vision(high: String, disputed: String, seenBy: ColourVision?) throws {
    let text =
      "mode = \"light\"\n[tokens]\nreliability.high = \(high)\nreliability.disputed = \(disputed)\n"
    let found = try findings(text).compactMap { finding -> Likeness? in
      guard case .alike(let alike) = finding.kind, alike.second == "reliability.disputed",
        alike.depths.contains(.trueColour)
      else { return nil }
      #expect(finding.isFault)
      #expect(finding.line == 3)
      return alike
    }
    #expect(found.map(\.vision) == (seenBy.map { [$0] } ?? []))
  }

  @Test("Where each has a sign of its own it is said and is no fault")
  func signs() throws {
    let found = try findings(
      "mode = \"dark\"\n[tokens]\ncondition.arranged = \"#9fd0a0\"\ncondition.blocked = \"#9fd0a0\"\n"
    )
    let alike = found.filter {
      if case .alike(let alike) = $0.kind {
        alike.second == "condition.blocked" && alike.first == "condition.arranged"
      } else {
        false
      }
    }
    #expect(alike.map(\.isFault) == [false])
    #expect(alike.first?.phrase[.english].contains("The sign beside it does differ.") == true)
  }

  @Test("What was not taken is said with its place, and what is left open with who says it")
  func problems() throws {
    let file = try folder.write(
      "a.toml", "mode = \"light\"\n[tokens]\n\"due.overdeu\" = {}\nhint = \"#333333\"\n")
    let report = ThemeLibrary.bundled().report(on: file)
    #expect(report.name == "a")
    #expect(
      report.findings.first?.phrase[.english]
        == "\(file):3:1: “due.overdeu” is not a part of the screen and does not count. "
        + "Did you mean “due.overdue”?")
    let missing = report.findings.compactMap { finding -> [String]? in
      if case .missing(let tokens, "day") = finding.kind { tokens } else { nil }
    }
    let tokens = try #require(missing.first)
    #expect(missing.count == 1)
    #expect(!tokens.contains("hint"))
    #expect(tokens.contains("selection"))
    #expect(report.findings.filter(\.isFault).count == 1)
  }

  @Test("A theme without colours of its own is left to the attributes of the program")
  func attributes() throws {
    let file = try folder.write("a.toml", "mode = \"any\"\n")
    let report = ThemeLibrary.bundled().report(on: file)
    #expect(report.findings.count { !$0.isFault } >= 1)
    #expect(report.findings.filter(\.isFault) == [])
    #expect(
      report.findings.contains {
        if case .missing(let tokens, nil) = $0.kind {
          tokens.count == Meaning.allCases.count + 1
        } else {
          false
        }
      })
  }

  @Test("A painted background is what the text is read on")
  func painted() throws {
    let text = """
      mode = "light"
      paint_background = true
      [tokens]
      text = { fg = { hex = "#586069", ansi = 0 }, bg = { hex = "#0b3d0b", ansi = 0 } }

      """
    let faint = try faults(text).contains {
      if case .faint(let faint) = $0.kind {
        faint.token == "text" && faint.background == "#0b3d0b"
      } else {
        false
      }
    }
    #expect(faint)
  }

  @Test("A selection with colours of its own is read with every meaning")
  func selection() throws {
    let text = "mode = \"dark\"\n[tokens]\nselection = { bg = { hex = \"#7cc0f4\", ansi = 14 } }\n"
    let tokens = try faults(text).compactMap { finding -> String? in
      if case .faint(let faint) = finding.kind { faint.token } else { nil }
    }
    #expect(tokens.contains("key+selected"))
    #expect(!tokens.contains("key"))
  }

  @Test("A circle and a file that is no TOML are faults with their place")
  func broken() throws {
    let file = try folder.write("b.toml", "inherits = \"b\"\n")
    let circle = ThemeLibrary.bundled().report(on: file).findings
    #expect(circle.map(\.line) == [1])
    #expect(circle.allSatisfy { $0.isFault })
    let other = try folder.write("c.toml", "mode = \n")
    let report = ThemeLibrary.bundled().report(on: other)
    #expect(report.name == nil)
    #expect(report.findings.map(\.line) == [1])
    var library = ThemeLibrary.bundled()
    library.load(userFolder: folder.path)
    let reports = library.reports().dropFirst(bundledNames.count)
    #expect(reports.map(\.file) == [file, other])
  }

  @Test("The mark of a folder changes with its files and with nothing else")
  func mark() throws {
    let empty = ThemesMark(folder: folder.path)
    #expect(empty == ThemesMark(folder: folder.path))
    #expect(empty == ThemesMark(folder: folder.path + "/nothing"))
    try folder.write("a.txt", "x")
    #expect(empty == ThemesMark(folder: folder.path))
    try folder.write("a.toml", "mode = \"any\"\n")
    let one = ThemesMark(folder: folder.path)
    #expect(one != empty)
    try folder.write("a.toml", "mode = \"light\"\n")
    #expect(ThemesMark(folder: folder.path) != one)
  }
}
