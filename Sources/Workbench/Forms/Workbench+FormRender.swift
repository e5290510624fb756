import Canvas
import Casework
import Wording

extension Workbench {
  private static let labelWidth = 15

  /// Draws a form over the whole screen but the footer: a caseworker fills in one thing at a time.
  func draw(_ form: Form, _ frame: inout Frame) {
    let rect = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
    frame.cover()
    frame.canvas.fill(rect)
    frame.canvas.write(
      form.title[language], at: Point(column: 1, row: 0), style: Style(.strong, bold: true),
      within: size.columns - 2)
    frame.canvas.horizontalLine(at: Point(column: 0, row: 1), columns: size.columns)
    let rows = aboutRows(form) + formRows(form)
    let both = comparison(form, columns: size.columns - 2)
    let note = formNote(form)
    // What is wrong is said whole, also where a line is short; a low screen keeps no rows for nothing.
    let isLow = size.rows < 16
    let noteRows = note.isEmpty && isLow ? 0 : max(2, min(note.count, size.rows - 6))
    // The field that one is in always stays in view.
    let room = size.rows - 3 - noteRows
    let bothRows = min(both.count, max(0, room - (isLow ? 2 : 4)))
    let height = max(1, room - bothRows)
    let focusStart = rows.firstIndex { $0.field == form.focus } ?? 0
    let focusEnd = rows.lastIndex { $0.field == form.focus } ?? 0
    var first = 0
    if focusEnd >= height { first = min(focusStart, focusEnd - height + 1) }
    for (offset, row) in rows.dropFirst(first).prefix(height).enumerated() {
      let place = Point(column: 1 + row.line.indent, row: 2 + offset)
      frame.canvas.draw(row.line.spans, at: place, within: size.columns - 2 - row.line.indent)
      frame.place(
        row.field, on: Rect(column: 0, row: place.row, columns: size.columns, rows: 1))
      if let cursor = row.cursor {
        frame.cursor = Point(column: min(size.columns - 1, cursor), row: 2 + offset)
      }
    }
    let bottom = size.rows - 1 - noteRows
    // Where not all of it fits, what others recorded counts most.
    let shown =
      both.count <= bothRows ? both : both.prefix(1) + Array(both.suffix(max(0, bothRows - 1)))
    frame.canvas.draw(
      shown,
      in: Rect(column: 1, row: bottom - bothRows, columns: size.columns - 2, rows: bothRows))
    frame.canvas.draw(
      note, in: Rect(column: 1, row: bottom, columns: size.columns - 2, rows: noteRows))
    frame.canvas.write(
      (form.kind.isKept ? Phrase.formKeys : .reasonKeys)[language],
      at: Point(column: 1, row: size.rows - 1), style: Style(.hint),
      within: size.columns - 2)
  }

  /// One row of a form on screen: of which field, and where the cursor is if it is on this row.
  private struct FormRow {
    let field: Int
    let line: Line
    var cursor: Int?
  }

  /// What is wrong with what was filled in, or else what saving will do.
  private func formNote(_ form: Form) -> [Line] {
    if let problem = form.problem {
      return Line.wrapped(problem[language], .error, columns: size.columns - 2)
    }
    let hint = formHint(form).map { Line.wrapped($0[language], .info, columns: size.columns - 2) }
    return Array((hint ?? []).prefix(2))
  }

  /// Which entry of the queue it answers, above the questions.
  private func aboutRows(_ form: Form) -> [FormRow] {
    guard let about = form.about else { return [] }
    return Line.wrapped(about[language].oneLine, .info, columns: size.columns - 2)
      .prefix(2).map { FormRow(field: -1, line: $0) }
      + form.loads.prefix(max(0, size.rows - 16)).map { FormRow(field: -1, line: $0) }
      + [FormRow(field: -1, line: .empty)]
  }

  private func formRows(_ form: Form) -> [FormRow] {
    var rows: [FormRow] = []
    for index in form.shown {
      let field = form.fields[index]
      let isFocused = index == form.focus
      let label = Span(
        padded(field.label[language], Workbench.labelWidth), isFocused ? .key : .prompt,
        bold: isFocused)
      let start = 1 + Workbench.labelWidth
      // No wider than a line that one reads with ease.
      let room = max(8, min(100, size.columns - start - 2))
      switch field.input {
      case .line(let editor), .day(let editor, _):
        var width = min(64, room)
        var note: [Span] = []
        if case .day(_, let direction) = field.input {
          width = min(18, room)
          note = [dayNote(field.text, direction)]
        }
        let window = editor.window(columns: width)
        let text = padTo(window.text, width)
        rows.append(
          FormRow(
            field: index,
            line: Line([label, Span(text, isFocused ? .activeField : .field)] + note),
            cursor: isFocused ? start + window.cursor : nil))
      case .text(let editor):
        rows += textRows(editor, label, index, isFocused: isFocused, start: start, room: room)
      case .picks(let picks):
        let answers = picks.chosen.sorted().map { picks.choice.options[$0].label[language] }
        rows += choiceRows(
          picks.choice, chosen: picks.chosen,
          answer: answers.isEmpty ? "…" : answers.joined(separator: ", "), label,
          index, isFocused: isFocused, start: start, room: room)
      case .choice(let choice):
        rows += choiceRows(
          choice, chosen: choice.index.map { [$0] } ?? [],
          answer: choice.chosen?.label[language] ?? "…", label, index, isFocused: isFocused,
          start: start, room: room)
      }
    }
    return rows
  }

