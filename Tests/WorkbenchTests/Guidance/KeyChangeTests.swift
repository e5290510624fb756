import Canvas
import Testing
import Wording

@testable import Workbench

@Suite("Somebody's own keys")
struct KeyChangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let lines: [(KeyContext, String, Action?)]
    let conflicts: [KeyConflict]
    var testDescription: String { lines.map { "\($0.1)" }.joined(separator: " / ") }
  }

  private static func chord(_ text: String) -> Keymap.Chord {
    text.split(separator: " ").map { Key(name: String($0))! }
  }

  private static func changes(_ lines: [(KeyContext, String, Action?)]) -> [KeyChange] {
    lines.enumerated().map { index, line in
      KeyChange(context: line.0, chord: chord(line.1), action: line.2, line: index + 1)
    }
  }

  static let cases: [Case] = [
    Case(lines: [(.list, "f5", .undo)], conflicts: []),
    Case(lines: [(.global, "x", .addNote), (.global, "f5", .done)], conflicts: []),
    Case(
      lines: [(.global, "x", .addNote)],
      conflicts: [
        KeyConflict(
          kind: .takesLastKey(chord: chord("x"), .addNote, lost: .done), line: 1)
      ]),
    // Freed on purpose: nothing takes its place.
    Case(lines: [(.list, "x", nil)], conflicts: []),
    // Enough is left: `j` has arrows beside it.
    Case(lines: [(.list, "j", .addNote)], conflicts: []),
    Case(
      lines: [(.list, "K", .addNote)],
      conflicts: [
        KeyConflict(
          kind: .hides(chord: chord("K"), .addNote, hidden: chord("K b"), .callCard), line: 1),
        KeyConflict(
          kind: .hides(chord: chord("K"), .addNote, hidden: chord("K p"), .pressCard), line: 1),
      ]),
    Case(
      lines: [(.dossier, "e e", .addNote)],
      conflicts: [
        KeyConflict(
          kind: .hides(chord: chord("e"), .amendNote, hidden: chord("e e"), .addNote), line: 1)
      ]),
    Case(
      lines: [(.list, "f6", .undo), (.list, "f6 f6", .redo)],
      conflicts: [
        KeyConflict(
          kind: .hides(chord: chord("f6"), .undo, hidden: chord("f6 f6"), .redo), line: 2)
      ]),
  ]

  @Test("that get in each other's way are told with both names and the line", arguments: cases)
  func conflicts(of item: Case) {
    #expect(Keymap.standard.changed(by: Self.changes(item.lines)).conflicts == item.conflicts)
  }

  @Test("for one place hold there, whatever is said for everywhere and in which order")
  func places() {
    let lines: [(KeyContext, String, Action?)] = [
      (.list, "f5", .redo), (.global, "f5", .undo), (.dossier, "f6", .undo),
    ]
    let keymap = Keymap.standard.changed(by: Self.changes(lines)).keymap
    let key = [Key.function(5)]
    #expect(keymap.answer(to: key, in: [.list, .global]) == .action(.redo))
    #expect(keymap.answer(to: key, in: [.dossier, .global]) == .action(.undo))
    #expect(keymap.answer(to: [.function(6)], in: [.list, .global]) == .none)
  }

  @Test("an action without a key stays within reach of the palette")
  func palette() {
    let keymap = Keymap.standard.changed(by: Self.changes([(.global, "d", nil)])).keymap
    var stage = Stage(keymap: keymap)
    stage.press("m m m :")
    stage.type("datum")
    stage.press("enter")
    #expect(stage.text.contains("Datum terugkeer van Nijland"))
  }

  @Test("without letters: what is typed by accident does nothing at all")
  func arrows() {
    var stage = Stage(keymap: Keymap.Preset.arrows.keymap)
    stage.press("f1 esc")
    let before = stage.lines.dropLast(2)
    for letter in "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZé" {
      stage.send(.key(.character(letter)))
      stage.send(.key(.character(letter)))
      #expect(stage.lines.dropLast(2) == before)
      #expect(stage.workbench.overlay == nil)
    }
    #expect(stage.batches.isEmpty)
    #expect(stage.effects.isEmpty)
  }

  @Test("without letters Enter opens a menu that runs what it names")
  func menu() {
    var stage = Stage(keymap: Keymap.Preset.arrows.keymap)
    #expect(stage.footer.contains("Enter menu"))
    let before = stage.lines
    stage.press("enter")
    guard case .menu(let menu)? = stage.workbench.overlay else {
      Issue.record("no menu")
      return
    }
    #expect(menu.items.first?.choice == .run(.open))
    #expect(menu.items.last?.choice == .run(.palette))
    for index in menu.items.indices {
      var copy = stage
      copy.press(Array(repeating: "down", count: index).joined(separator: " "))
      copy.press("enter")
      #expect(copy.lines != before, "\(menu.items[index].label.nl)")
    }
    stage.press("enter")
    #expect(stage.workbench.dossier != nil)
    stage.press("enter")
    guard case .menu? = stage.workbench.overlay else {
      Issue.record("no menu in the dossier")
      return
    }
  }

  @Test("footer, help, palette, panel and the table of the README follow one keymap")
  func oneKeymap() throws {
    let lines: [(KeyContext, String, Action?)] = [
      (.global, "c", nil), (.global, "f7", .changeCondition),
      (.global, "a n", nil), (.global, "a y", .addNote),
    ]
    for language in Language.allCases {
      let keymap = Keymap.standard.changed(by: Self.changes(lines)).keymap
      let condition = Action.changeCondition
      var stage = Stage(language: language, keymap: keymap)
      stage.press("m m m")
      #expect(stage.footer.contains("F7 \(condition.footer[language])"))
      #expect(!stage.footer.contains(" c \(condition.footer[language])"))
      stage.press("?")
      stage.type(condition.title[language])
      #expect(stage.lines.contains { $0.contains("F7 ") && $0.contains(condition.title[language]) })
      stage.press("esc :")
      stage.type(condition.title[language])
      #expect(stage.lines.contains { $0.contains("F7 ") && $0.contains(condition.title[language]) })
      stage.press("esc a")
      stage.wait(350)
      #expect(stage.text.contains("y \(Action.addNote.title[language])"))
      #expect(!stage.text.contains("n \(Action.addNote.title[language])"))
      stage.press("esc")
      let table = keymap.table(language)
      #expect(table.contains(["`f7`", condition.title[language], "`condition.change`"]))
      #expect(table.contains(["`ay`", Action.addNote.title[language], "`note.new`"]))
      #expect(table.count == Action.allCases.count)
    }
  }
}
