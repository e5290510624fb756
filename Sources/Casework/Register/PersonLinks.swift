/// Says that an identity in a guarded compartment and one in another are the same person.
struct PersonLink: Hashable, Sendable {
  let guarded: PersonID
  let other: PersonID
}

/// All links, found from both ends.
struct PersonLinks: Sendable {
  private var history = History<PersonLink>()
  private var places: [PersonID: [Int]] = [:]

  mutating func record(_ entry: Entry<PersonLink>) {
    places[entry.value.guarded, default: []].append(history.entries.count)
    places[entry.value.other, default: []].append(history.entries.count)
    history.record(entry)
  }

  /// Marks the links that a compensation names as withdrawn or standing again.
  mutating func mark(_ compensation: Compensation, withdrawnBy event: RecordID?) {
    guard !places.isEmpty else { return }
    for id in compensation.events { _ = history.mark(id, withdrawnBy: event) }
  }

  func others(than person: PersonID) -> [PersonID] {
    (places[person] ?? []).compactMap { index in
      let entry = history.entries[index]
      guard entry.isLive else { return nil }
      return entry.value.guarded == person ? entry.value.other : entry.value.guarded
    }
  }
}

extension Compartment {
  /// How closely a compartment is guarded, to choose on which side of a link it stands.
  var guardedness: Int {
    switch self {
    case .administration: 0
    case .aftercare: 1
    case .zvh: 2
    case .supervision: 3
    case .bij: 4
    case .victim: 5
    case .radicalisation: 6
    }
  }
}
