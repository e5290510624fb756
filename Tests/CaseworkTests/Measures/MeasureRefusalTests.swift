import Testing

@testable import Casework

@Suite("What a measure has to say")
struct MeasureRefusalTests {
  @Test(
    "who cannot decide on it is refused", arguments: MeasureType.allCases,
    MeasureAuthority.allCases)
  func authority(type: MeasureType, authority: MeasureAuthority) throws {
    var content = World.measure(type)
    content.authority = authority
    if type.authorities.contains(authority) {
      _ = try World.withMeasure(content)
    } else {
      #expect(
        throws: Refusal.authorityNotAllowed(type, authority, allowed: type.authorities)
      ) { _ = try World.withMeasure(content) }
    }
  }

  @Test("once imposed it says why, and why not less; an intention need not yet")
  func proportionality() throws {
    var content = World.areaBan
    content.proportionality = "\n"
    #expect(throws: Refusal.proportionalityMissing) { _ = try World.withMeasure(content) }
    content.isIntended = true
    _ = try World.withMeasure(content)
  }

  @Test(
    "a clock that counts hours has an hour, and has begun",
    arguments: MeasureType.allCases.filter(\.needsHour))
  func hour(type: MeasureType) throws {
    #expect(throws: Refusal.hourMissing(type)) {
      _ = try World.withMeasure(World.measure(type, from: World.due))
    }
    let later = Due(World.today, CivilTime(iso: "23:00")!)
    #expect(throws: Refusal.happenedInFuture(World.today)) {
      _ = try World.withMeasure(World.measure(type, from: later))
    }
  }

  @Test(
    "a home ban is for adults, as far as the birth date tells",
    arguments: [
      ("2008-11-23", true), ("2008-11-24", false), ("2008-11-00", true), ("2008-12-00", false),
      ("2008-00-00", true), ("2009-00-00", false), ("0000-00-00", true),
    ])
  func adult(birth: String, isTaken: Bool) throws {
    var world = World()
    let person = try world.person()
    var identity = World.identity()
    identity.birthDate = try #require(PartialDate(iso: birth))
    try world.take(.correctIdentity(person, identity))
    if isTaken {
      try world.take(.recordMeasure(person, World.measure(.homeBan)))
    } else {
      #expect(throws: Refusal.minorNotAllowed(.homeBan)) {
        try world.take(.recordMeasure(person, World.measure(.homeBan)))
      }
    }
    try world.take(.recordMeasure(person, World.measure(.areaBan)))
  }

  @Test(
    "days named one by one are for 172a, 1 up to 90 of them within 24 months",
    arguments: [(-1, false), (0, false), (1, true), (90, true), (91, false)])
  func namedDays(count: Int, isTaken: Bool) throws {
    let content = World.measure(.groupBan, from: World.due, namedDays: count)
    if isTaken {
      var (world, person, measure) = try World.withMeasure(content)
      #expect(
        world.measure(measure, of: person).end(settings: Settings())
          == Due(World.today.adding(months: 24)))
      #expect(world.measure(measure, of: person).extensionsLeft == 0)
      #expect(throws: Refusal.extensionsExhausted(.me3, extensions: 0)) {
        try world.take(.stepMeasure(person, measure, World.step(.extended)))
      }
    } else {
      #expect(throws: Refusal.namedDaysOutOfBounds(count)) {
        _ = try World.withMeasure(content)
      }
    }
    #expect(throws: Refusal.namedDaysNotHere(.homeClosure)) {
      _ = try World.withMeasure(World.measure(.homeClosure, namedDays: count))
    }
  }

  @Test(
    "an order holds only what the law lists", arguments: MeasureType.allCases, OrderContent.allCases
  )
  func contents(type: MeasureType, content: OrderContent) throws {
    let made = World.measure(type, contents: [content])
    if type.contents.contains(content) {
      _ = try World.withMeasure(made)
    } else {
      #expect(throws: Refusal.contentNotAllowed(type, content)) {
        _ = try World.withMeasure(made)
      }
    }
  }

  @Test("a direction of the prosecutor says what it holds")
  func contentsMissing() {
    #expect(throws: Refusal.contentsMissing(.conductOrder)) {
      _ = try World.withMeasure(World.measure(.conductOrder, contents: []))
    }
  }

  @Test("no area ban doubles one of the prosecutor while that runs")
  func doubled() throws {
    let ban = World.measure(.conductOrder, from: World.due, contents: [.areaBan, .contactBan])
    var (world, person, order) = try World.withMeasure(ban)
    let end = Due(World.today.adding(days: 90))
    let intended = try world.take(
      .recordMeasure(person, World.measure(.areaBan, intended: true)))[0].id
    for command in [
      Command.recordMeasure(person, World.areaBan),
      .stepMeasure(person, intended, World.step(.imposed)),
    ] {
      #expect(throws: Refusal.areaBanDoubled(until: end)) { try world.take(command) }
    }
    try world.take(.recordMeasure(person, World.measure(.groupBan)))
    // After its end, or once it is withdrawn, the mayor may.
    var later = world
    later.now = Moment(CivilDateTime(date: end.date.adding(days: 1), time: .midnight))
    try later.take(
      .recordMeasure(person, World.measure(.areaBan, from: Due(end.date.adding(days: 1)))))
    try world.take(.stepMeasure(person, order, World.step(.withdrawn)))
    try world.take(.recordMeasure(person, World.areaBan))
  }

  @Test("a direction without an area ban stands in the way of none")
  func contactOnly() throws {
    var (world, person, _) = try World.withMeasure(World.measure(.conductOrder))
    try world.take(.recordMeasure(person, World.areaBan))
  }
}
