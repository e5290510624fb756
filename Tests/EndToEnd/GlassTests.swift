import Foundation
import Testing

@Suite("Breaking glass, on the built program", .timeLimit(.minutes(20)))
struct GlassTests {
  let folder: TestFolder
  let program: BuiltProgram
  let log: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.demo(people: 40, seed: 3)
  }

  private func run(as role: String, _ arguments: String...) throws -> BuiltProgram.Outcome {
    try program.run(["--log", log, "--now", BuiltProgram.monday, "--role", role] + arguments)
  }

  /// The screen of an officer of supervision after some keys.
  private func screen(after keys: String) throws -> String {
    let script = try folder.write(keys, to: "keys")
    return try run(
      as: "supervision", "--lang", "nl", "--keys", script, "--dump", "--size", "100x30"
    ).output
  }

  @Test("a case of a colleague opens with a ground and words, and the officer reads of it")
  func broken() throws {
    let cases = try ItemList(run(as: "supervision", "list", "caseload", "--json").output).items
    let reference = try #require(cases.first { $0.owner == "hendriks" }).ref
    let closed = try run(as: "supervision", "show", reference)
    #expect(closed.code != 0 && closed.output == "", "\(closed)")
    let open = "v<enter>3/\(reference)<enter><enter>"
    let asked = try screen(after: open)
    #expect(asked.contains("Noodtoegang tot") && !asked.contains("[Kort]"))
    let none = try screen(after: open + "<ctrl-d>")
    #expect(none.contains("Noodtoegang tot") && !none.contains("[Kort]"))
    #expect(try run(as: "supervision", "show", reference).code != 0)

    let shown = try screen(after: open + "gbrand in het pand<ctrl-d>")
    #expect(shown.contains("[Kort]") && shown.contains(reference), "\(shown)")
    #expect(shown.contains("noodtoegang: gevaar: brand in het pand"), "\(shown)")
    let review = try run(as: "dpo", "access", "review", "--json").output
    #expect(review.contains("broke-glass") && review.contains("brand in het pand"))
    // It opens for who broke the glass, and for nobody else's case.
    #expect(try run(as: "supervision", "show", reference).code == 0)
    let other = try #require(cases.last { $0.owner == "hendriks" }).ref
    #expect(other == reference ? false : try run(as: "supervision", "show", other).code != 0)
  }
}
