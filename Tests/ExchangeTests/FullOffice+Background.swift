import Casework
import Exchange

extension Office {
  /// Everything of this part that can be recorded about somebody in supervision.
  mutating func background(_ person: PersonID) {
    let theme = decide([
      .setTheme(
        person,
        ThemeContent(
          kind: .highImpact, highImpact: .burglary, on: today, reason: "reeks inbraken"))
    ])[0].id
    for step in [
      ThemeStep(kind: .answered, on: today, question: .debts, answer: .yes, note: "veel"),
      ThemeStep(kind: .involved, on: today, partner: .police),
      ThemeStep(kind: .ended, on: today, note: "ander thema"),
    ] { decide([.stepTheme(person, theme, step)]) }
    for step in [
      ReportingCodeStep(kind: .childCheck, on: today, childCheck: .no),
      ReportingCodeStep(kind: .weighed, on: today, text: "gewogen"),
      ReportingCodeStep(
        kind: .decided, on: today, report: .yes, help: .yes, safeHomeInvolved: .no,
        text: "onveilig"),
      ReportingCodeStep(
        kind: .decided, on: today, report: .no, help: .yes, safeHomeInvolved: .no,
        text: "toch hulp", correction: "verkeerde persoon"),
    ] { decide([.stepReportingCode(person, step)]) }
    let day = CivilDate(iso: "2025-03-01")!
    decide([
      .recordConviction(
        person,
        Conviction(
          status: .convicted, offence: "inbraak", nature: .other, offenceOn: day,
          decidedOn: today, source: "uittreksel"))
    ])
    let suspicion = decide([
      .recordConviction(
        person,
        Conviction(
          status: .suspected, offence: "overval-die-wegviel", nature: .violence, offenceOn: day,
          source: "OM"))
    ])[0].id
    decide([
      .correctCareer(
        person, suspicion, CareerCorrection(kind: .acquitted, on: today, source: "vonnis"))
    ])
    decide([
      .recordSpell(
        person, Spell(kind: .work, from: day, until: today, text: "magazijn", source: "baas"))
    ])
    let judgment = decide([
      .judgeRisk(
        person,
        RiskJudgment(
          instrument: .risc, version: "2018", assessor: "RN", assessedOn: day,
          outcomes: [.reoffending: .high, .harm: .low], leansOnOxrec: true, narrative: "verhaal"))
    ])[0].id
    decide([
      .stepRisk(
        person, judgment,
        RiskStep(kind: .lifeEvent, on: today, event: .work, reason: "ontslagen"))
    ])
  }
}
