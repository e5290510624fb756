package import Casework
import Wording

/// Takes people and returns in from a spreadsheet.
package enum Import {
  /// Says what an import would do, row by row, and makes the events that do it. Pure: the same
  /// inputs give the same plan. The time is linear in the rows and the people.
  ///
  /// A row is decided upon what the rows before it brought, so that rows that repeat each other
  /// change nothing twice. The same file a second time gives a plan without events.
  /// - Parameters:
  ///   - ids: where new ids come from; moved on also when nothing is planned.
  ///   - each: called for every row, to tell how far it is.
  package static func plan(
    _ sheet: Spreadsheet, kind: ImportKind, in register: Register, by viewer: Viewer,
    at now: Moment, ids: inout RecordIDSource, each: () -> Void = {}
  ) throws(ImportError) -> ImportPlan {
    let header = try ImportHeader(sheet.header, kind: kind)
    guard viewer.role.mayDecide else { throw .refused(.roleOnlyReads(viewer.role)) }
    guard viewer.role.has(.decideOnCases) else {
      throw .refused(.notAllowed(.decideOnCases, viewer.role))
    }
    let home = register.organisation.home
    guard viewer.sees(home) else { throw .refused(.wrongCompartment(home)) }
    var importer = Importer(header, register, viewer, now, ids)
    var rows: [PlannedRow] = []
    rows.reserveCapacity(sheet.count)
    for index in 0..<sheet.count {
      rows.append(importer.take(sheet[index]))
      each()
    }
    importer.settle(&rows, sheet)
    ids = importer.batch.ids
    return ImportPlan(kind: kind, header: header, rows: rows, events: importer.batch.events)
  }
}

/// The work of one import: the register as the rows so far have made it, and who is in it.
struct Importer {
  let header: ImportHeader
  let words: ImportWords
  var batch: Decider.Batch
  var index: PersonIndex
  /// When this file last brought word of a date, which a row that repeats it does not record.
  var lastWord: [Told: CivilDate] = [:]

  /// A date of a return.
  struct Told: Hashable {
    let item: ReturnID
    let kind: ReturnDateKind
  }

  init(
    _ header: ImportHeader, _ register: Register, _ viewer: Viewer, _ now: Moment,
    _ ids: RecordIDSource
  ) {
    self.header = header
    words = ImportWords(register)
    index = PersonIndex(register, viewer)
    batch = Decider.Batch(on: register, by: viewer, at: now, ids: ids)
  }

  mutating func take(_ row: SpreadsheetRow) -> PlannedRow {
    do throws(FieldRefusal) {
      if let problem = row.problem { throw FieldRefusal(nil, .row(problem)) }
      let read = ImportRow(row: row, header: header, today: batch.now.date)
      let outcome =
        switch header.kind {
        case .people: try takePerson(read)
        case .returns: try takeReturn(read)
        }
      return PlannedRow(line: row.line, outcome: outcome)
    } catch {
      return PlannedRow(line: row.line, outcome: .refused(refused(row, error)))
    }
  }

  /// Goes through the file again as long as a row that was refused is clear after the rows below it.
  /// What is left is exactly what a second import of the file would refuse again, so that it
  /// changes nothing whatever the order of the rows.
  mutating func settle(_ rows: inout [PlannedRow], _ sheet: Spreadsheet) {
    var isSettled = !rows.contains(where: \.mayClear)
    // Every round clears a row; more than a few rounds only a file made for it can need.
    for _ in 0..<Importer.rounds where !isSettled {
      isSettled = true
      lastWord = [:]
      index.forgetSources()
      for index in rows.indices {
        let known = batch.events.count
        let again = take(sheet[index])
        if batch.events.count > known { isSettled = false }
        if rows[index].mayClear { rows[index] = again }
      }
    }
  }

  private static let rounds = 16

  /// Decides on what a row asks; nothing asked is the same as known.
  mutating func decide(
    _ commands: [Command], about person: PersonID?
  ) throws(FieldRefusal) -> RowOutcome {
    let events: [Event]
    do throws(Refusal) {
      events = try commands.isEmpty ? [] : batch.decide(commands)
    } catch {
      throw FieldRefusal(nil, .decision(error))
    }
    var kinds: [DecisionKind] = []
    for event in events {
      index.add(event)
      let kind = DecisionKind(event.fact)
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    guard let subject = person ?? events.first?.subject else {
      throw FieldRefusal(nil, .unknownPerson)
    }
    if kinds.isEmpty { return .same(subject) }
    if kinds.contains(.registration) || kinds.contains(.announcement) { return .new(subject) }
    return .changed(subject, kinds)
  }

  /// The person whom a row is about, with what it says about who that is.
  func person(
    _ row: ImportRow
  ) throws(FieldRefusal) -> (file: PersonFile?, sought: PersonIndex.Sought) {
    let sought = PersonIndex.Sought(
      reference: try row.reference(), source: row.text(.sourceNumber),
      number: try row.citizenServiceNumber(), name: row.name(), birthDate: try row.birthDate(),
      isNamesake: try row.yes(.namesake), chain: try row.chainNumber())
    if sought.reference == nil, sought.number == nil, sought.name == nil {
      throw FieldRefusal(header.place(of: .surname) == nil ? .name : .surname, .missing)
    }
    return (try index.person(sought, in: batch.register), sought)
  }

  /// The owner that a row names; nil when it names none, or one whom the case had before: then a
  /// colleague chose another since, and an old file does not change that.
  func owner(_ row: ImportRow, of file: PersonFile?) throws(FieldRefusal) -> UserName? {
    let text = row.text(.owner)
    if text.isEmpty { return nil }
    guard let owner = words.colleague(text) else { throw FieldRefusal(.owner, .unknownOwner) }
    let before = file?.owner.entries.contains { $0.isLive && $0.value == owner } ?? false
    return before ? nil : owner
  }

  private func refused(_ row: SpreadsheetRow, _ refusal: FieldRefusal) -> RefusedRow {
    var line = row.line
    var column: Int?
    switch refusal.reason {
    case .row(.controlCharacter(let itsLine, let itsColumn)),
      .row(.textAfterQuote(let itsLine, let itsColumn)):
      (line, column) = (itsLine, itsColumn)
    default:
      if let field = refusal.field, let place = header.place(of: field) {
        column = place + 1
        if row.fields.indices.contains(place) { line = row.fields[place].line }
      }
    }
    let heading = column.map { Phrase.verbatim(header.heading($0)) }
    return RefusedRow(
      line: line, column: column, heading: heading ?? refusal.field.map(header.name(of:)),
      reason: refusal.reason, fields: row.fields.map(\.text))
  }
}

extension PlannedRow {
  /// Whether the row was refused for what is recorded, and not for what stands in it.
  fileprivate var mayClear: Bool {
    guard case .refused(let row) = outcome else { return false }
    return switch row.reason {
    case .unknownPerson, .unknownReference, .maybeSame, .contradicts, .laterDateKnown,
      .severalReturns, .decision:
      true
    default: false
    }
  }
}
