import Testing

@Suite(
  "A supervision that starts and one that is breached, from keys to final screen",
  .enabled(if: TmuxSession.path != nil), .serialized)
struct FieldScenarioSupervisionTests {
  let desk: Desk
  let starting: String
  let breached: String

  init() throws {
    desk = try Desk()
    starting = try desk.reference(of: "Hermans, Cas")
    breached = try desk.reference(of: "Smit, Joran")
  }

  // MARK: Scenario 3

  private var notStarted: Desk.Entry {
    Desk.Entry(
      ref: starting, signal: "S14", rule: "TZ-1b", tier: "now", due: "2026-11-25",
      why: "Toezicht niet gestart, moet uiterlijk wo 25 nov")
  }

  @Test("called up a second time by visit, started on first contact, and then an interval is asked")
  func start() throws {
    #expect(try desk.queue(starting) == [notStarted])
    let session = try desk.openEverybodys()
    try session.find("hermans")
    // Seven days by law from the start of the probation, and what was tried.
    try session.waitUntil(
      says: "nog 2 d 15 u", "uiterlijk wo 25 nov 2026 · klok van ons",
      "TZ-1b · Besluit tenuitvoerlegging 3:2 lid 2 onder a · wet",
      "18-11 + 7 d (Besluit tenuitvoerlegging 3:2 lid 2 onder a), eindigt op een werkdag (Atw 1)",
      "vanaf proeftijd: uiterlijk wo 25 nov", "vanaf opdracht: uiterlijk wo 2 dec",
      "opgeroepen, do 19 nov, brief of mail",
      "Adres in de BRP verschilt van dat in de opdracht. BRP, vr 20 nov", "C oproepen")

    try session.type("C")
    try session.waitUntil(says: "Opgeroepen: toezicht op Hermans, Cas", "Hoe brief of mail")
    try session.type("b")
    try session.press("C-d")
    try session.waitUntil(
      says: "Vastgelegd: opgeroepen bij Hermans, Cas.", "opgeroepen, do 19 nov, brief of mail",
      "opgeroepen, ma 23 nov, bezoek")
    // A call is no start: the clock runs on.
    #expect(try desk.queue(starting) == [notStarted])

    try session.type("x")
    try session.waitUntil(says: "(g) gestart (o) opgeroepen")
    try session.type("g")
    try session.press("C-d")
    try session.waitUntil(
      says: "Vastgelegd: start toezicht bij Hermans, Cas.",
      "Nog niet afgesproken hoe vaak contact klok van ons TZ-9 · afspraak")
    try agreeInterval(session)
    #expect(try desk.queue(starting) == [])
    try session.type("Q")
    try session.waitForEnd()
    let dossier = try desk.told("show", starting)
    #expect(dossier.contains("gestart ma 23 nov"))
    #expect(dossier.contains("opgeroepen, do 19 nov, brief of mail"))
    #expect(dossier.contains("opgeroepen, ma 23 nov, bezoek"))
    #expect(dossier.contains("contact afgesproken, elke 14 dagen: ritme van niveau 2"))
    #expect(try desk.isSound())
  }

  /// The one question that is left after a start.
  private func agreeInterval(_ session: TmuxSession) throws {
    #expect(try desk.queue(starting).map(\.rule) == ["TZ-9"])
    try session.type("x")
    try session.waitFor("Contact afgesproken: toezicht op Hermans, Cas")
    try session.type("14")
    try session.press("Tab")
    try session.type("ritme van niveau 2")
    try session.press("C-d")
    try session.waitFor("Vastgelegd: contact afgesproken bij Hermans, Cas.")
    try session.waitFor("Niets gevonden.")
  }

