import Canvas
import Casework
import Wording

extension Workbench {
  /// What stands beside or under the queue about the entry under the cursor: why it is here, what we
  /// know, what is open, and what answers it, in this order.
  func triageDetail(columns: Int, rows: Int) -> [Line] {
    guard let entry = triage.focused, let file = file(entry.person) else { return [] }
    let isBeside = layout.isBeside
    let head = entryHead(entry, file)
    guard isOpen(entry.person) else {
      return head.folded(columns: columns, hanging: 1)
        + Line.wrapped(Phrase.opensByGlass[language], .muted, columns: columns)
    }
    let title = head.folded(columns: columns, hanging: 1)
    var sections: [[SummaryLine]] = [
      whyLines(entry), knownLines(entry, file), openLines(entry, file),
      hindrance == nil
        ? decisionLines(entry, room: columns - (isBeside ? 1 : Workbench.margin)) : [],
    ]
    func laid(_ lines: [SummaryLine]) -> [Line] {
      isBeside ? underHeads(lines, columns: columns) : inMargin(lines, columns: columns)
    }
    // What does not fit goes first where it is needed least: what we know, then what is open, then
    // the reckoning of the date; how to answer stays.
    func height() -> Int {
      title.count + sections.reduce(0) { $0 + laid($1).count + (isBeside && !$1.isEmpty ? 1 : 0) }
    }
    for (section, least) in [(1, 1), (2, 1), (0, 2), (2, 0), (1, 0), (0, 1)] {
      while height() > rows, sections[section].count > least { sections[section].removeLast() }
    }
    var lines = title
    for section in sections where !section.isEmpty {
      if isBeside { lines.append(.empty) }
      lines += laid(section)
    }
    return lines
  }

  /// Who it is, and how much time there is.
  func entryHead(_ entry: TriageEntry, _ file: PersonFile) -> Line {
    var spans = [
      Span(file.name.listed, .strong, bold: true),
      Span("  \(Phrase.birthDate(file.birthDate)[language])  \(file.reference)", .muted),
    ]
    if let due = entry.due {
      let isOurs = entry.dutyHolder == .us
      spans.append(
        Span(
          "  " + Phrase.remaining(until: due, at: now)[language],
          isLate(entry) ? .overdue : isOurs && entry.tier == .now ? .today : .muted,
          bold: isOurs && entry.tier == .now))
    }
    return Line(spans)
  }

  func whyLines(_ entry: TriageEntry) -> [SummaryLine] {
    var lines = [
      SummaryLine(
        .detailWhy, [Span(entry.sentence(today: today)[language].oneLine, .strong, bold: true)])
    ]
    var clock: [Span] = []
    if let due = entry.due {
      clock.append(Span(Phrase.mustBeBy(due.phraseWithWarning)[language] + " · "))
    }
    let isOurs = entry.dutyHolder == .us
    clock.append(
      Span(
        (isOurs ? Phrase.ourClock : .clockOf(entry.dutyHolder.phrase))[language],
        isOurs ? .text : .info))
    let finding = entry.finding
    let basis = [finding.code, finding.article, entry.hardness.phrase[language]]
    let stands = basis.filter { !$0.isEmpty }.joined(separator: " · ")
    if layout.isBeside {
      lines += [SummaryLine(clock), SummaryLine([Span(stands, .muted)])]
    } else {
      // Under a list every row counts.
      lines.append(SummaryLine(clock + [Span(" · " + stands, .muted)]))
    }
    if let formula = entry.deadline?.formula[language], !formula.isEmpty {
      lines.append(SummaryLine([Span(formula, .muted)]))
    }
    if let provisional = finding.provisional {
      lines.append(SummaryLine([Span(provisional[language], .uncertain)]))
    }
    return lines
  }

