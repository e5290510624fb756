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
  package internal(set) var assigned: Entry<TaskContent>
  /// The remarks with which it was done; empty while it is open.
  package internal(set) var done = History<String>()

  init(_ assigned: Entry<TaskContent>) { self.assigned = assigned }

  package var id: TaskID { assigned.id }
  package var content: TaskContent { assigned.value }
  package var isLive: Bool { assigned.isLive }
  package var isOpen: Bool { isLive && done.isEmpty }
}
