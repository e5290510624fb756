extension Decider {
  /// Records a notice as it came in. What the law asks of one is no bar: a notice that should not have
  /// come is on record as well, with the doubt beside it, and is then sent back.
  mutating func take(_ notice: BijNotice, of file: PersonFile) throws(Refusal) {
    try check(notice, known: file.notices, in: file.compartment)
    record(.noticeReceived(notice), about: file.id, in: file.compartment)
  }

  func check(
    _ notice: BijNotice, known: [Notice], in compartment: Compartment
  ) throws(Refusal) {
    guard compartment == .bij else { throw .noticeNotHere(compartment) }
    guard !notice.number.isBlank else { throw .noticeNumberMissing }
    guard notice.receivedOn <= now.date else { throw .happenedInFuture(notice.receivedOn) }
    guard notice.suppliedOn <= notice.receivedOn else {
      throw .periodReversed(notice.suppliedOn, notice.receivedOn)
    }
    if let offence = notice.offenceOn, offence > notice.suppliedOn {
      throw .happenedInFuture(offence)
    }
    if let months = notice.unconditionalMonths, !(0...BijNotice.mostMonths).contains(months) {
      throw .sentenceTooLong
    }
    if let from = notice.executionFrom, let until = notice.executionUntil, until < from {
      throw .periodReversed(from, until)
    }
    if let known = known.first(where: { $0.repeats(notice) }) {
      throw .noticeAlready(number: notice.number, on: known.content.receivedOn)
    }
  }

  mutating func take(
    _ step: NoticeStep, of id: NoticeID, _ person: PersonID
  ) throws(Refusal) {
    let file = try file(person)
    guard let notice = file.notices.first(where: { $0.id == id && $0.isLive }) else {
      throw .unknownNotice
    }
    guard step.on <= now.date else { throw .happenedInFuture(step.on) }
    if let obstacle = notice.obstacle(to: step) { throw obstacle }
    record(.noticeStepped(id, step), about: person, in: file.compartment)
  }

  mutating func take(_ expected: ExpectedNotice, of file: PersonFile) throws(Refusal) {
    guard file.compartment == .bij else { throw .noticeNotHere(file.compartment) }
    guard !expected.source.isBlank else { throw .sourceMissing }
    record(.noticeExpected(expected), about: file.id, in: file.compartment)
  }
}

extension Notice {
  /// Whether it is the same message of the sender, received and not set aside: the second copy is a
  /// slip unless it is recorded to be called a duplicate, which takes a number of its own.
  fileprivate func repeats(_ other: BijNotice) -> Bool {
    isLive && content.number == other.number && content.suppliedOn == other.suppliedOn
  }

  /// Why a step cannot follow; `nil` when it can.
  func obstacle(to step: NoticeStep) -> Refusal? {
    guard state.next.contains(step.kind) else {
      return .noticeStepNotAllowed(step.kind, in: state, allowed: state.next)
    }
    guard step.on >= content.suppliedOn else {
      return .periodReversed(content.suppliedOn, step.on)
    }
    if step.kind == .assessed {
      guard let found = step.assessment else { return .assessmentMissing }
      guard !found.reason.isBlank else { return .reasonMissing }
      return nil
    }
    if step.kind.isDecision {
      guard assessment != nil else { return .assessmentMissing }
      guard !step.outcomes.isEmpty else { return .noticeOutcomeMissing }
      if let other = step.outcomes.first(where: { !$0.steps.contains(step.kind) }) {
        return .outcomeNotAllowed(other, step.kind)
      }
    }
    switch step.kind {
    case .passedOn, .misrouted:
      guard !step.by.isBlank else { return .receiverMissing }
    case .duplicate:
      guard !step.by.isBlank else { return .noticeNumberMissing }
    case .changed:
      guard step.day != nil else { return .dateMissing }
    case .viewGiven:
      guard step.analysis != nil else { return .answerMissing }
    case .viewAsked:
      if let day = step.day, day < step.on { return .periodReversed(step.on, day) }
    default: break
    }
    return step.kind.needsText && step.text.isBlank ? .reasonMissing : nil
  }

  /// Why an undone step can no longer be put back. Nothing was recorded after it, or undo would have
  /// left it alone.
  func obstacle(toRestoring id: RecordID) -> Refusal? {
    guard let step = steps.entry(id) else { return nil }
    guard isLive else { return .unknownNotice }
    return obstacle(to: step.value)
  }
}
