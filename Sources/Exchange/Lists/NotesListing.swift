package import Casework
import Wording

extension Listing where Row == NoteRow {
  /// The stream of notes, `keerpunt.notes/1`.
  package init(notes rows: [NoteRow]) {
    self.init(schema: "keerpunt.notes/1", keys: NoteKeys.all, columns: NoteKeys.columns, rows: rows)
  }
}

private enum NoteKeys {
  static let all: [ListKey<NoteRow>] = [
    ListKey("ref") { .string($0.reference.description) },
    ListKey("name", isText: true) { .string($0.name.listed) },
    ListKey("compartment") { .word($0.compartment) },
    ListKey("note_id") { .id($0.id) },
    ListKey("person_id") { .id($0.person) },
    ListKey("category") { .word($0.note.content.category) },
    ListKey("reliability") { .word($0.note.content.reliability) },
    ListKey("disputed_by", isText: true) { .text($0.note.content.disputedBy) },
    ListKey("source", isText: true) { .text($0.note.content.source) },
    ListKey("observed_at") { .moment($0.note.content.observedAt) },
    ListKey("recorded_at") { .moment($0.note.written.at) },
    ListKey("author", isText: true) { .user($0.note.written.author) },
    ListKey("author_name", isText: true) { .text($0.authorName) },
    ListKey("text", isText: true) { .text($0.note.content.text) },
    ListKey("amendments") { .amendments(of: $0.note) },
    ListKey("retracted") { .boolean($0.note.isRetracted) },
    ListKey("retracted_at") { .moment($0.note.retraction.current?.at) },
    ListKey("retraction_reason", isText: true) {
      .optional($0.note.retraction.current) { .text($0.value) }
    },
    ListKey("owner", isText: true) { .user($0.owner) },
    ListKey("owner_name", isText: true) { .text($0.ownerName) },
    ListKey("since") { .word($0.novelty) },
  ]

  static let columns: [TextColumn<NoteRow>] = [
    TextColumn(.columnRecorded) { row, today in .day(row.note.written.at.date, today: today) },
    TextColumn(.columnName, narrowest: 12) { row, _ in .verbatim(row.name.listed) },
    TextColumn(.columnReference) { row, _ in .verbatim(row.reference.description) },
    TextColumn(.columnCategory, narrowest: 6) { row, _ in row.note.content.category.phrase },
    TextColumn(.columnReliability, narrowest: 5) { row, _ in row.note.content.reliability.phrase },
    TextColumn(.columnNote, narrowest: 10) { row, _ in
      let text = Phrase.noteText(row.note.content.text)
      return row.note.isRetracted ? .retractedMark + text : text
    },
  ]
}

extension JSON {
  /// What was added to a note, oldest first.
  static func amendments(of note: RiskNote) -> JSON {
    .array(
      note.amendments.live.map { entry in
        .object([
          ("at", .moment(entry.at)), ("author", .user(entry.author)),
          ("text", .text(entry.value)),
        ])
      })
  }
}
