/// By which way somebody returns to the municipality (domain.md C3).
package enum ReturnType: String, CaseIterable, Hashable, Sendable {
  case sentenceEnd = "sentence-end"
  case endLeave = "end-leave"
  case conditionalRelease = "conditional-release"
  case prisonProgramme = "prison-programme"
  case leaveShort = "leave-short"
  case leaveNetwork = "leave-network"
  case leaveLong = "leave-long"
  case extramuralWork = "extramural-work"
  case sentenceInterruption = "sentence-interruption"
  case preTrialSuspended = "pre-trial-suspended"
  case preTrialLifted = "pre-trial-lifted"
  case hostageEnd = "coercive-detention-end"
  case isdEnd = "isd-end"
  case tbsEscorted = "tbs-escorted"
  case tbsUnescorted = "tbs-unescorted"
  case tbsTransmural = "tbs-transmural"
  case tbsTrialLeave = "tbs-trial-leave"
  case tbsConditionalEnd = "tbs-conditional-end"
  case tbsEnd = "tbs-end"
  case tbsConditions = "tbs-conditions"
  case pijEnd = "pij-end"
  case youthDetentionEnd = "youth-detention-end"
  case stp
  case clinicTransfer = "clinic-transfer"
  /// Acquitted: out at once, without a date that anybody could prepare for.
  case acquittal
  case unknown

  /// Whether the person goes back inside afterwards.
  package var isTemporary: Bool {
    switch self {
    case .leaveShort, .leaveNetwork, .leaveLong, .extramuralWork, .sentenceInterruption,
      .tbsEscorted, .tbsUnescorted:
      true
    default: false
    }
  }
}

/// The frame of a return: how, from where, to which municipality.
package struct ReturnDetails: Hashable, Sendable {
  package var type: ReturnType
  /// The institution as the source named it, "PI Lelystad". Empty when not known.
  package var institution: String
  /// The municipality of return; `nil` for our own.
  package var municipality: MunicipalityCode?

  package init(type: ReturnType, institution: String, municipality: MunicipalityCode? = nil) {
    self.type = type
    self.institution = institution
    self.municipality = municipality
  }
}
