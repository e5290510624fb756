import Foundation
import Testing

@Suite("The demo shows invented people, the same ones for the same seed")
struct DemoTests {
  let folder: TestFolder
  let program: BuiltProgram

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
  }

  private func list(_ list: String, in log: String) throws -> String {
    try program.run("--log", log, "--now", BuiltProgram.monday, "list", list, "--json").output
  }

  @Test(
    "two demos of one seed and one moment are equal, byte for byte",
    arguments: ["returns", "caseload", "notes"])
  func deterministic(name: String) throws {
    let first = try list(name, in: program.demo(people: 30, seed: 3))
    #expect(try list(name, in: program.demo(people: 30, seed: 3)) == first)
    #expect(try list(name, in: program.demo(people: 30, seed: 4)) != first)
  }

  @Test("a demo is left only in a new or empty folder")
  func write() throws {
    let log = try program.demo()
    let before = try folder.contents(of: log)
    let again = try program.run("demo", "--write", log)
    #expect(again.code == 73)
    #expect(again.complaints.contains("is niet leeg. Er is niets geschreven."))
    #expect(try folder.contents(of: log) == before)
    let below = try program.run("demo", "--write", log + "/log/LOCK/deeper")
    #expect(below.code == 73)
  }

  @Test("a demo that is thrown away leaves nothing, whatever its end")
  func nothingLeft() throws {
    let keys = try folder.write("jjq", to: "keys")
    #expect(try program.run("demo", "--keys", keys, "--dump").code == 0)
    #expect(try program.run("demo").code == 69)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path("temporary"))
    #expect(left == [])
  }

  @Test("keys are played through the same screens, and the last one is printed")
  func keys() throws {
    let keys = try folder.write("3<down>\n<down>", to: "keys")
    let arguments = [
      "demo", "--seed", "5", "--now", BuiltProgram.monday, "--keys", keys, "--size", "100x30",
      "--dump",
    ]
    let dutch = try program.run(arguments)
    #expect(dutch.code == 0)
    let lines = dutch.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == 30)
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(dutch.output.contains("[3 Zaken"))
    #expect(dutch.output.contains("OEFENLOGBOEK: verzonnen mensen"))
    #expect(dutch.output.contains("ma 23 nov 2026 09:00"))
    #expect(try program.run(arguments) == dutch)
    let english = try program.run(arguments + ["--lang", "en"])
    #expect(english.output.contains("PRACTICE LOG: invented people"))
  }

  @Test("a key that does not exist is named with its place")
  func badKey() throws {
    let keys = try folder.write("jj\nk<entr>", to: "keys")
    let outcome = try program.run("demo", "--keys", keys, "--dump")
    #expect(outcome.code == 64)
    #expect(outcome.complaints.contains("--keys, regel 2, kolom 2: '<entr>' is geen toets."))
    #expect(try program.run("demo", "--keys", folder.path("none")).code == 66)
    let bytes = try folder.write([0xFF, 0xFE], to: "binary")
    #expect(try program.run("demo", "--keys", bytes).code == 65)
  }

  @Test("what keys record is there for the next run")
  func recorded() throws {
    let log = try program.demo()
    let dump = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "--keys", folder.write("u", to: "keys"), "--dump")
    #expect(dump.code == 0)
    #expect(dump.output.contains("ngedaan"))
  }

  @Test("a walk-in is recorded with keys in a log of one's own, and a note after it")
  func walkIn() throws {
    let log = try program.testLog()
    let keys = try folder.write(
      """
      apVries<tab>de<tab>Jan<tab>12-3-1989<tab><tab><tab><tab><tab>1-12<ctrl-d>
      v<enter>anofBelt maandag terug.<ctrl-d>Q
      """, to: "keys")
    let played = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "--keys", keys, "--dump")
    #expect(played.code == 0)
    #expect(played.output.contains("TESTLOGBOEK: niet verzegeld"))
    let returns = try ItemList(list("returns", in: log)).items
    #expect(returns.map(\.name) == ["Vries, Jan de"])
    #expect(returns.map(\.earliestDate) == ["2026-12-01"])
    #expect(try ItemList(list("notes", in: log)).items.map(\.text) == ["Belt maandag terug."])
  }

  @Test("a wrong theme or keymap is said with its place, and the rest holds")
  func settings() throws {
    _ = try folder.write(
      "[list]\n\"j\" = \"cursor.dwn\"\n\"n\" = \"cursor.down\"\n",
      to: "configuration/keerpunt/keymap.toml")
    _ = try folder.write(
      "mode = \"dark\"\n\n[due]\nfg = \"#12\"\n", to: "configuration/keerpunt/themes/own.toml")
    let keys = try folder.write("n", to: "keys")
    let outcome = try program.run("demo", "--keys", keys, "--dump", "--theme", "own")
    #expect(outcome.code == 0)
    let keymap = folder.path("configuration") + "/keerpunt/keymap.toml"
    #expect(outcome.complaints.contains("\(keymap):2:"))
    #expect(outcome.complaints.contains("cursor.down"))
    #expect(outcome.complaints.contains("/keerpunt/themes/own.toml:"))
    #expect(outcome.output.contains("Keerpunt"))
  }

  @Test("the screens need a terminal, and say what to do without one")
  func noTerminal() throws {
    let log = try program.demo(people: 1)
    let outcome = try program.run("--log", log)
    #expect(outcome.code == 69)
    #expect(outcome.output == "")
    #expect(outcome.complaints.hasPrefix("keerpunt: Er is geen terminal"))
  }
}
