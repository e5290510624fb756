import Casework

extension WireContactPlanned: FactMessage {
  init(_ contact: PlannedContact) {
    self.init()
    onDay = contact.on.wire
    if let minutes = contact.time { time = minutes.wire }
    kind = contact.kind.wire
    with = contact.with
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .contactPlanned(
      PlannedContact(
        on: try fields.day(hasOnDay, onDay, "on_day"),
        time: try fields.timeIfTold(hasTime, time, "time"),
        kind: try fields.value(kind, "kind"), with: with))
  }
}

extension WireContactHeld: FactMessage {
  init(_ moment: ContactMoment) {
    self.init()
    if let id = moment.planned { plannedID = id.wire }
    onDay = moment.on.wire
    kind = moment.kind.wire
    outcome = moment.outcome.wire
    remark = moment.remark
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .contactHeld(
      ContactMoment(
        planned: hasPlannedID ? try fields.id(plannedID, "planned_id") : nil,
        on: try fields.day(hasOnDay, onDay, "on_day"), kind: try fields.value(kind, "kind"),
        outcome: try fields.value(outcome, "outcome"), remark: remark))
  }
}

extension WireTaskSet: FactMessage {
  init(_ content: TaskContent) {
    self.init()
    title = content.title
    due = content.due.wire
    if let user = content.assignee { assignee = user.text }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .taskSet(
      TaskContent(
        title: try fields.text(hasTitle, title, "title"),
        due: try fields.day(hasDue, due, "due"),
        assignee: hasAssignee ? UserName(assignee) : nil))
  }
}

extension WireTaskDone: FactMessage {
  init(_ id: TaskID, _ remark: String) {
    self.init()
    taskID = id.wire
    self.remark = remark
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .taskDone(try fields.id(hasTaskID, taskID, "task_id"), remark: remark)
  }
}

extension ContactKind: Numbered {
  var wire: WireContactKind {
    switch self {
    case .phone: .phone
    case .visit: .visit
    case .office: .office
    case .video: .video
    case .letter: .letter
    case .inCustody: .inCustody
    }
  }
}

extension ContactOutcome: Numbered {
  var wire: WireContactOutcome {
    switch self {
    case .held: .held
    case .noShow: .noShow
    case .cancelled: .cancelled
    }
  }
}
