package import Canvas
import Casework
import Wording

extension Workbench {
  /// The screen as it is now. Pure: the same state gives the same frame.
  package func render() -> Frame {
    var frame = Frame(size: size, glyphs: glyphs)
    guard !isTooSmall else {
      frame.canvas.write(
        Phrase.enlarge(columns: Layout.smallest.columns, rows: Layout.smallest.rows)[language],
        at: Point(column: 0, row: 0), style: Style(.warning))
      frame.cursor = Point(column: 0, row: 0)
      return frame
    }
    if let lock {
      draw(lock, &frame)
      return frame
    }
    if let view = viewOfEarlierDay { return view.render() }
    let layout = layout
    drawTitle(&frame.canvas, layout)
    drawBanners(&frame.canvas, layout)
    if let dossier {
      draw(dossier, &frame, layout)
    } else {
      drawTabs(&frame.canvas, layout)
      drawHead(&frame.canvas, layout)
      if list.total == 0 || !screen.isAboutPeople || isListOnRecord {
        drawList(&frame, layout)
        drawDetail(&frame.canvas, layout)
      } else {
        drawCover(&frame, layout)
      }
    }
    drawMessage(&frame.canvas, layout)
    drawFooter(&frame.canvas, layout)
    drawPrompt(&frame, layout)
    draw(overlay, &frame, layout)
    return frame
  }

  private func drawList(_ frame: inout Frame, _ layout: Layout) {
    switch screen {
    case .triage: draw(triage, triageColumns, &frame, layout)
    case .returns: draw(returns, returnColumns, &frame, layout)
    case .caseload: draw(caseload, caseloadColumns, &frame, layout)
    case .notes: draw(notes, noteColumns, &frame, layout)
    case .measures: draw(measures, measureColumns, &frame, layout)
    case .meetings: draw(meetings, meetingColumns, &frame, layout)
    case .overview: draw(overview, overviewColumns, &frame, layout)
    case .review: draw(review, accessColumns, &frame, layout)
    }
  }

  /// In place of a list of which it is not on record that it is looked at.
  private func drawCover(_ frame: inout Frame, _ layout: Layout) {
    let rect = layout.list
    let text = listProblem ?? .notOnRecord
    frame.canvas.draw(
      Line.wrapped(text[language], .warning, columns: rect.columns - 4, indent: 2),
      in: Rect(
        column: rect.column, row: rect.row, columns: rect.columns, rows: max(0, rect.rows)))
    frame.cursor = Point(column: rect.column, row: rect.row)
  }

  private func drawTitle(_ canvas: inout Canvas, _ layout: Layout) {
    let clock = Phrase.clock(now)[language]
    let clockWidth = displayWidth(clock)
    var parts = ["Keerpunt"]
    if !register.organisation.name.isEmpty { parts.append(register.organisation.name) }
    parts.append(register.displayName(of: viewer.user))
    if viewer.role != register.members[viewer.user]?.role || viewer.role == .practice {
      parts.append(viewer.role.phrase[language])
    }
    let hasClock = size.columns >= clockWidth + 24
    let room = size.columns - 2 - (hasClock ? clockWidth + 1 : 0)
    // Who is looking matters more than the name of the program.
    while parts.count > 1, displayWidth(parts.joined(separator: " · ")) > room {
      parts.removeFirst()
    }
    canvas.fill(layout.title, style: Style(.title))
    canvas.write(
      parts.joined(separator: " · "), at: Point(column: 1, row: 0), style: Style(.title),
      within: room)
    if hasClock {
      canvas.write(
        clock, at: Point(column: size.columns - clockWidth - 1, row: 0), style: Style(.title))
    }
  }

  private func drawBanners(_ canvas: inout Canvas, _ layout: Layout) {
    for (offset, banner) in bannerLines.prefix(layout.banners.rows).enumerated() {
      let row = layout.banners.row + offset
      canvas.fill(
        Rect(column: 0, row: row, columns: size.columns, rows: 1), style: Style(.banner))
      canvas.write(
        banner, at: Point(column: 1, row: row), style: Style(.banner),
        within: size.columns - 2)
    }
  }

  /// The names on the tabs, as long as there is room for.
  private var tabNames: [(kind: ScreenKind, text: String)] {
    let kinds = screens
    let texts = kinds.map { "\($0.rawValue) \($0.phrase[language])" }
    // Every number that fits; else only that of the open list, and then names cut short.
    let all = zip(kinds, texts).map { "\($1) \(length(of: $0))" }
    let one = zip(kinds, texts).map { $0 == screen ? "\($1) \(length(of: $0))" : $1 }
    func fits(_ names: [String]) -> Bool {
      names.reduce(0) { $0 + displayWidth($1) + 3 } <= size.columns
    }
    // The number of the open list is worth more than the ends of the other names.
    func cut(to letters: Int, counted: Bool) -> [String] {
      let names = begun(kinds.map { $0.phrase[language] }, letters)
      return zip(kinds.indices, kinds).map { index, kind in
        guard kind == screen else { return "\(kind.rawValue) \(names[index])" }
        return texts[index] + (counted ? " \(length(of: kind))" : "")
      }
    }
    let shortest = kinds.map {
      $0 == screen ? "\($0.rawValue) \($0.phrase[language])" : "\($0.rawValue)"
    }
    let names =
      [all, one, cut(to: 4, counted: true), cut(to: 3, counted: true), cut(to: 4, counted: false)]
      .first(where: fits) ?? shortest
    return zip(kinds, names).map { ($0, $1) }
  }

  /// The screen whose tab stands at a column.
  func tab(at place: Int) -> ScreenKind? {
    var column = 1
    for (kind, text) in tabNames {
      let width = displayWidth(text) + 2
      if (column..<column + width).contains(place) { return kind }
      column += width + 1
    }
    return nil
  }

