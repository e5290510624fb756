/// A choice that an organisation makes for its whole log. What it means in words stands in the
/// catalogue; what it may be stands in `SettingDefinition`.
package enum SettingID: String, CaseIterable, Hashable, Sendable {
  case erasureGrace = "erasure-grace"
  case keyBackup = "key-backup"
  case idleLock = "idle-lock"
  case clipboard
  case externalEditor = "external-editor"
  case draftRest = "draft-rest"
  case bulkView = "bulk-view"
  case retentionAftercare = "retention-aftercare"
  case retentionSupervision = "retention-supervision"
  case retentionVictim = "retention-victim"
  case retentionOriginalText = "retention-original-text"
  // Terms for which no law or agreement gives the figure
  case insuranceRestart = "insurance-restart"
  case identityReady = "identity-ready"
  case identityTime = "identity-time"
  case identityStart = "identity-start"
  case housingStart = "housing-start"
  case benefitStart = "benefit-start"
  case rentHelp = "rent-help"
  case leavePreparation = "leave-preparation"
  case shortLeaveWindow = "short-leave-window"
  case longLeaveWindow = "long-leave-window"
  case longLeaveHours = "long-leave-hours"
  case shortLeaveServed = "short-leave-served"
  case longLeaveServed = "long-leave-served"
  case earlyReleaseDays = "early-release-days"
  case tbsAuthorisation = "tbs-authorisation"
  case breachAnswer = "breach-answer"
  case endJudgement = "end-judgement"
  case adviceAfterEnd = "advice-after-end"
  case adviceBeforeEnd = "advice-before-end"
  case drugClosure = "drug-closure"
  case bylawBan = "bylaw-ban"
  case twbmtExtended = "twbmt-extended"
  case reportingCode = "reporting-code"
  case riskValidity = "risk-validity"
  case oxrecPaused = "oxrec-paused"
  case quietSpell = "quiet-spell"
  case worksGoodFriday = "works-good-friday"
  case worksLiberationDay = "works-liberation-day"
  // From when on the queue speaks
  case housingUrgent = "housing-urgent"
  case uncertainDateLead = "uncertain-date-lead"
  case leaveLead = "leave-lead"
  case programmeLead = "programme-lead"
  case probationEndLead = "probation-end-lead"
  case gvmLead = "gvm-lead"
  case measureEndLead = "measure-end-lead"
  case leaveAuthorisationLead = "leave-authorisation-lead"
  // Notices to the mayor
  case noticeAcknowledgement = "notice-acknowledgement"
  case noticeLead = "notice-lead"
  case noticeAssessment = "notice-assessment"
  case noticeAssessmentSight = "notice-assessment-sight"
  case mayorViewLead = "mayor-view-lead"
  case bijSubscribed = "bij-subscribed"
  case adviceSilence = "advice-silence"
  /// From how many people on a figure by area is shown.
  case smallNumbers = "small-numbers"
  case snoozeCap = "snooze-cap"
  // The weekly rhythm of a Zorg- en Veiligheidshuis: days by their ISO number, Monday 1
  case zvhClosingDay = "zvh-closing-day"
  case zvhClosingHour = "zvh-closing-hour"
  case zvhTriageDay = "zvh-triage-day"
  case retentionAccess = "retention-access"
  case victimNearby = "victim-nearby"
}

/// In what a setting is counted.
package enum SettingUnit: String, CaseIterable, Hashable, Sendable {
  case seconds
  case minutes, hours, days
  case workingDays = "working-days"
  case weeks, months, people
  case metres
  /// 0 for no, 1 for yes.
  case yesNo = "yes-no"
  /// The ISO number of a day of the week: Monday 1, Sunday 7.
  case weekday
  /// 0 for unknown, 1 for yes, 2 for no.
  case yesNoUnknown = "yes-no-unknown"
}

/// Where a setting comes from: a law that fixes a bound, our own choice, or a choice that the
/// organisation has to make and write down itself.
package enum SettingSource: Hashable, Sendable {
  /// The article that gives the bound.
  case law(String)
  case productDefault
  /// The law gives no figure (the selection list of the Archiefwet, AVG art. 5(1)(e)): the figure
  /// that stands until somebody chooses is shown as a setting, never as law.
  case localPolicy
}

/// What a setting may be, what it is until somebody changes it, and why.
package struct SettingDefinition: Hashable, Sendable, Identifiable {
  package let id: SettingID
  package let unit: SettingUnit
  /// What holds until somebody changes it.
  package let standard: Int
  /// The lowest and the highest value, both allowed. Nobody can go beyond: the upper bound of a
  /// term is its hard stop.
  package let bounds: ClosedRange<Int>
  package let source: SettingSource

  /// What holds on a day until somebody changes it: of what the custodial agency announces, the
  /// figure of that day.
  package func standard(on day: CivilDate) -> Int {
    if id == .oxrecPaused { return day < OxrecPause.began ? 0 : standard }
    guard id == .earlyReleaseDays else { return standard }
    return EarlyReleaseRegime.all.last { $0.from <= day }?.days ?? 0
  }

  /// All settings, in the order in which a screen shows them.
  package static let all: [SettingDefinition] = SettingID.allCases.map(\.definition)
}

