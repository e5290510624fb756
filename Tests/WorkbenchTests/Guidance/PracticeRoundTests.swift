import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("A practice round")
struct PracticeRoundTests {
  static let register = Register(folding: Practice.events(people: 120, seed: 7, now: Stage.now))

  private func stage(_ seed: UInt64 = 7, _ language: Language = .dutch) -> Stage {
    var stage = Stage(Self.register, language: language, locksAfter: nil, on: nil)
    var setup = stage.setup
    setup.round = seed
    stage.workbench = Workbench(setup)
    stage.perform([])
    return stage
  }

  @Test("has twenty cases of twenty people and many kinds, the same for the same number")
  func cases() {
    for seed: UInt64 in [1, 7, 20_261_123] {
      let open = stage(seed).workbench.round?.open ?? []
      #expect(open.count == 20)
      #expect(Set(open.map(\.person)).count == 20)
      #expect(Set(open.map(\.signal)).count >= 12)
      #expect(stage(seed).workbench.round?.open == open)
    }
    let ids = [1, 2].map { Set(stage($0).workbench.round?.open.map(\.id) ?? []) }
    #expect(ids[0] != ids[1])
  }

  @Test("shows those alone in the queue")
  func queue() {
    let workbench = stage().workbench
    #expect(Set(workbench.triage.rows.map(\.id)) == Set(workbench.round?.open.map(\.id) ?? []))
    #expect(workbench.screen == .triage)
  }

  @Test("can be played to its end: every answer is explained once, and then what was left aside")
  func toTheEnd() {
    var stage = stage()
    stage.press("enter")
    for left in stride(from: 19, through: 0, by: -1) {
      let entry = stage.workbench.triage.focused
      stage.press("z")
      if stage.form == nil {
        // Of what ran out nothing can be put off: it is said to be seen.
        stage.press("l")
        stage.type("Gezien.")
      } else {
        stage.type("+3d")
      }
      stage.press("ctrl-d")
      guard case .guide(let guide)? = stage.workbench.overlay, let page = guide.pages.first else {
        Issue.record("no explanation for \(entry?.signal.rawValue ?? "?")\n\(stage.text)")
        return
      }
      #expect(page.title.nl.contains(entry?.name.listed ?? "?"))
      #expect(page.parts.contains { $0.text == entry?.signal.goodAnswer })
      #expect(stage.workbench.round?.open.count == left)
      stage.press("enter")
    }
    #expect(stage.text.contains("Wat bleef liggen in deze ronde"))
    #expect(stage.workbench.triage.rows.isEmpty)
    #expect(stage.batches.count == 20)
    // No score and no count of right or wrong, in no language.
    for word in ["score:", "goed:", "fout", "punten", "van de 20"] {
      #expect(!stage.text.lowercased().contains(word))
    }
  }

  @Test("a case is answered in its dossier as in its row", arguments: ["z", "n", "f", "x"])
  func inDossier(verb: String) throws {
    var stage = stage()
    stage.press("enter")
    // The first case that this verb opens a form for.
    var entry = try #require(stage.workbench.triage.focused)
    for _ in 0..<20 {
      entry = try #require(stage.workbench.triage.focused)
      stage.press("enter")
      #expect(stage.workbench.dossier?.person == entry.person)
      stage.press(verb)
      if stage.form != nil { break }
      stage.press("esc j")
    }
    let fields = try #require(stage.form).fields
    for field in fields {
      switch field.input {
      case .choice, .picks: stage.press("space tab")
      case .day:
        stage.type("+3d")
        stage.press("tab")
      case .line, .text:
        stage.type("Gebeld.")
        stage.press("tab")
      }
    }
    stage.press("ctrl-d")
    guard case .guide(let guide)? = stage.workbench.overlay, let page = guide.pages.first else {
      Issue.record("no explanation\n\(stage.text)")
      return
    }
    #expect(page.title.nl.contains(entry.name.listed))
    #expect(stage.workbench.round?.open.contains { $0.id == entry.id } == false)
    stage.press("enter")
    #expect(stage.workbench.overlay == nil)
    #expect(stage.workbench.round?.answered.count == 1)
  }

  @Test("undo opens the case again")
  func undo() {
    var stage = stage()
    stage.press("enter")
    let before = Set(stage.workbench.triage.rows.map(\.id))
    while stage.form == nil {
      stage.press("esc z")
      if stage.form == nil { stage.press("j") }
    }
    stage.type("+3d")
    stage.press("ctrl-d enter")
    #expect(stage.workbench.round?.open.count == 19)
    stage.press("u")
    #expect(Set(stage.workbench.triage.rows.map(\.id)) == before)
    #expect(stage.workbench.round?.open.count == 20)
  }

  @Test("a note about somebody is no answer: the case stays")
  func notes() {
    var stage = stage()
    stage.press("enter a n o f")
    stage.type("Gebeld.")
    stage.press("ctrl-d")
    #expect(stage.workbench.round?.open.count == 20)
    #expect(stage.workbench.overlay == nil)
  }

  @Test("snoozing past the end of a clock is told, with the answer that fits")
  func snoozedPast() throws {
    var stage = stage()
    stage.press("enter")
    let row = try #require(
      stage.workbench.triage.rows.first { entry in
        entry.due.map { $0.moment > Stage.now && $0.date < Stage.now.date.adding(days: 20) }
          ?? false
      })
    stage.workbench.triage.moveTo(row.id)
    stage.press("z")
    stage.type("+25d")
    stage.press("ctrl-d")
    guard case .guide(let guide)? = stage.workbench.overlay else {
      Issue.record("no explanation\n\(stage.text)")
      return
    }
    let missed = guide.pages[0].parts.last?.text.nl ?? ""
    #expect(missed.contains("maar de tijd is om op"))
    #expect(missed.contains("Hier past meestal"))
  }

  @Test("the real queue knows no round")
  func real() {
    let workbench = Stage(Self.register, on: nil).workbench
    #expect(workbench.round == nil)
    #expect(workbench.triage.rows.count > 20)
  }
}
