import Testing
import Wording

@testable import Casework

/// Scenario F6: triage on Tuesday. Nine referrals, of which four are incomplete on Monday at 11:30.
@Suite("The house in the scenario of the field")
struct FieldScenarioHouseTests {
  private struct Board {
    var world = World()
    var people: [PersonID] = []
    var cases: [ZvhCaseID] = []

    /// What each of the nine lacks; the last is twenty years old.
    static let missing: [[String]] = [
      [], ["partners"], [], ["told"], [], ["criteria", "goal"], [], [], ["partners"],
    ]

    init() throws {
      world.now = Moment(CivilDateTime(iso: "2026-11-20T10:00")!)
      for (index, missing) in Board.missing.enumerated() {
        people.append(
          try world.take(House.newPerson("Persoon \(index + 1)"), by: House.director)[0].id)
        let referral = Scene.referral(on: world.now.date, without: missing)
        cases.append(
          try world.take(.referToZvh(people[index], referral), by: House.director)[0].id)
      }
    }

    mutating func at(_ iso: String) { world.now = Moment(CivilDateTime(iso: iso)!) }

    var question: ListQuestion {
      ListQuestion(viewer: House.director, now: world.now, scope: .all)
    }

    var queue: [String] {
      world.register.triage(question).map {
        "\($0.name.given) \($0.name.surname) \($0.signal.rawValue) "
          + "\($0.timeLeft.phrase(today: world.now.date).nl): "
          + $0.reason.sentence(today: world.now.date).nl
      }
    }

    var states: [ZvhState?] {
      people.map { person in
        let file = world.register.files[person]
        return file?.zvhCase.flatMap {
          file?.state(of: $0, settings: world.register.settings, at: world.now)
        }
      }
    }

    mutating func step(_ index: Int, _ step: ZvhStep, at meeting: MeetingID? = nil) throws {
      try world.take(
        .stepZvh(people[index], cases[index], step, at: meeting), by: House.director)
    }
  }

  @Test("6: the board on Monday at 11:30, after 12:00, and through the meeting of Tuesday")
  func triage() throws {
    var board = try Board()
    board.at("2026-11-23T11:30")
    #expect(board.queue.count == 4)
    #expect(board.queue.allSatisfy { $0.contains("S29 < 1 u: Aanmelding onvolledig: ") })
    #expect(board.states.count { $0 == .incomplete } == 4)
    #expect(board.states.count { $0 == .referred } == 5)

    // One is completed on the phone before noon.
    try board.step(1, .amended(Scene.referral(on: CivilDate(iso: "2026-11-20")!, without: [])))
    #expect(board.queue.count == 3)
    board.at("2026-11-23T12:00")
    #expect(board.queue.count == 3)
    #expect(board.queue.allSatisfy { $0.contains("S29 te laat: ") })
    #expect(board.states.count { $0 == .triage } == 6)

    let table = [House.police, House.prosecution]
    let meeting = try board.world.take(
      .planMeeting(
        MeetingContent(
          table: "Triage", on: CivilDate(iso: "2026-11-24")!,
          time: CivilTime(hour: 9, minute: 0), attending: table)), by: House.director)[0].id
    // Nine at once: who is put on an agenda is not judged.
    #expect(board.world.register.agenda(board.question).rows.map(\.reason).count == 9)
    try board.world.take(
      all: board.people.map { .tableCase($0, CaseTabling(at: meeting, .triage)) },
      by: House.director)

    board.at("2026-11-24T09:00")
    let outcomes: [(ZvhOutcome, String)] = [
      (.consultation, ""), (.consultation, ""), (.refused, ""), (.adviceBack, ""),
      (.otherTable, "PGA"), (.adviceBack, ""), (.consultation, ""), (.consultation, ""),
      (.adviceBack, ""),
    ]
    // What lacks something is not taken up, whatever the table says.
    #expect(throws: Refusal.referralIncomplete([.told])) {
      try board.step(
        3, .triaged(.consultation, on: board.world.now.date, table: "", reason: "ja"), at: meeting)
    }
    for (index, (outcome, table)) in outcomes.enumerated() {
      try board.step(
        index, .triaged(outcome, on: board.world.now.date, table: table, reason: "gewogen"),
        at: meeting)
      try board.world.take(
        .discussCase(
          board.people[index], CaseDiscussion(at: meeting, decision: outcome.phrase.nl)),
        by: House.director)
    }
    #expect(board.queue == [])
    #expect(
      board.states == [
        .consultation, .consultation, .refused, .adviceBack, .elsewhere, .adviceBack,
        .consultation, .consultation, .adviceBack,
      ])
    let agenda = board.world.register.agenda(board.question)
    #expect(agenda.rows.map(\.place) == (1...9).map(Optional.some))
    #expect(agenda.rows.allSatisfy { $0.isDecided })
    let minutes = try #require(board.world.register.minutes(of: meeting, for: House.director))
    #expect(minutes.items.count == 9)
    #expect(minutes.items.allSatisfy { $0.lines.count == 3 })
    // Nothing was shared, so neither partner takes anything home.
    for partner in table {
      let part = board.world.register.minutes(of: meeting, for: House.director, part: partner)
      #expect(part?.items == [])
    }
  }

  @Test("judgments of a meeting are taken one person at a time")
  func oneAtATime() throws {
    var board = try Board()
    let (people, cases) = (board.people, board.cases)
    #expect(throws: Refusal.oneAtATime) {
      try board.world.take(
        all: [0, 2].map {
          .stepZvh(
            people[$0], cases[$0],
            .triaged(.refused, on: board.world.now.date, table: "", reason: "nee"), at: nil)
        }, by: House.director)
    }
  }
}
