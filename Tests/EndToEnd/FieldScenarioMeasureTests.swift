import Testing

@Suite(
  "A home ban on its eighth day, from keys to final screen",
  .enabled(if: TmuxSession.path != nil), .serialized)
struct FieldScenarioMeasureTests {
  let desk: Desk
  let person: String

  init() throws {
    desk = try Desk()
    person = try desk.reference(of: "Haan, Mo de")
  }

  @Test("the ban of Friday evening is extended to its last day, once, with a reason")
  func homeBan() throws {
    #expect(
      try desk.queue(person) == [
        Desk.Entry(
          ref: person, signal: "S21", rule: "ME-1", tier: "now", due: "2026-11-23",
          why: "Huisverbod loopt af, niets besloten")
      ])
    let session = try desk.open()
    try session.find("haan")
    // The hours that are left, how the end was counted, and the last day that it can have.
    try session.waitUntil(
      says: "nog 13 u 40 m", "uiterlijk ma 23 nov 2026 22:40 · klok van ons",
      "ME-1 · Wth 2 lid 1 · wet", "13-11 22:40 + 10 d (Wth 2 lid 1), geen verschuiving (Wth 13)",
      "voorlopig; nog nodig: of er hulp is voor beide", "verlengen kan tot vr 11 dec 22:40",
      "hulp gestart voor beide? onbekend", "Dreiging houdt aan", "p maatregel verlengen")

    // What is missing is asked first: it no longer stands there as provisional.
    try session.type("ag")
    try session.waitFor("Stap bij huisverbod van Haan, Mo de")
    try session.type("h")
    try session.press("Tab")
    try session.type("n")
    try session.press("C-d")
    try session.waitUntil(says: "hulp gestart voor beide? nee", "Vastgelegd: hulp voor beide")
    #expect(try !session.said().contains("voorlopig"))

    // The form says the limit before anything is saved, and does not save without a reason.
    try session.type("p")
    try session.waitUntil(
      says: "Verlengd: huisverbod van Haan, Mo de",
      "Verlengen kan tot uiterlijk vr 11 dec 22:40; nog 1 van 1 keer.",
      "+ 1 × 18 d, samen hoogstens 28 d (Wth 9 lid 1), geen verschuiving (Wth 13)")
    try session.press("C-d")
    try session.waitFor("Hier hoort een reden bij. Schrijf op waarom.")
    #expect(try desk.queue(person).count == 1)
    try session.type("Dreiging houdt aan; korter geeft de hulp geen kans.")
    try session.press("C-d")
    try session.waitFor("Vastgelegd: verlengd bij Haan, Mo de.")
    try session.waitFor("Niets gevonden.")
    #expect(try desk.queue(person) == [])
    #expect(try desk.told("explain", person).contains("Niets vraagt nu om aandacht."))

    // The screen of measures has the new end, and that nothing is left.
    try session.showAll()
    try session.type("5")
    try session.waitFor("[5 Maatregelen 3]")
    try session.find("haan")
    try session.waitUntil(
      says: "vr 11 dec 2026 22:40 (vrijdag), nog 18 d · begon vr 13 nov 22:40",
      "Niet meer (1 van 1)",
      "Verlengd: Dreiging houdt aan; korter geeft de hulp geen kans.")
    try refuseSecond(session)
    // Refused before anything was typed: no draft is left to ask about.
    try session.type("Q")
    try session.waitForEnd()

    let dossier = try desk.told("show", person)
    #expect(dossier.contains("van kracht · einde: vr 11 dec 2026 22:40 (vrijdag)"))
    #expect(
      dossier.contains(
        "verlengd, ma 23 nov 09:00: Dreiging houdt aan; korter geeft de hulp geen kans."))
    #expect(try desk.isSound())
  }

  /// A home ban is extended once; the reason names the rule.
  private func refuseSecond(_ session: TmuxSession) throws {
    let before = try desk.told("show", person)
    try session.type("p")
    try session.waitFor(
      "Verder verlengen kan niet (ME-1, Wth 2 lid 1). Het is al 1 keer verlengd.")
    try session.waitFor("[5 Maatregelen 3]")
    #expect(try desk.told("show", person) == before)
  }
}
