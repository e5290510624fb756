import Casework
import Testing
import Wording

@testable import Exchange

/// Scenario F10: the person asks what was shared with the police.
@Suite("An access file")
struct AccessFileTests {
  let now = Moment(CivilDateTime(iso: "2026-11-23T09:00")!)
  let today = CivilDate(iso: "2026-11-23")!
  let viewer = Viewer(user: Practice.user, role: .practice)
  var register = Register(
    folding: Practice.events(
      people: 3, seed: 1,
      now: Moment(
        CivilDateTime(iso: "2026-11-23T08:00")!)))
  var ids = RecordIDSource(generator: SplitMix64(seed: 3))

  @discardableResult
  mutating func take(_ commands: Command...) throws -> [Event] {
    let events = try Decider.decide(commands, in: register, by: viewer, at: now, ids: &ids)
    for event in events { register.evolve(event) }
    return events
  }

  /// Somebody with a wrong note, a ban, something shared with the police, and a request.
  mutating func person() throws -> (PersonID, note: NoteID) {
    let person = try take(
      .register(
        NewPerson(
          identity: Identity(
            name: PersonName(parsing: "Farid 't Hooft"), birthDate: PartialDate(iso: "1988-03-12")!),
          owner: Practice.user)))[0].id
    let note = try take(
      .addNote(
        person,
        NoteContent(
          category: .safety, reliability: .suspicion, source: "buurvrouw Lena Smid",
          text: "Zou de buren hebben bedreigd, zegt A. de Wit.", observedAt: now)))[0].id
    try take(
      .recordMeasure(
        person,
        MeasureContent(
          type: .areaBan, authority: .mayor, from: Due(today), ground: "172a",
          extent: "straal om de Lindelaan", proportionality: "nodig")))
    try take(
      .disclose(
        person,
        Disclosure(
          to: Partner(.police, "Politie Zwanendam", person: "J. Agent"),
          ground: .detentionAndReturn, purpose: "veiligheid", fields: [.name, .returnDate],
          on: today, decidedBy: "M. Jansen")))
    try take(
      .receiveRequest(
        person,
        SubjectRequest(
          kind: .access, receivedOn: today, identity: .documentSeen,
          covers: "wat is gedeeld met de politie")))
    return (person, note)
  }

  func file(
    _ person: PersonID, leavingOut omissions: [AccessOmission] = [], views: [AccessAccount]? = nil
  ) throws -> String {
    let files = try register.filesToHandOver(of: person, by: viewer, with: nil)
    let request = try #require(files.first?.requestToAnswer)
    let made = AccessFile(
      of: files, answering: request, views: views, leavingOut: omissions, in: register, on: today)
    return try #require(made).text(.dutch)
  }

  @Test("names the receiver outside, when, what, on which ground and for what")
  mutating func shares() throws {
    let (person, _) = try person()
    let text = try file(person)
    for words in [
      "Politie Zwanendam", "Pbw 18a lid 4", "veiligheid", "Gedeeld met anderen",
      "document gezien aan de balie", "Er is geen kopie bewaard", "Antwoord uiterlijk wo 23 dec",
      "Farid 't Hooft",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test("leaves out colleagues, sources, the officer who got it, and where a ban holds")
  mutating func others() throws {
    let (person, _) = try person()
    let text = try file(person)
    for words in ["Lena", "Smid", "de Wit", "Jansen", "J. Agent", "Lindelaan"] {
      #expect(!text.contains(words), "\(words)")
    }
    #expect(text.contains("Zou de buren hebben bedreigd, zegt [naam]."))
  }

  @Test("has the corrected text alone once a wrong note was corrected by a new event")
  mutating func corrected() throws {
    let (person, note) = try person()
    let events = try take(
      .rectifyNote(
        person, note, text: "Er was een woordenwisseling.", reason: "verkeerd gehoord"))
    #expect(events.count { !$0.fact.isWords } == 1)
    let text = try file(person)
    #expect(text.contains("Er was een woordenwisseling.") && text.contains("(verbeterd"))
    #expect(!text.contains("bedreigd"))
  }

  @Test("leaves a note out on an exception of UAVG 41, and says that and why, not which")
  mutating func exception() throws {
    let (person, note) = try person()
    let text = try file(
      person,
      leavingOut: [AccessOmission(note: note, exception: .others, reason: "een ander herkenbaar")])
    #expect(!text.contains("bedreigd") && !text.contains(note.text))
    #expect(text.contains("UAVG 41): een ander herkenbaar"))
  }

  @Test("tells when and why somebody looked, without names; says so when that is missing")
  mutating func views() throws {
    let (person, _) = try person()
    #expect(try file(person).contains("Nog toe te voegen"))
    let json = """
      {"schema": "keerpunt.access/1", "items": [{"at": "2026-11-20T08:05:00.000Z",
       "action": "opened", "ground": "own-case", "outcome": "shown", "by": "dewit", "words": "A. de Wit"}]}
      """
    let views = try #require(AccessViews.read(Array(json.utf8)))
    let text = try file(person, views: views)
    #expect(text.contains("20 nov") && text.contains("9:05"))
    #expect(!text.contains("dewit") && !text.contains("de Wit"))
    #expect(AccessViews.read(Array("{}".utf8)) == nil)
  }
}
