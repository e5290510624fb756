import Casework

/// A line of a list on screen: a group head or a row.
enum ListLine: Hashable, Sendable {
  case head(ListGroup)
  /// An index in the rows.
  case row(Int)
}

/// A list with what the viewer did to it: filter, order, marks and where the cursor is. The cursor
/// is on an identity, not on a line, so that it survives a refresh, a sort and a resize.
struct RowList<Row: ListRow>: ScreenList {
  /// Every row of the chosen scope, in the chosen order.
  private var source: [Row] = []
  /// The places in the source of the rows shown, in their order.
  private var places: [Int] = []
  /// The names in the rows, once a word was looked for loosely.
  private var names = FoldedNames()
  private(set) var lines: [ListLine] = []
  private(set) var marks: Set<RecordID> = []
  /// Where a range of marks begins, and what was marked besides; `nil` when none is drawn.
  private var range: (anchor: RecordID, besides: Set<RecordID>)?
  private(set) var filter = Filter("")
  /// Words of the filter were not found as they were typed, but something near them.
  private(set) var isNear = false
  /// Rows held the words as they were typed: when the last of them leaves, nothing else takes its place.
  private var isFoundAsTyped = false
  /// The line of the cursor; `nil` in an empty list.
  private(set) var focus: Int?
  /// The first line shown.
  private(set) var top = 0
  /// How many rows were new, moved or changed since the viewer last looked.
  private(set) var novelties: [Novelty: Int] = [:]
  /// Only what changed since the viewer last looked is shown.
  private var onlyNews = false
  /// Only these are shown: what is behind a figure.
  private(set) var only: Set<RecordID>?
  /// How the rows are ordered and grouped.
  private var arrangement = Arrangement<Row>(
    sort: { $0 }, precedes: { _, _ in false }, group: { _ in nil })

  var total: Int { source.count }
  var shownCount: Int { places.count }
  /// The rows shown, in their order.
  var rows: RowSelection<Row> { RowSelection(source, places) }
  var focusedID: RecordID? { focused?.id }
  var focusedPerson: PersonID? { focused?.person }
  var markedPeople: [PersonID] { marks.isEmpty ? [] : chosen.map(\.person) }

  func row(onLine line: Int) -> RecordID? {
    guard lines.indices.contains(line), case .row(let index) = lines[line] else { return nil }
    return rows[index].id
  }

  /// How far below the first line shown the cursor is.
  var focusedLine: Int { focus.map { $0 - top } ?? 0 }

  /// Everybody in the list, whatever the filter hides.
  var people: Set<PersonID> { Set(source.lazy.map(\.person)) }

  var focused: Row? {
    guard let focus, lines.indices.contains(focus), case .row(let index) = lines[focus] else {
      return nil
    }
    return rows[index]
  }

  /// The rows that a verb acts on: the marked ones, those shown first and then those that the filter
  /// hides, or else the focused one. What was marked stays marked under another filter, so that a
  /// selection can be gathered with several; the count on screen is of all of them.
  var chosen: [Row] {
    guard !marks.isEmpty else { return focused.map { [$0] } ?? [] }
    let visible = rows.filter { marks.contains($0.id) }
    guard visible.count < marks.count else { return visible }
    let shown = Set(rows.lazy.map(\.id))
    return visible + source.filter { marks.contains($0.id) && !shown.contains($0.id) }
  }

  /// Takes in fresh rows: all of them or, in place of the ones they had, those of a few people.
  /// Marks of rows that are gone are dropped.
  mutating func take(
    _ fresh: [Row], of people: Set<PersonID>? = nil, arrange arrangement: Arrangement<Row>
  ) {
    let kept = focusedID
    self.arrangement = arrangement
    names = FoldedNames()
    if let people {
      source.removeAll { people.contains($0.person) }
      if fresh.count > 64 {
        source = arrangement.sort(source + fresh)
      } else {
        for row in fresh { source.insert(row, at: place(of: row)) }
      }
    } else {
      source = arrangement.sort(fresh)
    }
    novelties = [:]
    for row in source {
      if let kind = row.novelty { novelties[kind, default: 0] += 1 }
    }
    if !marks.isEmpty { marks.formIntersection(source.lazy.map(\.id)) }
    arrange(around: kept)
  }

