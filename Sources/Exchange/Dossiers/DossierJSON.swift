import Casework
import Wording

/// The parts of a dossier in JSON.
extension JSON {
  static func address(_ entry: Entry<Address>) -> JSON {
    let address = entry.value
    return recorded(
      entry,
      [
        ("kind", .word(address.kind)), ("street", .text(address.street)),
        ("house_number", .text(address.houseNumber)),
        ("postcode", .optional(address.postcode) { .string($0.text) }),
        ("city", .text(address.city)), ("source", .word(address.source)),
        ("verified_on", .date(address.verifiedOn)),
        ("coordinate", .optional(address.coordinate) { .string($0.text) }),
      ])
  }

  static func contact(_ entry: Entry<ContactMoment>) -> JSON {
    let contact = entry.value
    return recorded(
      entry,
      [
        ("on", .date(contact.on)), ("kind", .word(contact.kind)),
        ("outcome", .word(contact.outcome)), ("remark", .text(contact.remark)),
        ("planned_contact_id", .optional(contact.planned, id)),
      ])
  }

  static func plannedContact(_ entry: Entry<PlannedContact>) -> JSON {
    let contact = entry.value
    return recorded(
      entry,
      [
        ("planned_contact_id", .id(entry.id)), ("on", .date(contact.on)),
        ("time", .time(contact.time)), ("kind", .word(contact.kind)),
        ("with", .text(contact.with)),
      ])
  }

  static func task(_ task: CaseTask) -> JSON {
    recorded(
      task.assigned,
      [
        ("task_id", .id(task.id)), ("title", .string(task.content.title)),
        ("due", .date(task.content.due)), ("assignee", .user(task.content.assignee)),
        ("done", .boolean(!task.isOpen)), ("done_at", .moment(task.done.current?.at)),
        ("done_remark", .optional(task.done.current) { .text($0.value) }),
      ])
  }

  static func note(_ note: RiskNote) -> JSON {
    let content = note.content
    return recorded(
      note.written,
      [
        ("note_id", .id(note.id)), ("category", .word(content.category)),
        ("reliability", .word(content.reliability)), ("disputed_by", .text(content.disputedBy)),
        ("source", .text(content.source)), ("observed_at", .moment(content.observedAt)),
        ("text", .text(content.text)), ("amendments", .amendments(of: note)),
        ("retracted", .boolean(note.isRetracted)),
        ("retracted_at", .moment(note.retraction.current?.at)),
        ("retraction_reason", .optional(note.retraction.current) { .text($0.value) }),
        ("rectified_at", .moment(note.rectification?.at)),
        ("rectified_by", .user(note.rectification?.author)),
        ("rectification_reason", .optional(note.rectification) { .text($0.reason) }),
      ])
  }

  /// Another identity of the same person, which the viewer may see too.
  static func linked(_ file: PersonFile) -> JSON {
    .object([
      ("ref", .string(file.reference.description)), ("name", .string(file.name.listed)),
      ("compartment", .word(file.compartment)), ("person_id", .id(file.id)),
    ])
  }

  /// A line of the time line: what it was as a word, and in both languages as a screen says it.
  static func timeline(_ entry: TimelineEntry, _ today: CivilDate) -> JSON {
    let line = entry.what.phrase(today: today)
    return .object([
      ("event_id", .id(entry.id)), ("at", .moment(entry.at)), ("author", .user(entry.author)),
      ("author_name", .text(entry.authorName)), ("what", .string(entry.what.word)),
      ("nl", .string(line.nl)), ("en", .string(line.en)),
      ("withdrawn", .boolean(entry.isWithdrawn)),
    ])
  }
}

extension Happening {
  /// The name of the kind of happening in JSON.
  var word: String {
    switch self {
    case .registered: "registered"
    case .identity: "identity"
    case .alias: "alias"
    case .address: "address"
    case .zone: "zone"
    case .zoneRemoved: "zone-removed"
    case .victimInterest: "victim-interest"
    case .nearness: "nearness"
    case .owner: "owner"
    case .returnAnnounced: "return-announced"
    case .returnCorrected: "return-corrected"
    case .returnDate: "return-date"
    case .status: "status"
    case .condition: "condition"
    case .offer: "offer"
    case .note: "note"
    case .amendment: "amendment"
    case .retraction: "retraction"
    case .contactPlanned: "contact-planned"
    case .contact: "contact"
    case .task: "task"
    case .taskDone: "task-done"
    case .disclosed: "disclosed"
    case .disclosureStep: "disclosure-step"
    case .zvhReferred: "zvh-referred"
    case .zvhStep: "zvh-step"
    case .tabled: "tabled"
    case .discussed: "discussed"
    case .supervision: "supervision"
    case .supervisionStarted: "supervision-started"
    case .supervisionLevel: "supervision-level"
    case .rectification: "rectification"
    case .hold: "hold"
    case .holdLifted: "hold-lifted"
    case .requestReceived: "request-received"
    case .requestStep: "request-step"
    case .glassBroken: "glass-broken"
    case .measure: "measure"
    case .measureStep: "measure-step"
    case .supervisionStep: "supervision-step"
    case .adviceRequested: "advice-requested"
    case .adviceAnswered: "advice-answered"
    case .theme: "theme"
    case .themeStep: "theme-step"
    case .codeStep: "reporting-code-step"
    case .conviction: "conviction"
    case .spell: "spell"
    case .careerCorrected: "career-corrected"
    case .careerLeft: "career-left"
    case .riskJudged: "risk-judged"
    case .riskStep: "risk-step"
    case .caseOpened: "case-opened"
    case .caseClosed: "case-closed"
    case .sentence: "sentence"
    case .leaveAuthorised: "leave-authorised"
    case .notice: "notice"
    case .noticeStep: "notice-step"
    case .noticeExpected: "notice-expected"
    case .check: "check"
    case .triage: "triage"
    }
  }
}
