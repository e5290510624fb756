import Canvas
import Casework
import Wording

/// A line of a preview.
enum BatchRow {
  case head(BatchSection, Int)
  /// A row, by the place of its command, with the first line of why it changes nothing.
  case item(Int, Line?)
  case more(Line)
  case blank
}

extension Workbench {
  /// Where the reasons begin.
  private var reasonColumn: Int { min(30, size.columns / 2) }

  /// Names stand in a preview where the list they come from is on record as seen.
  private var showsNames: Bool { screen.isAboutPeople && isListOnRecord }

  /// The lines of a preview: what is refused with the reason of each, what is so already, what changes.
  func batchRows(_ sheet: BatchSheet) -> [BatchRow] {
    var rows: [BatchRow] = []
    // Many rows are refused for the same reason.
    var reasons: [Refusal: [Line]] = [:]
    for section in BatchSection.allCases {
      let places = sheet.places(section)
      guard !places.isEmpty else { continue }
      if !rows.isEmpty { rows.append(.blank) }
      rows.append(.head(section, places.count))
      for place in places {
        guard case .refused(let refusal) = sheet.rehearsal.outcomes[place] else {
          if screen.isAboutPeople { rows.append(.item(place, nil)) }
          continue
        }
        let lines =
          reasons[refusal]
          ?? Line.wrapped(
            phrase(refusal)[language].oneLine, .warning,
            columns: max(8, size.columns - reasonColumn - 3))
        reasons[refusal] = lines
        rows.append(.item(place, lines.first))
        rows += lines.dropFirst().map { .more($0) }
      }
    }
    return rows
  }

  /// What others did meanwhile, above the rows: three lines at most.
  private func newsLines(_ sheet: BatchSheet, named: Bool = false) -> [Line] {
    guard !sheet.news.isEmpty else { return [] }
    let head = Line.wrapped(BatchTexts.anew[language], .error, columns: size.columns - 2)
    let last = sheet.news.suffix(2).map { change in
      let name = named ? file(change.person).map { "\($0.name.listed): " } ?? "" : ""
      return Line(
        [
          Span(change.by + "  ", .info), Span(name, .strong), Span(change.what[language].oneLine),
        ], indent: 2)
    }
    return head.prefix(2) + last
  }

  /// How many lines of rows are shown.
  func batchHeight(_ sheet: BatchSheet) -> Int {
    max(1, size.rows - 7 - newsLines(sheet).count)
  }

  /// The people whose names are on the screen in a preview.
  func people(inViewOf sheet: BatchSheet) -> [PersonID] {
    guard screen.isAboutPeople else { return [] }
    let rows = batchRows(sheet).dropFirst(sheet.top).prefix(batchHeight(sheet))
    let listed = rows.compactMap { row in
      if case .item(let place, _) = row { sheet.commands[place].person } else { nil }
    }
    var seen: Set<PersonID> = []
    return (sheet.news.suffix(2).map(\.person) + listed).filter { seen.insert($0).inserted }
  }

  func draw(_ sheet: BatchSheet, _ frame: inout Frame) {
    let room = size.columns - 2
    frame.canvas.fill(Rect(column: 0, row: 0, columns: size.columns, rows: size.rows))
    frame.canvas.write(
      sheet.form.title[language], at: Point(column: 1, row: 0), style: Style(.strong, bold: true),
      within: room)
    frame.canvas.horizontalLine(at: Point(column: 0, row: 1), columns: size.columns)
    frame.canvas.draw(counts(sheet), at: Point(column: 1, row: 2), within: room)
    frame.canvas.write(
      answers(sheet.form), at: Point(column: 1, row: 3), style: Style(.muted), within: room)
    let news = newsLines(sheet, named: showsNames)
    frame.canvas.draw(
      news, in: Rect(column: 1, row: 4, columns: room, rows: news.count))
    let rows = batchRows(sheet)
    let top = 4 + news.count
    let height = batchHeight(sheet)
    for (offset, row) in rows.dropFirst(sheet.top).prefix(height).enumerated() {
      draw(row, sheet, &frame.canvas, row: top + offset)
    }
    frame.cursor = Point(column: 0, row: min(size.rows - 1, top))
    if let problem = sheet.form.problem {
      let lines = Line.wrapped(problem[language], .error, columns: room).prefix(2)
      frame.canvas.draw(
        lines, in: Rect(column: 1, row: size.rows - 3, columns: room, rows: 2))
    } else if rows.count > sheet.top + height {
      let text = Phrase.moreLines(rows.count - sheet.top - height)[language]
      frame.canvas.write(
        text, at: Point(column: max(0, size.columns - displayWidth(text) - 1), row: size.rows - 2),
        style: Style(.hint))
    }
    frame.canvas.write(
      fitted(BatchTexts.keys), at: Point(column: 1, row: size.rows - 1), style: Style(.hint),
      within: room)
  }

  private func counts(_ sheet: BatchSheet) -> [Span] {
    let (changes, same, refused) = (
      sheet.places(.changes).count, sheet.places(.alreadySo).count, sheet.places(.refused).count
    )
    return [
      Span(BatchTexts.willChange(changes)[language], changes > 0 ? .good : .muted, bold: true),
      Span(" · "), Span(BatchTexts.isSo(same)[language], .muted), Span(" · "),
      Span(
        BatchTexts.isRefused(refused)[language], refused > 0 ? .warning : .muted,
        bold: refused > 0),
    ]
  }

  /// What was filled in, on one line.
  private func answers(_ form: Form) -> String {
    form.shown.compactMap { index in
      let answer = shownAnswer(form.fields[index])
      return answer.isEmpty ? nil : "\(form.fields[index].label[language]): \(answer)"
    }.joined(separator: " · ")
  }

  private func draw(_ row: BatchRow, _ sheet: BatchSheet, _ canvas: inout Canvas, row index: Int) {
    let reason = Point(column: reasonColumn, row: index)
    let room = max(0, size.columns - reasonColumn - 1)
    switch row {
    case .blank: break
    case .head(let section, let count):
      canvas.write(
        section.head(count)[language], at: Point(column: 1, row: index),
        style: Style(section.meaning, bold: section != .alreadySo), within: size.columns - 2)
    case .item(let place, let line):
      let person = sheet.commands[place].person.flatMap(file)
      if showsNames, let person {
        canvas.write(
          person.name.listed, at: Point(column: 3, row: index), style: Style(.text),
          within: line == nil ? size.columns - 4 : reasonColumn - 4)
      }
      if let line { canvas.draw(line.spans, at: reason, within: room) }
    case .more(let line): canvas.draw(line.spans, at: reason, within: room)
    }
  }
}

extension BatchSection {
  fileprivate var meaning: Meaning {
    switch self {
    case .refused: .warning
    case .alreadySo: .muted
    case .changes: .good
    }
  }

  func head(_ count: Int) -> Phrase {
    switch self {
    case .refused: BatchTexts.isRefused(count)
    case .alreadySo: BatchTexts.isSo(count)
    case .changes: BatchTexts.willChange(count)
    }
  }
}