  @Test(
    "reported to the prosecutor instead: the clock stays until the supervision starts or closes")
  func reportedNotStarted() throws {
    let session = try desk.openEverybodys()
    try session.find("hermans")
    try session.waitUntil(says: "TZ-1b")
    try session.type("P")
    try session.waitFor("Gemeld bij het OM: toezicht op Hermans, Cas")
    try session.type("t")
    try session.type("Twee oproepen zonder antwoord.")
    try session.press("C-d")
    try session.waitUntil(
      says: "Vastgelegd: gemeld bij het OM bij Hermans, Cas.",
      "opgeroepen, do 19 nov, brief of mail", "gemeld bij het OM, ma 23 nov")
    #expect(try desk.queue(starting) == [notStarted])
    #expect(
      try desk.told("explain", starting).contains(
        "gaat weg door: het eerste contact, of het toezicht is gesloten"))
    try session.type("Q")
    try session.waitForEnd()
    #expect(
      try desk.told("show", starting).contains(
        "gemeld bij het OM, ma 23 nov, advies: ten uitvoer leggen: Twee oproepen zonder antwoord."))
  }

  // MARK: Scenario 7

  private let late = "Laatste contact 12 d geleden, afspraak: elke 7 d"

  private func atBreach() throws -> TmuxSession {
    #expect(
      try desk.queue(breached).map(\.why) == [
        "Overtreding gemeld vr 20 nov, nog geen besluit, 1 eerdere waarschuwing", late,
      ])
    let session = try desk.openEverybodys()
    try session.find("joran")
    // What happened at night, the warnings that were given, and the two working days to decide.
    try session.waitUntil(
      says: "nog 1 d 15 u", "uiterlijk di 24 nov 2026 · klok van ons",
      "TZ-5 · Besluit tenuitvoerlegging 3:4 · standaard van Keerpunt",
      "20-11 + 2 werkdagen (Besluit tenuitvoerlegging 3:4; standaard van Keerpunt: breach-answer)",
      "vr 20 nov 01:15: Zeventien minuten in het verboden gebied.", "eerdere waarschuwingen: 1",
      "Verklaring aannemen, waarschuwen of")
    return session
  }

  @Test("a breach at night: an official warning, and the next breach counts it")
  func warned() throws {
    let session = try atBreach()
    try session.type("W")
    try session.waitFor("Officiële waarschuwing: toezicht op Smit, Joran")
    try session.press("C-d")
    try session.waitFor("Hier hoort een reden bij. Schrijf op waarom.")
    try session.type("Uitleg over de bus klopt niet met de route.")
    try session.press("C-d")
    try session.waitFor("Vastgelegd: officiële waarschuwing bij Smit, Joran.")
    #expect(try desk.queue(breached).map(\.why) == [late])

    // Another breach is reported: two warnings stand before it.
    try session.type("as")
    try session.waitFor("Toezicht op Smit, Joran")
    try session.choose("overtreding gemeld")
    try session.waitUntil(says: "Wat overtreding gemeld")
    try session.type("Weer in het gebied.")
    try session.press("Tab")
    try session.type("meldkamer")
    try session.press("C-d")
    try session.waitFor("Vastgelegd: overtreding gemeld bij Smit, Joran.")
    #expect(
      try desk.queue(breached).map(\.why) == [
        "Overtreding gemeld ma 23 nov, nog geen besluit, 2 eerdere waarschuwingen", late,
      ])
    try session.press("k")
    try session.waitUntil(says: "Weer in het gebied.", "eerdere waarschuwingen: 2")
    try session.type("Q")
    try session.waitForEnd()
    #expect(
      try desk.told("show", breached).contains(
        "officiële waarschuwing, ma 23 nov: Uitleg over de bus klopt niet met de route."))
    #expect(try desk.isSound())
  }

  @Test("a breach at night: the prosecutor is advised with one of three, which cannot be undone")
  func reported() throws {
    let session = try atBreach()
    try session.type("P")
    try session.waitUntil(
      says: "Gemeld bij het OM: toezicht op Smit, Joran",
      "(v) voorwaarden wijzigen (p) proeftijd wijzigen (t) ten uitvoer leggen")
    try session.press("C-d")
    try session.waitFor("Kies bij 'Advies aan OM' een van de antwoorden.")
    try session.type("v")
    try session.type("Ruimer gebied en een avondklok.")
    try session.press("C-d")
    try session.waitUntil(
      says: "Vastgelegd: gemeld bij het OM bij Smit, Joran. Terug kan alleen met i: intrekken.",
      "In het dossier, tab Toezicht.")
    #expect(try desk.queue(breached).map(\.why) == [late])
    try session.type("u")
    try session.waitUntil(
      says: "Dit maak je zo niet ongedaan: stap in het toezicht.",
      "Wat verstuurd is, trek je in met een reden.")
    try session.type("Q")
    try session.waitForEnd()
    #expect(
      try desk.told("show", breached).contains(
        "gemeld bij het OM, ma 23 nov, advies: voorwaarden wijzigen: Ruimer gebied en een avondklok."
      ))
    #expect(try desk.isSound())
  }
}
