import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("The screen of the meeting")
struct HouseTests {
  private func stage(on name: String? = nil, role: Role = .practice) -> Stage {
    var stage = Stage(role: role, size: Size(columns: 120, rows: 40))
    stage.press("6")
    let row = stage.workbench.meetings.rows.first { $0.name.listed.hasPrefix(name ?? "?") }
    if let row { stage.workbench.meetings.moveTo(row.id) }
    return stage
  }

  private func facts(_ stage: Stage) -> [Fact] { stage.batches.joined().map(\.fact) }

  @Test("everybody who waits is put on the agenda with three keys, and one is taken off with two")
  func agenda() {
    var stage = stage()
    let waiting = stage.workbench.meetings.rows.count { !$0.isTabled }
    stage.press("* a T")
    #expect(stage.workbench.meetings.rows.allSatisfy { $0.isTabled })
    #expect(facts(stage).count == waiting)
    stage.press("G a T")
    #expect(stage.workbench.meetings.rows.count { !$0.isTabled } == 1)
    stage.press("u")
    #expect(stage.workbench.meetings.rows.allSatisfy { $0.isTabled })
  }

  @Test(
    "a decision of the meeting is what triage decided and what it concluded, and the next comes up")
  func decided() {
    var stage = stage(on: "Dijk")
    stage.press("a T")
    stage.press("a j c")
    stage.type("Drie ketens nodig.")
    stage.press("ctrl-d")
    let made = facts(stage)
    #expect(
      made.contains {
        if case .zvhStepped(_, .triaged(.consultation, _, _, _), _) = $0 { true } else { false }
      })
    #expect(made.contains { if case .caseDiscussed = $0 { true } else { false } })
    #expect(stage.workbench.meetings.focused?.name.surname != "Dijk")
  }

  @Test("what is agreed with a partner is told to that partner alone, and nothing else")
  func agreed() throws {
    var stage = stage(on: "Kok")
    stage.press("a f")
    stage.type("belt de verhuurder")
    stage.press("tab p")
    stage.type("+7d")
    stage.press("ctrl-d")
    let told = facts(stage).compactMap { fact in
      if case .disclosed(let disclosure) = fact { disclosure } else { nil }
    }
    try #require(told.count == 1)
    #expect(told[0].receiver.kind == .police)
    #expect(told[0].fields == [.name, .agreements])
    #expect(told[0].ground == .safetyHouse)
    #expect(told[0].meeting != nil)
    // It left the house: undo leaves it.
    stage.press("u")
    #expect(facts(stage).contains { if case .withdrawn = $0 { true } else { false } } == false)
  }

  @Test("sharing with all at the table is one sharing for each of them, about one person")
  func everybody() {
    var stage = stage(on: "Kok")
    stage.press("D a n tab")
    stage.press("ctrl-d")
    let told = facts(stage).compactMap { fact in
      if case .disclosed(let disclosure) = fact { disclosure.receiver.kind } else { nil }
    }
    #expect(told == [.police, .prosecution, .probation, .neighbourhoodTeam])
  }

  @Test("who does not see the house has no such screen, and its key does nothing")
  func outside() {
    for role in [Role.aftercareCoordinator, .supervisionOfficer, .bijDelegate] {
      let stage = stage(role: role)
      #expect(stage.workbench.screen != .meetings)
      #expect(!stage.text.contains("Overleg"))
      #expect(stage.workbench.agenda == nil)
    }
  }
}
