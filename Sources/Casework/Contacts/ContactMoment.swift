/// How people met or spoke.
package enum ContactKind: String, CaseIterable, Hashable, Sendable {
  case phone
  case visit
  case office
  case video
  case letter
  case inCustody = "in-custody"
}

/// What came of an appointment.
package enum ContactOutcome: String, CaseIterable, Hashable, Sendable {
  case held
  case noShow = "no-show"
  case cancelled
}

/// A contact that was agreed upon.
package struct PlannedContact: Hashable, Sendable {
  package var on: CivilDate
  package var time: CivilTime?
  package var kind: ContactKind
  /// With whom, if not with the person alone.
  package var with: String

  package init(on: CivilDate, time: CivilTime? = nil, kind: ContactKind, with: String = "") {
    self.on = on
    self.time = time
    self.kind = kind
    self.with = with
  }
}

/// A contact that took place, or should have.
package struct ContactMoment: Hashable, Sendable {
  /// The plan that it settles, if there was one.
  package var planned: PlannedContactID?
  package var on: CivilDate
  package var kind: ContactKind
  package var outcome: ContactOutcome
  /// One line, not a note: what was agreed. May be empty.
  package var remark: String

  package init(
    planned: PlannedContactID? = nil, on: CivilDate, kind: ContactKind,
    outcome: ContactOutcome = .held, remark: String = ""
  ) {
    self.planned = planned
    self.on = on
    self.kind = kind
    self.outcome = outcome
    self.remark = remark
  }
}
