import Foundation
import Testing

@Suite("Sheets of paper")
struct PrintCommandTests {
  let folder: TestFolder
  let program: BuiltProgram
  let log: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = folder.path("practice")
    try #require(
      try program.run(
        "demo", "--people", "60", "--seed", "1", "--now", BuiltProgram.monday, "--write", log
      ).code == 0)
  }

  private func run(_ arguments: String...) throws -> BuiltProgram.Outcome {
    try program.run(arguments + ["--log", log, "--now", BuiltProgram.monday])
  }

  /// A sheet of A4: plain signs, at most 60 lines of 80.
  private func isSheet(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let signs = Set("─│┌┐└┘●…·→•✓✗↑↓–▲■□█▼").union(["\u{1b}"])
    return lines.count <= 60 && lines.allSatisfy { $0.count <= 80 }
      && !text.contains { signs.contains($0) }
  }

  @Test("the Monday list is one sheet that counts what is not on it", arguments: ["nl", "en"])
  func monday(language: String) throws {
    let outcome = try run("print", "monday", "--lang", language)
    #expect(outcome.code == 0)
    #expect(isSheet(outcome.output), "\(outcome.output)")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let boxes = lines.count { $0.hasPrefix("[ ] ") }
    #expect(boxes > 5)
    let numbers = lines.compactMap { line in
      line.firstMatch(of: #/(?:Te beslissen|To decide)[^:]*: (\d+),/#).flatMap { Int($0.1) }
    }
    let out = lines.compactMap { line in
      line.firstMatch(of: #/(?:Niet op dit vel|Not on this sheet): (\d+)/#).flatMap { Int($0.1) }
    }
    #expect(numbers == [boxes + (out.first ?? 0)])
    #expect(lines.last?.contains(language == "nl" ? "Vernietig" : "Destroy") == true)
    // In the order of the queue.
    let queue = try ItemList(run("list", "triage", "--scope", "mine", "--json").output).items
    let names = lines.filter { $0.hasPrefix("[ ] ") }
    let known = queue.map(\.ref)
    let printed = names.compactMap { line in known.first { line.contains($0) } }
    #expect(printed.count == boxes)
  }

  @Test("the call card is one sheet, for who may take it along")
  func call() throws {
    let person = try #require(
      try ItemList(run("list", "notices", "--json").output).items.first?.ref)
    let outcome = try run("print", "call", person)
    #expect(outcome.code == 0)
    #expect(isSheet(outcome.output))
    for heading in ["Bekend", "Onbekend", "Eerstvolgend", "Besloten", "Open", "Wie beslist"] {
      #expect(outcome.output.contains(heading))
    }
    #expect(outcome.output.contains("Bevat persoonsgegevens."))
  }

  @Test(
    "who may not export prints nothing",
    arguments: [
      ("aftercare", 0 as Int32), ("team-lead", 0), ("partner", 77), ("dpo", 77),
      ("administrator", 77),
    ])
  func rights(role: String, code: Int32) throws {
    let outcome = try run("print", "monday", "--role", role)
    #expect(outcome.code == code)
    #expect(outcome.output.isEmpty == (code != 0))
  }

  @Test("a sheet is on record each time, with who stands on it")
  func record() throws {
    let before = try views()
    _ = try run("print", "monday")
    _ = try run("print", "monday")
    #expect(try views() == before + 2)
    let person = try #require(
      try ItemList(run("list", "notices", "--json").output).items.first?.ref)
    let again = try views()
    _ = try run("print", "call", person)
    #expect(try views() == again + 1)
  }

  /// How many records of something printed the log holds.
  private func views() throws -> Int {
    let exported = try program.run(
      "log", "export", "--jsonl", "--log", log, "--now", BuiltProgram.monday)
    #expect(exported.code == 0, "\(exported.complaints)")
    return exported.output.split(separator: "\n").count { $0.contains("\"printed\"") }
  }
}
