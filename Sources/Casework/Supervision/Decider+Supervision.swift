extension Decider {
  mutating func take(
    _ step: SupervisionStep, of id: SupervisionID, _ person: PersonID
  ) throws(Refusal) {
    let (file, order) = try supervision(id, of: person)
    if let obstacle = order.obstacle(to: step) { throw obstacle }
    if let on = step.on, isLater(on) { throw .happenedInFuture(on.date) }
    record(.supervisionStepped(id, step), about: person, in: file.compartment)
  }
}

extension SupervisionFrame {
  /// The special conditions that it can carry. A suspended sentence has exactly the fourteen of Sr
  /// 14c lid 2 and a conditional release the fourteen of Sv 6:2:11 (NEW-6); the other frames have
  /// those that only a conditional release knows under no name of their own.
  package var conditionKinds: [SpecialConditionKind] {
    switch self {
    case .conditionalRelease: SpecialConditionKind.allCases.filter { !$0.isForSuspendedSentence }
    case .suspendedSentence, .suspendedSentenceImmediate, .preTrialSuspension, .prisonProgramme,
      .tbsConditions, .youth, .youthImmediate:
      SpecialConditionKind.allCases.filter { !$0.isForConditionalRelease }
    }
  }

  /// Whether the court declared the sentence enforceable at once (Sr 14e), which shortens the start
  /// (TZ-1b, TZ-2b).
  package var isImmediate: Bool { self == .suspendedSentenceImmediate || self == .youthImmediate }

  /// Whether the rules for juveniles hold (TZ-2).
  package var isYouth: Bool { self == .youth || self == .youthImmediate }
}

extension SpecialConditionKind {
  /// Whether only Sr 14c lid 2 knows it: it is about money or repair.
  package var isForSuspendedSentence: Bool {
    switch self {
    case .damages, .repair, .deposit, .fundPayment: true
    default: false
    }
  }
}

extension SupervisionOrder {
  /// How far apart agreed contacts can be, in calendar days.
  package static let intervals = 1...365

  /// Why a step cannot follow, apart from the clock; `nil` when it can.
  func obstacle(to step: SupervisionStep) -> Refusal? {
    let phase = phase
    guard phase.next.contains(step.kind) else {
      return .supervisionStepNotAllowed(step.kind, in: phase, allowed: phase.next)
    }
    if let text = step.requiredText, text.isBlank {
      switch step {
      case .breachReported, .municipalityAdvised: return .textMissing
      default: return .reasonMissing
      }
    }
    switch step {
    case .intervalAgreed(let days, _):
      return SupervisionOrder.intervals.contains(days) ? nil : .intervalOutOfBounds(days)
    case .conditionSet(let condition):
      let frame = details.frame
      return frame.conditionKinds.contains(condition.kind)
        ? nil : .conditionNotInFrame(condition.kind, frame)
    case .conditionLifted(let id, _):
      return conditions.contains { $0.id == id } ? nil : .unknownCondition
    case .noStep: return openBreach == nil && openAlert == nil ? .nothingReported : nil
    case .periodChanged(let end, _):
      guard let start = details.probationStart ?? started.current?.value, end < start else {
        return nil
      }
      return .periodReversed(start, end)
    case .retracted(let id, _):
      let isOut = standingSteps.contains { $0.id == id && $0.value.kind.leavesTheHouse }
      return isOut ? nil : .nothingToRetract
    case .calledUp, .breachReported, .monitoringAlert, .warned, .reportedToProsecution,
      .continued, .suspended, .endJudged, .closed, .municipalityAdvised:
      return nil
    }
  }

  /// Whether an event recorded something in this order beside the order itself.
  func holds(_ id: RecordID) -> Bool {
    started.entry(id) != nil || levels.entry(id) != nil || steps.entry(id) != nil
  }

  /// What was decided after the event of `id` and rests on it. Steps rest on the start and on each
  /// other, and a closure on everything before it.
  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    func other<Value>(_ history: History<Value>) -> (author: UserName, at: Moment)? {
      history.live.last { !own.contains($0.id) }.map { ($0.author, $0.at) }
    }
    if id == self.id { return other(started) ?? other(levels) ?? other(steps) }
    if let later = started.builtUpon(id, within: own) { return (later.author, later.at) }
    if let later = levels.builtUpon(id, within: own) { return (later.author, later.at) }
    if let later = steps.builtUpon(id, within: own) { return (later.author, later.at) }
    let start = started.entry(id)
    guard let at = start?.at ?? levels.entry(id)?.at else { return nil }
    let later = steps.live.last { step in
      (step.at, step.id) > (at, id) && !own.contains(step.id)
        && (start != nil || step.value.kind == .closed)
    }
    return later.map { ($0.author, $0.at) }
  }

  func obstacle(toRestoring id: RecordID, within own: Set<RecordID>) -> Refusal? {
    guard isLive else { return .unknownSupervision }
    if let step = steps.entry(id) { return obstacle(to: step.value) }
    if let start = started.entry(id), started.hasOther(than: id, within: own) {
      return .supervisionAlreadyStarted(start.value)
    }
    return phase.isClosed ? .supervisionClosed : nil
  }
}
