import Testing

@testable import Casework

@Suite("How a viewer stands to a person")
struct AccessCircumstancesTests {
  static func world() throws -> (world: World, person: PersonID) {
    var world = World()
    for (user, name, team) in [
      ("jansen", "M. Jansen", "Oost"), ("dewit", "A. de Wit", "West"), ("bos", "K. Bös", "Oost"),
    ] {
      try world.take(
        .recordMember(
          Member(user: UserName(user), name: name, role: .aftercareCoordinator, team: team)),
        by: World.administrator)
    }
    let (person, _) = try world.personWithReturn("Ravi Jansen")
    return (world, person)
  }

  static func circumstances(_ world: World, _ person: PersonID, _ viewer: Viewer) throws
    -> AccessCircumstances
  {
    let file = try #require(world.register.file(person, for: viewer))
    return AccessCircumstances(of: viewer, to: file, at: world.now, in: world.register)
  }

  @Test("teams, whose case it is and the last day of work on it stand as they were")
  func teams() throws {
    var (world, person) = try Self.world()
    #expect(
      try Self.circumstances(world, person, World.jansen)
        == AccessCircumstances(
          viewerTeam: "Oost", caseTeam: "Oost", isResponsible: true, sharesSurname: true,
          lastActed: World.today))
    let stranger = AccessCircumstances(
      viewerTeam: "West", caseTeam: "Oost", isResponsible: false, sharesSurname: false,
      lastActed: nil)
    #expect(try Self.circumstances(world, person, World.dewit) == stranger)
    try world.take(.addNote(person, World.note()), by: World.dewit)
    #expect(try Self.circumstances(world, person, World.dewit).lastActed == World.today)
    try world.undo(by: World.dewit)
    #expect(try Self.circumstances(world, person, World.dewit) == stranger)
    try world.take(.assign(person, to: nil))
    #expect(try Self.circumstances(world, person, World.dewit).caseTeam == "")
  }

  @Test("a surname counts whatever its accents, and by an alias too")
  func surnames() throws {
    var (world, person) = try Self.world()
    let bos = Viewer(user: UserName("bos"), role: .aftercareCoordinator)
    #expect(try !Self.circumstances(world, person, bos).sharesSurname)
    try world.take(.addAlias(person, PersonName(parsing: "Rav Bos")))
    #expect(try Self.circumstances(world, person, bos).sharesSurname)
    let unknown = Viewer(user: UserName("jansen2"), role: .aftercareCoordinator)
    #expect(try !Self.circumstances(world, person, unknown).sharesSurname)
  }

  @Test("breaking glass is no work on a case")
  func glass() throws {
    var (world, person) = try DossierAccessTests.supervised()
    try world.take(
      .breakGlass(
        person, GlassBreaking(.danger, words: DossierAccessTests.words),
        from: DossierAccessTests.origin), by: DossierAccessTests.other)
    let other = DossierAccessTests.other
    #expect(try Self.circumstances(world, person, other).lastActed == nil)
  }
}
