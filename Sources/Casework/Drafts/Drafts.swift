/// The drafts that stand. They are in no file, so that no list, count, search or time line can see
/// them, and in no journal, so that nobody takes one back or puts one back.
struct Drafts: Sendable {
  private var kept: [RecordID: KeptDraft] = [:]

  /// The later text replaces the earlier one of the same draft, whose id its cause is.
  mutating func keep(_ content: DraftContent, _ event: Event, of person: PersonID) {
    if let known = kept[event.cause] {
      guard known.author == event.author, known.person == person else { return }
    }
    kept[event.cause] = KeptDraft(
      id: event.cause, person: person, author: event.author, at: event.at, content: content)
  }

  /// Only its author drops a draft.
  mutating func drop(_ id: RecordID, by author: UserName) {
    guard kept[id]?.author == author else { return }
    kept[id] = nil
  }

  mutating func forget(_ person: PersonID) { kept = kept.filter { $0.value.person != person } }

  /// Those of one author, the latest first.
  func of(_ author: UserName) -> [KeptDraft] {
    kept.values.filter { $0.author == author }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
  }

  subscript(id: RecordID) -> KeptDraft? { kept[id] }
}

extension Register {
  /// What this viewer typed and did not save, about people whom they may see, the latest first.
  package func drafts(of viewer: Viewer) -> [KeptDraft] {
    drafts.of(viewer.user).filter { file($0.person, for: viewer) != nil }
  }

  /// Takes in an event about a draft.
  /// - Returns: whether it was one.
  mutating func evolve(draft event: Event) -> Bool {
    switch event.fact {
    case .draftKept(let content):
      if let subject = event.subject, files[subject]?.compartment == event.compartment {
        drafts.keep(content, event, of: subject)
      }
    case .draftDropped(let id): drafts.drop(id, by: event.author)
    default: return false
    }
    return true
  }
}

extension Fact {
  /// Whether it is about what somebody typed and did not save: nothing that anybody decided.
  package var isDraft: Bool {
    switch self {
    case .draftKept, .draftDropped: true
    default: false
    }
  }
}
