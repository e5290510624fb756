extension Register {
  /// The entry that a later decision built upon this one, if any: then taking this decision back
  /// would change under somebody's hands what they decided on.
  package func builtUpon(_ decision: Decision) -> (author: UserName, at: Moment)? {
    let own = Set(decision.parts.map(\.event))
    for part in decision.parts {
      let later =
        part.subject.map { files[$0]?.builtUpon(part.event, within: own) }
        ?? administrationBuiltUpon(part.event, within: own)
      if let later { return later }
    }
    return nil
  }

  private func administrationBuiltUpon(
    _ id: RecordID, within own: Set<RecordID>
  ) -> (author: UserName, at: Moment)? {
    if let later = settings.builtUpon(id, within: own) { return later }
    if let later = meetings.builtUpon(id, within: own) { return later }
    if let later = organisations.builtUpon(id, within: own) { return (later.author, later.at) }
    for history in memberships.values {
      if let later = history.builtUpon(id, within: own) { return (later.author, later.at) }
    }
    for history in directory.values {
      if let later = history.builtUpon(id, within: own) { return (later.author, later.at) }
    }
    return nil
  }
}

extension PersonFile {
  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    if id == self.id { return anythingBeside(own) }
    if let later = identity.builtUpon(id, within: own) { return (later.author, later.at) }
    if let later = owner.builtUpon(id, within: own) { return (later.author, later.at) }
    for item in returns {
      if let later = item.builtUpon(id, within: own) { return later }
    }
    for note in notes {
      if let later = note.builtUpon(id, within: own) { return later }
    }
    for hold in holds where hold.id == id {
      if let later = hold.lifted.live.last, !own.contains(later.id) {
        return (later.author, later.at)
      }
    }
    for item in requests {
      if let later = item.builtUpon(id, within: own) { return later }
    }
    for task in tasks where task.id == id {
      if let later = task.done.live.last, !own.contains(later.id) {
        return (later.author, later.at)
      }
    }
    if plannedContacts.entries.contains(where: { $0.id == id }),
      let later = contacts.live.last(where: { $0.value.planned == id && !own.contains($0.id) })
    {
      return (later.author, later.at)
    }
    for order in supervisions {
      if let later = order.builtUpon(id, within: own) { return later }
    }
    for share in shares {
      if let later = share.builtUpon(id, within: own) { return later }
    }
    for item in zvhCases {
      if let later = item.builtUpon(id, within: own) { return later }
    }
    if let later = meetingBuiltUpon(id, within: own) { return later }
    if let later = zoneBuiltUpon(id, within: own) { return later }
    return matterBuiltUpon(id, within: own)
  }

  /// The newest live entry of this file that is not part of the registration itself.
  private func anythingBeside(_ own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    var found: (author: UserName, at: Moment)?
    func look<Value>(_ history: History<Value>) {
      for entry in history.live where !own.contains(entry.id) {
        found = (entry.author, entry.at)
      }
    }
    look(identity)
    look(aliases)
    look(addresses)
    look(owner)
    look(plannedContacts)
    look(contacts)
    for item in liveReturns where !own.contains(item.id) {
      if let first = item.details.entries.first { found = (first.author, first.at) }
    }
    for item in liveReturns {
      if let later = item.anythingBeside(own) { found = later }
    }
    for note in liveNotes where !own.contains(note.id) {
      found = (note.written.author, note.written.at)
    }
    for task in tasks where task.isLive && !own.contains(task.id) {
      found = (task.assigned.author, task.assigned.at)
    }
    for share in shares where share.isLive && !own.contains(share.id) {
      found = (share.told.author, share.told.at)
    }
    look(tablings)
    look(discussions)
    for item in zvhCases where item.isLive && !own.contains(item.id) {
      found = (item.referred.author, item.referred.at)
    }
    for order in supervisions where order.isLive && !own.contains(order.id) {
      found = (order.ordered.author, order.ordered.at)
    }
    return matterBeside(own) ?? zoneBeside(own) ?? found
  }
}

extension RiskNote {
  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    if id == self.id {
      if let later = everyAmendment.live.last ?? retraction.live.last, !own.contains(later.id) {
        return (later.author, later.at)
      }
      guard let later = corrections.live.last, !own.contains(later.id) else { return nil }
      return (later.author, later.at)
    }
    if let later = corrections.builtUpon(id, within: own) { return (later.author, later.at) }
    // A correction stands for what was added before it, and what was added after it reads on.
    if let entry = corrections.entry(id) {
      let after = everyAmendment.entries.dropFirst(entry.value.amendmentsBefore)
      guard let later = after.last(where: { $0.isLive && !own.contains($0.id) }) else { return nil }
      return (later.author, later.at)
    }
    if let index = everyAmendment.entries.firstIndex(where: { $0.id == id }),
      let later = corrections.live.last(where: { $0.value.amendmentsBefore > index }),
      !own.contains(later.id)
    {
      return (later.author, later.at)
    }
    return nil
  }
}

extension ReturnCase {
  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    if id == self.id { return anythingBeside(own) }
    if let later = details.builtUpon(id, within: own) { return (later.author, later.at) }
    if let later = progress.builtUpon(id, within: own) { return (later.author, later.at) }
    if let later = offer.builtUpon(id, within: own) { return (later.author, later.at) }
    if let index = dates.entries.firstIndex(where: { $0.id == id }) {
      let kind = dates.entries[index].value.kind
      let later = dates.entries[(index + 1)...].last {
        $0.isLive && $0.value.kind == kind && !own.contains($0.id)
      }
      if let later { return (later.author, later.at) }
    }
    for history in checks.values {
      if let later = history.builtUpon(id, within: own) { return (later.author, later.at) }
    }
    for kind in BasicConditionKind.allCases {
      if let later = conditions[kind].builtUpon(id, within: own) {
        return (later.author, later.at)
      }
      if let ready = readiness(restingOn: id, of: kind), !own.contains(ready.id) {
        return (ready.author, ready.at)
      }
    }
    return nil
  }

  /// The step by which the return was called ready after this finding closed a condition: taking
  /// the finding back would open the condition under it.
  private func readiness(
    restingOn id: RecordID, of kind: BasicConditionKind
  ) -> Entry<ReturnProgress>? {
    guard let finding = conditions[kind].entry(id), !finding.value.state.isOpen,
      conditions[kind].liveBefore(id)?.value.state.isOpen ?? true,
      let step = progress.current, step.value.status == .ready,
      (step.at, step.id) > (finding.at, finding.id)
    else { return nil }
    return step
  }

  func anythingBeside(_ own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    var found: (author: UserName, at: Moment)?
    for entry in details.live where entry.id != id && !own.contains(entry.id) {
      found = (entry.author, entry.at)
    }
    for entry in dates.live where !own.contains(entry.id) { found = (entry.author, entry.at) }
    for entry in progress.live where !own.contains(entry.id) { found = (entry.author, entry.at) }
    for entry in offer.live where !own.contains(entry.id) { found = (entry.author, entry.at) }
    for kind in ReturnCheckKind.allCases {
      for entry in checks[kind]?.live ?? [] where !own.contains(entry.id) {
        found = (entry.author, entry.at)
      }
    }
    for kind in BasicConditionKind.allCases {
      for entry in conditions[kind].live where !own.contains(entry.id) {
        found = (entry.author, entry.at)
      }
    }
    return found
  }
}
