/// What happens to a measure after it is recorded (domain.md C5).
package enum MeasureStepKind: String, CaseIterable, Hashable, Sendable {
  /// An intended measure is imposed, from that moment.
  case imposed
  case extended
  /// It was decided not to extend: the end stays.
  case notExtended = "not-extended"
  /// A breach was reported. An event, no state.
  case breached
  /// What was decided on the last breach.
  case breachAnswered = "breach-answered"
  /// Objection, appeal or a request for interim relief; with what came of it, a second step.
  case contested
  case contestDecided = "contest-decided"
  /// Whether help started for both (practice check, huisverbod).
  case helpRecorded = "help-recorded"
  /// Ended before its time by who imposed it.
  case withdrawn
  /// Ended by a court.
  case annulled
  /// It ran out, and somebody has seen that it did.
  case lapsed
  /// An intention that was given up.
  case abandoned
}

/// One step in the life of a measure.
package struct MeasureStep: Hashable, Sendable {
  package var kind: MeasureStepKind
  /// When it happened; of an imposition, when the measure began.
  package var on: Due
  /// The new end of an extension; `nil` for as long as the rule allows.
  package var until: CivilDate?
  /// Of `helpRecorded`.
  package var answer: Answer?
  /// Who reported it, or where it was decided.
  package var source: String
  /// Why. Required for every judgment (H3) and empty for what merely happened.
  package var reason: String

  package init(
    kind: MeasureStepKind, on: Due, until: CivilDate? = nil, answer: Answer? = nil,
    source: String = "", reason: String = ""
  ) {
    self.kind = kind
    self.on = on
    self.until = until
    self.answer = answer
    self.source = source
    self.reason = reason
  }
}

/// Where a measure stands.
package enum MeasureState: String, CaseIterable, Hashable, Sendable {
  case intended, active, lapsed, withdrawn, annulled, abandoned
}