extension SettingID {
  /// What this setting may be.
  package var definition: SettingDefinition {
    switch self {
    // A day at least: an erasure that cannot be withdrawn is no considered one.
    case .erasureGrace: define(.days, 7, 1...30, .productDefault)
    // The age of the oldest key backup is the delay of an erasure that the person is told.
    case .keyBackup: define(.days, 30, 1...30, .productDefault)
    case .idleLock: define(.minutes, 5, 1...60, .localPolicy)
    case .clipboard: define(.yesNo, 0, 0...1, .localPolicy)
    case .externalEditor: define(.yesNo, 0, 0...1, .localPolicy)
    case .draftRest: define(.seconds, 10, 5...120, .productDefault)
    case .bulkView: define(.people, 50, 1...1000, .localPolicy)
    case .retentionAftercare: define(.months, 60, 1...180, .localPolicy)
    case .retentionSupervision: define(.months, 60, 1...180, .localPolicy)
    case .retentionVictim: define(.months, 24, 1...60, .localPolicy)
    case .retentionOriginalText: define(.months, 12, 1...60, .localPolicy)
    // The terms of rules for which no law or agreement was found. The figures for leave are those of
    // the Rtvi of June 2023, before it was amended; the date of the custodial agency prevails.
    case .insuranceRestart: define(.days, 7, 1...60, .productDefault)
    case .identityReady: define(.days, 14, 1...90, .productDefault)
    case .identityTime: define(.workingDays, 6, 1...30, .localPolicy)
    case .identityStart: define(.days, 42, 1...365, .productDefault)
    case .housingStart: define(.days, 84, 1...365, .productDefault)
    case .benefitStart: define(.days, 14, 1...90, .productDefault)
    case .rentHelp: define(.months, 6, 0...24, .localPolicy)
    case .leavePreparation: define(.days, 7, 1...30, .productDefault)
    case .shortLeaveWindow: define(.months, 18, 1...60, .productDefault)
    case .longLeaveWindow: define(.months, 12, 1...60, .productDefault)
    case .longLeaveHours: define(.hours, 204, 1...720, .productDefault)
    case .shortLeaveServed: define(.weeks, 6, 0...52, .productDefault)
    case .longLeaveServed: define(.months, 4, 0...24, .productDefault)
    case .earlyReleaseDays: define(.days, 14, 0...60, .productDefault)
    case .tbsAuthorisation: define(.months, 12, 1...36, .productDefault)
    case .breachAnswer: define(.workingDays, 2, 1...20, .productDefault)
    case .endJudgement: define(.days, 30, 1...180, .productDefault)
    case .adviceAfterEnd: define(.days, 14, 1...90, .productDefault)
    case .adviceBeforeEnd: define(.days, 14, 1...90, .productDefault)
    case .drugClosure: define(.months, 3, 1...60, .localPolicy)
    case .bylawBan: define(.days, 14, 1...365, .localPolicy)
    case .twbmtExtended: define(.months, 0, 0...120, .productDefault)
    case .reportingCode: define(.workingDays, 5, 1...30, .productDefault)
    case .riskValidity: define(.months, 12, 1...36, .productDefault)
    // Paused since 12 February 2026, and no end is known (RI-4).
    case .oxrecPaused: define(.yesNo, 1, 0...1, .productDefault)
    case .quietSpell: define(.months, 12, 3...60, .productDefault)
    case .worksGoodFriday, .worksLiberationDay: define(.yesNo, 0, 0...1, .localPolicy)
    // From when on the queue speaks
    case .housingUrgent: define(.days, 14, 7...84, .productDefault)
    case .uncertainDateLead: define(.days, 42, 7...180, .productDefault)
    case .leaveLead: define(.days, 14, 7...84, .productDefault)
    case .programmeLead: define(.days, 42, 7...180, .productDefault)
    case .probationEndLead: define(.days, 60, 30...365, .productDefault)
    case .gvmLead: define(.days, 120, 30...365, .productDefault)
    case .measureEndLead: define(.days, 14, 3...60, .productDefault)
    case .leaveAuthorisationLead: define(.days, 60, 7...180, .productDefault)
    // No source fixes how soon a notice is acknowledged and assessed, nor how early one should come.
    case .noticeAcknowledgement: define(.workingDays, 2, 1...10, .productDefault)
    case .noticeLead: define(.days, 28, 1...90, .productDefault)
    case .noticeAssessment: define(.days, 7, 1...60, .productDefault)
    case .noticeAssessmentSight: define(.days, 14, 7...90, .productDefault)
    case .mayorViewLead: define(.days, 42, 7...180, .productDefault)
    case .bijSubscribed: define(.yesNoUnknown, 0, 0...2, .localPolicy)
    case .adviceSilence: define(.days, 14, 1...90, .productDefault)
    // Below five somebody can be recognised; no source fixes the figure.
    case .smallNumbers: define(.people, 5, 3...50, .localPolicy)
    // How far ahead a signal can be put off.
    case .snoozeCap: define(.days, 30, 1...90, .productDefault)
    // ZV-3: Monday 12:00, triage on Tuesday, as one region has it.
    case .zvhClosingDay: define(.weekday, 1, 1...7, .localPolicy)
    case .zvhClosingHour: define(.hours, 12, 0...23, .localPolicy)
    case .zvhTriageDay: define(.weekday, 2, 1...7, .localPolicy)
    // BIO2 8.15 asks for records of access and gives no term. A year at least, because rights are
    // reviewed yearly (BIO2 5.18.02); three years, as long as incidents stay on record.
    case .retentionAccess: define(.months, 36, 12...60, .localPolicy)
    // No source says what near is; five minutes on foot until somebody chooses.
    case .victimNearby: define(.metres, 500, 50...5000, .localPolicy)
    }
  }

  private func define(
    _ unit: SettingUnit, _ standard: Int, _ bounds: ClosedRange<Int>, _ source: SettingSource
  ) -> SettingDefinition {
    SettingDefinition(id: self, unit: unit, standard: standard, bounds: bounds, source: source)
  }
}
