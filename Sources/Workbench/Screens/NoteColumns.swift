import Canvas
import Casework
import Wording

extension Workbench {
  var noteColumns: [Column<NoteRow>] {
    [
      Column(.headRecorded, width: 10, rank: 1) { row in
        [Span(Phrase.shortDay(row.note.written.at.date)[language])]
      },
      Column(.headName, width: 15, growth: 10) { row in
        [Span(row.name.listed, .strong, bold: true)]
      },
      Column(.headCategory, width: 10, rank: 3) { row in
        [Span(row.note.content.category.shortPhrase[language])]
      },
      Column(.headReliability, width: 9, rank: 2) { row in
        let reliability = row.note.content.reliability
        return [Span(reliability.shortPhrase[language], reliability.meaning)]
      },
      Column(.headText, width: 20, growth: 90) { row in
        let text = Phrase.noteText(row.note.content.text)[language].oneLine
        if row.note.isRetracted { return [Span("✗ ", .muted), Span(text, .muted)] }
        let added = row.note.amendments.live.count
        let mark = added > 0 ? [Span("+\(added) ", .info, bold: true)] : []
        return mark + [Span(text)]
      },
      Column(.headAuthor, width: 9, growth: 6, rank: 4) { row in [Span(row.authorName)] },
    ]
  }
}

extension Reliability {
  var meaning: Meaning {
    switch self {
    case .fact, .observation: .reliabilityHigh
    case .personSays: .text
    case .opinion, .suspicion: .reliabilityLow
    case .disputed: .disputed
    }
  }
}

extension String {
  /// The text on one line, for a list.
  var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
