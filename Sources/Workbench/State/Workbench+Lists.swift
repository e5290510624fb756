import Canvas
import Casework
import Wording

extension Workbench {
  /// Forgets the rows of all lists, after something changed that may touch any of them. A list is
  /// asked for again when it is shown.
  mutating func refreshLists() {
    stale = Set(ScreenKind.allCases)
    totals = register.counts(question)
    refreshShown()
    if let person = dossier?.person, file(person) == nil { dossier = nil }
  }

  /// Asks the register again for the rows of a few people.
  mutating func refreshRows(of people: Set<PersonID>) {
    totals = register.counts(question)
    for kind in ScreenKind.allCases where !stale.contains(kind) {
      switch kind {
      case .returns:
        returns.replace(
          people, by: labelled(register.returns(question, of: people)), arrange: returnArrangement)
      case .caseload:
        caseload.replace(
          people, by: labelled(register.caseload(question, of: people)),
          arrange: caseloadArrangement)
      case .notes:
        notes.replace(
          people, by: labelled(readable(register.notes(question, of: people))),
          arrange: noteArrangement)
      case .review: stale.insert(.review)
      }
    }
    if let person = dossier?.person, file(person) == nil { dossier = nil }
  }

  /// Has the rows of the open screen at hand.
  mutating func refreshShown() {
    guard stale.remove(screen) != nil else { return }
    switch screen {
    case .returns:
      returns.refresh(labelled(register.returns(question)), arrange: returnArrangement)
    case .caseload:
      caseload.refresh(labelled(register.caseload(question)), arrange: caseloadArrangement)
    case .notes:
      notes.refresh(labelled(readable(register.notes(question))), arrange: noteArrangement)
    case .review: refreshReview()
    }
  }

  /// Filters anew, with the same rows in the same order.
  mutating func arrangeLists() {
    returns.arrange(returnArrangement)
    caseload.arrange(caseloadArrangement)
    notes.arrange(noteArrangement)
    review.arrange(accessArrangement)
  }

  mutating func narrow(to text: String) {
    let filter = Filter(text)
    switch screen {
    case .returns: returns.narrow(filter, arrange: returnArrangement)
    case .caseload: caseload.narrow(filter, arrange: caseloadArrangement)
    case .notes: notes.narrow(filter, arrange: noteArrangement)
    case .review: review.narrow(filter, arrange: accessArrangement)
    }
  }

  /// What a row is called on screen can be searched for as well.
  private func labelled(_ rows: [ReturnRow]) -> [ReturnRow] {
    let types = folded(ReturnType.self, \.phrase)
    let statuses = folded(ReturnStatus.self, \.phrase)
    return rows.map { row in
      var row = row
      row.haystack += types[row.details.type, default: ""] + statuses[row.status, default: ""]
      return row
    }
  }

  private func labelled(_ rows: [CaseloadRow]) -> [CaseloadRow] {
    let compartments = folded(Compartment.self, \.phrase)
    let levels = folded(SupervisionLevel.self, \.phrase)
    let statuses = folded(ReturnStatus.self, \.phrase)
    return rows.map { row in
      var row = row
      row.haystack +=
        compartments[row.compartment, default: ""] + (row.level.flatMap { levels[$0] } ?? "")
        + (row.status.flatMap { statuses[$0] } ?? "")
      return row
    }
  }

  /// The notes of dossiers that open without breaking glass.
  private func readable(_ rows: [NoteRow]) -> [NoteRow] {
    guard viewer.sees(.supervision), !viewer.role.has(.readAllSupervision) else { return rows }
    var open: [PersonID: Bool] = [:]
    return rows.filter { row in
      let isOpen = open[row.person] ?? isOpen(row.person)
      open[row.person] = isOpen
      return isOpen
    }
  }

  private func labelled(_ rows: [NoteRow]) -> [NoteRow] {
    let categories = folded(NoteCategory.self, \.phrase)
    let reliabilities = folded(Reliability.self, \.phrase)
    return rows.map { row in
      var row = row
      row.haystack +=
        categories[row.note.content.category, default: ""]
        + reliabilities[row.note.content.reliability, default: ""]
      return row
    }
  }

  /// Every label of a kind as a filter looks for it, folded once for all rows.
  private func folded<Value: CaseIterable & Hashable>(
    _ kind: Value.Type, _ phrase: (Value) -> Phrase
  ) -> [Value: String] {
    Dictionary(
      uniqueKeysWithValues: Value.allCases.map { ($0, " " + Folding.fold(phrase($0)[language])) })
  }

  var returnArrangement: Arrangement<ReturnRow> {
    let today = today
    let grouped = returnOrder == Order(column: .earliest)
    return arrangement(returnOrder) {
      grouped ? ListGroup($0.earliest?.date, today: today) : nil
    }
  }

  var caseloadArrangement: Arrangement<CaseloadRow> { arrangement(caseloadOrder) { _ in nil } }

  var noteArrangement: Arrangement<NoteRow> { arrangement(noteOrder) { _ in nil } }

