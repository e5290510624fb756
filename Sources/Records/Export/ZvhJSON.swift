import Casework

/// Cases of the house, its meetings and who is on their agendas.
extension JSONObject {
  mutating func add(house fact: Fact) {
    switch fact {
    case .zvhReferred(let referral): add(referral)
    case .zvhStepped(let id, let step, let meeting):
      add("case", id)
      add("step", step.kind.rawValue)
      add(step)
      add("meeting", meeting)
    default: break
    }
  }

  mutating func add(meeting fact: Fact) {
    switch fact {
    case .meetingPlanned(let content):
      add("replaces", content.replaces)
      add("table", content.table)
      add("on", content.on)
      add("time", content.time?.iso)
      add("place", content.place)
      add(
        "attending",
        content.attending.map { "\($0.kind.rawValue): \($0.organisation) \($0.person)" })
      add("isCancelled", content.isCancelled)
    case .caseTabled(let tabling):
      add("meeting", tabling.meeting)
      add("why", tabling.reason.rawValue)
      add("question", tabling.question)
      add("isOff", tabling.isOff)
    case .caseDiscussed(let discussion):
      add("meeting", discussion.meeting)
      add("picture", discussion.picture)
      add("opinion", discussion.opinion)
      add("decision", discussion.decision)
      add("isToReturn", discussion.isToReturn)
    case .tablesNamed(let names): add("names", names)
    default: break
    }
  }

  private mutating func add(_ referral: ZvhReferral) {
    add("by", referral.by)
    add("on", referral.on)
    for criterion in ZvhCriterion.allCases {
      add(criterion.rawValue, referral.answer(criterion).rawValue)
    }
    add("reason", referral.reason)
    add("goal", referral.goal)
    add("partners", referral.partners)
    add("told", referral.told.rawValue)
    add("whyNotTold", referral.whyNotTold)
  }

  private mutating func add(_ step: ZvhStep) {
    switch step {
    case .amended(let referral): add(referral)
    case .triaged(let outcome, let on, let table, let reason):
      add("outcome", outcome.rawValue)
      add("on", on)
      add("table", table)
      add("reason", reason)
    case .leadSet(let lead): add("lead", lead)
    case .planSet(let plan): add("plan", plan)
    case .agreed(let agreement):
      add("what", agreement.what)
      add("owner", agreement.owner)
      add("due", agreement.due)
    case .agreementEnded(let id, let end, let on, let remark):
      add("agreement", id)
      add("end", end.rawValue)
      add("on", on)
      add("remark", remark)
    case .scaled(_, let on, let reason), .closed(let on, let reason):
      add("on", on)
      add("reason", reason)
    }
  }
}
