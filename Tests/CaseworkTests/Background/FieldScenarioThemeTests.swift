import Testing

@testable import Casework

/// Scenarios 6 and 9 of the field dossier (domain.md F) as the facts tell them.
@Suite("Themes in the scenarios of the field")
struct FieldScenarioThemeTests {
  static let now = Moment(CivilDateTime(iso: "2026-11-23T09:00")!)
  static let events = Practice.events(people: 60, seed: 1, now: now)

  private func file(_ name: String) throws -> PersonFile {
    try #require(
      Register(folding: Self.events).files(for: World.all).first { $0.name.listed == name })
  }

  /// F9: a returnee with a VERA-2R judgment by a specialist, known in the approach of radicalisation.
  @Test(
    "9: in the own compartment stand the theme, its checklist and the judgment of the specialist")
  func known() throws {
    let file = try file("Wagenaar, Teun")
    #expect(file.compartment == .radicalisation)
    #expect(file.background.openThemes.map(\.kind) == [.radicalisation])
    #expect(file.background.judgment?.content.instrument == .vera2R)
    let register = Register(folding: Self.events)
    let signals = register.explanations(
      of: file.id, ListQuestion(viewer: World.all, now: Self.now, scope: .all))
    #expect(signals.map(\.entry.signal) == [.riskJudgmentOld])
  }

  @Test(
    "9: a colleague of any role who searches the name, lists, counts or asks sees what they would if the person was never recorded",
    arguments: Role.allCases.filter { $0 != .practice })
  func absent(role: Role) throws {
    let viewer = Viewer(user: Practice.user, role: role)
    let full = Register(folding: Self.events)
    let without = Register(folding: Self.events.filter { $0.compartment != .radicalisation })
    let hidden = try file("Wagenaar, Teun")
    var question = ListQuestion(viewer: viewer, now: Self.now, scope: .all)
    question.since = Self.now.adding(seconds: -7 * 86_400)
    #expect(full.caseload(question) == without.caseload(question))
    #expect(full.returns(question) == without.returns(question))
    #expect(full.notes(question) == without.notes(question))
    #expect(full.triage(question) == without.triage(question))
    #expect(full.people(hidden.reference, for: viewer).isEmpty)
    #expect(full.file(hidden.id, for: viewer) == nil)
    #expect(full.timeline(of: hidden.id, for: viewer).isEmpty)
    #expect(full.explanations(of: hidden.id, question).isEmpty)
    #expect(!full.caseload(question).contains { $0.haystack.contains("wagenaar") })
    // The same name recorded anew is no double of the hidden one, and no reference is spared for it.
    guard role.has(.decideOnCases), viewer.sees(.zvh) || viewer.sees(.aftercare) else { return }
    func register(_ register: Register) -> Result<[Event], Refusal> {
      ViewerPropertyTests.outcome {
        try Decider.decide(
          [
            .register(
              NewPerson(
                identity: hidden.identity.current!.value,
                compartment: viewer.sees(.zvh) ? .zvh : .aftercare))
          ], in: register, by: viewer, at: Self.now, ids: &$0)
      }
    }
    #expect(register(full) == register(without))
  }

  /// F6: twenty, suspicions, debts, no school: adolescent law is possible. Only the theme is ours.
  @Test("6: the young adult brings the question of adolescent law, asked before all others")
  func youngAdult() throws {
    let theme = try #require(try file("Nguyễn, Minh").background.openThemes.first)
    #expect(theme.kind == .youngAdult)
    #expect(theme.kind.questions.first { theme.answer(to: $0) == nil } == .adolescentLaw)
    #expect(theme.answer(to: .debts)?.value.answer == .yes)
    #expect(theme.kind.rules.contains(.tz18))
  }
}
