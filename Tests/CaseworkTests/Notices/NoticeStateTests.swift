import Testing

@testable import Casework

@Suite("The states of a notice")
struct NoticeStateTests {
  /// A row per state, a mark per step in the order of `NoticeStepKind.allCases`: the state that
  /// follows, `-` where the step is refused. The second letter tells those of one letter apart.
  static let table = """
    received     ac -  -  -  -  -  re re -  -  wi du mi re
    acknowledged -  as as -  -  -  ac ac -  -  wi du mi ac
    assessing    -  -  as no me pa as as -  -  wi du mi ac
    no-action    -  -  no no me pa no no fo cl wi -  -  ac
    measures     -  -  me no me pa me me fo cl wi -  -  ac
    passed-on    -  -  pa no me pa pa pa fo cl wi -  -  ac
    followed     -  -  fo no me pa fo fo fo cl wi -  -  ac
    closed       -  -  -  -  -  -  -  -  -  -  -  -  -  ac
    withdrawn    -  -  -  -  -  -  -  -  -  -  -  -  -  -
    duplicate    -  -  -  -  -  -  -  -  -  -  -  -  -  -
    misrouted    -  -  -  -  -  -  -  -  -  -  -  -  -  re
    """

  struct Cell: Sendable, CustomTestStringConvertible {
    let state: NoticeState
    let step: NoticeStepKind
    let becomes: NoticeState?

    var testDescription: String { "\(state.rawValue) \(step.rawValue)" }
  }

  static let cells: [Cell] = table.split(separator: "\n").flatMap { line in
    let words = line.split(separator: " ").map(String.init)
    let state = NoticeState(rawValue: words[0])!
    return zip(NoticeStepKind.allCases, words.dropFirst()).map { step, mark in
      Cell(
        state: state, step: step,
        becomes: NoticeState.allCases.first { mark != "-" && $0.rawValue.hasPrefix(mark) })
    }
  }

  @Test("the table holds every state with every step")
  func complete() {
    #expect(Self.cells.count == NoticeState.allCases.count * NoticeStepKind.allCases.count)
    #expect(
      Self.cells.allSatisfy {
        $0.step != .changed || $0.state == .withdrawn
          || $0.state == .duplicate || $0.becomes != nil
      })
  }

  @Test("a step leads where the table says, or is refused with what may follow", arguments: cells)
  func step(cell: Cell) throws {
    var (world, person, id) = try World.withNotice(World.notice, World.path(to: cell.state))
    #expect(world.notice(person, id).state == cell.state)
    let command = Command.stepNotice(person, id, World.noticeStep(cell.step))
    guard let becomes = cell.becomes else {
      #expect(
        throws: Refusal.noticeStepNotAllowed(
          cell.step, in: cell.state, allowed: cell.state.next)
      ) { try world.take(command, by: World.delegate) }
      return
    }
    try world.take(command, by: World.delegate)
    #expect(world.notice(person, id).state == becomes)
  }

  @Test("a new day opens it again: it is assessed and decided anew")
  func reopened() throws {
    var (world, person, id) = try World.withNotice(World.notice, World.path(to: .closed))
    #expect(world.notice(person, id).decision?.value.kind == .noAction)
    try world.take(
      .stepNotice(person, id, World.noticeStep(.changed)), by: World.delegate)
    let notice = world.notice(person, id)
    #expect(notice.state == .acknowledged)
    #expect(notice.assessment == nil && notice.decision == nil)
    #expect(notice.returnsOn == World.today.adding(days: 20))
    #expect(notice.leadDays == 20)
    try world.take(
      .stepNotice(person, id, World.noticeStep(.assessmentBegun)), by: World.delegate)
    #expect(throws: Refusal.assessmentMissing) {
      try world.take(
        .stepNotice(person, id, World.noticeStep(.noAction)), by: World.delegate)
    }
  }

  @Test("undo takes back a step, but not what left the house")
  func undone() throws {
    for kind in [NoticeStepKind.acknowledged, .viewGiven, .misrouted] {
      var (world, person, id) = try World.withNotice()
      try world.take(.stepNotice(person, id, World.noticeStep(kind)), by: World.delegate)
      if kind.leavesTheHouse {
        #expect(throws: Refusal.hasItsOwnWithdrawal(.noticeStep)) {
          try world.undo(by: World.delegate)
        }
      } else {
        try world.undo(by: World.delegate)
        #expect(world.notice(person, id).state == .received)
        try world.redo(by: World.delegate)
        #expect(world.notice(person, id).state == .acknowledged)
      }
    }
  }

  @Test("a judgment is about one person at a time; acknowledging is not one")
  func oneAtATime() throws {
    var (world, person, id) = try World.withNotice(World.notice, [.acknowledged])
    let made = try world.take(
      .register(
        NewPerson(
          identity: World.identity("Linh Nguyễn"), compartment: .bij,
          firstNotice: World.notice)), by: World.delegate)
    let (other, second) = (made[0].id, made[1].id)
    try world.take(
      .stepNotice(other, second, World.noticeStep(.acknowledged)), by: World.delegate)
    #expect(throws: Refusal.oneAtATime) {
      try world.take(
        .stepNotice(person, id, World.noticeStep(.assessed)),
        .stepNotice(other, second, World.noticeStep(.assessed)), by: World.delegate)
    }
    try world.take(
      .stepNotice(person, id, World.noticeStep(.assessmentBegun)),
      .stepNotice(other, second, World.noticeStep(.assessmentBegun)), by: World.delegate)
  }
}
