import Canvas
package import Casework
import Wording

extension Workbench {
  /// The people whose notes have to be opened before the next frame is drawn, or before the next key
  /// is taken: whose dossier is open, whom the cursor is on, who is in view in the list of notes, and
  /// for a search in that list everybody in it. All of it is on record as seen when this asks for it.
  ///
  /// Asked after `viewsToRecord()` was answered; what was opened is answered with `.textsOpened`.
  package func textsToOpen() -> Set<PersonID> {
    guard lock == nil, looking == nil else { return [] }
    var people: Set<PersonID> = []
    if let dossier { people.insert(dossier.person) }
    if case .history(let sheet) = overlay { people.insert(sheet.person) }
    if showsList, isListOnRecord {
      if let focusedPerson { people.insert(focusedPerson) }
      if screen == .notes {
        people.formUnion(isSearching ? notes.people : Set(peopleInView))
      }
    }
    return people.filter { person in
      !opened.contains(person) && (file(person)?.hasClosedNotes ?? false)
        && (dossier?.person == person || isOpen(person))
    }
  }

  /// Whether a search is on record, not one that is still being typed.
  private var isSearching: Bool { prompt == nil && filter.query.searchesTexts }

  /// Takes in what was typed in notes, now that it is opened. What could not be opened is not tried
  /// again until the session is opened anew.
  mutating func textsOpened(_ people: Set<PersonID>, _ events: [Event], failed: Int) {
    opened.formUnion(people)
    for event in events { register.evolve(event) }
    refreshRows(of: people)
    if failed > 0 { message = Message(.textsNotOpened(failed), .error) }
  }

  /// Whether a note can be corrected: only who reads it knows what to write.
  func isReadable(_ note: NoteID, of person: PersonID) -> Bool {
    file(person)?.notes.first { $0.id == note }?.isClosed == false
  }
}
