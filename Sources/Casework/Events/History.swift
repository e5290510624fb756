/// One recorded value: which event brought it, when, by whom, and whether it was withdrawn since.
package struct Entry<Value: Hashable & Sendable>: Hashable, Sendable, Identifiable {
  /// The event that recorded the value.
  package let id: RecordID
  package let at: Moment
  package let author: UserName
  package let value: Value
  /// The event that withdrew this entry, if it was undone and not restored.
  package internal(set) var withdrawnBy: RecordID?

  package init(id: RecordID, at: Moment, author: UserName, value: Value) {
    self.id = id
    self.at = at
    self.author = author
    self.value = value
  }

  init(_ event: Event, _ value: Value) {
    self.init(id: event.id, at: event.at, author: event.author, value: value)
  }

  package var isLive: Bool { withdrawnBy == nil }
}

/// Everything ever recorded about one thing, oldest first. Nothing in it is overwritten: a change
/// adds an entry, an undo marks one as withdrawn.
package struct History<Value: Hashable & Sendable>: Hashable, Sendable {
  package private(set) var entries: [Entry<Value>] = []

  package init() {}

  init(_ first: Entry<Value>) { entries = [first] }

  /// The newest entry that was not withdrawn.
  package var current: Entry<Value>? { entries.last { $0.isLive } }

  /// All entries that were not withdrawn, oldest first.
  package var live: [Entry<Value>] { entries.filter(\.isLive) }

  package var isEmpty: Bool { !entries.contains { $0.isLive } }

  mutating func record(_ entry: Entry<Value>) { entries.append(entry) }

  /// Puts an entry in the place of the one of the same event.
  mutating func replace(_ entry: Entry<Value>) {
    guard let index = entries.lastIndex(where: { $0.id == entry.id }) else { return }
    entries[index] = entry
  }

  /// Marks the entry of an event as withdrawn or, with `nil`, as standing again.
  /// - Returns: whether the entry is in this history.
  mutating func mark(_ id: RecordID, withdrawnBy event: RecordID?) -> Bool {
    guard let index = entries.lastIndex(where: { $0.id == id }) else { return false }
    entries[index].withdrawnBy = event
    return true
  }

  /// The entry of an event, withdrawn or not.
  func entry(_ id: RecordID) -> Entry<Value>? { entries.last { $0.id == id } }

  /// The newest entry that stands among those recorded before the one of `id`.
  func liveBefore(_ id: RecordID) -> Entry<Value>? {
    guard let index = entries.lastIndex(where: { $0.id == id }) else { return nil }
    return entries[..<index].last(where: \.isLive)
  }

  /// Whether an entry stands that is neither the one of `id` nor part of the same decision.
  func hasOther(than id: RecordID, within decision: Set<RecordID>) -> Bool {
    entries.contains { $0.isLive && $0.id != id && !decision.contains($0.id) }
  }

  /// The entry that a later decision built upon the one of `id`, so that withdrawing would rewrite
  /// what somebody else knew. `nil` when the entry is the newest, or is not in this history.
  func builtUpon(_ id: RecordID, within decision: Set<RecordID>) -> Entry<Value>? {
    guard let index = entries.lastIndex(where: { $0.id == id }) else { return nil }
    return entries[(index + 1)...].last { $0.isLive && !decision.contains($0.id) }
  }
}
