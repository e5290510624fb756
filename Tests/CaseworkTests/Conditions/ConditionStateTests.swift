import Testing

@testable import Casework

@Suite("The states of a basic condition")
struct ConditionStateTests {
  /// Rows: from; columns: to, in the order of the cases. `x` may follow, `.` may not.
  static let table = [
    "not-asked   ": ". x x x x x x .",
    "unknown     ": ". . x x x x x .",
    "not-needed  ": ". . . x x . . .",
    "blocked     ": ". . x . x x x x",
    "in-progress ": ". . x x . x x x",
    "promised    ": ". . . x x . x x",
    "arranged    ": ". . . x . . . x",
    "lapsed      ": ". . . x x x x .",
  ]

  static func isAllowed(_ from: ConditionState, _ to: ConditionState) -> Bool {
    let row = table.first { $0.key.hasPrefix(from.rawValue + " ") }!.value
    let index = ConditionState.allCases.firstIndex(of: to)!
    return row.split(separator: " ")[index] == "x"
  }

  static func path(to state: ConditionState) -> [ConditionState] {
    state == .notAsked ? [] : state == .lapsed ? [.arranged, .lapsed] : [state]
  }

  @Test(
    "every change is allowed or refused as the table says",
    arguments: ConditionState.allCases, ConditionState.allCases)
  func change(from: ConditionState, to: ConditionState) throws {
    var (world, person, returned) = try World.withReturn()
    for state in Self.path(to: from) {
      try world.take(.changeCondition(person, returned, .debts, ConditionFinding(state: state)))
    }
    let command = Command.changeCondition(
      person, returned, .debts, ConditionFinding(state: to, remark: "gebeld"))
    if Self.isAllowed(from, to) {
      try world.take(command)
      #expect(
        world.register.files[person]?.returns.first?.conditions[.debts].current?.value
          == ConditionFinding(state: to, remark: "gebeld"))
    } else {
      let allowed = ConditionState.allCases.filter { Self.isAllowed(from, $0) }
      let refusal = #expect(throws: Refusal.self) { try world.take(command) }
      guard case .conditionNotAllowed(.debts, from, to, let named) = refusal else {
        Issue.record("refused otherwise: \(String(describing: refusal))")
        return
      }
      #expect(Set(named) == Set(allowed))
    }
  }

  @Test(
    "not asked, asked and unknown, asked and none needed are three answers",
    arguments: [
      (ConditionState.notAsked, true), (.unknown, true), (.notNeeded, false), (.blocked, true),
      (.inProgress, false), (.promised, false), (.arranged, false), (.lapsed, true),
    ])
  func open(state: ConditionState, isOpen: Bool) throws {
    var (world, person, returned) = try World.withReturn()
    for step in Self.path(to: state) {
      try world.take(.changeCondition(person, returned, .housing, ConditionFinding(state: step)))
    }
    let row = try #require(world.register.returns(world.question()).first)
    #expect(row.conditions == [.notAsked, state, .notAsked, .notAsked, .notAsked, .notAsked])
    #expect(row.openConditions == (isOpen ? 6 : 5))
  }

  @Test("two findings of one decision cannot contradict each other")
  func batch() throws {
    var (world, person, returned) = try World.withReturn()
    #expect(
      throws: Refusal.conditionNotAllowed(
        .care, from: .arranged, to: .unknown, allowed: ConditionState.arranged.next)
    ) {
      try world.take(
        .changeCondition(person, returned, .care, ConditionFinding(state: .arranged)),
        .changeCondition(person, returned, .care, ConditionFinding(state: .unknown)))
    }
    #expect(world.register.files[person]?.returns.first?.conditions[.care].entries == [])
  }

  @Test(
    "the offer goes by its own table",
    arguments: [OfferState?.none] + OfferState.allCases.map { $0 }, OfferState.allCases)
  func offer(from: OfferState?, to: OfferState) throws {
    let allowed: [OfferState?: Set<OfferState>] = [
      nil: [.offered], .offered: [.accepted, .declined, .withdrawn],
      .accepted: [.withdrawn, .declined], .declined: [.offered, .accepted], .withdrawn: [.offered],
    ]
    var (world, person, returned) = try World.withReturn()
    func answer(_ state: OfferState) -> Command {
      .answerOffer(person, returned, OfferAnswer(state: state, on: World.today, reason: "zelf"))
    }
    if from != nil { try world.take(answer(.offered)) }
    if let from, from != .offered { try world.take(answer(from)) }
    if try #require(allowed[from]).contains(to) {
      try world.take(answer(to))
      #expect(world.register.returns(world.question()).first?.offer == to)
    } else {
      let refusal = #expect(throws: Refusal.self) { try world.take(answer(to)) }
      guard case .offerNotAllowed(from, to, let named) = refusal else {
        Issue.record("refused otherwise: \(String(describing: refusal))")
        return
      }
      #expect(Set(named) == allowed[from])
    }
  }
}
