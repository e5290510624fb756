extension Decider {
  /// Decides on one signal about something in this person's file. A snooze ends within what the
  /// organisation allows, and what nobody will do is said with the reason (domain.md H3).
  mutating func take(_ decision: TriageDecision, of file: PersonFile) throws(Refusal) {
    guard file.hasMatter(decision.matter) else { throw .unknownMatter }
    switch decision.verb {
    case .acknowledged(let reason), .noAction(let reason):
      guard !reason.isBlank else { throw .reasonMissing }
    case .referred(let receiver, let reason):
      guard !receiver.isBlank else { throw .receiverMissing }
      guard !reason.isBlank else { throw .reasonMissing }
    case .done: break
    case .snoozed(let until, _, _):
      guard until > now.date else { throw .snoozeNotLater(until) }
      let cap = register.settings.value(of: .snoozeCap, on: now.date)
      let latest = now.date.adding(days: cap)
      guard until <= latest else { throw .snoozeTooLong(latest: latest) }
    }
    record(.triageDecided(decision), about: file.id, in: file.compartment)
  }
}

extension PersonFile {
  /// Whether a signal can be about it: the person, or what stands of their returns, measures,
  /// supervisions, requests, cases, tasks, appointments, phases of leave and sentences.
  func hasMatter(_ id: RecordID) -> Bool {
    id == self.id || returns.contains { $0.id == id && $0.isLive }
      || addresses.entry(id)?.isLive ?? false
      || measures.contains { $0.id == id && $0.isLive }
      || supervisions.contains { $0.id == id && $0.isLive }
      || advices.contains { $0.id == id && $0.isLive }
      || background.holds(id)
      || cases.contains { $0.id == id && $0.isLive }
      || zvhCases.contains { $0.id == id && $0.isLive }
      || zvhCases.contains { $0.isLive && $0.agreements.contains { $0.id == id } }
      || tasks.contains { $0.id == id && $0.isLive }
      || plannedContacts.entry(id)?.isLive ?? false
      || leaveAuthorisations.entry(id)?.isLive ?? false
      || sentences.entry(id)?.isLive ?? false
      || requests.contains { $0.id == id && $0.isLive }
      || hasNoticeMatter(id)
  }

  /// What was decided on a signal about something in this file rests on it, and on the decisions
  /// before it on the same signal.
  func triageBuiltUpon(
    _ id: RecordID, within own: Set<RecordID>
  ) -> (author: UserName, at: Moment)? {
    let own = own.union([id])
    let decided = triage.entry(id)?.value
    let start = triage.entries.firstIndex { $0.id == id } ?? 0
    let later = triage.entries[start...].last { entry in
      guard entry.isLive, !own.contains(entry.id) else { return false }
      return entry.value.matter == id
        || (entry.value.matter == decided?.matter && entry.value.signal == decided?.signal)
    }
    return later.map { ($0.author, $0.at) }
  }
}
