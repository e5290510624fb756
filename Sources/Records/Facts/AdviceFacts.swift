import Casework

extension WireAdviceRequested: FactMessage {
  init(_ request: AdviceRequest) {
    self.init()
    question = request.question
    askedBy = request.askedBy
    asked = request.asked.wire
    askedOn = request.askedOn.wire
    if let day = request.due { due = day.wire }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .adviceRequested(
      AdviceRequest(
        question: try fields.text(hasQuestion, question, "question"), askedBy: askedBy,
        asked: try fields.value(asked, "asked"),
        askedOn: try fields.day(hasAskedOn, askedOn, "asked_on"),
        due: try fields.dayIfTold(hasDue, due, "due")))
  }
}

extension WireAdviceAnswered: FactMessage {
  init(_ id: AdviceID, _ answer: AdviceAnswer) {
    self.init()
    adviceID = id.wire
    onDay = answer.on.wire
    text = answer.text
    reaction = answer.reaction
    correction = answer.correction
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .adviceAnswered(
      try fields.id(hasAdviceID, adviceID, "advice_id"),
      AdviceAnswer(
        on: try fields.day(hasOnDay, onDay, "on_day"),
        text: try fields.text(hasText, text, "text"), reaction: reaction, correction: correction))
  }
}

extension WireCaseOpened: FactMessage {
  init(_ opening: CaseOpening) {
    self.init()
    ground = opening.ground.wire
    question = opening.question
    askedBy = opening.askedBy
    onDay = opening.on.wire
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .caseOpened(
      CaseOpening(
        ground: try fields.value(ground, "ground"),
        question: try fields.text(hasQuestion, question, "question"), askedBy: askedBy,
        on: try fields.day(hasOnDay, onDay, "on_day")))
  }
}

extension WireCaseClosed: FactMessage {
  init(_ id: CaseID, _ reason: String) {
    self.init()
    caseID = id.wire
    self.reason = reason
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .caseClosed(
      try fields.id(hasCaseID, caseID, "case_id"),
      reason: try fields.text(hasReason, reason, "reason"))
  }
}

extension DutyHolder: Numbered {
  var wire: WireDutyHolder {
    switch self {
    case .us: .us
    case .custodialAgency: .custodialAgency
    case .prosecution: .prosecution
    case .court: .court
    case .minister: .minister
    case .safeHome: .safeHome
    case .clinic: .clinic
    case .childProtection: .childProtection
    case .person: .person
    case .other: .other
    }
  }
}

extension CaseGround: Numbered {
  var wire: WireCaseGround {
    switch self {
    case .youngAdult: .youngAdult
    case .nuisance: .nuisance
    case .misunderstoodBehaviour: .misunderstoodBehaviour
    case .afterSupervision: .afterSupervision
    case .otherQuestion: .otherQuestion
    }
  }
}
