import Canvas
import Casework
import Wording

extension Workbench {
  var meetingColumns: [Column<AgendaRow>] {
    [
      Column(.headPlace, width: 3) { row in
        if row.isDecided { return [Span("✓", .arranged, bold: true)] }
        return [Span(row.place.map { "\($0)" } ?? "·", .muted)]
      },
      Column(.headName, width: 18, growth: 10) { row in
        [Span(row.name.listed, row.isDecided ? .muted : .strong, bold: !row.isDecided)]
      },
      Column(.headStatus, width: 14, growth: 9) { row in stateCell(row) },
      Column(.headWhyTabled, width: 14, growth: 2, rank: 3) { row in
        [Span(row.reason.phrase[language], .muted)]
      },
      Column(.headOutcome, width: 20, growth: 40) { row in outcomeCell(row) },
      Column(.headOwner, width: 9, growth: 9, rank: 5) { row in
        [Span(row.ownerName, .muted)]
      },
    ]
  }

  private func stateCell(_ row: AgendaRow) -> [Span] {
    guard let state = row.state else { return [] }
    let meaning: Meaning =
      switch state {
      case .incomplete: .blocked
      case .triage: .strong
      default: .text
      }
    return [Span(state.phrase[language], meaning)]
  }

  /// What was decided, and until then what stands in the way of deciding.
  private func outcomeCell(_ row: AgendaRow) -> [Span] {
    if let discussion = row.discussion?.value { return [Span(discussion.decision.oneLine, .good)] }
    if !row.missing.isEmpty {
      return [
        Span(Phrase.lacks(.list(row.missing.map(\.phrase)))[language].oneLine, .blocked)
      ]
    }
    if row.lateAgreements > 0 {
      return [Span(Phrase.lateAgreements(row.lateAgreements)[language], .overdue)]
    }
    return row.question.isEmpty ? [] : [Span(row.question.oneLine)]
  }

  var meetingArrangement: Arrangement<AgendaRow> {
    // The agenda is in the order in which it was made.
    let places = Dictionary(
      (agenda?.rows ?? []).enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    func place(_ row: AgendaRow) -> Int { places[row.id] ?? .max }
    let sorted = places
    return Arrangement(
      sort: { rows in rows.sorted { (sorted[$0.id] ?? .max) < (sorted[$1.id] ?? .max) } },
      precedes: { (sorted[$0.id] ?? .max) < (sorted[$1.id] ?? .max) },
      group: { $0.isTabled ? .agenda : .proposed })
  }

  /// What stands over the agenda: which meeting, when, where and with whom, and how far it is.
  var meetingHead: Phrase {
    guard let meeting = agenda?.meeting else { return .noMeetingHead }
    let rows = agenda?.rows.filter(\.isTabled) ?? []
    let content = meeting.content
    let place: Phrase = content.place.isEmpty ? .verbatim("") : .verbatim(" · \(content.place)")
    return content.name(today: today) + place + .verbatim(" · ")
      + .agendaProgress(rows.count(where: \.isDecided), rows.count)
  }
}
