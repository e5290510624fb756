import Canvas
import Casework
import Wording

extension Workbench {
  /// Details of the focused row: beside the list on a wide screen, under it on a lower one.
  func drawDetail(_ canvas: inout Canvas, _ layout: Layout) {
    let rect = layout.detail
    guard !rect.isEmpty else { return }
    if !layout.isBeside {
      canvas.horizontalLine(at: Point(column: 0, row: rect.row - 1), columns: size.columns)
      drawLegend(&canvas, at: rect.row - 1)
    }
    let inner = layout.isBeside ? rect : rect.inset(columns: 1)
    let hasLegend = layout.isBeside && screen == .returns && inner.rows > 20
    let room = Rect(
      column: inner.column, row: inner.row, columns: inner.columns,
      rows: inner.rows - (hasLegend ? 2 : 0))
    canvas.draw(detailLines(columns: inner.columns, rows: room.rows), in: room)
    if hasLegend {
      canvas.draw(
        Line(legend).folded(columns: inner.columns, hanging: 0),
        in: Rect(
          column: inner.column, row: inner.endRow - 2, columns: inner.columns, rows: 2))
    }
  }

  func detailLines(columns: Int, rows: Int) -> [Line] {
    if screen == .triage { return triageDetail(columns: columns, rows: rows) }
    if screen == .measures { return measureDetail(columns: columns) }
    if screen == .meetings { return meetingDetail(columns: columns, rows: rows) }
    if screen == .overview { return overviewDetail(columns: columns) }
    if screen == .review { return accessDetail(columns: columns) }
    if screen == .notes {
      guard let row = notes.focused else { return [] }
      return [
        Line(
          [
            Span(row.name.listed, .strong, bold: true),
            Span("  \(row.reference)  \(row.compartment.phrase[language])", .muted),
          ])
      ]
        + noteText(row, columns: columns).flatMap { $0.folded(columns: columns, hanging: 2) }
    }
    guard let person = focusedPerson, let file = file(person) else { return [] }
    let head = Line(
      [
        Span(file.name.listed, .strong, bold: true),
        Span("  \(Phrase.birthDate(file.birthDate)[language])  \(file.reference)", .muted),
      ])
    guard isOpen(person) else {
      return [head] + Line.wrapped(Phrase.opensByGlass[language], .muted, columns: columns)
    }
    guard layout.isBeside else {
      let lines = summary(file, room: columns - Workbench.margin)
      return [head] + inMargin(lines.filter { $0 != .blank }, columns: columns)
    }
    var lines =
      head.folded(columns: columns, hanging: 1)
      + underHeads(summary(file, room: columns - 1), columns: columns)
    // The strip stands where there is room for it and for the latest that was recorded.
    if screen == .returns, let item = file.currentReturn {
      // What its signs mean stands at the foot already.
      let strip = self.lines(of: ConditionStrip(item, today: today), columns: columns)
      if lines.count + strip.count + 5 <= rows { lines += strip + [.empty] }
    }
    return lines
      + underHeads(latestLines(file, count: (rows - lines.count) / 2), columns: columns)
  }

  /// What the signs of the conditions mean, where they stand.
  private var legend: [Span] {
    let shown: [ConditionState] = [
      .arranged, .inProgress, .blocked, .notNeeded, .notAsked, .unknown,
    ]
    return shown.enumerated().flatMap { index, state in
      [
        Span("\(index == 0 ? "" : "  ")\(state.sign) ", state.meaning),
        Span(state.legendPhrase[language], .muted),
      ]
    }
  }

  private func drawLegend(_ canvas: inout Canvas, at row: Int) {
    guard screen == .returns else { return }
    let spans = legend
    let width = spans.reduce(0) { $0 + displayWidth($1.text) }
    guard size.columns >= width + 4 else { return }
    canvas.draw(
      [Span(" ")] + spans + [Span(" ")], at: Point(column: size.columns - width - 3, row: row),
      within: width + 2)
  }
}
