import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

extension Scene {
  private static func overview(_ stage: inout Stage, _ keys: String = "") {
    stage = Queue.stage(
      stage.workbench.size, stage.workbench.language, role: stage.workbench.viewer.role)
    stage.press("1 m m m 7 " + keys)
  }

  /// Moves the cursor to the first figure of a part.
  static func to(_ section: OverviewSection, _ stage: inout Stage) {
    if let row = stage.workbench.overview.rows.first(where: {
      $0.section == section && $0.count ?? 0 > 0
    }) {
      stage.workbench.overview.moveTo(row.id)
      stage.press("esc")
    }
  }

  /// The screens of who leads a team.
  static let leading: [Scene] = [
    Scene("overview") { overview(&$0) },
    Scene("overview-load") {
      overview(&$0)
      to(.cases, &$0)
    },
    Scene("overview-areas") { overview(&$0, "G") },
    Scene("overview-behind") {
      overview(&$0)
      to(.blocked, &$0)
      $0.press("enter")
    },
    Scene("form-what-if") {
      overview(&$0)
      to(.workerReturns, &$0)
      $0.press("h right")
    },
    Scene("form-request") { stage in
      stage = Queue.stage(stage.workbench.size, stage.workbench.language)
      stage.press("a I")
    },
    Scene("form-request-step") { stage in
      stage = Queue.stage(stage.workbench.size, stage.workbench.language)
      stage.press("1 m m m")
      if let row = stage.workbench.triage.rows.first(where: { $0.signal == .subjectRequest }) {
        stage.workbench.triage.moveTo(row.id)
        stage.press("esc x")
      }
    },
  ]
}

@Suite("The overview on screen")
struct OverviewTests {
  static func stage() -> Stage {
    var stage = Queue.stage(Size(columns: 120, rows: 40))
    stage.press("1 m m m 7")
    return stage
  }

  @Test("has an ASCII twin that says the same")
  func ascii() {
    var stage = Stage(Queue.register, glyphs: .ascii, on: nil)
    stage.press("1 m m m 7")
    Snapshots.expect(stage.frame, "overview-nl-ascii-80x24")
    let signs = "─│┌┐└┘┬┴├┤┼▌●…·→•✓✗↑↓–█"
    #expect(!stage.text.contains { signs.contains($0) })
    #expect(stage.text.contains("###"))
  }

  @Test("every figure opens a list with exactly as many rows, and Escape goes back to it")
  func opens() throws {
    var stage = Self.stage()
    var opened = 0
    for row in stage.workbench.overview.rows {
      stage.workbench.overview.moveTo(row.id)
      stage.press("enter")
      guard let figure = row.figure, figure.count > 0 else {
        #expect(stage.workbench.screen == .overview)
        continue
      }
      opened += 1
      #expect(stage.workbench.list.shownCount == figure.count, "\(row.label)")
      #expect(stage.text.contains("uit het overzicht"))
      stage.press("esc")
      #expect(stage.workbench.screen == .overview)
      #expect(stage.workbench.overview.focused?.id == row.id)
      // The list is whole again.
      #expect(stage.workbench.returns.shownCount == stage.workbench.returns.total)
    }
    #expect(opened > 20)
  }

  @Test("says the days of a week in words, for who sees no picture")
  func words() throws {
    let stage = Self.stage()
    let row = try #require(stage.workbench.overview.rows.first { $0.days.contains { !$0.isEmpty } })
    var shown = stage
    shown.workbench.overview.moveTo(row.id)
    #expect(shown.text.contains(": \(row.days.first { !$0.isEmpty }?.count ?? 0)"))
  }

