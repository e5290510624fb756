/// Takes decisions for one viewer at one moment: commands and a register in, events or a refusal
/// out. It changes nothing itself and knows no clock: both the moment and the ids are given.
package struct Decider {
  package let register: Register
  package let viewer: Viewer
  package let now: Moment
  private var ids: RecordIDSource
  private(set) var events: [Event] = []
  /// What this decision recorded so far about people who were known before it.
  private var pending: [PersonID: [Event]] = [:]
  var cause: RecordID?
  private var drawn: Set<Reference> = []

  package init(register: Register, viewer: Viewer, now: Moment, ids: RecordIDSource) {
    self.register = register
    self.viewer = viewer
    self.now = now
    self.ids = ids
  }

  /// Decides on several commands as one decision: all of them or none.
  /// - Parameter ids: where new ids come from; moved on also when the decision is refused.
  /// - Returns: the events in the order in which they belong in the log, all with one cause.
  package static func decide(
    _ commands: [Command], in register: Register, by viewer: Viewer, at now: Moment,
    ids: inout RecordIDSource
  ) throws(Refusal) -> [Event] {
    var decider = Decider(register: register, viewer: viewer, now: now, ids: ids)
    defer { ids = decider.ids }
    for command in commands { try decider.perform(command) }
    guard !decider.holdsJudgmentsOnSeveral else { throw .oneAtATime }
    if let shielded = decider.shieldedFile { throw .shielded(since: shielded.since) }
    return decider.events
  }

  private mutating func perform(_ command: Command) throws(Refusal) {
    try check(command.right)
    try take(command)
  }

  /// Decides on one more command, as `decide` does, or leaves no trace of it and says why not.
  mutating func attempt(_ command: Command) -> Refusal? {
    let (before, first) = (events.count, cause)
    do throws(Refusal) {
      try perform(command)
      return nil
    } catch {
      for event in events[before...].reversed() {
        guard let subject = event.subject, pending[subject]?.last == event else { continue }
        pending[subject]?.removeLast()
      }
      events.removeSubrange(before...)
      cause = first
      return error
    }
  }

  /// Where new ids come from after this decision.
  var idsLeft: RecordIDSource { ids }

  /// Undoes the viewer's own last decision that stands, by compensating events. Whose role has
  /// changed since takes back only what it may decide now.
  package static func undo(
    in register: Register, by viewer: Viewer, at now: Moment, ids: inout RecordIDSource
  ) throws(Refusal) -> (undone: Decision, events: [Event]) {
    guard viewer.role.mayDecide else { throw .roleOnlyReads(viewer.role) }
    guard let decision = register.journal.lastDone(by: viewer) else { throw .nothingToUndo }
    if let kind = register.ownWithdrawal(of: decision) { throw .hasItsOwnWithdrawal(kind) }
    if let later = register.builtUpon(decision) {
      throw .builtUpon(by: later.author, at: later.at)
    }
    var decider = Decider(register: register, viewer: viewer, now: now, ids: ids)
    defer { ids = decider.ids }
    try decider.check(decision.kind.right)
    decider.compensate(decision) { .withdrawn($0) }
    return (decision, decider.events)
  }

  /// Puts back the viewer's own last undone decision.
  package static func redo(
    in register: Register, by viewer: Viewer, at now: Moment, ids: inout RecordIDSource
  ) throws(Refusal) -> (redone: Decision, events: [Event]) {
    guard viewer.role.mayDecide else { throw .roleOnlyReads(viewer.role) }
    guard let decision = register.journal.lastUndone(by: viewer) else { throw .nothingToRedo }
    if let later = register.builtUpon(decision) {
      throw .builtUpon(by: later.author, at: later.at)
    }
    if let obstacle = register.obstacle(toRestoring: decision) { throw obstacle }
    var decider = Decider(register: register, viewer: viewer, now: now, ids: ids)
    defer { ids = decider.ids }
    try decider.check(decision.kind.right)
    decider.compensate(decision) { .restored($0) }
    return (decision, decider.events)
  }

  /// Whoever decides nothing at all is told so; anybody else, what of it their role lacks.
  private func check(_ right: Right?) throws(Refusal) {
    guard let right, !viewer.role.has(right) else { return }
    throw viewer.role.mayDecide ? .notAllowed(right, viewer.role) : .roleOnlyReads(viewer.role)
  }

  private mutating func compensate(
    _ decision: Decision, as fact: (Compensation) -> Fact
  ) {
    var order: [Decision.Part] = []
    var grouped: [RecordID?: [RecordID]] = [:]
    for part in decision.parts {
      if grouped[part.subject] == nil { order.append(part) }
      grouped[part.subject, default: []].append(part.event)
    }
    for first in order {
      let compensation = Compensation(
        decision: decision.id, events: grouped[first.subject] ?? [])
      record(fact(compensation), about: first.subject, in: first.compartment)
    }
  }

  /// The file of a person whom the viewer may see, with what this decision added to it so far, so
  /// that no two commands of one decision can contradict each other.
  func file(_ id: PersonID) throws(Refusal) -> PersonFile {
    guard let file = register.file(id, for: viewer) else { throw .unknownPerson }
    return withPending(file)
  }

  /// A file with what this decision added to it so far.
  func withPending(_ file: PersonFile) -> PersonFile {
    var file = file
    for event in pending[file.id] ?? [] { file.evolve(event) }
    return file
  }

  /// Records a fact; what somebody typed in a note goes into an event of its own.
  @discardableResult
  mutating func record(_ fact: Fact, about subject: PersonID?, in compartment: Compartment)
    -> RecordID
  {
    let id = ids.next(at: now)
    guard let words = fact.noteWords else {
      add(fact, id, about: subject, in: compartment)
      return id
    }
    add(fact.withoutWords, id, about: subject, in: compartment)
    add(.noteTextWritten(of: id, words), id.ofWords, about: subject, in: compartment)
    return id
  }

  private mutating func add(
    _ fact: Fact, _ id: RecordID, about subject: PersonID?, in compartment: Compartment
  ) {
    let first = cause ?? id
    cause = first
    let event = Event(
      id: id, at: now, author: viewer.user, compartment: compartment,
      subject: fact.isRegistration ? id : subject, cause: first, fact: fact)
    events.append(event)
    if let subject { pending[subject, default: []].append(event) }
  }

  /// A reference number that nobody whom this viewer sees has yet. Two people who are hidden from
  /// each other's viewers may share one; who sees both is asked which of the two is meant.
  /// - Throws: `referencesExhausted` when every number is taken.
  mutating func freeReference() throws(Refusal) -> Reference {
    let span = UInt64(Reference.range.upperBound - Reference.range.lowerBound + 1)
    let start = ids.next(at: now).low % span
    // A step that has no divisor in common with the span passes every number once.
    let step: UInt64 = 617_413
    for turn in 0..<span {
      let number = Reference.range.lowerBound + UInt32((start + turn * step) % span)
      guard let reference = Reference(number: number), !drawn.contains(reference),
        register.people(reference, for: viewer).isEmpty
      else { continue }
      drawn.insert(reference)
      return reference
    }
    throw .referencesExhausted
  }
}

extension Fact {
  /// A registration is about the identity that it brings into being.
  fileprivate var isRegistration: Bool {
    if case .personRegistered = self { true } else { false }
  }
}
