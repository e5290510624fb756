/// The meetings of an organisation, with every change to them.
package struct Meetings: Hashable, Sendable {
  private var planned: [MeetingID: History<MeetingContent>] = [:]
  private var named = History<[String]>()

  package init() {}

  /// The meetings as they stand, in the order of time; cancelled ones are among them.
  package var all: [Meeting] {
    planned.compactMap { id, history in
      history.current.map { Meeting(id: id, content: $0.value) }
    }.sorted { $0.order < $1.order }
  }

  package subscript(id: MeetingID) -> Meeting? {
    planned[id]?.current.map { Meeting(id: id, content: $0.value) }
  }

  /// The first meeting that is not over or cancelled.
  package func next(on today: CivilDate) -> Meeting? {
    all.first { $0.content.on >= today && !$0.content.isCancelled }
  }

  /// The last meeting at the same table before this one.
  package func before(_ meeting: Meeting) -> Meeting? {
    let table = Folding.fold(meeting.content.table)
    return all.last {
      !$0.content.isCancelled && Folding.fold($0.content.table) == table
        && $0.order < meeting.order
    }
  }

  /// The tables by name; `nil` until somebody named them: the start list of the catalogue holds.
  package var tables: [String]? { named.current?.value }

  mutating func record(_ entry: Entry<MeetingContent>) {
    planned[entry.value.replaces ?? entry.id, default: History()].record(entry)
  }

  mutating func record(tables entry: Entry<[String]>) { named.record(entry) }

  mutating func mark(_ id: RecordID, withdrawnBy event: RecordID?) -> Bool {
    if named.mark(id, withdrawnBy: event) { return true }
    for key in planned.keys where planned[key]?.mark(id, withdrawnBy: event) == true {
      return true
    }
    return false
  }

  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    if let later = named.builtUpon(id, within: own) { return (later.author, later.at) }
    for history in planned.values {
      if let later = history.builtUpon(id, within: own) { return (later.author, later.at) }
    }
    return nil
  }
}

extension Register {
  package func meeting(_ id: MeetingID) -> Meeting? { meetings[id] }
}
