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
    try session.waitUntil(says: "OP DE AGENDA", "VOORGESTELD UIT DE WACHTRIJ", "Kok, Milan")
    // Three wait for triage; all of them are put on the agenda in one go.
    try session.type("*")
    try session.type("aT")
    try session.waitUntil(says: "Op de agenda van Casusoverleg (ICO)")

    // What the referral of Willems lacks is filled in on the phone.
    try session.find("willems")
    try session.waitUntil(says: "mist betrokken partners")
    try session.type("ah")
    try session.waitUntil(says: "Aanmelding ZVH: Willems, Noa", "Ontbreekt nog")
    try session.press("Escape")
    try session.type("aj")
    try session.waitUntil(says: "ZVH: Willems, Noa")
    try session.type("t")
    try session.type("Eerst aanvullen: wie zijn betrokken?")
    try session.press("C-d")
    try session.waitUntil(says: "Terug met advies: Eerst aanvullen: wie zijn betrokken?")
    try session.press("Escape")

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
    #expect(minutes.contains("besluit: Terug met advies: Eerst aanvullen: wie zijn betrokken?"))
    #expect(minutes.contains("belt de verhuurder"))
    let part = try desk.ask("minutes", "next", "--partner", "Politie Zwanendam")
    #expect(part.contains("belt de verhuurder"))
    #expect(!part.contains("Willems"))
    let other = try desk.ask("minutes", "next", "--partner", "OM Zwanendam")
    #expect(!other.contains("belt de verhuurder"))
    #expect(!other.contains("Kok"))
    #expect(try desk.isSound())
  }
}
