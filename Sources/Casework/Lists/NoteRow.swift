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
  /// - Parameter people: only the notes on these people; `nil` for all.
  package func notes(_ question: ListQuestion, of people: Set<PersonID>? = nil) -> [NoteRow] {
    let owners = OwnerLookup(self, question)
    var rows: [NoteRow] = []
    for file in files(for: question, of: people, owners) {
      for note in file.notes where note.isLive {
        rows.append(NoteRow(file, note, owners, question))
      }
    }
    return NoteColumn.recorded.sorted(rows)
  }

  /// All notes on one person, whosever case it is.
  package func notes(_ question: ListQuestion, about person: PersonID) -> [NoteRow] {
    var everybody = question
    everybody.scope = .all
    return notes(everybody, of: [person])
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
      let changes =
        note.amendments.live.map(\.at) + note.retraction.live.map(\.at)
        + note.corrections.live.map(\.at)
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
package enum NoteColumn: String, CaseIterable, ListColumn {
  case recorded, observed, name, category, reliability, author

  package func key(of row: NoteRow) -> SortKey {
    switch self {
    case .recorded: .number(NoteColumn.newestFirst(row.note.written.at))
    case .observed: .number(NoteColumn.newestFirst(row.note.content.observedAt))
    case .name: .text(row.name.sortKey)
    case .category:
      .number(NoteCategory.allCases.firstIndex(of: row.note.content.category) ?? .max)
    case .reliability:
      .number(Reliability.allCases.firstIndex(of: row.note.content.reliability) ?? .max)
    case .author: .text(Folding.fold(row.authorName))
    }
  }

  /// A number that falls as time rises. A log can hold any time: negating the earliest would stop
  /// the program, its complement does not.
  private static func newestFirst(_ moment: Moment) -> Int { ~Int(moment.milliseconds) }

  /// The newest first, then by id.
  package static func tie(of row: NoteRow) -> SortTie {
    SortTie(number: newestFirst(row.note.written.at), name: "", id: row.id)
  }
}
