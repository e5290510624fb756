import Canvas
import Casework
import Wording

extension Workbench {
  /// The judgments of risk, the one made last on top: each judgment in words, what it rests on, until
  /// when it holds. No level is coloured: a colour would rank people.
  func riskTab(_ file: PersonFile, columns: Int) -> [DossierLine] {
    let judgments = file.background.judgments.filter(\.isLive)
      .sorted { ($0.content.assessedOn, $0.id) > ($1.content.assessedOn, $1.id) }
    let lines = judgments.flatMap { judgmentLines($0, columns: columns) }
    guard lines.isEmpty else { return lines }
    let text: Phrase =
      RiskInstrument.possible(in: file.compartment).isEmpty
      ? .noJudgmentHere : .noJudgment(keyShown(for: .judgeRisk))
    return [DossierLine(Line(text[language], .muted))]
  }

  private func judgmentLines(_ judgment: JudgedRisk, columns: Int) -> [DossierLine] {
    let content = judgment.content
    let version = content.version.isEmpty ? "" : " \(content.version)"
    var lines = matterLines(
      [
        [
          Span(Phrase.day(content.assessedOn, today: today)[language] + "  ", .muted),
          Span(content.instrument.phrase.capitalised[language] + version, .strong, bold: true),
          Span(" · \(content.assessor.oneLine)"),
        ]
      ], under: .detailJudgment, item: judgment.id, columns: columns)
    lines += matterLines(
      [[Span(content.outcomePhrase.capitalised[language])]], under: .detailOutcome, item: nil,
      columns: columns)
    lines += matterLines(
      [[Span(content.narrative.oneLine)]], under: .detailNarrative, item: nil, columns: columns)
    let isOld = judgment.lastDay(register.settings) < today || judgment.lifeEvent != nil
    var holds = [
      [
        Span(
          judgment.validity(today: today, settings: register.settings).capitalised[language],
          isOld || !judgment.stands ? .warning : .text)
      ]
    ]
    if judgment.leansOnPausedOxrec(register.settings, today: today) {
      holds.append([
        Span(Phrase.leansOnPausedOxrec.capitalised[language], .warning, bold: true),
        Span(" (RI-4)", .muted), Span("  " + keyShown(for: .judgeRisk), .key),
      ])
    }
    lines += matterLines(holds, under: .detailValid, item: nil, columns: columns)
    let steps = judgment.steps.entries.reversed().map { entry in
      [
        Span(
          entry.value.phrase(today: today).capitalised[language].oneLine,
          entry.isLive ? .text : .muted),
        Span(entry.isLive ? "" : " " + Phrase.wasUndone[language], .warning),
      ]
    }
    lines += matterLines(steps, under: .detailHistory, item: nil, columns: columns)
    return lines + [DossierLine()]
  }
}
