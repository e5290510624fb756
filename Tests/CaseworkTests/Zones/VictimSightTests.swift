import Testing
import Wording

@testable import Casework

/// Nothing in the victim compartment changes a byte for who does not hold it.
@Suite("Victims are hidden from others")
struct VictimSightTests {
  /// Everything that a viewer can ask, as one text.
  private func everything(_ world: World, _ viewer: Viewer) -> String {
    let register = world.register
    let question = ListQuestion(viewer: viewer, now: world.now, scope: .all)
    let people = register.files(for: viewer).map(\.id).sorted()
    var parts = [
      "\(register.triage(question))", "\(register.returns(question))",
      "\(register.caseload(question))", "\(register.notes(question))",
      "\(register.measures(question))", "\(register.asleep(question))",
      "\(String(describing: register.journal.lastDone(by: viewer)))",
    ]
    for person in people {
      parts += [
        "\(String(describing: register.file(person, for: viewer)))",
        "\(register.timeline(of: person, for: viewer))",
        "\(register.explanations(of: person, question))",
        "\(String(describing: register.environment(of: person, for: viewer)))",
        "\(register.linked(to: person, for: viewer).map(\.id))",
      ]
      for entry in register.file(person, for: viewer)?.currentAddresses ?? [] {
        parts.append(
          "\(register.computedNearness(of: entry.id, person, for: viewer, on: world.now.date))")
      }
    }
    return parts.joined(separator: "\n")
  }

  private static let viewers = [
    World.jansen, World.dewit, World.yilmaz, World.lead, World.administrator,
    Viewer(user: UserName("melding"), role: .bijDelegate),
    Viewer(user: UserName("regie"), role: .processDirector),
  ]

  @Test("interest, areas, their removal and undo change nothing", arguments: viewers)
  func hidden(viewer: Viewer) throws {
    var scene = try ZoneWorld()
    try scene.world.take(.drawZone(scene.person, scene.zone(victim: true, nil)))
    let before = everything(scene.world, viewer)
    let now = scene.world.now
    try scene.world.take(
      .recordVictimInterest(
        scene.person,
        VictimInterest(
          answer: .yes, area: try AreaCode(validating: "WK036302"), shape: ZoneWorld.circle(),
          on: World.today)), by: ZoneWorld.both)
    try scene.world.take(.drawZone(scene.person, scene.zone(victim: true)), by: ZoneWorld.both)
    scene.world.now = now
    #expect(everything(scene.world, viewer) == before)
    try scene.world.undo(by: ZoneWorld.both)
    scene.world.now = now
    #expect(everything(scene.world, viewer) == before)
    // It is there for who holds it.
    #expect(scene.victimFile?.victimInterest?.value.answer == .yes)
  }

  @Test("what is told holds the word, and no number of the area")
  func word() throws {
    var scene = try ZoneWorld()
    let centre = Coordinate(latitude: 52.0912345, longitude: 5.1243219)!
    try scene.world.take(
      .recordVictimInterest(
        scene.person,
        VictimInterest(
          answer: .yes, area: try AreaCode(validating: "WK036302"),
          shape: ZoneWorld.circle(centre, 273), on: World.today)), by: ZoneWorld.both)
    try scene.world.take(
      .drawZone(scene.person, scene.zone(victim: true, ZoneWorld.circle(centre, 273))),
      by: ZoneWorld.both)
    let word = scene.world.register.computedNearness(
      of: scene.address, scene.person, for: ZoneWorld.both, on: World.today)
    try scene.world.take(.tellNearness(scene.person, scene.told(word)), by: ZoneWorld.both)
    let said = everything(scene.world, World.jansen)
    for needle in ["912345", "243219", "52.0912345", "WK036302", "metres: 273"] {
      #expect(!said.contains(needle), "\(needle)")
    }
    #expect(said.contains("nearby"))
    // The sentences that people read of the victim compartment have no place either.
    let today = scene.world.now.date
    for viewer in [ZoneWorld.both, World.all] {
      for file in scene.world.register.files(for: viewer) {
        for line in scene.world.register.timeline(of: file.id, for: viewer) {
          let text = line.what.phrase(today: today)
          for needle in ["912345", "243219", "WK036302", "273", " m buiten"] {
            #expect(!text.nl.contains(needle) && !text.en.contains(needle), "\(text.nl)")
          }
        }
      }
    }
  }

  @Test("a log that is damaged puts no area of a victim elsewhere")
  func damaged() throws {
    var scene = try ZoneWorld()
    let event = Event(
      id: RecordID(high: 9, low: 9), at: scene.world.now, author: World.jansen.user,
      compartment: .aftercare, subject: scene.person, cause: RecordID(high: 9, low: 9),
      fact: .zoneDrawn(scene.zone(victim: true)))
    scene.world.fold([event])
    #expect(scene.file.zones.isEmpty)
    let interest = Event(
      id: RecordID(high: 9, low: 8), at: scene.world.now, author: World.jansen.user,
      compartment: .aftercare, subject: scene.person, cause: RecordID(high: 9, low: 8),
      fact: .victimInterestRecorded(VictimInterest(answer: .yes, on: World.today)))
    scene.world.fold([interest])
    #expect(scene.file.victimInterests.isEmpty)
  }
}
