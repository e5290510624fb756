import Testing

@Suite(
  "Radicalisation in its own compartment, from keys to final screen",
  .enabled(if: TmuxSession.path != nil), .serialized)
struct FieldScenarioThemeTests {
  let desk: Desk
  let person: String

  init() throws {
    desk = try Desk()
    person = try desk.reference(of: "Wagenaar, Teun")
  }

  /// Everything that a colleague of a role can list, to the byte.
  private func lists(_ role: String) throws -> [String] {
    try ["caseload", "triage", "returns", "notes"].map {
      try desk.ask("--role", role, "list", $0, "--json")
    }
  }

  @Test("a named member works on the theme; a colleague who searches the name sees nothing")
  func ownCompartment() throws {
    let roles = ["process-director", "team-lead"]
    let before = try roles.map(lists)
    for text in before.joined() {
      #expect(!text.contains("Wagenaar") && !text.contains(person))
    }
    let session = try desk.open()
    try session.type("3")
    try session.waitFor("[3 Zaken")
    try session.find("wagenaar")
    try session.press("Enter")
    try session.waitFor("Wagenaar, Teun")
    try session.press("BTab")
    try session.waitFor("[Netwerk]")
    try session.press("BTab")
    try session.waitFor("[Omgeving]")
    try session.press("BTab")
    try session.waitUntil(
      says: "[Thema]", "Radicalisering · sinds", "Gewogen door de weegploeg? ja",
      "Oordeel van een specialist? nog niet gevraagd", "NEW-3")
    try session.type("aX")
    try session.waitUntil(says: "Vragenlijst bij Wagenaar, Teun", "oordeel van een specialist?")
    try session.press("Tab")
    try session.press("Tab")
    try session.type("jVERA-2R door het NIFP")
    try session.press("C-d")
    try session.waitUntil(
      says: "Vastgelegd: vraag beantwoord bij Wagenaar, Teun.",
      "Oordeel van een specialist? ja: VERA-2R door het NIFP")
    try session.type("Q")
    try session.waitForEnd()

    // Nothing of it changed a byte of what others list, and nobody else finds the person.
    #expect(try roles.map(lists) == before)
    let asked = try desk.program.run(
      "--log", desk.log, "--now", BuiltProgram.monday, "--role", "process-director", "show", person)
    #expect(asked.code == 66 && asked.output == "")
    let colleague = try TmuxSession(
      [
        BuiltProgram.path, "--log", desk.log, "--now", BuiltProgram.monday, "--lang", "nl",
        "--role", "process-director",
      ], environment: desk.program.variables, columns: 120, rows: 40)
    try colleague.waitFor("Waarom bekijk je zaken van anderen?")
    try colleague.choose("vraag van een partner")
    try colleague.press("C-d")
    try colleague.waitFor("OEFENLOGBOEK")
    try colleague.type("3")
    try colleague.waitFor("[3 Zaken")
    try colleague.find("wagenaar")
    try colleague.waitFor("Niets gevonden.")
    try colleague.type("Q")
    try colleague.waitForEnd()
    #expect(try desk.isSound())
  }
}
