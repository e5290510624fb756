/// What somebody is about to see, before any of it is shown.
package struct Showing: Hashable, Sendable {
  package var action: AccessAction
  package var object: AccessObject
  package var result: AccessResult
  package var reason: AccessReason?
  package var circumstances: AccessCircumstances?

  package init(
    _ action: AccessAction, _ object: AccessObject, _ result: AccessResult,
    because reason: AccessReason? = nil, circumstances: AccessCircumstances? = nil
  ) {
    self.action = action
    self.object = object
    self.result = result
    self.reason = reason
    self.circumstances = circumstances
  }
}

/// What one session has already put on record, so that the same is not recorded with every key: a
/// dossier once per reason in a quarter of an hour, a list or search once, with followers that only
/// name people who were painted since (log design, end of 6, and 7.6).
///
/// Ask `due` before showing; write what it gives, and tell `record` when that is durable. Until then
/// nothing may be shown, and asking again gives the same answer.
package struct AccessTrail: Sendable {
  /// For how long a record speaks for the same thing being shown again, in seconds.
  package static let span = 15 * 60

  /// What two showings have in common that share a record.
  package struct Subject: Hashable, Sendable {
    package let action: AccessAction
    /// Without the position, which is another one for each showing.
    package let object: AccessObject
    package let reason: AccessReason?

    package init(_ action: AccessAction, _ object: AccessObject, _ reason: AccessReason?) {
      self.action = action
      var object = object
      object.position = 0
      self.object = object
      self.reason = reason
    }
  }

  /// A record that speaks for what is shown again.
  package struct Written: Hashable, Sendable {
    /// The first record, which followers continue.
    package let id: RecordID
    package let at: Moment
    package var painted: Set<PersonID>

    package init(id: RecordID, at: Moment, painted: Set<PersonID>) {
      self.id = id
      self.at = at
      self.painted = painted
    }
  }

  package let origin: AccessOrigin
  /// What is on record, and what for.
  package private(set) var written: [Subject: Written] = [:]
  /// Why somebody looks at people or a list, as they said in this session.
  package private(set) var reasons: [AccessObject: AccessReason] = [:]

  package init(origin: AccessOrigin) { self.origin = origin }

  /// Goes on with what the same session had on record and was told before it was locked. Each record
  /// speaks for what is left of its quarter of an hour.
  package mutating func goOn(
    with written: [Subject: Written], and reasons: [AccessObject: AccessReason]
  ) {
    self.written = written
    self.reasons = reasons
  }

  /// The record that must be durable before this is shown; `nil` when it is on record already.
  package func due(for showing: Showing, at now: Moment) -> AccessRecord? {
    var record = AccessRecord(
      showing.action, showing.object, showing.result, from: origin, because: showing.reason,
      circumstances: showing.circumstances)
    guard showing.action.isCoalesced, showing.result.outcome == .shown,
      let earlier = written[Subject(showing.action, showing.object, showing.reason)],
      AccessTrail.speaks(earlier, at: now)
    else { return record }
    record.result.painted.removeAll(where: earlier.painted.contains)
    guard !record.result.painted.isEmpty else { return nil }
    record.continues = earlier.id
    return record
  }

  /// Takes note of a record that is durable now. Events of others, and of other sessions, change
  /// nothing.
  package mutating func record(_ event: Event) {
    guard case .viewRecorded(let record) = event.fact, record.origin == origin else { return }
    if let reason = record.reason, !reason.ground.isAutomatic {
      reasons[AccessTrail.topic(of: record.object)] = reason
    }
    guard record.action.isCoalesced, record.result.outcome == .shown else { return }
    let subject = Subject(record.action, record.object, record.reason)
    if record.continues == nil {
      written = written.filter { AccessTrail.speaks($0.value, at: event.at) }
      written[subject] = Written(
        id: event.id, at: event.at, painted: Set(record.result.painted))
    } else {
      written[subject]?.painted.formUnion(record.result.painted)
    }
  }

  /// The reason that was given in this session for looking at the same people or the same list, so
  /// that nobody is asked twice.
  package func reason(for object: AccessObject) -> AccessReason? {
    reasons[AccessTrail.topic(of: object)]
  }

  /// What a reason is given for: people or a list, whatever was searched in it and when.
  private static func topic(of object: AccessObject) -> AccessObject {
    AccessObject(people: object.people, list: object.list, position: 0)
  }

  private static func speaks(_ written: Written, at now: Moment) -> Bool {
    // A clock that was put back begins anew: one record too many rather than one too few.
    written.at <= now && now < written.at.adding(seconds: span)
  }
}
