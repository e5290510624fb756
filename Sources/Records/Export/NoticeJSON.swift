import Casework

/// Notices to the mayor.
extension JSONObject {
  mutating func add(notice fact: Fact) {
    switch fact {
    case .noticeReceived(let notice): add(notice)
    case .noticeStepped(let id, let step):
      add("notice", id)
      add(step)
    case .noticeExpected(let expected):
      add("returnKind", expected.kind.rawValue)
      add("returnsOn", expected.returnsOn)
      add("isFictive", expected.isFictive)
      add("silence", expected.silence?.rawValue)
      add("source", expected.source)
      add("remark", expected.remark)
    default: break
    }
  }

  private mutating func add(_ notice: BijNotice) {
    add("number", notice.number)
    add("returnKind", notice.kind.rawValue)
    add("ground", notice.ground.rawValue)
    add("suppliedOn", notice.suppliedOn)
    add("receivedOn", notice.receivedOn)
    add("returnsOn", notice.returnsOn)
    add("institution", notice.institution)
    add("isIrrevocable", notice.isIrrevocable.rawValue)
    add("isJuvenileLaw", notice.isJuvenileLaw.rawValue)
    if let months = notice.unconditionalMonths { add("unconditionalMonths", months) }
    add("address", notice.address)
    add("birthPlace", notice.birthPlace)
    add("nationality", notice.nationality)
    add("caseNumber", notice.caseNumber)
    add("provisions", notice.provisions)
    add("qualification", notice.qualification)
    add("offenceOn", notice.offenceOn)
    add("judgment", notice.judgment)
    add("probationEnd", notice.probationEnd)
    add("executionFrom", notice.executionFrom)
    add("executionUntil", notice.executionUntil)
  }

  private mutating func add(_ step: NoticeStep) {
    add("step", step.kind.rawValue)
    add("on", step.on)
    add("day", step.day)
    if let assessment = step.assessment {
      add("findings", assessment.findings.map { "\($0.factor.rawValue)=\($0.answer.rawValue)" })
      add("findingNotes", assessment.findings.map(\.note))
      add("consulted", assessment.consulted.map(\.rawValue))
      add("conclusion", assessment.conclusion.rawValue)
      add("assessmentReason", assessment.reason)
    }
    add("outcomes", step.outcomes.map(\.rawValue))
    add("analysis", step.analysis?.rawValue)
    add("by", step.by)
    add("text", step.text)
  }
}
