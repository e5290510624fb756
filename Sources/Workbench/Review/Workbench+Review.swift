import Canvas
import Casework
import Wording

extension Workbench {
  var accessColumns: [Column<AccessRow>] {
    [
      Column(.headWhen, width: 17) { row in
        [Span(Phrase.moment(row.entry.at, today: today)[language])]
      },
      Column(.headWho, width: 12, growth: 10) { row in
        [Span(row.authorName, .strong, bold: true)]
      },
      Column(.headAccess, width: 15, growth: 4, rank: 3) { row in
        [Span(row.entry.value.action.phrase[language])]
      },
      Column(.headName, width: 12, growth: 14, rank: 2) { row in [Span(row.whom)] },
      Column(.headStandsOut, width: 14, growth: 60) { row in
        if let review = row.review {
          return [Span("✓ ", .arranged), Span(review.value.remark.oneLine, .muted)]
        }
        let signs = row.signs.map { $0.phrase(today: today)[language] }
        return [Span(signs.joined(separator: "; "), .warning)]
      },
    ]
  }

  /// Everything in the record under the cursor.
  func accessDetail(columns: Int) -> [Line] {
    guard let row = review.focused else { return [] }
    let record = row.entry.value
    var lines = [
      Line([
        Span(row.authorName, .strong, bold: true),
        Span("  \(Phrase.moment(row.entry.at, today: today)[language])", .muted),
      ]),
      Line([
        Span("\(record.action.phrase[language]): ", .muted), Span(row.whom, .strong),
        Span(" · \(record.result.outcome.phrase[language])", .muted),
      ]),
    ]
    if let reason = record.reason {
      let words = reason.words.isEmpty ? "" : ": \(reason.words.oneLine)"
      lines.append(
        Line([
          Span("\(Phrase.labelGround[language]): ", .muted),
          Span(reason.ground.phrase[language] + words),
        ]))
    }
    if !record.object.query.isEmpty { lines.append(Line("/ \(record.object.query)", .match)) }
    lines.append(
      Line(
        Phrase.accessExtent(painted: record.result.painted.count, of: record.result.count)[
          language] + " · \(record.origin.device)", .muted))
    for sign in row.signs {
      lines.append(Line("! \(sign.phrase(today: today)[language])", .warning))
    }
    if let review = row.review {
      let by = register.displayName(of: review.author)
      lines.append(
        Line(
          Phrase.reviewedBy(by, .moment(review.at, today: today))[language]
            + (review.value.remark.isEmpty ? "" : ": \(review.value.remark.oneLine)"), .good))
    }
    return lines.flatMap { $0.folded(columns: columns, hanging: 2) }
  }
}
