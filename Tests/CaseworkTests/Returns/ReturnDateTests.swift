import Testing

@testable import Casework

@Suite("The dates of a return")
struct ReturnDateTests {
  /// A history of dates, and what follows from it.
  struct Scenario: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let dates: [ReturnDate]
    let earliest: String?
    /// Days of the last move.
    var moved: Int? = nil
  }

  static let scenarios: [Scenario] = [
    Scenario(testDescription: "no date", dates: [], earliest: nil),
    Scenario(
      testDescription: "one date", dates: [World.date(.sentenceEnd, "2026-12-05")],
      earliest: "2026-12-05"),
    Scenario(
      testDescription: "asked, and nobody knows",
      dates: [World.date(.sentenceEnd, nil, .unknown)], earliest: nil),
    Scenario(
      testDescription: "end leave before the end of the sentence",
      dates: [
        World.date(.sentenceEnd, "2026-12-05"), World.date(.endLeaveEarliest, "2026-11-26"),
      ], earliest: "2026-11-26", moved: -9),
    Scenario(
      testDescription: "end leave after the end of the sentence changes nothing",
      dates: [
        World.date(.sentenceEnd, "2026-12-05"), World.date(.endLeaveEarliest, "2026-12-10"),
      ], earliest: "2026-12-05"),
    Scenario(
      testDescription: "a newer date of the same kind counts, also when later",
      dates: [World.date(.sentenceEnd, "2026-12-05"), World.date(.sentenceEnd, "2026-12-20")],
      earliest: "2026-12-20", moved: 15),
    Scenario(
      testDescription: "of two moves the last one counts",
      dates: [
        World.date(.sentenceEnd, "2026-12-05"), World.date(.sentenceEnd, "2026-12-20"),
        World.date(.sentenceEnd, "2026-12-18"),
      ], earliest: "2026-12-18", moved: -2),
    Scenario(
      testDescription: "there and back is a move back",
      dates: [
        World.date(.sentenceEnd, "2026-12-05"), World.date(.sentenceEnd, "2026-11-26"),
        World.date(.sentenceEnd, "2026-12-05"),
      ], earliest: "2026-12-05", moved: 9),
    Scenario(
      testDescription: "the end of a leave is never an arrival",
      dates: [World.date(.leaveEnd, "2026-11-25")], earliest: nil),
    Scenario(
      testDescription: "the end of a leave stands before nothing",
      dates: [World.date(.leaveStart, "2026-11-27"), World.date(.leaveEnd, "2026-11-25")],
      earliest: "2026-11-27"),
    Scenario(
      testDescription: "unknown since takes the earliest away, without a move",
      dates: [
        World.date(.sentenceEnd, "2026-12-05"), World.date(.sentenceEnd, nil, .unknown),
      ], earliest: nil),
    Scenario(
      testDescription: "known again after unknown is a move from what was known",
      dates: [
        World.date(.sentenceEnd, "2026-12-05"), World.date(.sentenceEnd, nil, .unknown),
        World.date(.sentenceEnd, "2026-12-01"),
      ], earliest: "2026-12-01", moved: -4),
    Scenario(
      testDescription: "a better quality on the same day is no move",
      dates: [
        World.date(.sentenceEnd, "2026-12-05", .indicative), World.date(.sentenceEnd, "2026-12-05"),
      ], earliest: "2026-12-05"),
  ]

  @Test("the earliest possible return and its last move", arguments: scenarios)
  func derived(scenario: Scenario) throws {
    var (world, person, returned) = try World.withReturn()
    for date in scenario.dates { try world.take(.recordReturnDate(person, returned, date)) }
    let item = try #require(world.register.files[person]?.returns.first)
    #expect(item.earliest?.value.date == scenario.earliest.map { CivilDate(iso: $0)! })
    #expect(item.lastMove?.days == scenario.moved)
    #expect(item.dates.entries.map(\.value) == scenario.dates)
    #expect(try #require(world.register.returns(world.question()).first).lastMove == item.lastMove)
  }

  @Test(
    "each kind of date is an arrival, but the end of a leave", arguments: ReturnDateKind.allCases)
  func arrivals(kind: ReturnDateKind) throws {
    let (world, person, _) = try World.withReturn(dates: [World.date(kind, "2026-12-05")])
    let earliest = world.register.files[person]?.returns.first?.earliest?.value.kind
    #expect(earliest == (kind == .leaveEnd ? nil : kind))
  }

  @Test("a withdrawn date counts no more, and stays in the history")
  func withdrawn() throws {
    var (world, person, returned) = try World.withReturn(
      dates: [World.date(.sentenceEnd, "2026-12-05")])
    try world.take(.recordReturnDate(person, returned, World.date(.sentenceEnd, "2026-11-26")))
    let moved = try #require(world.register.files[person]?.returns.first)
    #expect(moved.lastMove?.days == -9)
    #expect(moved.lastMove?.author == World.jansen.user)
    try world.undo()
    let back = try #require(world.register.files[person]?.returns.first)
    #expect(back.earliest?.value.date == CivilDate(iso: "2026-12-05"))
    #expect(back.lastMove == nil)
    #expect(back.dates.entries.count == 2)
    #expect(back.dates.live.count == 1)
  }

  @Test(
    "a row counts the days and warns of Friday, weekend and holiday",
    arguments: [
      ("2026-11-26", 3, nil), ("2026-11-27", 4, DayWarning.friday),
      ("2026-11-28", 5, .weekend), ("2026-12-25", 32, .holiday(.christmasDay)),
      ("2026-11-23", 0, nil), ("2026-11-20", -3, .friday),
    ])
  func row(iso: String, left: Int, warning: DayWarning?) throws {
    let (world, _, _) = try World.withReturn(dates: [World.date(.sentenceEnd, iso)])
    let row = try #require(world.register.returns(world.question()).first)
    #expect(row.daysLeft == left)
    #expect(row.warning == warning)
  }

  @Test("the return still to come is the current one, not the newest")
  func currentReturn() throws {
    var (world, person, first) = try World.withReturn(
      dates: [World.date(.sentenceEnd, "2026-12-20")])
    try world.take(
      .announceReturn(
        person,
        NewReturn(details: World.details, dates: [World.date(.leaveStart, "2026-11-30")])))
    let file = try #require(world.register.files[person])
    #expect(file.currentReturn?.id == file.returns[1].id)
    try world.take(
      .changeStatus(
        person, file.returns[1].id, ReturnProgress(status: .returned), override: nil))
    #expect(world.register.files[person]?.currentReturn?.id == first)
  }
}
