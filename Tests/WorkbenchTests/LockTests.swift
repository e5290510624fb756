import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("A locked session")
struct LockTests {
  /// Words that are about somebody: every name, place, address and text of a note in the log.
  static let needles: Set<String> = {
    var found: Set<String> = []
    for file in Stage.register.files(for: Viewer(user: Practice.user, role: .practice)) {
      found.formUnion([file.name.surname, file.name.given])
      found.formUnion(file.notes.map(\.content.text))
      found.formUnion(file.tasks.map(\.content.title))
      found.formUnion(file.addresses.live.map(\.value.street))
      found.insert(file.reference.description)
    }
    found.formUnion(Stage.register.members.values.map(\.name))
    return found.filter { $0.count > 3 }
  }()

  static func isClean(_ workbench: Workbench) -> String? {
    let dump = String(reflecting: workbench) + workbench.render().canvas.lines.joined()
    return needles.first { dump.contains($0) }
  }

  @Test("the dump finds what is there before the lock")
  func needlesAreFound() { #expect(LockTests.isClean(Stage().workbench) != nil) }

  static let places: [Scene] = Scene.all.filter { !$0.name.hasPrefix("list-empty") }

  @Test("holds nothing of anybody, wherever it was locked", arguments: places)
  func nothingLeft(scene: Scene) {
    var stage = Stage()
    scene.go(&stage)
    stage.perform(stage.workbench.update(.lockNow))
    let found = LockTests.isClean(stage.workbench)
    #expect(found == nil)
    #expect(stage.text.contains("Vergrendeld sinds 09:12"))
    #expect(stage.effects.contains { if case .lock = $0 { true } else { false } })
  }

  static let ways: [(name: String, go: @Sendable (inout Stage) -> Void)] = [
    ("by its key", { $0.press("L") }),
    ("by ctrl-z, before the program stops", { $0.press("ctrl-z") }),
    (
      "after five minutes without a key",
      {
        $0.perform($0.workbench.update(.clock(Stage.now.adding(seconds: 299))))
        #expect($0.workbench.lock == nil)
        $0.perform($0.workbench.update(.clock(Stage.now.adding(seconds: 300))))
      }
    ),
    ("when the computer goes to sleep", { $0.perform($0.workbench.update(.lockNow)) }),
  ]

  @Test("is locked", arguments: 0..<4)
  func locks(way: Int) {
    var stage = Stage()
    LockTests.ways[way].go(&stage)
    #expect(stage.workbench.lock != nil)
    guard case .lock? = stage.effects.first else {
      Issue.record("no lock: \(stage.effects)")
      return
    }
    #expect(stage.effects.count == (way == 1 ? 2 : 1))
  }

  @Test("a key puts off the automatic lock")
  func keyResets() {
    var stage = Stage()
    stage.perform(stage.workbench.update(.clock(Stage.now.adding(seconds: 200))))
    stage.press("j")
    stage.perform(stage.workbench.update(.clock(Stage.now.adding(seconds: 400))))
    #expect(stage.workbench.lock == nil)
    stage.perform(stage.workbench.update(.clock(Stage.now.adding(seconds: 500))))
    #expect(stage.workbench.lock != nil)
  }

  @Test("does not exist for a log without a passphrase, which says so")
  func never() {
    var stage = Stage(locksAfter: nil)
    stage.perform(stage.workbench.update(.clock(Stage.now.adding(seconds: 86_000))))
    stage.press("L")
    #expect(stage.workbench.lock == nil)
    #expect(stage.messageLine.contains("heeft geen wachtwoordzin"))
    stage.press("ctrl-z")
    #expect(stage.effects == [.suspend])
  }

  @Test("opens with the passphrase, and says when it was another one")
  func unlocks() {
    var stage = Stage()
    let before = stage.lines
    stage.press("L")
    stage.type("mis")
    stage.press("enter")
    #expect(stage.text.contains("Dit is niet je wachtwoordzin."))
    stage.type(Stage.passphrase)
    stage.press("enter")
    #expect(stage.workbench.lock == nil)
    #expect(stage.lines == before)
  }

  @Test("shows nothing of the passphrase, not even how long it is", arguments: [8, 20, 60])
  func masked(count: Int) {
    var stage = Stage()
    stage.press("L")
    let secret = String(repeating: "kq", count: count)
    stage.type(secret)
    #expect(stage.lines.joined().filter { $0 == "•" }.count == Passphrase.mostBullets)
    #expect(!String(reflecting: stage.workbench).contains("kq"))
    stage.press("enter")
    #expect(!"\(stage.effects)".contains("kq"))
    #expect(!String(reflecting: stage.effects).contains("kq"))
    #expect(stage.effects.last == .unlock(Passphrase(secret)))
  }

  @Test("takes a pasted passphrase without the end of its line")
  func pasted() {
    var stage = Stage()
    stage.press("L")
    stage.send(.paste(Stage.passphrase + "\n"))
    stage.press("enter")
    #expect(stage.workbench.lock == nil)
  }

  @Test("keeps what was typed for after it, in bytes that somebody else seals")
  func typedText() throws {
    var stage = StaleTests.atRavi()
    stage.press("c o v tab esc")
    stage.press("a n o f")
    stage.type("Opvang belde 3: plek\nvrij ✓")
    let form = try #require(stage.form)
    stage.perform(stage.workbench.update(.lockNow))
    #expect(LockTests.isClean(stage.workbench) == nil)
    // Apart from the draft, which goes into the log sealed.
    let others = stage.effects.filter { if case .keepDrafts = $0 { false } else { true } }
    #expect(!String(reflecting: others).contains("Opvang"))
    stage.type(Stage.passphrase)
    stage.press("enter")
    let after = try #require(stage.form)
    #expect(after.fields == form.fields)
    #expect(after.kind == form.kind)
    #expect(after.focus == form.focus)
    #expect(stage.workbench.drafts.count == 1)
    stage.press("ctrl-d")
    #expect(stage.batches.count == 1)
  }

  @Test("what a colleague did meanwhile is shown before typed text is saved on it")
  func staleAfterLock() {
    var stage = StaleTests.atRavi()
    stage.press("c o v")
    stage.perform(stage.workbench.update(.lockNow))
    var setup = stage.setup
    setup.register = Register(folding: Stage.events + StaleTests.housing(.inProgress))
    setup.now = Stage.now.adding(seconds: 120)
    stage.perform(stage.workbench.update(.unlocked(setup, stage.kept)))
    stage.press("ctrl-d")
    #expect(stage.batches.isEmpty)
    #expect(stage.text.contains("Intussen vastgelegd"))
    stage.press("ctrl-d")
    #expect(stage.batches.count == 1)
  }

  @Test("says what was lost when the kept text cannot be opened")
  func lost() {
    var stage = StaleTests.atRavi()
    stage.press("a p J esc L")
    stage.perform(stage.workbench.update(.unlocked(stage.setup, nil)))
    #expect(stage.messageLine.contains("niet terug te halen"))
  }

  @Test("is left with ctrl-c, after a warning where text would be lost")
  func quits() {
    var stage = Stage()
    stage.press("L ctrl-c")
    #expect(stage.effects.last == .quit)
    stage = StaleTests.atRavi()
    stage.press("a p J esc L ctrl-c")
    #expect(stage.effects.last != .quit)
    #expect(stage.text.contains("1 concept"))
    stage.press("ctrl-c")
    #expect(stage.effects.last == .quit)
  }

  @Test("kept work of any bytes never stops the program", arguments: 0..<200)
  func damagedWork(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    var stage = StaleTests.atRavi()
    stage.press("c o v tab esc a n o f")
    stage.type("tekst")
    stage.perform(stage.workbench.update(.lockNow))
    var bytes = stage.kept?.bytes ?? []
    #expect(!bytes.isEmpty)
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      bytes[Int.random(in: bytes.indices, using: &chance)] = UInt8.random(
        in: 0...255, using: &chance)
    }
    stage.perform(stage.workbench.update(.unlocked(stage.setup, KeptWork(bytes: bytes))))
    #expect(stage.workbench.lock == nil)
  }
}

extension Event {
  /// The record of access that it is.
  var access: AccessRecord? {
    if case .viewRecorded(let record) = fact { record } else { nil }
  }
}
