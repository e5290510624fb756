import Casework
import Records

extension RandomFact {
  mutating func themeSet() -> ThemeContent {
    ThemeContent(kind: any(), highImpact: maybe { $0.any() }, on: day(), reason: text())
  }

  mutating func themeStep() -> ThemeStep {
    ThemeStep(
      kind: any(), on: day(), question: maybe { $0.any() }, answer: maybe { $0.any() },
      partner: maybe { $0.any() }, note: text())
  }

  mutating func codeStep() -> ReportingCodeStep {
    ReportingCodeStep(
      kind: any(), on: day(), childCheck: maybe { $0.any() }, report: maybe { $0.any() },
      help: maybe { $0.any() }, safeHomeInvolved: maybe { $0.any() }, text: text(),
      correction: text())
  }

  mutating func conviction() -> Conviction {
    Conviction(
      status: any(), offence: text(), nature: any(), offenceOn: day(),
      decidedOn: maybe { $0.day() }, isYouthLaw: maybe { $0.text() } == nil, source: text())
  }

  mutating func spell() -> Spell {
    Spell(kind: any(), from: day(), until: maybe { $0.day() }, text: text(), source: text())
  }

  mutating func riskJudgment() -> RiskJudgment {
    var outcomes: [RiskAspect: RiskLevel] = [:]
    for aspect in RiskAspect.allCases { outcomes[aspect] = maybe { $0.any() } }
    return RiskJudgment(
      instrument: any(), version: text(), assessor: text(), assessedOn: day(),
      outcomes: outcomes, banIndicated: maybe { $0.any() },
      leansOnOxrec: maybe { $0.text() } == nil, narrative: text(),
      validUntil: maybe { $0.day() })
  }

  mutating func riskStep() -> RiskStep {
    RiskStep(kind: any(), on: day(), event: maybe { $0.any() }, reason: text())
  }
}
