extension Canvas {
  /// Draws a horizontal line to the right of a place.
  package mutating func horizontalLine(
    at point: Point, columns: Int, style: Style = Style(.border)
  ) {
    for step in 0..<max(0, min(columns, size.columns - point.column)) {
      write(.horizontal, at: Point(column: point.column + step, row: point.row), style: style)
    }
  }

  /// Draws a vertical line down from a place.
  package mutating func verticalLine(at point: Point, rows: Int, style: Style = Style(.border)) {
    for step in 0..<max(0, min(rows, size.rows - point.row)) {
      write(.vertical, at: Point(column: point.column, row: point.row + step), style: style)
    }
  }

  /// Draws a box along the edge of a rectangle of at least two by two cells.
  package mutating func box(_ rect: Rect, style: Style = Style(.border)) {
    guard rect.columns > 1, rect.rows > 1 else { return }
    let right = rect.endColumn - 1
    let bottom = rect.endRow - 1
    let sides = [rect.row, bottom].map { Point(column: rect.column + 1, row: $0) }
    for point in sides { horizontalLine(at: point, columns: rect.columns - 2, style: style) }
    for column in [rect.column, right] {
      let top = Point(column: column, row: rect.row + 1)
      verticalLine(at: top, rows: rect.rows - 2, style: style)
    }
    write(.topLeft, at: rect.origin, style: style)
    write(.topRight, at: Point(column: right, row: rect.row), style: style)
    write(.bottomLeft, at: Point(column: rect.column, row: bottom), style: style)
    write(.bottomRight, at: Point(column: right, row: bottom), style: style)
  }
}
