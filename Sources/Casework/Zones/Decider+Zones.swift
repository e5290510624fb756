extension Decider {
  /// Draws the area of an order or a condition. The area of a victim zone goes to the victim compartment
  /// alone, which takes somebody who holds it; without an area only the mark is recorded.
  mutating func draw(_ content: ZoneContent, for file: PersonFile) throws(Refusal) {
    guard file.compartment != .victim else { throw .wrongCompartment(.victim) }
    guard let found = file.zoneTargets.first(where: { $0.target == content.target }) else {
      throw .noZoneHere
    }
    guard found.purposes.contains(content.purpose) else {
      throw .zonePurposeNotHere(content.purpose)
    }
    guard content.isVictimZone else {
      guard content.shape != nil else { throw .zoneShapeMissing }
      record(.zoneDrawn(content), about: file.id, in: file.compartment)
      return
    }
    guard content.shape == nil || viewer.sees(.victim) else { throw .victimAreaNotYours }
    var mark = content
    mark.shape = nil
    mark.label = ""
    let isMarked = file.standingZones.contains { $0.content == mark }
    if isMarked, content.shape == nil { throw .zoneAlreadyMarked }
    if !isMarked { record(.zoneDrawn(mark), about: file.id, in: file.compartment) }
    guard content.shape != nil else { return }
    var area = content
    area.label = ""
    let victim = try victimIdentity(of: file)
    record(.zoneDrawn(area), about: victim, in: .victim)
  }

  /// Removes a zone; of a victim zone the area too, as far as the viewer holds it.
  mutating func removeZone(
    _ id: ZoneID, of person: PersonID, reason: String
  ) throws(Refusal) {
    let file = try file(person)
    guard let zone = file.standingZones.first(where: { $0.id == id }) else { throw .unknownZone }
    guard !reason.isBlank else { throw .reasonMissing }
    record(.zoneRemoved(id, reason: reason), about: person, in: file.compartment)
    guard zone.content.isVictimZone, file.compartment != .victim else { return }
    for other in register.linked(to: person, for: viewer) where other.compartment == .victim {
      for area in withPending(other).standingZones where area.content.target == zone.content.target
      {
        record(.zoneRemoved(area.id, reason: reason), about: other.id, in: .victim)
      }
    }
  }

  /// Records in the victim compartment whether there is an interest. Whose file it is said of may be in
  /// any compartment that the viewer sees.
  mutating func take(_ interest: VictimInterest, for file: PersonFile) throws(Refusal) {
    guard viewer.sees(.victim) else { throw .victimAreaNotYours }
    guard interest.on <= now.date else { throw .happenedInFuture(interest.on) }
    guard interest.answer == .yes || (interest.area == nil && interest.shape == nil) else {
      throw .areaWithoutInterest
    }
    record(.victimInterestRecorded(interest), about: try victimIdentity(of: file), in: .victim)
  }

  /// Tells one word about an address into the compartment of this file.
  mutating func tell(_ told: NearnessTold, of file: PersonFile) throws(Refusal) {
    guard file.compartment.takesNearness else { throw .wrongCompartment(file.compartment) }
    guard let address = file.addresses.entry(told.address), address.isLive,
      address.value.kind.isPresence
    else { throw .unknownAddress }
    guard !told.ground.isBlank else { throw .reasonMissing }
    guard told.on <= now.date else { throw .happenedInFuture(told.on) }
    record(.nearnessTold(told), about: file.id, in: file.compartment)
  }

  /// The identity of this person in the victim compartment; where there is none, one is made, with the
  /// name and the birth date alone, and linked.
  private mutating func victimIdentity(of file: PersonFile) throws(Refusal) -> PersonID {
    guard file.compartment != .victim else { return file.id }
    let known = register.linked(to: file.id, for: viewer).first { $0.compartment == .victim }
    if let known { return known.id }
    for event in events where event.compartment == .victim {
      if case .peopleLinked(file.id) = event.fact, let subject = event.subject { return subject }
    }
    guard file.compartment.guardedness < Compartment.victim.guardedness,
      let identity = file.identity.current?.value
    else { throw .wrongCompartment(file.compartment) }
    let made = record(
      .personRegistered(
        try freeReference(), Identity(name: identity.name, birthDate: identity.birthDate)),
      about: nil, in: .victim)
    record(.peopleLinked(other: file.id), about: made, in: .victim)
    return made
  }
}
