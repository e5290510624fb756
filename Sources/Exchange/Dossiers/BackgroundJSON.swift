import Casework

/// Themes, the reporting code, the career line and judgments of risk of a dossier in JSON.
extension JSON {
  static func theme(_ theme: CaseTheme) -> JSON {
    recorded(
      theme.recorded,
      [
        ("theme_id", .id(theme.id)), ("theme", .word(theme.kind)),
        ("high_impact", .word(theme.content.highImpact)), ("on", .date(theme.content.on)),
        ("reason", .string(theme.content.reason)), ("open", .boolean(theme.isOpen)),
        ("steps", .array(theme.steps.live.map(step))),
      ])
  }

  private static func step(_ entry: Entry<ThemeStep>) -> JSON {
    let step = entry.value
    return recorded(
      entry,
      [
        ("step", .word(step.kind)), ("on", .date(step.on)), ("question", .word(step.question)),
        ("answer", .word(step.answer)), ("partner", .word(step.partner)),
        ("note", .text(step.note)),
      ])
  }

  static func codeStep(_ entry: Entry<ReportingCodeStep>) -> JSON {
    let step = entry.value
    return recorded(
      entry,
      [
        ("step", .word(step.kind)), ("on", .date(step.on)),
        ("child_check", .word(step.childCheck)),
        ("safe_home_involved", .word(step.safeHomeInvolved)), ("report", .word(step.report)),
        ("help", .word(step.help)), ("text", .text(step.text)),
        ("correction", .text(step.correction)),
      ])
  }

  /// What left the line is not in it (domain.md H16).
  static func offence(_ offence: CareerOffence) -> JSON {
    let content = offence.content
    return recorded(
      offence.recorded,
      [
        ("item_id", .id(offence.id)),
        ("status", .word(offence.isConviction ? ConvictionStatus.convicted : .suspected)),
        ("offence", .string(content.offence)), ("nature", .word(content.nature)),
        ("offence_on", .date(content.offenceOn)), ("decided_on", .date(offence.decidedOn)),
        ("youth_law", .boolean(content.isYouthLaw)), ("source", .string(content.source)),
      ])
  }

  static func spell(_ spell: CareerSpell) -> JSON {
    let content = spell.content
    return recorded(
      spell.recorded,
      [
        ("item_id", .id(spell.id)), ("spell", .word(content.kind)), ("from", .date(content.from)),
        ("until", .date(spell.lastDay)), ("text", .text(content.text)),
        ("source", .string(content.source)),
      ])
  }

  /// The outcomes stand apart, each in words: there is no one level and no score.
  static func riskJudgment(_ judgment: JudgedRisk, _ settings: Settings, _ today: CivilDate) -> JSON
  {
    let content = judgment.content
    return recorded(
      judgment.recorded,
      [
        ("judgment_id", .id(judgment.id)), ("instrument", .word(content.instrument)),
        ("version", .text(content.version)), ("assessor", .string(content.assessor)),
        ("assessed_on", .date(content.assessedOn)),
      ]
        + RiskAspect.allCases.map { ($0.rawValue, .word(content.outcomes[$0])) }
        + [
          ("ban_indicated", .word(content.banIndicated)),
          ("leans_on_oxrec", .boolean(content.leansOnOxrec)),
          (
            "leans_on_paused_oxrec",
            .boolean(judgment.leansOnPausedOxrec(settings, today: today))
          ),
          ("narrative", .string(content.narrative)),
          ("last_day", .date(judgment.lastDay(settings))), ("stands", .boolean(judgment.stands)),
          ("steps", .array(judgment.steps.live.map(step))),
        ])
  }

  private static func step(_ entry: Entry<RiskStep>) -> JSON {
    let step = entry.value
    return recorded(
      entry,
      [
        ("step", .word(step.kind)), ("on", .date(step.on)), ("event", .word(step.event)),
        ("reason", .text(step.reason)),
      ])
  }
}
