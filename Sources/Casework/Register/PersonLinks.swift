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

  /// Marks the links of a guarded identity that a compensation names as withdrawn or standing again.
  mutating func mark(
    _ compensation: Compensation, of guarded: PersonID, withdrawnBy event: RecordID?
  ) {
    for index in places[guarded] ?? [] {
      let entry = history.entries[index]
      guard entry.value.guarded == guarded, compensation.events.contains(entry.id) else {
        continue
      }
      _ = history.mark(entry.id, withdrawnBy: event)
    }
  }

  /// All links, withdrawn ones included, oldest first.
  var entries: [Entry<PersonLink>] { history.entries }

  func isUnlinked(_ person: PersonID) -> Bool { places[person] == nil }

  /// The other ends of the links of an identity that stand, each once, oldest first.
  func others(than person: PersonID) -> [PersonID] {
    var seen: Set<PersonID> = []
    return (places[person] ?? []).compactMap { index in
      let entry = history.entries[index]
      guard entry.isLive else { return nil }
      let other = entry.value.guarded == person ? entry.value.other : entry.value.guarded
      return seen.insert(other).inserted ? other : nil
    }
  }
}

extension Compartment {
  /// How closely a compartment is guarded, to choose on which side of a link it stands.
  var guardedness: Int {
    switch self {
    case .administration, .audit: 0
    case .aftercare: 1
    case .zvh: 2
    case .supervision: 3
    case .bij: 4
    case .victim: 5
    case .radicalisation: 6
    }
  }
}
