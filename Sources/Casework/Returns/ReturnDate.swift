/// What a date of a return stands for.
package enum ReturnDateKind: String, CaseIterable, Hashable, Sendable {
  case conditionalRelease = "conditional-release"
  case sentenceEnd = "sentence-end"
  case endLeaveEarliest = "end-leave-earliest"
  case leaveStart = "leave-start"
  case leaveEnd = "leave-end"
  case programmeStart = "programme-start"
  case suspension
  case trialLeave = "trial-leave"
  case tbsEnd = "tbs-end"
  case pijEnd = "pij-end"
  case isdEnd = "isd-end"

  /// Whether the person can stand in the municipality from this date. The end of a leave is the
  /// one date on which somebody goes the other way.
  package var isArrival: Bool { self != .leaveEnd }
}

/// How sure a date is.
package enum DateQuality: String, CaseIterable, Hashable, Sendable {
  /// The custodial agency or a court fixed it.
  case confirmed
  /// It follows from a term by a rule.
  case computed
  /// Somebody expects it.
  case indicative
  /// It was asked, and nobody knows.
  case unknown

  package var isCertain: Bool { self == .confirmed || self == .computed }
}

/// Who gave a date.
package enum DateSource: String, CaseIterable, Hashable, Sendable {
  case custodialAgency = "dji"
  case caseManager = "case-manager"
  case injus
  case prosecution = "om"
  case clinic
  case probation
  case person
  case ours
}

/// One date of a return, with its kind, quality, source and when it was received. A later date of the
/// same kind stands beside it in the history; nothing is overwritten.
package struct ReturnDate: Hashable, Sendable {
  package var kind: ReturnDateKind
  /// `nil` when the quality is `unknown`.
  package var date: CivilDate?
  package var time: CivilTime?
  package var quality: DateQuality
  package var source: DateSource
  /// The day on which we were told, which is what the notice time is counted from.
  package var receivedOn: CivilDate

  package init(
    kind: ReturnDateKind, date: CivilDate?, time: CivilTime? = nil, quality: DateQuality,
    source: DateSource, receivedOn: CivilDate
  ) {
    self.kind = kind
    self.date = date
    self.time = time
    self.quality = quality
    self.source = source
    self.receivedOn = receivedOn
  }
}
