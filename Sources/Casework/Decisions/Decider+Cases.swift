extension Decider {
  mutating func take(_ absence: Absence) throws(Refusal) {
    guard absence.first <= absence.last else {
      throw .periodReversed(absence.first, absence.last)
    }
    guard absence.deputy != absence.user else { throw .deputyIsAbsentee(absence.user) }
    record(.absenceRecorded(absence), about: nil, in: .administration)
  }

  mutating func take(_ entry: DirectoryEntry) throws(Refusal) {
    if let replaced = entry.replaces, register.directory[replaced]?.current == nil {
      throw .unknownDirectoryEntry
    }
    guard !entry.organisation.isBlank else { throw .titleMissing }
    record(.directoryEntryRecorded(entry), about: nil, in: .administration)
  }

  mutating func take(_ person: NewPerson) throws(Refusal) {
    let compartment = person.compartment ?? register.organisation.home
    guard viewer.sees(compartment), Compartment.aboutPeople.contains(compartment) else {
      throw .wrongCompartment(compartment)
    }
    try check(person.identity)
    for address in person.addresses { try check(address) }
    let id = record(
      .personRegistered(try freeReference(), person.identity), about: nil, in: compartment)
    for name in person.aliases where !name.surname.isBlank {
      record(.aliasAdded(name), about: id, in: compartment)
    }
    for address in person.addresses {
      record(.addressRecorded(address), about: id, in: compartment)
    }
    if let owner = person.owner {
      record(.caseAssigned(to: owner), about: id, in: compartment)
    }
    if let first = person.firstReturn { try announce(first, for: id, in: compartment) }
    if let notice = person.firstNotice {
      try check(notice, known: [], in: compartment)
      record(.noticeReceived(notice), about: id, in: compartment)
    }
  }

  mutating func announce(_ new: NewReturn, for file: PersonFile) throws(Refusal) {
    try announce(new, for: file.id, in: file.compartment)
  }

  /// Returns live in the home compartment of the log alone (design 1.5).
  private mutating func announce(
    _ new: NewReturn, for person: PersonID, in compartment: Compartment
  ) throws(Refusal) {
    guard compartment == register.organisation.home else { throw .wrongCompartment(compartment) }
    for date in new.dates { try check(date) }
    let id = record(.returnAnnounced(new.details), about: person, in: compartment)
    for date in new.dates {
      record(.returnDateRecorded(of: id, date), about: person, in: compartment)
    }
  }

  mutating func change(
    _ progress: ReturnProgress, of id: ReturnID, _ person: PersonID, _ override: String?
  ) throws(Refusal) {
    let (file, current) = try returnCase(id, of: person)
    let status = current.status
    guard current.next.contains(progress.status) else {
      throw .statusNotAllowed(from: status, to: progress.status, allowed: current.next)
    }
    var recorded = progress
    if progress.status == .ready, !current.conditions.open.isEmpty {
      guard let override, !override.isBlank else {
        throw .conditionsOpen(current.conditions.open)
      }
      recorded.reason = override
    }
    guard !progress.status.needsReason || !progress.reason.isBlank else { throw .reasonMissing }
    record(.returnStatusChanged(of: id, recorded), about: person, in: file.compartment)
  }

  mutating func take(
    _ answer: OfferAnswer, of id: ReturnID, _ person: PersonID
  ) throws(Refusal) {
    let (file, current) = try returnCase(id, of: person)
    let state = current.offer.current?.value.state
    let allowed = state?.next ?? [.offered]
    guard allowed.contains(answer.state) else {
      throw .offerNotAllowed(from: state, to: answer.state, allowed: allowed)
    }
    guard answer.on <= now.date else { throw .happenedInFuture(answer.on) }
    guard answer.state != .declined || !answer.reason.isBlank else { throw .reasonMissing }
    record(.offerChanged(of: id, answer), about: person, in: file.compartment)
  }

  mutating func add(_ content: NoteContent, to file: PersonFile) throws(Refusal) {
    guard !content.text.isBlank else { throw .textMissing }
    guard content.observedAt <= now else { throw .observedInFuture(content.observedAt) }
    guard content.reliability != .disputed || !content.disputedBy.isBlank else {
      throw .disputerMissing
    }
    record(.noteAdded(content), about: file.id, in: file.compartment)
  }

  mutating func take(_ contact: ContactMoment, of file: PersonFile) throws(Refusal) {
    guard contact.on <= now.date || contact.outcome == .cancelled else {
      throw .happenedInFuture(contact.on)
    }
    if let planned = contact.planned {
      guard file.plannedContacts.live.contains(where: { $0.id == planned }),
        !file.contacts.live.contains(where: { $0.value.planned == planned })
      else { throw .contactAlreadySettled }
    }
    record(.contactHeld(contact), about: file.id, in: file.compartment)
  }

  /// Supervision is mandatory and judicial, aftercare voluntary: an order never stands in a file of
  /// another compartment (fact 5 of the field).
  mutating func take(_ details: SupervisionDetails, of file: PersonFile) throws(Refusal) {
    guard file.compartment == .supervision else { throw .wrongCompartment(file.compartment) }
    guard details.receivedOn <= now.date else { throw .receivedInFuture(details.receivedOn) }
    if let start = details.probationStart, let end = details.probationEnd, end < start {
      throw .periodReversed(start, end)
    }
    record(.supervisionOrdered(details), about: file.id, in: file.compartment)
  }

  /// The link stands with the more guarded of the two, so that who sees only the other finds no
  /// trace of it, not even that the file was touched.
  mutating func link(_ one: PersonID, _ other: PersonID) throws(Refusal) {
    let first = try file(one)
    let second = try file(other)
    guard first.compartment != second.compartment else { throw .sameCompartment }
    guard !register.linked(to: one, for: viewer).contains(where: { $0.id == other }) else {
      throw .alreadyLinked
    }
    let (guarded, open) =
      first.compartment.guardedness > second.compartment.guardedness
      ? (first, second) : (second, first)
    let fact = Fact.peopleLinked(other: open.id)
    guard !events.contains(where: { $0.subject == guarded.id && $0.fact == fact }) else {
      throw .alreadyLinked
    }
    record(fact, about: guarded.id, in: guarded.compartment)
  }

  func check(_ identity: Identity) throws(Refusal) {
    guard !identity.name.surname.isBlank else { throw .surnameMissing }
    // The number of the justice chain is no municipality's to hold (DP-15).
    guard identity.chainNumber == nil || viewer.role.has(.seeChainNumber) else {
      throw .notAllowed(.seeChainNumber, viewer.role)
    }
    let today = now.date
    if let year = identity.birthDate.year, year > today.year {
      throw .birthDateInFuture(identity.birthDate)
    }
    if let date = identity.birthDate.date, date > today {
      throw .birthDateInFuture(identity.birthDate)
    }
  }

  func check(_ address: Address) throws(Refusal) {
    guard !address.city.isBlank || !address.street.isBlank else { throw .textMissing }
    if let verified = address.verifiedOn, verified > now.date {
      throw .happenedInFuture(verified)
    }
  }

  func check(_ date: ReturnDate) throws(Refusal) {
    guard date.receivedOn <= now.date else { throw .receivedInFuture(date.receivedOn) }
    if date.quality == .unknown {
      guard date.date == nil else { throw .dateNotExpected }
    } else {
      guard date.date != nil else { throw .dateMissing }
    }
  }
}
