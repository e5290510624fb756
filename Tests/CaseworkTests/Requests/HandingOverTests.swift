import Testing

@testable import Casework

@Suite("An access file is made by two")
struct HandingOverTests {
  static let officer = Viewer(user: UserName("privacy"), role: .privacyOfficer)

  static func world() throws -> (World, PersonID) {
    var world = World()
    let (person, _) = try world.personWithReturn()
    return (world, person)
  }

  @Test("who compiles reads no file alone; a colleague who may read it is there")
  func custody() throws {
    let (world, person) = try Self.world()
    let register = world.register
    #expect(throws: Refusal.accessFileTakesTwo) {
      try register.filesToHandOver(of: person, by: Self.officer, with: nil)
    }
    #expect(throws: Refusal.accessFileTakesTwo) {
      try register.filesToHandOver(of: person, by: Self.officer, with: Self.officer)
    }
    let files = try register.filesToHandOver(of: person, by: Self.officer, with: World.jansen)
    #expect(files.map(\.id) == [person])
    // A colleague of another compartment makes nothing of it visible.
    #expect(throws: Refusal.unknownPerson) {
      try register.filesToHandOver(of: person, by: Self.officer, with: World.yilmaz)
    }
    // One who only reads may not take anything out.
    let partner = Viewer(
      user: UserName("partner"), role: .partnerReader, compartments: [.aftercare])
    #expect(throws: Refusal.notAllowed(.export, .partnerReader)) {
      try register.filesToHandOver(of: person, by: Self.officer, with: partner)
    }
  }

  @Test("nobody else compiles one, also not two together", arguments: Role.allCases)
  func rights(role: Role) throws {
    let (world, person) = try Self.world()
    let viewer = Viewer(
      user: UserName("iemand"), role: role, compartments: Set(Compartment.allCases))
    let isTaken =
      (try? world.register.filesToHandOver(of: person, by: viewer, with: World.jansen)) != nil
    #expect(isTaken == role.has(.compileAccessFile))
  }

  @Test("holds what is linked as far as the two together see it, and nothing of the rest")
  func linked() throws {
    var (world, person) = try Self.world()
    let supervised = try world.person(compartment: .supervision, by: World.yilmaz)
    let notice = try world.person(compartment: .bij, by: World.all)
    try world.take(.link(person, supervised), by: World.all)
    try world.take(.link(person, notice), by: World.all)
    let register = world.register
    let alone = try register.filesToHandOver(of: person, by: Self.officer, with: World.jansen)
    #expect(alone.map(\.compartment) == [.aftercare])
    let lead = try register.filesToHandOver(of: person, by: Self.officer, with: World.lead)
    #expect(Set(lead.map(\.compartment)) == [.aftercare, .supervision])
  }

  @Test("answers the open request whose identity was checked")
  func request() throws {
    var (world, person) = try Self.world()
    #expect(world.register.files[person]?.requestToAnswer == nil)
    try world.take(
      .receiveRequest(person, RequestTests.request(.access, .avg, on: World.today, .notYet)))
    #expect(world.register.files[person]?.requestToAnswer == nil)
    let id = try world.take(.receiveRequest(person, RequestTests.request()))[0].id
    #expect(world.register.files[person]?.requestToAnswer?.id == id)
  }
}