  /// The facts behind it, with where they come from and since when, and what was said last.
  func knownLines(_ entry: TriageEntry, _ file: PersonFile) -> [SummaryLine] {
    var lines = entry.reason.facts(today: today).map { [Span($0[language].oneLine)] }
    if case .startSupervision(let id) = entry.asked {
      // Whether it is the first call or the third, and whether the prosecutor knows, decides what is
      // done next.
      let order = file.supervisions.first { $0.id == id && $0.isLive }
      let tried: [SupervisionStepKind] = [.calledUp, .reportedToProsecution]
      for step in order?.standingSteps ?? [] where tried.contains(step.value.kind) {
        if case .reportedToProsecution(let day, _, _) = step.value {
          let sent = step.value.kind.phrase + .verbatim(", ") + .day(day, today: today)
          lines.append([Span(sent[language])])
        } else {
          lines.append([Span(step.value.phrase(today: today)[language])])
        }
      }
    }
    if entry.isCovered {
      lines.append([
        Span(Phrase.covered(entry.ownerName, by: entry.responsibleName)[language], .info)
      ])
    }
    if let date = file.currentReturn?.earliest?.value, let day = date.date {
      lines.append([
        Span(Phrase.returnsOn(.day(day, today: today))[language]),
        Span("  " + Phrase.sourceAndDay(date, today: today)[language], .muted),
      ])
    }
    if let contact = file.lastContact?.value {
      lines.append([
        Span(Phrase.lastContactOn(.day(contact.on, today: today))[language]),
        Span("  " + contact.kind.phrase[language], .muted),
      ])
    }
    for note in file.liveNotes.reversed().prefix(2) where !note.isRetracted {
      let content = note.content
      let source =
        content.source.isEmpty ? register.displayName(of: note.written.author) : content.source
      lines.append([
        Span("\(content.reliability.shortPhrase[language]): ", content.reliability.meaning),
        Span(Phrase.noteText(content.text)[language].oneLine),
        Span("  \(source), \(Phrase.day(content.observedAt.date, today: today)[language])", .muted),
      ])
    }
    return underLabel(.detailKnown, lines)
  }

  /// What nobody knows or asked yet, and what else waits for a decision.
  func openLines(_ entry: TriageEntry, _ file: PersonFile) -> [SummaryLine] {
    var open = entry.unknowns.map(\.phrase) + entry.missing.map(\.phrase)
    if let item = file.currentReturn, item.status.isUpcoming {
      let unasked = BasicConditionKind.allCases.filter {
        item.conditions.state(of: $0) == .notAsked
      }
      if !unasked.isEmpty {
        open.append(.notAskedYet(.joined(unasked.map(\.shortPhrase), separator: ", ")))
      }
    }
    var lines = open.isEmpty ? [] : [[Span(Phrase.joined(open, separator: "; ")[language])]]
    let others = triage.rows.filter { $0.person == entry.person && $0.id != entry.id }
    for other in others.prefix(2) {
      lines.append([Span("+ " + other.sentence(today: today)[language].oneLine, .muted)])
    }
    return underLabel(.detailOpen, lines)
  }

  /// The keys that answer it. What others have to do is asked of them.
  func decisionLines(_ entry: TriageEntry, room: Int) -> [SummaryLine] {
    var lines: [[Span]] = []
    // Beside the list there is room to say it in words too.
    var line = [Span(entry.asked.phrase.capitalised[language])]
    var used = displayWidth(line[0].text)
    if layout.isBeside {
      lines.append(line)
      (line, used) = ([], 0)
    }
    let others = otherAnswers(to: entry)
    for action in answers(to: entry) + (layout.isBeside ? others : Array(others.prefix(1))) {
      let key = keyShown(for: wayTo(action))
      let words = action.title[language]
      let width = displayWidth(key) + 1 + displayWidth(words)
      if used > 0, used + 3 + width > room {
        lines.append(line)
        (line, used) = ([], 0)
      }
      if used > 0 {
        line.append(Span("   "))
        used += 3
      }
      line += [Span(key, .key, bold: true), Span(" \(words)", .hint)]
      used += width
    }
    lines.append(line)
    return underLabel(.detailDecision, lines)
  }

  func underLabel(_ label: Phrase, _ lines: [[Span]]) -> [SummaryLine] {
    lines.enumerated().map { SummaryLine($0 == 0 ? label : nil, $1) }
  }
}
