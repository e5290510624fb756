import Canvas
import Casework
import Wording

extension Workbench {
  /// How many rows of the list are looked at: on a screen as many as fit, in the dialogue those that
  /// are read out.
  var shownRows: Int { plain?.view ?? layout.list.rows }

  /// The row under the cursor as it is said: which one, who, in which group, and what stands in it.
  var spokenRow: String? { spokenRows(count: 1).first }

  /// So many rows, from the one under the cursor on.
  func spokenRows(count: Int) -> [String] {
    switch screen {
    case .triage: spokenRows(triage, triageColumns, count: count)
    case .returns: spokenRows(returns, returnColumns, count: count)
    case .caseload: spokenRows(caseload, caseloadColumns, count: count)
    case .notes: spokenRows(notes, noteColumns, count: count)
    case .measures: spokenRows(measures, measureColumns, count: count)
    case .meetings: spokenRows(meetings, meetingColumns, count: count)
    case .overview: spokenRows(overview, overviewColumns, count: count)
    case .review: spokenRows(review, accessColumns, count: count)
    }
  }

  private func spokenRows<Row: ListRow>(
    _ list: RowList<Row>, _ columns: [Column<Row>], count: Int
  ) -> [String] {
    guard let focus = list.focus else { return [] }
    var group: ListGroup?
    for line in list.lines[..<focus].reversed() {
      if case .head(let found) = line {
        group = found
        break
      }
    }
    var said: [String] = []
    for line in list.lines[focus...] {
      guard said.count < count else { break }
      switch line {
      case .head(let next): group = next
      case .row(let index):
        said.append(
          sentence(
            list, columns, index, in: group, marked: list.marks.contains(list.rows[index].id)))
      }
    }
    return said
  }

  private func sentence<Row: ListRow>(
    _ list: RowList<Row>, _ columns: [Column<Row>], _ index: Int, in group: ListGroup?, marked: Bool
  ) -> String {
    let row = list.rows[index]
    var parts = [PlainTexts.row(index + 1, of: list.shownCount)[language]]
    let name = columns.first { $0.head == .headName }
    if let name { parts.append(cell(name, row)) }
    if marked { parts.append(PlainTexts.marked[language]) }
    if let novelty = row.novelty { parts.append(novelty.phrase[language]) }
    if let group { parts.append(group.phrase[language].lowercased()) }
    for column in columns where column.head != .headName && column.head != .headNews {
      let text = cell(column, row).trimmingSpaces
      guard !spoken(text, language).isEmpty else { continue }
      parts.append(
        column.isSaidByItself || column.head == .headLeft && row is TriageEntry
          ? text : "\(column.head[language]) \(text)")
    }
    if let entry = row as? TriageEntry, entry.isProvisional {
      parts.append(PlainTexts.provisional[language])
    }
    return spoken(parts.filter { !$0.isEmpty }.joined(separator: "  "), language)
  }

  /// What stands in a cell; the signs of the conditions as words.
  private func cell<Row: ListRow>(_ column: Column<Row>, _ row: Row) -> String {
    if column.head == .headConditions, let item = row as? ReturnRow {
      return zip(BasicConditionKind.allCases, item.conditions).map { kind, state in
        "\(kind.phrase[language]) \(state.phrase[language])"
      }.joined(separator: ", ")
    }
    if column.head == .headLeft, let entry = row as? TriageEntry { return left(entry.timeLeft) }
    if column.head == .headMoved, let move = (row as? ReturnRow)?.lastMove {
      return PlainTexts.moved(days: move.days)[language]
    }
    var text = column.cell(row).map(\.text).joined()
    if text.hasPrefix("? ") { text = String(text.dropFirst(2)) }
    // A sign after a day: counters are closed or close, or the day is not sure.
    if text.hasSuffix("?"), text.count > 1, text.count <= Workbench.longestDay {
      text = "\(text.dropLast()), \(PlainTexts.uncertain[language])"
    }
    if text.hasSuffix("!") { text = "\(text.dropLast()), \(PlainTexts.closedDay[language])" }
    return text
  }

  /// The longest a day is in a cell, with the signs behind it.
  private static let longestDay = 14

  /// How much time there is, in words that need no column head.
  private func left(_ time: TimeLeft) -> String {
    let text = time.phrase(today: today)
    switch time {
    case .hours: return PlainTexts.left(text)[language]
    case .day(let day):
      let warning = DayWarning(day) == nil ? "" : ", \(PlainTexts.closedDay[language])"
      return PlainTexts.by(.day(day, today: today))[language] + warning
    case .late, .today, .atOnce, .waiting: return text[language]
    }
  }

  /// The line under the cursor in one text: what `copyLine` copies.
  var lineUnderCursor: String? {
    guard let dossier else { return spokenRow }
    return focusedLines(of: dossier).joined(separator: "\n")
  }

  /// The lines of the item under the cursor of a tab; without items those of the whole tab.
  func focusedLines(of dossier: Dossier) -> [String] {
    let lines = dossierLines(dossier)
    guard let focus = dossier.focus, let start = lines.firstIndex(where: { $0.item == focus })
    else { return [] }
    let rest = lines[(start + 1)...]
    let end = rest.firstIndex { $0.item != nil || $0.line == .empty } ?? lines.endIndex
    return lines[start..<end].map { $0.line.said(language) }.filter { !$0.isEmpty }
  }

  /// Copies the line under the cursor, once that is on record.
  mutating func copyLine() -> [Effect] {
    guard mayCopy else {
      message = Message(.copyIsOff, .info)
      return []
    }
    return (dossier?.person ?? focusedPerson).map { look(.line($0)) } ?? []
  }

  mutating func lineToClipboard() -> [Effect] {
    guard let text = lineUnderCursor, !text.isEmpty else {
      message = Message(.nothingHere, .info)
      return []
    }
    message = Message(DraftTexts.lineCopied, .good)
    return [.copy(text)]
  }
}

extension Column {
  /// Whether what stands in it needs no name of the column before it.
  fileprivate var isSaidByItself: Bool {
    [
      Phrase.headWhy, .headConditions, .headPart, .headType, .headCategory, .headMeasure,
      .headMoved, .headPlace,
    ].contains(head)
  }
}
