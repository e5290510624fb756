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
///
/// What somebody can undo is worked out when they ask, from the decisions of which they see all:
/// one that is hidden from them neither stands in the way nor pushes another one out.
package struct Journal: Sendable {
  /// A decision, whether it stands, and when that changed last, counted in events.
  private struct Step: Sendable {
    var decision: Decision
    /// The compartments of its parts, a bit each.
    var compartments: UInt8
    let recorded: Int
    var changed: Int
    var stands = true
  }

  /// How many decisions of one author in the same compartments can be undone one after another.
  package static let depth = 100

  private var steps: [UserName: [Step]] = [:]
  private var clock = 0

  mutating func record(_ event: Event) {
    clock += 1
    switch event.fact {
    case .withdrawn(let compensation): mark(compensation, by: event.author, stands: false)
    case .restored(let compensation): mark(compensation, by: event.author, stands: true)
    default: add(event)
    }
  }

  private mutating func mark(
    _ compensation: Compensation, by author: UserName, stands: Bool
  ) {
    guard
      let index = steps[author]?.lastIndex(where: { $0.decision.id == compensation.decision }),
      steps[author]?[index].stands != stands
    else { return }
    steps[author]?[index].stands = stands
    steps[author]?[index].changed = clock
  }

  private mutating func add(_ event: Event) {
    let part = Decision.Part(
      event: event.id, subject: event.subject, compartment: event.compartment)
    var own = steps.removeValue(forKey: event.author) ?? []
    if let last = own.indices.last, own[last].decision.id == event.cause {
      own[last].decision.parts.append(part)
      own[last].compartments |= event.compartment.bit
    } else {
      let decision = Decision(
        id: event.cause, author: event.author, at: event.at, kind: DecisionKind(event.fact),
        parts: [part])
      own.append(
        Step(
          decision: decision, compartments: event.compartment.bit, recorded: clock,
          changed: clock))
      if own.count >= Journal.depth * 8 { own = Journal.newest(of: own) }
    }
    steps[event.author] = own
  }

  /// The last `depth` steps of each set of compartments, oldest first.
  private static func newest(of steps: [Step]) -> [Step] {
    var counts: [UInt8: Int] = [:]
    let kept = steps.reversed().filter { step in
      counts[step.compartments, default: 0] += 1
      return counts[step.compartments, default: 0] <= depth
    }
    return kept.reversed()
  }

  private func visible(to viewer: Viewer) -> [Step] {
    let seen = viewer.compartments.reduce(0) { $0 | $1.bit }
    return Journal.newest(
      of: (steps[viewer.user] ?? []).filter { $0.compartments & ~seen == 0 })
  }

  /// The viewer's own last decision that stands, of those that the viewer sees all of.
  package func lastDone(by viewer: Viewer) -> Decision? {
    visible(to: viewer).filter(\.stands).max { $0.changed < $1.changed }?.decision
  }

  /// The viewer's own last undone decision, as long as nothing new was decided since.
  package func lastUndone(by viewer: Viewer) -> Decision? {
    let visible = visible(to: viewer)
    guard let last = visible.filter({ !$0.stands }).max(by: { $0.changed < $1.changed }),
      !visible.contains(where: { $0.recorded > last.changed })
    else { return nil }
    return last.decision
  }
}

extension Compartment {
  /// A bit of its own for each compartment, so that a set of them is one number.
  fileprivate var bit: UInt8 {
    switch self {
    case .bij: 1
    case .aftercare: 2
    case .supervision: 4
    case .zvh: 8
    case .radicalisation: 16
    case .victim: 32
    case .administration: 64
    }
  }
}
