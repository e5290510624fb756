import Casework

/// Themes, steps of the reporting code, the career line and judgments of risk.
extension JSONObject {
  mutating func add(background fact: Fact) {
    switch fact {
    case .themeSet(let content):
      add("theme", content.kind.rawValue)
      add("highImpact", content.highImpact?.rawValue)
      add("on", content.on)
      add("reason", content.reason)
    case .themeStepped(let id, let step):
      add("theme", id)
      add("step", step.kind.rawValue)
      add("on", step.on)
      add("question", step.question?.rawValue)
      add("answer", step.answer?.rawValue)
      add("partner", step.partner?.rawValue)
      add("note", step.note)
    case .reportingCodeStepped(let step):
      add("step", step.kind.rawValue)
      add("on", step.on)
      add("childCheck", step.childCheck?.rawValue)
      add("report", step.report?.rawValue)
      add("help", step.help?.rawValue)
      add("safeHomeInvolved", step.safeHomeInvolved?.rawValue)
      add("text", step.text)
      add("correction", step.correction)
    case .convictionRecorded(let conviction): add(conviction)
    case .spellRecorded(let spell):
      add("spell", spell.kind.rawValue)
      add("from", spell.from)
      add("until", spell.until)
      add("text", spell.text)
      add("source", spell.source)
    case .careerCorrected(let id, let correction):
      add("item", id)
      add("correction", correction.kind.rawValue)
      add("on", correction.on)
      add("source", correction.source)
    case .riskJudged(let judgment): add(judgment)
    case .riskStepped(let id, let step):
      add("judgment", id)
      add("step", step.kind.rawValue)
      add("on", step.on)
      add("event", step.event?.rawValue)
      add("reason", step.reason)
    default: break
    }
  }

  private mutating func add(_ conviction: Conviction) {
    add("status", conviction.status.rawValue)
    add("offence", conviction.offence)
    add("nature", conviction.nature.rawValue)
    add("offenceOn", conviction.offenceOn)
    add("decidedOn", conviction.decidedOn)
    add("isYouthLaw", conviction.isYouthLaw)
    add("source", conviction.source)
  }

  private mutating func add(_ judgment: RiskJudgment) {
    add("instrument", judgment.instrument.rawValue)
    add("version", judgment.version)
    add("assessor", judgment.assessor)
    add("assessedOn", judgment.assessedOn)
    for aspect in RiskAspect.allCases {
      add(aspect.rawValue, judgment.outcomes[aspect]?.rawValue)
    }
    add("banIndicated", judgment.banIndicated?.rawValue)
    add("leansOnOxrec", judgment.leansOnOxrec)
    add("narrative", judgment.narrative)
    add("validUntil", judgment.validUntil)
  }
}
