import Testing

@Suite(
  "Triage of the house, from keys to final screen", .enabled(if: TmuxSession.path != nil),
  .serialized)
struct FieldScenarioHouseTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  // MARK: Scenario 6

  @Test("completed before noon, put on the agenda, decided, shared, and told in the minutes")
  func triage() throws {
    let before = try desk.told("list", "referrals")
    #expect(before.contains("Willems, Noa"))
    #expect(before.contains("onvolledig"))

    let session = try desk.openEverybodys()
    try session.type("6")
    try session.waitFor("VOORGESTELD UIT DE WACHTRIJ")
    try session.waitUntil(says: "Kok, Milan", "In uitvoering", "loopt de straat twee keer per week")
    // Three wait for triage, one has agreements: all of them are put on the agenda in one go.
    try session.type("*")
    try session.type("aT")
    try session.waitFor("Op de agenda van Casusoverleg (ICO), ma 23 nov 15:00: 4.")
    try session.waitFor("[6 Overleg 5]")

    // What the referral of Willems lacks is filled in on the phone.
    try session.find("willems")
    try session.waitFor("mist betrokken partners")
    try session.type("ah")
    try session.waitUntil(says: "Aanmelding ZVH: Willems, Noa", "Ontbreekt nog: betrokken partners")
    for _ in 0..<7 { try session.press("Tab") }
    try session.type("politie, wijkteam")
    try session.press("Tab")
    try session.choose("ja")
    try session.press("C-d")
    try session.waitFor("Vastgelegd: aanmelding aangevuld bij Willems, Noa.")
    try session.type("aj")
    try session.waitUntil(says: "ZVH: Willems, Noa")
    try session.type("t")
    try session.type("Het wijkteam kan dit zelf.")
    try session.press("C-d")
    try session.waitUntil(says: "Terug met advies: Het wijkteam kan dit zelf.")
    try session.showAll()

    // The one who is discussed again: a decision, an agreement, and who may hear what.
    try session.find("kok")
    try session.type("af")
    try session.waitUntil(says: "Afspraak: Kok, Milan", "Wie het doet hoort naam en afspraak")
    try session.type("belt de verhuurder")
    try session.press("Tab")
    try session.type("p")
    try session.type("+7d")
    try session.press("C-d")
    try session.waitUntil(says: "belt de verhuurder")
    try session.type("Q")
    try session.waitForEnd()

    let minutes = try desk.told("minutes", "next")
    #expect(minutes.contains("Willems, Noa"))
    #expect(minutes.contains("besluit: Terug met advies: Het wijkteam kan dit zelf."))
    #expect(minutes.contains("belt de verhuurder"))
    let part = try desk.told("minutes", "next", "--partner", "Politie Zwanendam")
    #expect(part.contains("belt de verhuurder"))
    #expect(!part.contains("Willems"))
    let other = try desk.told("minutes", "next", "--partner", "OM Zwanendam")
    #expect(!other.contains("belt de verhuurder"))
    #expect(!other.contains("Kok"))
    #expect(try desk.isSound())
  }
}
