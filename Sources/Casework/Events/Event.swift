/// One thing that was recorded, for ever. The log is a list of these; everything on a screen is a
/// fold over them for a viewer.
package struct Event: Hashable, Sendable, Identifiable {
  /// Unique for ever (UUIDv7).
  package let id: RecordID
  /// When it was recorded; when it happened, where that differs, stands in the fact.
  package let at: Moment
  package let author: UserName
  /// The one compartment that the event is in.
  package let compartment: Compartment
  /// The identity that the fact is about; `nil` for administration.
  package let subject: PersonID?
  /// The decision that this event is part of: the id of that decision's first event.
  package let cause: RecordID
  package let fact: Fact

  package init(
    id: RecordID, at: Moment, author: UserName, compartment: Compartment, subject: PersonID?,
    cause: RecordID, fact: Fact
  ) {
    self.id = id
    self.at = at
    self.author = author
    self.compartment = compartment
    self.subject = subject
    self.cause = cause
    self.fact = fact
  }
}

/// The id of the event that registered an identity. A person known in two compartments has two.
package typealias PersonID = RecordID
/// The id of the event that announced a return.
package typealias ReturnID = RecordID
/// The id of the event that added a note.
package typealias NoteID = RecordID
/// The id of the event that set a task.
package typealias TaskID = RecordID
/// The id of the event that shared something.
package typealias DisclosureID = RecordID
/// The id of the event that first planned a meeting.
package typealias MeetingID = RecordID
/// The id of the event that referred a person to a house.
package typealias ZvhCaseID = RecordID
/// The id of the event that planned a contact.
package typealias PlannedContactID = RecordID
/// The id of the event that brought a supervision order.
package typealias SupervisionID = RecordID
/// The id of the event that first recorded a directory entry.
package typealias DirectoryID = RecordID
/// The id of the event that placed a legal hold.
package typealias HoldID = RecordID
/// The id of the event that asked for an erasure.
package typealias ErasureID = RecordID
/// The id of the event that recorded a measure.
package typealias MeasureID = RecordID
/// The id of the event that drew a zone.
package typealias ZoneID = RecordID
/// The id of the event that asked for advice.
package typealias AdviceID = RecordID
package typealias RequestID = RecordID
/// The id of the event that opened a case without detention.
package typealias CaseID = RecordID
