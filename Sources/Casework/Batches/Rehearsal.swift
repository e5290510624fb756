/// What would come of some commands, each on what the ones before it brought, before any of it is
/// recorded. It is the batch itself: `events` is what gets recorded, so that what was shown and what is
/// done cannot differ.
package struct Rehearsal: Hashable, Sendable {
  /// What would come of one command.
  package enum Outcome: Hashable, Sendable {
    case changes
    /// Nothing to do: it is so.
    case alreadySo(Refusal)
    case refused(Refusal)
  }

  /// Of each command, in their order.
  package let outcomes: [Outcome]
  /// What the commands bring that change something, as one decision.
  package let events: [Event]
}

extension Decider {
  /// Tries several commands as one decision and leaves out those that are refused.
  /// - Parameter ids: where new ids come from; moved on.
  package static func rehearse(
    _ commands: [Command], in register: Register, by viewer: Viewer, at now: Moment,
    ids: inout RecordIDSource
  ) -> Rehearsal {
    var decider = Decider(register: register, viewer: viewer, now: now, ids: ids)
    defer { ids = decider.idsLeft }
    var outcomes: [Rehearsal.Outcome] = []
    outcomes.reserveCapacity(commands.count)
    for command in commands {
      let refusal = decider.attempt(command)
      outcomes.append(refusal.map { $0.isAlreadySo ? .alreadySo($0) : .refused($0) } ?? .changes)
    }
    guard decider.holdsJudgmentsOnSeveral else {
      return Rehearsal(outcomes: outcomes, events: decider.events)
    }
    // What weighs one person is never done for several, however it was asked (domain.md H3).
    let none = outcomes.map { $0 == .changes ? Rehearsal.Outcome.refused(.oneAtATime) : $0 }
    return Rehearsal(outcomes: none, events: [])
  }
}

extension Refusal {
  /// Whether nothing has to be done, because what is asked is so.
  package var isAlreadySo: Bool {
    switch self {
    case .ownerAlready, .taskAlreadyDone, .contactAlreadySettled, .noteAlreadyRetracted,
      .sameDateAlready, .alreadyLinked, .alreadyTabled, .tablesAlready, .settingAlready,
      .supervisionAlreadyStarted, .levelAlready, .caseAlreadyClosed:
      true
    case .conditionNotAllowed(_, let from, let to, _): from == to
    case .statusNotAllowed(let from, let to, _): from == to
    case .offerNotAllowed(let from, let to, _): from == to
    default: false
    }
  }
}
