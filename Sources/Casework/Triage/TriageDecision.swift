/// Something that wakes a snoozed signal before its day.
package enum WakeEvent: String, CaseIterable, Hashable, Sendable {
  case dateMoved = "date-moved"
  case noteAdded = "note-added"
  case addressChanged = "address-changed"
}

/// What somebody decided on a signal.
package enum TriageVerb: Hashable, Sendable {
  /// A clock that ran out was seen, and what is done about it. It leaves the queue with this alone.
  case acknowledged(reason: String)
  /// It is done.
  case done(reason: String)
  /// Nothing will be done; why. A judgment.
  case noAction(reason: String)
  /// Somebody outside takes it up; who, and why. A judgment.
  case referred(to: String, reason: String)
  /// Away until the day comes or the event happens, whichever is first.
  case snoozed(until: CivilDate, or: WakeEvent?, reason: String)
}

/// A decision on one signal about one matter: a return, a measure, a supervision, a request. It is
/// tied to that matter and never counts for the next one.
package struct TriageDecision: Hashable, Sendable {
  package var signal: SignalCode
  /// The event that brought the matter: a return, measure, supervision, request or the person.
  package var matter: RecordID
  /// The end of the clock that was decided on, where there was one: another end is another question.
  package var due: CivilDate?
  package var verb: TriageVerb

  package init(signal: SignalCode, matter: RecordID, due: CivilDate?, verb: TriageVerb) {
    self.signal = signal
    self.matter = matter
    self.due = due
    self.verb = verb
  }
}
