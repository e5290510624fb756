import Testing

@testable import Casework

@Suite("The states of a return")
struct ReturnStatusTests {
  /// Which state may follow which, written down apart from the code: one letter for each state in
  /// the order of the cases.
  static let allowed: [ReturnStatus: [ReturnStatus]] = [
    .announced: [
      .inPreparation, .returned, .postponed, .advanced, .settledElsewhere, .declinesHelp,
      .outOfSight,
    ],
    .inPreparation: [
      .ready, .returned, .postponed, .advanced, .settledElsewhere, .declinesHelp, .outOfSight,
    ],
    .ready: [
      .inPreparation, .returned, .postponed, .advanced, .settledElsewhere, .declinesHelp,
      .outOfSight,
    ],
    .postponed: [
      .inPreparation, .ready, .returned, .advanced, .settledElsewhere, .declinesHelp, .outOfSight,
    ],
    .advanced: [
      .inPreparation, .ready, .returned, .postponed, .settledElsewhere, .declinesHelp,
      .outOfSight,
    ],
    .returned: [
      .inGuidance, .completed, .declinesHelp, .outOfSight, .detainedAgain, .settledElsewhere,
    ],
    .inGuidance: [.completed, .declinesHelp, .outOfSight, .detainedAgain, .settledElsewhere],
    .declinesHelp: [.inPreparation, .returned, .inGuidance, .completed, .detainedAgain],
    .outOfSight: [.inPreparation, .returned, .inGuidance, .completed, .detainedAgain],
    .settledElsewhere: [.completed],
    .detainedAgain: [.completed],
    .completed: [],
    .notReturned: [.detainedAgain, .completed, .outOfSight],
  ]

  /// From where somebody on leave can turn out not to have come back.
  static let mayStayAway: Set<ReturnStatus> = [
    .announced, .inPreparation, .ready, .returned, .inGuidance,
  ]

  @Test(
    "only who is on leave can fail to come back", arguments: ReturnType.allCases,
    ReturnStatus.allCases)
  func notBack(type: ReturnType, from: ReturnStatus) throws {
    guard from != .notReturned else { return }
    var (world, person, returned) = try World.withReturn(status: from, type: type)
    let command = Command.changeStatus(
      person, returned, ReturnProgress(status: .notReturned), override: nil)
    if type.isTemporary, Self.mayStayAway.contains(from) {
      try world.take(command)
      #expect(world.register.files[person]?.returns.first?.status == .notReturned)
    } else {
      #expect(
        throws: Refusal.statusNotAllowed(
          from: from, to: .notReturned,
          allowed: from.next.filter { $0 != .notReturned || type.isTemporary })
      ) { try world.take(command) }
    }
  }

  @Test(
    "every step is allowed or refused as the table says, and a refusal names what is allowed",
    arguments: ReturnStatus.allCases, ReturnStatus.allCases)
  func step(from: ReturnStatus, to: ReturnStatus) throws {
    var (world, person, returned) = try World.withReturn(status: from)
    let command = Command.changeStatus(
      person, returned, ReturnProgress(status: to, reason: "reden"), override: "kan toch")
    if try #require(Self.allowed[from]).contains(to) {
      try world.take(command)
      #expect(world.register.files[person]?.returns.first?.status == to)
    } else {
      let refusal = #expect(throws: Refusal.self) { try world.take(command) }
      guard case .statusNotAllowed(from, to, let named) = refusal else {
        Issue.record("refused otherwise: \(String(describing: refusal))")
        return
      }
      #expect(Set(named) == Set(Self.allowed[from]!))
    }
  }

  @Test(
    "who has yet to come is upcoming, and every state says so", arguments: ReturnStatus.allCases)
  func upcoming(status: ReturnStatus) throws {
    let (world, _, _) = try World.withReturn(status: status)
    let comes: Set<ReturnStatus> = [
      .announced, .inPreparation, .ready, .postponed, .advanced, .declinesHelp,
    ]
    #expect(world.register.returns(world.question()).isEmpty != comes.contains(status))
  }

  @Test(
    "a judgment needs a reason, a clerical step does not",
    arguments: ReturnStatus.allCases)
  func reason(status: ReturnStatus) throws {
    guard
      let before = World.path(to: status).dropLast().last
        ?? (status == .announced ? nil : .announced)
    else { return }
    var (world, person, returned) = try World.withReturn(
      status: before, type: status == .notReturned ? .leaveLong : nil)
    let judgments: Set<ReturnStatus> = [.settledElsewhere, .declinesHelp, .outOfSight, .completed]
    let command = Command.changeStatus(
      person, returned, ReturnProgress(status: status, reason: " "), override: "kan toch")
    if judgments.contains(status) {
      #expect(throws: Refusal.reasonMissing) { try world.take(command) }
    } else {
      try world.take(command)
      #expect(world.register.files[person]?.returns.first?.status == status)
    }
  }

  @Test("ready needs every basic condition closed, or an override that says why")
  func ready() throws {
    var (world, person, returned) = try World.withReturn(status: .inPreparation)
    func ready(_ override: String?) -> Command {
      .changeStatus(person, returned, ReturnProgress(status: .ready), override: override)
    }
    #expect(throws: Refusal.conditionsOpen(BasicConditionKind.allCases)) {
      try world.take(ready(nil))
    }
    for kind in BasicConditionKind.allCases where kind != .care {
      try world.take(.changeCondition(person, returned, kind, ConditionFinding(state: .arranged)))
    }
    #expect(throws: Refusal.conditionsOpen([.care])) { try world.take(ready("  ")) }
    var overridden = world
    try overridden.take(ready("zorg volgt na terugkeer"))
    #expect(
      overridden.register.files[person]?.returns.first?.progress.current?.value
        == ReturnProgress(status: .ready, reason: "zorg volgt na terugkeer"))
    try world.take(.changeCondition(person, returned, .care, ConditionFinding(state: .notNeeded)))
    try world.take(ready(nil))
    #expect(
      world.register.files[person]?.returns.first?.progress.current?.value
        == ReturnProgress(status: .ready))
  }
}
