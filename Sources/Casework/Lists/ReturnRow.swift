/// Something about a day that makes arranging things harder.
package enum DayWarning: Hashable, Sendable {
  case friday
  case weekend
  case holiday(Holiday)

  /// The warning that a day of return deserves: counters are closed the next days, or on the day.
  package init?(_ date: CivilDate) {
    if let holiday = Holidays.holiday(on: date) {
      self = .holiday(holiday)
    } else if date.weekday.isWeekend {
      self = .weekend
    } else if date.weekday == .friday {
      self = .friday
    } else {
      return nil
    }
  }
}

/// One return in the list of upcoming returns.
package struct ReturnRow: ListRow {
  /// The return.
  package let id: ReturnID
  package let person: PersonID
  package let compartment: Compartment
  package let reference: Reference
  package let name: PersonName
  package let birthDate: PartialDate?
  package let details: ReturnDetails
  package let status: ReturnStatus
  /// The earliest possible return; `nil` while no date is known.
  package let earliest: ReturnDate?
  /// Calendar days from today to the earliest possible return; negative when it passed.
  package let daysLeft: Int?
  package let warning: DayWarning?
  package let lastMove: ReturnMove?
  /// In the order of `BasicConditionKind.allCases`.
  package let conditions: [ConditionState]
  package let owner: UserName?
  package let ownerName: String
  /// Who acts today: the owner, or the deputy of an owner who is away.
  package let responsible: UserName?
  package let responsibleName: String
  package let offer: OfferState?
  package let openTasks: Int
  package let firstTaskDue: CivilDate?
  package let novelty: Novelty?
  /// Whether a notice to the mayor about the person is worked on; never for who may not see it.
  package let hasNotice: Bool
  package var haystack: String

  /// How many basic conditions keep this return from being ready.
  package var openConditions: Int { conditions.count(where: \.isOpen) }

  /// Whether the owner is away and somebody else acts.
  package var isCovered: Bool { owner != responsible }
}

extension Register {
  /// The upcoming returns of people whom the viewer may see, by the earliest possible date; those
  /// without a date last.
  /// - Parameter people: only the returns of these people; `nil` for all.
  package func returns(_ question: ListQuestion, of people: Set<PersonID>? = nil) -> [ReturnRow] {
    let owners = OwnerLookup(self, question)
    var rows: [ReturnRow] = []
    for file in files(for: question, of: people, owners) {
      for item in file.liveReturns where item.status.isUpcoming {
        rows.append(
          ReturnRow(
            file, item, owners, question,
            hasNotice: hasOpenNotice(file.id, for: question.viewer, on: question.today)))
      }
    }
    return ReturnColumn.earliest.sorted(rows)
  }
}

extension ReturnRow {
  init(
    _ file: PersonFile, _ item: ReturnCase, _ owners: OwnerLookup, _ question: ListQuestion,
    hasNotice: Bool
  ) {
    self.hasNotice = hasNotice
    id = item.id
    person = file.id
    compartment = file.compartment
    reference = file.reference
    name = file.name
    birthDate = file.birthDate
    let details =
      item.details.current?.value ?? ReturnDetails(type: .unknown, institution: "")
    self.details = details
    status = item.status
    let earliest = item.earliest?.value
    self.earliest = earliest
    daysLeft = earliest?.date.map { question.today.days(until: $0) }
    warning = earliest?.date.flatMap(DayWarning.init)
    let move = item.lastMove
    lastMove = move
    conditions = item.conditions.states
    owner = file.ownerNow
    ownerName = owners.name(of: file.ownerNow)
    responsible = owners.responsible(for: file.ownerNow)
    responsibleName = owners.name(of: owners.responsible(for: file.ownerNow))
    offer = item.offer.current?.value.state
    let tasks = file.openTasks
    openTasks = tasks.count
    firstTaskDue = tasks.first?.content.due
    novelty = question.since.flatMap { since in
      if let announced = item.details.entries.first, announced.at > since { return .new }
      if let move, move.at > since { return .moved }
      return file.touched > since ? .changed : nil
    }
    haystack = Folding.fold(
      "\(file.searchText) \(details.institution) \(owners.name(of: file.ownerNow))")
  }
}

extension PersonFile {
  /// What a person is found by: names, aliases, birth year, reference.
  var searchText: String {
    let names = [name.listed, name.full] + aliases.live.map(\.value.full)
    return names.joined(separator: " ") + " \(reference) \(birthDate?.iso ?? "")"
  }
}
