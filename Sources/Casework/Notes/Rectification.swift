/// A note as it should have read.
struct Correction: Hashable, Sendable {
  /// The whole note: it stands for the first text and for every amendment of before.
  let text: String
  let reason: String
  /// How many amendments had been written when it was corrected.
  let amendmentsBefore: Int
}

/// That a note was corrected: when, by whom and why, without the text of before.
package struct Rectification: Hashable, Sendable {
  package let at: Moment
  package let author: UserName
  package let reason: String
}

extension RiskNote {
  /// What the note says now, in the words of its last correction.
  package var content: NoteContent {
    guard let correction = corrections.current?.value else { return first.value }
    var content = first.value
    content.text = correction.text
    return content
  }

  /// Who wrote the note and when, with what it says now.
  package var written: Entry<NoteContent> {
    guard !corrections.isEmpty else { return first }
    var entry = Entry(id: first.id, at: first.at, author: first.author, value: content)
    entry.withdrawnBy = first.withdrawnBy
    return entry
  }

  /// What was added since the last correction, or ever when there is none.
  package var amendments: History<String> {
    guard let correction = corrections.current?.value else { return everyAmendment }
    var later = History<String>()
    for entry in everyAmendment.entries.dropFirst(correction.amendmentsBefore) {
      later.record(entry)
    }
    return later
  }

  /// The last correction, if the note was corrected.
  package var rectification: Rectification? {
    corrections.current.map {
      Rectification(at: $0.at, author: $0.author, reason: $0.value.reason)
    }
  }

  /// What stood in the note before it was corrected, for a privacy officer who asks for it: the
  /// first text, what was added to it, and every correction but the last. `nil` for anybody else and
  /// for a note that was never corrected.
  package func originalText(for viewer: Viewer) -> [Entry<String>]? {
    guard viewer.role.guardsPrivacy, !corrections.isEmpty else { return nil }
    var texts = [
      Entry(id: first.id, at: first.at, author: first.author, value: first.value.text)
    ]
    let shown = Set(amendments.entries.map(\.id))
    texts += everyAmendment.entries.filter { !shown.contains($0.id) }
    let current = corrections.current?.id
    for entry in corrections.entries where entry.id != current {
      texts.append(
        Entry(id: entry.id, at: entry.at, author: entry.author, value: entry.value.text))
    }
    return texts.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  mutating func correct(_ entry: Entry<String>, reason: String) {
    let correction = Correction(
      text: entry.value, reason: reason, amendmentsBefore: everyAmendment.entries.count)
    corrections.record(
      Entry(id: entry.id, at: entry.at, author: entry.author, value: correction))
  }
}

extension Decider {
  /// Corrects a note: a judgment about one person, with a reason (domain.md H3). As long as nothing
  /// left the house, undo takes it back like any other decision.
  mutating func rectify(
    _ id: NoteID, of person: PersonID, text: String, reason: String
  ) throws(Refusal) {
    let file = try file(person)
    guard file.liveNotes.contains(where: { $0.id == id }) else { throw .unknownNote }
    guard !text.isBlank else { throw .textMissing }
    guard !reason.isBlank else { throw .reasonMissing }
    record(.noteRectified(id, text: text, reason: reason), about: person, in: file.compartment)
  }
}
