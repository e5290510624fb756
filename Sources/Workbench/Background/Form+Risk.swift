import Casework
import Wording

extension Workbench {
  /// A judgment of risk that somebody made: with what, by whom, each outcome in words, the story.
  func riskForm(_ person: PersonID, _ make: FieldMaker) -> Form? {
    guard let file = file(person) else { return nil }
    let possible = RiskInstrument.possible(in: file.compartment)
    guard !possible.isEmpty else { return nil }
    let judging = possible.filter { $0 != .rihg }
    let levels =
      [("", Phrase.notJudged)] + RiskLevel.allCases.map { ($0.rawValue, $0.phrase) }
    let outcomes = RiskAspect.allCases.map { aspect in
      make.choice(aspect.field, aspect.phrase.capitalised, levels, chosen: "")
        .when(.instrument, judging)
    }
    return form(
      .risk(person), Phrase.formRisk, [person],
      [
        make.either(.instrument, .labelInstrument, possible.map { ($0.rawValue, $0.phrase) }),
        make.line(.version, .labelVersion), make.line(.assessor, .labelAssessor),
        make.day(.assessedOn, .labelDayOrToday, .past),
      ] + outcomes + [
        make.answer(.banIndicated, .labelBanIndicated).when(.instrument, [RiskInstrument.rihg]),
        make.yesOrNo(.oxrec, .labelOxrec).when(
          .instrument, possible.filter(\.mayLeanOnOxrec)),
        make.line(.narrative, .labelNarrative), make.day(.until, .labelValidUntil, .future),
      ])
  }

  func riskJudgment(_ form: Form) throws(FormProblem) -> RiskJudgment {
    let instrument: RiskInstrument = try chosen(form, .instrument)
    var outcomes: [RiskAspect: RiskLevel] = [:]
    for aspect in RiskAspect.allCases where instrument != .rihg {
      outcomes[aspect] = RiskLevel(rawValue: form.answer(aspect.field))
    }
    return RiskJudgment(
      instrument: instrument, version: form.answer(.version), assessor: form.answer(.assessor),
      assessedOn: try optionalDay(form, .assessedOn) ?? today, outcomes: outcomes,
      banIndicated: instrument == .rihg ? Answer(rawValue: form.answer(.banIndicated)) : nil,
      leansOnOxrec: instrument.mayLeanOnOxrec && form.answer(.oxrec) == Answer.yes.rawValue,
      narrative: form.answer(.narrative), validUntil: try optionalDay(form, .until))
  }

  /// A change in the person's life, or the withdrawal of a judgment.
  func riskStepForm(_ target: MatterTarget, _ make: FieldMaker) -> Form? {
    let judgment = file(target.person)?.background.judgments.first { $0.id == target.matter }
    guard let judgment, judgment.stands else { return nil }
    var form = form(
      .riskStep(target), Phrase.formRiskStep, [target.person],
      [
        make.choice(
          .step, .labelStep, RiskStepKind.allCases.map { ($0.rawValue, $0.phrase) }),
        make.choice(
          .lifeEvent, .labelLifeEvent, LifeEvent.allCases.map { ($0.rawValue, $0.phrase) }
        ).when(.step, [RiskStepKind.lifeEvent]),
        make.line(.reason, .labelReason), make.day(.on, .labelDayOrToday, .past),
      ])
    form?.about = judgment.content.phrase(today: today).capitalised
    return form
  }

  func riskStep(_ form: Form) throws(FormProblem) -> RiskStep {
    let kind: RiskStepKind = try chosen(form, .step)
    let on = try optionalDay(form, .on) ?? today
    let event: LifeEvent? = kind == .lifeEvent ? try chosen(form, .lifeEvent) : nil
    return RiskStep(kind: kind, on: on, event: event, reason: form.answer(.reason))
  }
}

extension RiskAspect {
  fileprivate var field: FieldKey {
    switch self {
    case .reoffending: .reoffending
    case .harm: .harm
    case .evasion: .evasion
    case .violence: .violence
    }
  }
}
