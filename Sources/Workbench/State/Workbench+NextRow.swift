import Casework

extension Workbench {
  /// Where the cursor goes after a decision: the row below it.
  struct NextRow: Hashable {
    let focused: RecordID
    let next: RecordID
    /// The place of the row in the queue, where one that stays may move down.
    let place: Int?
    let goesOn: Bool
  }

  /// The row after the one under the cursor, before a decision on that one changes the list.
  var nextRow: NextRow? {
    guard dossier == nil, earlier == nil, screen.isAboutPeople, screen != .meetings,
      let focused = list.focusedID, let next = list.nextID
    else { return nil }
    return NextRow(
      focused: focused, next: next,
      place: screen == .triage ? triage.rows.firstIndex { $0.id == focused } : nil,
      goesOn: list.marks.isEmpty && isFormDecidingRow)
  }

  /// After a decision the next row comes up, also when the one that was decided on has moved down or
  /// stays where it is.
  mutating func goOn(to row: NextRow) {
    if row.goesOn, list.focusedID == row.focused {
      changeList { $0.moveTo(row.next, onLine: nil) }
      return
    }
    guard let place = row.place,
      let index = triage.rows.firstIndex(where: { $0.id == row.focused }),
      index != place
    else { return }
    triage.moveTo(row.next)
  }

  /// Whether the open form decides on the row: what only adds to somebody's file, or changes one of
  /// many things in it, leaves the cursor where it is.
  private var isFormDecidingRow: Bool {
    guard case .form(let form) = overlay else { return false }
    return form.kind.decidesRow
  }
}

extension FormKind {
  /// Whether a row is done with once it is recorded.
  var decidesRow: Bool {
    switch self {
    case .assign, .done, .contactsDone, .tasksDone, .status, .triage, .snooze, .measureStep,
      .answerAdvice, .noticeStep, .closeCase, .stepRequest, .houseStep:
      true
    default: false
    }
  }
}
