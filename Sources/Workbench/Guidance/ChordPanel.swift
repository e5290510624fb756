import Canvas
import Wording

/// The keys that can follow, laid out in columns over the bottom of the screen.
struct ChordPanel {
  /// More than so many are shown under the heads of their groups.
  private static let fewest = 12

  /// The lines, all of them, whatever fits.
  private(set) var lines: [[Span]] = []

  init(_ continuations: [Continuation], columns: Int, language: Language) {
    let here = continuations.filter { $0.why == nil }
    let blocks = ChordPanel.blocks(here, language)
    let width = min(columns, blocks.joined().map(ChordPanel.width).max() ?? 0)
    let count = max(1, (columns + 2) / max(1, width + 2))
    lines = ChordPanel.flowed(blocks, in: count).map { row in
      row.enumerated().flatMap { index, cell in
        let isLast = index == row.count - 1
        let space = String(repeating: " ", count: max(0, width + 2 - ChordPanel.width(cell)))
        return isLast ? cell : cell + [Span(space)]
      }
    }
    let dimmed = ChordPanel.dimmed(continuations, columns: columns, language)
    if !dimmed.isEmpty, !lines.isEmpty { lines.append([]) }
    lines += dimmed
  }

  private typealias Cell = [Span]

  private static func width(_ cell: Cell) -> Int { cell.reduce(0) { $0 + displayWidth($1.text) } }

  /// The cells by group; one block without a head when there are few.
  private static func blocks(_ here: [Continuation], _ language: Language) -> [[Cell]] {
    let keyWidth = here.map { displayWidth(Keymap.shown($0.keys, language)) }.max() ?? 1
    func cell(_ item: Continuation) -> Cell {
      let key = Keymap.shown(item.keys, language)
      let space = String(repeating: " ", count: keyWidth - displayWidth(key) + 1)
      return [Span(key, .key, bold: true), Span(space + item.action.title[language], .hint)]
    }
    guard here.count > fewest else { return here.isEmpty ? [] : [here.map(cell)] }
    return ActionGroup.allCases.compactMap { group in
      let members = here.filter { $0.action.group == group }
      guard !members.isEmpty else { return nil }
      return [[Span(group.phrase[language], .heading, bold: true)]] + members.map(cell)
    }
  }

  /// The cells in rows of so many columns, filled from top to bottom; a head never ends a column.
  private static func flowed(_ blocks: [[Cell]], in count: Int) -> [[Cell]] {
    let total = blocks.reduce(0) { $0 + $1.count }
    guard total > 0 else { return [] }
    var height = (total + count - 1) / count
    while true {
      if let columns = placed(blocks, in: count, height: height) {
        return (0..<height).map { row in
          columns.map { row < $0.count ? $0[row] : [] }
        }
      }
      height += 1
    }
  }

  private static func placed(_ blocks: [[Cell]], in count: Int, height: Int) -> [[Cell]]? {
    var columns: [[Cell]] = [[]]
    for block in blocks {
      for (index, cell) in block.enumerated() {
        let isHead = index == 0 && block.count > 1 && blocks.count > 1
        let room = height - (columns.last?.count ?? 0)
        if room < (isHead ? min(2, height) : 1) { columns.append([]) }
        columns[columns.count - 1].append(cell)
      }
    }
    return columns.count <= count ? columns : nil
  }

  /// What does nothing here, by why.
  private static func dimmed(
    _ continuations: [Continuation], columns: Int, _ language: Language
  ) -> [[Span]] {
    var reasons: [(why: Phrase, items: [String])] = []
    for item in continuations {
      guard let why = item.why else { continue }
      let text = Keymap.shown(item.keys, language) + " " + item.action.title[language]
      if let index = reasons.firstIndex(where: { $0.why == why }) {
        reasons[index].items.append(text)
      } else {
        reasons.append((why, [text]))
      }
    }
    return reasons.flatMap { why, items in
      Line.wrapped(
        "\(Phrase.chordNotHere[language]) \(items.joined(separator: ", ")) (\(why[language]))",
        .muted, columns: columns
      ).map(\.spans)
    }
  }
}

extension Workbench {
  /// Draws the panel over the lower part of the screen while a chord waits to be completed.
  func drawChordPanel(_ frame: inout Frame) {
    guard hint.isShown, !chord.isEmpty, overlay == nil, prompt == nil else { return }
    let panel = ChordPanel(continuations, columns: size.columns - 4, language: language)
    let most = size.rows - 4
    let rows = min(panel.lines.count, max(1, most))
    let rect = Rect(
      column: 0, row: max(0, size.rows - 1 - rows - 2), columns: size.columns, rows: rows + 2)
    frame.canvas.fill(rect)
    frame.canvas.box(rect)
    frame.canvas.write(
      " \(Phrase.chordTitle(Keymap.shown(chord, language))[language]) ",
      at: Point(column: 2, row: rect.row), style: Style(.heading, bold: true),
      within: max(0, rect.columns - 4))
    let inner = rect.inset(columns: 2, rows: 1)
    let top = max(0, min(hint.top, panel.lines.count - rows))
    for (offset, spans) in panel.lines.dropFirst(top).prefix(rows).enumerated() {
      frame.canvas.draw(
        spans, at: Point(column: inner.column, row: inner.row + offset), within: inner.columns)
    }
    let left = panel.lines.count - top - rows
    if left > 0 {
      let text = " \(Phrase.chordMore(left)[language]) "
      frame.canvas.write(
        text,
        at: Point(column: max(2, rect.endColumn - displayWidth(text) - 2), row: rect.endRow - 1),
        style: Style(.hint), within: max(0, rect.columns - 4))
    }
    frame.cursor = inner.origin
  }
}
