import Testing

@testable import Casework

@Suite("What the law asks of a notice")
struct NoticeLawTests {
  struct Row: Sendable {
    let ground: NoticeGround
    var irrevocable = Answer.yes
    var juvenile = Answer.no
    var months: Int?
    var ahead: String?
    let doubts: [NoticeDoubt]
  }

  /// Supplied on 23 November 2026: three months is up to 23 February.
  static let rows: [Row] = [
    Row(ground: .listedOffence, doubts: []),
    Row(ground: .listedOffence, months: 1, doubts: []),
    Row(ground: .seriousViolence, months: 12, doubts: []),
    Row(ground: .seriousViolence, months: 11, doubts: [.tooShort]),
    Row(ground: .seriousViolence, months: 0, doubts: [.tooShort]),
    Row(ground: .seriousViolence, doubts: [.lengthUnknown]),
    Row(ground: .tbs, doubts: []),
    Row(ground: .extendablePij, juvenile: .yes, doubts: []),
    Row(ground: .extendablePij, juvenile: .unknown, doubts: []),
    Row(ground: .listedOffence, juvenile: .yes, doubts: [.juvenileLaw]),
    Row(ground: .seriousViolence, juvenile: .yes, months: 24, doubts: [.juvenileLaw]),
    Row(ground: .tbs, juvenile: .yes, doubts: [.juvenileLaw]),
    Row(ground: .tbs, juvenile: .unknown, doubts: [.juvenileLawUnknown]),
    Row(ground: .tbs, irrevocable: .no, doubts: [.notIrrevocable]),
    Row(ground: .listedOffence, irrevocable: .unknown, doubts: [.irrevocableUnknown]),
    Row(ground: .extendablePij, irrevocable: .no, juvenile: .yes, doubts: [.notIrrevocable]),
    Row(ground: .tbs, ahead: "2027-02-23", doubts: []),
    Row(ground: .tbs, ahead: "2027-02-24", doubts: [.tooEarly]),
    Row(ground: .tbs, ahead: "2026-11-23", doubts: []),
    Row(
      ground: .seriousViolence, irrevocable: .no, juvenile: .yes, months: 3, ahead: "2027-05-01",
      doubts: [.notIrrevocable, .tooShort, .juvenileLaw, .tooEarly]),
  ]

  @Test("an unmet condition is a doubt beside it, and it is recorded all the same", arguments: rows)
  func doubts(row: Row) throws {
    var notice = World.notice
    notice.ground = row.ground
    notice.isIrrevocable = row.irrevocable
    notice.isJuvenileLaw = row.juvenile
    notice.unconditionalMonths = row.months
    notice.returnsOn = row.ahead.map { CivilDate(iso: $0)! }
    var (world, person, id) = try World.withNotice(notice)
    #expect(world.notice(person, id).doubts == row.doubts)
    // It can be sent back, whatever it is.
    try world.take(.stepNotice(person, id, World.noticeStep(.misrouted)), by: World.delegate)
    #expect(world.notice(person, id).state == .misrouted)
  }

  @Test("there are four classes with their provisions")
  func grounds() {
    #expect(NoticeGround.allCases.count == 4)
    #expect(NoticeGround.allCases.filter(\.isForAdultsOnly).count == 3)
    #expect(NoticeGround.seriousViolence.articles == "Sr 141 lid 2, 302, 303")
    #expect(Set(NoticeGround.allCases.map(\.article)).count == 4)
  }

  struct Lead: Sendable {
    let received: Int
    let returns: Int?
    let days: Int?
  }

  @Test(
    "the days of lead are those that were really given",
    arguments: [
      Lead(received: 0, returns: 12, days: 12), Lead(received: -5, returns: 12, days: 17),
      Lead(received: 0, returns: 0, days: 0), Lead(received: 0, returns: -3, days: -3),
      Lead(received: 0, returns: nil, days: nil),
    ])
  func lead(row: Lead) throws {
    var notice = World.notice
    notice.receivedOn = World.today.adding(days: row.received)
    notice.suppliedOn = notice.receivedOn
    notice.returnsOn = row.returns.map { World.today.adding(days: $0) }
    let (world, person, id) = try World.withNotice(notice)
    #expect(world.notice(person, id).leadDays == row.days)
  }

  // MARK: Keeping

  @Test(
    "it goes nine months after supply; with a measure it leaves the work then, and goes in five years"
  )
  func retention() throws {
    let (world, person, id) = try World.withNotice(World.notice, World.path(to: .noAction))
    let notice = world.notice(person, id)
    #expect(notice.retention.leavesWork == CivilDate(iso: "2027-08-23"))
    #expect(notice.retention.destroyedBy == CivilDate(iso: "2027-08-23"))
    #expect(!notice.leftWork(on: CivilDate(iso: "2027-08-23")!))
    #expect(notice.leftWork(on: CivilDate(iso: "2027-08-24")!))
    let (other, one, second) = try World.withNotice(World.notice, World.path(to: .measures))
    let kept = other.notice(one, second)
    #expect(kept.retention.leavesWork == CivilDate(iso: "2027-08-23"))
    #expect(kept.retention.destroyedBy == CivilDate(iso: "2032-08-23"))
  }

  @Test("what left the working file is in no list, card or signal")
  func leftWork() throws {
    let (world, person, _) = try World.withNotice(World.notice, World.path(to: .measures))
    for (iso, count) in [("2027-08-23", 1), ("2027-08-24", 0)] {
      let now = Moment(CivilDateTime(iso: iso + "T09:00")!)
      let question = ListQuestion(viewer: World.delegate, now: now, scope: .all)
      #expect(world.register.notices(question).count == count)
      #expect((world.register.callCard(of: person, question)?.notice != nil) == (count == 1))
      #expect(
        world.register.hasOpenNotice(person, for: World.delegate, on: now.date) == (count == 1))
    }
  }

  @Test("the list of what has to go counts from the day of supply, and knows of the measure")
  func due() throws {
    var notice = World.notice
    notice.suppliedOn = CivilDate(iso: "2026-02-10")!
    notice.receivedOn = CivilDate(iso: "2026-02-12")!
    notice.returnsOn = nil
    let (world, person, _) = try World.withNotice(notice, World.path(to: .noAction))
    let file = world.register.files[person]!
    #expect(file.day(of: .supply) == CivilDate(iso: "2026-02-10"))
    #expect(!file.isMeasureTaken)
    let (other, one, _) = try World.withNotice(notice, World.path(to: .measures))
    #expect(other.register.files[one]!.isMeasureTaken)
  }

  @Test("a newer notice lengthens the file; one that was sent back does not")
  func newest() throws {
    var (world, person, _) = try World.withNotice()
    var second = World.notice
    second.number = "BIJ-2026-9"
    second.suppliedOn = World.today.adding(days: -30)
    let first = World.today
    try world.take(.receiveNotice(person, second), by: World.delegate)
    #expect(world.register.files[person]!.day(of: .supply) == first)
    let sentBack = world.register.files[person]!.notices[0].id
    try world.take(
      .stepNotice(person, sentBack, World.noticeStep(.misrouted)), by: World.delegate)
    #expect(world.register.files[person]!.day(of: .supply) == World.today.adding(days: -30))
  }
}
