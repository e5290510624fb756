import Canvas
import Casework
import Wording

extension Workbench {
  var caseloadColumns: [Column<CaseloadRow>] {
    [
      Column(.columnName, width: 18, growth: 14) { row in
        [Span(row.name.listed, .strong, bold: true)]
      },
      Column(.columnPart, width: 8) { row in
        [Span(row.compartment.phrase[language], .muted)]
      },
      Column(.columnLevel, width: 6) { row in
        guard let level = row.level else { return [] }
        // A supervision that did not start outweighs its level.
        if row.awaitsStart { return [Span("\(level.rawValue) ✗", .blocked, bold: true)] }
        return [Span("\(level.rawValue)")]
      },
      Column(.columnLastContact, width: 10) { row in
        row.lastContact.map { [Span(Phrase.shortDay($0)[language])] }
          ?? [Span(Phrase.never[language], .warning)]
      },
      Column(.columnNextContact, width: 10) { row in
        guard let next = row.nextContact else { return [Span("-", .muted)] }
        let days = today.days(until: next.on)
        return [Span(Phrase.shortDay(next.on)[language], urgency(days))]
      },
      Column(.columnTasks, width: 12) { row in
        guard row.openTasks > 0, let due = row.firstTaskDue else { return [] }
        let days = today.days(until: due)
        return [
          Span("\(row.openTasks) "), Span(Phrase.shortDay(due)[language], urgency(days)),
        ]
      },
      Column(.columnOwner, width: 8, growth: 12) { row in
        ownerCell(row.ownerName, covered: row.isCovered, by: row.responsibleName)
      },
      Column(.columnEarliest, width: 10, rank: 2) { row in
        row.earliest.map { [Span(Phrase.shortDay($0)[language])] } ?? []
      },
      Column(.columnStatus, width: 16, rank: 3) { row in
        row.status.map { [Span($0.phrase[language])] } ?? []
      },
      Column(.columnNews, width: 10, rank: 1) { row in noveltyCell(row.novelty) },
    ]
  }
}
