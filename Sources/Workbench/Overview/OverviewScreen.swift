import Canvas
import Casework
import Wording

extension Workbench {
  /// A figure with its name, and a picture of it in cells: the days of a week as seven digits, anything
  /// as a bar.
  var overviewColumns: [Column<OverviewRow>] {
    [
      Column(.headFigure, width: 27, growth: 9) { row in [Span(row.label)] },
      Column(.headCount, width: 4) { row in
        [
          row.count.map { Span(rightAligned($0), $0 == 0 ? .muted : .strong, bold: $0 > 0) }
            ?? Span(" <\(overviewShown?.smallest ?? 0)", .muted)
        ]
      },
      Column(.headDays, width: 21) { row in daySpans(row) },
      Column(.headPicture, width: 10, growth: 10, rank: 1) { row in
        [Span(bar(row, columns: 20), row.section == .blocked ? .blocked : .info)]
      },
    ]
  }

  private func rightAligned(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, 4 - text.count)) + text
  }

  /// A column of three for each day of a week: its number, or a dot for none. They stand under the
  /// letters of the days in the head.
  private func daySpans(_ row: OverviewRow) -> [Span] {
    row.days.enumerated().map { index, count in
      let text = count == 0 ? "·" : count > 99 ? "99" : String(count)
      let padding = String(repeating: " ", count: 3 - text.count)
      let monday = row.figure.flatMap { figure -> CivilDate? in
        if case .returnsInWeek(let monday) = figure.subject { monday } else { nil }
      }
      let day = monday?.adding(days: index)
      let isAwkward = count > 0 && day.map { DayWarning($0) != nil } ?? false
      return Span(
        text + padding, count == 0 ? .muted : isAwkward ? .warning : .text, bold: day == today)
    }
  }

  /// A bar whose length is its share of the largest one; one that is not nothing has a cell at least.
  private func bar(_ row: OverviewRow, columns: Int) -> String {
    guard let count = row.count, count > 0, row.largest > 0 else { return "" }
    let cells = max(1, min(columns, count * columns / row.largest))
    return String(repeating: glyphs == .ascii ? "#" : "█", count: cells)
  }

  /// The figure under the cursor in words, for who does not see pictures: what is counted, over whom,
  /// and what opens.
  func overviewDetail(columns: Int) -> [Line] {
    guard let row = overview.focused else { return [] }
    var lines = [
      Line([
        Span("\(row.section.phrase.capitalised[language]): ", .muted),
        Span(row.label, .strong, bold: true),
      ])
    ]
    lines += words(of: row).flatMap { Line.wrapped($0[language], columns: columns) }
    if row.figure != nil, row.count ?? 0 > 0 {
      lines += Line.wrapped(
        Phrase.figureOpens(keyShown(for: .open))[language], .hint, columns: columns)
    }
    if row.load != nil, hindrance == nil {
      lines += Line.wrapped(
        Phrase.figureWhatIf(keyShown(for: .assign))[language], .hint, columns: columns)
    }
    return lines.flatMap { $0.folded(columns: columns, hanging: 0) }
  }

  private func words(of row: OverviewRow) -> [Phrase] {
    let upcoming = overviewShown?.upcoming ?? 0
    switch row.section {
    case .returns: return [.returnsCounted(row.count ?? 0)] + dayWords(row)
    case .blocked: return [.blockedCounted(row.count ?? 0, of: upcoming)]
    case .notAsked: return [.notAskedCounted(row.count ?? 0, of: upcoming)]
    case .cases, .workerReturns:
      guard let load = row.load else { return [] }
      return [.loadCounted(cases: load.cases.count, returns: load.returns.count)]
    case .lapsed: return [.lapsedCounted(row.count ?? 0)]
    case .areas:
      let smallest = overviewShown?.smallest ?? 0
      return [
        row.count.map { .areaCounted($0) } ?? .areaHidden(smallest: smallest), .areasNameNobody,
      ]
    }
  }

  /// The days of a week on which somebody returns: "di 24 nov: 2, vr 27 nov: 1".
  private func dayWords(_ row: OverviewRow) -> [Phrase] {
    guard case .returnsInWeek(let monday)? = row.figure?.subject else { return [] }
    let days = row.days.enumerated().compactMap { index, count -> Phrase? in
      guard count > 0 else { return nil }
      let day = monday.adding(days: index)
      return .day(day, today: today) + .verbatim(": \(count)")
    }
    return days.isEmpty ? [] : [.joined(days, separator: ", ")]
  }
}
