import Testing

@testable import Casework

@Suite("A request of the person")
struct RequestTests {
  static let officer = Viewer(user: UserName("privacy"), role: .privacyOfficer)

  static func request(
    _ kind: SubjectRequestKind = .access, _ regime: RequestRegime = .avg,
    on day: CivilDate = World.today, _ check: IdentityCheck = .documentSeen
  ) -> SubjectRequest {
    SubjectRequest(
      kind: kind, regime: regime, receivedOn: day, identity: check, covers: "wat is gedeeld")
  }

  static func world(
    _ request: SubjectRequest = request()
  ) throws -> (world: World, person: PersonID, request: RequestID) {
    var world = World()
    let (person, _) = try world.personWithReturn()
    let id = try world.take(.receiveRequest(person, request))[0].id
    return (world, person, id)
  }

  static func item(_ world: World, _ person: PersonID) throws -> RequestCase {
    try #require(world.register.files[person]?.requests.first)
  }

  @Test("is received, checked, extended and answered, and then it is closed")
  func whole() throws {
    var (world, person, id) = try Self.world(Self.request(on: World.today, .notYet))
    #expect(throws: Refusal.identityNotChecked) {
      try world.take(
        .stepRequest(person, id, .answered(text: "dossier", on: World.today)), by: Self.officer)
    }
    try world.take(.stepRequest(person, id, .identityChecked(.digitalLogin, on: World.today)))
    try world.take(
      .stepRequest(person, id, .extended(reason: "veel stukken", on: World.today)),
      by: Self.officer)
    var item = try Self.item(world, person)
    #expect(item.deadline(world.register.settings)?.due == Due(CivilDate(iso: "2027-02-23")!))
    try world.take(
      .stepRequest(person, id, .answered(text: "dossier meegegeven", on: World.today)),
      by: Self.officer)
    item = try Self.item(world, person)
    #expect(item.state == .answered && !item.isOpen && item.identity == .digitalLogin)
    #expect(
      throws: Refusal.requestStepNotAllowed(.answered, in: .answered, allowed: [.reopened])
    ) {
      try world.take(
        .stepRequest(person, id, .answered(text: "nog eens", on: World.today)), by: Self.officer)
    }
  }

  @Test("is no work on the case: it moves no term of retention")
  func untouched() throws {
    var world = World()
    let (person, _) = try world.personWithReturn()
    let touched = world.register.files[person]?.touched
    try world.take(.receiveRequest(person, Self.request()))
    #expect(world.register.files[person]?.touched == touched)
  }

  @Test("comes with a stop on destruction in one decision, which one undo takes back")
  func hold() throws {
    var world = World()
    let (person, _) = try world.personWithReturn()
    try world.take(
      .receiveRequest(person, Self.request()),
      .placeHold(person, HoldContent(ground: .accessRequest, remark: "wat is gedeeld")))
    #expect(world.register.files[person]?.standingHolds.count == 1)
    try world.undo()
    #expect(world.register.files[person]?.standingHolds == [])
    #expect(world.register.files[person]?.openRequests == [])
  }

  @Test(
    "can be extended on the last day of its first term and not on the day after", arguments: [0, 1])
  func extension_(days: Int) throws {
    var (world, person, id) = try Self.world()
    let last = try #require(Self.item(world, person).lastDayToExtend(world.register.settings))
    #expect(last == CivilDate(iso: "2026-12-23")!)
    world.now = Moment(
      CivilDateTime(date: last.adding(days: days), time: CivilTime(hour: 9, minute: 0)!))
    let extend = Command.stepRequest(
      person, id, .extended(reason: "veel stukken", on: last.adding(days: days)))
    if days == 0 {
      try world.take(extend, by: Self.officer)
      #expect(throws: Refusal.requestExtendedAlready) { try world.take(extend, by: Self.officer) }
    } else {
      #expect(throws: Refusal.requestExtendedTooLate(last)) {
        try world.take(extend, by: Self.officer)
      }
    }
  }

  @Test(
    "under the Wjsg has six or four weeks and no extension",
    arguments: [
      (SubjectRequestKind.access, RequestRegime.justiceData, RuleID.dp8b, "2027-01-04"),
      (.rectification, .justiceData, .dp8c, "2026-12-21"),
      (.access, .executionData, .dp8c, "2026-12-21"),
    ])
  func justice(
    kind: SubjectRequestKind, regime: RequestRegime, rule: RuleID, due: String
  ) throws {
    var (world, person, id) = try Self.world(Self.request(kind, regime))
    let deadline = try #require(try Self.item(world, person).deadline(world.register.settings))
    #expect(deadline.rule == rule && deadline.due.date.iso == due)
    #expect(throws: Refusal.requestNotExtendable(rule)) {
      try world.take(
        .stepRequest(person, id, .extended(reason: "druk", on: World.today)), by: Self.officer)
    }
  }

  @Test("is refused what is not in it", arguments: [SubjectRequestKind.erasure, .objection])
  func regime(kind: SubjectRequestKind) throws {
    var world = World()
    let (person, _) = try world.personWithReturn()
    #expect(throws: Refusal.requestNotInRegime(kind, .justiceData)) {
      try world.take(.receiveRequest(person, Self.request(kind, .justiceData)))
    }
    var blank = Self.request()
    blank.covers = " "
    #expect(throws: Refusal.textMissing) { try world.take(.receiveRequest(person, blank)) }
    let tomorrow = World.today.adding(days: 1)
    #expect(throws: Refusal.happenedInFuture(tomorrow)) {
      try world.take(.receiveRequest(person, Self.request(on: tomorrow)))
    }
  }

  @Test("is refused on a ground that goes with it alone", arguments: RequestRefusalGround.allCases)
  func grounds(ground: RequestRefusalGround) throws {
    for kind in SubjectRequestKind.allCases {
      var (world, person, id) = try Self.world(Self.request(kind))
      let refuse = Command.stepRequest(
        person, id, .refused(ground, reason: "reden", on: World.today))
      if ground.fits(kind) {
        try world.take(refuse, by: Self.officer)
        #expect(try Self.item(world, person).state == .refused)
      } else {
        #expect(throws: Refusal.groundDoesNotFit(ground, kind)) {
          try world.take(refuse, by: Self.officer)
        }
      }
    }
  }

  @Test("is taken in by who works on the case; only who compiles access files answers it")
  func rights() throws {
    for role in Role.allCases {
      var (world, person, id) = try Self.world(
        Self.request(.access, .avg, on: World.today, .notYet))
      let viewer = Viewer(
        user: UserName("iemand"), role: role, compartments: Set(Compartment.allCases))
      func may(_ command: Command) -> Bool {
        (try? world.take(command, by: viewer)) != nil
      }
      #expect(may(.receiveRequest(person, Self.request())) == role.has(.placeHold))
      #expect(
        may(.stepRequest(person, id, .identityChecked(.documentSeen, on: World.today)))
          == role.has(.placeHold))
      if !role.has(.placeHold) {
        try world.take(.stepRequest(person, id, .identityChecked(.documentSeen, on: World.today)))
      }
      #expect(
        may(.stepRequest(person, id, .answered(text: "mee", on: World.today)))
          == role.has(.compileAccessFile))
    }
  }

  @Test("is known to the privacy officer by number alone, who reads no file for it")
  func officerSeesNumbers() throws {
    let (world, person, _) = try Self.world()
    #expect(world.register.file(person, for: Self.officer) == nil)
    let rows = world.register.requests(for: Self.officer)
    #expect(rows.map(\.reference) == [world.register.files[person]?.reference])
    #expect(world.register.requests(for: World.yilmaz) == [])
  }

  @Test("what the person was told is not undone; it is opened again with a reason")
  func leftTheHouse() throws {
    var (world, person, id) = try Self.world()
    try world.take(
      .stepRequest(person, id, .answered(text: "mee", on: World.today)), by: World.all)
    #expect(throws: Refusal.hasItsOwnWithdrawal(.requestStep)) { try world.undo(by: World.all) }
    try world.take(
      .stepRequest(person, id, .reopened(reason: "stuk vergeten", on: World.today)),
      by: Self.officer)
    let item = try Self.item(world, person)
    #expect(item.isOpen)
    #expect(item.deadline(world.register.settings)?.due.date.iso == "2026-12-23")
  }

  @Test("answers of two people are two decisions")
  func oneAtATime() throws {
    var (world, person, id) = try Self.world()
    let (other, _) = try world.personWithReturn("Deniz Çelik")
    let second = try world.take(.receiveRequest(other, Self.request()))[0].id
    #expect(throws: Refusal.oneAtATime) {
      try world.take(
        .stepRequest(person, id, .answered(text: "mee", on: World.today)),
        .stepRequest(other, second, .answered(text: "mee", on: World.today)), by: Self.officer)
    }
  }
}
