extension Decider {
  /// Whether judgments about more than one person were taken at once.
  var holdsJudgmentsOnSeveral: Bool {
    let judgments = events.filter(\.fact.isJudgment)
    guard judgments.count > 1 else { return false }
    // A destruction is about nobody any more, so that two are two people.
    return judgments.contains { $0.subject == nil } || Set(judgments.map(\.subject)).count > 1
  }
}

extension Fact {
  /// Whether it is decided for one person at a time, with a reason for that person (domain.md H3, AVG
  /// art. 22). Clerical work may be done for many at once.
  package var isJudgment: Bool {
    switch self {
    case .erasureRequested, .erasureConfirmed, .erasureCarriedOut, .noteRectified, .adviceAnswered,
      .caseClosed:
      true
    case .themeSet, .riskJudged: true
    case .themeStepped(_, let step): step.kind == .ended
    case .reportingCodeStepped(let step): step.kind.isJudgment
    case .riskStepped(_, let step): step.kind == .withdrawn
    case .requestStepped(_, let step): step.kind.isJudgment
    case .measureRecorded(let content): !content.isIntended
    case .disclosed, .disclosureStepped: true
    case .zvhReferred, .caseDiscussed: true
    case .zvhStepped(_, let step, _): step.kind.isJudgment
    case .measureStepped(_, let step): step.kind.isJudgment
    case .supervisionStepped(_, let step): step.kind.isJudgment
    case .noticeStepped(_, let step): step.kind.isJudgment
    case .triageDecided(let decision): decision.verb.isJudgment
    // What one compartment is told of another is a disclosure.
    case .nearnessTold: true
    default: false
    }
  }
}

extension TriageVerb {
  /// Whether it weighs this one person. A snooze puts off and "done" says what is so; both may be
  /// done for many at once.
  package var isJudgment: Bool {
    switch self {
    case .acknowledged, .noAction, .referred: true
    case .done, .snoozed: false
    }
  }
}

extension DecisionKind {
  /// Whether undo leaves all decisions of this kind alone: an erasure is withdrawn with a reason, and
  /// what was destroyed comes back by nothing. What was shared has left the house: it is withdrawn or
  /// corrected.
  var hasOwnWithdrawal: Bool {
    switch self {
    case .erasureRequest, .erasureConfirmation, .erasureWithdrawal, .destruction: true
    case .disclosure, .disclosureStep: true
    case .discussion: true
    default: false
    }
  }
}

extension Register {
  /// The kind of the first part of a decision that undo leaves alone, if there is one: an erasure, and
  /// what has left the house (domain.md H3). A measure that was imposed is withdrawn; a report, closure
  /// notice or advice of a supervision is retracted; our own answer is corrected by another.
  func ownWithdrawal(of decision: Decision) -> DecisionKind? {
    for part in decision.parts {
      if part.kind.hasOwnWithdrawal { return part.kind }
      guard let subject = part.subject, let file = files[subject] else { continue }
      if file.hasLeftTheHouse(part.event, part.kind) { return part.kind }
    }
    return nil
  }
}

extension PersonFile {
  fileprivate func hasLeftTheHouse(_ id: RecordID, _ kind: DecisionKind) -> Bool {
    switch kind {
    case .measure: measures.contains { $0.id == id && !$0.content.isIntended }
    case .measureStep: measures.contains { $0.steps.entry(id)?.value.kind == .imposed }
    case .supervisionStep:
      supervisions.contains { order in
        guard let step = order.steps.entry(id)?.value else { return false }
        return step.kind.leavesTheHouse || step.kind == .retracted
      }
    case .zvhStep:
      zvhCases.contains { $0.steps.entry(id)?.value.step.kind.leavesTheHouse ?? false }
    case .noticeStep:
      notices.contains { $0.steps.entry(id)?.value.kind.leavesTheHouse == true }
    case .adviceAnswer:
      advices.contains { $0.request.asked == .us && $0.answers.entry(id) != nil }
    case .codeStep: background.codeSteps.entry(id)?.value.leavesTheHouse ?? false
    case .requestStep:
      requests.contains { $0.steps.entry(id)?.value.kind.leavesTheHouse ?? false }
    default: false
    }
  }
}
