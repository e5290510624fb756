import Foundation
import Testing

@Suite("What the README says about the program is what the program says")
struct DocumentationTests {
  let folder: TestFolder
  let program: BuiltProgram

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
  }

  @Test(
    "the README holds the generated block",
    arguments: ["exit-codes", "keys", "commands", "screen"])
  func block(name: String) throws {
    let readme = try folder.text(
      URL(fileURLWithPath: BuiltProgram.path).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("README.md").path)
    let start = readme.components(separatedBy: "<!-- generated: \(name) -->\n")
    try #require(start.count == 2)
    let block = start[1].components(separatedBy: "<!-- end: \(name) -->\n")[0]
    let printed = try program.run("docs", name, "--lang", "en")
    #expect(printed.code == 0)
    #expect(block == printed.output)
  }

  @Test("a block that does not exist is refused")
  func unknownBlock() throws {
    let outcome = try program.run("docs", "kyes")
    #expect(outcome.code == 64)
    #expect(outcome.complaints.contains("'kyes' bestaat niet. Bedoelde je 'keys'?"))
  }
}
