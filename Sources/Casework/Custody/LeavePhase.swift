/// The phases of leave from compulsory treatment (TBS-1..3).
package enum LeavePhase: String, CaseIterable, Hashable, Sendable {
  case escorted, unescorted, transmural
  case trialLeave = "trial-leave"
  case conditionalEnd = "conditional-end"
}

/// A phase that was authorised, and who calls whom in it (domain.md H8).
package struct LeaveAuthorisation: Hashable, Sendable {
  package var phase: LeavePhase
  /// The day of the authorisation, from which its year runs (TBS-1).
  package var from: CivilDate
  package var clinic: String
  /// Who calls whom, in words: "kliniek belt wijkagent". Empty: not agreed yet.
  package var calls: String

  package init(phase: LeavePhase, from: CivilDate, clinic: String, calls: String = "") {
    self.phase = phase
    self.from = from
    self.clinic = clinic
    self.calls = calls
  }
}
