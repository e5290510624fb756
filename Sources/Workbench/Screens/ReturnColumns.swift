import Canvas
import Casework
import Wording

extension Workbench {
  var returnColumns: [Column<ReturnRow>] {
    [
      Column(.headEarliest, width: 11) { row in
        dayCell(row.earliest, warning: row.warning)
      },
      Column(.headLeft, width: 5, rank: 2) { row in
        guard let days = row.daysLeft else { return [] }
        return [Span(Phrase.daysShort(days)[language], urgency(days))]
      },
      Column(.headName, width: 15, growth: 17) { row in
        noticeMark(row) + [Span(row.name.listed, .strong, bold: true)]
      },
      Column(.headMoved, width: 3, rank: 3) { row in moveCell(row.lastMove) },
      Column(.headType, width: 11, growth: 8, rank: 5) { row in
        [Span(row.details.type.shortPhrase[language])]
      },
      Column(.headConditions, width: 17, rank: 4) { row in conditionCell(row.conditions) },
      Column(.headOwner, width: 9, growth: 11, rank: 6) { row in
        ownerCell(row.ownerName, covered: row.isCovered, by: row.responsibleName)
      },
      Column(.headStatus, width: 16, growth: 2, rank: 8) { row in
        [Span(row.status.phrase[language])]
      },
      Column(.headInstitution, width: 18, growth: 10, rank: 9) { row in
        [Span(row.details.institution)]
      },
      Column(.headNews, width: 10, rank: 7) { row in noveltyCell(row.novelty) },
    ]
  }

  /// `vr 27 nov!`: the weekday always, a sign for a day on which counters are closed or close.
  func dayCell(_ date: ReturnDate?, warning: DayWarning?) -> [Span] {
    guard let date, let day = date.date else { return [Span("?", .uncertain)] }
    var spans = [Span(Phrase.shortDay(day)[language])]
    if warning != nil { spans.append(Span("!", .soon, bold: true)) }
    if !date.quality.isCertain { spans.append(Span("?", .uncertain, bold: true)) }
    return spans
  }

  /// That a notice to the mayor is worked on, before the name so that nothing cuts it off.
  private func noticeMark(_ row: ReturnRow) -> [Span] {
    row.hasNotice ? [Span(Phrase.noticeMark[language] + " ", .info, bold: true)] : []
  }

  func urgency(_ days: Int) -> Meaning {
    if days < 0 { return .overdue }
    if days == 0 { return .today }
    return days <= 7 ? .soon : .later
  }

  func moveCell(_ move: ReturnMove?) -> [Span] {
    guard let move else { return [] }
    let sign: Glyph = move.days < 0 ? .movedEarlier : .movedLater
    return [Span("\(sign.sign(in: .unicode))\(abs(move.days))", .moved, bold: true)]
  }

  /// Six signs, each under its two letters.
  func conditionCell(_ states: [ConditionState]) -> [Span] {
    states.enumerated().flatMap { index, state in
      [Span(index == 0 ? "" : "  "), Span(state.sign, state.meaning)]
    }
  }

  func ownerCell(_ owner: String, covered: Bool, by deputy: String) -> [Span] {
    if owner.isEmpty { return [Span(Phrase.nobody[language], .warning)] }
    return covered ? [Span("→ \(deputy)", .info)] : [Span(owner)]
  }

  func noveltyCell(_ novelty: Novelty?) -> [Span] {
    guard let novelty else { return [] }
    return [Span(novelty.phrase[language], novelty == .moved ? .moved : .info)]
  }
}

extension ConditionState {
  /// One sign a state; the legend stands under the list.
  var sign: String {
    // Asked without an answer is not the same as not asked.
    if self == .unknown { return "." }
    let glyph: Glyph =
      switch self {
      case .notAsked, .unknown: .notAsked
      case .notNeeded: .notNeeded
      case .blocked: .blocked
      case .inProgress, .promised: .inProgress
      case .arranged: .arranged
      case .lapsed: .blocked
      }
    return String(glyph.sign(in: .unicode))
  }

  var meaning: Meaning {
    switch self {
    case .notAsked, .unknown: .notAsked
    case .notNeeded: .notNeeded
    case .blocked, .lapsed: .blocked
    case .inProgress, .promised: .inProgress
    case .arranged: .arranged
    }
  }
}
