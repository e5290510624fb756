import Casework

extension WireZvhReferral {
  init(_ referral: ZvhReferral) {
    self.init()
    by = WirePartner(referral.by)
    onDay = referral.on.wire
    criteria = ZvhCriterion.allCases.compactMap { criterion in
      guard let answer = referral.criteria[criterion] else { return nil }
      var wire = WireZvhCriterionAnswer()
      wire.criterion = criterion.wire
      wire.answer = answer.wire
      return wire
    }
    reason = referral.reason
    goal = referral.goal
    partners = referral.partners
    told = referral.told.wire
    whyNotTold = referral.whyNotTold
  }

  func referral(_ fields: FieldReader) throws(RecordError) -> ZvhReferral {
    guard hasBy else { throw fields.missing("by") }
    var answers: [ZvhCriterion: Answer] = [:]
    for entry in criteria {
      answers[try fields.value(entry.criterion, "criterion")] =
        try fields.value(entry.answer, "answer")
    }
    return ZvhReferral(
      by: try by.partner(fields, "by"), on: try fields.day(hasOnDay, onDay, "on_day"),
      criteria: answers, reason: reason, goal: goal, partners: partners,
      told: try fields.value(told, "told"), whyNotTold: whyNotTold)
  }
}

extension WireZvhReferred: FactMessage {
  init(_ content: ZvhReferral) {
    self.init()
    referral = WireZvhReferral(content)
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    guard hasReferral else { throw fields.missing("referral") }
    return .zvhReferred(try referral.referral(fields))
  }
}

extension WireZvhStepped: FactMessage {
  init(_ id: ZvhCaseID, _ taken: ZvhStep, _ meeting: MeetingID?) {
    self.init()
    caseID = id.wire
    step = taken.kind.wire
    if let meeting { meetingID = meeting.wire }
    switch taken {
    case .amended(let content): referral = WireZvhReferral(content)
    case .triaged(let decided, let on, let other, let why):
      (outcome, onDay, table, reason) = (decided.wire, on.wire, other, why)
    case .leadSet(let lead): partner = WirePartner(lead)
    case .planSet(let plan): text = plan
    case .agreed(let agreement):
      partner = WirePartner(agreement.owner)
      (text, due) = (agreement.what, agreement.due.wire)
    case .agreementEnded(let agreement, let how, let on, let remark):
      (agreementID, end, onDay, reason) = (agreement.wire, how.wire, on.wire, remark)
    case .scaled(_, let on, let why), .closed(let on, let why): (onDay, reason) = (on.wire, why)
    }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .zvhStepped(
      try fields.id(hasCaseID, caseID, "case_id"), try told(fields),
      at: hasMeetingID ? try fields.id(meetingID, "meeting_id") : nil)
  }

  private func told(_ fields: FieldReader) throws(RecordError) -> ZvhStep {
    let kind: ZvhStepKind = try fields.value(step, "step")
    switch kind {
    case .amended:
      guard hasReferral else { throw fields.missing("referral") }
      return .amended(try referral.referral(fields))
    case .triaged:
      return .triaged(
        try fields.value(outcome, "outcome"), on: try day(fields), table: table, reason: reason)
    case .leadSet: return .leadSet(try who(fields))
    case .planSet: return .planSet(text)
    case .agreed:
      return .agreed(
        ZvhAgreement(
          what: text, owner: try who(fields), due: try fields.day(hasDue, due, "due")))
    case .agreementEnded:
      return .agreementEnded(
        try fields.id(hasAgreementID, agreementID, "agreement_id"), try fields.value(end, "end"),
        on: try day(fields), remark: reason)
    case .scaledUp: return .scaled(.up, on: try day(fields), reason: reason)
    case .scaledDown: return .scaled(.down, on: try day(fields), reason: reason)
    case .closed: return .closed(on: try day(fields), reason: reason)
    }
  }

  private func day(_ fields: FieldReader) throws(RecordError) -> CivilDate {
    try fields.day(hasOnDay, onDay, "on_day")
  }

  private func who(_ fields: FieldReader) throws(RecordError) -> Partner {
    guard hasPartner else { throw fields.missing("partner") }
    return try partner.partner(fields, "partner")
  }
}
