/// One notice in the list of notices.
package struct NoticeRow: ListRow {
  /// The notice.
  package let id: NoticeID
  package let person: PersonID
  package let compartment: Compartment
  package let reference: Reference
  package let name: PersonName
  package let birthDate: PartialDate?
  package let notice: Notice
  package let owner: UserName?
  package let ownerName: String
  package let novelty: Novelty?
  package var haystack: String

  /// Calendar days from `today` to the return.
  package func daysLeft(_ today: CivilDate) -> Int? {
    notice.returnsOn.map { today.days(until: $0) }
  }
}

extension Register {
  /// The notices about people whom the viewer may see that are in the working file: those that are open
  /// first, then by the day of the return; without a day last.
  /// - Parameter people: only those about these people; `nil` for all.
  package func notices(_ question: ListQuestion, of people: Set<PersonID>? = nil) -> [NoticeRow] {
    let owners = OwnerLookup(self, question)
    var rows: [NoticeRow] = []
    for file in files(for: question, of: people, owners) {
      for notice in file.notices where notice.isLive && !notice.leftWork(on: question.today) {
        rows.append(NoticeRow(file, notice, owners, question))
      }
    }
    return rows.sorted { left, right in
      let (one, other) = (left.notice.state.isOpen, right.notice.state.isOpen)
      if one != other { return one }
      let (first, second) = (left.notice.returnsOn, right.notice.returnsOn)
      if first != second {
        guard let first else { return false }
        return second.map { first < $0 } ?? true
      }
      return left.id < right.id
    }
  }

  /// Whether a notice about a person is worked on, for a viewer who may see it: in the file itself or
  /// in one that a link joins to it. Who lacks the BIJ compartment learns nothing, since neither the
  /// file nor the link is there for them.
  package func hasOpenNotice(_ person: PersonID, for viewer: Viewer, on day: CivilDate) -> Bool {
    guard viewer.sees(.bij), let file = file(person, for: viewer) else { return false }
    return ([file] + linked(to: person, for: viewer)).contains { file in
      file.notices.contains { $0.isLive && $0.state.isOpen && !$0.leftWork(on: day) }
    }
  }
}

extension NoticeRow {
  init(_ file: PersonFile, _ notice: Notice, _ owners: OwnerLookup, _ question: ListQuestion) {
    id = notice.id
    person = file.id
    compartment = file.compartment
    reference = file.reference
    name = file.name
    birthDate = file.birthDate
    self.notice = notice
    owner = file.ownerNow
    ownerName = owners.name(of: file.ownerNow)
    novelty = question.since.flatMap { since in
      if notice.received.at > since { return .new }
      return notice.steps.live.contains { $0.at > since } ? .changed : nil
    }
    haystack = Folding.fold(
      "\(file.searchText) \(notice.content.institution) \(owners.name(of: file.ownerNow))")
  }
}
