import Casework

extension WireMeetingPlanned: FactMessage {
  init(_ content: MeetingContent) {
    self.init()
    if let meeting = content.replaces { replaces = meeting.wire }
    table = content.table
    onDay = content.on.wire
    if let hour = content.time { time = hour.wire }
    place = content.place
    attending = content.attending.map { WirePartner($0) }
    isCancelled = content.isCancelled
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    var partners: [Partner] = []
    for partner in attending { partners.append(try partner.partner(fields, "attending")) }
    return .meetingPlanned(
      MeetingContent(
        replaces: hasReplaces ? try fields.id(replaces, "replaces") : nil,
        table: try fields.text(hasTable, table, "table"),
        on: try fields.day(hasOnDay, onDay, "on_day"),
        time: try fields.timeIfTold(hasTime, time, "time"), place: place, attending: partners,
        isCancelled: isCancelled))
  }
}

extension WireCaseTabled: FactMessage {
  init(_ tabling: CaseTabling) {
    self.init()
    meetingID = tabling.meeting.wire
    why = tabling.reason.wire
    question = tabling.question
    isOff = tabling.isOff
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .caseTabled(
      CaseTabling(
        at: try fields.id(hasMeetingID, meetingID, "meeting_id"), try fields.value(why, "why"),
        question: question, isOff: isOff))
  }
}

extension WireCaseDiscussed: FactMessage {
  init(_ discussion: CaseDiscussion) {
    self.init()
    meetingID = discussion.meeting.wire
    picture = discussion.picture
    opinion = discussion.opinion
    decision = discussion.decision
    isToReturn = discussion.isToReturn
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .caseDiscussed(
      CaseDiscussion(
        at: try fields.id(hasMeetingID, meetingID, "meeting_id"), picture: picture,
        opinion: opinion, decision: decision, isToReturn: isToReturn))
  }
}

extension WireTablesNamed: FactMessage {
  init(_ tables: [String]) {
    self.init()
    names = tables
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact { .tablesNamed(names) }
}
