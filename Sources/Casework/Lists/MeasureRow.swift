/// One measure that is in force, intended, or ran out without anybody having seen it.
package struct MeasureRow: ListRow {
  /// The measure.
  package let id: MeasureID
  package let person: PersonID
  package let compartment: Compartment
  package let reference: Reference
  package let name: PersonName
  package let birthDate: PartialDate?
  package let measure: Measure
  /// When it ends as things stand; `nil` while it is intended, and where nothing gives an end.
  package let end: Due?
  /// The latest end that one more extension can give.
  package let endIfExtended: Due?
  package let standing: MeasureStanding
  package let owner: UserName?
  package let ownerName: String
  /// Who acts today: the owner, or the deputy of an owner who is away.
  package let responsible: UserName?
  package let responsibleName: String
  package let novelty: Novelty?
  package var haystack: String

  package var type: MeasureType { measure.content.type }

  /// Calendar days from `today` to the end.
  package func daysLeft(_ today: CivilDate) -> Int? { end.map { today.days(until: $0.date) } }

  /// Whether the owner is away and somebody else acts.
  package var isCovered: Bool { owner != responsible }
}

/// Where a measure stands by the clock, in the order of the list.
package enum MeasureStanding: Int, CaseIterable, Hashable, Sendable {
  /// Its time is over, and nobody said so yet.
  case lapsed
  case running
  case intended
}

extension Register {
  /// The measures on people whom the viewer may see that are not over and done with: those that ran
  /// out and were not acknowledged first, then by their end.
  /// - Parameter people: only those of these people; `nil` for all.
  package func measures(
    _ question: ListQuestion, of people: Set<PersonID>? = nil
  ) -> [MeasureRow] {
    let owners = OwnerLookup(self, question)
    var rows: [MeasureRow] = []
    for file in files(for: question, of: people, owners) {
      for measure in file.measures where measure.isLive {
        if let row = MeasureRow(file, measure, owners, question, settings) { rows.append(row) }
      }
    }
    return MeasureColumn.end.sorted(rows)
  }
}

extension MeasureRow {
  /// `nil` for a measure that was withdrawn, annulled, given up, or seen to have run out.
  init?(
    _ file: PersonFile, _ measure: Measure, _ owners: OwnerLookup, _ question: ListQuestion,
    _ settings: Settings
  ) {
    let end = measure.end(settings: settings)
    switch measure.state {
    case .intended: standing = .intended
    case .active:
      standing = end.map { $0.moment <= question.now } ?? false ? .lapsed : .running
    case .lapsed, .withdrawn, .annulled, .abandoned: return nil
    }
    self.end = end
    endIfExtended = measure.endIfExtended(settings: settings)
    self.measure = measure
    id = measure.id
    person = file.id
    compartment = file.compartment
    reference = file.reference
    name = file.name
    birthDate = file.birthDate
    owner = file.ownerNow
    ownerName = owners.name(of: file.ownerNow)
    responsible = owners.responsible(for: file.ownerNow)
    responsibleName = owners.name(of: owners.responsible(for: file.ownerNow))
    novelty = question.since.flatMap { since in
      if measure.recorded.at > since { return .new }
      let last = measure.steps.live.last { $0.at > since }
      return last.map { $0.value.kind == .extended ? .moved : .changed }
    }
    let content = measure.content
    haystack = Folding.fold(
      "\(file.searchText) \(content.extent) \(content.ground) \(owners.name(of: file.ownerNow))")
  }
}

/// The columns of the list of measures, each of which can be sorted by.
package enum MeasureColumn: String, CaseIterable, ListColumn {
  case end, name, type, room, owner, reference

  package func key(of row: MeasureRow) -> SortKey {
    switch self {
    case .end: .number(row.standing.rawValue)
    case .name: .text(row.name.sortKey)
    case .type: .number(MeasureType.allCases.firstIndex(of: row.type) ?? .max)
    // What cannot be lengthened any more comes first.
    case .room: .number(row.measure.extensionsLeft ?? .max)
    case .owner: .text(row.owner == nil ? "" : Folding.fold(row.ownerName))
    case .reference: .number(Int(row.reference.number))
    }
  }

  /// By the end, then by name, then by id.
  package static func tie(of row: MeasureRow) -> SortTie {
    let end = row.end.map { Int($0.moment.milliseconds / 60_000) }
    return SortTie(number: end ?? .max, name: row.name.sortKey, id: row.id)
  }
}
