import Testing

@Suite(
  "A supervision that ends, from keys to final screen", .enabled(if: TmuxSession.path != nil),
  .serialized)
struct FieldScenarioEndTests {
  let desk: Desk
  let person = "Z-869127"

  init() throws { desk = try Desk() }

  private var advice: Desk.Entry {
    Desk.Entry(
      ref: person, signal: "S20", rule: "TZ-6d", tier: "prepare", due: "2026-12-21",
      why: "Toezicht eindigt ma 4 jan 2027: advies aan gemeente")
  }

  @Test("the end is judged, the municipality advised, the advice retracted and given again, closed")
  func end() throws {
    let judgment = Desk.Entry(
      ref: person, signal: "S18", rule: "TZ-6b", tier: "prepare", due: "2026-12-05",
      why: "Proeftijd eindigt ma 4 jan 2027")
    #expect(try desk.queue(person) == [judgment, advice])
    let session = try desk.openEverybodys()
    try session.find(person)
    // Counted back from the end, so that a weekend does not move it.
    try session.waitUntil(
      says: "nog 12 d", "uiterlijk za 5 dec 2026 (weekend) · klok van ons",
      "4-1 − 30 d (standaard van Keerpunt: end-judgement), geen verschuiving bij terugtellen",
      "+ Toezicht eindigt ma 4 jan 2027: advies aan gemeente",
      "Verlenging vragen, andere titel, of laten eindigen")
    try session.type("x")
    try session.waitUntil(says: "(p) proeftijd gewijzigd (e) einde beoordeeld")
    try session.type("e")
    try session.type("Schulden geregeld; verlengen is niet nodig, GVM niet aan de orde.")
    try session.press("C-d")
    try session.waitFor("Vastgelegd: einde beoordeeld bij Groot, Iris de.")
    #expect(try desk.queue(person) == [advice])

    try session.waitUntil(
      says: "nog 28 d", "uiterlijk ma 21 dec 2026 · klok van ons", "TZ-6d",
      "De gemeente adviseren, met de grond erbij")
    try advise(session, "Onderdak tijdelijk tot maart; drinkt weer.")
    try session.waitUntil(
      says: "Terug kan alleen met i: intrekken. In het dossier, tab Toezicht.")
    #expect(try desk.queue(person) == [])
    try session.type("u")
    try session.waitFor("Dit maak je zo niet ongedaan")
    #expect(try desk.queue(person) == [])

    try retract(session)
    // Without the advice the question is there again.
    #expect(try desk.queue(person) == [advice])
    try session.type("q")
    try session.waitFor("[3 Zaken")
    try session.showAll()
    try session.type("1")
    try session.waitFor("[1 Triage")
    try session.find(person)
    try session.waitUntil(says: "TZ-6d")
    try advise(session, "Onderdak tijdelijk tot 1 maart; drinkt weer. Wijkteam met toestemming.")
    #expect(try desk.queue(person) == [])
    try session.type("Q")
    try session.waitForEnd()
    let dossier = try desk.told("show", person)
    for line in [
      "einde beoordeeld, ma 23 nov: Schulden geregeld; verlengen is niet nodig, GVM niet aan de orde.",
      "gemeente geadviseerd, ma 23 nov: Onderdak tijdelijk tot 1 maart; drinkt weer. Wijkteam met",
      "ingetrokken na versturen: Verkeerde datum genoemd.",
      "Vertel wie dit kreeg dat het is ingetrokken (AVG 19)",
    ] {
      #expect(dossier.contains(line), "\(line)")
    }
    #expect(try desk.isSound())
  }

  private func advise(_ session: TmuxSession, _ text: String) throws {
    try session.type("x")
    try session.waitFor("Gemeente geadviseerd: toezicht op Groot, Iris de")
    try session.press("C-d")
    try session.waitFor("Er staat nog geen tekst. Schrijf iets op.")
    try session.type(text)
    try session.press("C-d")
    try session.waitFor("Vastgelegd: gemeente geadviseerd bij Groot, Iris de.")
  }

  /// The entry has left the queue: the person is found among the cases.
  private func retract(_ session: TmuxSession) throws {
    try session.showAll()
    try session.type("3")
    try session.waitFor("[3 Zaken")
    try session.find(person)
    try session.waitFor("1 van")
    try session.press("Enter")
    try session.waitFor("Waarom open je Groot, Iris de?")
    try session.type("v")
    try session.press("C-d")
    try session.waitFor("[Kort]")
    for tab in ["Tijdlijn", "Voorwaarden", "Notities", "Agenda", "Maatregelen", "Toezicht"] {
      try session.press("Tab")
      try session.waitFor("[\(tab)]")
    }
    try session.waitUntil(says: "Gemeente geadviseerd, ma 23 nov: Onderdak tijdelijk tot maart")
    try session.type("i")
    try session.waitUntil(
      says: "Ingetrokken na versturen: toezicht op Groot, Iris de",
      "(g) gemeente geadviseerd ma 23 nov")
    try session.type("g")
    try session.press("C-d")
    try session.waitFor("Hier hoort een reden bij. Schrijf op waarom.")
    try session.type("Verkeerde datum genoemd.")
    try session.press("C-d")
    try session.waitUntil(
      says: "Ingetrokken na versturen: Verkeerde datum genoemd.", "Vastgelegd: ")
  }

  @Test("the notice of the end goes out once, and the supervision is closed")
  func closed() throws {
    let session = try desk.openEverybodys()
    try session.find(person)
    try session.waitUntil(says: "TZ-6b")
    try session.type("as")
    try session.waitUntil(says: "(f) afloopbericht verstuurd")
    try session.type("f")
    try session.press("C-d")
    try session.waitFor("Vastgelegd: afloopbericht verstuurd bij Groot, Iris de.")
    // What is over needs no judgment of its end; the advice is owed, sooner than before.
    let owed = try desk.queue(person)
    #expect(owed.map(\.rule) == ["TZ-6c"])
    #expect((owed.first?.due ?? "") < "2026-12-21")
    try session.waitUntil(says: "TZ-6c", "De gemeente adviseren, met de grond erbij")
    try advise(session, "Eerder gesloten; onderdak tijdelijk.")
    #expect(try desk.queue(person) == [])
    try session.type("Q")
    try session.waitForEnd()
    #expect(try desk.told("show", person).contains("afloopbericht verstuurd, ma 23 nov"))
  }
}
