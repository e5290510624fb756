import Casework

extension WireNoteAdded: FactMessage {
  init(_ content: NoteContent) {
    self.init()
    category = content.category.wire
    reliability = content.reliability.wire
    source = content.source
    text = content.text
    observedAt = content.observedAt.milliseconds
    disputedBy = content.disputedBy
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .noteAdded(
      NoteContent(
        category: try fields.value(category, "category"),
        reliability: try fields.value(reliability, "reliability"), source: source,
        text: try fields.text(hasText, text, "text"),
        observedAt: try fields.moment(hasObservedAt, observedAt, "observed_at"),
        disputedBy: disputedBy))
  }
}

extension WireNoteAmended: FactMessage {
  init(_ id: NoteID, _ text: String) {
    self.init()
    noteID = id.wire
    self.text = text
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .noteAmended(
      try fields.id(hasNoteID, noteID, "note_id"), text: try fields.text(hasText, text, "text"))
  }
}

extension WireNoteRetracted: FactMessage {
  init(_ id: NoteID, _ reason: String) {
    self.init()
    noteID = id.wire
    self.reason = reason
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .noteRetracted(
      try fields.id(hasNoteID, noteID, "note_id"),
      reason: try fields.text(hasReason, reason, "reason"))
  }
}

extension WireNoteTextWritten: FactMessage {
  init(_ id: RecordID, _ words: NoteWords) {
    self.init()
    eventID = id.wire
    text = words.text
    source = words.source
    disputedBy = words.disputedBy
    reason = words.reason
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .noteTextWritten(
      of: try fields.id(hasEventID, eventID, "event_id"),
      NoteWords(text: text, source: source, disputedBy: disputedBy, reason: reason))
  }
}

extension NoteCategory: Numbered {
  var wire: WireNoteCategory {
    switch self {
    case .housing: .housing
    case .work: .work
    case .debts: .debts
    case .care: .care
    case .identity: .identity
    case .network: .network
    case .safety: .safety
    case .substance: .substance
    case .attitude: .attitude
    case .agreement: .agreement
    case .other: .other
    }
  }
}

extension Reliability: Numbered {
  var wire: WireReliability {
    switch self {
    case .fact: .fact
    case .observation: .observation
    case .personSays: .personSays
    case .opinion: .opinion
    case .suspicion: .suspicion
    case .disputed: .disputed
    }
  }
}
