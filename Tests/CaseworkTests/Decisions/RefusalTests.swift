import Testing

@testable import Casework

@Suite("What a decision is refused for")
struct RefusalTests {
  static let tomorrow = CivilDate(iso: "2026-11-24")!

  /// Decides in a world with one person with one return, and returns the refusal.
  static func refusal(
    by viewer: Viewer = World.jansen, _ command: (PersonID, ReturnID) -> Command
  ) throws -> Refusal? {
    var (world, person, returned) = try World.withReturn()
    let before = world.register.files[person]
    do {
      try world.take(command(person, returned), by: viewer)
      return nil
    } catch let refusal as Refusal {
      #expect(world.register.files[person] == before)
      return refusal
    }
  }

  @Test("a role that only reads decides nothing", arguments: Role.allCases)
  func readers(role: Role) throws {
    var world = World()
    let viewer = Viewer(user: UserName("x"), role: role)
    let reads: Set<Role> = [.partnerReader, .dataProtectionOfficer]
    let command = Command.recordAbsence(
      Absence(user: UserName("x"), first: World.today, last: World.today, deputy: nil))
    if reads.contains(role) {
      #expect(throws: Refusal.roleOnlyReads(role)) { try world.take(command, by: viewer) }
    } else {
      #expect(try world.take(command, by: viewer).count == 1)
    }
  }

  @Test("an unknown person and a hidden one are refused alike")
  func unknownPerson() throws {
    let nobody = RecordID(high: 1, low: 1)
    let hidden = try Self.refusal(by: World.yilmaz) { person, _ in .addNote(person, World.note()) }
    let unknown = try Self.refusal { _, _ in .addNote(nobody, World.note()) }
    #expect(hidden == .unknownPerson)
    #expect(unknown == .unknownPerson)
  }

  @Test("what is pointed at must be there")
  func unknownThings() throws {
    let nothing = RecordID(high: 1, low: 1)
    func expect(_ refusal: Refusal, _ command: (PersonID, ReturnID) -> Command) throws {
      #expect(try Self.refusal(command) == refusal)
    }
    try expect(.unknownReturn) { person, _ in
      .recordReturnDate(person, nothing, World.date(.sentenceEnd, "2026-12-05"))
    }
    try expect(.unknownReturn) { person, _ in .correctReturn(person, nothing, World.details) }
    try expect(.unknownNote) { person, _ in .amendNote(person, nothing, text: "x") }
    try expect(.unknownNote) { person, _ in .retractNote(person, nothing, reason: "x") }
    try expect(.unknownTask) { person, _ in .finishTask(person, nothing, remark: "") }
    try expect(.unknownSupervision) { person, _ in
      .startSupervision(person, nothing, on: World.today)
    }
    try expect(.unknownSupervision) { person, _ in .setSupervisionLevel(person, nothing, .one) }
    try expect(.unknownDirectoryEntry) { _, _ in
      .recordDirectoryEntry(
        DirectoryEntry(
          replaces: nothing, organisation: "PI", role: "", name: "", phone: "", hours: ""))
    }
    try expect(.contactAlreadySettled) { person, _ in
      .recordContact(person, ContactMoment(planned: nothing, on: World.today, kind: .phone))
    }
  }

