import Testing

@Suite(
  "A return that comes nine days earlier, from keys to final screen",
  .enabled(if: TmuxSession.path != nil), .serialized)
struct FieldScenarioReturnTests {
  let desk: Desk
  let person: String

  init() throws {
    desk = try Desk()
    person = try desk.reference(of: "Vos, Ravi de")
  }

  private func rules() throws -> [String] { try desk.queue(person).map(\.rule) }

  @Test("note in six keys, housing, ID through the town of the prison, benefit asleep until a note")
  func earlier() throws {
    #expect(
      try desk.queue(person).map { "\($0.tier) \($0.rule) \($0.why)" } == [
        "this-week NZ-2 Geen onderdak, terugkeer ↑ 9 d vervroegd",
        "this-week NZ-16b Uitkering niet aangevraagd",
        "this-week EV-1 Terugkeer ↑ 9 d vervroegd",
      ])
    let session = try desk.open()
    try session.find(person)
    // The old and the new date, from whom and since when, and what is open.
    try session.waitUntil(
      says: "nog 3 d 15 u", "uiterlijk do 26 nov 2026 · klok van ons", "NZ-2 · afspraak",
      "↑ 9 d vervroegd: do 26 nov (was za 5 dec), bekend sinds vr 20 nov 15:10",
      "casemanager PI, ontvangen vr 20 nov", "nog niet gevraagd: netwerk",
      "+ Uitkering niet aangevraagd", "+ Terugkeer ↑ 9 d vervroegd")

    // Six keys beside the text: a, n, o, f and Ctrl-D; the text stands under the entry.
    try session.type("anof")
    try session.type("Opvang Oost houdt een bed tot donderdag.")
    try session.press("C-d")
    try session.waitUntil(
      says: "Vastgelegd: notitie bij Vos, Ravi de.",
      "feit: Opvang Oost houdt een bed tot donderdag.")

    // Housing is in progress: its entry leaves.
    try session.type("x")
    try session.waitUntil(says: "Geen onderdak, terugkeer", "Voorwaarde onderdak (loopt vast)")
    try session.type("i")
    try session.type("bed bij Opvang Oost")
    try session.press("C-d")
    try session.waitFor("Vastgelegd: voorwaarde bij Vos, Ravi de.")
    #expect(try rules() == ["NZ-16b", "EV-1"])

    try arrangeIdentity(session)
    try sleepUntilNote(session)
    try finish(session)
    try session.type("Q")
    try session.waitForEnd()
    // Out of the queue, and still explained: what was decided, by whom and when.
    let explanation = try desk.told("explain", person)
    #expect(
      explanation.contains(
        "afgedaan, M. Jansen, ma 23 nov 09:00: PI en wijkteam gebeld; afspraken staan."))
    for gone in ["Geen onderdak", "Uitkering niet aangevraagd", "Geen ID-bewijs"] {
      #expect(!explanation.contains(gone), "\(gone)")
    }
    let dossier = try desk.told("show", person)
    for line in [
      "bed bij Opvang Oost", "spoed via gemeente Lelystad, anders balie op donderdag",
      "Opvang Oost houdt een bed tot donderdag.", "Aanvraag is binnen bij Werk en Inkomen.",
    ] {
      #expect(dossier.contains(line), "\(line)")
    }
    #expect(try desk.isSound())
  }

  /// The card turns out to have expired. No leave is needed to fetch another (NZ-15).
  private func arrangeIdentity(_ session: TmuxSession) throws {
    try session.type("c")
    try session.waitFor("(i) identiteitsbewijs (geregeld)")
    try session.type("il")
    try session.type("kaart is verlopen")
    try session.press("C-d")
    try session.waitFor("Geen ID-bewijs: vraag het aan via de PI")
    let entries = try desk.queue(person)
    #expect(entries.map(\.rule) == ["NZ-15", "NZ-16b", "EV-1"])
    // Fourteen days before the return had passed already.
    #expect(entries.first?.due == "2026-11-12")
    try session.press("Home")
    try session.waitUntil(
      says:
        "26-11 − 14 d (standaard van Keerpunt: identity-ready), geen verschuiving bij terugtellen",
      "via de gemeente van de PI")
    // The key that the decision names; the condition of the entry stands in the form.
    try session.type("c")
    try session.waitUntil(says: "Voorwaarde identiteitsbewijs (loopt vast)")
    try session.type("i")
    try session.type("spoed via gemeente Lelystad, anders balie op donderdag")
    try session.press("C-d")
    try session.waitUntil(says: "Vastgelegd: voorwaarde bij Vos, Ravi de.")
    #expect(try rules() == ["NZ-16b", "EV-1"])
  }

  /// The benefit waits for an answer, at most two days; a note wakes it before that.
  private func sleepUntilNote(_ session: TmuxSession) throws {
    try session.press("Home")
    try session.waitUntil(says: "NZ-16b")
    try session.type("z")
    try session.waitUntil(
      says: "Laten sluimeren: Vos, Ravi de", "Uitkering niet aangevraagd",
      "Hoogstens tot wo 23 dec.")
    try session.type("+2d")
    try session.press("Tab")
    try session.waitUntil(says: "wo 25 nov 2026", "(n) een nieuwe notitie")
    try session.type("n")
    try session.press("C-d")
    try session.waitFor("1 sluimeren")
    #expect(try rules() == ["EV-1"])
    try session.type("anwf")
    try session.waitFor("Notitie bij Vos, Ravi de")
    try session.type("Aanvraag is binnen bij Werk en Inkomen.")
    try session.press("C-d")
    try session.waitFor("2 van")
    #expect(try rules() == ["NZ-16b", "EV-1"])
  }

  /// The benefit was asked for, and the phone calls about the date were made.
  private func finish(_ session: TmuxSession) throws {
    try session.press("Home")
    try session.waitUntil(says: "NZ-16b")
    try session.type("x")
    try session.waitUntil(says: "Uitkering: Vos, Ravi de", "(j) ja (n) nee (o) onbekend")
    try session.press("C-d")
    try session.waitFor("1 van")
    #expect(try rules() == ["EV-1"])
    try session.waitUntil(
      says: "PI Lelystad, B. Terpstra (casemanager), 099-555 01 12: nu bereikbaar (ma-vr tot 17:00)"
    )
    try session.type("x")
    try session.waitUntil(says: "Terugkeer ↑ 9 d vervroegd")
    try session.type("PI en wijkteam gebeld; afspraken staan.")
    try session.press("C-d")
    try session.waitFor("0 van")
    #expect(try rules() == [])
  }
}
