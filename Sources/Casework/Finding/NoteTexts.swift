/// The notes that somebody may read, folded into one text to search. Going through the notes of 25,000
/// people costs a key less than a list of them that is narrowed by words does (`keerpunt-bench figures
/// --only find`), so that no index has to be kept.
package struct NoteTexts: Sendable {
  private struct Note: Sendable {
    let id: NoteID
    let person: PersonID
    let start: Int
    let end: Int
  }

  private var bytes: [UInt8] = []
  private var notes: [Note] = []
  /// How many texts of each person are closed.
  private var closed: [PersonID: Int] = [:]

  package init() {}

  /// Takes in what the notes in a file say.
  package mutating func add(_ file: PersonFile) {
    var count = 0
    for note in file.notes where note.isLive {
      if note.isClosed { count += 1 }
      let start = bytes.count
      let words =
        [note.content.text, note.content.source] + note.amendments.live.map(\.value)
      for text in words where !text.isEmpty {
        bytes += Array(Folding.fold(text).utf8)
        // No search holds this: what is found stands in one text.
        bytes.append(0)
      }
      notes.append(Note(id: note.id, person: file.id, start: start, end: bytes.count))
    }
    closed[file.id] = count > 0 ? count : nil
  }

  /// Forgets the notes of some people, before they are taken in anew.
  package mutating func drop(_ people: Set<PersonID>) {
    notes.removeAll { people.contains($0.person) }
    for person in people { closed[person] = nil }
  }

  /// How many texts of these people cannot be searched.
  package func closedCount(of people: @autoclosure () -> Set<PersonID>) -> Int {
    guard !closed.isEmpty else { return 0 }
    let people = people()
    return closed.reduce(0) { people.contains($1.key) ? $0 + $1.value : $0 }
  }

  /// The notes in which one of some folded texts stands.
  /// - Parameter asPeople: their people instead.
  package func found(_ texts: [String], asPeople: Bool) -> Set<RecordID> {
    var found: Set<RecordID> = []
    for text in texts {
      var text = text
      text.withUTF8 { needle in
        bytes.withUnsafeBufferPointer { all in
          for note in notes {
            let part = UnsafeBufferPointer(rebasing: all[note.start..<note.end])
            if part.holds(needle) { found.insert(asPeople ? note.person : note.id) }
          }
        }
      }
    }
    return found
  }
}
