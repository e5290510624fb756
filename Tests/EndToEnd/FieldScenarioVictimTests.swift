import Testing

@Suite(
  "A conditional release to the street of a victim, from keys to final screen",
  .enabled(if: TmuxSession.path != nil), .serialized)
struct FieldScenarioVictimTests {
  let desk: Desk
  let person: String
  /// The same person in the compartment of victims.
  let apart: String

  init() throws {
    desk = try Desk()
    let home = try desk.reference(of: "Laan, Çelik van der", as: "aftercare")
    let references = try desk.told("show", home).split(separator: " ").map(String.init)
      .filter { $0.hasPrefix("Z-") && $0 != home }
    guard let other = references.first else { throw TestFailure("no victim compartment") }
    person = home
    apart = other
  }

  private let near = "Adres na terugkeer ligt nabij slachtoffer"
  private let unknown = "Slachtofferbelang onbekend bij adres na terugkeer"
  private let asked = "OM vraagt advies: Welke voorwaarden vraagt het adres?"

  // MARK: Scenario 4

  @Test("the view is asked, the word told, another address found; where the victim is stays apart")
  func victim() throws {
    #expect(try desk.queue(person).map { "\($0.rule) \($0.why)" } == ["BIJ-13 \(near)"])
    let session = try desk.open()
    try session.find("laan")
    try session.waitUntil(
      says: near, "BIJ-13 · afspraak", "zoekt de gemeente mee naar een ander adres",
      "Overleg met OM: gebiedsverbod, enkelband of ander adres")

    // The prosecutor asks the view of the municipality.
    try session.type("aa")
    try session.waitFor("Adviesvraag over Laan, Çelik van der")
    try session.type("Welke voorwaarden vraagt het adres?")
    try session.press("Tab")
    try session.type("OM")
    try session.press("C-d")
    try session.waitFor("Vastgelegd: adviesvraag bij Laan, Çelik van der.")
    #expect(try desk.queue(person).map(\.why) == [near, asked])

    // The area ban of the mayor is intended, and the dossier says the word of the prosecutor.
    try session.press("Home")
    try session.press("Enter")
    try session.waitFor("[Kort]")
    try session.press("BTab")
    try session.waitFor("[Netwerk]")
    try session.press("BTab")
    try session.waitUntil(
      says: "[Omgeving]", "Slachtoffer bij adres: nabij, volgens OM",
      "Winkelgebied Damplein, cirkel van 250 m · niet komen · gebiedsverbod",
      "Slachtofferzone · niet komen · gebiedsverbod adres na terugkeer: nabij",
      "Waar een slachtoffer is staat hier niet, en komt op geen brief, lijst of export.")
    try recordInterest(session)
    try findAnother(session)
    try session.type("Q")
    try session.waitForEnd()

    #expect(try desk.queue(person).map(\.why) == [asked])
    let dossier = try desk.told("show", person)
    for line in [
      "adres na terugkeer: Havenkade 8, Zwanendam", "slachtoffer bij adres: niet nabij, volgens OM",
      "gebiedsverbod voorgenomen: burgemeester",
    ] {
      #expect(dossier.contains(line), "\(line)\n\(dossier)")
    }
    try staysApart()
    #expect(try desk.isSound())
  }

  /// Yes, and in what area: it goes to the compartment of victims, and the screen does not repeat it.
  private func recordInterest(_ session: TmuxSession) throws {
    try session.type("ae")
    try session.waitFor("Belang van slachtoffer bij Laan, Çelik van der")
    try session.choose("ja")
    try session.waitFor("Gebiedscode")
    try session.type("WK999902")
    try session.press("C-d")
    try session.waitFor("Vastgelegd: belang van een slachtoffer bij Laan, Çelik van der.")
    #expect(try !session.rows().joined().contains("WK9999"))
  }

  /// Another address in the town is asked about anew, until the prosecutor says the word about it.
  private func findAnother(_ session: TmuxSession) throws {
    try session.type("ad")
    try session.waitFor("Adres of gebied bij Laan, Çelik van der")
    try session.choose("adres")
    try session.press("Tab")
    try session.type("Havenkade")
    try session.press("Tab")
    try session.type("8")
    try session.press("Tab")
    try session.press("Tab")
    try session.type("Zwanendam")
    try session.press("C-d")
    try session.waitUntil(
      says: "Adres na terugkeer: Havenkade 8, Zwanendam", "Slachtoffer: nog niet verteld (aE)")
    #expect(try desk.queue(person).map(\.why) == [unknown, asked])
    try session.type("aE")
    try session.waitFor("Slachtoffer bij adres van Laan, Çelik van der")
    try session.choose("niet nabij")
    try session.choose("OM")
    try session.type("navraag bij het slachtofferloket")
    try session.press("C-d")
    try session.waitUntil(says: "Slachtoffer bij adres: niet nabij, volgens OM ma 23 nov")
  }

  /// Who has no part in victims gets the word at most, on every way out.
  private func staysApart() throws {
    let own = try desk.told("show", apart)
    #expect(own.contains("slachtoffer") && own.contains("belang van slachtoffer: ja"))
    for role in ["aftercare", "team-lead"] {
      let dossier = try desk.ask("--role", role, "show", person)
      #expect(dossier.contains("niet nabij"))
      let lists = try ["caseload", "triage", "returns", "notes"].map {
        try desk.ask("--role", role, "list", $0, "--json")
      }
      let json = try desk.ask("--role", role, "show", person, "--json")
      for text in lists + [dossier, json] {
        #expect(!text.contains(apart) && !text.contains("WK9999") && !text.contains("52.4037"))
      }
    }
    for role in ["aftercare", "team-lead", "supervision", "partner", "bij-delegate"] {
      let asked = try desk.program.run(
        "--log", desk.log, "--now", BuiltProgram.monday, "--role", role, "show", apart)
      #expect(asked.code == 66 && asked.output == "", "\(role)")
    }
  }
}
