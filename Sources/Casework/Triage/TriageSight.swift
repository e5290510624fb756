/// What the signals of one list need beside a file, each found once.
struct TriageSight {
  let register: Register
  let now: Moment
  let today: CivilDate
  let settings: Settings
  let limits: TriageLimits
  /// Who is away today with nobody in their place.
  let away: [UserName: Entry<Absence>]
  let partners: Partners

  init(_ register: Register, at now: Moment) {
    self.register = register
    self.now = now
    today = now.date
    settings = register.settings
    limits = TriageLimits(register.settings, on: now.date)
    var away: [UserName: Entry<Absence>] = [:]
    for entry in register.absences.live where entry.value.covers(now.date) {
      away[entry.value.user] = entry
    }
    self.away = away.filter { $0.value.value.deputy == nil }
    partners = Partners(register, at: now)
  }

  /// The end that a rule gives; `nil` where it has nothing to count or did not hold.
  func deadline(_ rule: RuleID, from: Due, extensions: Int = 0) -> Deadline? {
    try? rule.rule.deadline(from: from, extensions: extensions, settings: settings)
  }

  /// Calendar days from today; negative when it passed.
  func days(until date: CivilDate) -> Int { today.days(until: date) }

  /// Whether the time ends within 72 hours, or has ended (domain.md D2).
  func isPressing(_ due: Due) -> Bool {
    due.moment.milliseconds - now.milliseconds <= 72 * 3_600_000
  }

  func hasPassed(_ due: Due) -> Bool { due.moment <= now }

  /// The tier of a return that lies so many days ahead (domain.md D2).
  func tier(returningOn date: CivilDate, urgent: Int = TriageLimits.week) -> Tier {
    days(until: date) <= max(urgent, TriageLimits.week) ? .thisWeek : .prepare
  }
}

/// The signals of one file. Every fact comes from the file itself, which is in one compartment
/// (domain.md H2); from the register come colleagues, the directory, settings and, for doubles,
/// people of the same compartment.
struct FileSignals {
  let file: PersonFile
  let sight: TriageSight
  let returns: [ReturnInSight]
  let supervisions: [SupervisionInSight]

  init(_ file: PersonFile, _ sight: TriageSight) {
    self.file = file
    self.sight = sight
    returns = file.returns.isEmpty ? [] : file.liveReturns.map(ReturnInSight.init)
    supervisions =
      file.supervisions.isEmpty
      ? [] : file.supervisions.filter(\.isLive).map(SupervisionInSight.init)
  }

  /// Everything that the signals find, in the order of their codes.
  var findings: [TriageFinding] { SignalCode.allCases.flatMap(findings(of:)) }

  private func findings(of signal: SignalCode) -> [TriageFinding] {
    switch signal {
    case .victimInterestUnknown: victimQuestions
    case .dateMoved: movedReturns
    case .dateUncertain: uncertainDates
    case .noHousing: missingHousing
    case .noIdentityDocument: missingIdentity
    case .noBenefit: missingBenefits
    case .insuranceSuspended: suspendedInsurances
    case .screeningLate: lateScreenings
    case .planMeetingLate: lateMeetings
    case .supervisionNotStarted: notStarted
    case .contactOverdue: overdueContacts
    case .breachUndecided: undecidedBreaches
    case .monitoringAlertOpen: openAlerts
    case .probationEnds: endingProbations
    case .gvmClaimDue: dueClaims
    case .adviceAfterSupervision: missingAdvice
    case .homeBanEnds: endingHomeBans
    case .measureEnds: endingMeasures
    case .leaveUnprepared: unpreparedLeaves
    case .newLeavePhase: newPhases
    case .leaveAuthorisationEnds: endingAuthorisations
    case .taskOverdue: overdueTasks + overdueAgreements
    case .referralIncomplete: incompleteReferrals
    case .riskJudgmentOld: oldJudgments
    case .oxrecBased: oxrecJudgments
    case .noticeUnacknowledged: unacknowledgedNotices
    case .noticeLate: lateNotices
    case .assessmentMissing: missingAssessments
    case .mayorViewAsked: openViews
    case .noticeNotComing: silences
    case .victimUninformed: uninformedVictims
    case .noOwner: missingOwner
    case .possibleDouble: doubles
    case .reportingCodeOpen: openCodes
    case .destructionDue: destruction
    case .subjectRequest: openRequests
    case .notBackFromLeave: notBack
    case .programmeUnprepared: unpreparedProgrammes
    case .suddenRelease: suddenReleases
    case .adviceUnanswered: unansweredAdvice
    case .ownerAway: absentOwner
    case .appointmentBroken: brokenAppointments
    }
  }

  /// A finding whose hardness and duty holder are those of its rule, or of the signal.
  func finding(
    _ signal: SignalCode, about matter: RecordID, _ reason: TriageReason, rule: RuleID? = nil,
    deadline: Deadline? = nil, due: Due?, hardness: Hardness? = nil, holder: DutyHolder? = nil,
    asked: AskedDecision, tier: Tier, missing: [MissingInput] = [], raised: Moment
  ) -> TriageFinding {
    let rule = deadline?.rule ?? rule
    let known = rule?.rule
    return TriageFinding(
      signal: signal, matter: matter, reason: reason, rule: rule, deadline: deadline, due: due,
      hardness: hardness ?? known?.hardness ?? signal.basis.hardness,
      dutyHolder: holder ?? known?.dutyHolder ?? .us, asked: asked, tier: tier, missing: missing,
      raised: raised)
  }
}
