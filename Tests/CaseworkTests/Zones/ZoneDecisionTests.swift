import Testing

@testable import Casework

/// A person with an area ban in aftercare, and what is known of victims around them.
struct ZoneWorld {
  /// Holds aftercare and the victim compartment, as somebody does who may see both.
  static let both = Viewer(
    user: UserName("slachtofferzorg"), role: .aftercareCoordinator,
    compartments: [.aftercare, .victim, .administration])

  var world = World()
  let person: PersonID
  let ban: MeasureID
  let address: RecordID

  static let home = Coordinate(latitude: 52.0907, longitude: 5.1214)!
  /// 312 m north of it.
  static let north = Coordinate(latitude: 52.0935, longitude: 5.1214)!

  static func circle(_ centre: Coordinate = home, _ metres: Int = 200) -> ZoneShape {
    try! ZoneShape(around: centre, metres: metres)
  }

  static func address(_ kind: AddressKind = .intended, at place: Coordinate? = north) -> Address {
    Address(
      kind: kind, street: "Gracht", houseNumber: "2", postcode: nil, city: "Zwanendam",
      source: .person, verifiedOn: nil, coordinate: place)
  }

  init(at place: Coordinate? = north) throws {
    person = try world.person(
      owner: World.jansen.user,
      firstReturn: NewReturn(
        details: ReturnDetails(type: .conditionalRelease, institution: "PI Lelystad"),
        dates: [World.date(.conditionalRelease, "2026-12-20")]))
    ban = try world.take(.recordMeasure(person, World.areaBan))[0].id
    address = try world.take(.recordAddress(person, Self.address(at: place)))[0].id
  }

  var file: PersonFile { world.register.files[person]! }

  func zone(victim: Bool = false, _ shape: ZoneShape? = circle()) -> ZoneContent {
    ZoneContent(target: .measure(ban), isVictimZone: victim, shape: shape)
  }

  func told(_ nearness: Nearness, ground: String = "BIJ-13") -> NearnessTold {
    NearnessTold(
      nearness: nearness, address: address, source: .prosecution, ground: ground, on: World.today)
  }

  var victimFile: PersonFile? {
    world.register.linked(to: person, for: World.all).first { $0.compartment == .victim }
  }
}

@Suite("Decisions on zones and victims")
struct ZoneDecisionTests {
  @Test("a zone is drawn, tested, removed, and undone")
  func drawn() throws {
    var scene = try ZoneWorld()
    let zone = try scene.world.take(.drawZone(scene.person, scene.zone()))[0].id
    let around = scene.world.register.environment(of: scene.person, for: World.jansen)!
    #expect(around.addresses.map(\.address.kind) == [.intended])
    #expect(around.zones.map(\.readings) == [[.outside(metres: 100)]])
    #expect(around.zones.map(\.measure) == [.areaBan])
    try scene.world.take(.removeZone(scene.person, zone, reason: "ingetrokken"))
    #expect(scene.file.standingZones.isEmpty)
    try scene.world.undo()
    #expect(scene.file.standingZones.map(\.id) == [zone])
    try scene.world.undo()
    #expect(scene.file.standingZones.isEmpty)
    try scene.world.redo()
    #expect(scene.file.standingZones.map(\.id) == [zone])
  }

