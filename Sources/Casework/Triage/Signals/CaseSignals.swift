/// Signals about the work itself: S30, S31, S34, S40 and S41.
extension FileSignals {
  /// S30.
  var overdueTasks: [TriageFinding] {
    file.tasks.compactMap { task in
      guard task.isOpen, task.content.due < sight.today else { return nil }
      return finding(
        .taskOverdue, about: task.id, .taskOverdue(title: task.content.title),
        due: Due(task.content.due), asked: .finishTask(task.id), tier: .prepare,
        raised: task.assigned.at)
    }
  }

  /// S31: a case in which something runs, and nobody whose it is.
  var missingOwner: [TriageFinding] {
    guard file.ownerNow == nil, hasWork else { return [] }
    return [
      finding(
        .noOwner, about: file.id, .noOwner, due: nil, asked: .assign, tier: .thisWeek,
        raised: file.owner.current?.at ?? registered)
    ]
  }

  /// S41: the owner is away and named nobody. It ends with the absence.
  var absentOwner: [TriageFinding] {
    guard let owner = file.ownerNow, let absence = sight.away[owner], hasWork else { return [] }
    return [
      finding(
        .ownerAway, about: file.id,
        .ownerAway(
          owner, name: sight.register.displayName(of: owner), until: absence.value.last),
        due: nil, asked: .nameDeputy(owner), tier: .thisWeek, raised: absence.at)
    ]
  }

  /// S34: the last day on which it may be here has come, and nothing stops its destruction.
  var destruction: [TriageFinding] {
    guard let row = sight.register.retention(of: file, on: sight.today), row.daysLeft <= 0,
      row.hold == nil, row.erasure == nil
    else { return [] }
    return [
      finding(
        .destructionDue, about: file.id, .destructionDue(row.rule, last: row.due),
        due: Due(row.due), asked: .destroy, tier: .resting, raised: registered)
    ]
  }

  /// S40: an answer that we owe, from a week before the day that was asked; or one that stays away.
  var unansweredAdvice: [TriageFinding] {
    file.advices.compactMap { advice in
      guard advice.isOpen else { return nil }
      let request = advice.request
      let isOurs = request.asked == .us
      let missing: [MissingInput] = request.due == nil ? [.requestedDay] : []
      let expected = request.due ?? request.askedOn.adding(days: sight.limits.adviceSilence)
      let due = Due(expected)
      let isNear = sight.days(until: expected) <= TriageLimits.week
      guard isOurs ? isNear || request.due == nil : sight.hasPassed(due) else { return nil }
      return finding(
        .adviceUnanswered, about: advice.id,
        .adviceUnanswered(
          question: request.question, askedBy: request.askedBy, of: request.asked),
        rule: .tz17, due: due, holder: request.asked,
        asked: isOurs ? .answerAdvice(advice.id) : .ask(request.asked, .advice),
        tier: isOurs && isNear ? .thisWeek : .prepare, missing: missing,
        raised: advice.requested.at)
    }
  }

  private var registered: Moment { file.identity.entries.first?.at ?? file.id.moment }

  /// Whether anything runs for this person that somebody has to look after.
  var hasWork: Bool {
    returns.contains { $0.status.isUpcoming || $0.status.isUnderWay }
      || supervisions.contains { $0.closed == nil }
      || file.measures.contains { $0.isLive && $0.state == .active }
      || file.cases.contains(where: \.isOpen) || file.advices.contains(where: \.isOpen)
  }
}

extension ReturnStatus {
  /// Whether the person is here, or should be, and the return is not closed.
  var isUnderWay: Bool {
    switch self {
    case .returned, .inGuidance, .notReturned, .outOfSight: true
    default: false
    }
  }
}
