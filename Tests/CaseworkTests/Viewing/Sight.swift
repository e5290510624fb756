@testable import Casework

/// Everything that one viewer can see of a register: two sights are equal when no screen shows a
/// difference. What was undone is left out, and so is when a file was last touched, because an undo
/// is itself something that happened.
struct Sight: Hashable {
  var returns: [ReturnRow]
  var caseload: [[AnyHashable?]]
  var notes: [[AnyHashable?]]
  var timelines: [[TimelineEntry]]
  var links: [[PersonID]]
  var names: [String]
  var directory: [DirectoryEntry]
  var organisation: Organisation

  init(_ register: Register, _ viewer: Viewer, at now: Moment) {
    let question = ListQuestion(viewer: viewer, now: now, scope: .all)
    returns = register.returns(question)
    caseload = []
    for scope in [Scope.mine, .all] {
      var asked = question
      asked.scope = scope
      caseload += register.caseload(asked).map { row in
        [
          row.id, row.reference, row.name, row.birthDate, row.owner, row.ownerName,
          row.responsible, row.responsibleName, row.level, row.awaitsStart, row.lastContact,
          row.nextContact, row.openTasks, row.firstTaskDue, row.earliest, row.status,
          row.haystack,
        ]
      }
    }
    notes = register.notes(question).map { row in
      [
        row.id, row.person, row.note.content, row.note.amendments.live, row.note.retraction.live,
        row.authorName, row.haystack,
      ]
    }
    let people = register.files(for: viewer).map(\.id).sorted()
    timelines = people.map { person in
      register.timeline(of: person, for: viewer).filter { !$0.isWithdrawn }
    }
    links = people.map { register.linked(to: $0, for: viewer).map(\.id).sorted() }
    names = ["jansen", "visser"].map { register.displayName(of: UserName($0)) }
    directory = register.directoryEntries.map(\.entry)
    organisation = register.organisation
  }
}
