/// Which events an undo took back, or a redo put back.
package struct Compensated: Hashable, Sendable {
  package let events: [RecordID]
  /// They were put back.
  package let isRestored: Bool

  init(_ events: [RecordID], isRestored: Bool) {
    self.events = events
    self.isRestored = isRestored
  }
}

/// One thing that happened to a record: what, when and by whom.
package struct HistoryEntry: Hashable, Sendable, Identifiable {
  package enum Event: Hashable, Sendable {
    /// Something was recorded; what stood before it, where that is replaced; and whether it was undone
    /// since.
    case recorded(Happening, before: Happening?, isWithdrawn: Bool)
    case withdrawn([Happening])
    case restored([Happening])
  }

  package let id: RecordID
  package let at: Moment
  package let author: UserName
  package let authorName: String
  package let what: Event
}

extension Register {
  /// Everything that happened to a record, undoes and redoes too, the newest first.
  /// - Parameter record: the matter, or any event in it; the person for everything in the file.
  package func history(
    of record: RecordID, in person: PersonID, for viewer: Viewer
  ) -> [HistoryEntry] {
    guard let file = file(person, for: viewer) else { return [] }
    let matters = file.matters
    let matter = matters[record] ?? record
    let isAll = record == person || matters[record] == nil
    let lines = timeline(of: person, for: viewer).filter { isAll || matters[$0.id] == matter }
    let happenings = Dictionary(lines.map { ($0.id, $0.what) }, uniquingKeysWith: { $1 })
    var standing: [Series: Happening] = [:]
    var entries: [HistoryEntry] = []
    for line in lines.reversed() {
      let series = line.what.series.map { Series(matter: matters[line.id] ?? person, of: $0) }
      entries.append(
        HistoryEntry(
          id: line.id, at: line.at, author: line.author, authorName: line.authorName,
          what: .recorded(
            line.what, before: series.flatMap { standing[$0] }, isWithdrawn: line.isWithdrawn)))
      if let series, !line.isWithdrawn { standing[series] = line.what }
    }
    for entry in file.compensations {
      let about = entry.value.events.compactMap { happenings[$0] }
      guard !about.isEmpty else { continue }
      entries.append(
        HistoryEntry(
          id: entry.id, at: entry.at, author: entry.author,
          authorName: displayName(of: entry.author),
          what: entry.value.isRestored ? .restored(about) : .withdrawn(about)))
    }
    return entries.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
  }
}

/// Values of one matter that replace each other.
private struct Series: Hashable {
  let matter: RecordID
  let of: Happening.Series
}

extension Happening {
  fileprivate enum Series: Hashable {
    case identity, owner, details, status, offer, level
    case check(ReturnCheckKind)
  }

  /// What it replaces the value of; `nil` for what stands beside the others, or says by itself what
  /// was before it.
  fileprivate var series: Series? {
    switch self {
    case .registered, .identity: .identity
    case .owner: .owner
    case .returnAnnounced, .returnCorrected: .details
    case .status: .status
    case .offer: .offer
    case .supervision, .supervisionLevel: .level
    case .check(let kind, _): .check(kind)
    default: nil
    }
  }
}
