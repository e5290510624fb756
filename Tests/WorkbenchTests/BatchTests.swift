import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Several rows at once")
struct BatchTests {
  private func returns(_ size: Size = Size(columns: 80, rows: 24)) -> Stage {
    var stage = Stage(size: size)
    stage.press("m m m")
    return stage
  }

  private func open(_ stage: Stage) -> BatchSheet? {
    if case .batch(let sheet) = stage.workbench.overlay { sheet } else { nil }
  }

  private func counts(_ stage: Stage) -> [Int] {
    open(stage).map { sheet in BatchSection.allCases.map { sheet.places($0).count } } ?? []
  }

  @Test(
    "a range marks from where it began to the cursor, whichever way that goes",
    arguments: [
      ("j j v j j", 3), ("j j v k k", 3), ("j j v j j k k k", 2), ("g g v G", 35),
      ("g g j j v g g", 3),
      ("space v j", 3), ("v j v j j", 2), ("v j esc j j", 2), ("v j j space", 2),
    ])
  func range(keys: String, count: Int) {
    var stage = returns()
    stage.press(keys)
    #expect(stage.workbench.list.marks.count == count)
    #expect(stage.text.contains("\(count) gemerkt"))
  }

  @Test("a range ends with v or Esc, and then Esc takes the filter away, then the marks")
  func rangeEnds() {
    var stage = returns()
    stage.find("d")
    stage.press("v j")
    #expect(stage.workbench.list.isRanging)
    stage.press("esc")
    #expect(!stage.workbench.list.isRanging)
    #expect(stage.workbench.list.marks.count == 2)
    stage.press("esc")
    #expect(stage.workbench.filter.isEmpty)
    #expect(stage.workbench.list.marks.count == 2)
    stage.press("esc")
    #expect(stage.workbench.list.marks.isEmpty)
  }

  @Test("a preview says what changes, what is so and what cannot, and why; then it is one batch")
  func preview() throws {
    var stage = returns()
    stage.press("* c o g ctrl-d")
    let sheet = try #require(open(stage))
    #expect(stage.batches.isEmpty)
    let all = counts(stage)
    #expect(all.reduce(0, +) == 35)
    #expect(all.allSatisfy { $0 > 0 })
    #expect(stage.text.contains("\(all[2]) veranderen"))
    #expect(stage.text.contains("\(all[0]) k"))
    let refused = sheet.places(.refused)
    let workbench = stage.workbench
    let person = sheet.commands[refused[0]].person
    let name = try #require(person.flatMap { workbench.file($0) })
    #expect(stage.text.contains(name.name.listed))
    stage.press("enter")
    #expect(stage.batches.map { Set($0.map(\.cause)).count } == [1])
    #expect(stage.batches[0].count == all[2])
    #expect(stage.messageLine.contains("\(all[0]) niet (gemerkt)"))
    #expect(stage.messageLine.contains("u maakt het ongedaan"))
    // Only what was refused stays marked.
    #expect(stage.workbench.list.marks.count == all[0])
    stage.press("u")
    #expect(stage.messageLine.contains("Ongedaan gemaakt: voorwaarde bij \(all[2]) betrokkenen"))
    #expect(stage.batches.count == 2)
  }

  @Test("Esc goes back to the form with everything in it, and then keeps a draft")
  func back() {
    var stage = returns()
    stage.press("space space a t")
    stage.type("Bel de opvang")
    stage.press("tab")
    stage.type("morgen")
    stage.press("ctrl-d")
    #expect(open(stage) != nil)
    #expect(stage.text.contains("Bel de opvang"))
    stage.press("esc")
    #expect(stage.form?.answer(.title) == "Bel de opvang")
    stage.press("ctrl-d ctrl-d")
    #expect(stage.batches.map(\.count) == [2])
    #expect(stage.form == nil && open(stage) == nil)
    #expect(stage.workbench.list.marks.isEmpty)
  }

  @Test("when nothing would change nothing is recorded, and that is said")
  func nothing() throws {
    var stage = returns()
    let workbench = stage.workbench
    let owners = workbench.returns.rows.compactMap { workbench.file($0.person)?.ownerNow }
    let owner = try #require(owners.first)
    let name = stage.workbench.register.displayName(of: owner)
    stage.press("/")
    stage.type(name.split(separator: " ").last.map(String.init) ?? name)
    stage.press("enter * h")
    let rows = stage.workbench.returns.chosen
    let isTheirs = rows.allSatisfy { workbench.file($0.person)?.ownerNow == owner }
    try #require(isTheirs)
    guard case .choice(let choice)? = stage.form?.field(.owner)?.input,
      let key = choice.options.first(where: { $0.value == owner.text })?.mnemonic
    else {
      Issue.record("no owner to choose")
      return
    }
    stage.type(String(key))
    stage.press("ctrl-d enter")
    #expect(stage.batches.isEmpty)
    #expect(stage.text.contains("Er is niets vast te leggen"))
  }

