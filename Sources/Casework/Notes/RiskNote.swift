/// What a note is about.
package enum NoteCategory: String, CaseIterable, Hashable, Sendable {
  case housing
  case work
  case debts
  case care
  case identity
  case network
  case safety
  case substance
  case attitude
  case agreement
  case other
}

/// How sure the content of a note is (domain.md C2 with H11). An opinion never passes for a fact.
package enum Reliability: String, CaseIterable, Hashable, Sendable {
  case fact
  case observation
  /// The person's own words.
  case personSays = "person-says"
  case opinion
  case suspicion
  /// Somebody says that it is not so; who, stands beside it.
  case disputed
}

/// The content of a note as it was first written.
package struct NoteContent: Hashable, Sendable {
  package var category: NoteCategory
  package var reliability: Reliability
  /// Who or what it comes from. Empty means: the author saw or heard it.
  package var source: String
  package var text: String
  /// When it was seen or said, which may be long before it was written down.
  package var observedAt: Moment
  /// Who disputes it; only with `disputed`.
  package var disputedBy: String

  package init(
    category: NoteCategory, reliability: Reliability, source: String, text: String,
    observedAt: Moment, disputedBy: String = ""
  ) {
    self.category = category
    self.reliability = reliability
    self.source = source
    self.text = text
    self.observedAt = observedAt
    self.disputedBy = disputedBy
  }
}

/// A note with what was added to it and whether it was retracted. The first text is never changed.
package struct RiskNote: Hashable, Sendable, Identifiable {
  package internal(set) var written: Entry<NoteContent>
  package internal(set) var amendments = History<String>()
  /// Why it no longer holds; the note itself stays readable, marked.
  package internal(set) var retraction = History<String>()

  init(_ written: Entry<NoteContent>) { self.written = written }

  package var id: NoteID { written.id }
  package var content: NoteContent { written.value }
  package var isLive: Bool { written.isLive }
  package var isRetracted: Bool { !retraction.isEmpty }
}
