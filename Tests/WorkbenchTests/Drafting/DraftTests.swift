import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("What is typed and not saved")
struct DraftTests {
  private static func typing() -> Stage {
    var stage = Stage()
    stage.press("a n")
    stage.press("h f")
    stage.type("Belde de opvang.")
    return stage
  }

  private func wait(_ stage: inout Stage, _ seconds: Int) {
    stage.perform(stage.workbench.update(.clock(stage.workbench.now.adding(seconds: seconds))))
  }

  private func contents(_ stage: Stage) -> [DraftContent] {
    stage.keptDrafts.compactMap {
      if case .draftKept(let content) = $0.fact { content } else { nil }
    }
  }

  @Test("is kept after ten seconds of rest, once, and again when more is typed")
  func rest() {
    var stage = Self.typing()
    wait(&stage, 9)
    #expect(stage.keptDrafts.isEmpty)
    wait(&stage, 1)
    #expect(contents(stage).count == 1)
    #expect(
      contents(stage)[0].fields.contains { $0.name == "text" && $0.text == "Belde de opvang." })
    wait(&stage, 60)
    #expect(contents(stage).count == 1)
    stage.type(" Er is plek.")
    wait(&stage, 10)
    #expect(contents(stage).count == 2)
    // The second takes the place of the first: one draft stands.
    #expect(Set(stage.keptDrafts.map(\.cause)).count == 1)
    let drafts = stage.workbench.register.drafts(of: stage.workbench.viewer)
    #expect(drafts.count == 1)
    #expect(drafts.first?.content == contents(stage)[1])
  }

  @Test("a form that was only opened is no draft")
  func untouched() {
    var stage = Stage()
    stage.press("a n")
    wait(&stage, 60)
    stage.press("esc")
    #expect(stage.keptDrafts.isEmpty)
  }

  @Test(
    "is kept when the form is left, when it locks and when the program ends",
    arguments: ["leave", "lock", "end"])
  func leaving(how: String) {
    var stage = Self.typing()
    switch how {
    case "leave": stage.press("esc")
    case "lock": stage.perform(stage.workbench.update(.lockNow))
    default: stage.send(.interrupted(.terminate))
    }
    #expect(contents(stage).count == 1)
  }

  @Test("comes back after a restart, with when it was, and is gone once saved")
  func restart() {
    var first = Self.typing()
    first.press("esc")
    var register = Stage.register
    for event in first.keptDrafts { register.evolve(event) }
    var stage = Stage(register)
    stage.press("a n")
    #expect(stage.form?.answer(.text) == "Belde de opvang.")
    #expect(stage.workbench.message?.phrase[.english].hasPrefix("Draft of ") == true)
    stage.press("ctrl-d")
    #expect(stage.form == nil)
    let batch = stage.batches.last ?? []
    #expect(batch.last?.fact == .draftDropped(first.keptDrafts[0].id))
    #expect(stage.workbench.register.drafts(of: stage.workbench.viewer).isEmpty)
    stage.press("a n")
    #expect(stage.form?.answer(.text) == "")
  }

  @Test("is listed by reference number and opened from the list, on record")
  func list() {
    var stage = Self.typing()
    stage.press("esc")
    let views = stage.views.count
    stage.press("g d")
    #expect(stage.text.contains("mijn concepten"))
    #expect(!stage.text.contains("Notitie bij Nijland"))
    stage.press("enter")
    #expect(stage.form?.answer(.text) == "Belde de opvang.")
    #expect(stage.views.count > views)
  }

  @Test("Ctrl-R throws it away when pressed twice")
  func thrownAway() {
    var stage = Self.typing()
    stage.press("esc")
    stage.press("a n ctrl-r")
    #expect(stage.form?.problem == DraftTexts.askThrowAway)
    stage.press("ctrl-r")
    #expect(stage.form == nil)
    #expect(stage.workbench.register.drafts(of: stage.workbench.viewer).isEmpty)
    stage.press("a n")
    #expect(stage.form?.answer(.text) == "")
  }

  @Test("a full disk says so once and the text stays in the form")
  func refused() {
    var stage = Self.typing()
    stage.disk = .refuses
    wait(&stage, 10)
    #expect(stage.workbench.message?.phrase == DraftTexts.notKept(Stage.diskIsFull))
    wait(&stage, 10)
    #expect(stage.keptDrafts.count == 1)
    #expect(stage.form?.answer(.text) == "Belde de opvang.")
    stage.disk = .saves
    stage.type("!")
    wait(&stage, 10)
    #expect(stage.workbench.register.drafts(of: stage.workbench.viewer).count == 1)
  }

  @Test("of reasons to look and of what is about nobody nothing is kept")
  func notKept() {
    var stage = Stage()
    stage.press("a p")
    stage.type("Jansen")
    stage.press("esc")
    var other = Stage(role: .teamLead, user: UserName("t.visser"), saysWhy: false)
    other.press("x")
    wait(&other, 60)
    #expect(stage.keptDrafts.isEmpty && other.keptDrafts.isEmpty)
  }

  @Test("nobody else sees it, it is in no list, search or time line, and undo passes it by")
  func hidden() {
    var stage = Self.typing()
    stage.press("esc")
    let person = stage.keptDrafts[0].subject!
    var register = Stage.register
    let before = register
    for event in stage.keptDrafts { register.evolve(event) }
    #expect(register.count == before.count)
    let other = Viewer(user: UserName("s.bakker"), role: .practice)
    #expect(register.drafts(of: other).isEmpty)
    let viewer = stage.workbench.viewer
    #expect(register.file(person, for: viewer) == before.file(person, for: viewer))
    #expect(
      register.timeline(of: person, for: viewer) == before.timeline(of: person, for: viewer))
    var ids = RecordIDSource(generator: SplitMix64(seed: 9))
    let undone = try? Decider.undo(in: register, by: viewer, at: Stage.now, ids: &ids)
    #expect(undone?.events.contains { $0.fact.isDraft } != true)
    register.forget(person)
    #expect(register.drafts(of: viewer).isEmpty)
  }
}