  @Test("a measure under a zone, and an address under a word, are not undone")
  func builtUpon() throws {
    var scene = try ZoneWorld()
    try scene.world.take(.tellNearness(scene.person, scene.told(.nearby)), by: World.dewit)
    #expect(throws: Refusal.builtUpon(by: World.dewit.user, at: scene.world.now)) {
      try scene.world.undo()
    }
  }

  @Test("an area of a victim is recorded in the victim compartment alone")
  func victimZone() throws {
    var scene = try ZoneWorld()
    let shape = ZoneWorld.circle()
    let made = try scene.world.take(
      .drawZone(scene.person, scene.zone(victim: true, shape)), by: ZoneWorld.both)
    for event in made {
      guard case .zoneDrawn(let content) = event.fact else { continue }
      #expect((content.shape != nil) == (event.compartment == .victim))
      #expect(content.isVictimZone)
    }
    #expect(scene.file.standingZones.map(\.content.shape) == [nil])
    let victim = try #require(scene.victimFile)
    #expect(victim.standingZones.map(\.content.shape) == [shape])
    #expect(victim.identity.current?.value.citizenServiceNumber == nil)
    // Removing the mark removes the area too, for who holds it.
    let mark = scene.file.standingZones[0].id
    try scene.world.take(
      .removeZone(scene.person, mark, reason: "verhuisd"), by: ZoneWorld.both)
    #expect(scene.victimFile?.standingZones == [])
    #expect(scene.file.standingZones == [])
  }

  @Test("who does not hold the victim compartment records the mark and no area")
  func withoutKey() throws {
    var scene = try ZoneWorld()
    #expect(throws: Refusal.victimAreaNotYours) {
      try scene.world.take(.drawZone(scene.person, scene.zone(victim: true)))
    }
    #expect(throws: Refusal.victimAreaNotYours) {
      try scene.world.take(
        .recordVictimInterest(scene.person, VictimInterest(answer: .yes, on: World.today)))
    }
    try scene.world.take(.drawZone(scene.person, scene.zone(victim: true, nil)))
    #expect(scene.file.standingZones.map(\.content.isVictimZone) == [true])
    #expect(throws: Refusal.zoneAlreadyMarked) {
      try scene.world.take(.drawZone(scene.person, scene.zone(victim: true, nil)))
    }
    #expect(scene.victimFile == nil)
  }

  @Test("a second interest of the same person stands in the same identity")
  func oneIdentity() throws {
    var scene = try ZoneWorld()
    for answer in [Answer.unknown, .yes] {
      try scene.world.take(
        .recordVictimInterest(scene.person, VictimInterest(answer: answer, on: World.today)),
        by: ZoneWorld.both)
    }
    try scene.world.take(
      .drawZone(scene.person, scene.zone(victim: true)), by: ZoneWorld.both)
    #expect(scene.world.register.files.values.count { $0.compartment == .victim } == 1)
    #expect(scene.victimFile?.victimInterest?.value.answer == .yes)
  }

  @Test("nearness is computed for who holds both, and for nobody else")
  func computed() throws {
    for (centre, expected) in [
      (ZoneWorld.north, Nearness.inside), (ZoneWorld.home, .nearby),
      (Coordinate(latitude: 52.2, longitude: 5.1214)!, .notNearby),
    ] {
      var scene = try ZoneWorld()
      try scene.world.take(
        .recordVictimInterest(
          scene.person,
          VictimInterest(answer: .yes, shape: ZoneWorld.circle(centre), on: World.today)),
        by: ZoneWorld.both)
      func computed(_ viewer: Viewer) -> Nearness {
        scene.world.register.computedNearness(
          of: scene.address, scene.person, for: viewer, on: World.today)
      }
      #expect(computed(ZoneWorld.both) == expected)
      #expect(computed(World.jansen) == .unknown)
    }
  }

  @Test("how near is near is a setting", arguments: [(111, .notNearby), (112, Nearness.nearby)])
  func radius(metres: Int, expected: Nearness) throws {
    var scene = try ZoneWorld()
    try scene.world.take(
      .recordVictimInterest(
        scene.person, VictimInterest(answer: .yes, shape: ZoneWorld.circle(), on: World.today)),
      by: ZoneWorld.both)
    try scene.world.take(
      .changeSetting(
        SettingChange(setting: .victimNearby, value: metres, from: World.today)), by: World.all)
    #expect(
      scene.world.register.computedNearness(
        of: scene.address, scene.person, for: ZoneWorld.both, on: World.today) == expected)
  }

  @Test("a word is told with a ground, of an address where somebody is, one person at a time")
  func told() throws {
    var scene = try ZoneWorld()
    let other = try ZoneWorld()
    #expect(throws: Refusal.reasonMissing) {
      try scene.world.take(.tellNearness(scene.person, scene.told(.inside, ground: " ")))
    }
    var wrong = scene.told(.inside)
    wrong.address = other.ban
    #expect(throws: Refusal.unknownAddress) {
      try scene.world.take(.tellNearness(scene.person, wrong))
    }
    #expect(Fact.nearnessTold(wrong).isJudgment)
    try scene.world.take(.tellNearness(scene.person, scene.told(.inside)))
    #expect(scene.file.nearness(of: scene.address)?.value == scene.told(.inside))
  }

  @Test("what is not about an area carries no zone")
  func refused() throws {
    var scene = try ZoneWorld()
    var content = scene.zone()
    content.purpose = .duty
    #expect(throws: Refusal.zonePurposeNotHere(.duty)) {
      try scene.world.take(.drawZone(scene.person, content))
    }
    content = scene.zone(nil)
    #expect(throws: Refusal.zoneShapeMissing) {
      try scene.world.take(.drawZone(scene.person, content))
    }
    content = scene.zone()
    content.target = .condition(scene.address)
    #expect(throws: Refusal.noZoneHere) {
      try scene.world.take(.drawZone(scene.person, content))
    }
    #expect(throws: Refusal.unknownZone) {
      try scene.world.take(.removeZone(scene.person, scene.ban, reason: "x"))
    }
    #expect(throws: Refusal.areaWithoutInterest) {
      try scene.world.take(
        .recordVictimInterest(
          scene.person, VictimInterest(answer: .no, shape: ZoneWorld.circle(), on: World.today)),
        by: ZoneWorld.both)
    }
    #expect(throws: Refusal.roleOnlyReads(.partnerReader)) {
      let reader = Viewer(user: UserName("lezer"), role: .partnerReader)
      try scene.world.take(.drawZone(scene.person, scene.zone()), by: reader)
    }
  }

  @Test("a place ban of a supervision carries one, and a treatment none")
  func condition() throws {
    var world = World()
    let person = try world.person(compartment: .supervision, by: World.yilmaz)
    let order = try world.take(.orderSupervision(person, World.order), by: World.yilmaz)[0].id
    var set: [RecordID] = []
    for kind in [SpecialConditionKind.placeBan, .placeDuty, .treatment] {
      set.append(
        try world.take(
          .stepSupervision(
            person, order, .conditionSet(SpecialCondition(kind: kind, text: "zie vonnis"))),
          by: World.yilmaz)[0].id)
    }
    let targets = world.register.files[person]!.zoneTargets
    #expect(targets.map(\.target) == [.condition(set[0]), .condition(set[1])])
    #expect(targets.map(\.purposes) == [[.ban], [.duty]])
    try world.take(
      .drawZone(
        person,
        ZoneContent(target: .condition(set[0]), label: "centrum", shape: ZoneWorld.circle())),
      by: World.yilmaz)
    #expect(world.register.files[person]!.standingZones.count == 1)
  }
}
