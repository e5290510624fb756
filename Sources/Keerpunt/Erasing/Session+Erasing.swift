import Casework
import Exchange
import Ledger
import Records
import Wording

extension Session {
  /// The erasures that this session may carry out now, the oldest first: two people agreed, the days
  /// of grace are over, nothing stops them, and the user holds the key of the compartment. Without
  /// that key nobody could take the records out of the files.
  var dueErasures: [PendingErasure] {
    guard let keyring else { return [] }
    let today = clock.now.date
    let held = keyring.held
    return register.pendingErasures(for: viewer).filter {
      $0.isDue(on: today) && held.contains(CompartmentLabel.number(of: $0.compartment))
    }
  }

  /// What every session does before anybody looks: it destroys again what a restored keyring brought
  /// back or an interrupted erasure left, carries out what is due, and takes out of the files what is
  /// left of people whose keys are gone. When that fails the session goes on and says so.
  /// - Parameter isCarryingOut: false to leave what is due for a command that tells about it.
  func eraseAtStart(carryingOut isCarryingOut: Bool) {
    guard keyring != nil, !ledger.isReadOnly else { return }
    do throws(Problem) {
      try destroyNamed()
      if isCarryingOut, readOnly == nil { for erasure in dueErasures { _ = try carryOut(erasure) } }
      try scrub()
    } catch {
      erasureProblem = error
    }
  }

  /// Carries out one erasure, in the order that survives a crash at any point: the record first, then
  /// the keys, then the records in the files, then what this session has in memory. Refused import
  /// rows go before all, as long as it is known whom they are about.
  /// - Returns: false when somebody else wrote about the person, or destroyed something, meanwhile:
  ///   the next session looks at it anew.
  func carryOut(_ erasure: PendingErasure) throws(Problem) -> Bool {
    guard let keyring else { throw .logNotSealed(folder) }
    try forgetRefusedRows(of: erasure.person)
    let slots = try places(of: erasure.person, in: erasure.compartment, keyring)
    let now = clock.now
    var ids = RecordIDSource(generator: SystemRandomNumberGenerator())
    let events: [Event]
    do throws(Refusal) {
      events = try Decider.decide(
        [
          .carryOutErasure(
            erasure.person, erasure.erasure.id, keySlots: slots.map(Session.bytes(of:)))
        ], in: register, by: viewer, at: now, ids: &ids)
    } catch {
      throw .refused(error, today: now.date)
    }
    guard case .saved = try append(events, guarding: [erasure.person]) else { return false }
    change { register in for event in events { register.evolve(event) } }
    try destroy(slots, of: [erasure.person], in: erasure.compartment, keyring)
    try scrub()
    return true
  }

  /// Takes the envelopes of those whose keys are gone out of the files, as far as this user can open
  /// them.
  func scrub() throws(Problem) {
    guard let keyring, !keyring.remains.isEmpty else { return }
    let remains = keyring.remains
    _ = try place.doing { () throws(LedgerError) in
      try ledger.scrub { label, subject in
        subject.map { remains.contains(Keyring.Remains(compartment: label, subject: $0)) } ?? false
      }
    }
    keyring.remains = []
  }

  /// Puts on record what is left of records of access that go.
  func record(_ destroyed: AccessDestruction) throws(Problem) {
    var ids = RecordIDSource(generator: SystemRandomNumberGenerator())
    let now = clock.now
    let id = ids.next(at: now)
    let event = Event(
      id: id, at: now, author: viewer.user, compartment: .administration, subject: nil, cause: id,
      fact: .accessDestroyed(destroyed))
    try append([event])
    change { $0.evolve(event) }
  }

  /// Takes records of access, and reviews of them, of some moments out of the files.
  func scrubAccess(where isGone: (Moment) -> Bool) throws(Problem) {
    let label = CompartmentLabel.number(of: .audit)
    _ = try place.doing { () throws(LedgerError) in
      try ledger.scrubRecords { record in
        record.compartment == label && isGone(Session.id(record.id).moment)
      }
    }
  }

