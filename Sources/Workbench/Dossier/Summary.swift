import Canvas
import Casework
import Wording

extension Workbench {
  /// A person in twenty seconds: the return and what it did, what is needed now, the conditions, the
  /// offer, what happened last.
  func summary(_ file: PersonFile, columns: Int) -> [Line] {
    var lines: [Line] = []
    if let item = file.currentReturn { lines += returnLines(item) }
    lines += neededLines(file, columns: columns)
    if let item = file.currentReturn { lines += conditionSummary(item, columns: columns) }
    if let order = file.supervision { lines += supervisionLines(order) }
    lines += linkLines(file)
    lines += latestLines(file, columns: columns)
    return lines
  }

  /// A label in the left margin of the summary; the same width everywhere, so that the eye falls
  /// down one line.
  static let margin = 12

  private func labelled(_ label: Phrase, _ spans: [Span]) -> Line {
    let text = label[language]
    let pad = String(repeating: " ", count: max(1, Workbench.margin - displayWidth(text)))
    return Line([Span(text + pad, .heading, bold: true)] + spans)
  }

  private func returnLines(_ item: ReturnCase) -> [Line] {
    var spans: [Span] = []
    if let earliest = item.earliest?.value, let day = earliest.date {
      let days = today.days(until: day)
      let time = earliest.time.map { " \($0.iso)" } ?? ""
      spans.append(Span(Phrase.day(day, today: today)[language] + time, .strong, bold: true))
      spans.append(Span(", " + Phrase.inDays(days)[language], urgency(days), bold: days <= 7))
      if !earliest.quality.isCertain {
        spans.append(Span(" (\(earliest.quality.phrase[language]))", .uncertain))
      }
    } else {
      spans.append(Span(Phrase.noDate[language], .uncertain, bold: true))
    }
    let details = item.details.current?.value
    spans.append(Span(" · " + (details?.type ?? .unknown).phrase[language]))
    if let place = details?.institution, !place.isEmpty { spans.append(Span(" · \(place)")) }
    spans.append(Span(" · " + item.status.phrase[language], .info))
    var lines = [labelled(.summaryReturn, spans)]
    if let move = item.lastMove {
      let sign: Glyph = move.days < 0 ? .movedEarlier : .movedLater
      let text = Phrase.moved(days: move.days)
      let by = Phrase.movedBy(
        register.displayName(of: move.author), at: .moment(move.at, today: today),
        was: .day(move.from, today: today))
      lines.append(
        Line(
          [
            Span("\(sign.sign(in: .unicode)) \(text[language])", .moved, bold: true),
            Span(", " + by[language]),
          ], indent: Workbench.margin))
    }
    if let earliest = item.earliest?.value, let day = earliest.date,
      let warning = DayWarning(day)
    {
      lines.append(
        Line(
          [
            Span(warning.phrase(day)[language], .soon),
            Span(" " + Phrase.sourceAndDay(earliest, today: today)[language], .muted),
          ], indent: Workbench.margin))
    } else if let earliest = item.earliest?.value {
      lines.append(
        Line(
          Phrase.sourceAndDay(earliest, today: today)[language], .muted,
          indent: Workbench.margin))
    }
    return lines + [.empty]
  }

