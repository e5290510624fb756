/// One decision as it can be undone: its events, each with where it is.
package struct Decision: Hashable, Sendable, Identifiable {
  package struct Part: Hashable, Sendable {
    package let event: RecordID
    package let subject: PersonID?
    package let compartment: Compartment
    package let kind: DecisionKind
  }

  /// The `cause` that its events share.
  package let id: RecordID
  package let author: UserName
  package let at: Moment
  /// What kind of decision it was, to name it: the kind of its first event.
  package internal(set) var kind: DecisionKind
  package internal(set) var parts: [Part]

  /// The people whom it is about, each once, in the order of the events.
  package var subjects: [PersonID] {
    var seen: Set<PersonID> = []
    return parts.compactMap(\.subject).filter { seen.insert($0).inserted }
  }
}

/// Who decided what last, so that a decision can be undone and redone, also after a restart. It is
/// derived from the events like everything else.
///
/// A decision is kept apart for each compartment it reaches into, and put together again for who
/// asks: what is hidden from them neither stands in the way nor pushes another decision out.
package struct Journal: Sendable {
  /// The part of a decision in one compartment, whether it stands, and when that changed last,
  /// counted in events.
  private struct Step: Sendable {
    var decision: Decision
    let compartment: Compartment
    let recorded: Int
    var changed: Int
    var stands = true
  }

  /// How many decisions of one author can be undone one after another.
  package static let depth = 100

  /// Of each author in the order in which they were recorded.
  private var steps: [UserName: [Step]] = [:]
  private var clock = 0

  mutating func record(_ event: Event) {
    clock += 1
    switch event.fact {
    case .withdrawn(let compensation): mark(compensation, event, stands: false)
    case .restored(let compensation): mark(compensation, event, stands: true)
    // What was seen stays seen: nobody undoes it, nor does it stand in the way of an undo.
    case _ where event.fact.isAccount: break
    default: add(event)
    }
  }

  private mutating func mark(_ compensation: Compensation, _ event: Event, stands: Bool) {
    let index = steps[event.author]?.lastIndex {
      $0.decision.id == compensation.decision && $0.compartment == event.compartment
    }
    guard let index, steps[event.author]?[index].stands != stands else { return }
    steps[event.author]?[index].stands = stands
    steps[event.author]?[index].changed = clock
  }

  private mutating func add(_ event: Event) {
    let part = Decision.Part(
      event: event.id, subject: event.subject, compartment: event.compartment,
      kind: DecisionKind(event.fact))
    var own = steps.removeValue(forKey: event.author) ?? []
    let same = own.indices.reversed().prefix { own[$0].decision.id == event.cause }
    if let index = same.first(where: { own[$0].compartment == event.compartment }) {
      own[index].decision.parts.append(part)
    } else {
      let decision = Decision(
        id: event.cause, author: event.author, at: event.at, kind: part.kind, parts: [part])
      own.append(
        Step(
          decision: decision, compartment: event.compartment, recorded: clock, changed: clock))
      if own.count >= Journal.depth * 2 * Compartment.allCases.count { own = Journal.newest(own) }
    }
    steps[event.author] = own
  }

  /// The last `depth` steps in each compartment: enough for the last `depth` decisions of anybody.
  private static func newest(_ steps: [Step]) -> [Step] {
    var counts: [Compartment: Int] = [:]
    let kept = steps.reversed().filter { step in
      counts[step.compartment, default: 0] += 1
      return counts[step.compartment, default: 0] <= depth
    }
    return kept.reversed()
  }

  /// Drops what was decided about a person; a decision about others too keeps those parts.
  mutating func forget(_ person: PersonID) {
    for (author, own) in steps {
      let kept = own.compactMap { step in
        var step = step
        step.decision.parts.removeAll { $0.subject == person }
        guard let first = step.decision.parts.first else { return nil as Step? }
        step.decision.kind = first.kind
        return step
      }
      steps[author] = kept.isEmpty ? nil : kept
    }
  }

  /// The viewer's own last decision that stands, as far as the viewer sees it.
  package func lastDone(by viewer: Viewer) -> Decision? {
    let visible = visible(to: viewer)
    let standing = visible.filter(\.stands)
    guard let last = standing.max(by: { $0.changed < $1.changed }),
      Journal.decisions(visible, after: last) < Journal.depth
    else { return nil }
    return Journal.whole(last, of: standing)
  }

  /// The viewer's own last undone decision, as long as nothing new was decided since.
  package func lastUndone(by viewer: Viewer) -> Decision? {
    let visible = visible(to: viewer)
    let undone = visible.filter { !$0.stands }
    guard let last = undone.max(by: { $0.changed < $1.changed }),
      !visible.contains(where: { $0.recorded > last.changed })
    else { return nil }
    return Journal.whole(last, of: undone)
  }

  private func visible(to viewer: Viewer) -> [Step] {
    (steps[viewer.user] ?? []).filter { viewer.sees($0.compartment) }
  }

  /// How many decisions were taken after that of a step.
  private static func decisions(_ steps: [Step], after step: Step) -> Int {
    let later = steps.lazy.filter { $0.recorded > step.recorded }.map(\.decision.id)
    return Set(later).subtracting([step.decision.id]).count
  }

  /// The decision of a step with its parts in all compartments of these steps, in the order of the
  /// log.
  private static func whole(_ step: Step, of steps: [Step]) -> Decision {
    let own = steps.filter { $0.decision.id == step.decision.id }
    guard var whole = own.first?.decision, own.count > 1 else { return step.decision }
    whole.parts = own.flatMap(\.decision.parts).sorted { $0.event < $1.event }
    return whole
  }
}
