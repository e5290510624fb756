import Canvas
import Casework
import Wording

/// A line of the summary: what it is about, if that begins here, and what there is to say.
struct SummaryLine: Hashable, Sendable {
  var label: Phrase?
  var spans: [Span]
  /// One of many, cut at the edge where there is a margin instead of folded.
  var isCut = false

  init(_ label: Phrase?, _ spans: [Span]) {
    self.label = label
    self.spans = spans
  }

  /// More on what the line before began.
  init(_ spans: [Span]) { self.init(nil, spans) }

  static let blank = SummaryLine(nil, [])
}

extension Workbench {
  /// A person in twenty seconds: the return and what it did, what is needed now, the conditions, the
  /// offer.
  /// - Parameter room: the columns for text.
  func summary(_ file: PersonFile, room: Int) -> [SummaryLine] {
    var lines: [SummaryLine] = []
    if let item = file.currentReturn { lines += returnLines(item) }
    lines += noticeSummary(file)
    lines += neededLines(file)
    if let item = file.currentReturn { lines += conditionSummary(item, room: room) }
    if let order = file.supervision { lines += supervisionLines(order) + [.blank] }
    lines += linkLines(file)
    lines += keepingLines(file)
    return lines
  }

  /// The width of the labels at the left of the summary; the same everywhere, so that the eye falls
  /// down one line.
  static let margin = 12

  /// The lines with their labels in a margin at the left.
  func inMargin(_ lines: [SummaryLine], columns: Int) -> [Line] {
    lines.flatMap { line -> [Line] in
      guard line != .blank else { return [.empty] }
      guard let label = line.label?[language] else {
        let text = Line(line.spans, indent: Workbench.margin)
        return line.isCut ? [text] : text.folded(columns: columns, hanging: Workbench.margin)
      }
      let head = Span(padded(label, Workbench.margin), .heading, bold: true)
      let text = Line([head] + line.spans)
      return line.isCut ? [text] : text.folded(columns: columns, hanging: Workbench.margin)
    }
  }

  /// The lines with their labels as heads above them, for a narrow pane.
  func underHeads(_ lines: [SummaryLine], columns: Int) -> [Line] {
    lines.flatMap { line -> [Line] in
      guard line != .blank else { return [.empty] }
      let head = line.label.map { [Line($0[language], .heading, bold: true)] } ?? []
      return head + Line(line.spans, indent: 1).folded(columns: columns, hanging: 3)
    }
  }

  private func returnLines(_ item: ReturnCase) -> [SummaryLine] {
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
    var lines = [SummaryLine(.summaryReturn, spans)]
    if let move = item.lastMove {
      let sign: Glyph = move.days < 0 ? .movedEarlier : .movedLater
      let text = Phrase.moved(days: move.days)
      let by = Phrase.movedBy(
        register.displayName(of: move.author), at: .moment(move.at, today: today),
        was: .day(move.from, today: today))
      lines.append(
        SummaryLine([
          Span("\(sign.sign(in: .unicode)) \(text[language])", .moved, bold: true),
          Span(", " + by[language]),
        ]))
    }
    if let earliest = item.earliest?.value, let day = earliest.date,
      let warning = DayWarning(day)
    {
      lines.append(
        SummaryLine([
          Span(warning.phrase(day)[language], .soon),
          Span(" " + Phrase.sourceAndDay(earliest, today: today)[language], .muted),
        ]))
    } else if let earliest = item.earliest?.value {
      lines.append(
        SummaryLine([Span(Phrase.sourceAndDay(earliest, today: today)[language], .muted)]))
    }
    return lines + [.blank]
  }

  /// What needs somebody now: blocked conditions, the first tasks, the next contact.
  private func neededLines(_ file: PersonFile) -> [SummaryLine] {
    let signals = entries.filter { $0.person == file.id }.prefix(4)
    var lines = signals.map { entry in
      [
        Span(
          entry.sentence(today: today)[language].oneLine, entry.dutyHolder == .us ? .text : .muted),
        Span(
          "  " + entry.timeLeft.phrase(today: today)[language],
          isLate(entry) ? .overdue : entry.tier == .now ? .today : .muted),
      ]
    }
    // What a signal says already is not said twice.
    let isSaid = Set(signals.map(\.matter))
    if let item = file.currentReturn {
      for kind in BasicConditionKind.allCases
      where item.conditions.state(of: kind) == .blocked
        && !signals.contains(where: { $0.reason.isAbout(kind) })
      {
        let remark = item.conditions[kind].current?.value.remark ?? ""
        let text = kind.phrase.capitalised[language] + " " + ConditionState.blocked.phrase[language]
        lines.append([
          Span(text, .blocked, bold: true), Span(remark.isEmpty ? "" : ": \(remark)"),
        ])
      }
    }
    for task in file.openTasks.prefix(3) where !isSaid.contains(task.id) {
      let days = today.days(until: task.content.due)
      let who = task.content.assignee ?? file.ownerNow
      lines.append([
        Span(task.content.title),
        Span(who.map { "  " + register.displayName(of: $0) } ?? "", .muted),
        Span("  " + Phrase.day(task.content.due, today: today)[language], urgency(days)),
      ])
    }
    if let next = file.nextContact {
      let days = today.days(until: next.value.on)
      let text = Phrase.plannedContact(next.value, today: today).capitalised
      lines.append([Span(text[language], urgency(days))])
    }
    guard let first = lines.first else {
      return [SummaryLine(.summaryNow, [Span(Phrase.nothingNow[language], .muted)]), .blank]
    }
    return [SummaryLine(.summaryNow, first)] + lines.dropFirst().map { SummaryLine($0) } + [.blank]
  }

