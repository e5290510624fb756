/// The minutes of a meeting: of each person on the agenda what was recorded there. Every line is one
/// event; nothing is in them that is not in the log.
package struct Minutes: Hashable, Sendable {
  package let meeting: Meeting
  /// Whose part it is; `nil` for the whole, which stays in the house.
  package let partner: Partner?
  package let items: [MinutesItem]
}

/// The part about one person.
package struct MinutesItem: Hashable, Sendable {
  package let person: PersonID
  /// The place on the agenda, from 1.
  package let place: Int
  package let reference: Reference
  /// `nil` in the part of a partner with whom the name was not shared.
  package let name: PersonName?
  package let lines: [MinutesLine]
}

/// One line, and the event from which it follows.
package struct MinutesLine: Hashable, Sendable {
  package let event: RecordID
  package let what: MinutesContent
}

package enum MinutesContent: Hashable, Sendable {
  case tabled(CaseTabling)
  case discussed(CaseDiscussion)
  case step(ZvhStep)
  case shared(Disclosure)
}

extension Register {
  /// The minutes of a meeting for somebody who may see the cases of the house.
  /// - Parameter partner: whose part of them; `nil` for the whole.
  /// - Returns: `nil` when there is no such meeting.
  package func minutes(
    of id: MeetingID, for viewer: Viewer, part partner: Partner? = nil
  ) -> Minutes? {
    guard let meeting = meetings[id] else { return nil }
    let found = files(for: viewer).compactMap { file in
      file.tabling(at: id).map { (entry: $0, file: file) }
    }.sorted { ($0.entry.at, $0.entry.id) < ($1.entry.at, $1.entry.id) }
    let items = found.enumerated().map { index, found in
      partner.map { MinutesItem(found.file, at: id, place: index + 1, partOf: $0) }
        ?? MinutesItem(found.file, at: id, place: index + 1, found.entry)
    }
    return Minutes(
      meeting: meeting, partner: partner,
      items: partner == nil ? items : items.filter { !$0.lines.isEmpty })
  }
}

extension MinutesItem {
  fileprivate init(
    _ file: PersonFile, at meeting: MeetingID, place: Int, _ tabling: Entry<CaseTabling>
  ) {
    var lines = [(tabling.at, MinutesLine(event: tabling.id, what: .tabled(tabling.value)))]
    if let entry = file.discussion(at: meeting) {
      lines.append((entry.at, MinutesLine(event: entry.id, what: .discussed(entry.value))))
    }
    for item in file.liveZvhCases {
      for entry in item.steps.live where entry.value.meeting == meeting {
        lines.append((entry.at, MinutesLine(event: entry.id, what: .step(entry.value.step))))
      }
    }
    for share in file.shares where share.stands && share.content.meeting == meeting {
      lines.append((share.told.at, MinutesLine(event: share.id, what: .shared(share.content))))
    }
    self.init(
      person: file.id, place: place, reference: file.reference, name: file.name,
      lines: lines.sorted { ($0.0, $0.1.event) < ($1.0, $1.1.event) }.map(\.1))
  }

  /// What was shared with one partner, and their name for it only if that was shared.
  fileprivate init(
    _ file: PersonFile, at meeting: MeetingID, place: Int, partOf partner: Partner
  ) {
    let hearing = Hearing(partner, of: file)
    let told = hearing.shares.filter { $0.content.meeting == meeting }
    self.init(
      person: file.id, place: place, reference: file.reference,
      name: hearing.knowsName ? file.name : nil,
      lines: told.map { MinutesLine(event: $0.id, what: .shared($0.content)) })
  }
}