  /// What needs somebody now: blocked conditions, the first tasks, the next contact.
  private func neededLines(_ file: PersonFile, columns: Int) -> [Line] {
    var lines: [[Span]] = []
    if let item = file.currentReturn {
      for kind in BasicConditionKind.allCases where item.conditions.state(of: kind) == .blocked {
        let remark = item.conditions[kind].current?.value.remark ?? ""
        let text = kind.phrase.capitalised[language] + " " + ConditionState.blocked.phrase[language]
        lines.append([
          Span(text, .blocked, bold: true), Span(remark.isEmpty ? "" : ": \(remark)"),
        ])
      }
    }
    for task in file.openTasks.prefix(3) {
      let days = today.days(until: task.content.due)
      let who = task.content.assignee ?? file.ownerNow
      lines.append([
        Span(task.content.title), Span("  \(who.map(register.displayName(of:)) ?? "")", .muted),
        Span("  " + Phrase.day(task.content.due, today: today)[language], urgency(days)),
      ])
    }
    if let next = file.nextContact {
      let days = today.days(until: next.value.on)
      let text = Phrase.plannedContact(next.value, today: today).capitalised
      lines.append([Span(text[language], urgency(days))])
    }
    guard let first = lines.first else {
      return [labelled(.summaryNow, [Span(Phrase.nothingNow[language], .muted)]), .empty]
    }
    return [labelled(.summaryNow, first)]
      + lines.dropFirst().map { Line($0, indent: Workbench.margin) } + [.empty]
  }

  private func conditionSummary(_ item: ReturnCase, columns: Int) -> [Line] {
    let parts = BasicConditionKind.allCases.map { kind in
      let state = item.conditions.state(of: kind)
      return [
        Span(kind.shortPhrase.capitalised[language] + " "),
        Span("\(state.sign) \(state.phrase[language])", state.meaning),
      ]
    }
    var lines: [Line] = []
    var current: [Span] = []
    var width = 0
    let room = columns - Workbench.margin
    for part in parts {
      let needed = part.reduce(0) { $0 + displayWidth($1.text) } + 3
      if width + needed > room, !current.isEmpty {
        lines.append(Line(current, indent: Workbench.margin))
        current = []
        width = 0
      }
      if !current.isEmpty { current.append(Span("   ")) }
      current += part
      width += needed
    }
    if !current.isEmpty { lines.append(Line(current, indent: Workbench.margin)) }
    if let first = lines.first { lines[0] = labelled(.summaryConditions, first.spans) }
    let offer = item.offer.current
    let text =
      offer.map {
        $0.value.state.phrase[language] + " " + Phrase.day($0.value.on, today: today)[language]
          + ($0.value.reason.isEmpty ? "" : " (\($0.value.reason))")
      } ?? Phrase.noOffer[language]
    return lines + [labelled(.summaryOffer, [Span(text)]), .empty]
  }

  func supervisionLines(_ order: SupervisionOrder) -> [Line] {
    var spans = [Span(order.level.phrase[language], .strong, bold: true)]
    spans.append(Span(" · " + order.details.frame.phrase[language]))
    spans.append(Span(" · " + order.details.organisation.phrase[language]))
    if let started = order.started.current {
      spans.append(Span(" · " + Phrase.startedOn(.day(started.value, today: today))[language]))
    } else {
      let received = Phrase.day(order.details.receivedOn, today: today)
      spans.append(Span(" · " + Phrase.notStarted(received)[language], .blocked, bold: true))
    }
    return [labelled(.summarySupervision, spans)]
  }

  private func linkLines(_ file: PersonFile) -> [Line] {
    let linked = register.linked(to: file.id, for: viewer)
    guard !linked.isEmpty else { return [] }
    var lines = linked.map { other in
      labelled(
        .summaryLinked,
        [
          Span(other.compartment.phrase[language], .info),
          Span(" · \(other.reference) · \(other.name.listed)"),
        ])
    }
    for other in linked { lines += other.supervision.map(supervisionLines) ?? [] }
    return lines + [.empty]
  }

  private func latestLines(_ file: PersonFile, columns: Int) -> [Line] {
    let latest = register.timeline(of: file.id, for: viewer).filter { !$0.isWithdrawn }.prefix(6)
    var lines: [Line] = []
    for (index, entry) in latest.enumerated() {
      let spans = [
        Span(Phrase.moment(entry.at, today: today)[language] + "  ", .muted),
        Span(entry.what.phrase(today: today)[language].oneLine),
      ]
      lines.append(
        index == 0 ? labelled(.summaryLatest, spans) : Line(spans, indent: Workbench.margin))
    }
    return lines
  }
}