  private func drawTabs(_ canvas: inout Canvas, _ layout: Layout) {
    var column = 1
    for (kind, text) in tabNames {
      let isOpen = kind == screen
      column += canvas.write(
        isOpen ? "[\(text)]" : " \(text) ", at: Point(column: column, row: layout.tabs.row),
        style: Style(isOpen ? .activeTab : .tab, bold: isOpen),
        within: max(0, size.columns - column))
      column += 1
    }
    drawRule(&canvas, layout)
  }

  /// The beginnings of names, as many letters as asked or as it takes to tell one from another.
  private func begun(_ names: [String], _ letters: Int) -> [String] {
    names.map { name in
      var count = letters
      while count < name.count,
        names.contains(where: { $0 != name && $0.hasPrefix(name.prefix(count)) })
      {
        count += 1
      }
      return String(name.prefix(count))
    }
  }

  private func length(of kind: ScreenKind) -> Int {
    switch kind {
    case .triage: triage.total
    case .returns: totals.returns
    case .caseload: totals.caseload
    case .notes: totals.notes
    case .measures: measures.total
    case .meetings: meetings.rows.count { $0.isTabled && !$0.isDecided }
    case .overview: overviewShown?.upcoming ?? totals.returns
    case .review: openFindings
    }
  }

  func drawRule(_ canvas: inout Canvas, _ layout: Layout) {
    let row = layout.tabs.row + 1
    canvas.horizontalLine(at: Point(column: 0, row: row), columns: size.columns)
    guard layout.isBeside, dossier == nil else { return }
    let column = layout.list.columns
    canvas.write(.teeDown, at: Point(column: column, row: row), style: Style(.border))
    canvas.verticalLine(
      at: Point(column: column, row: row + 1), rows: layout.body.rows, style: Style(.border))
  }

  /// What is shown and why it is not all: scope, news, filter, and how to clear it.
  private func drawHead(_ canvas: inout Canvas, _ layout: Layout) {
    let list = list
    let shown: Phrase =
      screen == .meetings
      ? meetingHead
      : screen != .review ? scope.phrase : reviewed == nil ? .whatStandsOut : .viewsOfOne
    var spans = [Span(shown.capitalised[language], .heading, bold: true)]
    if let order = orderShown { spans.append(Span(" " + order[language], .heading)) }
    if let figureBehind {
      spans.append(Span(" · " + Phrase.behindFigure(figureBehind)[language], .match))
    }
    if screen == .triage, asleep > 0 {
      spans.append(Span(" · " + Phrase.asleepCount(asleep)[language], .info))
    }
    if onlyNews, let sincePhrase {
      spans.append(Span(" · + " + sincePhrase[language], .moved))
    } else if filter.isEmpty, let sincePhrase, let news = newsSummary(sincePhrase) {
      spans.append(Span(" · " + news, .muted))
    }
    if !filter.isEmpty {
      spans.append(Span("   / \(filter.text.oneLine)", .match))
      if list.isNear { spans.append(Span(" · " + Phrase.nearly[language], .info)) }
      if filter.sight.unsearched > 0 {
        spans.append(Span(" · " + Phrase.unsearched(filter.sight.unsearched)[language], .warning))
      }
    }
    var right = ""
    if !list.marks.isEmpty {
      right = Phrase.marked(list.marks.count)[language]
    } else if list.shownCount != list.total {
      right = Phrase.shownOf(list.shownCount, list.total)[language]
    }
    let isNarrowed =
      !filter.isEmpty || onlyNews || figureBehind != nil || (screen == .review && reviewed != nil)
      || !list.marks.isEmpty
    if isNarrowed { right += "  " + Phrase.escapeClears[language] }
    let rect = layout.head
    let width = displayWidth(right)
    canvas.draw(
      spans, at: Point(column: 1, row: rect.row),
      within: max(8, rect.columns - 2 - (right.isEmpty ? 0 : width + 2)))
    if !right.isEmpty {
      let column = max(1, rect.columns - width - 1)
      canvas.write(
        " \(right)", at: Point(column: max(0, column - 1), row: rect.row), style: Style(.hint))
    }
  }

  /// The order of the open list, when that is not its usual one.
  private var orderShown: Phrase? {
    switch screen {
    case .returns: shown(returnOrder, usual: .earliest, \.phrase)
    case .caseload: shown(caseloadOrder, usual: .due, \.phrase)
    case .notes: shown(noteOrder, usual: .recorded, \.phrase)
    case .measures: shown(measureOrder, usual: .end, \.phrase)
    case .triage, .review, .meetings, .overview: nil
    }
  }

  private func shown<Column>(
    _ order: Order<Column>, usual: Column, _ phrase: (Column) -> Phrase
  ) -> Phrase? {
    order == Order(column: usual)
      ? nil : .sortedBy(phrase(order.column), reversed: order.isReversed)
  }

  private func newsSummary(_ since: Phrase) -> String? {
    let found = list.novelties
    let parts = Novelty.allCases.compactMap { kind in
      found[kind].map { "\($0) \(kind.phrase[language])" }
    }
    guard !parts.isEmpty else { return nil }
    // The sign is the one that stands before the rows.
    return "+ " + since[language] + ": " + parts.joined(separator: ", ")
  }

  private func drawMessage(_ canvas: inout Canvas, _ layout: Layout) {
    guard let message else { return }
    canvas.write(
      message.phrase[language], at: Point(column: 1, row: layout.message.row),
      style: Style(message.meaning, bold: message.meaning == .error), within: size.columns - 2)
  }
}
