import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("The hardware cursor")
struct CursorTests {
  /// Where the cursor has to be: on the field, choice or row that the next key is about.
  private static func check(_ stage: Stage, _ hint: String) {
    let workbench = stage.workbench
    let frame = stage.frame
    guard !workbench.isTooSmall, workbench.lock == nil else { return }
    guard let cursor = frame.cursor else {
      Issue.record("no cursor after \(hint)")
      return
    }
    let lines = frame.canvas.lines
    let line = lines[cursor.row]
    let language = workbench.language
    func expect(_ holds: Bool, _ what: String) {
      if !holds { Issue.record("\(what): cursor on \(line.debugDescription) after \(hint)") }
    }
    switch workbench.overlay {
    case .form(let form):
      guard let field = form.focused else { return }
      if case .text = field.input {
        expect(line.contains("│"), "long text")
      } else {
        expect(line.contains(field.label[language].prefix(8)), "field \(field.key)")
      }
    case .menu(let menu):
      let label = menu.items[menu.focus].label[language]
      expect(line.contains("▌") && line.contains(label.prefix(6)), "menu")
    case .finder: expect(line.contains("> "), "finder")
    case .card: expect(line.contains("│"), "card")
    case .views(let menu): expect(menu.draft != nil || line.contains("▌"), "views")
    case .guide, .batch, .history: break
    case nil:
      if workbench.prompt != nil {
        expect(cursor.row == lines.count - 2 && line.hasPrefix(" / "), "filter")
      } else if let dossier = workbench.dossier {
        if dossier.focus != nil { expect(line.hasPrefix("▌"), "tab \(dossier.tab)") }
      } else if workbench.list.focusedID != nil,
        !workbench.screen.isAboutPeople || workbench.isListOnRecord
      {
        expect(line.hasPrefix("▌"), "list \(workbench.screen)")
      }
    }
  }

  @Test(
    "is on the focus of every overlay, form, menu, finder, card and meeting",
    arguments: [
      Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 60, rows: 16),
    ])
  func everywhere(size: Size) {
    for scene in [
      "", "1", "3", "4", "5", "6", "7", "8", "enter", "enter tab", "enter tab tab tab j j",
      "enter tab tab tab tab", "6 j", "6 enter", "o", "o j j", "t t", "?", "? j", ":", "K b", "K p",
      "/", "/ v", "a n", "a n tab", "a n tab tab", "a n tab tab tab", "a p", "a p tab tab tab tab",
      "c", "d", "s", "h", "x", "a c", "a t", "a i", "a i tab tab tab tab tab tab tab tab tab", "D",
      "6 a j", "6 a f", "a M", "a x", "a R", "1 z", "1 n", "1 f", "4 e", "4 i", "g d", "a d", "a e",
    ] {
      var stage = Stage(size: size)
      stage.press(scene)
      Self.check(stage, scene)
      for _ in 0..<24 {
        stage.press("tab")
        Self.check(stage, "\(scene) and tabs")
      }
    }
  }

  @Test("is on the focus whatever is pressed", arguments: 0..<6)
  func whatever(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) + 77)
    var stage = Stage(
      size: seed.isMultiple(of: 2) ? Size(columns: 80, rows: 24) : Size(columns: 132, rows: 43))
    var pressed: [String] = []
    for _ in 0..<400 {
      let key = PropertyTests.keys[Int(random.next() % UInt64(PropertyTests.keys.count))]
      stage.send(.key(key))
      pressed.append(key.name)
      Self.check(stage, pressed.suffix(12).joined(separator: " "))
    }
  }
}

@Suite("Keys")
struct ReachableKeyTests {
  @Test(
    "every action has a chord without Alt and without a function key",
    arguments: KeymapTests.contexts)
  func withoutAlt(context: KeyContext) {
    let bindings = Keymap.standard.bindings[context] ?? [:]
    // The palette has these, and a key for them is anybody's own choice.
    let ofPalette: Set<Action> = [.menu, .intro, .saveView]
    for action in Action.allCases
    where action.contexts.contains(context) && !ofPalette.contains(action) {
      let plain = bindings.contains { chord, bound in
        bound == action
          && chord.allSatisfy { key in
            switch key {
            case .alt, .function: false
            default: true
            }
          }
      }
      #expect(plain, "\(action.rawValue)")
    }
  }

  @Test("a frame after one key is small enough for a slow line")
  func slowLine() {
    // Cells that change, not the whole screen: at 9600 baud a thousand take a second.
    for keys in ["j", "space", "a", "/"] {
      var stage = Stage()
      let before = stage.frame.canvas
      stage.press(keys)
      let changed = stage.frame.canvas.changedCells(from: before)
      #expect(changed < 1_000, "\(keys): \(changed)")
    }
  }
}
