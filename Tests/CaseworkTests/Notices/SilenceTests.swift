import Testing

@testable import Casework

@Suite("A notice that does not come")
struct SilenceTests {
  private func silent(_ world: World, _ person: PersonID) -> [NoticeKind] {
    world.register.files[person]!.silentExpectations.map(\.value.kind)
  }

  @Test("it is silent until a notice of that kind is there that is for here")
  func silence() throws {
    var world = World()
    let person = try world.person(compartment: .bij, by: World.delegate)
    let expected = ExpectedNotice(kind: .conditionalRelease, source: "PI")
    try world.take(.expectNotice(person, expected), by: World.delegate)
    #expect(silent(world, person) == [.conditionalRelease])
    var other = World.notice
    other.kind = .firstLeave
    try world.take(.receiveNotice(person, other), by: World.delegate)
    #expect(silent(world, person) == [.conditionalRelease])
    try world.take(.receiveNotice(person, World.otherNotice), by: World.delegate)
    #expect(silent(world, person) == [])
    for notice in world.register.files[person]!.notices {
      try world.take(
        .stepNotice(person, notice.id, World.noticeStep(.misrouted)), by: World.delegate)
    }
    #expect(silent(world, person) == [.conditionalRelease])
  }

  @Test("the last word on a kind of return stands")
  func lastWord() throws {
    var world = World()
    let person = try world.person(compartment: .bij, by: World.delegate)
    for silence in [SilenceReason.notIrrevocable, .movedAfterNotice] {
      try world.take(
        .expectNotice(person, ExpectedNotice(kind: .leave, silence: silence, source: "OM")),
        by: World.delegate)
    }
    let found = world.register.files[person]!.silentExpectations
    #expect(found.map(\.value.silence) == [.movedAfterNotice])
    try world.undo(by: World.delegate)
    #expect(
      world.register.files[person]!.silentExpectations.map(\.value.silence) == [.notIrrevocable])
  }

  @Test(
    "who is not subscribed gets none, unless another reason is known",
    arguments: Subscription.allCases)
  func subscription(value: Subscription) {
    let settings = Settings()
    #expect(
      ExpectedNotice(kind: .leave, source: "PI").silence(settings, on: World.today) == nil)
    #expect(Subscription(value.rawValue) == value)
    #expect(Subscription(7) == .unknown)
  }

  @Test(
    "the mark of a notice in the list of returns is there for who sees both, and for nobody else")
  func mark() throws {
    var (world, told, id) = try World.withNotice()
    let (person, _) = try world.personWithReturn("Sjoerd van 't Hooft")
    func marks(_ viewer: Viewer) -> [Bool] {
      world.register.returns(world.question(viewer)).map(\.hasNotice)
    }
    #expect(marks(World.all) == [false])
    try world.take(.link(told, person), by: World.all)
    #expect(marks(World.all) == [true])
    #expect(marks(World.jansen) == [false])
    #expect(marks(World.lead) == [false])
    try world.take(.stepNotice(told, id, World.noticeStep(.withdrawn)), by: World.delegate)
    #expect(marks(World.all) == [false])
  }
}
