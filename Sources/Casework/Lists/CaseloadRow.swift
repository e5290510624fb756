/// One case in the caseload: an identity with who owns it and what is planned.
package struct CaseloadRow: ListRow {
  /// The person.
  package let id: PersonID
  package var person: PersonID { id }
  package let compartment: Compartment
  package let reference: Reference
  package let name: PersonName
  package let birthDate: PartialDate?
  package let owner: UserName?
  package let ownerName: String
  /// Who acts today: the owner, or the deputy of an owner who is away.
  package let responsible: UserName?
  package let responsibleName: String
  /// `nil` without a supervision order.
  package let level: SupervisionLevel?
  /// A supervision order came in and no supervision started yet.
  package let awaitsStart: Bool
  package let orderReceivedOn: CivilDate?
  /// The day of the last contact that took place.
  package let lastContact: CivilDate?
  /// The first agreed contact that nothing came of yet.
  package let nextContact: PlannedContact?
  package let openTasks: Int
  package let firstTaskDue: CivilDate?
  /// The earliest possible return of the current return, if there is one.
  package let earliest: CivilDate?
  package let status: ReturnStatus?
  /// When anything in the file was last recorded.
  package let touched: Moment
  package let novelty: Novelty?
  package var haystack: String

  /// Whether the owner is away and somebody else acts.
  package var isCovered: Bool { owner != responsible }

  /// The first day on which something is due: an open task or an agreed contact.
  package var firstDue: CivilDate? {
    switch (firstTaskDue, nextContact?.on) {
    case (let task?, let contact?): min(task, contact)
    case (let task, let contact): task ?? contact
    }
  }
}

extension Register {
  /// The cases of people whom the viewer may see, by the first day on which something is due.
  /// - Parameter people: only the cases of these people; `nil` for all.
  package func caseload(
    _ question: ListQuestion, of people: Set<PersonID>? = nil
  ) -> [CaseloadRow] {
    let owners = OwnerLookup(self, question)
    let rows = files(for: question, of: people, owners).map { CaseloadRow($0, owners, question) }
    return CaseloadColumn.due.sorted(rows)
  }
}

extension CaseloadRow {
  init(_ file: PersonFile, _ owners: OwnerLookup, _ question: ListQuestion) {
    id = file.id
    compartment = file.compartment
    reference = file.reference
    name = file.name
    birthDate = file.birthDate
    owner = file.ownerNow
    ownerName = owners.name(of: file.ownerNow)
    responsible = owners.responsible(for: file.ownerNow)
    responsibleName = owners.name(of: owners.responsible(for: file.ownerNow))
    let order = file.supervision
    level = order?.level
    awaitsStart = order.map { !$0.hasStarted } ?? false
    orderReceivedOn = order?.details.receivedOn
    lastContact = file.lastContact?.value.on
    nextContact = file.nextContact?.value
    let tasks = file.openTasks
    openTasks = tasks.count
    firstTaskDue = tasks.first?.content.due
    let current = file.currentReturn
    earliest = current?.earliest?.value.date
    status = current?.status
    touched = file.touched
    novelty = question.since.flatMap { since in
      if let first = file.identity.entries.first, first.at > since { return .new }
      if let move = current?.lastMove, move.at > since { return .moved }
      return file.touched > since ? .changed : nil
    }
    haystack = Folding.fold("\(file.searchText) \(owners.name(of: file.ownerNow))")
  }
}

/// The columns of the caseload, each of which can be sorted by.
package enum CaseloadColumn: String, CaseIterable, ListColumn {
  case due, name, level
  case lastContact = "last-contact"
  case nextContact = "next-contact"
  case tasks
  case earliest, owner, reference

  package func key(of row: CaseloadRow) -> SortKey {
    switch self {
    case .due: .number(row.firstDue?.daysSince1970 ?? .max)
    case .name: .text(row.name.sortKey)
    case .level: .number(-(row.level?.rawValue ?? 0))
    // Who was never spoken to comes first.
    case .lastContact: .number(row.lastContact?.daysSince1970 ?? .min)
    case .nextContact: .number(row.nextContact?.on.daysSince1970 ?? .max)
    case .tasks: .number(-row.openTasks)
    case .earliest: .number(row.earliest?.daysSince1970 ?? .max)
    case .owner: .text(row.owner == nil ? "" : Folding.fold(row.ownerName))
    case .reference: .number(Int(row.reference.number))
    }
  }

  /// By the first due day, then by name, then by id.
  package static func tie(of row: CaseloadRow) -> SortTie {
    SortTie(number: row.firstDue?.daysSince1970 ?? .max, name: row.name.sortKey, id: row.id)
  }
}
