import Testing

@testable import Casework

@Suite("What happens in a supervision")
struct SupervisionStepTests {
  private static func started() throws -> (world: World, person: PersonID) {
    var (world, person, order) = try World.withOrder()
    try world.take(.startSupervision(person, order, on: World.today), by: World.yilmaz)
    return (world, person)
  }

  @Test(
    "the agreed interval is a number of days, and no level gives one",
    arguments: [(0, false), (1, true), (28, true), (365, true), (366, false), (-7, false)])
  func interval(days: Int, isTaken: Bool) throws {
    var (world, person) = try Self.started()
    #expect(world.order(person).agreedInterval == nil)
    let step = SupervisionStep.intervalAgreed(days: days, reason: "zwaar")
    if isTaken {
      try world.step(person, step)
      #expect(world.order(person).agreedInterval?.value == days)
    } else {
      #expect(throws: Refusal.intervalOutOfBounds(days)) { try world.step(person, step) }
    }
  }

  /// NEW-6 and TZ-13: fourteen for a suspended sentence, fourteen for a conditional release.
  @Test(
    "a condition is one that the frame can carry", arguments: SupervisionFrame.allCases,
    SpecialConditionKind.allCases)
  func frames(frame: SupervisionFrame, kind: SpecialConditionKind) throws {
    let releaseOnly: Set<SpecialConditionKind> = [
      .settlementBan, .volunteeringBan, .travelLimit, .moveDuty,
    ]
    let sentenceOnly: Set<SpecialConditionKind> = [.damages, .repair, .deposit, .fundPayment]
    var details = World.order
    details.frame = frame
    var (world, person, _) = try World.withOrder(details)
    let step = SupervisionStep.conditionSet(SpecialCondition(kind: kind, text: ""))
    let isRelease = frame == .conditionalRelease
    if (isRelease ? sentenceOnly : releaseOnly).contains(kind) {
      #expect(throws: Refusal.conditionNotInFrame(kind, frame)) {
        try world.step(person, step)
      }
    } else {
      try world.step(person, step)
      #expect(world.order(person).conditions.map(\.value.kind) == [kind])
    }
    #expect(SupervisionFrame.conditionalRelease.conditionKinds.count == 14)
    #expect(SupervisionFrame.suspendedSentence.conditionKinds.count == 14)
  }

  @Test("a condition holds until it is lifted, once, with a reason")
  func lifted() throws {
    var (world, person) = try Self.started()
    let first = try world.step(person, .conditionSet(World.condition))
    let second = try world.step(
      person, .conditionSet(SpecialCondition(kind: .reportDuty, text: "")))
    #expect(world.order(person).conditions.map(\.id) == [first, second])
    #expect(throws: Refusal.reasonMissing) {
      try world.step(person, .conditionLifted(first, reason: ""))
    }
    try world.step(person, .conditionLifted(first, reason: "OM"))
    #expect(world.order(person).conditions.map(\.id) == [second])
    #expect(throws: Refusal.unknownCondition) {
      try world.step(person, .conditionLifted(first, reason: "OM"))
    }
    try world.undo(by: World.yilmaz)
    #expect(world.order(person).conditions.map(\.id) == [first, second])
  }

  @Test(
    "a breach is open until something is decided on it",
    arguments: [SupervisionStepKind.warned, .reportedToProsecution, .noStep, .closed])
  func breach(answer: SupervisionStepKind) throws {
    var (world, person) = try Self.started()
    #expect(throws: Refusal.nothingReported) {
      try world.step(person, World.step(.noStep, earlier: person))
    }
    let breach = try world.step(person, World.step(.breachReported, earlier: person))
    #expect(world.order(person).openBreach?.id == breach)
    try world.step(person, World.step(.endJudged, earlier: person))
    #expect(world.order(person).openBreach?.id == breach)
    try world.step(person, World.step(answer, earlier: person))
    #expect(world.order(person).openBreach == nil)
    guard answer != .closed else { return }
    let again = try world.step(person, World.step(.breachReported, earlier: person))
    #expect(world.order(person).openBreach?.id == again)
  }

  @Test("an alert is open until somebody tells what came of that alert")
  func alert() throws {
    var (world, person) = try Self.started()
    let (first, second) = (
      MonitoringAlert(kind: .victimZone, on: Due(World.today, CivilTime(iso: "01:15")!)),
      MonitoringAlert(kind: .battery, on: World.due)
    )
    let one = try world.step(person, .monitoringAlert(first))
    let two = try world.step(person, .monitoringAlert(second))
    #expect(world.order(person).openAlert?.id == two)
    var told = second
    told.outcome = "opgeladen"
    try world.step(person, .monitoringAlert(told))
    #expect(world.order(person).openAlert?.id == one)
    told = first
    told.outcome = "01.32 weer weg"
    try world.step(person, .monitoringAlert(told))
    #expect(world.order(person).openAlert == nil)
  }

  @Test("the probation period ends where it was changed to, and its end is judged anew")
  func period() throws {
    var (world, person) = try Self.started()
    #expect(world.order(person).probationEnd == nil)
    let before = World.today.adding(days: -1)
    #expect(throws: Refusal.periodReversed(World.today, before)) {
      try world.step(person, .periodChanged(end: before, reason: "OM"))
    }
    let end = World.today.adding(days: 400)
    try world.step(person, .periodChanged(end: end, reason: "OM"))
    let judged = try world.step(person, World.step(.endJudged, earlier: person))
    #expect(world.order(person).probationEnd == end)
    #expect(world.order(person).endJudgment?.id == judged)
    try world.step(person, .periodChanged(end: end.adding(days: 9), reason: "rechter"))
    #expect(world.order(person).endJudgment == nil)
    #expect(world.register.files[person]?.day(of: .endOfSupervision) == end.adding(days: 9))
  }

  @Test("every judgment has a reason, and what was reported or advised its words")
  func words() throws {
    var (world, person) = try Self.started()
    try world.step(person, World.step(.breachReported, earlier: person))
    let blank: [SupervisionStep] = [
      .warned(on: World.today, reason: " "), .noStep(on: World.today, reason: ""),
      .reportedToProsecution(on: World.today, advice: .changePeriod, reason: ""),
      .endJudged(on: World.today, reason: "\t"),
      .periodChanged(end: World.today.adding(days: 1), reason: ""),
    ]
    for step in blank {
      #expect(throws: Refusal.reasonMissing) { try world.step(person, step) }
    }
    #expect(throws: Refusal.textMissing) {
      try world.step(person, .municipalityAdvised(on: World.today, text: ""))
    }
    #expect(throws: Refusal.textMissing) {
      try world.step(
        person, .breachReported(BreachReport(on: World.due, what: "", source: "politie")))
    }
    let tomorrow = World.today.adding(days: 1)
    #expect(throws: Refusal.happenedInFuture(tomorrow)) {
      try world.step(person, .warned(on: tomorrow, reason: "reden"))
    }
  }

  @Test("what was sent is retracted once, with a reason, and counts no more")
  func retracted() throws {
    var (world, person) = try Self.started()
    let report = try world.step(person, World.step(.reportedToProsecution, earlier: person))
    #expect(world.order(person).phase == .reported)
    #expect(throws: Refusal.hasItsOwnWithdrawal(.supervisionStep)) {
      try world.undo(by: World.yilmaz)
    }
    #expect(throws: Refusal.reasonMissing) {
      try world.step(person, .retracted(report, reason: ""))
    }
    let retraction = try world.step(person, .retracted(report, reason: "verkeerde persoon"))
    #expect(world.order(person).phase == .started)
    for id in [report, retraction] {
      #expect(throws: Refusal.nothingToRetract) {
        try world.step(person, .retracted(id, reason: "nog eens"))
      }
    }
    #expect(throws: Refusal.hasItsOwnWithdrawal(.supervisionStep)) {
      try world.undo(by: World.yilmaz)
    }
    let closure = try world.step(person, .closed(on: World.today))
    #expect(world.order(person).closedOn == World.today)
    try world.step(person, .retracted(closure, reason: "loopt door"))
    #expect(world.order(person).closedOn == nil)
    #expect(world.order(person).phase == .started)
  }
}
