import Canvas
import Casework
import Wording

extension Fact {
  /// Whether it takes nothing away from a decision on the same person that did not know of it: it
  /// adds something beside what is there, and changes nothing that is there.
  var commutes: Bool {
    switch self {
    case .noteAdded, .contactPlanned, .taskSet: true
    // The event whose words they are says enough.
    case .noteTextWritten: true
    case .draftKept, .draftDropped: true
    case .contactHeld(let contact): contact.planned == nil
    default: false
    }
  }
}

extension Workbench {
  /// Folds in what others wrote.
  mutating func arrived(_ events: [Event]) {
    guard let seen = fold(events) else { return }
    message = Message(.arrived(seen), .info)
  }

  /// Others wrote first. What matters to the decision is shown; else the same is asked again, decided
  /// anew on what the log says now.
  mutating func stale(_ events: [Event]) -> [Effect] {
    guard let pending else {
      arrived(events)
      return []
    }
    self.pending = nil
    switch pending.origin {
    case .form, .glass:
      _ = fold(events)
      guard case .form(let form) = overlay else { return [] }
      return submit(form)
    case .batch:
      _ = fold(events)
      // What matters to it was worked out anew, and has to be seen first.
      let isNew = events.contains { isNews($0, for: pending.people) }
      return isNew ? [] : confirmBatch()
    case .tabling:
      _ = fold(events)
      return toggleTabling()
    case .undo, .redo:
      let hits = events.filter { isNews($0, for: pending.people) }
      _ = fold(events)
      guard let first = hits.first else {
        return pending.origin == .undo ? undo() : redo()
      }
      let what = Phrase.joined(changes(hits).map(\.what), separator: "; ")
      message = Message(
        .notUndoneYet(
          by: register.displayName(of: first.author), what,
          key: keyShown(for: pending.origin == .undo ? .undo : .redo)), .warning)
      return []
    }
  }

  /// Takes in what others wrote; every open form and kept draft remembers what of it is about its
  /// people.
  /// - Returns: how many of the events the viewer may see; `nil` for none.
  private mutating func fold(_ events: [Event]) -> Int? {
    var seen = 0
    for event in events {
      take(event)
      if viewer.sees(event.compartment), !event.fact.isWords, !event.fact.isDraft { seen += 1 }
    }
    guard seen > 0 else { return nil }
    if case .form(var form) = overlay {
      collect(events, in: &form)
      overlay = .form(form)
    }
    for kind in drafts.keys {
      if var draft = drafts[kind] {
        collect(events, in: &draft)
        drafts[kind] = draft
      }
    }
    refresh(after: events)
    previewAnew(after: events)
    leaveEarlierDay(after: events)
    return seen
  }

  private func collect(_ events: [Event], in form: inout Form) {
    let people = Set(form.kind.people)
    guard !people.isEmpty else { return }
    form.arrivals += changes(events.filter { isNews($0, for: people) })
  }

  func isNews(_ event: Event, for people: Set<PersonID>) -> Bool {
    guard let subject = event.subject, people.contains(subject) else { return false }
    return viewer.sees(event.compartment) && !event.fact.commutes
  }

  /// What others recorded, as the time line of the person says it.
  func changes(_ events: [Event]) -> [Change] {
    var lines: [PersonID: [RecordID: TimelineEntry]] = [:]
    return events.compactMap { event in
      guard let person = event.subject else { return nil }
      let entries =
        lines[person]
        ?? Dictionary(
          register.timeline(of: person, for: viewer).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
      lines[person] = entries
      let what: Phrase =
        switch event.fact {
        case .withdrawn(let compensation):
          .takenBack(phrases(compensation.events, entries))
        case .restored(let compensation): .putBack(phrases(compensation.events, entries))
        default: entries[event.id]?.what.phrase(today: today) ?? DecisionKind(event.fact).phrase
        }
      return Change(
        person: person, at: event.at, by: register.displayName(of: event.author), what: what)
    }
  }

  private func phrases(_ ids: [RecordID], _ entries: [RecordID: TimelineEntry]) -> Phrase {
    .joined(ids.compactMap { entries[$0]?.what.phrase(today: today) }, separator: ", ")
  }
}

/// Something that somebody else recorded while a form was open.
struct Change: Hashable, Sendable {
  let person: PersonID
  let at: Moment
  /// How the colleague is named.
  let by: String
  let what: Phrase
}
