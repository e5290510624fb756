import Casework

/// Measures, steps of a supervision, advice, custody, cases and decisions on signals.
extension JSONObject {
  mutating func add(matter fact: Fact) {
    switch fact {
    case .returnChecked(let id, let kind, let check):
      add("return", id)
      add("check", kind.rawValue)
      add("answer", check.answer.rawValue)
      add("on", check.on)
      add("remark", check.remark)
    case .supervisionStepped(let id, let step):
      add("supervision", id)
      add(step)
    case .measureRecorded(let content): add(content)
    case .measureStepped(let id, let step):
      add("measure", id)
      add(step)
    case .adviceRequested(let request):
      add("question", request.question)
      add("askedBy", request.askedBy)
      add("asked", request.asked.rawValue)
      add("askedOn", request.askedOn)
      add("due", request.due)
    case .adviceAnswered(let id, let answer):
      add("advice", id)
      add("on", answer.on)
      add("text", answer.text)
      add("reaction", answer.reaction)
      add("correction", answer.correction)
    case .sentenceRecorded(let sentence): add(sentence)
    case .leaveAuthorised(let leave):
      add("phase", leave.phase.rawValue)
      add("from", leave.from)
      add("clinic", leave.clinic)
      add("calls", leave.calls)
    case .caseOpened(let opening):
      add("ground", opening.ground.rawValue)
      add("question", opening.question)
      add("askedBy", opening.askedBy)
      add("on", opening.on)
    case .caseClosed(let id, let reason):
      add("case", id)
      add("reason", reason)
    case .triageDecided(let decision): add(decision)
    default: break
    }
  }

  /// A day as `2026-11-23`, with its hour where it has one as `2026-11-23T09:05`.
  mutating func add(_ key: String, _ due: Due?) { add(key, due?.iso) }

  private mutating func add(_ content: MeasureContent) {
    add("type", content.type.rawValue)
    add("authority", content.authority.rawValue)
    add("isIntended", content.isIntended)
    add("from", content.from)
    add("until", content.until)
    add("ground", content.ground)
    add("extent", content.extent)
    add("proportionality", content.proportionality)
    if let days = content.namedDays { add("namedDays", days) }
    add("contents", OrderContent.allCases.filter(content.contents.contains).map(\.rawValue))
  }

  private mutating func add(_ step: MeasureStep) {
    add("step", step.kind.rawValue)
    add("on", step.on)
    add("until", step.until)
    add("answer", step.answer?.rawValue)
    add("source", step.source)
    add("reason", step.reason)
  }

  private mutating func add(_ step: SupervisionStep) {
    add("step", step.kind.rawValue)
    if let on = step.on { add("on", on) }
    switch step {
    case .calledUp(_, let kind): add("by", kind.rawValue)
    case .intervalAgreed(let days, let reason):
      add("days", days)
      add("reason", reason)
    case .conditionSet(let condition):
      add("condition", condition.kind.rawValue)
      add("text", condition.text)
      add("monitoring", condition.monitoring?.rawValue)
    case .conditionLifted(let id, let reason), .retracted(let id, let reason):
      add("of", id)
      add("reason", reason)
    case .breachReported(let report):
      add("what", report.what)
      add("source", report.source)
    case .monitoringAlert(let alert):
      add("alert", alert.kind.rawValue)
      add("outcome", alert.outcome)
    case .reportedToProsecution(_, let advice, let reason):
      add("advice", advice.rawValue)
      add("reason", reason)
    case .warned(_, let reason), .noStep(_, let reason), .continued(_, let reason),
      .suspended(_, let reason), .endJudged(_, let reason):
      add("reason", reason)
    case .periodChanged(let end, let reason):
      add("end", end)
      add("reason", reason)
    case .closed: break
    case .municipalityAdvised(_, let text): add("text", text)
    }
  }

  private mutating func add(_ sentence: Sentence) {
    add("judgedOn", sentence.judgedOn)
    add("years", sentence.length.years)
    add("months", sentence.length.months)
    add("days", sentence.length.days)
    add("countsFrom", sentence.countsFrom)
    add("isPartlySuspended", sentence.isPartlySuspended)
    add("isJuvenile", sentence.isJuvenile)
    add("isIrrevocable", sentence.isIrrevocable.rawValue)
    add("hasLawfulStay", sentence.hasLawfulStay.rawValue)
    add("isExcludedFromEarlyRelease", sentence.isExcludedFromEarlyRelease.rawValue)
    add("hasTbs", sentence.hasTbs)
    add("hasGvm", sentence.hasGvm)
    add("nature", sentence.nature?.rawValue)
  }

  private mutating func add(_ decision: TriageDecision) {
    add("signal", decision.signal.rawValue)
    add("matter", decision.matter)
    add("due", decision.due)
    switch decision.verb {
    case .acknowledged(let reason):
      add("verb", "acknowledged")
      add("reason", reason)
    case .done(let reason):
      add("verb", "done")
      add("reason", reason)
    case .noAction(let reason):
      add("verb", "no-action")
      add("reason", reason)
    case .referred(let receiver, let reason):
      add("verb", "referred")
      add("to", receiver)
      add("reason", reason)
    case .snoozed(let until, let event, let reason):
      add("verb", "snoozed")
      add("until", until)
      add("or", event?.rawValue)
      add("reason", reason)
    }
  }
}
