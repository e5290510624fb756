extension Decider {
  /// Plans a meeting, or changes or cancels one.
  mutating func take(_ content: MeetingContent) throws(Refusal) {
    guard !content.table.isBlank else { throw .tableMissing }
    if let replaces = content.replaces {
      guard let known = register.meeting(replaces) else { throw .unknownMeeting }
      guard known.content.on >= now.date else { throw .meetingOver(known.content.on) }
    }
    guard content.on >= now.date else { throw .meetingInPast(content.on) }
    guard content.attending.allSatisfy({ !$0.organisation.isBlank }) else {
      throw .receiverMissing
    }
    record(.meetingPlanned(content), about: nil, in: .administration)
  }

  /// Names the tables of the house; what they are called is a choice of the region.
  mutating func take(tables: [String]) throws(Refusal) {
    guard !tables.isEmpty, tables.allSatisfy({ !$0.isBlank }) else { throw .tableMissing }
    guard register.meetings.tables != tables else { throw .tablesAlready }
    record(.tablesNamed(tables), about: nil, in: .administration)
  }

  mutating func take(_ tabling: CaseTabling, of file: PersonFile) throws(Refusal) {
    guard file.compartment == .zvh else { throw .wrongCompartment(.zvh) }
    try checkMeeting(tabling.meeting)
    let isOn = file.tabling(at: tabling.meeting) != nil
    guard isOn == tabling.isOff else { throw tabling.isOff ? .notTabled : .alreadyTabled }
    if tabling.isOff, file.discussion(at: tabling.meeting) != nil { throw .alreadyDiscussed }
    if !tabling.isOff, let meeting = register.meeting(tabling.meeting),
      meeting.content.on < now.date
    {
      throw .meetingOver(meeting.content.on)
    }
    record(.caseTabled(tabling), about: file.id, in: file.compartment)
  }

  /// What the meeting concluded. A later conclusion of the same meeting replaces the one before, which
  /// stays in the file.
  mutating func take(_ discussion: CaseDiscussion, of file: PersonFile) throws(Refusal) {
    guard file.compartment == .zvh else { throw .wrongCompartment(.zvh) }
    try checkMeeting(discussion.meeting)
    guard file.tabling(at: discussion.meeting) != nil else { throw .notTabled }
    if let meeting = register.meeting(discussion.meeting), meeting.content.on > now.date {
      throw .meetingNotYet(meeting.content.on)
    }
    guard !discussion.decision.isBlank else { throw .reasonMissing }
    record(.caseDiscussed(discussion), about: file.id, in: file.compartment)
  }
}

extension PersonFile {
  /// How this person stands on the agenda of a meeting; `nil` when not, or taken off.
  package func tabling(at meeting: MeetingID) -> Entry<CaseTabling>? {
    tablings.live.last { $0.value.meeting == meeting }.flatMap { $0.value.isOff ? nil : $0 }
  }

  /// What a meeting concluded on this person, as it stands.
  package func discussion(at meeting: MeetingID) -> Entry<CaseDiscussion>? {
    discussions.live.last { $0.value.meeting == meeting }
  }

  /// Why a tabling or discussion cannot be put back.
  func meetingObstacle(toRestoring id: RecordID) -> Refusal? {
    if let entry = tablings.entry(id) {
      let isOn = tabling(at: entry.value.meeting) != nil
      if isOn == entry.value.isOff { return nil }
      return entry.value.isOff ? .notTabled : .alreadyTabled
    }
    if let entry = discussions.entry(id), tabling(at: entry.value.meeting) == nil {
      return .notTabled
    }
    return nil
  }

  /// What was decided at a meeting rests on the person being on its agenda.
  func meetingBuiltUpon(
    _ id: RecordID, within own: Set<RecordID>
  ) -> (author: UserName, at: Moment)? {
    if let entry = tablings.entry(id) {
      let later =
        discussions.live.last {
          $0.value.meeting == entry.value.meeting && !own.contains($0.id)
        }.map { ($0.author, $0.at) }
        ?? tablings.live.last {
          $0.value.meeting == entry.value.meeting && $0.id > id && !own.contains($0.id)
        }.map { ($0.author, $0.at) }
      return later
    }
    return nil
  }
}
