import Testing

@testable import Casework

@Suite("Whose cases a list shows")
struct ScopeTests {
  static let away = World.dewit.user

  /// jansen and visser in one team, dewit in another; one case of jansen, one of dewit, one of
  /// nobody.
  static func world() throws -> World {
    var world = World()
    for (user, team) in [("jansen", "Oost"), ("visser", "Oost"), ("dewit", "West")] {
      try world.take(
        .recordMember(
          Member(
            user: UserName(user), name: user, role: .aftercareCoordinator, team: team)),
        by: World.administrator)
    }
    for (name, owner) in [("Mijn", "jansen"), ("Ander", "dewit"), ("Niemand", nil)] {
      _ = try world.person(
        name, owner: owner.map(UserName.init), firstReturn: NewReturn(details: World.details))
    }
    return world
  }

  static func names(_ world: World, _ scope: Scope, _ viewer: Viewer = World.jansen) -> [String] {
    let question = world.question(viewer, scope)
    let caseload = world.register.caseload(question).map(\.name.surname).sorted()
    #expect(world.register.returns(question).map(\.name.surname).sorted() == caseload)
    return caseload
  }

  @Test("mine, my team's, nobody's and all")
  func scopes() throws {
    let world = try Self.world()
    let visser = Viewer(user: UserName("visser"), role: .teamLead)
    #expect(Self.names(world, .mine) == ["Mijn"])
    #expect(Self.names(world, .team) == ["Mijn"])
    #expect(Self.names(world, .team, visser) == ["Mijn"])
    #expect(Self.names(world, .unowned) == ["Niemand"])
    #expect(Self.names(world, .all) == ["Ander", "Mijn", "Niemand"])
    #expect(Self.names(world, .all, World.yilmaz) == [])
  }

  @Test(
    "while the owner is away the deputy acts, on the first and the last day too",
    arguments: [(-5, -1, false), (-5, 0, true), (0, 0, true), (0, 7, true), (1, 7, false)])
  func deputy(first: Int, last: Int, isAway: Bool) throws {
    var world = try Self.world()
    try world.take(
      .recordAbsence(
        Absence(
          user: Self.away, first: World.today.adding(days: first),
          last: World.today.adding(days: last), deputy: World.jansen.user)))
    #expect(Self.names(world, .mine) == (isAway ? ["Ander", "Mijn"] : ["Mijn"]))
    let row = try #require(
      world.register.returns(world.question()).first { $0.name.surname == "Ander" })
    #expect(row.owner == Self.away)
    #expect(row.responsible == (isAway ? World.jansen.user : Self.away))
    #expect(row.isCovered == isAway)
    #expect(
      world.register.responsible(for: Self.away, on: World.today) == row.responsible)
    #expect(Self.names(world, .mine, World.dewit) == ["Ander"])
  }

  @Test("the newest absence counts, also one without a deputy, until it is undone")
  func newest() throws {
    var world = try Self.world()
    func absence(_ deputy: UserName?) -> Command {
      .recordAbsence(
        Absence(user: Self.away, first: World.today, last: World.today, deputy: deputy))
    }
    try world.take(absence(World.jansen.user))
    try world.take(absence(nil))
    #expect(Self.names(world, .mine) == ["Mijn"])
    #expect(world.register.responsible(for: Self.away, on: World.today) == Self.away)
    try world.undo()
    #expect(Self.names(world, .mine) == ["Ander", "Mijn"])
  }

  @Test("what was recorded since counts as new, moved or changed")
  func novelty() throws {
    var world = try Self.world()
    let (person, item) = try world.personWithReturn(
      "Verzet", dates: [World.date(.sentenceEnd, "2026-12-05")])
    let (noted, _) = try world.personWithReturn("Genoteerd")
    let since = world.now
    try world.take(.recordReturnDate(person, item, World.date(.sentenceEnd, "2026-11-26")))
    let note = try world.take(.addNote(noted, World.note()))[0].id
    _ = try world.personWithReturn("Vers")
    let rows = world.register.returns(world.question(since: since))
    let novelties = Dictionary(uniqueKeysWithValues: rows.map { ($0.name.surname, $0.novelty) })
    #expect(
      novelties == [
        "Verzet": .moved, "Genoteerd": .changed, "Vers": .new, "Mijn": nil, "Ander": nil,
        "Niemand": nil,
      ])
    let cases = world.register.caseload(world.question(since: since))
    #expect(cases.allSatisfy { $0.novelty == novelties[$0.name.surname] })
    #expect(world.register.returns(world.question()).allSatisfy { $0.novelty == nil })
    #expect(world.register.notes(world.question(since: since)).map(\.novelty) == [.new])
    let later = world.now
    try world.take(.amendNote(noted, note, text: "klopt"))
    try world.take(.retractNote(noted, note, reason: "dubbel"))
    #expect(world.register.notes(world.question(since: later)).map(\.novelty) == [.changed])
    #expect(world.register.notes(world.question(since: world.now)).map(\.novelty) == [nil])
  }
}
