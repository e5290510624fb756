extension Decider {
  /// Anybody records that they looked, whatever their role. What was shown has a reason, and nobody
  /// claims a case that is not theirs.
  mutating func take(_ access: AccessRecord) throws(Refusal) {
    if access.action.shows, access.result.outcome == .shown {
      guard let reason = access.reason, reason.isSufficient, isTrue(reason, of: access.object)
      else { throw .reasonMissing }
    }
    record(.viewRecorded(access), about: nil, in: .audit)
  }

  /// Whether a reason that the program gives by itself holds for one person.
  private func isTrue(_ reason: AccessReason, of object: AccessObject) -> Bool {
    guard reason.ground.isAutomatic, object.list == nil, object.people.count == 1,
      let person = object.people.first
    else { return true }
    return register.access(to: person, for: viewer, on: now.date) == .opens(reason)
  }

  /// Two events: one in the dossier, for the owner, and one for the data protection officer.
  mutating func breakGlass(
    _ breaking: GlassBreaking, of file: PersonFile, from origin: AccessOrigin
  ) throws(Refusal) {
    guard register.access(to: file.id, for: viewer, on: now.date) == .asksGlass else {
      throw .glassNotNeeded
    }
    guard breaking.isSufficient else { throw .wordsTooShort(GlassBreaking.fewestCharacters) }
    record(.glassBroken(breaking), about: file.id, in: file.compartment)
    let access = AccessRecord(
      .brokeGlass,
      AccessObject(
        people: [file.id], compartments: [file.compartment], position: register.count),
      AccessResult(.shown, count: 1), from: origin,
      because: AccessReason(.brokenGlass, words: breaking.words),
      circumstances: AccessCircumstances(of: viewer, to: file, at: now, in: register))
    record(.viewRecorded(access), about: nil, in: .audit)
  }
}
