/// How closely somebody is supervised. No contact frequency follows from it: the interval is agreed
/// per person (TZ-9).
package enum SupervisionLevel: Int, CaseIterable, Hashable, Sendable, Comparable {
  case one = 1
  case two = 2
  case three = 3

  package static func < (left: SupervisionLevel, right: SupervisionLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Why somebody is under supervision.
package enum SupervisionFrame: String, CaseIterable, Hashable, Sendable {
  case suspendedSentence = "suspended-sentence"
  case suspendedSentenceImmediate = "suspended-sentence-immediate"
  case conditionalRelease = "conditional-release"
  case preTrialSuspension = "pre-trial-suspension"
  case prisonProgramme = "prison-programme"
  case tbsConditions = "tbs-conditions"
  case youth
  /// A juvenile suspended sentence that the court declared enforceable at once (TZ-2b).
  case youthImmediate = "youth-immediate"
}

/// Who executes a supervision order.
package enum SupervisionOrganisation: String, CaseIterable, Hashable, Sendable {
  case reclasseringNederland = "rn"
  case svg
  case legerDesHeils = "ldh"
  case youthProbation = "gi"
}

/// What an order says.
package struct SupervisionDetails: Hashable, Sendable {
  package var frame: SupervisionFrame
  package var organisation: SupervisionOrganisation
  package var receivedOn: CivilDate
  /// First day of the probation period, from which the start clock runs; `nil` when not told.
  package var probationStart: CivilDate?
  package var probationEnd: CivilDate?
  package var level: SupervisionLevel

  package init(
    frame: SupervisionFrame, organisation: SupervisionOrganisation, receivedOn: CivilDate,
    probationStart: CivilDate?, probationEnd: CivilDate?, level: SupervisionLevel
  ) {
    self.frame = frame
    self.organisation = organisation
    self.receivedOn = receivedOn
    self.probationStart = probationStart
    self.probationEnd = probationEnd
    self.level = level
  }
}

/// A supervision order with whether it started and at which level it runs.
package struct SupervisionOrder: Hashable, Sendable, Identifiable {
  package internal(set) var ordered: Entry<SupervisionDetails>
  package internal(set) var started = History<CivilDate>()
  package internal(set) var levels = History<SupervisionLevel>()
  package internal(set) var steps = History<SupervisionStep>()

  init(_ ordered: Entry<SupervisionDetails>) { self.ordered = ordered }

  package var id: SupervisionID { ordered.id }
  package var details: SupervisionDetails { ordered.value }
  package var isLive: Bool { ordered.isLive }
  package var level: SupervisionLevel { levels.current?.value ?? details.level }
  package var hasStarted: Bool { !started.isEmpty }

  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      ordered.withdrawnBy = other
      return true
    }
    return started.mark(event, withdrawnBy: other) || levels.mark(event, withdrawnBy: other)
      || steps.mark(event, withdrawnBy: other)
  }
}
