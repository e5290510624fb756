import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("The queue on screen")
struct TriageTests {
  /// The queue with the cursor on the first entry of a signal.
  private func stage(
    on signal: SignalCode, _ size: Size = Size(columns: 120, rows: 40), scope: String = ""
  ) throws -> Stage {
    var stage = Queue.stage(size)
    stage.press(scope)
    let entry = try #require(stage.workbench.triage.rows.first { $0.signal == signal })
    stage.workbench.triage.moveTo(entry.id)
    stage.press("esc")
    return stage
  }

  private func facts(_ stage: Stage) -> [Fact] { stage.batches.joined().map(\.fact) }

  @Test("stands in the order of the rule, under the words of the tiers")
  func order() {
    let stage = Queue.stage(Size(columns: 200, rows: 60))
    let rows = Array(stage.workbench.triage.rows)
    #expect(rows == TriageEntry.sorted(rows, at: Stage.now))
    #expect(rows.map(\.tier) == rows.map(\.tier).sorted())
    for words in ["NU", "DEZE WEEK"] {
      #expect(stage.lines.contains { $0.hasPrefix("  \(words) ") })
    }
    #expect(stage.focusedLine.contains("te laat"))
  }

  @Test("says why, with rule, article, whose clock and how it was counted, and what answers it")
  func detail() throws {
    let stage = try stage(on: .homeBanEnds, Size(columns: 200, rows: 60))
    let pane = stage.lines.map { $0.drop { $0 != "│" } }.joined(separator: "\n")
    for text in [
      "WAAROM", "uiterlijk ma 23 nov 2026 22:40 · klok van ons", "ME-1 · Wth 2 lid 1", "wet",
      "13-11 22:40 + 10 d", "WE WETEN", "verlengen kan tot vr 11 dec 22:40", "NOG OPEN", "BESLUIT",
      "p maatregel verlengen", "n niet doen", "i intrekken", "z sluimeren",
    ] {
      #expect(pane.contains(text), "\(text)")
    }
    let heads = ["WAAROM", "WE WETEN", "NOG OPEN", "BESLUIT"].compactMap { head in
      stage.lines.firstIndex { $0.contains("│ \(head)") }
    }
    #expect(heads.count == 4 && heads == heads.sorted())
  }

