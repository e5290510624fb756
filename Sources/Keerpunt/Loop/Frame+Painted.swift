import Canvas

extension Frame {
  /// The picture with the attributes and colours of a theme as escape sequences, for a terminal or a
  /// pager that shows them; where the cursor stands is marked by `ESC 7`, which shows nothing.
  func painted(_ theme: Theme, depth: ColourDepth) -> String {
    var text = ""
    for row in 0..<canvas.size.rows {
      var style: Style?
      for (column, cell) in canvas.row(row).enumerated() where cell.width > 0 {
        if cell.style != style {
          style = cell.style
          let look = theme.appearance(of: cell.style, depth: depth)
          text += "\u{1B}[" + look.parameters(at: depth).joined(separator: ";") + "m"
        }
        if cursor == Point(column: column, row: row) { text += "\u{1B}7" }
        text.unicodeScalars.append(contentsOf: cell.symbol.scalars)
      }
      text += "\u{1B}[0m\n"
    }
    return text
  }
}

extension Appearance {
  /// The parameters that choose this look, whatever was chosen before.
  fileprivate func parameters(at depth: ColourDepth) -> [String] {
    var parameters = ["0"]
    if isBold { parameters.append("1") }
    if isDim { parameters.append("2") }
    if isUnderlined { parameters.append("4") }
    if isReversed { parameters.append("7") }
    for (colour, number) in [(foreground, "38"), (background, "48")] {
      switch colour?.answer(at: depth) {
      case .palette(let index): parameters += [number, "5", "\(index)"]
      case .direct(let value):
        parameters += [number, "2"] + [16, 8, 0].map { "\(value >> $0 & 0xFF)" }
      case nil: break
      }
    }
    return parameters
  }
}
