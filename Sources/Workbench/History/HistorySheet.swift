import Canvas
import Casework
import Wording

/// What happened to a record, over the screen.
struct HistorySheet: Hashable, Sendable {
  let person: PersonID
  /// The matter, or any event in it; the person for the whole file.
  let record: RecordID
  /// The first line shown.
  var top = 0
}

extension Workbench {
  /// The record under the cursor, and whose it is.
  var recordAtHand: (person: PersonID, record: RecordID)? {
    if let dossier {
      if dossier.tab == .decisions, let entry = chosenEntry, entry.id == dossier.focus {
        return (dossier.person, entry.matter)
      }
      return (dossier.person, dossier.focus ?? dossier.person)
    }
    guard screen.isAboutPeople, let person = list.focusedPerson, let row = list.focusedID else {
      return nil
    }
    return (person, screen == .triage ? triage.focused?.matter ?? person : row)
  }

  mutating func showHistory() -> [Effect] {
    guard let (person, record) = recordAtHand else { return [] }
    return look(.history(person, record))
  }

  mutating func press(_ key: Key, in sheet: HistorySheet) -> [Effect] {
    var sheet = sheet
    switch key {
    case .escape, .enter, .control("c"), .character("q"), .character("H"):
      overlay = nil
      return []
    case .character("d"):
      overlay = makeForm(.earlierDay(sheet.person)).map { .form($0) }
      return []
    case .down, .character("j"), .control("n"): sheet.top += 1
    case .up, .character("k"), .control("p"): sheet.top -= 1
    case .pageDown, .character(" "), .control("f"): sheet.top += historyRoom.rows
    case .pageUp, .control("b"): sheet.top -= historyRoom.rows
    case .home: sheet.top = 0
    case .end, .character("G"): sheet.top = .max / 2
    default: break
    }
    let count = historyLines(sheet, columns: historyRoom.columns).count
    sheet.top = max(0, min(sheet.top, count - historyRoom.rows))
    overlay = .history(sheet)
    return []
  }

  private var historyRoom: Size {
    Size(columns: max(20, min(100, size.columns - 6)), rows: max(1, size.rows - 5))
  }

  /// The room for a day and time before what happened.
  private static let momentWidth = 18

  /// Each event with its day and time, who, what it was before and became, and whether it was undone.
  func historyLines(_ sheet: HistorySheet, columns: Int) -> [Line] {
    let entries = register.history(of: sheet.record, in: sheet.person, for: viewer)
    guard !entries.isEmpty else { return [Line(HistoryTexts.nothing[language], .muted)] }
    return entries.flatMap { entry -> [Line] in
      let moment = padded(Phrase.moment(entry.at, today: today)[language], Workbench.momentWidth)
      var spans = [Span(moment, .muted)]
      var was: Phrase?
      switch entry.what {
      case .recorded(let what, let before, let isWithdrawn):
        spans.append(
          Span(what.phrase(today: today)[language].oneLine, isWithdrawn ? .muted : .text))
        if isWithdrawn { spans.append(Span(" " + Phrase.wasUndone[language], .warning)) }
        was = before?.phrase(today: today)
      case .withdrawn(let happenings):
        spans.append(Span(Phrase.takenBack(named(happenings))[language].oneLine, .warning))
      case .restored(let happenings):
        spans.append(Span(Phrase.putBack(named(happenings))[language].oneLine, .info))
      }
      spans.append(Span("  \(entry.authorName)", .muted))
      var lines = Line(spans).folded(columns: columns, hanging: Workbench.momentWidth)
      if let was {
        lines += Line(
          HistoryTexts.was(was)[language].oneLine, .muted, indent: Workbench.momentWidth
        )
        .folded(columns: columns, hanging: Workbench.momentWidth)
      }
      return lines
    }
  }

  private func named(_ happenings: [Happening]) -> Phrase {
    .joined(happenings.map { $0.phrase(today: today) }, separator: "; ")
  }

  func draw(_ sheet: HistorySheet, _ frame: inout Frame) {
    guard let file = file(sheet.person) else { return }
    let lines = historyLines(sheet, columns: historyRoom.columns)
    let inner = box(
      HistoryTexts.title(file.name.listed)[language], columns: historyRoom.columns,
      rows: min(lines.count, historyRoom.rows), &frame)
    frame.canvas.draw(Array(lines.dropFirst(sheet.top).prefix(inner.rows)), in: inner)
    frame.cursor = inner.origin
    let left = lines.count - sheet.top - inner.rows
    guard left > 0 else { return }
    let text = " \(Phrase.moreLines(left)[language]) "
    frame.canvas.write(
      text, at: Point(column: max(0, inner.endColumn - displayWidth(text)), row: inner.endRow),
      style: Style(.hint), within: inner.columns)
  }
}
