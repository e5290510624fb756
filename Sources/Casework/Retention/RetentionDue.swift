/// What has to be destroyed.
package enum RetentionMatter: Hashable, Sendable {
  /// Everything about the person in the compartment.
  case person
  /// The text that stood in a note before it was corrected.
  case originalText(NoteID)
}

/// One line of the list of what has to go: a person in one compartment, or a text that was
/// corrected. It holds no name: who sees the file finds that by the person's id, and who may only
/// destroy works on the reference number (AVG art. 5(1)(c)).
package struct RetentionRow: Hashable, Sendable {
  package let person: PersonID
  package let reference: Reference
  package let compartment: Compartment
  package let matter: RetentionMatter
  package let rule: RetentionRuleID
  /// The day from which the term runs.
  package let from: CivilDate
  /// The term on this day, in months.
  package let months: Int
  /// The last day on which it may still be here.
  package let due: CivilDate
  /// Negative when it should have been gone.
  package let daysLeft: Int
  /// What stops it, if anything does.
  package let hold: HoldContent?
  /// What somebody decided about it, if anybody did.
  package let erasure: ErasureState?
}

/// What would be destroyed if everything due were carried out: nothing is changed by asking.
package struct DestructionPlan: Hashable, Sendable {
  /// One person in one compartment with the records about them there.
  package struct Item: Hashable, Sendable {
    package let row: RetentionRow
    package let counts: RecordCounts
  }

  /// What nothing stops, the first due first.
  package let items: [Item]
  /// What is due but held.
  package let held: [RetentionRow]
  /// All records of all items.
  package let total: RecordCounts
}

extension Register {
  /// What is due on a day or within some days after it, for who sees the compartment or guards
  /// privacy, the first due first. One pass over the people.
  /// - Parameter days: how far ahead to look, in calendar days, zero or more.
  package func retentionDue(on day: CivilDate, within days: Int = 90, for viewer: Viewer)
    -> [RetentionRow]
  {
    var rows: [RetentionRow] = []
    let last = day.adding(days: days)
    for file in files.values where viewer.mayManageRetention(in: file.compartment) {
      if let row = retention(of: file, on: day), row.due <= last { rows.append(row) }
      for row in originalTexts(of: file, on: day) where row.due <= last { rows.append(row) }
    }
    return rows.sorted {
      ($0.due, $0.reference, $0.compartment, $0.person)
        < ($1.due, $1.reference, $1.compartment, $1.person)
    }
  }

  /// What would go if everything whose last day has come were destroyed.
  package func destructionPlan(on day: CivilDate, for viewer: Viewer) -> DestructionPlan {
    let due = retentionDue(on: day, within: 0, for: viewer).filter { $0.matter == .person }
    let items = due.filter { $0.hold == nil }.compactMap { row in
      files[row.person].map { DestructionPlan.Item(row: row, counts: $0.recordCounts) }
    }
    return DestructionPlan(
      items: items, held: due.filter { $0.hold != nil },
      total: items.reduce(RecordCounts()) { $0 + $1.counts })
  }

  /// When everything about a person in one compartment has to be gone.
  func retention(of file: PersonFile, on day: CivilDate) -> RetentionRow? {
    guard let id = file.retentionRule else { return nil }
    let from = file.day(of: id.rule.anchor)
    return row(.person, of: file, id, from: from, on: day)
  }

  private func originalTexts(of file: PersonFile, on day: CivilDate) -> [RetentionRow] {
    file.notes.compactMap { note in
      guard let first = note.corrections.live.first else { return nil }
      return row(
        .originalText(note.id), of: file, .originalText, from: first.at.date, on: day)
    }
  }

  private func row(
    _ matter: RetentionMatter, of file: PersonFile, _ id: RetentionRuleID, from: CivilDate,
    on day: CivilDate
  ) -> RetentionRow {
    let months = settings.months(of: id.rule.term, on: day)
    let due = id.rule.deadlines(from: from, measureTaken: file.isMeasureTaken, months: months)
      .destroyedBy
    return RetentionRow(
      person: file.id, reference: file.reference, compartment: file.compartment, matter: matter,
      rule: id, from: from, months: months, due: due, daysLeft: day.days(until: due),
      hold: file.hold(stopping: .retention(id))?.content, erasure: file.erasure?.state)
  }
}
