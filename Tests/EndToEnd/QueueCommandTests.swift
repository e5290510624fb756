import Foundation
import Testing

@Suite("The queue in a script")
struct QueueCommandTests {
  let folder: TestFolder
  let program: BuiltProgram
  let log: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.testLog()
    let people = try folder.write(ImportTests.people, to: "people.csv")
    try #require(try run("import", "people", people).code == 0)
    // First 18 days ahead, told three weeks ago; then in four days, told on Friday.
    for (date, told) in [("11-12-2026", "2-11-2026"), ("27-11-2026", "20-11-2026")] {
      let returns = try folder.write(
        """
        BSN;soort;datumsoort;datum;kwaliteit;bron;ontvangen;instelling
        111222333;eindverlof;eindverlof vroegst;\(date);zeker;DJI;\(told);PI Lelystad

        """, to: "returns.csv")
      try #require(try run("import", "returns", returns).code == 0)
    }
  }

  private func run(_ arguments: String...) throws -> BuiltProgram.Outcome {
    try program.run(["--log", log, "--now", BuiltProgram.monday] + arguments)
  }

  @Test("says who needs a decision and why, the same twice, as text and as JSON")
  func list() throws {
    let first = try run("list", "triage")
    #expect(first.code == 0)
    let lines = first.output.split(separator: "\n")
    #expect(lines.count > 2)
    #expect(lines[0].hasPrefix("wanneer"))
    #expect(first.output.contains("Terugkeer ↑ 14 d vervroegd"))
    #expect(first.output.contains("Niemand heeft deze zaak"))
    #expect(try run("list", "triage") == first)
    let json = try run("list", "triage", "--json")
    #expect(json.output.hasPrefix("{\"schema\": \"keerpunt.triage/1\", \"items\": ["))
    #expect(json.output.contains("\"signal\":\"S06\""))
    #expect(try run("list", "triage", "--json") == json)
    // One line of JSON an entry.
    #expect(json.output.split(separator: "\n").count == lines.count + 1)
    #expect(
      try run("list", "triage", "--filter", "bakker").output.split(separator: "\n").count == 1)
  }

  @Test("explains one person: facts, rule, source, what is asked and what would end it")
  func explain() throws {
    let list = try ItemList(run("list", "caseload", "--json", "--filter", "vries").output)
    let reference = try #require(list.items.first?.ref)
    let outcome = try run("explain", reference)
    #expect(outcome.code == 0)
    for words in [
      "Vries, Jan de", "(was vr 11 dec)", "EV-1 · Rtvi 33c lid 1", "klok van ons",
      "gevraagd: bel en herstel wat wegvalt", "gaat weg door: afgedaan",
    ] {
      #expect(outcome.output.contains(words), "\(words)")
    }
    #expect(try run("--lang", "en", "explain", reference).output.contains("our clock"))
    let json = try run("explain", reference, "--json")
    #expect(json.output.contains("\"schema\": \"keerpunt.explanation/1\""))
    #expect(json.output.contains("\"state\": \"open\""))
    #expect(try run("explain", "Z-100000").code == 66)
    #expect(try run("explain", "Jan").code == 64)
  }
}
