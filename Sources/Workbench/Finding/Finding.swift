import Casework
import Wording

/// What searches came to, so that a key does not ask everything anew: what was found holds until
/// somebody records something.
struct Finding: Sendable {
  /// To whom terms apply, apart from what is asked of one list alone.
  var known: [QueryWant: Set<RecordID>] = [:]
  /// The notes that the viewer may read; made when they are searched for the first time.
  var notes: NoteTexts?

  mutating func forget() { self = Finding() }
}

extension ScreenKind {
  /// What can be asked of its list.
  var findList: FindList { FindList(rawValue: name) ?? .other }

  init?(_ list: FindList) {
    guard let kind = ScreenKind.allCases.first(where: { $0.name == list.rawValue }) else {
      return nil
    }
    self = kind
  }
}

extension Workbench {
  var vocabulary: FindVocabulary { .standard.with(register.members.values) }

  /// A search as it was typed, made ready for a list and what the viewer may see.
  mutating func makeFilter(_ text: String, for kind: ScreenKind) -> Filter {
    let list = kind.findList
    // A list that knows no fields is searched by words.
    guard list != .other, !text.isEmpty else { return Filter(text) }
    let query = Query(text, in: list, vocabulary, today: today)
    // Words alone ask nothing of anybody's file.
    let fields = Set(query.terms.compactMap(\.want.field))
    guard !fields.isEmpty else { return Filter(query, FindSight(today: today)) }
    if query.searchesNotes { readNotes() }
    if list != .triage, !fields.isDisjoint(with: [.tier, .rule]), stale.remove(.triage) != nil {
      ask(.triage, of: nil)
    }
    let (queue, notes) = (triage, finding.notes ?? NoteTexts())
    var sight = register.sight(
      for: query, in: list, question, known: finding.known, queue: { queue.all },
      notes: { notes })
    for (want, found) in sight.found where want.holdsForAllLists { finding.known[want] = found }
    if query.searchesNotes { sight.unsearched = notes.closedCount(of: self.list(of: kind).people) }
    return Filter(query, sight)
  }

  /// Works out the filter of a list anew, before rows are taken in.
  mutating func sift(_ kind: ScreenKind) {
    let filter = list(of: kind).filter
    guard !filter.isEmpty else { return }
    let fresh = makeFilter(filter.text, for: kind)
    changeList(kind) { $0.sift(by: fresh) }
  }

  /// Has the notes at hand that the viewer may read: not those of dossiers that open by breaking glass.
  private mutating func readNotes() {
    guard finding.notes == nil else { return }
    var notes = NoteTexts()
    for file in register.files(for: viewer) where mayReadNotes(of: file.id) { notes.add(file) }
    finding.notes = notes
  }

  private func mayReadNotes(of person: PersonID) -> Bool {
    register.mayReadNotes(of: person, question)
  }

  /// Something was recorded about these people, or their notes were opened.
  mutating func forgetFound(of people: Set<PersonID>) {
    finding.known = [:]
    guard finding.notes != nil else { return }
    finding.notes?.drop(people)
    for person in people where mayReadNotes(of: person) {
      if let file = file(person) { finding.notes?.add(file) }
    }
  }
}

extension QueryWant {
  /// Whether it comes to the same people in every list and scope.
  fileprivate var holdsForAllLists: Bool {
    switch field {
    case .tier, .rule, .note: false
    default: true
    }
  }
}
