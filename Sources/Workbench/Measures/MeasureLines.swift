import Canvas
import Casework
import Wording

extension Workbench {
  /// What stands beside or under the list of measures about the one under the cursor.
  func measureDetail(columns: Int) -> [Line] {
    guard let row = measures.focused, let file = file(row.person) else { return [] }
    let head = Line(
      [
        Span(file.name.listed, .strong, bold: true),
        Span("  \(Phrase.birthDate(file.birthDate)[language])  \(file.reference)", .muted),
      ])
    guard isOpen(row.person) else {
      return [head] + Line.wrapped(Phrase.opensByGlass[language], .muted, columns: columns)
    }
    let lines = measureSummary(row.measure) + measureHistory(row.measure)
    return head.folded(columns: columns, hanging: 1)
      + (layout.isBeside
        ? underHeads(lines, columns: columns) : inMargin(lines, columns: columns))
  }

  /// A measure in a few lines: what and by whom, the end and how it was counted, what room there is,
  /// what is open on it.
  func measureSummary(_ measure: Measure) -> [SummaryLine] {
    let content = measure.content
    var lines = [
      SummaryLine(
        .detailMeasure,
        [
          Span(content.type.phrase.capitalised[language], .strong, bold: true),
          Span(" · \(content.authority.phrase[language])"),
          Span(" · \(measure.state.phrase[language])", measure.state.isInForce ? .info : .muted),
        ])
    ]
    let place = [content.extent, content.ground].filter { !$0.isEmpty }
    if !place.isEmpty { lines.append(SummaryLine([Span(place.joined(separator: " · ").oneLine)])) }
    if !content.contents.isEmpty {
      let contents = OrderContent.allCases.filter(content.contents.contains)
      lines.append(
        SummaryLine([Span(Phrase.joined(contents.map(\.phrase), separator: ", ")[language])]))
    }
    lines += endLines(measure) + roomLines(measure)
    if !content.proportionality.isEmpty {
      lines.append(
        SummaryLine(.detailProportionality, [Span(content.proportionality.oneLine)]))
    }
    return lines
  }

  private func endLines(_ measure: Measure) -> [SummaryLine] {
    guard let began = measure.began else {
      return [
        SummaryLine(
          .detailEnd,
          [Span(Phrase.meantFrom(.due(measure.content.from, today))[language], .muted)])
      ]
    }
    guard let end = measure.end(settings: register.settings) else {
      return [
        SummaryLine(
          .detailEnd,
          [Span(Phrase.sinceWithoutEnd(.due(began, today))[language], .uncertain)])
      ]
    }
    let isOver = end.moment <= now
    var lines = [
      SummaryLine(
        .detailEnd,
        [
          Span(end.phraseWithWarning[language], isOver ? .overdue : .strong, bold: true),
          Span(", " + Phrase.remaining(until: end, at: now)[language], isOver ? .overdue : .text),
          Span(" · " + Phrase.began(.due(began, today))[language], .muted),
        ])
    ]
    if let rule = measure.content.type.rule?.rule {
      let deadline = try? rule.deadline(
        from: began, extensions: measure.extensions.count, settings: register.settings)
      let formula = deadline.flatMap { $0.due == end ? $0.formula[language] : nil }
      let basis = [rule.id.rawValue, rule.article, rule.hardness.phrase[language]]
      lines.append(
        SummaryLine([
          Span(
            ([basis.filter { !$0.isEmpty }.joined(separator: " · ")] + (formula.map { [$0] } ?? []))
              .joined(separator: " · "), .muted)
        ]))
    }
    return lines
  }

  private func roomLines(_ measure: Measure) -> [SummaryLine] {
    var lines: [[Span]] = []
    if measure.state.isInForce {
      var room = measure.roomPhrase(register.settings, today: today)
      if let latest = measure.endIfExtended(settings: register.settings) {
        room = room + .verbatim(", ") + .until(.due(latest, today))
      }
      lines.append([Span(room.capitalised[language])])
      if measure.content.type == .homeBan || measure.content.type == .nuisanceHomeBan {
        let answer = measure.help?.value.answer
        lines.append([
          Span(Phrase.helpForBoth[language] + " "),
          Span(
            (answer?.phrase ?? .notAskedAnswer)[language],
            answer == .yes ? .arranged : answer == .no ? .blocked : .notAsked),
        ])
      }
    }
    if let breach = measure.openBreach {
      lines.append([
        Span(Phrase.breachOpen(.due(breach.value.on, today))[language], .blocked, bold: true)
      ])
    }
    if let contest = measure.openContest {
      lines.append([
        Span(Phrase.contestOpen(.due(contest.value.on, today))[language], .warning)
      ])
    }
    return underLabel(.detailRoom, lines)
  }

  /// What happened to it, the newest first.
  func measureHistory(_ measure: Measure) -> [SummaryLine] {
    let steps = measure.steps.entries.reversed().map { entry -> [Span] in
      let step = entry.value
      var text = step.kind.phrase.capitalised[language]
      if let until = step.until { text += " " + Phrase.until(.day(until, today: today))[language] }
      if let answer = step.answer { text += ": \(answer.phrase[language])" }
      if !step.reason.isEmpty { text += ": \(step.reason.oneLine)" }
      let source = step.source.isEmpty ? register.displayName(of: entry.author) : step.source
      return [
        Span(Phrase.due(step.on, today)[language] + "  ", .muted),
        Span(text, entry.isLive ? .text : .muted), Span("  \(source)", .muted),
        Span(entry.isLive ? "" : " " + Phrase.wasUndone[language], .warning),
      ]
    }
    let recorded = measure.recorded
    let first = [
      Span(Phrase.moment(recorded.at, today: today)[language] + "  ", .muted),
      Span(Phrase.recordedFirst[language]),
      Span("  \(register.displayName(of: recorded.author))", .muted),
    ]
    return underLabel(.detailHistory, steps + [first])
  }

  /// The measures of a dossier: those in force first, what ended last.
  func measureTab(_ file: PersonFile, columns: Int) -> [DossierLine] {
    let rank: [MeasureState: Int] = [.active: 0, .intended: 1]
    let sorted = file.measures.filter(\.isLive).enumerated().sorted { left, right in
      let (one, other) = (rank[left.element.state] ?? 2, rank[right.element.state] ?? 2)
      return one != other ? one < other : left.offset > right.offset
    }.map(\.element)
    var lines: [DossierLine] = []
    for measure in sorted {
      let laid = inMargin(measureSummary(measure) + measureHistory(measure), columns: columns)
      for (index, line) in laid.enumerated() {
        lines.append(DossierLine(line, item: index == 0 ? measure.id : nil))
      }
      lines.append(DossierLine())
    }
    return lines.isEmpty
      ? [DossierLine(Line(Phrase.noMeasures(keyShown(for: .newMeasure))[language], .muted))] : lines
  }
}
