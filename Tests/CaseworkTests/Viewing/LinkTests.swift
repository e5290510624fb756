import Testing

@testable import Casework

@Suite("One person in two compartments")
struct LinkTests {
  static func world() throws -> (world: World, aftercare: PersonID, supervision: PersonID) {
    var world = World()
    let aftercare = try world.person()
    let supervision = try world.person(compartment: .supervision, by: World.yilmaz)
    return (world, aftercare, supervision)
  }

  @Test("the link is seen from both ends, only by who sees both", arguments: [true, false])
  func link(fromAftercare: Bool) throws {
    var (world, aftercare, supervision) = try Self.world()
    try world.take(
      fromAftercare ? .link(aftercare, supervision) : .link(supervision, aftercare),
      by: World.lead)
    let made = try #require(world.events.last)
    #expect(made.compartment == .supervision)
    #expect(made.subject == supervision)
    func linked(_ person: PersonID, _ viewer: Viewer) -> [PersonID] {
      world.register.linked(to: person, for: viewer).map(\.id)
    }
    #expect(linked(aftercare, World.lead) == [supervision])
    #expect(linked(supervision, World.lead) == [aftercare])
    for viewer in [World.jansen, World.yilmaz] {
      #expect(linked(aftercare, viewer) == [])
      #expect(linked(supervision, viewer) == [])
    }
  }

  @Test("refused within one compartment, twice, and to who does not see both")
  func refused() throws {
    var (world, aftercare, supervision) = try Self.world()
    let other = try world.person("Ben Okafor")
    #expect(throws: Refusal.sameCompartment) {
      try world.take(.link(aftercare, other), by: World.lead)
    }
    #expect(throws: Refusal.unknownPerson) { try world.take(.link(aftercare, supervision)) }
    #expect(throws: Refusal.alreadyLinked) {
      try world.take(
        .link(aftercare, supervision), .link(supervision, aftercare), by: World.lead)
    }
    try world.take(.link(aftercare, supervision), by: World.lead)
    #expect(throws: Refusal.alreadyLinked) {
      try world.take(.link(supervision, aftercare), by: World.lead)
    }
  }

  @Test("undone, redone, and made again by a colleague it is one link")
  func undone() throws {
    var (world, aftercare, supervision) = try Self.world()
    func linked() -> [PersonID] {
      world.register.linked(to: aftercare, for: World.lead).map(\.id)
    }
    try world.take(.link(aftercare, supervision), by: World.lead)
    try world.undo(by: World.lead)
    #expect(linked() == [])
    world.restart()
    try world.take(.link(aftercare, supervision), by: World.all)
    try world.redo(by: World.lead)
    #expect(linked() == [supervision])
  }

  @Test("who sees one side alone finds no trace of the link, also not that the file was touched")
  func noTrace() throws {
    var (world, aftercare, supervision) = try Self.world()
    let sides = [(aftercare, World.jansen), (supervision, World.yilmaz)]
    func files() -> [PersonFile?] { sides.map { world.register.file($0, for: $1) } }
    let before = files()
    try world.take(.link(aftercare, supervision), by: World.lead)
    #expect(files() == before)
    try world.undo(by: World.lead)
    #expect(files() == before)
    try world.redo(by: World.lead)
    #expect(files() == before)
  }

  @Test("a reference number leads only to people whom the viewer may see")
  func references() throws {
    let (world, aftercare, supervision) = try Self.world()
    for (person, viewer, other) in [
      (aftercare, World.jansen, World.yilmaz), (supervision, World.yilmaz, World.jansen),
    ] {
      let reference = try #require(world.register.files[person]?.reference)
      #expect(world.register.people(reference, for: viewer).map(\.id) == [person])
      #expect(world.register.people(reference, for: other).isEmpty)
      #expect(world.register.people(reference, for: World.lead).map(\.id) == [person])
    }
  }
}