@Suite("A long text in one's own editor")
struct EditingTests {
  @Test("goes out with Ctrl-X and comes back as data")
  func edited() {
    var stage = Stage(mayEdit: true)
    stage.press("a n h f")
    stage.type("eerst")
    stage.press("ctrl-x")
    #expect(stage.effects.last == .edit("eerst"))
    stage.perform(stage.workbench.update(.edited("eerst\ntweede regel\n\n")))
    #expect(stage.form?.answer(.text) == "eerst\ntweede regel")
  }

  @Test("a text that was not edited stays, and why is said")
  func notEdited() {
    var stage = Stage(mayEdit: true)
    stage.press("a n h f")
    stage.type("eerst")
    stage.perform(stage.workbench.update(.notEdited(DraftTexts.editorFailed("vi", code: 1))))
    #expect(stage.form?.answer(.text) == "eerst")
    #expect(stage.form?.problem == DraftTexts.editorFailed("vi", code: 1))
  }

  @Test("where it is off, or the field is no long text, nothing goes out")
  func refused() {
    var off = Stage()
    off.press("a n h f ctrl-x")
    #expect(off.form?.problem == DraftTexts.editorIsOff)
    var short = Stage(mayEdit: true)
    short.press("a n ctrl-x")
    #expect(short.form?.problem == DraftTexts.editorForLongText)
    #expect(!(off.effects + short.effects).contains { if case .edit = $0 { true } else { false } })
  }
}

@Suite("Copying")
struct CopyTests {
  @Test("each copy is on record before it leaves", arguments: ["y r", "y l"])
  func recorded(keys: String) {
    var stage = Stage(mayCopy: true)
    for turn in 1...2 {
      stage.press(keys)
      let copies = stage.views.filter { $0.access?.action == .copied }
      #expect(copies.count == turn)
      #expect(copies.last?.access?.object.people.count == 1)
    }
    let texts = stage.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
    #expect(texts.count == 2)
    #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("\u{1B}") })
  }

  @Test("where it cannot be put on record nothing leaves", arguments: ["y r", "y l"])
  func notRecorded(keys: String) {
    var stage = Stage(mayCopy: true)
    stage.recordsViews = false
    stage.press(keys)
    #expect(!stage.effects.contains { if case .copy = $0 { true } else { false } })
  }

  @Test("the line is what the row says")
  func line() {
    var stage = Stage(mayCopy: true)
    stage.press("y l")
    #expect(stage.effects.last == .copy(stage.workbench.spokenRow ?? ""))
    let person = stage.workbench.focusedPerson.flatMap(stage.workbench.file)
    #expect(stage.workbench.spokenRow?.contains(person?.name.listed ?? "?") == true)
  }
}
