import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("The mouse")
struct MouseTests {
  private func stage(on: Bool = true) -> Stage {
    var stage = Stage()
    stage.press("m m m")
    if on { stage.press("t m esc") }
    return stage
  }

  private static func click(_ stage: inout Stage, _ column: Int, _ row: Int) {
    stage.send(.mouse(MouseReport(.press, at: Point(column: column, row: row))))
    stage.send(.mouse(MouseReport(.release, at: Point(column: column, row: row))))
  }

  /// Where a text begins on the screen.
  private static func place(of text: String, in stage: Stage) throws -> Point {
    let wanted = Array(text)
    for (row, line) in stage.lines.enumerated() {
      let signs = Array(line)
      guard signs.count >= wanted.count else { continue }
      let column = (0...signs.count - wanted.count).first {
        signs[$0..<$0 + wanted.count].elementsEqual(wanted)
      }
      if let column { return Point(column: column, row: row) }
    }
    throw NotThere(text: text)
  }

  private struct NotThere: Error { let text: String }

  @Test("is off until it is asked for, and off behind a lock")
  func off() throws {
    var stage = stage(on: false)
    #expect(!stage.workbench.wantsMouse)
    let before = stage.lines
    for row in 0..<24 { for column in [1, 12, 40, 78] { Self.click(&stage, column, row) } }
    #expect(stage.lines == before)
    stage.press("t m")
    #expect(stage.workbench.wantsMouse)
    stage.perform(stage.workbench.update(.lockNow))
    #expect(!stage.workbench.wantsMouse)
    let locked = stage.lines
    Self.click(&stage, 5, 5)
    #expect(stage.lines == locked)
  }

  @Test("a click puts the cursor on a row, a second one at once opens it, a late one does not")
  func rows() throws {
    var stage = stage()
    let place = try Self.place(of: "Snijders", in: stage)
    Self.click(&stage, place.column, place.row)
    #expect(stage.focusedLine.contains("Snijders"))
    stage.wait(800)
    Self.click(&stage, place.column, place.row)
    #expect(stage.workbench.dossier == nil)
    Self.click(&stage, place.column, place.row)
    #expect(stage.workbench.dossier != nil)
  }

  @Test("the wheel moves the cursor, and the focus of a menu")
  func wheel() {
    var stage = stage()
    let start = stage.workbench.list.focusedID
    stage.send(.mouse(MouseReport(.wheelDown, at: Point(column: 4, row: 8))))
    #expect(stage.workbench.list.focusedID != start)
    stage.send(.mouse(MouseReport(.wheelUp, at: Point(column: 4, row: 8))))
    #expect(stage.workbench.list.focusedID == start)
    stage.press("o")
    stage.send(.mouse(MouseReport(.wheelDown, at: Point(column: 4, row: 8))))
    guard case .menu(let menu)? = stage.workbench.overlay else {
      Issue.record("no menu")
      return
    }
    #expect(menu.focus == 1)
  }

  @Test("a click on a tab or on a word of the footer runs it", arguments: [(80, 24), (120, 40)])
  func bars(columns: Int, rows: Int) throws {
    var stage = stage()
    stage.resize(columns, rows)
    let tab = try Self.place(of: "4 Noti", in: stage)
    Self.click(&stage, tab.column + 2, tab.row)
    #expect(stage.workbench.screen == .notes)
    let help = try Self.place(of: "? hulp", in: stage)
    Self.click(&stage, help.column + 3, help.row)
    #expect(stage.text.contains("Wat kan ik hier?"))
    stage.press("esc 2")
    let open = try Self.place(of: "Enter dossier", in: stage)
    Self.click(&stage, open.column + 7, open.row)
    #expect(stage.workbench.dossier != nil)
    let notes = try Self.place(of: " Tijd", in: stage)
    Self.click(&stage, notes.column + 2, notes.row)
    #expect(stage.workbench.dossier?.tab == .timeline)
  }

