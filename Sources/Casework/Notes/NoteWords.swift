/// What somebody typed for one event of a note: a new one, an amendment, a correction or a retraction.
/// It is recorded apart from the rest of the event, so that who opens the log can know that there is
/// a note, and of what kind, without reading it.
package struct NoteWords: Hashable, Sendable {
  /// The note, what was added to it, or the note as it should have read; empty for a retraction.
  package var text: String
  /// Who or what a note comes from; empty for everything but a new note.
  package var source: String
  /// Who disputes it; the same.
  package var disputedBy: String
  /// Why it was corrected or retracted.
  package var reason: String

  package init(
    text: String = "", source: String = "", disputedBy: String = "", reason: String = ""
  ) {
    self.text = text
    self.source = source
    self.disputedBy = disputedBy
    self.reason = reason
  }
}

extension RecordID {
  /// The id of the event that holds the words of the event with this id. No source makes it by itself:
  /// what it makes in one millisecond lies within a small part of what it could make.
  var ofWords: RecordID { RecordID(high: high, low: low ^ 1 << 61) }
}

extension Fact {
  /// What was typed for this event of a note; `nil` for everything else, and when it stands apart
  /// already. Nobody writes a note without a text, or retracts one without a reason.
  var noteWords: NoteWords? {
    switch self {
    case .noteAdded(let content) where !content.isClosed:
      NoteWords(text: content.text, source: content.source, disputedBy: content.disputedBy)
    case .noteAmended(_, let text) where !text.isEmpty: NoteWords(text: text)
    case .noteRetracted(_, let reason) where !reason.isEmpty: NoteWords(reason: reason)
    case .noteRectified(_, let text, let reason) where !text.isEmpty:
      NoteWords(text: text, reason: reason)
    default: nil
    }
  }

  /// The same event with nothing that was typed.
  var withoutWords: Fact {
    switch self {
    case .noteAdded(let content): .noteAdded(content.filled(with: NoteWords()))
    case .noteAmended(let id, _): .noteAmended(id, text: "")
    case .noteRetracted(let id, _): .noteRetracted(id, reason: "")
    case .noteRectified(let id, _, _): .noteRectified(id, text: "", reason: "")
    default: self
    }
  }
}

extension NoteContent {
  /// Whether the text was not opened: it stands apart, sealed, or could not be opened.
  package var isClosed: Bool { text.isEmpty }

  func filled(with words: NoteWords) -> NoteContent {
    var content = self
    content.text = words.text
    content.source = words.source
    content.disputedBy = words.disputedBy
    return content
  }
}

extension RiskNote {
  /// Whether something that was typed for this note and stands was not opened.
  package var isClosed: Bool {
    content.isClosed || amendments.live.contains { $0.value.isEmpty }
      || retraction.live.contains { $0.value.isEmpty }
  }

  /// Whether anything that was ever typed for this note was not opened.
  var hasClosedWords: Bool {
    first.value.isClosed || everyAmendment.entries.contains { $0.value.isEmpty }
      || retraction.entries.contains { $0.value.isEmpty }
      || corrections.entries.contains { $0.value.text.isEmpty }
  }

  /// - Returns: whether the words are of an event of this note.
  fileprivate mutating func fill(_ id: RecordID, with words: NoteWords) -> Bool {
    if id == self.id {
      first = first.saying(first.value.filled(with: words))
      return true
    }
    return everyAmendment.fill(id) { _ in words.text }
      || retraction.fill(id) { _ in words.reason }
      || corrections.fill(id) { correction in
        Correction(
          text: words.text, reason: words.reason, amendmentsBefore: correction.amendmentsBefore)
      }
  }
}

extension PersonFile {
  /// Whether something that was typed in a note about this identity was not opened.
  package var hasClosedNotes: Bool { notes.contains(where: \.hasClosedWords) }

  /// Takes in the words of an event. Those of an event that is not known change nothing.
  mutating func fill(_ id: RecordID, with words: NoteWords) {
    for index in notes.indices where notes[index].fill(id, with: words) { return }
  }
}

extension Entry {
  /// The same entry with a value that was opened.
  func saying(_ value: Value) -> Entry {
    var entry = Entry(id: id, at: at, author: author, value: value)
    entry.withdrawnBy = withdrawnBy
    return entry
  }
}

extension History {
  /// Opens the value of an entry.
  /// - Returns: whether the entry is in this history.
  mutating func fill(_ id: RecordID, _ body: (Value) -> Value) -> Bool {
    guard let entry = entry(id) else { return false }
    replace(entry.saying(body(entry.value)))
    return true
  }
}
