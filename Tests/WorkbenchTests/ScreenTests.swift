import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

/// How to get to a screen.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  let go: @Sendable (inout Stage) -> Void

  init(_ name: String, _ go: @escaping @Sendable (inout Stage) -> Void) {
    self.name = name
    self.go = go
  }

  var testDescription: String { name }

  static let all: [Scene] =
    lists + dossiers + forms + overlays + queue + house + notices + background + zones
    + pictures
    + guidance
    + find
    + batches

  static let lists: [Scene] = [
    Scene("returns") { $0.press("m m m") },
    Scene("returns-marked") { $0.press("m m m space space j space") },
    Scene("returns-filtered") { stage in
      stage.press("m m m")
      stage.find("zwolle")
    },
    Scene("returns-since") { $0.press("m m m w") },
    Scene("caseload") { $0.press("3 m m m") },
    Scene("notes") { $0.press("4 m m m") },
    Scene("list-empty") { stage in
      stage = Stage(
        Register(), role: .aftercareCoordinator, size: stage.workbench.size,
        language: stage.workbench.language)
    },
    Scene("filter-prompt") { stage in
      stage.press("m m m /")
      stage.type("vos")
    },
    Scene("filter-nothing") { stage in
      stage.find("xyz")
    },
    Scene("message") { $0.press("m") },
    Scene("unknown-key") { $0.press("ctrl-e") },
    Scene("read-only") { stage in
      stage = Stage(
        size: stage.workbench.size, language: stage.workbench.language,
        readOnly: Phrase(nl: "Deze log is alleen te lezen.", en: "This log can only be read."),
        banners: [
          Phrase(
            nl: "Oefening: alle mensen hierin zijn verzonnen.",
            en: "Practice: all people in here are invented.")
        ])
      stage.press("a n")
    },
  ]

  /// The early release that moved: the first situation of the practice log.
  private static func open(_ stage: inout Stage, _ who: String = "Vos Ravi") {
    stage.press("m m m")
    stage.find(who)
    stage.press("enter")
  }

  static let dossiers: [Scene] = [
    Scene("dossier") { open(&$0) },
    Scene("dossier-timeline") {
      open(&$0)
      $0.press("tab")
    },
    Scene("dossier-conditions") {
      open(&$0)
      $0.press("tab tab")
    },
    Scene("dossier-notes") {
      open(&$0)
      $0.press("tab tab tab")
    },
    Scene("dossier-agenda") {
      open(&$0)
      $0.press("tab tab tab tab")
    },
    Scene("dossier-network") {
      open(&$0)
      $0.press("shift-tab")
    },
    Scene("dossier-supervision") {
      open(&$0)
      $0.press("esc esc 3 /")
      $0.type("ridder")
      $0.press("enter enter")
    },
  ]

  static let forms: [Scene] = [
    Scene("form-person") { $0.press("a p") },
    Scene("form-return") {
      open(&$0)
      $0.press("a r")
    },
    Scene("form-note") {
      open(&$0)
      $0.press("a n o f")
      $0.type("Opvang Oost zegt vrijdag een plek vrij te hebben als betrokkene zelf belt.")
    },
    Scene("form-amend") {
      open(&$0)
      $0.press("tab tab tab e")
    },
    Scene("form-retract") {
      open(&$0)
      $0.press("tab tab tab i")
    },
    Scene("form-condition") {
      open(&$0)
      $0.press("c")
    },
    Scene("form-date") {
      open(&$0)
      $0.press("d")
      $0.type("+4d 10:00")
    },
    Scene("form-status") {
      open(&$0)
      $0.press("s")
    },
    Scene("form-offer") {
      open(&$0)
      $0.press("a b")
    },
    Scene("form-assign-many") { $0.press("m m m space space space h") },
    Scene("form-contact") {
      open(&$0)
      $0.press("a c")
    },
    Scene("form-done") {
      open(&$0)
      $0.press("x")
    },
    Scene("form-done-many") { $0.press("3 m m m space space x") },
    Scene("form-task") {
      open(&$0)
      $0.press("a t")
    },
    Scene("form-problem") {
      open(&$0)
      $0.press("a t")
      $0.type("Bel de opvang")
      $0.press("tab")
      $0.type("32-13")
      $0.press("ctrl-d")
    },
    Scene("form-not-saved") {
      $0.disk = .refuses
      open(&$0)
      $0.press("a n o f")
      $0.type("Plek is vrij.")
      $0.press("ctrl-d")
    },
    Scene("form-stale") {
      open(&$0)
      $0.press("c o")
      $0.press("tab")
      $0.type("bed geregeld")
      $0.perform($0.workbench.update(.arrived(StaleTests.housing(.inProgress))))
      $0.press("ctrl-d")
    },
  ]

  static let overlays: [Scene] = [
    Scene("menu-sort") { $0.press("o") },
    Scene("menu-theme") { $0.press("t t") },
    Scene("help") { $0.press("?") },
    Scene("help-dossier") {
      open(&$0)
      $0.press("?")
    },
    Scene("palette") {
      $0.press(":")
      $0.type("no")
    },
    Scene("chord") { $0.press("a") },
    Scene("locked") { stage in
      stage.press("L")
      stage.type("mis")
      stage.press("enter")
      stage.type("paard batterij")
    },
    Scene("review") { stage in
      stage = ReviewTests.stage(stage.workbench.size, stage.workbench.language)
    },
    Scene("review-form") { stage in
      stage = ReviewTests.stage(stage.workbench.size, stage.workbench.language)
      stage.press("* r")
      stage.type("besproken")
    },
    Scene("form-rectify") { stage in
      stage.press("4 m m m E")
    },
    Scene("dossier-held") { stage in
      open(&stage)
      stage.perform(
        stage.workbench.update(
          .arrived(
            StaleTests.events([
              .placeHold(StaleTests.ravi.id, HoldContent(ground: .complaint, remark: ""))
            ]))))
    },
    Scene("reason-list") { stage in
      stage.saysWhy = false
      stage.press("m")
    },
    Scene("reason-dossier") { stage in
      stage.press("m m m")
      stage.find("peters")
      stage.saysWhy = false
      stage.press("enter")
    },
    Scene("not-recorded") { stage in
      stage.recordsViews = false
      stage.press("3")
    },
  ]
}

