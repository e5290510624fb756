import Testing

@Suite(
  "The Monday of a notice to the mayor, from keys to final screen",
  .enabled(if: TmuxSession.path != nil), .serialized)
struct FieldScenarioNoticeTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// The program as the delegate of the mayor sees it: notices and nothing else.
  private func open() throws -> TmuxSession {
    let session = try TmuxSession(
      [
        BuiltProgram.path, "--log", desk.log, "--now", BuiltProgram.monday, "--lang", "nl",
        "--role", "bij-delegate",
      ], environment: desk.program.variables, columns: 120, rows: 40)
    // The delegate has no person of their own yet: why the notices of others are looked at is asked.
    try session.waitFor("Waarom bekijk je zaken van anderen?")
    try session.choose("vraag van een partner")
    try session.press("C-d")
    try session.waitFor("OEFENLOGBOEK")
    return session
  }

  @Test(
    "recorded about somebody new in one go, acknowledged, asked, assessed, decided, on the card")
  func monday() throws {
    let session = try open()
    try record(session)
    let person = try #require(
      try desk.ask("list", "notices").split(separator: "\n").first { $0.contains("Hooft") }?
        .split(separator: " ").first { $0.hasPrefix("Z-") }.map(String.init))
    #expect(
      try desk.queue(person).map { "\($0.tier) \($0.signal) \($0.why)" } == [
        "this-week S01 BIJ-melding tbs-verlof niet bevestigd, ontvangen ma 23 nov",
        "this-week S02 BIJ-melding laat: 12 d vooraf, tbs-verlof za 5 dec",
      ])
    // Acknowledged with one key and Enter.
    try session.find(person)
    try session.waitUntil(says: "Bevestig de ontvangst aan Justid (Injus)", "Bevestigen, of")
    try session.type("x")
    try session.waitUntil(says: "Ontvangst bevestigd (tbs-verlof): Hooft, Sem 't")
    try session.press("Enter")
    try session.waitUntil(says: "Vastgelegd: stap in een BIJ-melding bij Hooft, Sem 't.")
    #expect(try desk.queue(person).map(\.signal) == ["S03", "S02"])
    // The clinic is asked, which waits for the clinic.
    try ask(session)
    try assess(session)
    #expect(try desk.queue(person).map(\.signal) == ["S02"])
    try decide(session)
    #expect(try desk.queue(person) == [])
    try session.type("Q")
    try session.waitForEnd()
    let card = try desk.ask("card", "call", person)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for line in [
      "Besloten geen maatregel, ma 23 nov, volgen, wijkagent informeren", "rustige straat",
      "onrust mogelijk", "Open niets", "openbare orde: de burgemeester",
    ] {
      #expect(card.contains(line), "\(line)\n\(card)")
    }
    let dossier = try desk.told("show", person)
    for line in [
      "Kent de buurt de zaak? ja, krant van 2019",
      "advies gevraagd aan kliniek", "vernietigen uiterlijk ma 23 aug 2027 (Bjsg 11a lid 4)",
    ] {
      #expect(dossier.lowercased().contains(line.lowercased()), "\(line)\n\(dossier)")
    }
    #expect(try desk.isSound())
  }

  private func record(_ session: TmuxSession) throws {
    try session.type("ap")
    try session.waitUntil(says: "BIJ-melding over een nieuwe betrokkene")
    try session.type("Hooft")
    try session.press("Tab")
    try session.type("'t")
    try session.press("Tab")
    try session.type("Sem")
    for _ in 0..<3 { try session.press("Tab") }
    try session.type("BIJ-2026-2001")
    try session.press("Tab")
    try session.choose("tbs-verlof")
    try session.choose("tbs met verpleging")
    try session.press("Tab")
    try session.press("Tab")
    try session.type("5-12")
    try session.press("Tab")
    try session.type("FPC Zwanendam")
    try session.press("Tab")
    try session.choose("ja")
    try session.choose("nee")
    try session.waitUntil(says: "12 d voor de terugkeer. Hierna: ontvangst bevestigen.")
    try session.press("C-d")
    try session.waitUntil(says: "Vastgelegd: nieuwe betrokkene")
  }

  private func ask(_ session: TmuxSession) throws {
    try session.type("aa")
    try session.waitUntil(says: "Adviesvraag over Hooft, Sem 't")
    try session.type("Met wie en waar is het eerste onbegeleide verlof?")
    try session.press("Tab")
    try session.type("gemeente")
    try session.press("Tab")
    try session.choose("kliniek")
    try session.press("C-d")
    try session.waitUntil(says: "Vastgelegd: adviesvraag bij Hooft, Sem 't.")
  }

  private func assess(_ session: TmuxSession) throws {
    try session.press("Home")
    try session.type("x")
    try session.waitUntil(says: "Onrust ingeschat (tbs-verlof)", "Lijst van Keerpunt, geen wet")
    // Offence, victim, school, media: answered by a letter, the note left empty.
    for answer in ["j", "o", "n", "n"] {
      try session.type(answer)
      try session.press("Tab")
    }
    try session.type("j")
    try session.type("krant van 2019")
    try session.press("Tab")
    for _ in 0..<6 { try session.press("Tab") }
    try session.type("p")
    try session.press("Tab")
    try session.choose("onrust mogelijk")
    try session.type("De zaak is bekend; het verlof is kort en in de kliniek.")
    try session.press("C-d")
    try session.waitUntil(says: "Vastgelegd: stap in een BIJ-melding bij Hooft, Sem 't.")
  }

  private func decide(_ session: TmuxSession) throws {
    try session.press("Home")
    try session.type("x")
    try session.waitUntil(says: "(g) geen maatregel")
    try session.choose("geen maatregel")
    try session.choose("volgen")
    try session.choose("wijkagent informeren")
    try session.press("Tab")
    try session.type("burgemeester")
    try session.press("Tab")
    try session.type("Kort verlof, rustige straat; de wijkagent weet het.")
    try session.press("C-d")
    try session.waitUntil(says: "Vastgelegd: stap in een BIJ-melding bij Hooft, Sem 't.")
  }
}
