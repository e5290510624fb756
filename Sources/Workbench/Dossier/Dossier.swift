import Canvas
import Casework
import Wording

/// The tabs of a dossier.
enum DossierTab: Int, CaseIterable, Hashable, Sendable {
  case summary, timeline, conditions, notes, agenda, measures, supervision, custody
  case sharing
  case decisions
  case risk, themes, career
  case notices
  case environment
  case network
}

/// The open dossier: whose, which tab, and where the cursor is on it.
struct Dossier: Hashable, Sendable {
  let person: PersonID
  /// The entry of the queue that it was opened for.
  var entry: RecordID?
  var tab = DossierTab.summary
  /// The item under the cursor, where a tab has items.
  var focus: RecordID?
  /// The first line shown.
  var top = 0
  /// How much time the picture of the time line shows.
  var zoom = TimelineZoom.year
  /// How many days later than usual it begins.
  var shift = 0

  init(person: PersonID, tab: DossierTab = .summary, entry: RecordID? = nil) {
    self.person = person
    self.tab = tab
    self.entry = entry
  }

  mutating func step(tabBy count: Int, in compartment: Compartment) {
    let all = DossierTab.shown(in: compartment)
    let place = all.firstIndex(of: tab) ?? 0
    tab = all[(place + count + all.count) % all.count]
    focus = nil
    top = 0
  }
}

/// A line of a tab. The first line of an item that the cursor can be on carries its id.
struct DossierLine: Hashable, Sendable {
  var item: RecordID?
  var line: Line

  init(_ line: Line = .empty, item: RecordID? = nil) {
    self.line = line
    self.item = item
  }
}

extension Workbench {
  func dossierLines(_ dossier: Dossier) -> [DossierLine] {
    guard let file = file(dossier.person) else { return [] }
    let columns = size.columns - 4
    switch dossier.tab {
    case .summary:
      guard size.columns >= 60 else {
        let lines = summary(file, room: columns - 1) + latestLines(file, count: 6)
        return underHeads(lines, columns: columns).map { DossierLine($0) }
      }
      let lines = inMargin(summary(file, room: columns - Workbench.margin), columns: columns)
      // The time line shows all; here as much as fits, and never nothing.
      let rows = max(2, layout.body.rows - lines.count)
      return (lines + inMargin(latestLines(file, count: rows), columns: columns))
        .map { DossierLine($0) }
    case .timeline:
      return timelinePicture(file, of: dossier, columns: columns)
        + timelineLines(file, columns: columns)
    case .conditions:
      // In a house there are cases where elsewhere there are returns.
      let isHouse = file.compartment == .zvh
      let lines = isHouse ? houseTab(file, columns: columns) : []
      guard !isHouse || !file.liveReturns.isEmpty else { return lines }
      return lines + conditionPicture(file, columns: columns)
        + folded(conditionLines(file), columns: columns)
    case .notes: return folded(noteLines(file, columns: columns), columns: columns)
    case .agenda: return folded(agendaLines(file), columns: columns)
    case .sharing: return sharingTab(file, columns: columns)
    case .measures: return measureTab(file, columns: columns)
    case .supervision: return supervisionTab(file, columns: columns)
    case .custody: return custodyTab(file, columns: columns)
    case .risk: return riskTab(file, columns: columns)
    case .themes: return themeTab(file, columns: columns)
    case .career: return careerTab(file, columns: columns)
    case .notices: return noticeTab(file, columns: columns)
    case .decisions: return decisionTab(file, columns: columns)
    case .environment: return folded(environmentLines(file), columns: columns)
    case .network: return folded(networkLines(file), columns: columns)
    }
  }

  /// Lines that are too long, folded: a telephone number at the end is never cut off.
  private func folded(_ lines: [DossierLine], columns: Int) -> [DossierLine] {
    lines.flatMap { line in
      line.line.folded(columns: columns, hanging: line.line.indent + 2).enumerated()
        .map { DossierLine($1, item: $0 == 0 ? line.item : nil) }
    }
  }

  /// The note under the cursor of the notes tab.
  func focusedNote(in dossier: Dossier) -> NoteID? {
    guard dossier.tab == .notes else { return nil }
    return dossier.focus
  }

  mutating func moveInDossier(by rows: Int) {
    guard var dossier else { return }
    let lines = dossierLines(dossier)
    let items = lines.compactMap(\.item)
    if items.isEmpty {
      dossier.top = max(0, dossier.top + max(-lines.count, min(rows, lines.count)))
    } else {
      let index = dossier.focus.flatMap(items.firstIndex(of:)) ?? 0
      let step = max(-items.count, min(rows, items.count))
      dossier.focus = items[max(0, min(items.count - 1, index + step))]
    }
    self.dossier = dossier
  }