  private func conditionSummary(_ item: ReturnCase, room: Int) -> [SummaryLine] {
    let parts = BasicConditionKind.allCases.map { kind in
      let state = item.conditions.state(of: kind)
      return [
        Span(kind.shortPhrase.capitalised[language] + " "),
        Span("\(state.sign) \(state.phrase[language])", state.meaning),
      ]
    }
    var lines: [[Span]] = [[]]
    var width = 0
    for part in parts {
      let needed = part.reduce(0) { $0 + displayWidth($1.text) }
      if width > 0, width + 3 + needed > room {
        lines.append([])
        width = 0
      }
      if width > 0 { lines[lines.count - 1].append(Span("   ")) }
      lines[lines.count - 1] += part
      width += (width > 0 ? 3 : 0) + needed
    }
    let strip = lines.enumerated().map { index, spans in
      SummaryLine(index == 0 ? .summaryConditions : nil, spans)
    }
    let offer = item.offer.current
    let text =
      offer.map {
        $0.value.state.phrase[language] + " " + Phrase.day($0.value.on, today: today)[language]
          + ($0.value.reason.isEmpty ? "" : " (\($0.value.reason))")
      } ?? Phrase.noOffer[language]
    return strip + [SummaryLine(.summaryOffer, [Span(text)]), .blank]
  }

  func supervisionLines(_ order: SupervisionOrder) -> [SummaryLine] {
    var spans = [Span(order.level.phrase[language], .strong, bold: true)]
    spans.append(Span(" · " + order.details.frame.phrase[language]))
    spans.append(Span(" · " + order.details.organisation.phrase[language]))
    if let started = order.started.current {
      spans.append(Span(" · " + Phrase.startedOn(.day(started.value, today: today))[language]))
    } else {
      let received = Phrase.day(order.details.receivedOn, today: today)
      spans.append(Span(" · " + Phrase.notStarted(received)[language], .blocked, bold: true))
    }
    return [SummaryLine(.summarySupervision, spans)]
  }

  /// Whether the file is to be destroyed, and when, or what stops that.
  private func keepingLines(_ file: PersonFile) -> [SummaryLine] {
    var texts: [Span] = []
    if let since = file.shieldedSince {
      let text = Phrase.shieldedSince(.day(since, today: today))[language]
      texts.append(Span(text, .warning, bold: true))
    }
    if let state = file.erasure?.state {
      texts.append(Span(state.phrase(today: today)[language], .warning, bold: true))
    }
    for hold in file.standingHolds {
      let text = Phrase.heldBecause(hold.content.ground.phrase)[language]
      let remark = hold.content.remark.isEmpty ? "" : " (\(hold.content.remark.oneLine))"
      texts.append(Span(text + remark, .info))
    }
    guard !texts.isEmpty else { return [] }
    return texts.enumerated().map { SummaryLine($0 == 0 ? .summaryErasure : nil, [$1]) } + [.blank]
  }

  private func linkLines(_ file: PersonFile) -> [SummaryLine] {
    let linked = register.linked(to: file.id, for: viewer)
    guard !linked.isEmpty else { return [] }
    var lines = linked.map { other in
      SummaryLine(
        .summaryLinked,
        [
          Span(other.compartment.phrase[language], .info),
          Span(" · \(other.reference) · \(other.name.listed)"),
        ])
    }
    for other in linked { lines += other.supervision.map(supervisionLines) ?? [] }
    return lines + [.blank]
  }

  /// What happened last, the newest first.
  func latestLines(_ file: PersonFile, count: Int) -> [SummaryLine] {
    let latest = register.timeline(of: file.id, for: viewer).filter { !$0.isWithdrawn }
      .prefix(max(0, count))
    return latest.enumerated().map { index, entry in
      var line = SummaryLine(
        index == 0 ? .summaryLatest : nil,
        [
          Span(Phrase.moment(entry.at, today: today)[language] + "  ", .muted),
          Span(entry.what.phrase(today: today)[language].oneLine),
        ])
      line.isCut = true
      return line
    }
  }
}

extension TriageReason {
  /// Whether it is about this basic condition.
  fileprivate func isAbout(_ kind: BasicConditionKind) -> Bool {
    if case .conditionOpen(kind, _, _, _) = self { true } else { false }
  }
}
