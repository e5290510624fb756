/// A grid of cells to draw a screen on, without a terminal.
///
/// It holds meanings, never colours. Whatever is drawn outside it is left out, and a sign of two
/// columns always has both: overwriting one half blanks the other.
package struct Canvas: Equatable, Sendable {
  /// How many cells it has.
  package let size: Size
  /// The signs it draws for lines and cuts.
  package let glyphs: GlyphSet
  private(set) var cells: [Cell]

  /// An empty canvas.
  package init(size: Size, glyphs: GlyphSet = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank(), count: size.columns * size.rows)
  }

  /// The whole canvas.
  package var bounds: Rect { Rect(size) }

  /// The cell at a place; an empty one outside the canvas.
  package subscript(column column: Int, row row: Int) -> Cell {
    guard let index = index(column, row) else { return .blank() }
    return cells[index]
  }

  /// The cells of one row, left to right; none outside the canvas.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes a text on one row and returns the columns it took.
  ///
  /// What does not fit in `columns` (or up to the right edge) is cut, with a sign for the cut in its
  /// last column. Never half a wide sign. Line breaks do not break: they show as U+FFFD.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, style: Style = .text, within columns: Int? = nil
  ) -> Int {
    guard index(point.column, point.row) != nil else { return 0 }
    let room = min(columns ?? Int.max, size.columns - point.column)
    let fitted = TextLayout.fitted(text, to: room, glyphs: glyphs)
    var column = point.column
    for symbol in fitted.symbols {
      put(symbol, column: column, row: point.row, style: style)
      column += symbol.width
    }
    return fitted.columns
  }

  /// Writes one of the program's own signs and returns the columns it took.
  @discardableResult
  package mutating func write(_ glyph: Glyph, at point: Point, style: Style = .text) -> Int {
    write(String(glyph.sign(in: glyphs)), at: point, style: style)
  }

  /// Empties a rectangle and gives it a style.
  package mutating func fill(_ rect: Rect, style: Style = .text) {
    forEachCell(in: rect) { canvas, column, row in
      canvas.put(.space, column: column, row: row, style: style)
    }
  }

  /// Marks a rectangle as selected, or not, and leaves its text and meanings as they are.
  package mutating func restyle(_ rect: Rect, selected: Bool) {
    restyle(rect) { $0.isSelected = selected }
  }

  /// Gives a rectangle another meaning and leaves its text as it is.
  package mutating func restyle(_ rect: Rect, meaning: Meaning) {
    restyle(rect) { $0.meaning = meaning }
  }

  /// Changes the style of every cell of a rectangle.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let inside = rect.intersection(bounds)
    for row in inside.row..<inside.endRow {
      for column in inside.column..<inside.endColumn {
        change(&cells[row * size.columns + column].style)
      }
    }
  }

  /// Copies another canvas onto this one; what sticks out is left out.
  package mutating func draw(_ other: Canvas, at point: Point) {
    for row in 0..<other.size.rows {
      var column = point.column
      for cell in other.row(row) {
        if cell.width > 0 {
          put(cell.symbol, column: column, row: point.row + row, style: cell.style)
        }
        column += 1
      }
    }
  }

  /// How many cells differ from another canvas; all of them when the sizes differ.
  package func changedCells(from other: Canvas) -> Int {
    guard size == other.size else { return cells.count }
    var changed = 0
    for index in cells.indices where cells[index] != other.cells[index] { changed += 1 }
    return changed
  }

  /// Puts one symbol into its cell or cells, and blanks the other half of whatever it cuts.
  private mutating func put(_ symbol: Symbol, column: Int, row: Int, style: Style) {
    guard let index = index(column, row) else { return }
    let isWide = symbol.width == 2
    guard !isWide || column + 1 < size.columns else {
      return put(.space, column: column, row: row, style: style)
    }
    release(index)
    cells[index] = Cell(symbol, style: style)
    if isWide {
      release(index + 1)
      cells[index + 1] = .rightHalf(style)
    }
  }

  /// Blanks the other half of the wide sign that a cell belongs to.
  private mutating func release(_ index: Int) {
    switch cells[index].width {
    case 0 where cells[index - 1].width == 2: cells[index - 1] = .blank(cells[index - 1].style)
    case 2: cells[index + 1] = .blank(cells[index + 1].style)
    default: break
    }
  }

  private func index(_ column: Int, _ row: Int) -> Int? {
    guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return nil }
    return row * size.columns + column
  }

  private mutating func forEachCell(in rect: Rect, _ body: (inout Canvas, Int, Int) -> Void) {
    let inside = rect.intersection(bounds)
    for row in inside.row..<inside.endRow {
      for column in inside.column..<inside.endColumn { body(&self, column, row) }
    }
  }
}
