/// One decision as it can be undone: its events, each with where it is.
package struct Decision: Hashable, Sendable, Identifiable {
  package struct Part: Hashable, Sendable {
    package let event: RecordID
    package let subject: PersonID?
    package let compartment: Compartment
  }

  /// The `cause` that its events share.
  package let id: RecordID
  package let author: UserName
  package let at: Moment
  /// What kind of decision it was, to name it: the kind of its first event.
  package let kind: DecisionKind
  package internal(set) var parts: [Part]

  /// The people whom it is about, each once, in the order of the events.
  package var subjects: [PersonID] {
    var seen: Set<PersonID> = []
    return parts.compactMap(\.subject).filter { seen.insert($0).inserted }
  }
}

/// Who decided what last, so that a decision can be undone and redone, also after a restart. It is
/// derived from the events like everything else.
package struct Journal: Sendable {
  /// Decisions of one author that stand and can be undone, oldest first, and those undone, which
  /// can be redone until the author decides something new.
  private struct Stacks: Sendable {
    var done: [Decision] = []
    var undone: [Decision] = []
  }

  /// How many decisions of one author can be undone one after another.
  package static let depth = 100

  private var stacks: [UserName: Stacks] = [:]

  mutating func record(_ event: Event) {
    switch event.fact {
    case .withdrawn(let compensation):
      guard let index = done(event.author).lastIndex(where: { $0.id == compensation.decision })
      else { return }
      guard let decision = stacks[event.author]?.done.remove(at: index) else { return }
      stacks[event.author]?.undone.append(decision)
    case .restored(let compensation):
      guard
        let index = undone(event.author).lastIndex(where: { $0.id == compensation.decision })
      else { return }
      guard let decision = stacks[event.author]?.undone.remove(at: index) else { return }
      stacks[event.author]?.done.append(decision)
    default:
      let part = Decision.Part(
        event: event.id, subject: event.subject, compartment: event.compartment)
      var own = stacks.removeValue(forKey: event.author) ?? Stacks()
      if let last = own.done.indices.last, own.done[last].id == event.cause {
        own.done[last].parts.append(part)
      } else {
        own.undone.removeAll()
        own.done.append(
          Decision(
            id: event.cause, author: event.author, at: event.at, kind: DecisionKind(event.fact),
            parts: [part]))
        if own.done.count > Journal.depth { own.done.removeFirst() }
      }
      stacks[event.author] = own
    }
  }

  func done(_ author: UserName) -> [Decision] { stacks[author]?.done ?? [] }

  func undone(_ author: UserName) -> [Decision] { stacks[author]?.undone ?? [] }

  /// The viewer's own last decision that stands, if the viewer sees all of it.
  package func lastDone(by viewer: Viewer) -> Decision? {
    done(viewer.user).last.flatMap { Journal.visible($0, to: viewer) }
  }

  /// The viewer's own last undone decision.
  package func lastUndone(by viewer: Viewer) -> Decision? {
    undone(viewer.user).last.flatMap { Journal.visible($0, to: viewer) }
  }

  private static func visible(_ decision: Decision, to viewer: Viewer) -> Decision? {
    decision.parts.allSatisfy { viewer.sees($0.compartment) } ? decision : nil
  }
}