  /// Destroys every key that a record of destruction names and that the keyring does not list as
  /// destroyed: after a crash in between, and when an older keyring was put back.
  private func destroyNamed() throws(Problem) {
    guard let keyring else { return }
    for entry in register.destructions {
      let slots = entry.value.keySlots.compactMap(Session.slot)
      guard !keyring.areDestroyed(slots) else { continue }
      let people = people(of: slots, in: entry.value.compartment, keyring, register)
      try destroy(slots, of: people, in: entry.value.compartment, keyring)
    }
  }

  private func destroy(
    _ slots: [LogID], of people: [PersonID], in compartment: Compartment, _ keyring: Keyring
  ) throws(Problem) {
    let label = CompartmentLabel.number(of: compartment)
    try changingKeys { () throws(KeyringError) in _ = try keyring.destroy(slots) }
    for person in people {
      keyring.remains.insert(Keyring.Remains(compartment: label, subject: Session.id(person)))
      change { $0.forget(person) }
      texts.forget(person)
    }
  }

  private func places(
    of person: PersonID, in compartment: Compartment, _ keyring: Keyring
  ) throws(Problem) -> [LogID] {
    try place.keeping { () throws(KeyringError) in
      try keyring.places(CompartmentLabel.number(of: compartment), Session.id(person))
    }
  }

  /// Whose keys stand or stood at these places; nobody where this user lacks the key that says so.
  private func people(
    of slots: [LogID], in compartment: Compartment, _ keyring: Keyring, _ register: Register
  ) -> [PersonID] {
    let wanted = Set(slots)
    return register.people(in: compartment).filter { person in
      guard let places = try? places(of: person, in: compartment, keyring) else { return false }
      return places.contains(where: wanted.contains)
    }
  }

  /// The people of a running session whom others destroyed meanwhile. From here on nothing is opened
  /// or written with their keys.
  /// - Parameters:
  ///   - events: what others wrote.
  ///   - register: what the session knows by now.
  func forgotten(by events: [Event], in register: Register) -> Set<PersonID> {
    var gone: Set<PersonID> = []
    guard let keyring else { return gone }
    for event in events {
      guard case .erasureCarriedOut(let record) = event.fact else { continue }
      let slots = record.keySlots.compactMap(Session.slot)
      keyring.forget(slots)
      gone.formUnion(people(of: slots, in: record.compartment, keyring, register))
    }
    for person in gone { texts.forget(person) }
    return gone
  }

  /// Whether an event tells that one of these people was destroyed.
  func names(_ event: Event, _ people: Set<PersonID>) -> Bool {
    guard let keyring, case .erasureCarriedOut(let record) = event.fact else { return false }
    return people.contains { person in
      guard let places = try? places(of: person, in: record.compartment, keyring) else {
        return false
      }
      return places.contains { record.keySlots.contains(Session.bytes(of: $0)) }
    }
  }

  private func forgetRefusedRows(of person: PersonID) throws(Problem) {
    guard let marks = register.marks(of: person) else { return }
    do throws(FileError) {
      try Quarantine(logFolder: place.folder, seal: quarantineSeal).forget(where: marks.isIn)
    } catch {
      throw .exchange(error)
    }
  }

  private var folder: String { place.folder }

  /// The place of a key as a record of destruction holds it.
  private static func bytes(of slot: LogID) -> [UInt8] {
    PersonID(high: slot.high, low: slot.low).bytes
  }

  private static func slot(_ bytes: [UInt8]) -> LogID? { PersonID(bytes: bytes).map(id) }

  private static func id(_ id: PersonID) -> LogID { LogID.halves(id.high, id.low) }

  private static func id(_ id: LogID) -> PersonID { PersonID(high: id.high, low: id.low) }
}