  private func padTo(_ text: String, _ columns: Int) -> String {
    text + String(repeating: "_", count: max(0, columns - displayWidth(text)))
  }

  /// What a typed day comes to, so that a slip shows before it is saved.
  private func dayNote(_ text: String, _ direction: EnteredDate.Direction) -> Span {
    guard !text.allSatisfy(\.isWhitespace) else { return Span("") }
    do {
      let entered = try EnteredDate.parse(text, today: today, direction: direction)
      return Span(
        "  " + Phrase.comesTo(entered.date, entered.time, today: today)[language], .info)
    } catch {
      return Span("")
    }
  }

  private func textRows(
    _ editor: LineEditor, _ label: Span, _ index: Int, isFocused: Bool, start: Int, room: Int
  ) -> [FormRow] {
    // A bar at the left shows where the text goes, without filling the screen with signs.
    let laid = editor.laidOut(columns: room - 2)
    let height = max(3, min(8, size.rows - 12))
    let first = max(0, laid.cursor.row - height + 1)
    let blank = Span(String(repeating: " ", count: Workbench.labelWidth))
    return (0..<height).map { offset in
      let row = first + offset
      let text = laid.rows.indices.contains(row) ? laid.rows[row] : ""
      let fill = String(repeating: " ", count: max(0, room - 2 - displayWidth(text)))
      let spans = [
        offset == 0 ? label : blank, Span("│ ", isFocused ? .key : .border),
        Span(text + fill, isFocused ? .activeField : .field),
      ]
      let isHere = isFocused && row == laid.cursor.row
      return FormRow(
        field: index, line: Line(spans), cursor: isHere ? start + 2 + laid.cursor.column : nil)
    }
  }

  /// The answer, and while the cursor is on it all answers with their keys.
  private func choiceRows(
    _ choice: Choice, chosen: Set<Int>, answer: String, _ label: Span, _ index: Int,
    isFocused: Bool, start: Int, room: Int
  ) -> [FormRow] {
    var rows = [
      FormRow(
        field: index,
        line: Line([label, Span(answer, isFocused ? .activeField : .field, bold: isFocused)]),
        cursor: isFocused ? start : nil)
    ]
    guard isFocused else { return rows }
    var spans: [Span] = []
    var used = 0
    func flush() {
      guard !spans.isEmpty else { return }
      rows.append(FormRow(field: index, line: Line(spans, indent: Workbench.labelWidth)))
      spans = []
      used = 0
    }
    for (place, option) in choice.options.enumerated() {
      let key = option.mnemonic.map { "(\($0)) " } ?? "( ) "
      let text = option.label[language]
      let width = displayWidth(key) + displayWidth(text) + 2
      if used + width > room { flush() }
      let isChosen = chosen.contains(place)
      spans.append(Span(key, .key, bold: true))
      spans.append(Span("\(text)  ", isChosen ? .strong : .muted, bold: isChosen))
      used += width
    }
    flush()
    return rows
  }

  /// What saving will do, said before it is done.
  func formHint(_ form: Form) -> Phrase? {
    if case .note = form.kind, let hint = templateHint(form) { return hint }
    if mayEdit, plain == nil, case .text? = form.focused?.input { return DraftTexts.editorHint }
    return switch form.kind {
    case .date(let target): dateHint(form, target)
    case .zone(let person): zoneHint(form, person)
    case .victimInterest: ZoneScreenTexts.interestHint
    case .nearness: ZoneScreenTexts.wordHint
    case .newMeasure: measureHint(form)
    case .measureStep(let target, _): measureStepHint(form, target)
    case .newNotice, .noticeOnNewPerson: noticeHint(form)
    case .noticeStep: noticeStepHint(form)
    case .expectNotice: expectHint(form)
    case .snooze: snoozeHint
    default: nil
    }
  }

  private func dateHint(_ form: Form, _ target: ReturnTarget) -> Phrase? {
    guard
      let item = file(target.person)?.liveReturns.first(where: { $0.id == target.returnCase }),
      let from = item.earliest?.value,
      let fromDay = from.date,
      let field = form.field(.date), case .day(let editor, let direction) = field.input,
      let entered = try? EnteredDate.parse(editor.text, today: today, direction: direction),
      let kind = ReturnDateKind(rawValue: form.answer(.dateKind)), kind.isArrival
    else { return nil }
    let others = item.currentDates.filter { $0.value.kind != kind && $0.value.kind.isArrival }
      .compactMap(\.value.date)
    let to = (others + [entered.date]).min() ?? entered.date
    return .movePreview(from: fromDay, to: to, today: today)
  }
}
