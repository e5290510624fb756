/// A change of the earliest possible return, derived from the dates: never stored.
package struct ReturnMove: Hashable, Sendable {
  package let from: CivilDate
  package let to: CivilDate
  /// When we recorded the date that caused it, and who did.
  package let at: Moment
  package let author: UserName

  /// Calendar days; negative when the return came nearer.
  package var days: Int { from.days(until: to) }
}

/// One return of one person: its frame, all its dates, where its preparation stands, the six basic
/// conditions and the answer to the offer of aftercare.
package struct ReturnCase: Hashable, Sendable, Identifiable {
  package let id: ReturnID
  package internal(set) var details: History<ReturnDetails>
  package internal(set) var dates = History<ReturnDate>()
  package internal(set) var progress = History<ReturnProgress>()
  package internal(set) var conditions = Conditions()
  package internal(set) var offer = History<OfferAnswer>()
  package internal(set) var checks: [ReturnCheckKind: History<ReturnCheck>] = [:]

  init(id: ReturnID, announced: Entry<ReturnDetails>) {
    self.id = id
    details = History(announced)
  }

  /// Whether the announcement stands. A withdrawn one stays in the log and leaves every list.
  package var isLive: Bool { details.entries.first?.isLive ?? false }

  package var status: ReturnStatus { progress.current?.value.status ?? .announced }

  /// The states that may follow. Only who goes back inside afterwards can fail to come back.
  package var next: [ReturnStatus] {
    let isTemporary = details.current?.value.type.isTemporary ?? false
    return status.next.filter { $0 != .notReturned || isTemporary }
  }

  /// The answer that stands on a check; `nil` while it was not asked.
  package func check(_ kind: ReturnCheckKind) -> Entry<ReturnCheck>? { checks[kind]?.current }

  /// Per kind the newest date that was not withdrawn, in the order in which the kinds came in.
  package var currentDates: [Entry<ReturnDate>] {
    ReturnCase.current(of: dates.entries.filter(\.isLive))
  }

  /// The first day on which the person can stand in the municipality: the earliest of the current
  /// dates that mean an arrival. `nil` while no such date is known (fact 2 of the field: a release
  /// date is not one fixed date).
  package var earliest: Entry<ReturnDate>? { ReturnCase.earliest(of: currentDates) }

  /// The latest change of `earliest`, or `nil` if it never moved.
  package var lastMove: ReturnMove? {
    var known: [Entry<ReturnDate>] = []
    var earliest: CivilDate?
    var move: ReturnMove?
    for entry in dates.entries where entry.isLive {
      known.append(entry)
      let next = ReturnCase.earliest(of: ReturnCase.current(of: known))?.value.date
      if let from = earliest, let to = next, from != to {
        move = ReturnMove(from: from, to: to, at: entry.at, author: entry.author)
      }
      earliest = next ?? earliest
    }
    return move
  }

  private static func current(of entries: [Entry<ReturnDate>]) -> [Entry<ReturnDate>] {
    var newest: [Entry<ReturnDate>] = []
    for entry in entries {
      if let index = newest.firstIndex(where: { $0.value.kind == entry.value.kind }) {
        newest[index] = entry
      } else {
        newest.append(entry)
      }
    }
    return newest
  }

  private static func earliest(of entries: [Entry<ReturnDate>]) -> Entry<ReturnDate>? {
    var found: (date: CivilDate, entry: Entry<ReturnDate>)?
    for entry in entries where entry.value.kind.isArrival {
      guard let date = entry.value.date else { continue }
      if let best = found, best.date <= date { continue }
      found = (date, entry)
    }
    return found?.entry
  }
}
