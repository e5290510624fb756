import Casework
import Ledger
import Records

/// Turns events into records of the log and back.
struct EventRecords {
  /// Records that this version cannot read.
  struct Unread {
    /// Of a kind or compartment that only a newer version knows.
    var newer = 0
    /// No version can make sense of them.
    var undecodable = 0
  }

  /// What could not be read, by compartment; `nil` for one that only a newer version knows.
  private var unread: [Compartment?: Unread] = [:]
  /// The clock of the last record that was read or written.
  private var clock = HybridTime(bits: 0)
  private let compartments: [Compartment?]

  init() {
    compartments = (0...UInt8.max).map { CompartmentLabel.compartment($0) }
  }

  /// What could not be read and concerns this viewer: a record of a compartment that the viewer may
  /// not see changes nothing on the screen, not even a count.
  func unread(for viewer: Viewer) -> Unread {
    var sum = Unread()
    for (compartment, count) in unread where compartment.map(viewer.sees) ?? true {
      sum.newer += count.newer
      sum.undecodable += count.undecodable
    }
    return sum
  }

  /// The event in a record; `nil`, and counted, when this version cannot read it.
  mutating func event(in record: StoredRecord) -> Event? {
    clock = max(clock, record.clock)
    guard let compartment = compartments[Int(record.compartment)] else {
      unread[nil, default: Unread()].newer += 1
      return nil
    }
    do throws(RecordError) {
      let fact = try decode(
        kind: record.kind, schemaMinor: record.schemaMinor, body: record.body)
      let id = Self.id(record.id)
      // The id holds what the writer's wall clock showed; the hybrid clock of the envelope is there
      // for the order and runs ahead of it when somebody else's clock was ahead.
      return Event(
        id: id, at: id.moment, author: UserName(record.author), compartment: compartment,
        subject: record.subject.map(Self.id), cause: record.cause.map(Self.id) ?? id, fact: fact)
    } catch {
      switch error {
      case .unknownKind, .unknownValue: unread[compartment, default: Unread()].newer += 1
      case .malformed, .unwritable: unread[compartment, default: Unread()].undecodable += 1
      }
      return nil
    }
  }

  /// Takes note of a record that stays closed.
  mutating func pass(_ record: StoredRecord) { clock = max(clock, record.clock) }

  /// The records of events, in their order.
  mutating func drafts(of events: [Event]) throws(RecordError) -> [DraftRecord] {
    var drafts: [DraftRecord] = []
    drafts.reserveCapacity(events.count)
    for event in events {
      let written = try encode(event.fact)
      clock = clock.next(at: UInt64(max(0, event.at.milliseconds)))
      drafts.append(
        DraftRecord(
          id: Self.id(event.id), kind: written.kind, schemaMinor: written.schemaMinor,
          clock: clock, author: event.author.text,
          compartment: CompartmentLabel.number(of: event.compartment),
          subject: event.subject.map(Self.id), cause: Self.id(event.cause), body: written.body))
    }
    return drafts
  }

  private static func id(_ id: LogID) -> PersonID { PersonID(high: id.high, low: id.low) }

  private static func id(_ id: PersonID) -> LogID { LogID.halves(id.high, id.low) }
}
