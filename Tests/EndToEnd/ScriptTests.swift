import Foundation
import Testing

@Suite("Everything the screens show can be had in a script")
struct ScriptTests {
  let folder: TestFolder
  let program: BuiltProgram
  let log: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.demo()
  }

  private func run(_ arguments: String..., input: String = "") throws -> BuiltProgram.Outcome {
    try program.run(
      ["--log", log, "--now", BuiltProgram.monday] + arguments, input: Array(input.utf8))
  }

  @Test("a note comes from standard input and is there in every list", arguments: ["nl", "en"])
  func note(language: String) throws {
    let reference = try program.firstReference(in: log)
    let added = try run(
      "note", "add", reference, "--category", "housing", "--reliability", "person-says",
      "--source", "casemanager", "--observed", "2026-11-20T16:30", "--lang", language,
      input: "Zoekt een kamer in Zwanendam.\nWil niet naar de opvang.\n")
    let said = ["nl": "Notitie vastgelegd bij", "en": "Note recorded with"][language]!
    #expect(added == .init(code: 0, output: "\(said) \(reference).\n", complaints: ""))

    let notes = try ItemList(run("list", "notes", "--filter", "KAMER zwanendam", "--json").output)
    #expect(notes.schema == "keerpunt.notes/1")
    #expect(notes.items.map(\.ref) == [reference])
    #expect(notes.items[0].text == "Zoekt een kamer in Zwanendam.\nWil niet naar de opvang.")
    #expect(notes.items[0].category == "housing")
    #expect(notes.items[0].reliability == "person-says")

    let dossier = try run("show", reference, "--json").output
    #expect(dossier.contains("\"schema\": \"keerpunt.person/1\""))
    #expect(dossier.contains("Zoekt een kamer"))
    #expect(try run("show", reference).output.contains("Zoekt een kamer"))
    #expect(try program.run("log", "verify", "--log", log).code == 0)
  }

  /// Arguments after `note add REF`, what stands on standard input, and what is said.
  static let refusedNotes: [(arguments: [String], input: String, code: Int32, text: String)] = [
    (
      ["--category", "wonen", "--reliability", "fact"], "x", 64, "--category: 'wonen' bestaat niet"
    ),
    (
      ["--category", "work", "--reliability", "feit"], "x", 64, "--reliability: 'feit' bestaat niet"
    ),
    (["--category", "work", "--reliability", "fact"], " \n", 65, "Er kwam geen tekst"),
    (
      ["--category", "work", "--reliability", "fact", "--observed", "32-11"], "x", 64,
      "--observed: '32-11' kan niet"
    ),
    (
      ["--category", "work", "--reliability", "fact", "--observed", "2026-11-24T10:00"], "x", 65,
      "kan niet: dat komt nog"
    ),
    (["--category", "work", "--reliability", "disputed"], "x", 65, "Schrijf op wie het betwist."),
  ]

  @Test("a note that is not right is refused, and nothing is written", arguments: refusedNotes)
  func refusedNote(
    _ note: (arguments: [String], input: String, code: Int32, text: String)
  ) throws {
    let reference = try program.firstReference(in: log)
    let before = try run("list", "notes", "--json").output
    let outcome = try program.run(
      ["--log", log, "--now", BuiltProgram.monday, "note", "add", reference] + note.arguments,
      input: Array(note.input.utf8))
    #expect(outcome.code == note.code)
    #expect(outcome.complaints.contains(note.text))
    #expect(try run("list", "notes", "--json").output == before)
  }

  @Test("text that is not UTF-8 is refused")
  func notUTF8() throws {
    let reference = try program.firstReference(in: log)
    let outcome = try program.run(
      [
        "--log", log, "note", "add", reference, "--category", "work", "--reliability", "fact",
      ], input: [0x4A, 0x6F, 0x73, 0xE9])
    #expect(outcome.code == 65)
    #expect(outcome.complaints.contains("De tekst in standaardinvoer is geen UTF-8."))
  }

  @Test("somebody who is not known is not found", arguments: [["show"], ["note", "add"]])
  func unknownPerson(command: [String]) throws {
    let known = try run("list", "caseload").output
    let reference = (100_000...).lazy.map { "Z-\($0)" }.first { !known.contains($0) }!
    let options = command == ["show"] ? [] : ["--category", "work", "--reliability", "fact"]
    let outcome = try program.run(
      ["--log", log] + command + [reference] + options, input: Array("x".utf8))
    #expect(outcome.code == 66)
    #expect(outcome.complaints.contains("Betrokkene \(reference) is hier niet bekend."))
  }

  @Test(
    "the three lists come as text, JSON and CSV, the same rows in the same order",
    arguments: ["returns", "caseload", "notes"])
  func lists(list: String) throws {
    let json = try ItemList(run("list", list, "--json").output)
    let csv = try run("list", list, "--csv").output.split(whereSeparator: \.isNewline)
    let text = try run("list", list).output.split(separator: "\n")
    #expect(json.schema == "keerpunt.\(list)/1")
    #expect(!json.items.isEmpty)
    #expect(text.count == json.items.count + 1)
    #expect(csv[0].dropFirst().hasPrefix("ref") || csv[0].hasPrefix("ref"))
    for (line, item) in zip(text.dropFirst(), json.items) { #expect(line.contains(item.ref)) }
    #expect(try run("list", list, "--json") == run("list", list, "--json"))
  }

  @Test("a filter and a scope narrow a list")
  func narrowed() throws {
    let all = try ItemList(run("list", "caseload", "--json").output).items
    let one = try ItemList(run("list", "caseload", "--json", "--filter", all[0].ref).output)
    #expect(one.items == [all[0]])
    let mine = try ItemList(run("list", "caseload", "--json", "--scope", "mine").output).items
    #expect(mine.count < all.count)
    #expect(mine.allSatisfy { all.contains($0) })
    #expect(try ItemList(run("list", "caseload", "--json", "--filter", "qqqq").output).items == [])
  }

  @Test("a role sees what it may, and nothing of the rest")
  func roles() throws {
    let all = try ItemList(run("list", "caseload", "--json").output).items
    let officer = try ItemList(
      run("list", "caseload", "--json", "--role", "supervision").output
    ).items
    let none = try ItemList(run("list", "caseload", "--json", "--role", "dpo").output).items
    #expect(!officer.isEmpty && officer.count < all.count)
    #expect(none == [])
    let hidden = try #require(all.first { !officer.contains($0) })
    let outcome = try run("show", hidden.ref, "--role", "supervision")
    #expect(outcome.code == 66)
    let reference = officer[0].ref
    let reader = try run(
      "note", "add", reference, "--category", "work", "--reliability", "fact", "--role", "dpo",
      input: "x")
    #expect(reader.code == 66)
  }
}
