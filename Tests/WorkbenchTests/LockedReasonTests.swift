import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Why somebody looks, before and after a lock")
struct LockedReasonTests {
  static func unlock(_ stage: inout Stage) {
    stage.type(Stage.passphrase)
    stage.press("enter")
  }

  /// All cases, looked at for a reason in words of one's own, with the dossier of somebody else's case
  /// open on it.
  static func looking() throws -> Stage {
    var stage = Stage(saysWhy: false)
    stage.press("m")
    answer(&stage, "navraag Koekoeksjong")
    stage.press("m m")
    let colleague = try #require(
      Stage.register.files(for: stage.workbench.viewer).first { file in
        file.compartment == .aftercare && !file.liveReturns.isEmpty
          && Stage.register.access(
            to: file.id, for: stage.workbench.viewer, on: stage.workbench.today) == .asksReason
      })
    stage.find(colleague.reference.description)
    stage.press("enter")
    try #require(stage.form?.kind == .reason(.dossier(colleague.id, .summary)))
    answer(&stage, "weduwe")
    return stage
  }

  static func answer(_ stage: inout Stage, _ words: String) {
    stage.press("a")
    stage.type(words)
    stage.press("enter")
  }

  @Test(
    "the key that locks also locks over the first question why, a form and a menu",
    arguments: ["m", "c", "o"])
  func overlays(key: String) {
    var stage = Stage(saysWhy: key != "m")
    stage.press(key)
    #expect(stage.workbench.overlay != nil)
    stage.press("L")
    #expect(stage.workbench.lock != nil)
    #expect(LockTests.isClean(stage.workbench) == nil)
    Self.unlock(&stage)
    #expect(stage.workbench.lock == nil)
    // What was not answered is asked again; a form that was begun is open again.
    #expect((stage.form != nil) == (key != "o"))
  }

  @Test("where one writes it is a letter, and ctrl-z puts the program aside all the same")
  func written() {
    var stage = StaleTests.atRavi()
    stage.press("a n o f")
    stage.type("LaLa")
    #expect(stage.workbench.lock == nil)
    stage.press("ctrl-z")
    #expect(stage.workbench.lock != nil && stage.effects.last == .suspend)
    Self.unlock(&stage)
    #expect(stage.form?.answer(.text) == "LaLa")
    stage.press("esc /")
    stage.type("L")
    #expect(stage.workbench.lock == nil)
    stage.press("ctrl-z")
    #expect(stage.workbench.lock != nil)
  }

  @Test("it is not asked anew, nor put on record twice, within a quarter of an hour")
  func kept() throws {
    var stage = try Self.looking()
    #expect(stage.workbench.dossier != nil)
    let (before, views) = (stage.lines, stage.views.count)
    stage.press("L")
    #expect(!String(reflecting: stage.workbench).contains("Koekoeksjong"))
    #expect(LockTests.isClean(stage.workbench) == nil)
    stage.perform(stage.workbench.update(.clock(Stage.now.adding(seconds: 60))))
    Self.unlock(&stage)
    #expect(stage.form == nil)
    #expect(stage.lines.dropFirst().elementsEqual(before.dropFirst()))
    #expect(stage.views.count == views)
    #expect(stage.workbench.listReason?.words == "navraag Koekoeksjong")
    #expect(stage.workbench.trail.reasons.values.contains { $0.words == "weduwe" })
  }

  @Test("it is asked anew after a longer lock, when the clock went back, and in another session")
  func anew() throws {
    for wait in [AccessTrail.span, -60] {
      var stage = try Self.looking()
      stage.press("L")
      stage.perform(stage.workbench.update(.clock(Stage.now.adding(seconds: wait))))
      Self.unlock(&stage)
      #expect(stage.workbench.listReason == nil)
      #expect(stage.workbench.trail.reasons.isEmpty && stage.workbench.trail.written.isEmpty)
    }
    var stage = try Self.looking()
    stage.press("L")
    var setup = stage.setup
    setup.origin = AccessOrigin(session: RecordID(high: 2, low: 2), device: "balie-3")
    stage.perform(stage.workbench.update(.unlocked(setup, stage.kept)))
    #expect(stage.workbench.listReason == nil)
  }

  @Test("the words of what is kept are those that were recorded")
  func same() throws {
    var stage = try Self.looking()
    let trail = stage.workbench.trail
    let list = stage.workbench.listReason
    stage.press("L")
    Self.unlock(&stage)
    #expect(stage.workbench.trail.written == trail.written)
    #expect(stage.workbench.trail.reasons == trail.reasons)
    #expect(stage.workbench.listReason == list)
    #expect(!trail.written.isEmpty && !trail.reasons.isEmpty && list != nil)
  }
}
