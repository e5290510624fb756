import Casework
import Records

extension RandomFact {
  mutating func notice() -> BijNotice {
    BijNotice(
      number: text(), kind: any(), ground: any(), suppliedOn: day(), receivedOn: day(),
      returnsOn: maybe { $0.day() }, institution: text(), isIrrevocable: any(),
      isJuvenileLaw: any(), unconditionalMonths: maybe { abs($0.count() % 1_000) }, address: text(),
      birthPlace: text(), nationality: text(), caseNumber: text(), provisions: text(),
      qualification: text(), offenceOn: maybe { $0.day() }, judgment: text(),
      probationEnd: maybe { $0.day() }, executionFrom: maybe { $0.day() },
      executionUntil: maybe { $0.day() })
  }

  mutating func noticeStep() -> NoticeStep {
    NoticeStep(
      kind: any(), on: day(), day: maybe { $0.day() }, assessment: maybe { $0.assessment() },
      outcomes: NoticeOutcome.allCases.filter { _ in count(0...1) == 1 },
      analysis: maybe { $0.any() }, by: text(), text: text())
  }

  mutating func assessment() -> UnrestAssessment {
    var findings: [UnrestFinding] = []
    for factor in UnrestFactor.allCases where count(0...1) == 1 {
      findings.append(UnrestFinding(factor: factor, answer: any(), note: text()))
    }
    return UnrestAssessment(
      findings: findings,
      consulted: ConsultedParty.allCases.filter { _ in count(0...1) == 1 }, conclusion: any(),
      reason: text())
  }

  mutating func expected() -> ExpectedNotice {
    ExpectedNotice(
      kind: any(), returnsOn: maybe { $0.day() }, isFictive: count(0...1) == 1,
      silence: maybe { $0.any() }, source: text(), remark: text())
  }
}
