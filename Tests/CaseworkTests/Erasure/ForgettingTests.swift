import Testing

@testable import Casework

@Suite("A register that forgot somebody")
struct ForgettingTests {
  @Test(
    "equals one that never read their records, for everybody who looks",
    arguments: UInt64(200)..<225)
  func equal(seed: UInt64) throws {
    let world = ViewerPropertyTests.history(seed: seed)
    var whim = Whim(seed: seed)
    let people = world.register.files.keys.sorted()
    let gone = Set((0..<3).compactMap { _ in whim.one(of: people) })
    var forgot = world.register
    for person in gone { forgot.forget(person) }
    let never = Register(folding: world.events.filter { !gone.contains($0.subject ?? $0.id) })
    for viewer in ViewerPropertyTests.watchers + [World.lead, World.all] {
      try ViewerPropertyTests.compare(forgot, never, for: viewer, at: world.now, seed: seed)
    }
    #expect(forgot.files == never.files)
    #expect(forgot.references.mapValues(Set.init) == never.references.mapValues(Set.init))
    #expect(gone.allSatisfy { forgot.files[$0] == nil })
  }

  @Test("forgets links from both ends and leaves an unknown person alone")
  func links() throws {
    var world = World()
    let open = try world.person()
    let guarded = try world.person(compartment: .supervision, by: World.all)
    try world.take(.link(open, guarded), by: World.lead)
    for gone in [open, guarded] {
      var register = world.register
      register.forget(gone)
      let left = gone == open ? guarded : open
      #expect(register.linked(to: left, for: World.all).isEmpty)
      #expect(register.files.keys.map(\.self) == [left])
      let count = register.files.count
      register.forget(gone)
      #expect(register.files.count == count)
    }
  }
}

/// Draws steps of the life of an erasure by chance.
@Suite("Erasures, for any order of steps")
struct ErasurePropertyTests {
  @Test(
    "nobody is destroyed without two people, the days of grace and the end of every hold",
    arguments: UInt64(0)..<40)
  func safe(seed: UInt64) throws {
    var world = World(seed: seed)
    var whim = Whim(seed: seed)
    let people = try (0..<3).map { try world.person("Ravi \($0)") }
    let member = Member(
      user: ErasureStage.officer.user, name: "Prins", role: .privacyOfficer, team: "")
    try world.take(.recordMember(member), by: World.all)
    let viewers = [ErasureStage.officer, ErasureStage.second, World.lead, World.jansen]
    var destroyed = 0
    for step in 0..<400 {
      world.now = world.now.adding(seconds: whim.number(0..<86_400))
      let person = people[whim.number(0..<3)]
      let viewer = viewers[whim.number(0..<4)]
      let file = world.register.files[person]
      let erasure = whim.one(of: file?.erasures ?? [])?.id ?? person
      let before = file
      do {
        switch whim.number(0..<8) {
        case 0, 1: try world.take(.requestErasure(person, ErasureStage.request), by: viewer)
        case 2, 3: try world.take(.confirmErasure(person, erasure), by: viewer)
        case 4 where whim.number(0..<4) == 0:
          try world.take(.withdrawErasure(person, erasure, reason: "nee"), by: viewer)
        case 5 where whim.number(0..<4) == 0:
          try world.take(
            .placeHold(person, HoldContent(ground: .appeal, remark: "")), by: viewer)
        case 6:
          let hold = file?.holds.last?.id ?? person
          try world.take(.liftHold(person, hold, reason: "klaar"), by: viewer)
        default:
          let made = try world.take(
            .carryOutErasure(person, erasure, keySlots: [[UInt8(step & 255), UInt8(step >> 8)]]),
            by: viewer)
          let known = try #require(before)
          let last = try #require(known.erasures.first { $0.id == erasure })
          let confirmed = try #require(last.confirmed)
          #expect(last.withdrawn == nil)
          let pair = [last.requested.author, confirmed.author]
          #expect(pair[0] != pair[1])
          let officers = [ErasureStage.officer.user, ErasureStage.second.user]
          #expect(pair.contains(where: officers.contains))
          #expect(confirmed.at.date.days(until: world.now.date) >= 7)
          #expect(known.standingHolds.isEmpty)
          #expect(made.count == 1 && viewer.role != .aftercareCoordinator)
          world.register.forget(person)
          destroyed += 1
        }
      } catch is Refusal {
        #expect(world.register.files[person] == before)
      }
    }
    #expect(destroyed > 0)
    #expect(world.register.destructions.count == destroyed)
    #expect(world.register.files.count == 3 - destroyed)
  }
}
