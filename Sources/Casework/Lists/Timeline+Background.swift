/// What themes, the reporting code, the career line and judgments of risk say in a time line.
extension Register {
  func backgroundLines(of background: Background) -> [TimelineEntry] {
    var lines: [TimelineEntry] = []
    func add<Content, Step>(
      _ item: Followed<Content, Step>, _ what: Happening, _ next: (Step) -> Happening
    ) {
      lines.append(line(item.recorded, what))
      lines += item.steps.entries.map { line($0, next($0.value)) }
    }
    for theme in background.themes {
      add(theme, .theme(theme.content)) { .themeStep(theme.kind, $0) }
    }
    lines += background.codeSteps.entries.map { line($0, .codeStep($0.value)) }
    // What left the career line says no more than that it left: its words are not shown again
    // (domain.md H15, H16).
    for offence in background.offences {
      let isShown = offence.isOnLine || !offence.isLive
      add(offence, isShown ? .conviction(offence.content) : .careerLeft) { .careerCorrected($0) }
    }
    for spell in background.spells {
      let isShown = spell.isOnLine || !spell.isLive
      add(spell, isShown ? .spell(spell.content) : .careerLeft) { .careerCorrected($0) }
    }
    for judgment in background.judgments {
      add(judgment, .riskJudged(judgment.content)) { .riskStep($0) }
    }
    return lines
  }
}
