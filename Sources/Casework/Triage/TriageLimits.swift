/// From when on a signal speaks, as the organisation chose it: read once for a whole list. No source
/// fixes these figures. All of them are calendar days.
struct TriageLimits {
  // Before a return
  let housing: Int
  let housingUrgent: Int
  let identity: Int
  let benefit: Int
  let uncertainDate: Int
  let leave: Int
  let leaveUrgent: Int
  let programme: Int
  // Before the end of a probation period, a title, a measure or an authorisation
  let probationEnd: Int
  let gvm: Int
  let measureEnd: Int
  let leaveAuthorisation: Int
  // Before the return that a notice is about
  let noticeLead: Int
  let noticeAssessmentSight: Int
  /// After a request for advice that named no day.
  let adviceSilence: Int
  /// For how long something can be put aside at most.
  let snooze: Int

  /// One cycle of meetings on the plan (NZ-4): within it a return is prepared (domain.md D2).
  static let cycle = 42
  /// A week: within it a return is for now (domain.md D2).
  static let week = 7
  /// A notice that came late is for now when the return is so near (domain.md D3, S02).
  static let noticeUrgent = 3

  init(_ settings: Settings, on day: CivilDate) {
    func days(_ setting: SettingID) -> Int { settings.value(of: setting, on: day) }
    housing = days(.housingStart)
    housingUrgent = days(.housingUrgent)
    identity = days(.identityStart)
    benefit = days(.benefitStart)
    uncertainDate = days(.uncertainDateLead)
    leave = days(.leaveLead)
    leaveUrgent = days(.leavePreparation)
    programme = days(.programmeLead)
    probationEnd = days(.probationEndLead)
    gvm = days(.gvmLead)
    measureEnd = days(.measureEndLead)
    leaveAuthorisation = days(.leaveAuthorisationLead)
    noticeLead = days(.noticeLead)
    noticeAssessmentSight = days(.noticeAssessmentSight)
    adviceSilence = days(.adviceSilence)
    snooze = days(.snoozeCap)
  }
}
