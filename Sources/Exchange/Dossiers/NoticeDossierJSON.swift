import Casework

/// Notices to the mayor of a dossier in JSON.
extension JSON {
  static func notice(_ notice: Notice) -> JSON {
    let content = notice.content
    let retention = notice.retention
    return recorded(
      notice.received,
      [
        ("notice_id", .id(notice.id)), ("number", .string(content.number)),
        ("kind", .word(content.kind)), ("ground", .word(content.ground)),
        ("ground_article", .string(content.ground.article)), ("state", .word(notice.state)),
        ("supplied_on", .date(content.suppliedOn)), ("received_on", .date(content.receivedOn)),
        ("returns_on", .date(notice.returnsOn)), ("lead_days", .integer(notice.leadDays)),
        ("institution", .text(content.institution)),
        ("irrevocable", .word(content.isIrrevocable)),
        ("juvenile_law", .word(content.isJuvenileLaw)),
        ("unconditional_months", .integer(content.unconditionalMonths)),
        ("address", .text(content.address)), ("birth_place", .text(content.birthPlace)),
        ("nationality", .text(content.nationality)), ("case_number", .text(content.caseNumber)),
        ("provisions", .text(content.provisions)),
        ("qualification", .text(content.qualification)),
        ("offence_on", .date(content.offenceOn)), ("judgment", .text(content.judgment)),
        ("probation_end", .date(content.probationEnd)),
        ("execution_from", .date(content.executionFrom)),
        ("execution_until", .date(content.executionUntil)),
        ("doubts", .array(notice.doubts.map { .string($0.rawValue) })),
        ("leaves_work", .date(retention.leavesWork)),
        ("destroy_by", .date(retention.destroyedBy)),
        ("steps", .array(notice.steps.live.map(noticeStep))),
      ])
  }

  private static func noticeStep(_ entry: Entry<NoticeStep>) -> JSON {
    let step = entry.value
    return recorded(
      entry,
      [
        ("step_id", .id(entry.id)), ("step", .word(step.kind)), ("on", .date(step.on)),
        ("day", .date(step.day)),
        ("conclusion", .word(step.assessment?.conclusion)),
        ("assessment_reason", .text(step.assessment?.reason ?? "")),
        (
          "consulted",
          .array((step.assessment?.consulted ?? []).map { .string($0.rawValue) })
        ),
        ("findings", .array((step.assessment?.findings ?? []).map(finding))),
        ("outcomes", .array(step.outcomes.map { .string($0.rawValue) })),
        ("analysis", .word(step.analysis)), ("by", .text(step.by)), ("text", .text(step.text)),
      ])
  }

  private static func finding(_ finding: UnrestFinding) -> JSON {
    .object([
      ("factor", .word(finding.factor)), ("answer", .word(finding.answer)),
      ("note", .text(finding.note)),
    ])
  }

  static func expected(_ entry: Entry<ExpectedNotice>) -> JSON {
    let expected = entry.value
    return recorded(
      entry,
      [
        ("expected_id", .id(entry.id)), ("kind", .word(expected.kind)),
        ("returns_on", .date(expected.returnsOn)), ("fictive", .boolean(expected.isFictive)),
        ("silence", .word(expected.silence)), ("source", .string(expected.source)),
        ("remark", .text(expected.remark)),
      ])
  }
}
