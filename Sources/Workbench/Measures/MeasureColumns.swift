import Canvas
import Casework
import Wording

extension Workbench {
  var measureColumns: [Column<MeasureRow>] {
    [
      Column(.headEnd, width: 13) { row in endCell(row) },
      Column(.headLeft, width: 6, rank: 3) { row in
        guard row.standing != .intended, let days = row.daysLeft(today) else { return [] }
        return [Span(Phrase.daysShort(days)[language], urgency(days))]
      },
      Column(.headName, width: 18, growth: 10) { row in
        [Span(row.name.listed, .strong, bold: true)]
      },
      Column(.headMeasure, width: 16, growth: 16) { row in
        [Span(row.type.phrase[language], row.standing == .intended ? .muted : .text)]
      },
      Column(.headRoom, width: 18, growth: 14, rank: 1) { row in roomCell(row) },
      Column(.headExtent, width: 14, growth: 22, rank: 6) { row in
        [Span(row.measure.content.extent.oneLine, .muted)]
      },
      Column(.headRule, width: 7, rank: 4) { row in
        [Span(row.type.rule?.rawValue ?? "", .muted)]
      },
      Column(.headOwner, width: 9, growth: 9, rank: 5) { row in
        ownerCell(row.ownerName, covered: row.isCovered, by: row.responsibleName)
      },
    ]
  }

  /// `vr 27 nov!`, with the hour where the clock counts it.
  private func endCell(_ row: MeasureRow) -> [Span] {
    guard row.standing != .intended else { return [Span(Phrase.intended[language], .muted)] }
    guard let end = row.end else { return [Span(Phrase.noEnd[language], .muted)] }
    let days = today.days(until: end.date)
    let meaning: Meaning = row.standing == .lapsed ? .overdue : urgency(days)
    // The hour matters on the last days alone, and then more than the month.
    let text =
      end.time != nil && abs(days) < 7
      ? Phrase.weekday(end.date)[language] + " \(end.date.day) \(end.time?.iso ?? "")"
      : Phrase.shortDay(end.date)[language]
    let warning = DayWarning(end.date) == nil ? [] : [Span("!", .soon, bold: true)]
    return [Span(text, meaning, bold: days <= 3)] + warning
  }

  /// What was decided or reported, and else how often it can still be lengthened.
  private func roomCell(_ row: MeasureRow) -> [Span] {
    let measure = row.measure
    if row.standing == .lapsed { return [Span(Phrase.notSeenYet[language], .overdue, bold: true)] }
    if measure.openBreach != nil { return [Span(Phrase.breached[language], .blocked, bold: true)] }
    if measure.isLeftToEnd { return [Span(MeasureStepKind.notExtended.phrase[language], .muted)] }
    if row.standing == .intended { return [] }
    let none = measure.extensionsLeft == 0
    return [
      Span(measure.roomPhrase(register.settings, today: today)[language], none ? .warning : .text)
    ]
  }
}
