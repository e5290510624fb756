import Casework

extension WireNoticeReceived: FactMessage {
  init(_ notice: BijNotice) {
    self.init()
    number = notice.number
    kind = notice.kind.wire
    ground = notice.ground.wire
    suppliedOn = notice.suppliedOn.wire
    receivedOn = notice.receivedOn.wire
    if let day = notice.returnsOn { returnsOn = day.wire }
    institution = notice.institution
    isIrrevocable = notice.isIrrevocable.wire
    isJuvenileLaw = notice.isJuvenileLaw.wire
    if let months = notice.unconditionalMonths { unconditionalMonths = UInt32(clamping: months) }
    address = notice.address
    birthPlace = notice.birthPlace
    nationality = notice.nationality
    caseNumber = notice.caseNumber
    provisions = notice.provisions
    qualification = notice.qualification
    if let day = notice.offenceOn { offenceOn = day.wire }
    judgment = notice.judgment
    if let day = notice.probationEnd { probationEnd = day.wire }
    if let day = notice.executionFrom { executionFrom = day.wire }
    if let day = notice.executionUntil { executionUntil = day.wire }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .noticeReceived(
      BijNotice(
        number: try fields.text(hasNumber, number, "number"),
        kind: try fields.value(kind, "kind"), ground: try fields.value(ground, "ground"),
        suppliedOn: try fields.day(hasSuppliedOn, suppliedOn, "supplied_on"),
        receivedOn: try fields.day(hasReceivedOn, receivedOn, "received_on"),
        returnsOn: try fields.dayIfTold(hasReturnsOn, returnsOn, "returns_on"),
        institution: institution,
        isIrrevocable: try fields.value(isIrrevocable, "is_irrevocable"),
        isJuvenileLaw: try fields.value(isJuvenileLaw, "is_juvenile_law"),
        unconditionalMonths: hasUnconditionalMonths ? Int(unconditionalMonths) : nil,
        address: address, birthPlace: birthPlace, nationality: nationality,
        caseNumber: caseNumber, provisions: provisions, qualification: qualification,
        offenceOn: try fields.dayIfTold(hasOffenceOn, offenceOn, "offence_on"),
        judgment: judgment,
        probationEnd: try fields.dayIfTold(hasProbationEnd, probationEnd, "probation_end"),
        executionFrom: try fields.dayIfTold(hasExecutionFrom, executionFrom, "execution_from"),
        executionUntil: try fields.dayIfTold(
          hasExecutionUntil, executionUntil, "execution_until")))
  }
}

extension WireNoticeStepped: FactMessage {
  init(_ id: NoticeID, _ step: NoticeStep) {
    self.init()
    noticeID = id.wire
    self.step = step.kind.wire
    onDay = step.on.wire
    if let day = step.day { self.day = day.wire }
    if let assessment = step.assessment { self.assessment = WireUnrestAssessment(assessment) }
    outcomes = step.outcomes.map(\.wire)
    if let analysis = step.analysis { self.analysis = analysis.wire }
    by = step.by
    text = step.text
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    var follow: [NoticeOutcome] = []
    for outcome in outcomes { follow.append(try fields.value(outcome, "outcomes")) }
    return .noticeStepped(
      try fields.id(hasNoticeID, noticeID, "notice_id"),
      NoticeStep(
        kind: try fields.value(step, "step"), on: try fields.day(hasOnDay, onDay, "on_day"),
        day: try fields.dayIfTold(hasDay, day, "day"),
        assessment: hasAssessment ? try assessment.value(fields) : nil, outcomes: follow,
        analysis: try fields.valueIfTold(hasAnalysis, analysis, "analysis"), by: by, text: text))
  }
}

extension WireUnrestAssessment {
  init(_ assessment: UnrestAssessment) {
    self.init()
    findings = assessment.findings.map { finding in
      var wire = WireUnrestFinding()
      wire.factor = finding.factor.wire
      wire.answer = finding.answer.wire
      wire.note = finding.note
      return wire
    }
    consulted = assessment.consulted.map(\.wire)
    conclusion = assessment.conclusion.wire
    reason = assessment.reason
  }

  func value(_ fields: FieldReader) throws(RecordError) -> UnrestAssessment {
    var found: [UnrestFinding] = []
    for finding in findings {
      found.append(
        UnrestFinding(
          factor: try fields.value(finding.factor, "assessment.findings.factor"),
          answer: try fields.value(finding.answer, "assessment.findings.answer"),
          note: finding.note))
    }
    var asked: [ConsultedParty] = []
    for party in consulted {
      asked.append(try fields.value(party, "assessment.consulted"))
    }
    return UnrestAssessment(
      findings: found, consulted: asked,
      conclusion: try fields.value(conclusion, "assessment.conclusion"), reason: reason)
  }
}

extension WireNoticeExpected: FactMessage {
  init(_ expected: ExpectedNotice) {
    self.init()
    kind = expected.kind.wire
    if let day = expected.returnsOn { returnsOn = day.wire }
    isFictive = expected.isFictive
    if let silence = expected.silence { self.silence = silence.wire }
    source = expected.source
    remark = expected.remark
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .noticeExpected(
      ExpectedNotice(
        kind: try fields.value(kind, "kind"),
        returnsOn: try fields.dayIfTold(hasReturnsOn, returnsOn, "returns_on"),
        isFictive: isFictive,
        silence: try fields.valueIfTold(hasSilence, silence, "silence"),
        source: try fields.text(hasSource, source, "source"), remark: remark))
  }
}