extension Scene {
  /// Every scene of which pictures are kept.
  static let pictured = all + leading

  /// Somebody at this scene.
  func stage(_ size: Size, _ language: Language) -> Stage {
    var stage = Stage(size: size, language: language)
    go(&stage)
    return stage
  }
}

@Suite("Every screen as text")
struct ScreenTests {
  static let sizes = [(80, 24), (120, 40), (200, 60), (40, 10)].map { Size(columns: $0, rows: $1) }

  @Test("looks as it was kept, at every size and in both languages", arguments: Scene.pictured)
  func picture(of scene: Scene) {
    for language in Language.allCases {
      let pictures = ScreenTests.sizes.map { ScreenPicture(frame: scene.stage($0, language).frame) }
      Snapshots.expect(pictures, "\(scene.name)-\(language.rawValue)")
    }
  }

  @Test(
    "says the same in ASCII, without colours and on the smallest screen", arguments: Scene.pictured)
  func everywhere(scene: Scene) {
    for language in Language.allCases {
      for size in ScreenTests.sizes {
        var stage = scene.stage(size, language)
        let frame = stage.frame
        let place = "\(scene.name)-\(language.rawValue) at \(size.columns)x\(size.rows)"
        ScreenChecks.expectNoPatterns(frame, place)
        ScreenChecks.expectMeaningsWithoutColour(frame, place)
        if size.rows == 10 { ScreenChecks.expectUsable(stage, frame, place) }
        stage.workbench.glyphs = .ascii
        ScreenChecks.expectTwin(stage.frame, of: frame, place)
      }
    }
  }

  @Test(
    "has an ASCII twin to look at",
    arguments: ["returns", "dossier", "notes", "menu-sort", "form-note", "overview"])
  func ascii(name: String) throws {
    let scene = try #require(Scene.pictured.first { $0.name == name })
    var stage = scene.stage(Size(columns: 80, rows: 24), .dutch)
    stage.workbench.glyphs = .ascii
    Snapshots.expect(stage.frame, "\(name)-nl-ascii-80x24")
  }

  @Test("says that it is too small, in one line")
  func tooSmall() {
    let stage = Stage(size: Size(columns: 39, rows: 9))
    Snapshots.expect(stage.frame, "too-small-nl-39x9")
    #expect(stage.lines.filter { !$0.isEmpty } == ["Maak groter: 40x10"])
  }

  /// A scene that went leaves its file behind, and once there was a file a size. `RECORD=1` removes both.
  @Test("no picture is kept of a scene that there is not")
  func leftOver() {
    let scenes = Set(Scene.pictured.map(\.name))
    let languages = Language.allCases.map { "-" + $0.rawValue }
    #expect(scenes.count == Scene.pictured.count, "two scenes have one name")
    for name in Snapshots.kept {
      let isOfNone = languages.contains { language in
        name.hasSuffix(language) && !scenes.contains(String(name.dropLast(language.count)))
      }
      let isOfOneSize = languages.contains { language in
        ["80x24", "120x40"].contains { size in
          let end = language + "-" + size
          return name.hasSuffix(end) && scenes.contains(String(name.dropLast(end.count)))
        }
      }
      guard isOfNone || isOfOneSize else { continue }
      if Snapshots.isRecording {
        Snapshots.remove(name)
      } else {
        Issue.record("\(name).txt is of no scene: RECORD=1 removes it")
      }
    }
  }
}
