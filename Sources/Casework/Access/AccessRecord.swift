/// What somebody did with what the log holds about people (the *actie* of BIO2 8.15.01).
package enum AccessAction: String, CaseIterable, Hashable, Sendable {
  case opened
  case listed
  case searched
  case exported
  case printed
  case copied
  case revealedNumber = "revealed-bsn"
  case brokeGlass = "broke-glass"
  case unlocked
  case denied

  /// Whether somebody sees data of people by it, so that it needs a reason. Unlocking shows nothing
  /// yet, and who was denied saw nothing.
  package var shows: Bool {
    switch self {
    case .unlocked, .denied: false
    default: true
    }
  }

  /// Whether the same again within a quarter of an hour needs no record of its own (log design, end
  /// of 6, and 7.6). What leaves the screen or the house, and every revealed number, is recorded each
  /// time.
  package var isCoalesced: Bool {
    switch self {
    case .opened, .listed, .searched: true
    default: false
    }
  }
}

/// What an action was done to (the *object* of BIO2 8.15.01): people by id, or a list with the
/// question it answered.
package struct AccessObject: Hashable, Sendable {
  /// The people whom it was about; empty for a list, whose people stand in the result.
  package var people: [PersonID]
  /// The name of a list in the program, such as `returns`; `nil` when it is no list.
  package var list: String?
  /// What was searched or filtered for; empty when nothing was.
  package var query: String
  /// The compartments that it reached into, each once, in the order of their labels.
  package var compartments: [Compartment]
  /// How many events the register had folded when it was shown, so that a later reader can tell
  /// what stood there then. 0 or more.
  package var position: Int

  package init(
    people: [PersonID] = [], list: String? = nil, query: String = "",
    compartments: some Sequence<Compartment> = [], position: Int
  ) {
    self.people = people
    self.list = list
    self.query = query
    self.compartments = Set(compartments).sorted()
    self.position = position
  }
}

/// Whether something was shown.
package enum AccessOutcome: String, CaseIterable, Hashable, Sendable {
  case shown, refused
}

/// What came of an action (the *resultaat* of BIO2 8.15.01).
package struct AccessResult: Hashable, Sendable {
  package var outcome: AccessOutcome
  /// How many rows there were, of which only some were painted; 1 for a dossier. 0 or more.
  package var count: Int
  /// The people whose rows were really painted, each once, in the order of the list.
  package var painted: [PersonID]

  package init(_ outcome: AccessOutcome, count: Int, painted: [PersonID] = []) {
    self.outcome = outcome
    self.count = count
    self.painted = painted
  }
}

/// Where an action came from (the *oorsprong* of BIO2 8.15.01).
package struct AccessOrigin: Hashable, Sendable {
  /// Drawn by chance when the program starts, the same before and after a lock; says nothing about
  /// anybody.
  package var session: RecordID
  /// The name of the machine.
  package var device: String

  package init(session: RecordID, device: String) {
    self.session = session
    self.device = device
  }
}

/// A line of the record of who saw what: four of the six fields of BIO2 8.15.01 (DP-11); actor and
/// time are author and time of its event. It is durable before the first byte of what it tells of is
/// decrypted, and stands in the audit compartment, so that colleagues cannot learn from it who looked
/// at whom.
package struct AccessRecord: Hashable, Sendable {
  package var action: AccessAction
  package var object: AccessObject
  package var result: AccessResult
  package var origin: AccessOrigin
  /// Why; `nil` only where nothing was shown.
  package var reason: AccessReason?
  /// What the data protection officer needs to judge it and cannot look up; `nil` unless it is about
  /// one person.
  package var circumstances: AccessCircumstances?
  /// The record of the same list that this one only adds newly painted people to.
  package var continues: RecordID?

  package init(
    _ action: AccessAction, _ object: AccessObject, _ result: AccessResult,
    from origin: AccessOrigin, because reason: AccessReason? = nil,
    circumstances: AccessCircumstances? = nil, continues: RecordID? = nil
  ) {
    self.action = action
    self.object = object
    self.result = result
    self.origin = origin
    self.reason = reason
    self.circumstances = circumstances
    self.continues = continues
  }

  /// Whether it tells of somebody.
  package func isAbout(_ people: Set<PersonID>) -> Bool {
    object.people.contains(where: people.contains)
      || result.painted.contains(where: people.contains)
  }
}