  @Test("a fact of another legal purpose does not belong in the file")
  func wrongCompartment() throws {
    #expect(
      try Self.refusal { person, _ in .orderSupervision(person, World.order) }
        == .wrongCompartment(.aftercare))
    #expect(
      try Self.refusal { _, _ in
        .register(NewPerson(identity: World.identity(), compartment: .supervision))
      } == .wrongCompartment(.supervision))
    #expect(
      try Self.refusal { _, _ in
        .register(NewPerson(identity: World.identity(), compartment: .administration))
      } == .wrongCompartment(.administration))
    let withReturn = NewPerson(
      identity: World.identity(), compartment: .supervision,
      firstReturn: NewReturn(details: World.details))
    #expect(
      try Self.refusal(by: World.yilmaz) { _, _ in .register(withReturn) }
        == .wrongCompartment(.supervision))
  }

  @Test("an identity needs a surname and a birth date that is past")
  func identity() throws {
    func refusal(_ name: PersonName, _ birth: String) throws -> Refusal? {
      let identity = Identity(name: name, birthDate: PartialDate(iso: birth)!)
      let corrected = try Self.refusal { person, _ in .correctIdentity(person, identity) }
      let registered = try Self.refusal { _, _ in .register(NewPerson(identity: identity)) }
      #expect(corrected == registered)
      return registered
    }
    let vos = PersonName(parsing: "Vos")
    #expect(
      try refusal(PersonName(given: "Ravi", prefix: "", surname: " "), "1989-03-12")
        == .surnameMissing)
    #expect(try refusal(vos, "2026-11-24") == .birthDateInFuture(PartialDate(iso: "2026-11-24")!))
    #expect(try refusal(vos, "2027-00-00") == .birthDateInFuture(PartialDate(iso: "2027-00-00")!))
    #expect(try refusal(vos, "2026-11-23") == nil)
    #expect(try refusal(vos, "2026-00-00") == nil)
    #expect(try refusal(vos, "0000-00-00") == nil)
    #expect(
      try Self.refusal { person, _ in
        .addAlias(person, PersonName(given: "Ravi", prefix: "", surname: " "))
      } == .surnameMissing)
  }

  @Test("a date of return fits its quality and was not received in the future")
  func returnDate() throws {
    func refusal(_ date: ReturnDate) throws -> Refusal? {
      try Self.refusal { person, item in .recordReturnDate(person, item, date) }
    }
    var future = World.date(.sentenceEnd, "2026-12-05")
    future.receivedOn = Self.tomorrow
    #expect(try refusal(World.date(.sentenceEnd, nil)) == .dateMissing)
    #expect(
      try refusal(World.date(.sentenceEnd, "2026-12-05", .unknown)) == .dateNotExpected)
    #expect(try refusal(future) == .receivedInFuture(Self.tomorrow))
    #expect(try refusal(World.date(.sentenceEnd, nil, .unknown)) == nil)
    var (world, person, item) = try World.withReturn(
      dates: [World.date(.sentenceEnd, "2026-12-05")])
    var again = World.date(.sentenceEnd, "2026-12-05")
    again.receivedOn = World.today.adding(days: -1)
    #expect(throws: Refusal.sameDateAlready(again)) {
      try world.take(.recordReturnDate(person, item, again))
    }
    again.time = CivilTime(hour: 9, minute: 0)
    try world.take(.recordReturnDate(person, item, again))
    #expect(world.register.files[person]?.returns.first?.earliest?.value == again)
  }

  @Test("texts that must say something cannot be blank")
  func blanks() throws {
    var (world, person, item) = try World.withReturn()
    let note = try world.take(.addNote(person, World.note()))[0].id
    func expect(_ refusal: Refusal, _ command: Command) {
      #expect(throws: refusal) { try world.take(command) }
    }
    expect(.textMissing, .addNote(person, World.note(" \n")))
    expect(.textMissing, .amendNote(person, note, text: ""))
    expect(.reasonMissing, .retractNote(person, note, reason: "  "))
    expect(.titleMissing, .setTask(person, TaskContent(title: " ", due: World.today)))
    expect(
      .titleMissing,
      .recordDirectoryEntry(
        DirectoryEntry(organisation: "", role: "", name: "x", phone: "", hours: "")))
    var disputed = World.note("ruzie", .disputed)
    disputed.disputedBy = ""
    expect(.disputerMissing, .addNote(person, disputed))
    try world.take(.answerOffer(person, item, OfferAnswer(state: .offered, on: World.today)))
    expect(
      .reasonMissing, .answerOffer(person, item, OfferAnswer(state: .declined, on: World.today)))
    let nowhere = Address(
      kind: .home, street: "", houseNumber: "1", postcode: nil, city: " ", source: .person,
      verifiedOn: nil)
    expect(.textMissing, .recordAddress(person, nowhere))
  }

  @Test("nothing happened in the future, but a contact may be cancelled ahead")
  func future() throws {
    var (world, person, item) = try World.withReturn()
    func expect(_ refusal: Refusal, _ command: Command) {
      #expect(throws: refusal) { try world.take(command) }
    }
    var note = World.note()
    note.observedAt = World.start.adding(seconds: 86_400)
    expect(.observedInFuture(note.observedAt), .addNote(person, note))
    expect(
      .happenedInFuture(Self.tomorrow),
      .recordContact(person, ContactMoment(on: Self.tomorrow, kind: .phone)))
    expect(
      .happenedInFuture(Self.tomorrow),
      .answerOffer(person, item, OfferAnswer(state: .offered, on: Self.tomorrow)))
    expect(
      .happenedInFuture(Self.tomorrow),
      .recordAddress(
        person,
        Address(
          kind: .home, street: "Veerpont", houseNumber: "1", postcode: nil, city: "Zwanendam",
          source: .person, verifiedOn: Self.tomorrow)))
    let made = try world.take(
      .recordContact(
        person, ContactMoment(on: Self.tomorrow, kind: .phone, outcome: .cancelled)))
    #expect(made.count == 1)
  }

  @Test("what was already so is not decided again")
  func already() throws {
    var (world, person, _) = try World.withReturn()
    func expect(_ refusal: Refusal, _ command: Command) {
      #expect(throws: refusal) { try world.take(command) }
    }
    expect(.ownerAlready(World.jansen.user), .assign(person, to: World.jansen.user))
    let task = try world.take(.setTask(person, TaskContent(title: "Bel", due: World.today)))[0].id
    try world.take(.finishTask(person, task, remark: ""))
    expect(.taskAlreadyDone, .finishTask(person, task, remark: ""))
    let note = try world.take(.addNote(person, World.note()))[0].id
    try world.take(.retractNote(person, note, reason: "dubbel"))
    expect(.noteAlreadyRetracted, .retractNote(person, note, reason: "dubbel"))
    let plan = try world.take(
      .planContact(person, PlannedContact(on: World.today, kind: .phone)))[0].id
    let contact = ContactMoment(planned: plan, on: World.today, kind: .phone)
    try world.take(.recordContact(person, contact))
    expect(.contactAlreadySettled, .recordContact(person, contact))
    let me = World.jansen.user
    expect(
      .deputyIsAbsentee(me),
      .recordAbsence(Absence(user: me, first: World.today, last: World.today, deputy: me)))
    expect(
      .periodReversed(Self.tomorrow, World.today),
      .recordAbsence(Absence(user: me, first: Self.tomorrow, last: World.today, deputy: nil)))
  }

  @Test("supervision starts once, at another level only, over a period that runs forward")
  func supervision() throws {
    var world = World()
    let officer = World.yilmaz
    let person = try world.person(compartment: .supervision, by: officer)
    func expect(_ refusal: Refusal, _ command: Command) {
      #expect(throws: refusal) { try world.take(command, by: officer) }
    }
    var order = World.order
    order.probationEnd = World.today.adding(days: -1)
    expect(
      .periodReversed(World.today, World.today.adding(days: -1)), .orderSupervision(person, order))
    order = World.order
    order.receivedOn = Self.tomorrow
    expect(.receivedInFuture(Self.tomorrow), .orderSupervision(person, order))
    let id = try world.take(.orderSupervision(person, World.order), by: officer)[0].id
    expect(.happenedInFuture(Self.tomorrow), .startSupervision(person, id, on: Self.tomorrow))
    expect(.levelAlready(.two), .setSupervisionLevel(person, id, .two))
    try world.take(.startSupervision(person, id, on: World.today), by: officer)
    expect(.supervisionAlreadyStarted(World.today), .startSupervision(person, id, on: World.today))
    expect(
      .wrongCompartment(.supervision),
      .announceReturn(person, NewReturn(details: World.details)))
  }

  @Test("one refused command refuses the whole decision")
  func allOrNone() throws {
    var (world, person, item) = try World.withReturn()
    let count = world.events.count
    #expect(throws: Refusal.titleMissing) {
      try world.take(
        .recordReturnDate(person, item, World.date(.sentenceEnd, "2026-12-05")),
        .setTask(person, TaskContent(title: "", due: World.today)))
    }
    #expect(world.events.count == count)
    let made = try world.take(
      .recordReturnDate(person, item, World.date(.sentenceEnd, "2026-12-05")),
      .setTask(person, TaskContent(title: "Bel", due: World.today)))
    #expect(made.map(\.cause) == [made[0].id, made[0].id])
    #expect(try world.undo().parts.map(\.event) == made.map(\.id))
  }
}
