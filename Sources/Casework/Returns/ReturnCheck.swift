/// What has to be known or done around one return beside the six basic conditions.
package enum ReturnCheckKind: String, CaseIterable, Hashable, Sendable {
  /// Came into custody, on that day.
  case arrival
  /// Screening by the institution (NZ-3).
  case screening
  /// The detention and reintegration plan is fixed (NZ-3b).
  case detentionPlan = "detention-plan"
  /// The meeting on the plan, each time it was held (NZ-4).
  case planMeeting = "plan-meeting"
  /// Health insurance runs again (NZ-11).
  case insurance
  /// The change was told to Dienst Toeslagen (NZ-11).
  case allowance
  /// Benefit was applied for (NZ-10).
  case benefit
  /// The home is kept during detention (NZ-17).
  case homeKept = "home-kept"
  /// Somebody here spoke with the person or the institution before a leave (LV-1).
  case leaveContact = "leave-contact"
  /// The start of the programme was prepared (S38).
  case programmePrepared = "programme-prepared"
}

/// One answer, on the day on which it holds.
package struct ReturnCheck: Hashable, Sendable {
  package var answer: Answer
  package var on: CivilDate
  package var remark: String

  package init(answer: Answer, on: CivilDate, remark: String = "") {
    self.answer = answer
    self.on = on
    self.remark = remark
  }
}