  private func arrangement<Column: ListColumn>(
    _ order: Order<Column>, group: @escaping (Column.Row) -> ListGroup?
  ) -> Arrangement<Column.Row> {
    Arrangement(
      onlyNews: onlyNews,
      sort: { order.column.sorted($0, reversed: order.isReversed) },
      precedes: { order.column.precedes($0, $1, reversed: order.isReversed) }, group: group)
  }

  // MARK: The list of the open screen

  var filter: Filter {
    switch screen {
    case .returns: returns.filter
    case .caseload: caseload.filter
    case .notes: notes.filter
    case .review: review.filter
    }
  }

  /// How many rows are shown, and how many there are.
  var counts: (shown: Int, total: Int, marked: Int) {
    switch screen {
    case .returns: (returns.rows.count, returns.total, returns.marks.count)
    case .caseload: (caseload.rows.count, caseload.total, caseload.marks.count)
    case .notes: (notes.rows.count, notes.total, notes.marks.count)
    case .review: (review.rows.count, review.total, review.marks.count)
    }
  }

  var novelties: [Novelty: Int] {
    switch screen {
    case .returns: returns.novelties
    case .caseload: caseload.novelties
    case .notes: notes.novelties
    case .review: review.novelties
    }
  }

  var focusedRow: RecordID? {
    switch screen {
    case .returns: returns.focused?.id
    case .caseload: caseload.focused?.id
    case .notes: notes.focused?.id
    case .review: review.focused?.id
    }
  }

  /// How far below the first line of the list the cursor is.
  var focusedLine: Int {
    switch screen {
    case .returns: returns.focusedLine
    case .caseload: caseload.focusedLine
    case .notes: notes.focusedLine
    case .review: review.focusedLine
    }
  }

  /// Puts the cursor back on a row of the open list, and that row on its line of the screen.
  mutating func moveCursor(to row: RecordID, onLine line: Int) {
    switch screen {
    case .returns: returns.moveTo(row, onLine: line)
    case .caseload: caseload.moveTo(row, onLine: line)
    case .notes: notes.moveTo(row, onLine: line)
    case .review: review.moveTo(row, onLine: line)
    }
  }

  var focusedPerson: PersonID? {
    switch screen {
    case .returns: returns.focused?.person
    case .caseload: caseload.focused?.person
    case .notes: notes.focused?.person
    case .review: nil
    }
  }

  /// The people of the marked rows, each once, in the order shown.
  var markedPeople: [PersonID] {
    var seen: Set<PersonID> = []
    let people: [PersonID] =
      switch screen {
      case .returns: returns.marks.isEmpty ? [] : returns.chosen.map(\.person)
      case .caseload: caseload.marks.isEmpty ? [] : caseload.chosen.map(\.person)
      case .notes: notes.marks.isEmpty ? [] : notes.chosen.map(\.person)
      case .review: []
      }
    return people.filter { seen.insert($0).inserted }
  }

  mutating func moveCursor(by rows: Int) {
    if dossier != nil {
      moveInDossier(by: rows)
      return
    }
    switch screen {
    case .returns: returns.move(by: rows)
    case .caseload: caseload.move(by: rows)
    case .notes: notes.move(by: rows)
    case .review: review.move(by: rows)
    }
  }

  mutating func moveToEnd(last: Bool) {
    if dossier != nil {
      moveInDossier(by: last ? Int.max / 2 : -Int.max / 2)
      return
    }
    switch screen {
    case .returns: returns.moveToEnd(last: last)
    case .caseload: caseload.moveToEnd(last: last)
    case .notes: notes.moveToEnd(last: last)
    case .review: review.moveToEnd(last: last)
    }
  }

  mutating func changeMarks(
    _ inReturns: (inout RowList<ReturnRow>) -> Void,
    _ inCaseload: (inout RowList<CaseloadRow>) -> Void,
    _ inNotes: (inout RowList<NoteRow>) -> Void,
    _ inReview: (inout RowList<AccessRow>) -> Void
  ) {
    switch screen {
    case .returns: inReturns(&returns)
    case .caseload: inCaseload(&caseload)
    case .notes: inNotes(&notes)
    case .review: inReview(&review)
    }
  }

  /// Puts the cursor on a person, wherever the person has a row.
  mutating func focus(on person: PersonID) {
    if let row = returns.rows.first(where: { $0.person == person }) { returns.moveTo(row.id) }
    caseload.moveTo(person)
  }

  /// The people of the rows that fit on the screen, each once, from the top.
  var peopleInView: [PersonID] {
    let height = listRect.rows
    return switch screen {
    case .returns: returns.people(height: height)
    case .caseload: caseload.people(height: height)
    case .notes: notes.people(height: height)
    case .review: []
    }
  }

  /// Keeps the cursor in view after whatever happened.
  mutating func settleView() {
    let height = listRect.rows
    returns.scroll(height: height)
    caseload.scroll(height: height)
    notes.scroll(height: height)
    review.scroll(height: height)
    settleDossier()
  }
}
