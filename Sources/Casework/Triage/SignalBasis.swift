/// On what a signal stands beside the clock of a rule: the row of the field dossier, the source, and
/// who acts on it unless a rule says otherwise.
package struct SignalBasis: Hashable, Sendable {
  /// "NZ-2".
  package let code: String
  /// Where it comes from; empty for a choice of Keerpunt.
  package let source: String
  package let hardness: Hardness
}

extension SignalCode {
  /// What the signal stands on where no clock runs.
  package var basis: SignalBasis {
    switch self {
    case .victimInterestUnknown: SignalBasis("BIJ-13", "expydoc.com (NGB)", .agreement)
    case .victimUninformed: SignalBasis("IDV-1", "slachtofferwijzer.nl", .agreement)
    case .dateMoved, .dateUncertain: SignalBasis("EV-1", "stcrt-2025-24169", .productDefault)
    case .noHousing: SignalBasis("NZ-2", "dji.nl (bestuurlijke afspraken)", .agreement)
    case .noIdentityDocument: SignalBasis("NZ-15", "stb-2023-279", .productDefault)
    case .noBenefit: SignalBasis("NZ-10", "gedeco.nl", .productDefault)
    case .insuranceSuspended: SignalBasis("NZ-11", "skgz.nl", .productDefault)
    case .screeningLate: SignalBasis("NZ-3", "dji.nl", .agreement)
    case .planMeetingLate: SignalBasis("NZ-4", "dji.nl", .agreement)
    case .supervisionNotStarted: SignalBasis("TZ-3", "BWBR0042962/2026-01-01", .law)
    case .contactOverdue: SignalBasis("TZ-9", "reclassering.nl", .agreement)
    case .breachUndecided: SignalBasis("TZ-5", "BWBR0042962/2026-01-01", .productDefault)
    case .monitoringAlertOpen: SignalBasis("EM-1", "reclassering.nl", .productDefault)
    case .probationEnds: SignalBasis("TZ-6", "BWBR0042962/2026-01-01", .productDefault)
    case .gvmClaimDue: SignalBasis("GVM-1", "BWBR0001903/2026-07-01", .law)
    case .adviceAfterSupervision: SignalBasis("TZ-6", "reclassering.nl", .productDefault)
    case .homeBanEnds: SignalBasis("ME-1", "BWBR0024649/2020-07-01", .law)
    case .measureEnds: SignalBasis("ME-3", "BWBR0005416/2026-10-01", .productDefault)
    case .leaveUnprepared: SignalBasis("LV-1", "BWBR0010171/2023-06-06", .productDefault)
    case .newLeavePhase, .leaveAuthorisationEnds:
      SignalBasis("TBS-1", "rijksoverheid.nl", .productDefault)
    case .riskJudgmentOld: SignalBasis("RI-20", "inspectie-jenv.nl (10-11-2017)", .productDefault)
    case .oxrecBased: SignalBasis("RI-4", "kst-29270-162", .productDefault)
    case .reportingCodeOpen:
      SignalBasis("VT-3", "zoek.officielebekendmakingen.nl/kst-29270-153", .productDefault)
    case .noticeUnacknowledged: SignalBasis("BIJ-3", "vng.nl", .productDefault)
    case .noticeLate: SignalBasis("BIJ-8", LawText.bjsg, .productDefault)
    case .assessmentMissing: SignalBasis("BIJ-9", "vng.nl", .productDefault)
    case .mayorViewAsked: SignalBasis("BIJ-12", "expydoc.com/doc/6869510 (NGB)", .agreement)
    case .noticeNotComing: SignalBasis("BIJ-2", "kst-29270-152", .productDefault)
    case .taskOverdue: SignalBasis("ZV-1", "zvhhm.nl", .agreement)
    case .referralIncomplete: SignalBasis("ZV-3", "vrnhn.nl", .localPolicy)
    case .noOwner: SignalBasis("S31", "", .productDefault)
    case .possibleDouble: SignalBasis("DP-16", "justid.nl", .productDefault)
    case .destructionDue: SignalBasis("DP-14", "BIO2 5.33.01", .localPolicy)
    case .subjectRequest: SignalBasis("DP-9", "BWBR0040940/2026-09-01", .law)
    case .notBackFromLeave: SignalBasis("S37", "", .productDefault)
    case .programmeUnprepared: SignalBasis("PP-1", "BWBR0009709/2025-11-01", .productDefault)
    case .suddenRelease: SignalBasis("S39", "", .productDefault)
    case .adviceUnanswered: SignalBasis("TZ-17", "reclassering.nl", .agreement)
    case .ownerAway: SignalBasis("S41", "", .productDefault)
    case .appointmentBroken: SignalBasis("S42", "", .productDefault)
    }
  }

  /// Whether the time for the decision runs while the entry is in the queue. When such a clock has
  /// run out the entry stays until somebody acknowledges that, whatever else is decided.
  package var isClock: Bool {
    switch self {
    case .insuranceSuspended, .supervisionNotStarted, .breachUndecided, .probationEnds,
      .gvmClaimDue, .adviceAfterSupervision, .homeBanEnds, .measureEnds, .leaveAuthorisationEnds,
      .adviceUnanswered:
      true
    case .reportingCodeOpen: true
    case .subjectRequest: true
    case .noticeUnacknowledged, .assessmentMissing, .mayorViewAsked: true
    default: false
    }
  }
}

extension SignalBasis {
  fileprivate init(_ code: String, _ source: String, _ hardness: Hardness) {
    self.init(code: code, source: source, hardness: hardness)
  }
}

extension TriageFinding {
  /// The id of the rule, or of the row of the field dossier where no clock runs.
  package var code: String { rule?.rawValue ?? signal.basis.code }

  /// "Wth 2 lid 1"; empty where no article gives it.
  package var article: String { rule?.rule.article ?? "" }

  /// Where the rule was read; empty for a choice of Keerpunt.
  package var source: String {
    let source = rule?.rule.source ?? ""
    return source.isEmpty ? signal.basis.source : source
  }
}
