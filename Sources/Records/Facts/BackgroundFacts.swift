import Casework

extension WireThemeSet: FactMessage {
  init(_ content: ThemeContent) {
    self.init()
    theme = content.kind.wire
    if let kind = content.highImpact { highImpact = kind.wire }
    onDay = content.on.wire
    reason = content.reason
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .themeSet(
      ThemeContent(
        kind: try fields.value(theme, "theme"),
        highImpact: try fields.valueIfTold(hasHighImpact, highImpact, "high_impact"),
        on: try fields.day(hasOnDay, onDay, "on_day"),
        reason: try fields.text(hasReason, reason, "reason")))
  }
}

extension WireThemeStepped: FactMessage {
  init(_ id: ThemeID, _ step: ThemeStep) {
    self.init()
    themeID = id.wire
    self.step = step.kind.wire
    onDay = step.on.wire
    if let question = step.question { self.question = question.wire }
    if let answer = step.answer { self.answer = answer.wire }
    if let partner = step.partner { self.partner = partner.wire }
    note = step.note
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .themeStepped(
      try fields.id(hasThemeID, themeID, "theme_id"),
      ThemeStep(
        kind: try fields.value(step, "step"), on: try fields.day(hasOnDay, onDay, "on_day"),
        question: try fields.valueIfTold(hasQuestion, question, "question"),
        answer: try fields.valueIfTold(hasAnswer, answer, "answer"),
        partner: try fields.valueIfTold(hasPartner, partner, "partner"), note: note))
  }
}

extension WireReportingCodeStepped: FactMessage {
  init(_ step: ReportingCodeStep) {
    self.init()
    self.step = step.kind.wire
    onDay = step.on.wire
    if let answer = step.childCheck { childCheck = answer.wire }
    if let answer = step.report { report = answer.wire }
    if let answer = step.help { help = answer.wire }
    if let answer = step.safeHomeInvolved { safeHomeInvolved = answer.wire }
    text = step.text
    correction = step.correction
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .reportingCodeStepped(
      ReportingCodeStep(
        kind: try fields.value(step, "step"), on: try fields.day(hasOnDay, onDay, "on_day"),
        childCheck: try fields.valueIfTold(hasChildCheck, childCheck, "child_check"),
        report: try fields.valueIfTold(hasReport, report, "report"),
        help: try fields.valueIfTold(hasHelp, help, "help"),
        safeHomeInvolved: try fields.valueIfTold(
          hasSafeHomeInvolved, safeHomeInvolved, "safe_home_involved"),
        text: text, correction: correction))
  }
}

extension WireConvictionRecorded: FactMessage {
  init(_ conviction: Conviction) {
    self.init()
    status = conviction.status.wire
    offence = conviction.offence
    nature = conviction.nature.wire
    offenceOn = conviction.offenceOn.wire
    if let day = conviction.decidedOn { decidedOn = day.wire }
    isYouthLaw = conviction.isYouthLaw
    source = conviction.source
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .convictionRecorded(
      Conviction(
        status: try fields.value(status, "status"),
        offence: try fields.text(hasOffence, offence, "offence"),
        nature: try fields.value(nature, "nature"),
        offenceOn: try fields.day(hasOffenceOn, offenceOn, "offence_on"),
        decidedOn: try fields.dayIfTold(hasDecidedOn, decidedOn, "decided_on"),
        isYouthLaw: isYouthLaw, source: try fields.text(hasSource, source, "source")))
  }
}

extension WireSpellRecorded: FactMessage {
  init(_ content: Spell) {
    self.init()
    spell = content.kind.wire
    fromDay = content.from.wire
    if let day = content.until { untilDay = day.wire }
    text = content.text
    source = content.source
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .spellRecorded(
      Spell(
        kind: try fields.value(spell, "spell"),
        from: try fields.day(hasFromDay, fromDay, "from_day"),
        until: try fields.dayIfTold(hasUntilDay, untilDay, "until_day"), text: text,
        source: try fields.text(hasSource, source, "source")))
  }
}

extension WireCareerCorrected: FactMessage {
  init(_ id: CareerID, _ content: CareerCorrection) {
    self.init()
    itemID = id.wire
    correction = content.kind.wire
    onDay = content.on.wire
    source = content.source
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .careerCorrected(
      try fields.id(hasItemID, itemID, "item_id"),
      CareerCorrection(
        kind: try fields.value(correction, "correction"),
        on: try fields.day(hasOnDay, onDay, "on_day"),
        source: try fields.text(hasSource, source, "source")))
  }
}

extension WireRiskJudged: FactMessage {
  init(_ judgment: RiskJudgment) {
    self.init()
    instrument = judgment.instrument.wire
    version = judgment.version
    assessor = judgment.assessor
    assessedOn = judgment.assessedOn.wire
    if let level = judgment.outcomes[.reoffending] { reoffending = level.wire }
    if let level = judgment.outcomes[.harm] { harm = level.wire }
    if let level = judgment.outcomes[.evasion] { evasion = level.wire }
    if let level = judgment.outcomes[.violence] { violence = level.wire }
    if let answer = judgment.banIndicated { banIndicated = answer.wire }
    leansOnOxrec = judgment.leansOnOxrec
    narrative = judgment.narrative
    if let day = judgment.validUntil { validUntil = day.wire }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    var outcomes: [RiskAspect: RiskLevel] = [:]
    outcomes[.reoffending] = try fields.valueIfTold(hasReoffending, reoffending, "reoffending")
    outcomes[.harm] = try fields.valueIfTold(hasHarm, harm, "harm")
    outcomes[.evasion] = try fields.valueIfTold(hasEvasion, evasion, "evasion")
    outcomes[.violence] = try fields.valueIfTold(hasViolence, violence, "violence")
    return .riskJudged(
      RiskJudgment(
        instrument: try fields.value(instrument, "instrument"), version: version,
        assessor: try fields.text(hasAssessor, assessor, "assessor"),
        assessedOn: try fields.day(hasAssessedOn, assessedOn, "assessed_on"), outcomes: outcomes,
        banIndicated: try fields.valueIfTold(hasBanIndicated, banIndicated, "ban_indicated"),
        leansOnOxrec: leansOnOxrec,
        narrative: try fields.text(hasNarrative, narrative, "narrative"),
        validUntil: try fields.dayIfTold(hasValidUntil, validUntil, "valid_until")))
  }
}

extension WireRiskStepped: FactMessage {
  init(_ id: RiskJudgmentID, _ content: RiskStep) {
    self.init()
    judgmentID = id.wire
    step = content.kind.wire
    onDay = content.on.wire
    if let event = content.event { self.event = event.wire }
    reason = content.reason
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .riskStepped(
      try fields.id(hasJudgmentID, judgmentID, "judgment_id"),
      RiskStep(
        kind: try fields.value(step, "step"), on: try fields.day(hasOnDay, onDay, "on_day"),
        event: try fields.valueIfTold(hasEvent, event, "event"), reason: reason))
  }
}
