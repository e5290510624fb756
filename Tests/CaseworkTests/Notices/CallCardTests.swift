import Testing
import Wording

@testable import Casework

@Suite("The card for when the mayor calls")
struct CallCardTests {
  private func card(_ world: World, _ person: PersonID, _ viewer: Viewer = World.delegate)
    -> CallCard?
  {
    world.register.callCard(of: person, world.question(viewer))
  }

  @Test("says what is known, unknown, next, decided and open, and who may decide")
  func parts() throws {
    var notice = World.notice
    notice.returnsOn = World.today.adding(days: 10)
    var (world, person, id) = try World.withNotice(notice, [.acknowledged])
    let before = try #require(card(world, person))
    #expect(before.unknowns == [.notAssessed, .notDecided, .address])
    #expect(
      before.next == CallCardDay(on: World.today.adding(days: 3), what: .clock(.assessmentMissing)))
    #expect(before.open.map(\.signal) == [.assessmentMissing, .noticeLate])
    for kind in [NoticeStepKind.assessed, .noAction] {
      try world.take(.stepNotice(person, id, World.noticeStep(kind)), by: World.delegate)
    }
    let after = try #require(card(world, person))
    #expect(after.unknowns == [.factors(10), .address])
    #expect(after.open.isEmpty)
    let parts = after.parts(today: World.today)
    #expect(
      parts.map(\.label.nl) == [
        "Bekend", "Onbekend", "Eerstvolgend", "Besloten", "Open", "Wie beslist",
      ])
    #expect(parts[2].lines.map(\.nl) == ["do 3 dec (over 10 d): terugkeer"])
    #expect(
      parts[3].lines.map(\.nl)
        == ["geen maatregel, ma 23 nov, volgen, wijkagent informeren: reden", "onrust mogelijk"])
    #expect(parts[4].lines.map(\.nl) == ["niets"])
    #expect(parts.flatMap(\.lines).allSatisfy { !$0.en.isEmpty })
  }

  @Test("is read from one file in one compartment: nothing of another stands on it")
  func oneCompartment() throws {
    var (world, told, _) = try World.withNotice()
    let (person, _) = try world.personWithReturn("Sjoerd van 't Hooft")
    let alone = card(world, person, World.all)
    try world.take(.link(told, person), by: World.all)
    #expect(card(world, person, World.all) == alone)
    #expect(card(world, told, World.jansen) == nil)
    #expect(card(world, person, World.delegate) == nil)
    let text = try #require(alone).parts(today: World.today).flatMap(\.lines).map(\.nl)
    #expect(!text.contains { $0.contains("BIJ") })
  }

  @Test("says that nothing came, and why, where a notice is expected")
  func silence() throws {
    var world = World()
    let person = try world.person(compartment: .bij, by: World.delegate)
    try world.take(
      .expectNotice(
        person,
        ExpectedNotice(
          kind: .conditionalRelease, returnsOn: World.today.adding(days: 30), isFictive: true,
          silence: .notIrrevocable, source: "OM")), by: World.delegate)
    let card = try #require(self.card(world, person))
    #expect(card.unknowns.first == .noNotice)
    #expect(
      card.parts(today: World.today)[0].lines.map(\.nl) == [
        "BIJ-melding verwacht: v.i., fictieve v.i.-datum wo 23 dec, komt niet: niet onherroepelijk, OM"
      ])
  }
}
