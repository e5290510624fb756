import Canvas
import Casework
import Wording

extension Workbench {
  /// A figure with its name, and a picture of it in cells: a sign for each return under its day,
  /// anything as a bar.
  var overviewColumns: [Column<OverviewRow>] {
    [
      Column(.headFigure, width: 23, growth: 9) { row in [Span(row.label)] },
      Column(.headCount, width: 4) { row in
        [
          row.count.map { Span(rightAligned($0), $0 == 0 ? .muted : .strong, bold: $0 > 0) }
            ?? Span(" <\(overviewShown?.smallest ?? 0)", .muted)
        ]
      },
      Column(.headDays, width: ReturnDays.columns, rank: 1) { row in
        let days = ReturnDays(row.days, monday: monday(of: row), today: today)
        return plain == nil
          ? days.spans : [Span(Phrase.joined(days.words, separator: ", ")[language])]
      },
      Column(.headPicture, width: 10, rank: 2) { row in
        [Span(bar(row, columns: 10), row.section == .blocked ? .blocked : .info)]
      },
    ]
  }

  private func rightAligned(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, 4 - text.count)) + text
  }

  private func monday(of row: OverviewRow) -> CivilDate? {
    if case .returnsInWeek(let monday)? = row.figure?.subject { monday } else { nil }
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
    if row.section == .returns, plain == nil {
      lines += ReturnDays.legend(language).folded(columns: columns, hanging: 0)
    }
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

  /// The days of a week on which somebody returns: "di 24 nov: 2 (1 nu, 1 volgen)".
  private func dayWords(_ row: OverviewRow) -> [Phrase] {
    let words = ReturnDays(row.days, monday: monday(of: row), today: today).words
    return words.isEmpty ? [] : [.joined(words, separator: "; ")]
  }
}
