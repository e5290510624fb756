import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Choosing a theme by looking at it")
struct ThemeTrialTests {
  private func themes(_ stage: Stage) -> [Effect] {
    stage.effects.filter {
      switch $0 {
      case .tryTheme, .useTheme: true
      default: false
      }
    }
  }

  @Test(
    "moving in the menu shows the theme at once, Escape puts back what was there, Enter keeps it",
    arguments: [
      ("t t", []), ("t t j", [.tryTheme("nacht")]), ("t t k", []),
      ("t t j k", [.tryTheme("nacht"), .tryTheme("dag")]),
      ("t t j esc", [.tryTheme("nacht"), .tryTheme("dag")]),
      ("t t j q", [.tryTheme("nacht"), .tryTheme("dag")]), ("t t esc", []),
      ("t t j enter", [.tryTheme("nacht"), .useTheme("nacht")]),
      ("t t n", [.useTheme("nacht")]), ("o j esc", []),
      ("t t j L", [.tryTheme("nacht"), .tryTheme("dag")]),
    ] as [(String, [Effect])])
  func trial(keys: String, effects: [Effect]) {
    var stage = Stage()
    stage.press(keys)
    let shown = themes(stage)
    // The menu takes a letter as a choice; the lock is no letter of a theme.
    #expect(shown == effects)
  }

  @Test("files that change while the menu is open change the menu and keep the cursor")
  func changed() {
    var stage = Stage()
    stage.press("t t j")
    stage.perform(
      stage.workbench.update(.themesChanged(["aap", "dag", "nacht"], nil)))
    #expect(stage.text.contains("aap"))
    #expect(stage.workbench.themeOnTrial == "nacht")
    stage.press("enter")
    #expect(themes(stage).last == .useTheme("nacht"))
  }

  @Test("a theme that cannot be taken is said, and the others are there")
  func broken() {
    var stage = Stage()
    let problem = Phrase(nl: "a.toml:3:1: geen kleur", en: "a.toml:3:1: no colour")
    stage.perform(stage.workbench.update(.themesChanged(["dag"], problem)))
    #expect(stage.messageLine.contains("a.toml:3:1: geen kleur"))
    stage.press("t t")
    #expect(stage.text.contains("dag"))
    #expect(!stage.text.contains("nacht"))
  }
}

@Suite("Every screen without colours")
struct MonoTests {
  /// A theme that tells everything by colour alone, as bad as there is.
  private static let coloursOnly = Theme(
    name: "colours only",
    looks: Dictionary(
      uniqueKeysWithValues: Meaning.allCases.filter { $0 != .text }.enumerated().map {
        ($1.rawValue, Appearance(foreground: Colour(palette: 1 + $0 % 6)))
      }), selection: Appearance(background: Colour(palette: 4)))

  @Test(
    "what has to be told apart is, whatever the theme: urgency, selection, marks and focus",
    arguments: Scene.all + Scene.leading)
  func distinct(scene: Scene) {
    var stage = Stage()
    scene.go(&stage)
    let frame = stage.frame
    #expect(frame.cursor != nil)
    var styles: Set<Style> = []
    for row in 0..<frame.canvas.size.rows {
      for cell in frame.canvas.row(row) { styles.insert(cell.style) }
    }
    for theme in [Theme.plain, Self.coloursOnly] {
      func look(_ style: Style) -> Appearance { theme.appearance(of: style, depth: .mono) }
      for pair in StylePair.all where !pair.haveSigns {
        guard styles.contains(pair.first), styles.contains(pair.second) else { continue }
        #expect(
          look(pair.first).differsByAttribute(from: look(pair.second)),
          "\(pair.first.token) \(pair.second.token)")
      }
      for style in styles where style.isSelected {
        var other = style
        other.isSelected = false
        #expect(look(style).differsByAttribute(from: look(other)), "\(style.token)")
      }
    }
    // The focus of a list and the marks have signs too.
    if stage.workbench.overlay == nil, stage.workbench.dossier == nil,
      stage.workbench.earlier == nil, !stage.workbench.hint.isShown,
      stage.workbench.list.focusedID != nil, stage.workbench.isListOnRecord,
      let cursor = frame.cursor
    {
      #expect(stage.lines[cursor.row].contains("▌") || stage.workbench.prompt != nil)
    }
  }
}
