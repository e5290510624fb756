import Casework
import Ledger
import Records

/// Where the drafts stand that were left sealed: of each the last text, until it is known whose may be
/// opened.
struct ClosedDrafts {
  /// The kind of record that stays sealed until its author asks for it.
  static let kinds: Set<UInt16> = [RecordKind.draftKept.rawValue]

  private struct Place {
    let author: String
    let record: ClosedRecord
  }

  private var last: [PersonID: Place] = [:]

  /// Whether a record is about what somebody typed and did not save.
  static func isDraft(_ kind: UInt16) -> Bool {
    kinds.contains(kind) || kind == RecordKind.draftDropped.rawValue
  }

  /// - Returns: whether it is a draft.
  mutating func keep(_ record: StoredRecord) -> Bool {
    guard ClosedDrafts.kinds.contains(record.kind) else { return false }
    let id = record.cause ?? record.id
    last[PersonID(high: id.high, low: id.low)] = Place(
      author: record.author, record: ClosedRecord(record))
    return true
  }

  /// Takes note of a draft that was saved or thrown away.
  mutating func drop(_ event: Event) {
    if case .draftDropped(let id) = event.fact { last[id] = nil }
  }

  /// Those of one author. Those of others are forgotten: nobody opens them here.
  mutating func take(of author: UserName) -> [ClosedRecord] {
    defer { last = [:] }
    return last.values.filter { $0.author == author.text }.map(\.record)
  }
}

extension Session {
  /// Opens the drafts of who looks.
  func openDrafts() {
    let own = closedDrafts.take(of: viewer.user)
    guard !own.isEmpty else { return }
    let events = ledger.open(own).compactMap { records.event(in: $0) }
    change { register in for event in events { register.evolve(event) } }
  }

  /// A draft that another session of this user kept.
  func draftArrival(_ record: StoredRecord) -> Event? {
    guard own.remove(PersonID(high: record.id.high, low: record.id.low)) == nil,
      record.author == viewer.user.text
    else { return nil }
    return ledger.open([ClosedRecord(record)]).first.flatMap { records.event(in: $0) }
  }

  /// Whether this viewer is told of an event that somebody else wrote: not of their drafts.
  func isTold(_ event: Event) -> Bool { !event.fact.isDraft || event.author == viewer.user }
}
