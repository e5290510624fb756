extension Register {
  /// Why an undone decision can no longer be put back: what it stood on is gone, or was decided
  /// otherwise since. `nil` when it can.
  func obstacle(toRestoring decision: Decision) -> Refusal? {
    let own = Set(decision.parts.map(\.event))
    // One part after another, since a later one may stand on an earlier one of the same decision.
    var standing: [PersonID: PersonFile] = [:]
    for part in decision.parts {
      guard let subject = part.subject else { continue }
      guard var file = standing[subject] ?? files[subject], file.isLive || own.contains(subject)
      else { return .unknownPerson }
      let obstacle = file.obstacle(toRestoring: part.event, within: own, settings)
      if let obstacle { return obstacle }
      _ = file.mark(part.event, withdrawnBy: nil)
      standing[subject] = file
    }
    return nil
  }
}

extension PersonFile {
  func obstacle(
    toRestoring id: RecordID, within own: Set<RecordID>, _ settings: Settings
  ) -> Refusal? {
    for item in returns where item.id != id && item.holds(id) {
      guard item.isLive || own.contains(item.id) else { return .unknownReturn }
      return item.obstacle(toRestoring: id)
    }
    for note in notes {
      let retracts = note.retraction.entry(id) != nil
      guard
        retracts || note.everyAmendment.entry(id) != nil || note.corrections.entry(id) != nil
      else { continue }
      guard note.isLive else { return .unknownNote }
      return retracts && note.retraction.hasOther(than: id, within: own)
        ? .noteAlreadyRetracted : nil
    }
    for task in tasks where task.done.entry(id) != nil {
      guard task.isLive else { return .unknownTask }
      return task.done.hasOther(than: id, within: own) ? .taskAlreadyDone : nil
    }
    for item in requests where item.steps.entry(id) != nil {
      return item.obstacle(toRestoring: id)
    }
    for order in supervisions where order.holds(id) {
      return order.obstacle(toRestoring: id, within: own)
    }
    if let planned = contacts.entry(id)?.value.planned {
      let isPlanned = plannedContacts.live.contains { $0.id == planned }
      let isSettled = contacts.live.contains { $0.value.planned == planned }
      return isPlanned && !isSettled ? nil : .contactAlreadySettled
    }
    for share in shares {
      if let obstacle = share.obstacle(toRestoring: id) { return obstacle }
    }
    for item in zvhCases {
      if let obstacle = item.obstacle(toRestoring: id, in: self) { return obstacle }
    }
    if let obstacle = meetingObstacle(toRestoring: id) { return obstacle }
    if let obstacle = zoneObstacle(toRestoring: id, within: own) { return obstacle }
    return matterObstacle(toRestoring: id, within: own, settings)
  }
}

extension ReturnCase {
  /// Whether an event recorded something in this return.
  fileprivate func holds(_ id: RecordID) -> Bool {
    details.entry(id) != nil || dates.entry(id) != nil || progress.entry(id) != nil
      || offer.entry(id) != nil || checks.values.contains { $0.entry(id) != nil }
      || BasicConditionKind.allCases.contains { conditions[$0].entry(id) != nil }
  }

  /// The steps of a state machine are still an allowed walk when this one stands in it again.
  fileprivate func obstacle(toRestoring id: RecordID) -> Refusal? {
    if let step = progress.entry(id) {
      let before = progress.liveBefore(id)?.value.status ?? .announced
      guard before.next.contains(step.value.status) else {
        return .statusNotAllowed(from: before, to: step.value.status, allowed: before.next)
      }
      let open = conditions.open
      return step.value.status == .ready && !open.isEmpty && step.value.reason.isBlank
        ? .conditionsOpen(open) : nil
    }
    if let answer = offer.entry(id) {
      let before = offer.liveBefore(id)?.value.state
      let allowed = before?.next ?? [.offered]
      return allowed.contains(answer.value.state)
        ? nil : .offerNotAllowed(from: before, to: answer.value.state, allowed: allowed)
    }
    for kind in BasicConditionKind.allCases {
      guard let finding = conditions[kind].entry(id) else { continue }
      let before = conditions[kind].liveBefore(id)?.value.state ?? .notAsked
      return before.next.contains(finding.value.state)
        ? nil
        : .conditionNotAllowed(
          kind, from: before, to: finding.value.state, allowed: before.next)
    }
    return nil
  }
}
