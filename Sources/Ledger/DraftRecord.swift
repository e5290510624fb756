/// A record as the caller hands it in, before it has a place in the log.
package struct DraftRecord: Sendable, Hashable {
  /// The id of the record, unique for ever (UUID version 7).
  package var id: RecordID
  /// What kind of event the body holds; the number is never used again for another meaning.
  package var kind: UInt16
  /// Additive changes within the kind.
  package var schemaMinor: UInt16
  /// When it was recorded.
  package var clock: HybridTime
  /// Who recorded it; at most 255 bytes of UTF-8.
  package var author: String
  /// The label of the one compartment that the record belongs to.
  package var compartment: UInt8
  /// Whom it is about, when it is about one person.
  package var subject: RecordID?
  /// The record that this one corrects.
  package var supersedes: RecordID?
  /// The command that caused it.
  package var cause: RecordID?
  /// The event itself; opaque to the ledger, at most `LogLimits.longestBody` bytes.
  package var body: [UInt8]

  /// A draft with all its fields.
  package init(
    id: RecordID, kind: UInt16, schemaMinor: UInt16 = 0, clock: HybridTime, author: String,
    compartment: UInt8, subject: RecordID? = nil, supersedes: RecordID? = nil,
    cause: RecordID? = nil, body: [UInt8]
  ) {
    self.id = id
    self.kind = kind
    self.schemaMinor = schemaMinor
    self.clock = clock
    self.author = author
    self.compartment = compartment
    self.subject = subject
    self.supersedes = supersedes
    self.cause = cause
    self.body = body
  }
}

/// A place in the log's files.
package struct LogPosition: Hashable, Sendable {
  /// The number in the segment's file name, from 1.
  package var segment: UInt64
  /// Bytes from the start of that file.
  package var offset: UInt64

  /// A place from its parts.
  package init(segment: UInt64, offset: UInt64) {
    self.segment = segment
    self.offset = offset
  }
}

/// A record as it was read back from the log.
package struct StoredRecord: Sendable, Hashable {
  /// Its number in the log: 1, 2, 3… without gaps, save for records that this user may not read.
  package var sequence: UInt64
  /// The device that first wrote it.
  package var origin: DeviceID
  /// Its number at that device. With `origin` it is unique for ever.
  package var originSequence: UInt64
  /// Where its frame starts.
  package var position: LogPosition
  /// True when something before it, in the same segment or batch, could not be read: the record
  /// itself is whole, but what stood before it is not known.
  package var isAfterDamage: Bool
  /// What the caller handed in.
  package var draft: DraftRecord
  /// True when the body was left sealed: it is empty here, and `Ledger.open(_:)` opens it.
  package var isClosed = false

  /// The id of the record.
  package var id: RecordID { draft.id }
  /// The kind of the event.
  package var kind: UInt16 { draft.kind }
  /// Additive changes within the kind.
  package var schemaMinor: UInt16 { draft.schemaMinor }
  /// When it was recorded.
  package var clock: HybridTime { draft.clock }
  /// Who recorded it.
  package var author: String { draft.author }
  /// The label of its compartment.
  package var compartment: UInt8 { draft.compartment }
  /// Whom it is about.
  package var subject: RecordID? { draft.subject }
  /// The record that it corrects.
  package var supersedes: RecordID? { draft.supersedes }
  /// The command that caused it.
  package var cause: RecordID? { draft.cause }
  /// The event itself.
  package var body: [UInt8] { draft.body }
}
