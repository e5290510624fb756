extension Canvas {
  /// The text of each row, without the spaces at its end.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for cell in self.row(row) where cell.width > 0 { cell.symbol.append(to: &line) }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The whole canvas as plain text for a test to compare: the rows, then every run of cells that is
  /// not ordinary text as `row:first-last token`, then the cursor as `cursor row:column`.
  ///
  /// Rows and columns count from 0.
  package func snapshot(cursor: Point? = nil) -> String {
    var parts = lines
    parts.append("--- styles")
    parts += (0..<size.rows).flatMap(styleRuns(row:))
    parts.append(cursor.map { "--- cursor \($0.row):\($0.column)" } ?? "--- cursor none")
    return parts.joined(separator: "\n") + "\n"
  }

  private func styleRuns(row: Int) -> [String] {
    var runs: [String] = []
    var start = 0
    while start < size.columns {
      let style = self[column: start, row: row].style
      var end = start
      while end + 1 < size.columns, self[column: end + 1, row: row].style == style { end += 1 }
      if style != .text { runs.append("\(row):\(start)-\(end) \(style.token)") }
      start = end + 1
    }
    return runs
  }
}
