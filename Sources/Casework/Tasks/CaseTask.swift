/// Something to be done for a person by a day.
package struct TaskContent: Hashable, Sendable {
  package var title: String
  package var due: CivilDate
  /// Who does it; `nil` for the owner of the case.
  package var assignee: UserName?

  package init(title: String, due: CivilDate, assignee: UserName? = nil) {
    self.title = title
    self.due = due
    self.assignee = assignee
  }
}

/// A task with when and by whom it was done.
package struct CaseTask: Hashable, Sendable, Identifiable {
  package internal(set) var set: Entry<TaskContent>
  /// The remarks with which it was done; empty while it is open.
  package internal(set) var done = History<String>()

  init(_ set: Entry<TaskContent>) { self.set = set }

  package var id: TaskID { self.set.id }
  package var content: TaskContent { self.set.value }
  package var isLive: Bool { self.set.isLive }
  package var isOpen: Bool { isLive && done.isEmpty }
}
