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

  /// Whether it is decided by somebody who weighs this one person (domain.md H3). What a court
  /// decides, what is reported and what runs out is none.
  package var isJudgment: Bool {
    switch self {
    case .imposed, .extended, .notExtended, .breachAnswered, .withdrawn, .abandoned: true
    case .breached, .contested, .contestDecided, .helpRecorded, .annulled, .lapsed: false
    }
  }

  /// Whether the reason has to be said: of every judgment, and of what a court decided.
  package var needsReason: Bool { isJudgment || self == .contestDecided || self == .annulled }
}

/// One step in the life of a measure.
package struct MeasureStep: Hashable, Sendable {
  package var kind: MeasureStepKind
  /// When it happened; of an imposition, when the measure began.
  package var on: Due
  /// The new end of an extension; `nil` for as long as the rule allows. Of an imposition the end as
  /// the order gives it; `nil` for what was intended.
  package var until: CivilDate?
  /// Of `helpRecorded`: whether help started for both. Of the extension of a 509hh direction: whether
  /// prosecution was brought, without which there is none (ME-10).
  package var answer: Answer?
  /// Who reported it, or where it was decided.
  package var source: String
  /// Why. Required for every judgment (H3); may be empty for what merely happened. Of an imposition:
  /// why this, and why not less (ME-14).
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

  /// The steps that may follow (domain.md C5). An extension changes the end and no state; a court can
  /// still decide on a measure that is over, and a breach of before can come to light.
  package var next: [MeasureStepKind] {
    switch self {
    case .intended: [.imposed, .abandoned]
    case .active:
      [
        .extended, .notExtended, .breached, .breachAnswered, .contested, .contestDecided,
        .helpRecorded, .withdrawn, .annulled, .lapsed,
      ]
    case .lapsed, .withdrawn:
      [.breached, .breachAnswered, .contested, .contestDecided, .annulled]
    case .annulled, .abandoned: []
    }
  }

  /// Whether it binds the person as far as is recorded.
  package var isInForce: Bool { self == .active }
}