  @Test("a snooze hides the entry, counts it in the head, and is undone by a key")
  func snooze() throws {
    var stage = try stage(on: .noHousing)
    let entry = try #require(stage.workbench.triage.focused)
    let total = stage.workbench.triage.total
    stage.press("z")
    #expect(stage.text.contains("Hoogstens tot"))
    stage.type("+3d")
    stage.press("ctrl-d")
    #expect(
      facts(stage) == [
        .triageDecided(
          TriageDecision(
            signal: .noHousing, matter: entry.matter, due: entry.due?.date,
            verb: .snoozed(until: Stage.now.date.adding(days: 3), or: nil, reason: "")))
      ])
    #expect(stage.workbench.triage.total == total - 1)
    #expect(stage.text.contains(" · 1 sluimeren"))
    #expect(stage.messageLine.contains("u maakt het ongedaan"))
    stage.press("u")
    #expect(stage.workbench.triage.total == total)
    #expect(!stage.text.contains("sluimeren ·"))
  }

  @Test("a snooze beyond the cap is refused on its field, and says until when")
  func snoozeTooLong() throws {
    var stage = try stage(on: .noHousing)
    stage.press("z")
    stage.type("+60d")
    stage.press("ctrl-d")
    let form = try #require(stage.form)
    #expect(stage.batches.isEmpty)
    #expect(form.problem != nil)
    #expect(form.fields[form.focus].key == .until)
  }

  @Test("after a decision the next row comes up by itself")
  func nextRow() throws {
    var stage = try stage(on: .noHousing)
    let rows = Array(stage.workbench.triage.rows)
    let index = try #require(
      rows.firstIndex { $0.id == stage.workbench.triage.focused?.id })
    stage.press("z")
    stage.type("+2d")
    stage.press("ctrl-d")
    #expect(stage.workbench.triage.focused?.id == rows[index + 1].id)
  }

  @Test("marked entries are put away in one batch")
  func batch() {
    var stage = Queue.stage()
    let open = stage.workbench.triage.rows.filter { !stage.workbench.isLate($0) }.prefix(3)
    for entry in open {
      stage.workbench.triage.moveTo(entry.id)
      stage.press("space")
    }
    let marked = stage.workbench.triage.marks
    stage.press("z")
    stage.type("morgen")
    stage.press("ctrl-d ctrl-d")
    #expect(marked.count == 3)
    #expect(stage.batches.map(\.count) == [3])
    #expect(!stage.workbench.triage.rows.contains { marked.contains($0.id) })
  }

  @Test("a judgment is taken about one person at a time", arguments: ["n", "f", "l", "x", "a m"])
  func oneAtATime(keys: String) {
    var stage = Queue.stage()
    stage.press("space space")
    stage.press(keys)
    #expect(stage.form == nil)
    #expect(stage.messageLine.contains("een voor een"), "\(stage.messageLine)")
  }

  @Test("no action and a referral need their reason", arguments: ["n", "f"])
  func reasons(key: String) throws {
    var stage = try stage(on: .dateMoved)
    stage.press(key)
    if key == "f" {
      stage.type("wijkteam")
      stage.press("tab")
    }
    stage.press("ctrl-d")
    let form = try #require(stage.form)
    #expect(form.fields[form.focus].key == .reason)
    #expect(stage.batches.isEmpty)
    stage.type("is al besproken")
    stage.press("ctrl-d")
    #expect(stage.batches.count == 1)
  }

  @Test("x opens the form that does what is asked, with what is known filled in")
  func answers() throws {
    var housing = try stage(on: .noHousing)
    housing.press("x")
    #expect(housing.form?.answer(.condition) == BasicConditionKind.housing.rawValue)
    #expect(housing.form?.about != nil)
    var benefit = try stage(on: .noBenefit)
    benefit.press("x")
    #expect(benefit.form?.title.nl.contains("itkering") ?? false)
    var task = try stage(on: .taskOverdue)
    let entry = try #require(task.workbench.triage.focused)
    task.press("x")
    #expect(task.form?.answer(.item) == "task:\(entry.matter.text)")
    var advice = try stage(on: .adviceUnanswered)
    advice.press("x")
    #expect(advice.text.contains("Kan betrokkene terug naar de Kade?"))
  }

  @Test(
    "a breach is answered by one key: warned, reported or no step", arguments: ["W", "P a", "n"])
  func breach(keys: String) throws {
    var stage = try stage(on: .breachUndecided, scope: "m m m")
    let entry = try #require(stage.workbench.triage.focused)
    stage.press(keys)
    if keys.count == 1 { #expect(stage.form?.fields[stage.form!.focus].key == .reason) }
    stage.type("gesproken met betrokkene")
    stage.press("ctrl-d")
    #expect(stage.batches.count == 1, "\(stage.text)")
    #expect(!stage.workbench.triage.rows.contains { $0.id == entry.id })
    let canUndo = !keys.hasPrefix("P")
    #expect(stage.messageLine.contains("u maakt het ongedaan") == canUndo)
    #expect(stage.messageLine.contains("Terug kan alleen met i: intrekken.") == !canUndo)
  }

  @Test("a call-up says how it was made: by letter, unless another letter is typed")
  func callUp() throws {
    for (keys, kind) in [("C ctrl-d", ContactKind.letter), ("C b ctrl-d", .visit)] {
      var stage = try stage(on: .supervisionNotStarted, scope: "m m m")
      stage.press(keys)
      let calls = facts(stage).compactMap { fact in
        if case .supervisionStepped(_, .calledUp(_, by: let how)) = fact { how } else { nil }
      }
      #expect(calls == [kind], "\(stage.text)")
      // It stands among what is known of the entry that it did not end.
      #expect(stage.text.contains("opgeroepen, "))
    }
  }

  @Test("a clock that ran out goes with nothing but having been seen")
  func lapsed() throws {
    var stage = try stage(on: .measureEnds)
    let entry = try #require(stage.workbench.triage.focused)
    #expect(stage.workbench.isLate(entry))
    #expect(stage.workbench.answers(to: entry).first == .acknowledge)
    stage.press("l ctrl-d")
    #expect(stage.batches.count == 1, "\(stage.text)")
    #expect(!stage.workbench.triage.rows.contains { $0.id == entry.id })
  }

  @Test("the dossier that was opened from an entry answers it by the same keys")
  func inDossier() throws {
    var stage = try stage(on: .homeBanEnds)
    stage.press("enter")
    #expect(stage.footer.contains("p verleng"))
    stage.press("p")
    #expect(stage.form?.kind.people == [Queue.aftercare[0]])
    #expect(stage.text.contains("Verlengen kan tot uiterlijk"))
    stage.type("dreiging houdt aan")
    stage.press("ctrl-d")
    #expect(stage.batches.count == 1, "\(stage.text)")
    #expect(stage.workbench.dossier != nil)
    #expect(!stage.workbench.entries.contains { $0.signal == .homeBanEnds })
  }

  @Test("what others have to do is muted and says for whom we wait")
  func waiting() throws {
    var stage = Queue.stage(Size(columns: 200, rows: 60))
    stage.press("m m m")
    let waiting = stage.workbench.triage.rows.filter { $0.dutyHolder != .us }
    for entry in waiting.prefix(5) {
      stage.workbench.triage.moveTo(entry.id)
      stage.press("esc")
      #expect(stage.focusedLine.contains("wacht"))
      #expect(stage.text.contains("wachten op"))
    }
  }

  @Test("the sentence can be searched for")
  func filter() {
    var stage = Queue.stage()
    let total = stage.workbench.triage.total
    stage.press("/")
    stage.type("huisverbod")
    #expect((1..<total).contains(stage.workbench.triage.rows.count))
  }

  @Test("for somebody back from an absence news counts from its first day")
  func absence() {
    var register = Queue.register
    for event in StaleTests.events(
      [
        .recordAbsence(
          Absence(
            user: Practice.user, first: CivilDate(iso: "2026-11-09")!,
            last: CivilDate(iso: "2026-11-22")!, deputy: nil))
      ], on: register)
    {
      register.evolve(event)
    }
    var before = Queue.stage()
    before.press("w")
    var stage = Stage(register, on: nil)
    #expect(stage.text.contains("sinds je weg was, ma 9 nov"))
    stage.press("w")
    #expect(stage.text.contains("+ sinds je weg was, ma 9 nov"))
    #expect(stage.workbench.triage.rows.count > before.workbench.triage.rows.count)
  }
}
