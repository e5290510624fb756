package import Casework
package import Wording

/// What an import would do: row by row, with the events that do it as one decision. Nothing is
/// changed by making a plan.
package struct ImportPlan: Sendable {
  /// What the rows are about.
  package let kind: ImportKind
  /// Which field stands in which column.
  package let header: ImportHeader
  /// In the order of the file.
  package let rows: [PlannedRow]
  /// All events of all rows that are not refused, with one cause: the log writes all or none, and
  /// one undo takes everything back. Empty when nothing is new.
  package let events: [Event]
  /// What to tell before going on: the columns that nothing is taken from.
  package var warnings: [Phrase] {
    header.ignored.map { .columnIgnored(header.heading($0), column: $0) }
  }

  /// How many rows become what.
  package var counts: ImportCounts { ImportCounts(rows) }

  /// The rows that were not taken in, in the order of the file.
  package var refused: [RefusedRow] {
    rows.compactMap { if case .refused(let row) = $0.outcome { row } else { nil } }
  }
}

/// One row and what becomes of it.
package struct PlannedRow: Hashable, Sendable {
  /// The line on which the row begins, from 1.
  package let line: Int
  /// What becomes of the row.
  package let outcome: RowOutcome
}

/// What becomes of a row.
package enum RowOutcome: Hashable, Sendable {
  /// Somebody, or some return, that was not there yet.
  case new(PersonID)
  /// What is recorded about somebody who was there already; never empty.
  case changed(PersonID, [DecisionKind])
  /// Everything in the row was known.
  case same(PersonID)
  case refused(RefusedRow)
}

/// A row that was not taken in, with why and where to look.
package struct RefusedRow: Hashable, Sendable {
  /// The line of the field that is wrong, or of the row.
  package let line: Int
  /// The column of that field, from 1; nil when the whole row is meant.
  package let column: Int?
  /// The heading of that column.
  package let heading: Phrase?
  /// Why.
  package let reason: ImportRefusal
  /// The fields of the row, for quarantine alone.
  package let fields: [String]
}

/// How many rows are new, changed, the same and refused. Together they are all rows.
package struct ImportCounts: Hashable, Sendable {
  /// Rows that bring a person or a return that was not there.
  package var new = 0
  /// Rows that add to what was there.
  package var changed = 0
  /// Rows of which everything was known.
  package var same = 0
  /// Rows that were not taken in.
  package var refused = 0

  init(_ rows: [PlannedRow]) {
    for row in rows {
      switch row.outcome {
      case .new: new += 1
      case .changed: changed += 1
      case .same: same += 1
      case .refused: refused += 1
      }
    }
  }

  /// The given counts.
  package init(new: Int, changed: Int, same: Int, refused: Int) {
    self.new = new
    self.changed = changed
    self.same = same
    self.refused = refused
  }

  /// `3 nieuw, 2 gewijzigd, 5 gelijk, 1 geweigerd`.
  package var phrase: Phrase {
    .importCounts(new: new, changed: changed, same: same, refused: refused)
  }

  /// `{"new": 3, "changed": 2, "same": 5, "refused": 1}`.
  package var json: JSON {
    .object([
      ("new", .integer(new)), ("changed", .integer(changed)), ("same", .integer(same)),
      ("refused", .integer(refused)),
    ])
  }
}
