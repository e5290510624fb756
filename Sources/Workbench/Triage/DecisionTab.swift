import Canvas
import Casework
import Wording

extension Workbench {
  /// What is open about a person with what answers it and, below, what was decided and on which
  /// question.
  func decisionTab(_ file: PersonFile, columns: Int) -> [DossierLine] {
    var everybodys = question
    everybodys.scope = .all
    let all = register.explanations(of: file.id, everybodys)
    var lines: [DossierLine] = []
    func head(_ phrase: Phrase) {
      if !lines.isEmpty { lines.append(DossierLine()) }
      lines.append(DossierLine(Line(phrase[language], .heading, bold: true)))
    }
    let open = all.filter(\.state.isOpen)
    head(.decisionsOpen)
    for item in open { lines += openEntry(item.entry, columns: columns) }
    if open.isEmpty {
      lines.append(DossierLine(Line(Phrase.nothingNow[language], .muted, indent: 2)))
    }
    let settled = all.filter { !$0.state.isOpen }
    if !settled.isEmpty { head(.decisionsSettled) }
    for item in settled {
      let sentence = item.entry.sentence(today: today)[language].oneLine
      let state = item.state.phrase(today: today, name: register.displayName(of:))
      let line = Line(
        [Span(sentence + "  "), Span(state?[language].oneLine ?? "", .muted)], indent: 2)
      lines += folded(line, item: item.id, columns: columns)
    }
    let decided = file.triage.entries.reversed()
    if !decided.isEmpty { head(.decisionsMade) }
    for entry in decided {
      let decision = entry.value
      let reason = decision.verb.reason.isEmpty ? "" : ": \(decision.verb.reason.oneLine)"
      let line = Line(
        [
          Span(Phrase.moment(entry.at, today: today)[language] + "  ", .muted),
          Span(decision.signal.phrase.capitalised[language] + ", "),
          Span(decision.verb.phrase[language] + reason, entry.isLive ? .text : .muted),
          Span("  \(register.displayName(of: entry.author))", .muted),
          Span(entry.isLive ? "" : " " + Phrase.wasUndone[language], .warning),
        ], indent: 2)
      lines += folded(line, item: entry.id, columns: columns)
    }
    return lines
  }

  private func openEntry(_ entry: TriageEntry, columns: Int) -> [DossierLine] {
    let isOurs = entry.dutyHolder == .us
    let first = Line(
      [
        Span(
          padded(entry.timeLeft.phrase(today: today)[language], 10),
          isLate(entry) ? .overdue : isOurs ? .soon : .muted, bold: isOurs),
        Span(entry.sentence(today: today)[language].oneLine, isOurs ? .strong : .muted),
      ], indent: 2)
    let finding = entry.finding
    var basis = [finding.code, finding.article, entry.hardness.phrase[language]]
    if let formula = entry.deadline?.formula { basis.append(formula[language]) }
    let facts = entry.reason.facts(today: today).map { Line($0[language].oneLine, indent: 12) }
    let rest =
      facts + [
        Line(
          basis.filter { !$0.isEmpty }.joined(separator: " · "), .muted, indent: 12),
        Line(
          [
            Span(entry.asked.phrase.capitalised[language]),
            Span("  " + Phrase.goesAwayWith(finding.goesAway)[language], .muted),
          ], indent: 12),
      ]
    return folded(first, item: entry.id, columns: columns)
      + rest.flatMap { $0.folded(columns: columns, hanging: 12) }.map { DossierLine($0) }
  }

  private func folded(_ line: Line, item: RecordID, columns: Int) -> [DossierLine] {
    line.folded(columns: columns, hanging: line.indent + 10).enumerated().map {
      DossierLine($1, item: $0 == 0 ? item : nil)
    }
  }
}
