/// What the terms of a search come to for one viewer at one moment, where a row alone cannot tell.
/// It holds nothing of anybody whom the viewer may not see.
package struct FindSight: Hashable, Sendable {
  /// For whose cases the viewer acts: their own, and those of whom they are the deputy today.
  package var actsFor: Set<UserName> = []
  /// The people to whom a term applies, by what it asks and not how that was typed; of a search of notes
  /// in the list of notes, the notes.
  package var found: [QueryWant: Set<RecordID>] = [:]
  /// How many texts of notes were not searched, because they are closed.
  package var unsearched = 0
  package var today: CivilDate

  package init(today: CivilDate) { self.today = today }

  /// Codes of an owner that are no user's name.
  package static let me = "@me"
  package static let nobody = "@none"
}
