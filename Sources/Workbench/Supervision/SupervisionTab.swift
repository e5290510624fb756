import Canvas
import Casework
import Wording

extension Workbench {
  /// The supervision of a dossier: where it stands, what was agreed, the conditions with how they are
  /// watched, what was reported and decided, and the advice that was asked.
  func supervisionTab(_ file: PersonFile, columns: Int) -> [DossierLine] {
    var lines: [DossierLine] = []
    for order in file.supervisions.reversed() where order.isLive {
      lines += inMargin(orderLines(order), columns: columns).map { DossierLine($0) }
      for entry in order.conditions {
        let condition = entry.value
        let watched = condition.monitoring.map { " · \($0.phrase[language])" } ?? ""
        let text = condition.text.isEmpty ? "" : ": \(condition.text.oneLine)"
        lines += items(
          [
            [
              Span(condition.kind.phrase.capitalised[language], .text, bold: true), Span(text),
              Span(watched, .info),
            ]
          ], under: entry.id == order.conditions.first?.id ? .detailConditions : nil,
          item: entry.id, columns: columns)
      }
      // What stands among the conditions has its cursor there.
      let conditions = Set(order.conditions.map(\.id))
      for (index, entry) in order.steps.entries.reversed().enumerated() {
        lines += items(
          [stepSpans(entry)], under: index == 0 ? .detailHistory : nil,
          item: conditions.contains(entry.id) ? nil : entry.id, columns: columns)
      }
      lines.append(DossierLine())
    }
    lines += adviceLines(file, columns: columns)
    lines += caseLines(file, columns: columns)
    guard lines.isEmpty else { return lines }
    let isHere = file.compartment == .supervision
    let text: Phrase =
      isHere
      ? .noSupervision(keyShown(for: .stepSupervision))
      : .noAdvice(keyShown(for: .requestAdvice), keyShown(for: .openCase))
    return [DossierLine(Line(text[language], .muted))]
  }

  /// An item with a label in the margin, its first line the one that the cursor can be on.
  private func items(
    _ spans: [[Span]], under label: Phrase?, item: RecordID?, columns: Int
  ) -> [DossierLine] {
    let lines = spans.enumerated().map { SummaryLine($0 == 0 ? label : nil, $1) }
    return inMargin(lines, columns: columns).enumerated().map {
      DossierLine($1, item: $0 == 0 ? item : nil)
    }
  }

  private func orderLines(_ order: SupervisionOrder) -> [SummaryLine] {
    var lines = supervisionLines(order)
    let details = order.details
    lines.append(
      SummaryLine(
        .detailPhase,
        [
          Span(order.phase.phrase.capitalised[language], .strong, bold: true),
          Span(" · " + Phrase.orderOf(.day(details.receivedOn, today: today))[language], .muted),
        ]))
    let start = details.probationStart.map { Phrase.day($0, today: today) } ?? .unknownDay
    let end = order.probationEnd.map { Phrase.day($0, today: today) } ?? .unknownDay
    var period = [Span(Phrase.probation(from: start, until: end)[language])]
    if let end = order.probationEnd {
      let days = today.days(until: end)
      period.append(Span(", " + Phrase.inDays(days)[language], days < 60 ? urgency(days) : .muted))
    }
    lines.append(SummaryLine(period))
    let interval = order.agreedInterval?.value
    lines.append(
      SummaryLine(
        .detailInterval,
        [
          interval.map { Span(Phrase.everyDays($0)[language]) }
            ?? Span(Phrase.noInterval[language], .uncertain),
          Span(
            "  " + Phrase.warnings(order.warnings.count)[language],
            order.warnings.isEmpty ? .muted : .warning),
        ]))
    if let breach = order.openBreach?.value {
      let text = Phrase.breachOpen(.due(breach.on, today))
      lines.append(
        SummaryLine([
          Span(text[language], .blocked, bold: true), Span(": \(breach.what.oneLine)"),
        ]))
    }
    if let alert = order.openAlert?.value {
      lines.append(
        SummaryLine([
          Span(
            Phrase.alertOpen(alert.kind.phrase, .due(alert.on, today))[language], .blocked,
            bold: true)
        ]))
    }
    return lines
  }

  private func stepSpans(_ entry: Entry<SupervisionStep>) -> [Span] {
    [
      Span(
        entry.value.phrase(today: today).capitalised[language].oneLine,
        entry.isLive ? .text : .muted),
      Span("  \(register.displayName(of: entry.author))", .muted),
      Span(entry.isLive ? "" : " " + Phrase.wasUndone[language], .warning),
    ]
  }

  /// What advice was asked, of whom, and what the answer was.
  private func adviceLines(_ file: PersonFile, columns: Int) -> [DossierLine] {
    file.advices.reversed().filter(\.isLive).enumerated().flatMap { index, advice in
      let request = advice.request
      var spans: [[Span]] = [
        [
          Span(Phrase.day(request.askedOn, today: today)[language] + "  ", .muted),
          Span(request.question.oneLine, .text, bold: true),
          Span(
            " · " + Phrase.asked(request.askedBy, of: request.asked.phrase)[language], .muted),
        ]
      ]
      if let answer = advice.answer?.value {
        spans.append([
          Span(Phrase.day(answer.on, today: today)[language] + "  ", .muted),
          Span(answer.text.oneLine),
          Span(answer.reaction.isEmpty ? "" : " · \(answer.reaction.oneLine)", .muted),
        ])
      } else {
        let due = request.due.map { Phrase.answerBy(.day($0, today: today)) } ?? .noAnswerYet
        let days = request.due.map { today.days(until: $0) } ?? 1
        spans.append([Span(due[language], urgency(days))])
      }
      return items(
        spans, under: index == 0 ? .detailAdvice : nil, item: advice.id, columns: columns)
    }
  }

  private func caseLines(_ file: PersonFile, columns: Int) -> [DossierLine] {
    file.cases.reversed().filter(\.isLive).enumerated().flatMap { index, item in
      let opening = item.opening
      var spans: [[Span]] = [
        [
          Span(Phrase.day(opening.on, today: today)[language] + "  ", .muted),
          Span(opening.ground.phrase.capitalised[language], .text, bold: true),
          Span(": \(opening.question.oneLine)"),
          Span(opening.askedBy.isEmpty ? "" : " · \(opening.askedBy)", .muted),
        ]
      ]
      if let closed = item.closed.current {
        spans.append([
          Span(Phrase.moment(closed.at, today: today)[language] + "  ", .muted),
          Span(Phrase.caseClosed(closed.value.oneLine)[language]),
        ])
      }
      return items(spans, under: index == 0 ? .detailCase : nil, item: item.id, columns: columns)
    }
  }
}
