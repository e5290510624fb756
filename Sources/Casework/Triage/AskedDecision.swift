/// What an entry asks of somebody. It names what the decision is taken on, so that a screen can open
/// the right form at once.
package enum AskedDecision: Hashable, Sendable {
  /// See what a moved date means: call, and mend what breaks.
  case meetMove(ReturnID)
  /// Call the institution for the date.
  case askDate(ReturnID)
  /// Get a basic condition going.
  case settle(BasicConditionKind, ReturnID)
  /// Ask how near an address is to a victim, and record the word.
  case tellNearness(RecordID)
  /// Decide what an address in or near the area of a victim asks for.
  case weighAddress(RecordID)
  /// Answer a question about a return.
  case check(ReturnCheckKind, ReturnID)
  /// Call up, visit, or record the first contact.
  case startSupervision(SupervisionID)
  case makeContact(SupervisionID)
  case agreeInterval(SupervisionID)
  /// Explain, warn, or report to the prosecutor.
  case judgeBreach(SupervisionID)
  case answerBreach(MeasureID)
  case recordAlertOutcome(SupervisionID)
  /// Extend, ask for another title, or let it end.
  case judgeEnd(SupervisionID)
  /// Send the notice of closure to the prosecutor and the minister.
  case sendClosure(SupervisionID)
  case adviseMunicipality(SupervisionID)
  /// Extend, withdraw or let it end.
  case extendMeasure(MeasureID)
  /// It cannot be extended (again): say that it ended, or impose something else.
  case letMeasureEnd(MeasureID)
  /// Agree who calls whom.
  case agreeCalls(LeavePhase)
  /// Tell the sender that the notice arrived, or that it is not for here.
  case acknowledgeNotice(NoticeID)
  /// Less time than wanted: do at once what is needed before the return.
  case adaptPlan(NoticeID)
  case assessNotice(NoticeID)
  /// The mayor's view and the environment analysis for the prosecution.
  case giveView(NoticeID)
  /// No notice comes: what is done without one.
  case weighSilence(RecordID)
  case finishTask(TaskID)
  case completeReferral(ZvhCaseID)
  /// Finish, drop or agree anew.
  case endAgreement(ZvhCaseID, RecordID)
  case assign
  case compare([PersonID])
  case destroy
  /// Check who asks, answer, extend with the reason, or refuse on a ground.
  case answerRequest(RequestID)
  /// Who is told, who looks, what if they come back.
  case actOnAbsence(ReturnID)
  /// Somebody is free, or will be at any moment: who meets them.
  case meetRelease(ReturnID)
  case answerAdvice(AdviceID)
  /// Judge the risks anew.
  case judgeRisk
  /// Take the next step of the reporting code.
  case stepCode
  case nameDeputy(UserName)
  case replan(PlannedContactID)
  /// Another has to act: what to ask them.
  case ask(DutyHolder, TriageInquiry)
}

/// What to ask somebody who has to act.
package enum TriageInquiry: String, CaseIterable, Hashable, Sendable {
  case screening
  case detentionPlan = "detention-plan"
  case planMeeting = "plan-meeting"
  case gvmClaim = "gvm-claim"
  case measureExtension = "measure-extension"
  case leaveAuthorisation = "leave-authorisation"
  case advice
  case victimInformed = "victim-informed"
}
