import Casework
import Wording

extension Workbench {
  /// Forgets the rows of all lists, after something changed that may touch any of them. A list is
  /// asked for again when it is shown.
  mutating func refreshLists() {
    stale = Set(ScreenKind.allCases)
    finding.forget()
    totals = register.counts(question)
    // Their lengths stand on the tabs.
    for kind in screens where [.triage, .measures, .meetings].contains(kind) {
      stale.remove(kind)
      ask(kind, of: nil)
    }
    asleep = register.asleep(question)
    refreshShown()
    if let person = dossier?.person, file(person) == nil { dossier = nil }
  }

  /// Asks the register again for the rows of a few people.
  mutating func refreshRows(of people: Set<PersonID>) {
    totals = register.counts(question)
    forgetFound(of: people)
    asleep = register.asleep(question)
    stale.formUnion([.review, .overview])
    for kind in ScreenKind.allCases where !stale.contains(kind) && screens.contains(kind) {
      ask(kind, of: people)
    }
    if let person = dossier?.person, file(person) == nil { dossier = nil }
  }

  /// Has the rows of the open screen at hand.
  mutating func refreshShown() {
    if stale.remove(screen) != nil { ask(screen, of: nil) }
    settlePlace()
  }

  /// Asks for the rows of a list: all of them, or those of a few people.
  mutating func ask(_ kind: ScreenKind, of people: Set<PersonID>?) {
    sift(kind)
    switch kind {
    case .triage:
      triage.take(
        labelled(inRound(register.triage(question, of: people))), of: people,
        arrange: triageArrangement)
    case .measures:
      measures.take(
        labelled(register.measures(question, of: people)), of: people, arrange: measureArrangement)
    case .meetings: refreshAgenda()
    case .overview: refreshOverview()
    case .returns:
      returns.take(
        labelled(register.returns(question, of: people)), of: people, arrange: returnArrangement)
    case .caseload:
      caseload.take(
        labelled(register.caseload(question, of: people)), of: people,
        arrange: caseloadArrangement)
    case .notes:
      notes.take(
        labelled(readable(register.notes(question, of: people))), of: people,
        arrange: noteArrangement)
    case .review: refreshReview()
    }
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

  /// The order of the queue is a fixed, published rule: nobody sorts it.
  var triageArrangement: Arrangement<TriageEntry> {
    let now = now
    return Arrangement(
      sort: { TriageEntry.sorted($0, at: now) }, precedes: { $0.precedes($1, at: now) },
      group: { .tier($0.tier) })
  }

  var measureArrangement: Arrangement<MeasureRow> {
    let today = today
    let grouped = measureOrder == Order(column: .end)
    return arrangement(measureOrder) { row in
      guard grouped else { return nil }
      return switch row.standing {
      case .lapsed: .lapsed
      case .intended: .intended
      case .running: ListGroup(row.end?.date, today: today)
      }
    }
  }

  private func arrangement<Column: ListColumn>(
    _ order: Order<Column>, group: @escaping @Sendable (Column.Row) -> ListGroup?
  ) -> Arrangement<Column.Row> {
    Arrangement(
      sort: { order.column.sorted($0, reversed: order.isReversed) },
      precedes: { order.column.precedes($0, $1, reversed: order.isReversed) }, group: group)
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

  private func labelled(_ rows: [TriageEntry]) -> [TriageEntry] {
    rows.map { row in
      var row = row
      row.haystack += " " + Folding.fold(row.sentence(today: today)[language])
      return row
    }
  }

  private func labelled(_ rows: [MeasureRow]) -> [MeasureRow] {
    let types = folded(MeasureType.self, \.phrase)
    return rows.map { row in
      var row = row
      row.haystack += types[row.type, default: ""]
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
}