  @Test("others who write meanwhile have it worked out anew, which is said")
  func anew() throws {
    var stage = returns()
    stage.find("vos")
    stage.press("* c o g ctrl-d")
    let before = counts(stage)
    stage.perform(stage.workbench.update(.arrived(StaleTests.housing(.arranged))))
    #expect(counts(stage) != before)
    #expect(stage.text.contains("Opnieuw berekend"))
    #expect(stage.text.contains("plek vrij"))
    let changing = counts(stage)[2]
    stage.press("enter")
    #expect(stage.batches.last?.count == changing)
  }

  @Test("under the lock of the log it is shown again when it matters, and else goes through")
  func underTheLock() {
    var stage = returns()
    stage.find("vos")
    stage.press("* c o g ctrl-d")
    stage.disk = .others(StaleTests.housing(.arranged))
    stage.press("enter")
    #expect(open(stage) != nil)
    #expect(stage.batches.count == 1)
    #expect(stage.text.contains("Opnieuw berekend"))
    stage.press("enter")
    #expect(stage.batches.count == 2)
    #expect(open(stage) == nil)
  }

  @Test("a disk that refuses keeps the preview, and says why")
  func notSaved() {
    var stage = returns()
    stage.press("space space h k ctrl-d")
    stage.disk = .refuses
    stage.press("enter")
    #expect(open(stage) != nil)
    #expect(stage.text.contains("De schijf is vol"))
    stage.disk = .saves
    stage.press("enter")
    #expect(open(stage) == nil)
  }

  @Test("marked tasks of the queue are done together")
  func tasks() throws {
    var stage = Stage(on: nil)
    stage.press("1 m m m")
    // Two people with a task of which the day is over.
    let rows = stage.workbench.triage.rows.prefix(3).map(\.person)
    for (index, person) in Set(rows).sorted().enumerated() {
      let content = TaskContent(
        title: "Bel \(index)", due: Stage.now.date.adding(days: -1), assignee: nil)
      stage.perform(
        stage.workbench.update(
          .arrived(StaleTests.events([.setTask(person, content)], seed: UInt64(index)))))
    }
    let tasks = stage.workbench.triage.rows.filter {
      if case .finishTask = $0.asked { true } else { false }
    }
    try #require(tasks.count > 1)
    for task in tasks {
      stage.workbench.triage.moveTo(task.id)
      stage.press("space")
    }
    stage.press("x")
    #expect(stage.lines[0].contains("Taken gedaan bij"))
    stage.press("ctrl-d")
    #expect(counts(stage) == [0, 0, tasks.count])
    stage.press("enter")
    #expect(stage.batches.last?.count == tasks.count)
  }

  @Test("the names in a preview are on record as seen")
  func onRecord() throws {
    var stage = returns(Size(columns: 80, rows: 14))
    stage.press("* h k ctrl-d pagedown pagedown")
    let shown = Set(stage.workbench.paintedPeople)
    #expect(!shown.isEmpty)
    let recorded = Set(stage.views.compactMap(\.access).flatMap(\.result.painted))
    let pending = Set(stage.workbench.painting?.showing.result.painted ?? [])
    #expect(shown.isSubset(of: recorded.union(pending)))
    for person in shown {
      let name = try #require(stage.workbench.file(person)).name.listed
      #expect(stage.text.contains(name.prefix(8)))
    }
  }

  @Test("with and without what is hidden, previews and refusals are the same")
  func hidden() {
    let without = Register(folding: Stage.events.filter { $0.compartment != .supervision })
    for keys in ["* c o g ctrl-d", "* h k ctrl-d", "3 * x ctrl-d", "* c o g ctrl-d end"] {
      var with = Stage(role: .aftercareCoordinator)
      var bare = Stage(without, role: .aftercareCoordinator)
      with.press("m m m " + keys)
      bare.press("m m m " + keys)
      #expect(open(with) != nil)
      #expect(with.lines == bare.lines, "\(keys)")
    }
  }

  @Test("a random batch and one undo show what was there", arguments: 0..<12)
  func undone(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed) + 77)
    var stage = Stage(lastLook: nil)
    stage.press("m m m")
    func lists() -> [[String]] {
      ["2", "3", "4", "5"].map { screen in
        var copy = stage
        copy.press("esc esc esc \(screen) esc esc g g")
        return copy.lines
      }
    }
    for _ in 0..<Int.random(in: 2...12, using: &chance) {
      stage.press(Bool.random(using: &chance) ? "space" : "j")
    }
    if stage.workbench.list.marks.count < 2 { stage.press("g g space space") }
    let before = lists()
    let verbs = [
      "h k ctrl-d", "c o g ctrl-d", "c z v ctrl-d", "a t B tab v r ctrl-d", "h n ctrl-d",
    ]
    stage.press(verbs[Int.random(in: verbs.indices, using: &chance)])
    stage.press("enter")
    guard !stage.batches.isEmpty else { return }
    stage.press("esc esc u")
    #expect(stage.batches.count == 2)
    #expect(lists() == before)
  }

  @Test("locking a preview keeps what was filled in")
  func lock() {
    var stage = returns()
    stage.press("space space a t")
    stage.type("Bel de opvang")
    stage.press("tab")
    stage.type("morgen")
    stage.press("ctrl-d")
    stage.perform(stage.workbench.update(.lockNow))
    stage.type(Stage.passphrase)
    stage.press("enter")
    #expect(stage.form?.answer(.title) == "Bel de opvang")
  }
}
