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

/// A note with what was added to it, whether it was corrected and whether it was retracted.
///
/// What was written is never overwritten in the log. Who reads the note reads its last correction:
/// the text before it is wrong by our own judgment (AVG art. 16), so it stands in no list, search,
/// time line, dossier or export, see `originalText(for:)`.
package struct RiskNote: Hashable, Sendable, Identifiable {
  /// As it was first written, before any correction.
  var first: Entry<NoteContent>
  /// All amendments, those of before a correction too.
  var everyAmendment = History<String>()
  /// The corrections; the newest that stands is what the note says.
  var corrections = History<Correction>()
  /// Why it no longer holds; the note itself stays readable, marked.
  package internal(set) var retraction = History<String>()

  init(_ written: Entry<NoteContent>) { first = written }

  package var id: NoteID { first.id }
  package var isLive: Bool { first.isLive }
  package var isRetracted: Bool { !retraction.isEmpty }
}
