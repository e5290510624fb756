extension Decider {
  /// The file of a person whom the viewer sees or may decide to destroy, also of one whose
  /// registration was undone: it is still in the log. With what this decision added so far.
  func privacyFile(_ id: PersonID) throws(Refusal) -> PersonFile {
    guard let file = register.files[id], viewer.mayManageRetention(in: file.compartment) else {
      throw .unknownPerson
    }
    return withPending(file)
  }

  /// Asks for the destruction of everything about a person in the person's compartment. One whose
  /// ground is a term can be asked so early that the days of grace end with the term.
  mutating func requestErasure(_ request: ErasureRequest, of person: PersonID) throws(Refusal) {
    let file = try privacyFile(person)
    guard viewer.mayRequestErasure(in: file.compartment) else {
      throw .notAllowed(.requestErasure, viewer.role)
    }
    guard file.erasure == nil else { throw .erasureAlreadyRequested }
    switch request.ground {
    case .retention(let id):
      guard let row = register.retention(of: file, on: now.date), row.rule == id else {
        throw .otherRetentionRule
      }
      guard row.daysLeft <= graceDays else { throw .retentionNotDue(row.due) }
    case .requestOfPerson, .courtOrder, .wronglyRecorded:
      guard !request.remark.isBlank else { throw .reasonMissing }
    }
    try checkHold(of: file, against: request.ground)
    record(.erasureRequested(request), about: person, in: file.compartment)
  }

  /// Agrees as the second person; the days of grace begin.
  mutating func confirmErasure(_ id: ErasureID, of person: PersonID) throws(Refusal) {
    let (file, erasure) = try erasure(id, of: person)
    guard erasure.confirmed == nil else { throw .erasureAlreadyConfirmed }
    let requester = erasure.requested.author
    guard viewer.user != requester else { throw .erasureNeedsAnother }
    guard viewer.role.guardsPrivacy || register.isOnlyPrivacyOfficer(requester) else {
      throw .privacyOfficerConfirms
    }
    try checkHold(of: file, against: erasure.request.ground)
    record(
      .erasureConfirmed(id, destroyFrom: now.date.adding(days: graceDays)), about: person,
      in: file.compartment)
  }

  /// Takes an erasure back, at any step before it is carried out.
  mutating func withdrawErasure(
    _ id: ErasureID, of person: PersonID, reason: String
  ) throws(Refusal) {
    let (file, _) = try erasure(id, of: person)
    guard !reason.isBlank else { throw .reasonMissing }
    record(.erasureWithdrawn(id, reason: reason), about: person, in: file.compartment)
  }

  /// Records, where the keys of administration seal it, that everything is destroyed. The record
  /// comes before the keys go, so that a crash in between ends in destruction, never in doubt.
  mutating func carryOutErasure(
    _ id: ErasureID, of person: PersonID, keySlots: [[UInt8]]
  ) throws(Refusal) {
    let (file, erasure) = try erasure(id, of: person)
    guard let confirmed = erasure.confirmed else { throw .erasureNotConfirmed }
    try checkHold(of: file, against: erasure.request.ground)
    guard now.date >= confirmed.value else { throw .erasureTooEarly(confirmed.value) }
    guard !keySlots.isEmpty else { throw .keySlotsMissing }
    guard !register.areDestroyed(keySlots), !isDestroyedHere(keySlots) else {
      throw .erasureAlreadyCarriedOut
    }
    record(
      .erasureCarriedOut(
        DestructionRecord(
          keySlots: keySlots, compartment: file.compartment, ground: erasure.request.ground,
          requestedAt: erasure.requested.at, requestedBy: erasure.requested.author,
          confirmedAt: confirmed.at, confirmedBy: confirmed.author, counts: file.recordCounts)),
      about: nil, in: .administration)
  }

  private var graceDays: Int { register.settings.value(of: .erasureGrace, on: now.date) }

  private func erasure(
    _ id: ErasureID, of person: PersonID
  ) throws(Refusal) -> (PersonFile, Erasure) {
    let file = try privacyFile(person)
    guard viewer.mayConfirmErasure(in: file.compartment) else {
      throw .notAllowed(.confirmErasure, viewer.role)
    }
    guard let erasure = file.erasures.first(where: { $0.id == id }) else { throw .unknownErasure }
    guard erasure.withdrawn == nil else { throw .erasureAlreadyWithdrawn }
    return (file, erasure)
  }

  private func checkHold(of file: PersonFile, against ground: ErasureGround) throws(Refusal) {
    if let hold = file.hold(stopping: ground) { throw .erasureOnHold(hold.content.ground) }
  }

  private func isDestroyedHere(_ keySlots: [[UInt8]]) -> Bool {
    events.contains { event in
      guard case .erasureCarriedOut(let known) = event.fact else { return false }
      return known.keySlots.contains { keySlots.contains($0) }
    }
  }
}

extension Register {
  /// Whether a record of destruction names any of these key slots.
  package func areDestroyed(_ keySlots: [[UInt8]]) -> Bool {
    keySlots.contains { destroyedSlots.contains($0) }
  }
}
