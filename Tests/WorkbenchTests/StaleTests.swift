import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("A decision on a stale view")
struct StaleTests {
  static let colleague = Viewer(user: UserName("dewit"), role: .practice)

  /// What a colleague decides on the same log.
  static func events(
    _ commands: [Command], on register: Register = Stage.register, seed: UInt64 = 0
  ) -> [Event] {
    var ids = RecordIDSource(generator: SplitMix64(seed: UInt64(register.count) + seed))
    return try! Decider.decide(
      commands, in: register, by: colleague, at: Stage.now.adding(seconds: 60), ids: &ids)
  }

  /// Ravi's return, and what a colleague can do about it.
  static let ravi = Stage.register.files(for: colleague).first {
    $0.name.listed.hasPrefix("Vos, Ravi")
  }!

  static func housing(_ state: ConditionState) -> [Event] {
    events([
      .changeCondition(
        ravi.id, ravi.currentReturn!.id, .housing,
        ConditionFinding(state: state, remark: "plek vrij"))
    ])
  }

  static func atRavi(_ size: Size = Size(columns: 80, rows: 24), _ language: Language = .dutch)
    -> Stage
  {
    var stage = Stage(size: size, language: language)
    stage.press("m m m")
    stage.find("vos ravi")
    return stage
  }

  @Test(
    "is refused with both versions on screen and the text kept; the second time it goes through")
  func refusedOnce() throws {
    var stage = StaleTests.atRavi()
    stage.press("c o v")
    stage.type("bed geregeld")
    stage.perform(stage.workbench.update(.arrived(StaleTests.housing(.inProgress))))
    stage.press("ctrl-d")
    #expect(stage.batches.isEmpty)
    let form = try #require(stage.form)
    #expect(form.answer(.remark) == "bed geregeld")
    for words in [
      "NIET BEWAARD", "Jouw versie", "bed geregeld", "Intussen vastgelegd", "plek vrij",
    ] {
      #expect(stage.text.contains(words), "\(stage.text)")
    }
    stage.press("ctrl-d")
    #expect(stage.batches.count == 1)
    #expect(stage.form == nil)
  }

  @Test("that the new state does not allow is refused for that reason, the text kept")
  func refusedByTheNewState() throws {
    var stage = StaleTests.atRavi()
    stage.press("h")
    let owner = try #require(StaleTests.ravi.ownerNow)
    let other = try #require(Stage.register.members.keys.sorted().first { $0 != owner })
    let choice = try #require(stage.form?.field(.owner)?.input)
    guard case .choice(let options) = choice,
      let key = options.options.first(where: { $0.value == other.text })?.mnemonic
    else {
      Issue.record("no choice")
      return
    }
    stage.type(String(key))
    stage.perform(
      stage.workbench.update(
        .arrived(StaleTests.events([.assign(StaleTests.ravi.id, to: other)]))))
    stage.press("ctrl-d ctrl-d")
    #expect(stage.batches.isEmpty)
    #expect(stage.form?.answer(.owner) == other.text)
    #expect(stage.form?.problem != nil)
  }

  @Test("what arrives after it was shown is shown as well")
  func shownAgain() {
    var stage = StaleTests.atRavi()
    stage.press("c o v")
    let first = StaleTests.housing(.inProgress)
    stage.perform(stage.workbench.update(.arrived(first)))
    stage.press("ctrl-d")
    var register = Stage.register
    for event in first { register.evolve(event) }
    let next = StaleTests.events(
      [.addAlias(StaleTests.ravi.id, PersonName(parsing: "Mo"))], on: register)
    stage.perform(stage.workbench.update(.arrived(next)))
    stage.press("ctrl-d")
    #expect(stage.batches.isEmpty)
    #expect(stage.text.contains("ook bekend als Mo"))
    stage.press("ctrl-d")
    #expect(stage.batches.count == 1)
  }

  /// What adds beside what is there.
  static let commuting: [Command] = [
    .addNote(
      ravi.id,
      NoteContent(
        category: .care, reliability: .fact, source: "", text: "belde", observedAt: Stage.now,
        disputedBy: "")),
    .planContact(ravi.id, PlannedContact(on: Stage.now.date.adding(days: 3), kind: .phone)),
    .setTask(ravi.id, TaskContent(title: "Bel terug", due: Stage.now.date, assignee: nil)),
    .recordContact(ravi.id, ContactMoment(on: Stage.now.date, kind: .phone)),
  ]

