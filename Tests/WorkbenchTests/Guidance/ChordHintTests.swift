import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("The panel of keys that can follow")
struct ChordHintTests {
  private func stage(_ delay: Int = 350) -> Stage {
    var keymap = Keymap.standard
    keymap.hintDelay = delay
    var stage = Stage(keymap: keymap)
    stage.press("m m m")
    return stage
  }

  @Test(
    "comes after its time and not before",
    arguments: [
      (350, 349, false), (350, 350, true), (1000, 999, false), (0, 0, true), (-1, 9999, false),
    ])
  func delay(delay: Int, waited: Int, isThere: Bool) {
    var stage = stage(delay)
    stage.press("a")
    if waited > 0 { stage.wait(waited) }
    #expect(stage.text.contains("─ Na a ─") == isThere)
  }

  @Test("asks to be woken for exactly that moment, and for none when nothing waits")
  func wake() {
    var stage = stage()
    #expect(stage.workbench.nextWake == nil)
    stage.press("a")
    #expect(
      stage.workbench.nextWake
        == Moment(milliseconds: stage.workbench.now.milliseconds + 350))
    stage.wait(350)
    #expect(stage.workbench.nextWake == nil)
    stage.press("esc a")
    #expect(stage.workbench.nextWake != nil)
    stage.press("n")
    #expect(stage.workbench.nextWake == nil)
    stage.press("esc")
    var silent = self.stage(-1)
    silent.press("a")
    #expect(silent.workbench.nextWake == nil)
  }

  @Test("who types on quickly runs the command and never sees it")
  func quick() {
    var stage = stage()
    stage.press("a n")
    #expect(stage.text.contains("Notitie bij"))
    stage.wait(1000)
    #expect(!stage.text.contains("─ Na a ─"))
  }

  @Test("a key that follows runs from the panel; Escape takes it away and does nothing else")
  func leaves() {
    var stage = stage()
    stage.press("esc")
    let before = stage.lines
    stage.press("a")
    stage.wait(400)
    stage.press("esc")
    #expect(stage.lines == before)
    stage.press("a")
    stage.wait(400)
    stage.press("n")
    #expect(stage.text.contains("Notitie bij"))
    #expect(!stage.text.contains("─ Na a ─"))
  }

  @Test(
    "lists every continuation with its key and title, at every size",
    arguments: [(80, 24), (120, 40), (40, 10), (60, 16), (200, 50)])
  func complete(columns: Int, rows: Int) {
    var stage = stage()
    stage.resize(columns, rows)
    stage.press("a")
    stage.wait(350)
    var seen = stage.text
    for _ in 0..<60 {
      stage.press("down")
      seen += " " + stage.text
    }
    let words = seen.split { $0 == "│" || $0.isWhitespace }.joined(separator: " ")
    for (chord, action) in Keymap.standard.bindings[.list] ?? [:]
    where chord.first == .character("a") {
      let rest = Keymap.shown(Array(chord.dropFirst()), .dutch)
      #expect(words.contains("\(rest) \(action.title.nl)"), "\(action)")
    }
    #expect(stage.workbench.chord == [.character("a")])
  }

  @Test("what does nothing here is named with why, and what does is not")
  func reasons() {
    let reader = Viewer(user: UserName("lezer"), role: .partnerReader)
    var stage = Stage(role: reader.role, user: reader.user)
    stage.press("m m m a")
    let why = stage.workbench.continuations.map(\.why)
    #expect(Set(why) == [.whyReadOnly])
    var empty = Stage(Register())
    empty.press("2 a")
    let nobody = empty.workbench.continuations
    #expect(nobody.first { $0.action == .newPerson }?.why == nil)
    #expect(nobody.first { $0.action == .addNote }?.why == .whyNoRow)
    var full = self.stage()
    full.press("a")
    let here = full.workbench.continuations
    #expect(here.first { $0.action == .addNote }?.why == nil)
    #expect(here.first { $0.action == .stepHouse }?.why == .whyNoMatter)
  }

  @Test("what the panel calls possible opens something, and what it dims does not")
  func honest() {
    var stage = stage()
    stage.press("a")
    for item in stage.workbench.continuations {
      var copy = stage
      copy.press("esc a")
      for key in item.keys { copy.send(.key(key)) }
      #expect((copy.workbench.overlay != nil) == (item.why == nil), "\(item.action)")
    }
  }

  @Test("the help still opens in the middle of it, and locking takes it away")
  func others() {
    var stage = stage()
    stage.press("a")
    stage.wait(400)
    stage.press("?")
    #expect(stage.text.contains("Wat kan ik hier?"))
    stage.press("esc a")
    stage.wait(400)
    stage.perform(stage.workbench.update(.lockNow))
    #expect(stage.workbench.nextWake == nil)
    #expect(!stage.text.contains("─ Na a ─"))
  }
}
