import Canvas
import Casework
import Wording

extension Workbench {
  /// The themes of a case with their checklists, partners and clocks, and the reporting code.
  func themeTab(_ file: PersonFile, columns: Int) -> [DossierLine] {
    let background = file.background
    // A code that waits for its decision stands on top: it is what has to be done.
    let isOpen = background.code.open != nil
    var lines = isOpen ? codeLines(file, columns: columns) : []
    lines += background.openThemes.flatMap { themeLines($0, columns: columns) }
    if !isOpen { lines += codeLines(file, columns: columns) }
    for theme in background.themes where theme.isLive && !theme.isOpen {
      guard let end = theme.end else { continue }
      lines += matterLines(
        [
          [
            Span(theme.kind.phrase.capitalised[language], .muted),
            Span(
              " · " + Phrase.themeEnded(.day(end.value.on, today: today))[language]
                + ": \(end.value.note.oneLine)", .muted),
          ]
        ], under: .detailEnded, item: theme.id, columns: columns)
    }
    guard lines.isEmpty else { return lines }
    return [DossierLine(Line(Phrase.noTheme(keyShown(for: .setTheme))[language], .muted))]
  }

  private func themeLines(_ theme: CaseTheme, columns: Int) -> [DossierLine] {
    let content = theme.content
    let which = content.highImpact.map { " (\($0.phrase[language]))" } ?? ""
    var lines = matterLines(
      [
        [
          Span(theme.kind.phrase.capitalised[language] + which, .strong, bold: true),
          Span(
            " · " + Phrase.since(.day(content.on, today: today))[language]
              + ": \(content.reason.oneLine)"),
        ]
      ], under: .detailTheme, item: theme.id, columns: columns)
    lines += matterLines(
      theme.kind.questions.map { questionSpans($0, of: theme) }, under: .detailChecklist,
      item: nil, columns: columns)
    lines += matterLines([partnerSpans(theme)], under: .detailPartners, item: nil, columns: columns)
    lines += matterLines(
      theme.kind.rules.map { id in
        [
          Span(id.rawValue, .info), Span("  " + id.sentence[language]),
          Span(id.rule.article.isEmpty ? "" : " " + id.rule.article, .muted),
          Span(
            id.rule.dutyHolder == .us
              ? "" : " · " + Phrase.clockOf(id.rule.dutyHolder.phrase)[language], .muted),
        ]
      }, under: .detailClocks, item: nil, columns: columns)
    return lines + [DossierLine()]
  }

  private func questionSpans(_ question: ThemeQuestion, of theme: CaseTheme) -> [Span] {
    let name = question.phrase.capitalised[language]
    guard let entry = theme.answer(to: question), let answer = entry.value.answer else {
      return [Span(name, .text), Span("  " + Phrase.notAskedYet[language], .uncertain)]
    }
    let day = Phrase.day(entry.value.on, today: today)[language]
    let note = entry.value.note.isEmpty ? "" : ": \(entry.value.note.oneLine)"
    return [
      Span(name, .text),
      Span("  \(answer.phrase[language])", answer == .unknown ? .uncertain : .strong, bold: true),
      Span(note), Span("  \(day)", .muted),
    ]
  }

  /// Who is in, with the day, and who usually is and is not yet.
  private func partnerSpans(_ theme: CaseTheme) -> [Span] {
    let known = ThemePartner.allCases.compactMap { partner in
      theme.involvement(of: partner).map { (partner, $0.value.on) }
    }
    let there = known.map { partner, day in
      "\(partner.phrase[language]) (\(Phrase.day(day, today: today)[language]))"
    }
    let missing = theme.kind.partners.filter { partner in !known.contains { $0.0 == partner } }
      .map { $0.phrase[language] }
    var spans = there.isEmpty ? [] : [Span(there.joined(separator: ", "), .strong)]
    if !missing.isEmpty {
      let text = Phrase.partnersMissing[language] + missing.joined(separator: ", ")
      spans.append(Span((there.isEmpty ? "" : " · ") + text, .muted))
    }
    return spans
  }

  /// The rounds of the reporting code, the newest first, and the step that comes now.
  private func codeLines(_ file: PersonFile, columns: Int) -> [DossierLine] {
    let code = file.background.code
    var lines: [DossierLine] = []
    for round in code.rounds.reversed() {
      for (index, entry) in round.steps.enumerated() {
        lines += matterLines(
          [[Span(entry.value.phrase(today: today).capitalised[language].oneLine)]],
          under: lines.isEmpty ? .detailCode : nil, item: index == 0 ? round.id : nil,
          columns: columns)
      }
      guard !round.isDecided else { continue }
      let next = code.next(isAdult: true).last?.phrase[language] ?? ""
      lines += matterLines(
        [[Span(Phrase.codeOpen(next, keyShown(for: .stepCode))[language], .warning, bold: true)]],
        under: nil, item: nil, columns: columns)
    }
    return lines.isEmpty ? [] : lines + [DossierLine()]
  }

  /// Lines with a label in the margin, the first one that on which the cursor can be.
  func matterLines(
    _ spans: [[Span]], under label: Phrase?, item: RecordID?, columns: Int
  ) -> [DossierLine] {
    let lines = spans.enumerated().map { SummaryLine($0 == 0 ? label : nil, $1) }
    return inMargin(lines, columns: columns).enumerated().map {
      DossierLine($1, item: $0 == 0 ? item : nil)
    }
  }
}