  /// Keeps the item under the cursor in view, and the cursor on an item that exists.
  mutating func settleDossier() {
    guard var dossier else { return }
    let lines = dossierLines(dossier)
    let height = max(1, layout.body.rows)
    let items = lines.compactMap(\.item)
    if dossier.focus.map({ !items.contains($0) }) ?? true { dossier.focus = items.first }
    if let focus = dossier.focus, let start = lines.firstIndex(where: { $0.item == focus }) {
      let next = lines[(start + 1)...].firstIndex { $0.item != nil } ?? lines.count
      if start < dossier.top { dossier.top = start == items.count ? 0 : start }
      if items.first == focus { dossier.top = min(dossier.top, max(0, next - height)) }
      if next > dossier.top + height { dossier.top = min(start, next - height) }
    }
    dossier.top = max(0, min(dossier.top, max(0, lines.count - height)))
    self.dossier = dossier
  }

  func draw(_ dossier: Dossier, _ frame: inout Frame, _ layout: Layout) {
    guard let file = file(dossier.person) else { return }
    drawDossierTabs(dossier, file, &frame.canvas, layout)
    let lines = dossierLines(dossier)
    var isFocused = false
    for offset in 0..<layout.body.rows {
      let index = dossier.top + offset
      guard lines.indices.contains(index) else { break }
      let row = layout.body.row + offset
      frame.place(index, on: Rect(column: 0, row: row, columns: size.columns, rows: 1))
      if let item = lines[index].item {
        isFocused = item == dossier.focus
        if isFocused {
          frame.canvas.write(
            .selection, at: Point(column: 0, row: row), style: Style(.key, bold: true))
          frame.cursor = Point(column: 0, row: row)
        }
      }
      let line = lines[index].line
      frame.canvas.draw(
        line.spans, at: Point(column: 1 + line.indent, row: row),
        within: size.columns - 2 - line.indent)
    }
    if frame.cursor == nil { frame.cursor = Point(column: 0, row: layout.body.row) }
    if lines.count > dossier.top + layout.body.rows {
      let more = lines.count - dossier.top - layout.body.rows
      let text = Phrase.moreLines(more)[language]
      frame.canvas.write(
        text, at: Point(column: size.columns - displayWidth(text) - 1, row: layout.message.row),
        style: Style(.hint))
    }
  }

  private func drawDossierTabs(
    _ dossier: Dossier, _ file: PersonFile, _ canvas: inout Canvas, _ layout: Layout
  ) {
    // The name stands on the line of the tabs where there is room, else in place of the title.
    var spans = [Span(file.name.listed, .strong, bold: true)]
    spans.append(Span("  \(Phrase.birthDate(file.birthDate)[language])", .text))
    if let ages = file.birthDate?.age(on: today) {
      let text = ages.lowerBound == ages.upperBound ? "\(ages.lowerBound)" : "±\(ages.lowerBound)"
      spans.append(Span(" (\(text))", .text))
    }
    spans.append(Span("  \(file.reference)", .muted))
    spans.append(Span("  \(file.compartment.phrase[language])", .info))
    let owner = file.ownerNow.map(register.displayName(of:)) ?? Phrase.nobody[language]
    spans.append(Span("  \(Phrase.ownerIs(owner)[language])", .muted))
    canvas.fill(layout.title, style: .text)
    let used = canvas.draw(spans, at: Point(column: 1, row: 0), within: size.columns - 2)
    let clock = Phrase.moment(now, today: today)[language]
    let start = size.columns - displayWidth(clock) - 1
    if start > used + 3 {
      canvas.write(clock, at: Point(column: start, row: 0), style: Style(.muted))
    }
    drawNames(of: dossier, in: file.compartment, &canvas, layout)
    drawRule(&canvas, layout)
  }

  /// The tabs: in full where there is room, else short, else as many as fit around the open one.
  private func drawNames(
    of dossier: Dossier, in part: Compartment, _ canvas: inout Canvas, _ layout: Layout
  ) {
    var column = 1
    for (tab, name) in tabNames(of: dossier, in: part) {
      let isOpen = tab == dossier.tab
      column += canvas.write(
        isOpen ? "[\(name)]" : " \(name) ", at: Point(column: column, row: layout.tabs.row),
        style: Style(isOpen ? .activeTab : .tab, bold: isOpen),
        within: max(0, size.columns - column))
    }
  }

  /// The tab of the open dossier that stands at a column.
  func dossierTab(at place: Int, in part: Compartment) -> DossierTab? {
    guard let dossier else { return nil }
    var column = 1
    for (tab, name) in tabNames(of: dossier, in: part) {
      let width = displayWidth(name) + 2
      if (column..<column + width).contains(place) { return tab }
      column += width
    }
    return nil
  }

  /// The tabs that are shown, from the first that fits.
  private func tabNames(
    of dossier: Dossier, in part: Compartment
  ) -> [(tab: DossierTab, name: String)] {
    let tabs = DossierTab.shown(in: part)
    let full = tabs.map { $0.phrase(in: part)[language] }
    let short = tabs.map { tab in
      (tab == dossier.tab ? tab.phrase(in: part) : tab.shortPhrase(in: part))[language]
    }
    func width(_ names: some Sequence<String>) -> Int {
      names.reduce(1) { $0 + displayWidth($1) + 2 }
    }
    let names = width(full) <= size.columns ? full : short
    var first = 0
    let open = tabs.firstIndex(of: dossier.tab) ?? 0
    while first < open, width(names[first...open]) > size.columns {
      first += 1
    }
    return zip(tabs, names).dropFirst(first).map { ($0, $1) }
  }
}
