extension Decider {
  /// Refers a person to the house. One who has a case that runs is not referred again.
  mutating func take(_ referral: ZvhReferral, of file: PersonFile) throws(Refusal) {
    guard file.compartment == .zvh else { throw .wrongCompartment(.zvh) }
    try check(referral)
    if let known = file.zvhCase {
      let state = file.state(of: known, settings: register.settings, at: now)
      guard !state.awaitsTriage, !state.isActive else { throw .zvhCaseRuns }
    }
    record(.zvhReferred(referral), about: file.id, in: file.compartment)
  }

  mutating func take(
    _ step: ZvhStep, of id: ZvhCaseID, _ person: PersonID, at meeting: MeetingID?
  ) throws(Refusal) {
    let file = try file(person)
    guard let item = file.zvhCases.first(where: { $0.id == id && $0.isLive }) else {
      throw .unknownZvhCase
    }
    if let obstacle = item.obstacle(to: step, in: file) { throw obstacle }
    if case .amended(let referral) = step { try check(referral) }
    if let on = step.on, on > now.date { throw .happenedInFuture(on) }
    if case .agreed(let agreement) = step, agreement.due < now.date {
      throw .agreementInPast(agreement.due)
    }
    try checkMeeting(meeting)
    record(.zvhStepped(id, step, at: meeting), about: person, in: file.compartment)
  }

  /// What may be incomplete is; only who refers, and a day that has come, are needed.
  private func check(_ referral: ZvhReferral) throws(Refusal) {
    guard !referral.by.organisation.isBlank else { throw .referrerMissing }
    guard referral.on <= now.date else { throw .happenedInFuture(referral.on) }
  }

  func checkMeeting(_ id: MeetingID?) throws(Refusal) {
    guard let id else { return }
    guard let meeting = register.meeting(id), !meeting.content.isCancelled else {
      throw .unknownMeeting
    }
  }
}

extension ZvhCase {
  /// Why a step cannot follow, apart from the day; `nil` when it can.
  func obstacle(to step: ZvhStep, in file: PersonFile) -> Refusal? {
    let state = phase
    guard state.next.contains(step.kind) else {
      return .zvhStepNotAllowed(step.kind, in: state, allowed: state.next)
    }
    switch step {
    case .amended: return nil
    case .triaged(let outcome, _, let table, let reason):
      guard !reason.isBlank else { return .reasonMissing }
      guard outcome != .otherTable || !table.isBlank else { return .tableMissing }
      guard outcome.takesItUp else { return nil }
      let missing = file.missing(in: referral)
      guard missing.isEmpty else { return .referralIncomplete(missing) }
      return referral.meetsCriteria == .yes ? nil : .criteriaNotMet
    case .leadSet(let lead): return lead.organisation.isBlank ? .receiverMissing : nil
    case .planSet(let plan): return plan.isBlank ? .textMissing : nil
    case .agreed(let agreement):
      guard !agreement.what.isBlank else { return .textMissing }
      return agreement.owner.organisation.isBlank ? .agreementOwnerMissing : nil
    case .agreementEnded(let id, let end, _, let remark):
      guard agreements.contains(where: { $0.id == id && $0.end == nil }) else {
        return .unknownAgreement
      }
      return end == .dropped && remark.isBlank ? .reasonMissing : nil
    case .scaled(_, _, let reason): return reason.isBlank ? .reasonMissing : nil
    case .closed(_, let reason):
      guard !reason.isBlank else { return .reasonMissing }
      return openAgreements.isEmpty ? nil : .agreementsOpen(openAgreements.count)
    }
  }

  /// Why an undone step can no longer be put back.
  func obstacle(toRestoring id: RecordID, in file: PersonFile) -> Refusal? {
    guard let step = steps.entry(id) else { return nil }
    guard isLive else { return .unknownZvhCase }
    return obstacle(to: step.value.step, in: file)
  }
}
