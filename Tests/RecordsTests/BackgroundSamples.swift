import Casework

extension Samples {
  /// Facts about themes, the reporting code, the career line and judgments of risk.
  static let background: [Fact] = themes + code + career + risk

  private static let themes: [Fact] =
    ThemeKind.allCases.map { .themeSet(ThemeContent(kind: $0, on: day, reason: "past hier")) }
    + HicKind.allCases.map {
      .themeSet(ThemeContent(kind: .highImpact, highImpact: $0, on: epoch, reason: ""))
    }
    + ThemeStepKind.allCases.map { .themeStepped(id, ThemeStep(kind: $0, on: day, note: "ja")) }
    + ThemeQuestion.allCases.map {
      .themeStepped(otherID, ThemeStep(kind: .answered, on: epoch, question: $0, answer: .no))
    }
    + ThemePartner.allCases.map {
      .themeStepped(id, ThemeStep(kind: .involved, on: day, partner: $0))
    }

  private static let code: [Fact] =
    ReportingCodeStepKind.allCases.map {
      .reportingCodeStepped(ReportingCodeStep(kind: $0, on: day, text: "besproken"))
    }
    + Answer.allCases.map {
      .reportingCodeStepped(
        ReportingCodeStep(
          kind: .decided, on: epoch, childCheck: $0, report: $0, help: $0, safeHomeInvolved: $0,
          correction: "vergissing"))
    }

  private static let career: [Fact] =
    ConvictionStatus.allCases.map { conviction($0, .other) }
    + ConvictionNature.allCases.map { conviction(.convicted, $0) }
    + SpellKind.allCases.map {
      .spellRecorded(Spell(kind: $0, from: epoch, until: day, text: "magazijn", source: "DJI"))
    }
    + [.spellRecorded(Spell(kind: .detention, from: day, source: ""))]
    + CareerCorrectionKind.allCases.map {
      .careerCorrected(id, CareerCorrection(kind: $0, on: day, source: "arrest"))
    }

  private static func conviction(_ status: ConvictionStatus, _ nature: ConvictionNature) -> Fact {
    .convictionRecorded(
      Conviction(
        status: status, offence: "inbraak", nature: nature, offenceOn: epoch,
        decidedOn: status == .convicted ? day : nil, isYouthLaw: true, source: "uittreksel"))
  }

  private static let risk: [Fact] =
    RiskInstrument.allCases.map {
      .riskJudged(
        RiskJudgment(
          instrument: $0, version: "2018", assessor: "S. Yılmaz", assessedOn: day,
          leansOnOxrec: true, narrative: "verhaal", validUntil: epoch))
    }
    + RiskLevel.allCases.map { level in
      .riskJudged(
        RiskJudgment(
          instrument: .risc, assessor: "", assessedOn: epoch,
          outcomes: Dictionary(uniqueKeysWithValues: RiskAspect.allCases.map { ($0, level) }),
          banIndicated: .unknown, narrative: ""))
    }
    + RiskStepKind.allCases.map { .riskStepped(id, RiskStep(kind: $0, on: day, reason: "reden")) }
    + LifeEvent.allCases.map {
      .riskStepped(otherID, RiskStep(kind: .lifeEvent, on: epoch, event: $0))
    }
}
