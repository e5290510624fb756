import Canvas
import Casework
import Wording

extension Workbench {
  /// Takes a key while a search is being typed. The list follows every key; Escape puts back what was
  /// there, and the cursor where it was.
  mutating func pressInPrompt(_ key: Key) -> [Effect] {
    guard var prompt else { return [] }
    switch key {
    case .escape, .control("c"):
      if let completion = prompt.completion {
        prompt.editor = LineEditor(completion.typed, cursor: completion.range.upperBound)
        prompt.completion = nil
        break
      }
      self.prompt = nil
      narrow(to: prompt.before.text)
      if let row = prompt.row { changeList { $0.moveTo(row, onLine: prompt.line) } }
      return []
    case .enter:
      prompt.completion = nil
      guard let problem = filter.query.problem else {
        self.prompt = nil
        return []
      }
      // What is wrong is mended before it counts.
      prompt.isStrict = true
      prompt.editor = LineEditor(prompt.editor.text, cursor: problem.column)
    case .down: moveCursor(by: 1)
    case .up: moveCursor(by: -1)
    case .tab, .backTab:
      let isOpen = prompt.completion != nil
      guard var completion = prompt.completion ?? completion(of: prompt.editor) else {
        message = Message(.nothingToComplete, .info)
        return []
      }
      if isOpen || key == .backTab { completion.step(by: key == .tab ? 1 : -1) }
      prompt.editor = LineEditor(completion.text, cursor: completion.cursor)
      prompt.completion = completion.candidates.count > 1 ? completion : nil
      prompt.isStrict = false
    default:
      guard prompt.editor.handle(key) else { return [] }
      prompt.completion = nil
      prompt.isStrict = false
    }
    self.prompt = prompt
    if prompt.editor.text != filter.text { narrow(to: prompt.editor.text) }
    return []
  }

  /// What the keys do while a search is typed; nothing where the line says what is wrong with it.
  var promptKeys: Phrase? {
    guard let prompt else { return nil }
    if promptProblem != nil { return .verbatim("") }
    if prompt.completion != nil { return .completionKeys }
    return screen == .notes ? .filterNoteKeys : .filterKeys
  }

  /// What is wrong with what is typed. What is only not finished is no mistake until Enter.
  private var promptProblem: QueryProblem? {
    guard let prompt else { return nil }
    return prompt.isStrict ? filter.query.problem : filter.query.problemWhileTyping
  }

  func drawPrompt(_ frame: inout Frame, _ layout: Layout) {
    guard let prompt else { return }
    let row = layout.message.row
    frame.canvas.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1))
    let start = frame.canvas.write(
      " / ", at: Point(column: 0, row: row), style: Style(.prompt, bold: true))
    var count = Phrase.shownOf(list.shownCount, list.total)[language]
    if list.isNear { count = Phrase.nearly[language] + " · " + count }
    if filter.sight.unsearched > 0, size.columns >= 100 {
      count = Phrase.unsearched(filter.sight.unsearched)[language] + " · " + count
    }
    if let message, message.phrase == .nothingToComplete { count = message.phrase[language] }
    let room = max(4, size.columns - start - displayWidth(count) - 3)
    let window = prompt.editor.window(columns: room)
    frame.canvas.write(
      window.text, at: Point(column: start, row: row), style: Style(.activeField), within: room)
    frame.canvas.write(
      count, at: Point(column: size.columns - displayWidth(count) - 1, row: row),
      style: Style(.hint))
    frame.cursor = Point(column: start + window.cursor, row: row)
    if let problem = promptProblem {
      let shown = Array(window.text)
      // The first letter that is in view.
      var first = prompt.editor.cursor
      var width = 0
      for letter in shown where width < window.cursor {
        width += displayWidth(String(letter))
        first -= 1
      }
      let before = shown.prefix(max(0, problem.column - first))
      let column = start + before.reduce(0) { $0 + displayWidth(String($1)) }
      draw(problem, column: min(column, size.columns - 2), &frame, layout)
    }
    if let completion = prompt.completion { draw(completion, column: start, &frame, layout) }
  }

  /// A mark under where it goes wrong, and what is wrong beside it.
  private func draw(
    _ problem: QueryProblem, column: Int, _ frame: inout Frame, _ layout: Layout
  ) {
    let row = layout.footer.row
    let text = problem.phrase[language]
    let width = displayWidth(text)
    frame.canvas.write("^", at: Point(column: column, row: row), style: Style(.error, bold: true))
    let right = size.columns - column - 3
    // Beside the mark where there is room for most of it.
    if right >= width || right >= column - 2 {
      frame.canvas.write(
        text, at: Point(column: column + 2, row: row), style: Style(.error), within: right)
    } else {
      frame.canvas.write(
        text, at: Point(column: max(1, column - 1 - width), row: row), style: Style(.error),
        within: column - 2)
    }
  }

  /// A small list right above the prompt.
  private func draw(
    _ completion: Completion, column: Int, _ frame: inout Frame, _ layout: Layout
  ) {
    let most = min(8, max(1, layout.body.rows / 2))
    let first = max(0, completion.focus - most + 1)
    let shown = Array(completion.candidates.dropFirst(first).prefix(most))
    let names = completion.candidates.map { displayWidth($0.text) }.max() ?? 0
    let notes = completion.candidates.map { displayWidth($0.note[language]) }.max() ?? 0
    let columns = min(names + notes + 4, size.columns - column)
    for (offset, candidate) in shown.enumerated() {
      let isFocused = first + offset == completion.focus
      let row = layout.message.row - shown.count + offset
      let rect = Rect(column: column - 1, row: row, columns: columns, rows: 1)
      frame.canvas.fill(rect)
      if isFocused { frame.canvas.restyle(rect, selected: true) }
      frame.canvas.draw(
        [
          Span(isFocused ? "▌" : " ", .key), Span(padded(candidate.text, names + 1), .strong),
          Span(candidate.note[language], .muted),
        ], at: rect.origin, within: columns, selected: isFocused)
    }
  }
}
