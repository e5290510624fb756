/// One note in the stream across a caseload, or in one dossier.
package struct NoteRow: ListRow {
  /// The note.
  package let id: NoteID
  package let person: PersonID
  package let compartment: Compartment
  package let reference: Reference
  package let name: PersonName
  package let note: RiskNote
  package let authorName: String
  package let owner: UserName?
  package let ownerName: String
  package let novelty: Novelty?
  package var haystack: String
}

extension Register {
  /// The notes on people whom the viewer may see, the newest first, retracted ones included.
  /// - Parameter person: only the notes on this person.
  package func notes(_ question: ListQuestion, about person: PersonID? = nil) -> [NoteRow] {
    let owners = OwnerLookup(self, question)
    var rows: [NoteRow] = []
    func add(_ file: PersonFile) {
      for note in file.notes where note.isLive {
        rows.append(NoteRow(file, note, owners, question))
      }
    }
    if let person {
      if let file = file(person, for: question.viewer) { add(file) }
    } else {
      for file in files(for: question.viewer)
      where !file.notes.isEmpty && owners.isIn(question.scope, owner: file.ownerNow) {
        add(file)
      }
    }
    return NoteColumn.recorded.sorted(rows)
  }
}

extension NoteRow {
  init(_ file: PersonFile, _ note: RiskNote, _ owners: OwnerLookup, _ question: ListQuestion) {
    id = note.id
    person = file.id
    compartment = file.compartment
    reference = file.reference
    name = file.name
    self.note = note
    authorName = owners.name(of: note.written.author)
    owner = file.ownerNow
    ownerName = owners.name(of: file.ownerNow)
    novelty = question.since.flatMap { since in
      if note.written.at > since { return .new }
      let changes = note.amendments.live.map(\.at) + note.retraction.live.map(\.at)
      return changes.contains { $0 > since } ? .changed : nil
    }
    let words = [
      file.searchText, note.content.text, note.content.source,
      note.amendments.live.map(\.value).joined(separator: " "),
    ]
    haystack = Folding.fold(words.joined(separator: " "))
  }
}

/// The columns of the stream of notes, each of which can be sorted by.
package enum NoteColumn: String, CaseIterable, Hashable, Sendable {
  case recorded, observed, name, category, reliability, author

  /// The rows in the order of this column; ties newest first, then by id.
  package func sorted(_ rows: [NoteRow], reversed: Bool = false) -> [NoteRow] {
    let keyed = rows.map { (key: key(of: $0), row: $0) }
    return keyed.sorted { left, right in
      if left.key != right.key { return reversed ? right.key < left.key : left.key < right.key }
      if left.row.note.written.at != right.row.note.written.at {
        return left.row.note.written.at > right.row.note.written.at
      }
      return left.row.id < right.row.id
    }.map(\.row)
  }

  private func key(of row: NoteRow) -> SortKey {
    switch self {
    case .recorded: .number(-Int(row.note.written.at.milliseconds))
    case .observed: .number(-Int(row.note.content.observedAt.milliseconds))
    case .name: .text(row.name.sortKey)
    case .category:
      .number(NoteCategory.allCases.firstIndex(of: row.note.content.category) ?? .max)
    case .reliability:
      .number(Reliability.allCases.firstIndex(of: row.note.content.reliability) ?? .max)
    case .author: .text(Folding.fold(row.authorName))
    }
  }
}
