import Foundation
import Testing

@Suite("A Monday queue on a real terminal", .enabled(if: TmuxSession.path != nil), .serialized)
struct MondayQueueTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func entries() throws -> Int {
    try desk.ask("list", "triage", "--json").components(separatedBy: "\"signal\"").count - 1
  }

  /// Waits for one of these on the screen.
  private func wait(_ session: TmuxSession, for texts: String...) throws -> String {
    let end = ContinuousClock.now + .seconds(60)
    while true {
      let screen = try session.rows().joined(separator: "\n")
      if let found = texts.first(where: screen.contains) { return found }
      guard ContinuousClock.now < end else { throw TestFailure("none of \(texts)\n\(screen)") }
      usleep(10_000)
    }
  }

  @Test("forty entries one after another, a batch, its undo, a restart, and one more undo")
  func forty() throws {
    var session = try desk.openEverybodys()
    let before = try entries()
    var decided = 0
    for _ in 0..<120 where decided < 40 {
      try session.type("z")
      // A clock that ran out is not put off: it asks for another answer, so it is passed over.
      guard try wait(session, for: "Laten sluimeren", "termijn is voorbij") == "Laten sluimeren"
      else {
        try session.type("j")
        while try session.rows().contains(where: { $0.contains("termijn is voorbij") }) {
          usleep(10_000)
        }
        continue
      }
      try session.type("+2d")
      try session.press("C-d")
      try session.waitFor("Vastgelegd: ")
      decided += 1
    }
    #expect(decided == 40)
    let after = try entries()
    #expect(after == before - 40)

    // A batch: mark five, see what would come of it, record it, and take it back with one key.
    try session.type("3")
    try session.waitFor("[3 Zaken")
    try session.type("vjjjj")
    try session.waitFor("5 gemerkt")
    try session.type("vat")
    try session.waitFor("Taak voor 5 betrokkenen")
    try session.type("Bel de opvang")
    try session.press("Tab")
    try session.type("morgen")
    try session.press("C-d")
    try session.waitFor("5 veranderen")
    try session.press("Enter")
    try session.waitFor("Vastgelegd: taak bij 5 betrokkenen")
    try session.type("u")
    try session.waitFor("Ongedaan gemaakt: taak bij 5 betrokkenen")
    try session.type("Q")
    try session.waitForEnd()

    // The last decision that stands is taken back in a session that begins anew, and named.
    session = try desk.open()
    try session.type("u")
    try session.waitFor("Ongedaan gemaakt: ")
    #expect(try entries() == after + 1)
    #expect(try !session.rows().joined().contains("besluit op een signaal"))
    try session.type("Q")
    try session.waitForEnd()
    #expect(try desk.isSound())
  }

  @Test("an earlier day says what was known then, on the screen and in a script")
  func earlierDay() throws {
    let reference = try desk.reference(of: "Vos, Ravi de")
    let now = try desk.told("show", reference)
    let then = try desk.told("show", reference, "--as-known-on", "2026-11-19")
    #expect(then.contains("Zoals bekend aan het eind van do 19 nov 2026."))
    #expect(now.contains("Vos, Ravi de") && then.contains("Vos, Ravi de"))
    #expect(then.count < now.count)
    let json = try desk.ask("show", reference, "--as-known-on", "19-11", "--json")
    #expect(json.contains("\"schema\": \"keerpunt.person/1\""))
    #expect(!json.contains("2026-11-20T"))
    for (day, code) in [("+2d", Int32(64)), ("2001-01-01", 66), ("gisternacht", 64)] {
      let outcome = try desk.program.run(
        "--log", desk.log, "--now", BuiltProgram.monday, "show", reference, "--as-known-on", day)
      #expect(outcome.code == code, "\(day): \(outcome.complaints)")
      #expect(outcome.output.isEmpty)
    }

    let session = try desk.openEverybodys()
    try session.type("2")
    try session.find("vos ravi")
    try session.type("H")
    try session.waitFor("Geschiedenis · Vos, Ravi de")
    try session.type("d")
    try session.waitFor("zoals bekend op")
    try session.type("19-11")
    try session.press("Enter")
    try session.waitFor("ZOALS BEKEND OP do 19 nov 2026")
    try session.type("c")
    try session.waitFor("daar valt niets meer te beslissen")
    try session.type("q")
    try session.waitFor("[2 Terugkeer")
    try session.type("Q")
    try session.waitForEnd()
  }
}

@Suite("An earlier day in a sealed log", .timeLimit(.minutes(20)))
struct SealedEarlierDayTests {
  private static let needle = "Roerdomp in het Riet"

  @Test("shows the texts that were typed up to then, of that person alone")
  func texts() throws {
    let folder = try TestFolder()
    let program = BuiltProgram(folder)
    let log = try program.demo(people: 20, seed: 3)
    let options = ["--log", log, "--now", BuiltProgram.monday]
    let list = try program.run(options + ["list", "caseload", "--scope", "mine", "--json"])
    let reference = try #require(try ItemList(list.output).items.last).ref
    let added = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "note", "add", reference, "--category", "housing",
      "--reliability", "fact", input: Self.needle)
    try #require(added.code == 0, "\(added.complaints)")
    let today = try program.run(options + ["show", reference, "--as-known-on", "vandaag"])
    #expect(today.output.contains(Self.needle), "\(today.complaints)")
    let yesterday = try program.run(options + ["show", reference, "--as-known-on", "gisteren"])
    #expect(yesterday.code == 0)
    #expect(!yesterday.output.contains(Self.needle))
  }
}
