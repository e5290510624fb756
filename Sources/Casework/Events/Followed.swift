/// Something that was recorded, with the steps that followed it: a theme with its answers, a
/// conviction with what became of it, a judgment with what happened since.
package struct Followed<Content: Hashable & Sendable, Step: Hashable & Sendable>:
  Hashable, Sendable, Identifiable
{
  package internal(set) var recorded: Entry<Content>
  package internal(set) var steps = History<Step>()

  init(_ recorded: Entry<Content>) { self.recorded = recorded }

  package var id: RecordID { recorded.id }
  package var content: Content { recorded.value }
  /// Whether the record was not undone.
  package var isLive: Bool { recorded.isLive }

  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    let later =
      id == self.id
      ? steps.live.last { !own.contains($0.id) } : steps.builtUpon(id, within: own)
    return later.map { ($0.author, $0.at) }
  }

  mutating func mark(_ event: RecordID, withdrawnBy other: RecordID?) -> Bool {
    if id == event {
      recorded.withdrawnBy = other
      return true
    }
    return steps.mark(event, withdrawnBy: other)
  }
}