  @Test("in a menu a click goes to a line, and one more chooses it")
  func menus() throws {
    var stage = stage()
    stage.press("2 o")
    let place = try Self.place(of: "b betrokkene", in: stage)
    guard case .menu(let menu)? = stage.workbench.overlay else {
      Issue.record("no menu")
      return
    }
    let line = try #require(
      menu.items.firstIndex { $0.label[.dutch].contains("betrokkene") })
    Self.click(&stage, place.column, place.row)
    guard case .menu(let after)? = stage.workbench.overlay else {
      Issue.record("no menu")
      return
    }
    #expect(after.focus == line)
    Self.click(&stage, place.column, place.row)
    #expect(stage.workbench.overlay == nil)
    #expect(stage.text.contains("op betrokkene"))
  }

  @Test("so it goes in the palette and among the views")
  func lists() throws {
    var stage = stage()
    stage.press(":")
    stage.type("notitie")
    let note = try Self.place(of: "an     ", in: stage)
    let amend = try Self.place(of: Action.amendNote.title[.dutch], in: stage)
    for place in [amend, note] {
      Self.click(&stage, place.column, place.row)
      guard case .finder? = stage.workbench.overlay else {
        Issue.record("no palette")
        return
      }
    }
    Self.click(&stage, note.column, note.row)
    guard case .form? = stage.workbench.overlay else {
      Issue.record("no form\n\(stage.text)")
      return
    }
    stage.press("esc \\")
    let view = try Self.place(of: "zonder eigenaar", in: stage)
    Self.click(&stage, view.column, view.row)
    Self.click(&stage, view.column, view.row)
    #expect(stage.workbench.overlay == nil)
    #expect(stage.workbench.filter.text == "owner:none")
  }

  @Test("in a form a click goes to a question and saves nothing, in a dossier it goes to an item")
  func fields() throws {
    var stage = stage()
    stage.press("2 a n")
    guard case .form(let form)? = stage.workbench.overlay else {
      Issue.record("no form")
      return
    }
    let last = try #require(form.shown.last)
    let place = try Self.place(of: form.fields[last].label[.dutch], in: stage)
    for _ in 0..<3 { Self.click(&stage, place.column, place.row) }
    guard case .form(let after)? = stage.workbench.overlay else {
      Issue.record("no form")
      return
    }
    #expect(after.focus == last)
    stage.press("esc enter")
    for _ in 0..<3 { stage.press("tab") }
    let items = stage.workbench.dossier.map { stage.workbench.dossierLines($0) } ?? []
    let second = try #require(items.compactMap(\.item).dropFirst().first)
    let line = try #require(items.firstIndex { $0.item == second })
    Self.click(&stage, 6, stage.workbench.layout.body.row + line)
    #expect(stage.workbench.dossier?.focus == second)
  }

  @Test("a press that is let go elsewhere, or outside the screen, runs nothing")
  func astray() throws {
    var stage = stage()
    let help = try Self.place(of: "? hulp", in: stage)
    let before = stage.lines
    stage.send(.mouse(MouseReport(.press, at: help)))
    stage.send(.mouse(MouseReport(.release, at: Point(column: 3, row: 6))))
    stage.send(.mouse(MouseReport(.release, at: help)))
    Self.click(&stage, 9_998, 9_998)
    #expect(stage.lines == before)
  }

  @Test(
    "anything clicked anywhere keeps the frame whole and decides nothing but undo", arguments: 0..<4
  )
  func random(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed) + 11)
    var stage = stage()
    for index in 0..<1_500 {
      let place = Point(
        column: Int.random(in: 0..<82, using: &chance), row: Int.random(in: 0..<25, using: &chance))
      switch Int.random(in: 0..<8, using: &chance) {
      case 0: stage.send(.mouse(MouseReport(.wheelUp, at: place)))
      case 1: stage.send(.mouse(MouseReport(.wheelDown, at: place)))
      case 2: stage.press("esc")
      default: Self.click(&stage, place.column, place.row)
      }
      PropertyTests.check(stage, stage.frame, "click \(index) at \(place)")
    }
    let isUndo = stage.batches.joined().allSatisfy { event in
      if case .withdrawn = event.fact { true } else { false }
    }
    #expect(isUndo)
  }
}
