import Canvas
import Casework
import Wording

extension Workbench {
  var caseloadColumns: [Column<CaseloadRow>] {
    // Who sees one compartment needs no column that always says the same.
    let seesMany = Compartment.aboutPeople.count(where: viewer.sees) > 1
    let columns: [Column<CaseloadRow>?] = [
      Column(.headName, width: 18, growth: 14) { row in
        [Span(row.name.listed, .strong, bold: true)]
      },
      seesMany
        ? Column(.headPart, width: 9, rank: 6) { row in
          [Span(row.compartment.phrase[language], .muted)]
        } : nil,
      Column(.headLevelShort, width: 3, rank: 3) { row in
        guard let level = row.level else { return [] }
        // A supervision that did not start outweighs its level.
        if row.awaitsStart { return [Span("\(level.rawValue) ✗", .blocked, bold: true)] }
        return [Span("\(level.rawValue)")]
      },
      Column(.headLastContact, width: 10, rank: 4) { row in
        row.lastContact.map { [Span(Phrase.shortDay($0)[language])] }
          ?? [Span(Phrase.never[language], .warning)]
      },
      Column(.headNextContact, width: 10, rank: 1) { row in
        guard let next = row.nextContact else { return [Span("-", .muted)] }
        let days = today.days(until: next.on)
        return [Span(Phrase.shortDay(next.on)[language], urgency(days))]
      },
      Column(.headTasks, width: 12, rank: 2) { row in
        guard row.openTasks > 0, let due = row.firstTaskDue else { return [] }
        let days = today.days(until: due)
        return [
          Span("\(row.openTasks) "), Span(Phrase.shortDay(due)[language], urgency(days)),
        ]
      },
      Column(.headOwner, width: 9, growth: 11, rank: 5) { row in
        ownerCell(row.ownerName, covered: row.isCovered, by: row.responsibleName)
      },
      Column(.headEarliest, width: 10, rank: 8) { row in
        row.earliest.map { [Span(Phrase.shortDay($0)[language])] } ?? []
      },
      Column(.headStatus, width: 16, rank: 9) { row in
        row.status.map { [Span($0.phrase[language])] } ?? []
      },
      Column(.headNews, width: 10, rank: 7) { row in noveltyCell(row.novelty) },
    ]
    return columns.compactMap { $0 }
  }
}
