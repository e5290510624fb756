/// A size in whole cells.
package struct Size: Hashable, Sendable {
  /// Cells across, never negative.
  package var columns: Int
  /// Cells down, never negative.
  package var rows: Int

  /// A size; a negative side counts as nothing.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place, counted from 0 at the top left.
package struct Point: Hashable, Sendable {
  /// Cells from the left edge.
  package var column: Int
  /// Cells from the top edge.
  package var row: Int

  /// A place; it may lie outside every canvas, where drawing does nothing.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
