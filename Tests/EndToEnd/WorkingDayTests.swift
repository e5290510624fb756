import Foundation
import Testing

@Suite("A working day on a real terminal", .enabled(if: TmuxSession.path != nil), .serialized)
struct WorkingDayTests {
  let folder: TestFolder
  let program: BuiltProgram
  let log: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.demo(people: 60, seed: 1)
  }

  private var environment: [String: String] { program.variables }

  private func open(_ more: String...) throws -> TmuxSession {
    let session = try TmuxSession(
      [BuiltProgram.path, "--log", log, "--now", BuiltProgram.monday] + more,
      environment: environment, columns: 120, rows: 40)
    try session.waitFor("OEFENLOGBOEK")
    return session
  }

  private func list(_ list: String, _ more: String...) throws -> [ItemList.Item] {
    let outcome = try program.run(
      ["--log", log, "--now", BuiltProgram.monday, "list", list, "--json"] + more)
    return try ItemList(outcome.output).items
  }

  /// Somebody of mine whom the number alone finds.
  private func somebody() throws -> ItemList.Item {
    try #require(try list("returns", "--scope", "mine").dropFirst().first)
  }

  @Test("open, find, note, move a date, mark three and hand over, undo, quit, open again")
  func day() throws {
    let person = try somebody()
    let other = try #require(try list("returns", "--scope", "mine").first)
    let owners = try list("caseload").map(\.owner)
    var session = try open()

    // Find a person among those who return.
    try session.type("2")
    try session.type("/" + person.ref)
    try session.waitFor(person.ref)
    try session.press("Enter")

    // Add a note: what it is about, how sure, the text.
    try session.type("an")
    try session.waitFor("Notitie bij " + person.name)
    try session.type("of")
    try session.type("Opvang heeft vrijdag plek.")
    try session.press("C-d")
    try session.waitFor("Vastgelegd: notitie bij " + person.name)
    // It is on the disk before the screen says so.
    #expect(try list("notes").contains { $0.text == "Opvang heeft vrijdag plek." })

    // Move the date of return.
    try session.type("d")
    try session.waitFor("Datum terugkeer van " + person.name)
    try session.type("1-12")
    try session.press("C-d")
    try session.waitFor("Vastgelegd: ")
    try session.waitFor("di  1 dec")

    // Give all rows back, mark three and hand them over.
    try session.press("Escape")
    try session.waitFor(other.name.prefix(8).description)
    try session.press("Space", "Space", "Space")
    try session.type("h")
    try session.waitFor("3 betrokkenen")
    try session.type("r")
    try session.press("C-d")
    // What would come of it is shown first.
    try session.waitFor("3 veranderen")
    #expect(try list("caseload").map(\.owner) == owners)
    try session.press("Enter")
    try session.waitFor("Vastgelegd: ")
    let handedOver = try list("caseload").map(\.owner)
    #expect(zip(owners, handedOver).count { $0 != $1 } == 3)

    // Take the last decision back, and leave.
    try session.type("u")
    try session.waitFor("ngedaan gemaakt")
    #expect(try list("caseload").map(\.owner) == owners)
    try session.type("Q")
    try session.waitForEnd()

    // Open again: all is there.
    session = try open()
    try session.type("2")
    try session.type("/" + person.ref)
    try session.press("Enter", "Enter")
    let dossier = try session.waitFor("Opvang heeft vrijdag plek.")
    #expect(dossier.contains { $0.contains("di 1 dec") })
    let moved = try list("returns").first { $0.ref == person.ref }
    #expect(moved?.earliestDate == "2026-12-01")
    try session.type("Q")
    try session.waitForEnd()
    #expect(try program.run("log", "verify", "--log", log).code == 0)
  }

  @Test("what a colleague records appears by itself")
  func colleague() throws {
    let person = try somebody()
    let session = try open()
    let added = try program.run(
      [
        "--log", log, "--now", BuiltProgram.monday, "note", "add", person.ref, "--category", "care",
        "--reliability", "observation",
      ], input: Array("Was bij de huisarts.".utf8))
    #expect(added.code == 0)
    try session.waitFor("van een collega erbij", within: .seconds(30))
  }

  @Test("a window that changes size all the time keeps its screen")
  func resizes() throws {
    let session = try open()
    for step in 0..<30 {
      try session.resize(columns: 30 + step * 37 % 170, rows: 8 + step * 13 % 50)
    }
    try session.resize(columns: 30, rows: 8)
    try session.waitFor("40x10")
    try session.resize(columns: 100, rows: 30)
    // The footer is drawn last: with it the screen is whole.
    let rows = try session.waitFor("? hulp")
    #expect(rows.count == 30)
    #expect(rows.last?.contains("hulp") == true)
    #expect(rows[1].contains("OEFENLOGBOEK"))
  }
}
