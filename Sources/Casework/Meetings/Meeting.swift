/// A meeting of partners at a table of the house: when, where and who comes. It names no person: who is
/// discussed stands in their own file.
package struct MeetingContent: Hashable, Sendable {
  /// The meeting that this one moves or changes; `nil` for a new one.
  package var replaces: MeetingID?
  /// Which table: a name from those that the organisation uses.
  package var table: String
  package var on: CivilDate
  package var time: CivilTime?
  package var place: String
  /// The partners at the table, in the order in which they are named.
  package var attending: [Partner]
  package var isCancelled: Bool

  package init(
    replaces: MeetingID? = nil, table: String, on: CivilDate, time: CivilTime? = nil,
    place: String = "", attending: [Partner] = [], isCancelled: Bool = false
  ) {
    self.replaces = replaces
    self.table = table
    self.on = on
    self.time = time
    self.place = place
    self.attending = attending
    self.isCancelled = isCancelled
  }
}

/// A meeting as it stands.
package struct Meeting: Hashable, Sendable, Identifiable {
  package let id: MeetingID
  package let content: MeetingContent

  /// In the order of time.
  var order: (CivilDate, Int, RecordID) {
    (content.on, content.time?.minuteOfDay ?? 0, id)
  }
}

/// Why somebody is on an agenda.
package enum TablingReason: String, CaseIterable, Hashable, Sendable {
  /// The referral waits for triage.
  case triage
  /// Agreements of last time are open.
  case agreements
  /// The meeting before did not come to it, or wanted it back.
  case again
  case byHand = "by-hand"
}

/// That somebody is put on the agenda of a meeting, or taken off it.
package struct CaseTabling: Hashable, Sendable {
  package var meeting: MeetingID
  package var reason: TablingReason
  /// What the meeting is asked; may be empty.
  package var question: String
  package var isOff: Bool

  package init(
    at meeting: MeetingID, _ reason: TablingReason, question: String = "", isOff: Bool = false
  ) {
    self.meeting = meeting
    self.reason = reason
    self.question = question
    self.isOff = isOff
  }
}

/// What a meeting concluded on one person (ZV-5: picture, opinion, decision).
package struct CaseDiscussion: Hashable, Sendable {
  package var meeting: MeetingID
  package var picture: String
  package var opinion: String
  package var decision: String
  /// Whether it comes back at the next meeting.
  package var isToReturn: Bool

  package init(
    at meeting: MeetingID, picture: String = "", opinion: String = "", decision: String,
    isToReturn: Bool = false
  ) {
    self.meeting = meeting
    self.picture = picture
    self.opinion = opinion
    self.decision = decision
    self.isToReturn = isToReturn
  }
}
