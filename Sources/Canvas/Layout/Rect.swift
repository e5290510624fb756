/// A rectangle of cells.
package struct Rect: Hashable, Sendable {
  /// Its top left cell.
  package var origin: Point
  /// How many cells it spans.
  package var size: Size

  /// The rectangle of `columns` by `rows` cells whose top left cell is (`column`, `row`).
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    origin = Point(column: column, row: row)
    size = Size(columns: columns, rows: rows)
  }

  /// The rectangle of a whole canvas of this size.
  package init(_ size: Size) {
    origin = Point(column: 0, row: 0)
    self.size = size
  }

  /// The leftmost column.
  package var column: Int { origin.column }
  /// The top row.
  package var row: Int { origin.row }
  /// Cells across.
  package var columns: Int { size.columns }
  /// Cells down.
  package var rows: Int { size.rows }
  /// The first column to the right of it.
  package var endColumn: Int { origin.column + size.columns }
  /// The first row below it.
  package var endRow: Int { origin.row + size.rows }
  /// Whether it holds no cell.
  package var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// Whether the cell at `point` lies inside.
  package func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// The cells that both rectangles hold; empty when they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top)
  }

  /// The rectangle without a margin on each side; empty when the margins meet.
  package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: column + min(columns, self.columns), row: row + min(rows, self.rows),
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// The rectangle of this size in the middle of this one, cut to fit.
  package func centred(_ inner: Size) -> Rect {
    let width = min(inner.columns, columns)
    let height = min(inner.rows, rows)
    return Rect(
      column: column + (columns - width) / 2, row: row + (rows - height) / 2, columns: width,
      rows: height)
  }
}
