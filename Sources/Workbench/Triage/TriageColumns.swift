import Canvas
import Casework
import Wording

extension Workbench {
  /// The time that is left and the reason come first: there the eye lands.
  var triageColumns: [Column<TriageEntry>] {
    [
      Column(.headLeft, width: 10) { row in timeLeftCell(row) },
      Column(.headName, width: 19, growth: 9) { row in
        let isWaiting = row.dutyHolder != .us
        return [Span(row.name.listed, isWaiting ? .muted : .strong, bold: !isWaiting)]
      },
      Column(.headWhy, width: 44, growth: 50) { row in
        let text = row.sentence(today: today)[language].oneLine
        let mark = row.isProvisional ? [Span("? ", .uncertain)] : []
        return mark + [Span(text, row.dutyHolder == .us ? .text : .muted)]
      },
      Column(.headRule, width: 7, rank: 2) { row in [Span(row.finding.code, .muted)] },
      Column(.headOwner, width: 9, growth: 9, rank: 3) { row in
        ownerCell(row.ownerName, covered: row.isCovered, by: row.responsibleName)
      },
      Column(.headPart, width: 9, rank: 4) { row in
        [Span(row.compartment.phrase[language], .muted)]
      },
    ]
  }

  private func timeLeftCell(_ row: TriageEntry) -> [Span] {
    var text = row.timeLeft.phrase(today: today)[language]
    switch row.timeLeft {
    case .late: return [Span(text, .overdue, bold: true)]
    case .hours, .today, .atOnce: return [Span(text, .today, bold: true)]
    case .day(let day):
      if today.days(until: day) > 6 { text = Phrase.shortDay(day)[language] }
      let warning = DayWarning(day) == nil ? [] : [Span("!", .soon, bold: true)]
      return [Span(text, urgency(today.days(until: day)))] + warning
    case .waiting: return [Span(text, .muted)]
    }
  }
}

extension TriageEntry {
  /// Why it is in the queue.
  func sentence(today: CivilDate) -> Phrase { reason.sentence(today: today) }
}