  /// Orders the rows anew.
  mutating func reorder(_ arrangement: Arrangement<Row>) {
    let kept = focusedID
    self.arrangement = arrangement
    names = FoldedNames()
    source = arrangement.sort(source)
    arrange(around: kept)
  }

  /// Where a row belongs in the ordered source.
  private func place(of row: Row) -> Int {
    var low = 0
    var high = source.count
    while low < high {
      let middle = (low + high) / 2
      if arrangement.precedes(source[middle], row) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Shows what a filter lets through. A cursor whose row is hidden goes to the first that is found.
  mutating func narrow(to filter: Filter) {
    let kept = focusedID
    self.filter = filter
    isFoundAsTyped = false
    arrange(around: kept)
    if focusedID != kept { moveToEnd(last: false) }
  }

  /// Has fresh rows narrowed by a filter that was worked out anew, before they are taken in.
  mutating func sift(by filter: Filter) { self.filter = filter }

  /// Every row of the list, whatever is shown.
  var all: [Row] { source }

  /// The rows shown, in their order.
  var ids: [RecordID] { rows.map(\.id) }

  /// How often each code of a field stands in the list; `nil` when its rows leave that to the people.
  func codes(of field: FindField, on today: CivilDate) -> [String: Int]? {
    var counts: [String: Int] = [:]
    for row in source {
      switch row.answer(to: field, on: today) {
      case .codes(let codes): for code in codes { counts[code, default: 0] += 1 }
      case .owner(let owner): counts[owner?.text ?? FindSight.nobody, default: 0] += 1
      case .day, .flag: break
      case nil: return nil
      }
    }
    return counts
  }

  /// Puts the cursor on the row at a place in the list, or on the last.
  mutating func moveTo(place: Int, onLine line: Int) {
    guard !rows.isEmpty else { return }
    moveTo(rows[min(max(0, place), rows.count - 1)].id, onLine: line)
  }

  /// Shows only what changed since the viewer last looked, or all again.
  mutating func show(onlyNews: Bool) {
    self.onlyNews = onlyNews
    arrange(around: focusedID)
  }

  /// Shows only some rows, or all again.
  mutating func show(only rows: Set<RecordID>?) {
    only = rows
    arrange(around: focusedID)
  }

  /// Filters and groups anew, keeping the cursor on its row and that row at its place on
  /// screen. When the row is gone the cursor goes to the one that took its place.
  /// - Parameter kept: the row of the cursor before the source changed.
  private mutating func arrange(around kept: RecordID?) {
    let place = focusedLine
    let oldIndex = focus
    let source = source
    var shown = Array(source.indices)
    if let only { shown.removeAll { !only.contains(source[$0].id) } }
    if onlyNews { shown.removeAll { source[$0].novelty == nil } }
    isNear = false
    if !filter.isEmpty {
      (shown, isNear) = Row.places(of: filter, in: source, shown, &names)
      if isNear, isFoundAsTyped { (shown, isNear) = ([], false) }
      if !isNear, !shown.isEmpty { isFoundAsTyped = true }
    }
    places = shown
    lines = []
    lines.reserveCapacity(shown.count)
    var group: ListGroup?
    for (index, place) in shown.enumerated() {
      if let next = arrangement.group(source[place]), next != group {
        group = next
        lines.append(.head(next))
      }
      lines.append(.row(index))
    }
    let found = kept.flatMap { id in
      lines.firstIndex { line in
        if case .row(let index) = line { source[shown[index]].id == id } else { false }
      }
    }
    focus = found ?? nearestRow(to: oldIndex ?? 0, step: 1)
    if let focus { top = max(0, focus - place) }
    if let range, !shown.contains(where: { source[$0].id == range.anchor }) { self.range = nil }
  }

  /// Moves the cursor by so many rows; it stops at the ends.
  mutating func move(by rows: Int) {
    guard let start = focus, rows != 0 else { return }
    let step = rows > 0 ? 1 : -1
    var line = start
    var left = abs(rows)
    while left > 0 {
      var next = line + step
      while lines.indices.contains(next), case .head = lines[next] { next += step }
      guard lines.indices.contains(next) else { break }
      line = next
      left -= 1
    }
    focus = line
    drawRange()
  }

  mutating func moveToEnd(last: Bool) {
    focus = last ? nearestRow(to: lines.count - 1, step: -1) : nearestRow(to: 0, step: 1)
    drawRange()
  }

  /// Puts the cursor on a row, if the row is shown.
  /// - Parameter line: where on screen the row then is; as it comes when `nil`.
  mutating func moveTo(_ id: RecordID, onLine line: Int? = nil) {
    let found = lines.firstIndex { line in
      if case .row(let index) = line { rows[index].id == id } else { false }
    }
    guard let found else { return }
    focus = found
    if let line { top = max(0, found - line) }
  }

  /// Scrolls as little as needed to have the cursor, and a group head right above it, in view.
  mutating func scroll(height: Int) {
    guard height > 0 else { return }
    let line = focus ?? 0
    var first = line
    if first > 0, case .head = lines[first - 1] { first -= 1 }
    if first < top { top = first }
    if line >= top + height { top = line - height + 1 }
    top = max(0, min(top, max(0, lines.count - height)))
  }

  /// The people of the rows in view, each once, from the top.
  func people(height: Int) -> [PersonID] {
    var seen: Set<PersonID> = []
    return lines.dropFirst(top).prefix(max(0, height)).compactMap { line in
      guard case .row(let index) = line else { return nil }
      return seen.insert(rows[index].person).inserted ? rows[index].person : nil
    }
  }

  mutating func toggleMark() {
    guard let row = focused else { return }
    range = nil
    if marks.remove(row.id) == nil { marks.insert(row.id) }
    move(by: 1)
  }

  mutating func markAll() {
    range = nil
    marks.formUnion(rows.lazy.map(\.id))
  }

  mutating func invertMarks() {
    range = nil
    marks = Set(rows.lazy.map(\.id)).symmetricDifference(marks)
  }

  mutating func mark(_ rows: Set<RecordID>) {
    range = nil
    marks.formUnion(source.lazy.map(\.id).filter(rows.contains))
  }

  mutating func clearMarks() { (marks, range) = ([], nil) }

  var isRanging: Bool { range != nil }

  /// Begins a range at the cursor, or ends the one that is drawn; what it marked stays marked.
  mutating func toggleRange() {
    guard range == nil, let row = focused else {
      range = nil
      return
    }
    range = (row.id, marks)
    drawRange()
  }

  mutating func keepMarks(_ kept: Set<RecordID>) {
    range = nil
    marks.formIntersection(kept)
  }

  /// Marks from where the range begins to the cursor, whichever comes first.
  private mutating func drawRange() {
    guard let range, let focus, case .row(let here) = lines[focus],
      let anchor = rows.firstIndex(where: { $0.id == range.anchor })
    else { return }
    marks = range.besides.union(rows[min(anchor, here)...max(anchor, here)].lazy.map(\.id))
  }

  func rowIDs(of people: Set<PersonID>) -> Set<RecordID> {
    Set(source.lazy.filter { people.contains($0.person) }.map(\.id))
  }

  /// The row below the cursor; `nil` at the end.
  var nextID: RecordID? {
    guard let focus else { return nil }
    let below = lines[(focus + 1)...].lazy.compactMap { line in
      if case .row(let index) = line { index } else { nil }
    }
    return below.first.map { rows[$0].id }
  }

  private func nearestRow(to line: Int, step: Int) -> Int? {
    guard !lines.isEmpty else { return nil }
    let start = max(0, min(line, lines.count - 1))
    func search(_ step: Int) -> Int? {
      var index = start
      while lines.indices.contains(index) {
        if case .row = lines[index] { return index }
        index += step
      }
      return nil
    }
    return search(step) ?? search(-step)
  }
}

/// How the rows of a list are ordered and grouped.
struct Arrangement<Row>: Sendable {
  var sort: @Sendable ([Row]) -> [Row]
  var precedes: @Sendable (Row, Row) -> Bool
  var group: @Sendable (Row) -> ListGroup?
}
