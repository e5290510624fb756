import Foundation
import Testing

@Suite("The themes in a script")
struct ThemesCommandTests {
  let folder: TestFolder
  let program: BuiltProgram

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
  }

  @Test("lists the eight of the program, then the user's")
  func list() throws {
    _ = try folder.write("mode = \"dark\"\n", to: "configuration/keerpunt/themes/own.toml")
    let outcome = try program.run("themes", "list", "--lang", "en")
    #expect(outcome.code == 0)
    #expect(outcome.complaints == "")
    #expect(
      outcome.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) } == [
        "terminal", "day", "night", "contrast-light", "contrast-dark", "deutan-light",
        "deutan-dark", "paper", "own",
      ])
    #expect(outcome.output.hasSuffix("own             for a dark background · your own\n"))
  }

  @Test("the check passes what is shipped")
  func shipped() throws {
    let outcome = try program.run("themes", "check", "--lang", "en")
    #expect(outcome.code == 0)
    #expect(outcome.output.split(separator: "\n").count { $0.hasSuffix(": in order") } == 8)
  }

  @Test(
    "a wrong theme ends with 78 and says file, line, column, what and how to mend it",
    arguments: [
      (
        "mode = \"light\"\n[tokens]\nhnt = {}\n", 78 as Int32,
        ":3:1: “hnt” is not a part of the screen"
      ),
      (
        "mode = \"light\"\n[tokens]\nhint = \"#cccccc\"\n", 78,
        ":3:1: “hint” is hard to read: #cccccc on #eeeeee"
      ),
      ("mode = \"light\"\n[tokens]\nhint = { fg = { hex = \"#333333\", ansi = 0 } }\n", 0, "“day”"),
      ("mode = \n", 78, ":1:"),
    ])
  func wrong(text: String, code: Int32, says: String) throws {
    let file = try folder.write(text, to: "a.toml")
    let outcome = try program.run("themes", "check", file, "--lang", "en")
    #expect(outcome.code == code)
    #expect(outcome.output.contains(says), "\(outcome.output)")
    #expect(outcome.output.contains(file))
  }

  @Test("the user's themes are checked too, and a broken one does not hide the others")
  func own() throws {
    _ = try folder.write("mode = \"drak\"\n", to: "configuration/keerpunt/themes/a.toml")
    _ = try folder.write("inherits = \"day\"\n", to: "configuration/keerpunt/themes/b.toml")
    let outcome = try program.run("themes", "check", "--lang", "nl")
    #expect(outcome.code == 78)
    #expect(outcome.output.contains("✗ a: 1 fout"))
    #expect(outcome.output.contains("✓ b: in orde"))
    #expect(outcome.output.contains("/themes/a.toml:1:8: "))
  }

  @Test("the choice by the background is a theme like the others", arguments: ["auto", "paper"])
  func automatic(name: String) throws {
    let keys = try folder.write("tt", to: "keys")
    let outcome = try program.run("demo", "--keys", keys, "--dump", "--theme", name)
    #expect(outcome.code == 0)
    let row = outcome.output.split(separator: "\n").first { $0.contains("▌") && $0.contains(name) }
    #expect(row != nil, "\(outcome.output)")
  }
}
