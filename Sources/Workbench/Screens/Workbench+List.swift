import Canvas
import Casework
import Wording

extension Workbench {
  /// Draws a list: column heads, group heads, rows, the cursor and the marks; a `+` where a row has
  /// news.
  func draw<Row: ListRow>(
    _ list: RowList<Row>, _ columns: [Column<Row>],
    _ frame: inout Frame, _ layout: Layout
  ) {
    let rect = layout.list
    // Two columns at the left hold the cursor's sign and the mark.
    let plan = ColumnPlan(columns, fitting: rect.columns - 3)
    var column = rect.column + 2
    for (item, width) in plan.columns {
      frame.canvas.write(
        item.head[language], at: Point(column: column, row: layout.columns.row),
        style: Style(.muted), within: min(width, rect.endColumn - column))
      column += width + 1
    }
    if list.lines.isEmpty {
      let text =
        list.total == 0 ? emptyText : Phrase.nothingFound
      frame.canvas.draw(
        Line.wrapped(text[language], .muted, columns: rect.columns - 4, indent: 2),
        in: Rect(
          column: rect.column, row: rect.row + 1, columns: rect.columns,
          rows: max(0, rect.rows - 1)))
      frame.cursor = Point(column: rect.column, row: rect.row)
      return
    }
    for offset in 0..<rect.rows {
      let index = list.top + offset
      guard list.lines.indices.contains(index) else { break }
      let row = rect.row + offset
      switch list.lines[index] {
      case .head(let group):
        frame.canvas.write(
          group.phrase[language], at: Point(column: rect.column + 2, row: row),
          style: Style(.heading, bold: true), within: rect.columns - 3)
      case .row(let item):
        let isFocused = index == list.focus
        draw(
          list.rows[item], plan, &frame.canvas,
          at: Rect(column: rect.column, row: row, columns: rect.columns, rows: 1),
          focused: isFocused, marked: list.marks.contains(list.rows[item].id),
          isNews: list.rows[item].novelty != nil)
        if isFocused { frame.cursor = Point(column: rect.column, row: row) }
      }
    }
  }

  /// What an empty list says: nothing about deciding to who decides nothing.
  var emptyText: Phrase {
    if screen == .review { return .nothingStandsOut }
    if screen == .triage { return .nothingToDecide(keyShown(for: .scope)) }
    if screen == .meetings { return .agendaEmpty(keyShown(for: .planMeeting)) }
    if screen == .measures {
      return hindrance == nil
        ? .noMeasuresHere(keyShown(for: .newMeasure))
        : .listEmptyToRead(scope: keyShown(for: .scope))
    }
    guard isAvailable(.newPerson) else { return .listEmptyToRead(scope: keyShown(for: .scope)) }
    return .listEmpty(newPerson: keyShown(for: .newPerson), scope: keyShown(for: .scope))
  }

  private func draw<Row>(
    _ row: Row, _ plan: ColumnPlan<Row>, _ canvas: inout Canvas, at rect: Rect, focused: Bool,
    marked: Bool, isNews: Bool
  ) {
    if focused { canvas.restyle(rect, selected: true) }
    if focused {
      canvas.write(
        .selection, at: rect.origin, style: Style(.key, selected: true, bold: true))
    }
    if marked {
      canvas.write(
        .mark, at: Point(column: rect.column + 1, row: rect.row),
        style: Style(.mark, selected: focused, bold: true))
    } else if isNews {
      canvas.write(
        "+", at: Point(column: rect.column + 1, row: rect.row),
        style: Style(.moved, selected: focused, bold: true))
    }
    var column = rect.column + 2
    for (item, width) in plan.columns {
      canvas.draw(
        item.cell(row), at: Point(column: column, row: rect.row),
        within: min(width, rect.endColumn - column), selected: focused)
      column += width + 1
    }
  }
}
