import Canvas
import Casework
import Wording

extension Workbench {
  func draw(_ overlay: Overlay?, _ frame: inout Frame, _ layout: Layout) {
    switch overlay {
    case .form(let form): draw(form, &frame)
    case .menu(let menu): draw(menu, &frame)
    case .finder(let finder): draw(finder, &frame)
    case .card(let sheet): draw(sheet, &frame)
    case .guide(let guide): draw(guide, &frame)
    case .views(let menu): draw(menu, &frame)
    case .batch(let sheet): draw(sheet, &frame)
    case .history(let sheet): draw(sheet, &frame)
    case nil: drawChordPanel(&frame)
    }
  }

  /// Empties a box in the middle of the screen and draws its frame and title.
  /// - Returns: the room inside it.
  func box(_ title: String, columns: Int, rows: Int, _ frame: inout Frame) -> Rect {
    let size = Size(
      columns: min(columns + 4, self.size.columns), rows: min(rows + 2, self.size.rows - 1))
    let rect = Rect(Size(columns: self.size.columns, rows: self.size.rows - 1)).centred(size)
    frame.cover()
    frame.canvas.fill(rect)
    frame.canvas.box(rect)
    frame.canvas.write(
      " \(title) ", at: Point(column: rect.column + 2, row: rect.row),
      style: Style(.heading, bold: true), within: max(0, rect.columns - 4))
    return rect.inset(columns: 2, rows: 1)
  }

  private func draw(_ menu: Menu, _ frame: inout Frame) {
    let title = menu.title[language]
    let width = menu.items.map { displayWidth($0.label[language]) + 6 }.max() ?? 10
    let inner = box(
      title, columns: max(width, displayWidth(title) + 2), rows: menu.items.count, &frame)
    let first = max(0, menu.focus - inner.rows + 1)
    for (offset, item) in menu.items.dropFirst(first).prefix(inner.rows).enumerated() {
      let isFocused = first + offset == menu.focus
      let row = inner.row + offset
      let area = Rect(column: inner.column, row: row, columns: inner.columns, rows: 1)
      frame.place(first + offset, on: area)
      if isFocused {
        frame.canvas.restyle(area, selected: true)
        frame.cursor = area.origin
      }
      frame.canvas.draw(
        [
          Span(isFocused ? "▌" : " ", .key),
          Span(item.key.map { "\($0) " } ?? "  ", .key, bold: true),
          Span(item.label[language]),
        ], at: Point(column: inner.column, row: row), within: inner.columns, selected: isFocused)
    }
  }

  private func draw(_ finder: Finder, _ frame: inout Frame) {
    let title = finder.purpose == .help ? Phrase.helpTitle : Phrase.paletteTitle
    let inner = box(
      title[language], columns: min(100, size.columns - 6), rows: size.rows - 4, &frame)
    let prompt = frame.canvas.write(
      "> ", at: inner.origin, style: Style(.prompt, bold: true))
    let window = finder.editor.window(columns: max(1, inner.columns - prompt))
    frame.canvas.write(
      window.text, at: Point(column: inner.column + prompt, row: inner.row),
      style: Style(.activeField), within: inner.columns - prompt)
    frame.cursor = Point(column: inner.column + prompt + window.cursor, row: inner.row)
    let shown = finder.shown(language)
    // A low screen keeps its rows for the answers.
    let gap = inner.rows < 10 ? 0 : 1
    let top = inner.row + 1 + gap
    guard !shown.isEmpty else {
      frame.canvas.write(
        Phrase.nothingFound[language], at: Point(column: inner.column, row: top),
        style: Style(.muted), within: inner.columns)
      return
    }
    // The last lines say in full what Enter is going to do.
    let chosen = shown[min(finder.focus, shown.count - 1)]
    var explanation = Line.wrapped(chosen.help[language], .info, columns: inner.columns)
    // And where it can be said, to whom.
    if let now = foretold(chosen) {
      explanation += Line.wrapped(now[language], .strong, columns: inner.columns)
    }
    let told = inner.rows >= 12 ? 4 : 2
    frame.canvas.draw(
      Array(explanation.prefix(told)),
      in: Rect(
        column: inner.column, row: inner.endRow - told, columns: inner.columns, rows: told))
    let rows = max(1, inner.rows - told - 1 - 2 * gap)
    let first = max(0, finder.focus - rows + 1)
    for (offset, action) in shown.dropFirst(first).prefix(rows).enumerated() {
      let isFocused = first + offset == finder.focus
      let row = top + offset
      let keys = keymap.chords(for: action, in: contexts).prefix(2).map {
        Keymap.shown($0, language)
      }
      let key = keys.joined(separator: " ")
      let area = Rect(column: inner.column, row: row, columns: inner.columns, rows: 1)
      frame.place(first + offset, on: area)
      if isFocused { frame.canvas.restyle(area, selected: true) }
      frame.canvas.draw(
        [
          Span(isFocused ? "▌" : " ", .key), Span(padded(key, 14), .key, bold: true),
          Span(padded(action.title[language], 24), .strong), Span(action.help[language], .muted),
        ], at: Point(column: inner.column, row: row), within: inner.columns, selected: isFocused)
    }
  }

  func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - displayWidth(text)))
  }
}
