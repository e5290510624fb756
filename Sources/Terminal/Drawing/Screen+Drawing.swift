package import Canvas

extension Screen {
  /// Shows a frame; ncurses finds out what changed and sends only that.
  ///
  /// What does not fit the screen is left out. The terminal's cursor ends on the frame's, or hides.
  package mutating func draw(_ frame: Frame, theme: Theme) {
    guard isUsable else { return }
    let isSame = frame == shown && theme == shownTheme
    if isSame, options.synchronisation != .always { return }
    let before = theme == shownTheme && frame.canvas.size == shown?.canvas.size ? shown : nil
    if before == nil { Curses.erase() }
    ink.use(theme)
    putRows(of: frame.canvas, changedFrom: before?.canvas)
    if marksFrames { Self.send(TerminalModes.frameBegin) }
    let bounds = Rect(size)
    let cursor = frame.cursor.flatMap { bounds.contains($0) ? ($0.row, $0.column) : nil }
    if isCursorShown != (cursor != nil) {
      isCursorShown = cursor != nil
      Curses.showCursor(isCursorShown)
    }
    Curses.show(cursor: cursor)
    if marksFrames { Self.send(TerminalModes.frameEnd) }
    shown = frame
    shownTheme = theme
  }

  /// Sends every cell again with the next frame: something may have written over the screen.
  package mutating func redraw() {
    guard isUsable else { return }
    Curses.redrawAll()
    shown = nil
  }

  private mutating func putRows(of canvas: Canvas, changedFrom before: Canvas?) {
    var words: [UInt32] = []
    for row in 0..<min(canvas.size.rows, size.rows) {
      let cells = canvas.row(row)
      if let before, before.row(row) == cells { continue }
      words.removeAll(keepingCapacity: true)
      var style = Style.text
      var look = ink.look(of: style)
      for cell in cells.prefix(size.columns) {
        if cell.style != style {
          style = cell.style
          look = ink.look(of: style)
        }
        cell.symbol.appendScalarValues(to: &words)
        words.append(look.attributes)
        words.append(look.pair)
        words.append(UInt32(cell.width))
      }
      Curses.put(row: row, words: words)
    }
  }
}
