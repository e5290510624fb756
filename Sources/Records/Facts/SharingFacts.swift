import Casework

extension WirePartner {
  init(_ partner: Partner) {
    self.init()
    kind = partner.kind.wire
    organisation = partner.organisation
    person = partner.person
  }

  func partner(_ fields: FieldReader, _ field: String) throws(RecordError) -> Partner {
    Partner(try fields.value(kind, field), organisation, person: person)
  }
}

extension WireDisclosed: FactMessage {
  init(_ disclosure: Disclosure) {
    self.init()
    receiver = WirePartner(disclosure.receiver)
    ground = disclosure.ground.wire
    groundWords = disclosure.groundWords
    purpose = disclosure.purpose
    fields = disclosure.fieldList.map(\.wire)
    words = disclosure.words
    onDay = disclosure.on.wire
    decidedBy = disclosure.decidedBy
    if let meeting = disclosure.meeting { meetingID = meeting.wire }
  }

  func fact(_ reader: FieldReader) throws(RecordError) -> Fact {
    guard hasReceiver else { throw reader.missing("receiver") }
    var told: Set<SharedField> = []
    for field in fields { told.insert(try reader.value(field, "fields")) }
    return .disclosed(
      Disclosure(
        to: try receiver.partner(reader, "receiver"), ground: try reader.value(ground, "ground"),
        groundWords: groundWords, purpose: try reader.text(hasPurpose, purpose, "purpose"),
        fields: told, words: words, on: try reader.day(hasOnDay, onDay, "on_day"),
        decidedBy: decidedBy,
        meeting: hasMeetingID ? try reader.id(meetingID, "meeting_id") : nil))
  }
}

extension WireDisclosureStepped: FactMessage {
  init(_ id: DisclosureID, _ taken: DisclosureStep) {
    self.init()
    disclosureID = id.wire
    step = taken.kind.wire
    onDay = taken.on.wire
    reason = taken.reason
    words = taken.words
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .disclosureStepped(
      try fields.id(hasDisclosureID, disclosureID, "disclosure_id"),
      DisclosureStep(
        try fields.value(step, "step"), on: try fields.day(hasOnDay, onDay, "on_day"),
        reason: reason, words: words))
  }
}
