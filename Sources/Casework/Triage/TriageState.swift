/// Where an entry stands after what somebody decided on it.
package enum TriageState: Hashable, Sendable {
  case open
  /// Away until that day, or until something happens in the file.
  case asleep(until: CivilDate, or: WakeEvent?, Entry<TriageDecision>)
  /// Decided: it is out of the queue.
  case decided(Entry<TriageDecision>)

  package var isOpen: Bool { self == .open }
}

extension FileSignals {
  /// What the last decision on a finding makes of it. It counts for that signal on that matter with
  /// that end alone, and not for what was recorded after it: another end, or a new fact, is another
  /// question.
  func state(of finding: TriageFinding) -> TriageState {
    let decisions = file.triage.entries.filter { entry in
      entry.isLive && entry.value.signal == finding.signal && entry.value.matter == finding.matter
        && entry.value.due == finding.due?.date && entry.at >= finding.raised
    }
    guard let last = decisions.last else { return .open }
    // After a clock has run out only its being acknowledged counts.
    if finding.signal.isClock, let due = finding.due, sight.hasPassed(due) {
      if let seen = decisions.last(where: \.value.isAcknowledgment) { return .decided(seen) }
      let before = decisions.last { $0.at < due.moment && !$0.value.isSnooze }
      return before.map { .decided($0) } ?? .open
    }
    guard case .snoozed(let until, let event, _) = last.value.verb else { return .decided(last) }
    let end = min(until, last.at.date.adding(days: sight.limits.snooze))
    guard sight.today < end, !(event.map { hasHappened($0, since: last) } ?? false) else {
      return .open
    }
    return .asleep(until: end, or: event, last)
  }

  /// Whether something happened in the file after a decision.
  private func hasHappened(_ event: WakeEvent, since decision: Entry<TriageDecision>) -> Bool {
    func isLater<Value>(_ entry: Entry<Value>) -> Bool {
      entry.isLive && (entry.at, entry.id) > (decision.at, decision.id)
    }
    switch event {
    case .dateMoved: return returns.contains { $0.item.dates.entries.contains(where: isLater) }
    case .noteAdded: return file.liveNotes.contains { isLater($0.written) }
    case .addressChanged: return file.addresses.entries.contains(where: isLater)
    }
  }
}

extension TriageDecision {
  fileprivate var isAcknowledgment: Bool {
    if case .acknowledged = verb { true } else { false }
  }

  fileprivate var isSnooze: Bool {
    if case .snoozed = verb { true } else { false }
  }
}
