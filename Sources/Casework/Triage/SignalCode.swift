/// The signals that the facts of the log can raise, by the code of the field dossier (domain.md D3,
/// H5–H7). A code keeps its meaning for ever.
package enum SignalCode: String, CaseIterable, Hashable, Sendable {
  /// Nobody told how near an address is to a victim, or it is in or near.
  case victimInterestUnknown = "S04"
  /// The return moved, earlier or later.
  case dateMoved = "S06"
  case dateUncertain = "S07"
  case noHousing = "S08"
  case noIdentityDocument = "S09"
  case noBenefit = "S10"
  case insuranceSuspended = "S11"
  case screeningLate = "S12"
  case planMeetingLate = "S13"
  case supervisionNotStarted = "S14"
  case contactOverdue = "S15"
  case breachUndecided = "S16"
  case monitoringAlertOpen = "S17"
  case probationEnds = "S18"
  case gvmClaimDue = "S19"
  case adviceAfterSupervision = "S20"
  case homeBanEnds = "S21"
  case measureEnds = "S22"
  case leaveUnprepared = "S23"
  case newLeavePhase = "S24"
  case leaveAuthorisationEnds = "S25"
  /// Victims may not have been told that somebody leaves custody.
  case victimUninformed = "S28"
  case taskOverdue = "S30"
  case noOwner = "S31"
  case possibleDouble = "S32"
  case destructionDue = "S34"
  case notBackFromLeave = "S37"
  case programmeUnprepared = "S38"
  case suddenRelease = "S39"
  case adviceUnanswered = "S40"
  case ownerAway = "S41"
  case appointmentBroken = "S42"
}