  @Test("is not what only adds: it goes through at once", arguments: commuting)
  func commutes(command: Command) {
    var stage = StaleTests.atRavi()
    stage.press("c o v")
    stage.perform(stage.workbench.update(.arrived(StaleTests.events([command]))))
    stage.press("ctrl-d")
    #expect(stage.batches.count == 1)
    #expect(stage.form == nil)
  }

  @Test("nor is what was recorded about somebody else, or in a compartment not seen")
  func otherPeople() throws {
    let other = try #require(
      Stage.register.files(for: StaleTests.colleague).first {
        $0.id != StaleTests.ravi.id && $0.ownerNow != nil
      })
    var stage = StaleTests.atRavi()
    stage.press("c o v")
    stage.perform(
      stage.workbench.update(
        .arrived(StaleTests.events([.addAlias(other.id, PersonName(parsing: "Mo"))]))))
    stage.press("ctrl-d")
    #expect(stage.batches.count == 1)
  }

  @Test("found under the lock of the log is shown in the same way")
  func underTheLock() throws {
    var stage = StaleTests.atRavi()
    stage.press("c o v")
    stage.disk = .others(StaleTests.housing(.inProgress))
    stage.press("ctrl-d")
    #expect(stage.batches.count == 1)
    #expect(stage.text.contains("Intussen vastgelegd"))
    stage.press("ctrl-d")
    #expect(stage.batches.count == 2)
    #expect(stage.form == nil)
    guard case .append(_, let guarded)? = stage.effects.last else {
      Issue.record("no batch")
      return
    }
    #expect(guarded == [StaleTests.ravi.id])
  }

  @Test("found under the lock that only adds is asked again, decided anew", arguments: commuting)
  func underTheLockCommutes(command: Command) {
    var stage = StaleTests.atRavi()
    stage.press("c o v")
    stage.disk = .others(StaleTests.events([command]))
    stage.press("ctrl-d")
    #expect(stage.batches.count == 2)
    #expect(stage.form == nil)
    #expect(stage.messageLine.contains("Vastgelegd"))
  }

  @Test("waits in a kept draft as well")
  func draft() {
    var stage = StaleTests.atRavi()
    stage.press("c o v esc")
    stage.perform(stage.workbench.update(.arrived(StaleTests.housing(.inProgress))))
    stage.press("c ctrl-d")
    #expect(stage.batches.isEmpty)
    #expect(stage.text.contains("Intussen vastgelegd"))
  }

  @Test("of several people names those whom a colleague touched")
  func batch() throws {
    var stage = Stage()
    stage.press("3 m m m space space space")
    let people = stage.workbench.markedPeople
    stage.press("a c")
    stage.perform(
      stage.workbench.update(
        .arrived(StaleTests.events([.addAlias(people[1], PersonName(parsing: "Mo"))]))))
    stage.press("tab")
    stage.type("morgen")
    stage.press("ctrl-d")
    #expect(stage.batches.isEmpty)
    let names = try people.map { try #require(stage.workbench.file($0)).name.listed }
    let told = stage.lines.drop { !$0.contains("Intussen vastgelegd") }.joined()
    #expect(told.contains(names[1]))
    #expect(!told.contains(names[0]) && !told.contains(names[2]))
  }

  @Test(
    "to undo: nothing is taken back before its maker saw what a colleague did",
    arguments: ["u", "U"])
  func undo(key: String) {
    var stage = StaleTests.atRavi()
    stage.press("a n o f X ctrl-d")
    if key == "U" { stage.press("u") }
    let before = stage.batches.count
    stage.disk = .others(StaleTests.housing(.inProgress))
    stage.press(key)
    #expect(stage.batches.count == before + 1)
    #expect(stage.messageLine.contains("Nog niets gedaan"), "\(stage.messageLine)")
    stage.press(key)
    #expect(stage.batches.count == before + 2)
    #expect(stage.messageLine.contains("gedaan"))
  }

  @Test("to undo goes on by itself after what only adds", arguments: commuting)
  func undoCommutes(command: Command) {
    var stage = StaleTests.atRavi()
    stage.press("a n o f X ctrl-d")
    stage.disk = .others(StaleTests.events([command]))
    stage.press("u")
    #expect(stage.batches.count == 3)
    #expect(stage.messageLine.contains("Ongedaan gemaakt"))
  }
}
