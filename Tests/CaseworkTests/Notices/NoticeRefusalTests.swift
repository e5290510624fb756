import Testing

@testable import Casework

@Suite("Notices that are refused")
struct NoticeRefusalTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let change: @Sendable (inout BijNotice) -> Void
    let refusal: Refusal

    var testDescription: String { name }
  }

  static let tomorrow = World.today.adding(days: 1)

  static let rows: [Row] = [
    Row(name: "no number", change: { $0.number = " " }, refusal: .noticeNumberMissing),
    Row(
      name: "received tomorrow", change: { $0.receivedOn = tomorrow },
      refusal: .happenedInFuture(tomorrow)),
    Row(
      name: "supplied after receipt", change: { $0.suppliedOn = tomorrow },
      refusal: .periodReversed(tomorrow, World.today)),
    Row(
      name: "offence after supply", change: { $0.offenceOn = tomorrow },
      refusal: .happenedInFuture(tomorrow)),
    Row(
      name: "longer than can be", change: { $0.unconditionalMonths = 481 },
      refusal: .sentenceTooLong),
    Row(
      name: "less than nothing", change: { $0.unconditionalMonths = -1 }, refusal: .sentenceTooLong),
    Row(
      name: "execution reversed",
      change: {
        $0.executionFrom = tomorrow
        $0.executionUntil = World.today
      }, refusal: .periodReversed(tomorrow, World.today)),
  ]

  @Test("a notice that cannot be so", arguments: rows)
  func notice(row: Row) throws {
    var notice = World.notice
    row.change(&notice)
    #expect(throws: row.refusal) { try World.withNotice(notice) }
    var world = World()
    let person = try world.person(compartment: .bij, by: World.delegate)
    #expect(throws: row.refusal) {
      try world.take(.receiveNotice(person, notice), by: World.delegate)
    }
  }

  @Test("the longest sentence and an offence on the day of supply are taken")
  func bounds() throws {
    var notice = World.notice
    notice.unconditionalMonths = 480
    notice.offenceOn = notice.suppliedOn
    _ = try World.withNotice(notice)
  }

  @Test("the same message twice, and a notice outside its compartment")
  func place() throws {
    var (world, person, _) = try World.withNotice()
    #expect(throws: Refusal.noticeAlready(number: "BIJ-2026-1", on: World.today)) {
      try world.take(.receiveNotice(person, World.notice), by: World.delegate)
    }
    var later = World.notice
    later.suppliedOn = World.today.adding(days: -1)
    try world.take(.receiveNotice(person, later), by: World.delegate)
    let other = try world.person()
    #expect(throws: Refusal.noticeNotHere(.aftercare)) {
      try world.take(.receiveNotice(other, World.notice), by: World.all)
    }
    #expect(throws: Refusal.noticeNotHere(.aftercare)) {
      try world.take(
        .register(NewPerson(identity: World.identity(), firstNotice: World.notice)), by: World.all)
    }
    #expect(throws: Refusal.noticeNotHere(.aftercare)) {
      try world.take(
        .expectNotice(other, ExpectedNotice(kind: .leave, source: "PI")), by: World.all)
    }
    #expect(throws: Refusal.unknownPerson) {
      try world.take(.receiveNotice(person, World.notice), by: World.jansen)
    }
  }

  struct Step: Sendable, CustomTestStringConvertible {
    let state: NoticeState
    let kind: NoticeStepKind
    let change: @Sendable (inout NoticeStep) -> Void
    let refusal: Refusal

    var testDescription: String { "\(kind.rawValue): \(refusal)" }
  }

  static let steps: [Step] = [
    Step(
      state: .received, kind: .acknowledged, change: { $0.on = tomorrow },
      refusal: .happenedInFuture(tomorrow)),
    Step(
      state: .received, kind: .acknowledged, change: { $0.on = World.today.adding(days: -1) },
      refusal: .periodReversed(World.today, World.today.adding(days: -1))),
    Step(
      state: .acknowledged, kind: .assessed, change: { $0.assessment = nil },
      refusal: .assessmentMissing),
    Step(
      state: .acknowledged, kind: .assessed, change: { $0.assessment?.reason = "" },
      refusal: .reasonMissing),
    Step(state: .assessing, kind: .noAction, change: { $0.text = "" }, refusal: .reasonMissing),
    Step(
      state: .assessing, kind: .noAction, change: { $0.outcomes = [] },
      refusal: .noticeOutcomeMissing),
    Step(
      state: .assessing, kind: .noAction, change: { $0.outcomes = [.monitor, .measure] },
      refusal: .outcomeNotAllowed(.measure, .noAction)),
    Step(
      state: .assessing, kind: .passedOn, change: { $0.outcomes = [.monitor] },
      refusal: .outcomeNotAllowed(.monitor, .passedOn)),
    Step(state: .assessing, kind: .passedOn, change: { $0.by = "" }, refusal: .receiverMissing),
    Step(
      state: .assessing, kind: .measuresTaken, change: { $0.text = " " }, refusal: .reasonMissing),
    Step(state: .received, kind: .misrouted, change: { $0.by = "" }, refusal: .receiverMissing),
    Step(state: .received, kind: .misrouted, change: { $0.text = "" }, refusal: .reasonMissing),
    Step(state: .received, kind: .duplicate, change: { $0.by = "" }, refusal: .noticeNumberMissing),
    Step(state: .received, kind: .changed, change: { $0.day = nil }, refusal: .dateMissing),
    Step(
      state: .acknowledged, kind: .viewAsked, change: { $0.day = World.today.adding(days: -1) },
      refusal: .periodReversed(World.today, World.today.adding(days: -1))),
    Step(
      state: .acknowledged, kind: .viewGiven, change: { $0.analysis = nil }, refusal: .answerMissing
    ),
    Step(state: .acknowledged, kind: .viewGiven, change: { $0.text = "" }, refusal: .reasonMissing),
    Step(state: .noAction, kind: .followed, change: { $0.text = "" }, refusal: .reasonMissing),
    Step(state: .noAction, kind: .closed, change: { $0.text = "" }, refusal: .reasonMissing),
  ]

  @Test("a step that lacks what it needs", arguments: steps)
  func step(row: Step) throws {
    var (world, person, id) = try World.withNotice(World.notice, World.path(to: row.state))
    var step = World.noticeStep(row.kind)
    row.change(&step)
    let before = world.register
    #expect(throws: row.refusal) {
      try world.take(.stepNotice(person, id, step), by: World.delegate)
    }
    #expect(world.register.count == before.count)
  }

  @Test(
    "nothing is decided before an assessment, a step of nothing, an expectation without a source")
  func others() throws {
    var (world, person, id) = try World.withNotice(
      World.notice, [.acknowledged, .assessmentBegun])
    #expect(throws: Refusal.assessmentMissing) {
      try world.take(.stepNotice(person, id, World.noticeStep(.noAction)), by: World.delegate)
    }
    #expect(throws: Refusal.unknownNotice) {
      try world.take(
        .stepNotice(person, person, World.noticeStep(.acknowledged)), by: World.delegate)
    }
    #expect(throws: Refusal.sourceMissing) {
      try world.take(
        .expectNotice(person, ExpectedNotice(kind: .leave, source: "")), by: World.delegate)
    }
  }
}