  @Test("shows what handing over does before it is decided, does it in one batch, and undoes it")
  func whatIf() throws {
    var stage = Self.stage()
    let row = try #require(
      stage.workbench.overview.rows.first {
        $0.section == .cases && $0.load?.user != nil && $0.count ?? 0 > 2
      })
    let load = try #require(row.load)
    let other = try #require(
      stage.workbench.overview.rows.first {
        $0.section == .cases && $0.load?.user != nil && $0.load?.user != load.user
      }?.load)
    stage.workbench.overview.moveTo(row.id)
    stage.press("h")
    #expect(stage.form?.about == .whatIfChoose)
    for _ in 0..<20 where stage.form?.answer(.owner) != other.user?.text { stage.press("right") }
    let about = try #require(stage.form?.about)[.dutch]
    #expect(about.contains("\(load.name) \(load.cases.count) → 0 zaken"))
    #expect(
      about.contains(
        "\(other.name) \(other.cases.count) → \(other.cases.count + load.cases.count) zaken"))
    stage.press("ctrl-d ctrl-d")
    #expect(stage.batches.last?.count == load.cases.count)
    #expect(Set(stage.batches.last?.map(\.cause) ?? []).count == 1)
    func cases(_ user: UserName?) -> Int? {
      stage.workbench.overview.rows.first { $0.section == .cases && $0.load?.user == user }?.count
    }
    #expect(cases(other.user) == other.cases.count + load.cases.count)
    stage.press("u")
    #expect(cases(other.user) == other.cases.count)
    #expect(cases(load.user) == load.cases.count)
  }

  @Test("offers nothing there that is about one person, and to who only reads no handing over")
  func offers() {
    var stage = Self.stage()
    for keys in ["a n", "c", "x", "space"] {
      stage.press(keys)
      #expect(stage.form == nil, "\(keys)")
      #expect(stage.workbench.screen == .overview)
    }
  }

  @Test("is to the byte as if what the viewer may not see was never recorded")
  func hidden() {
    for role in [Role.aftercareCoordinator, .supervisionOfficer, .teamLead] {
      let viewer = Viewer(user: Practice.user, role: role)
      let alone = Register(folding: Stage.events.filter { viewer.sees($0.compartment) })
      var full = Stage(role: role, size: Size(columns: 120, rows: 40))
      var part = Stage(alone, role: role, size: Size(columns: 120, rows: 40))
      full.press("m m 7 G")
      part.press("m m 7 G")
      #expect(full.text == part.text)
    }
  }
}

@Suite("What cannot be done any more is said at once")
struct LateTests {
  @Test("of marked entries the late ones stay, and the others are put off")
  func snooze() throws {
    var stage = Queue.stage()
    stage.press("1 m m m")
    let late = try #require(
      stage.workbench.triage.rows.first { stage.workbench.isLate($0) && $0.signal.isClock })
    let others = stage.workbench.triage.rows.filter { !stage.workbench.isLate($0) }.prefix(2)
    for row in [late] + others {
      stage.workbench.triage.moveTo(row.id)
      stage.press("space")
    }
    stage.press("z")
    let about = try #require(stage.form?.about)[.dutch]
    #expect(about.contains("1 te laat") && about.contains(late.name.listed))
    #expect(about.contains("De andere 2"))
    stage.type("+3d")
    stage.press("ctrl-d ctrl-d")
    #expect(stage.batches.last?.count == 2)
    #expect(stage.workbench.triage.rows.contains { $0.id == late.id })
  }

  @Test("late entries alone are refused before a form opens")
  func onlyLate() throws {
    var stage = Queue.stage()
    stage.press("1 m m m")
    let late = try #require(
      stage.workbench.triage.rows.first { stage.workbench.isLate($0) && $0.signal.isClock })
    stage.workbench.triage.moveTo(late.id)
    stage.press("z")
    #expect(stage.form == nil && stage.messageLine.contains("Deze termijn is voorbij"))
  }

  @Test("a second extension of a home ban is refused by its rule before a reason is typed")
  func secondExtension() throws {
    var stage = Queue.stage()
    stage.press("1 m m m")
    let entry = try #require(
      stage.workbench.triage.rows.first { $0.signal == .homeBanEnds })
    stage.perform(
      stage.workbench.update(
        .arrived(
          StaleTests.events(
            [
              .stepMeasure(
                entry.person, entry.matter,
                MeasureStep(
                  kind: .extended, on: Due(Stage.now.date, CivilTime(hour: 9, minute: 0)),
                  reason: "dreiging"))
            ], on: stage.workbench.register))))
    stage.press("5")
    stage.workbench.measures.moveTo(entry.matter)
    stage.press("p")
    #expect(stage.form == nil)
    #expect(stage.messageLine.contains("ME-1"))
  }
}
