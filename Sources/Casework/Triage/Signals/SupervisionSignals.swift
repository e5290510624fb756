/// Signals about supervision that has to begin, go on and end: S14, S15, S18 and S20.
extension FileSignals {
  /// S14: two clocks run, from the probation period by law and from the order by the working norm
  /// (domain.md E9). What is shown is the one that ends first, and the law's when it presses.
  var notStarted: [TriageFinding] {
    supervisions.compactMap { item in
      guard !item.order.hasStarted, item.closed == nil, !item.isSuspended else { return nil }
      let details = item.order.details
      let start = details.probationStart
      let rule = item.frame.startRule
      let legal = start.flatMap { sight.deadline(rule, from: Due($0)) }
      // "As soon as released": the day itself.
      let legalDue = legal?.due ?? start.map { Due($0) }
      // Nobody is called up before their period begins: an order that comes early waits for that day.
      let order = sight.deadline(
        .tz7, from: Due(max(details.receivedOn, start ?? details.receivedOn)))
      let presses = legalDue.map(sight.isPressing) ?? false
      let isLegal = legalDue.map { due in presses || order.map { due <= $0.due } ?? true } ?? false
      let due = isLegal ? legalDue : order?.due
      let isNear = due.map { sight.days(until: $0.date) <= TriageLimits.week } ?? true
      return finding(
        .supervisionNotStarted, about: item.id,
        .supervisionNotStarted(item.frame, fromProbation: legalDue, fromOrder: order?.due),
        rule: isLegal ? rule : .tz7, deadline: isLegal ? legal : order, due: due, holder: .us,
        asked: .startSupervision(item.id), tier: presses ? .now : isNear ? .thisWeek : .prepare,
        missing: start == nil ? [.probationStart] : [], raised: item.order.ordered.at)
    }
  }

  /// S15: no contact within the interval that was agreed with this person; there is no norm for a
  /// level (TZ-9). Where nothing was agreed that is said instead.
  var overdueContacts: [TriageFinding] {
    supervisions.compactMap { item in
      guard item.isRunning, let started = item.order.started.current else { return nil }
      guard let interval = item.interval else {
        return finding(
          .contactOverdue, about: item.id, .intervalMissing, rule: .tz9, due: nil,
          asked: .agreeInterval(item.id), tier: .follow, missing: [.agreedInterval],
          raised: started.at)
      }
      let last = file.lastContact.flatMap { $0.value.on >= started.value ? $0 : nil }
      let from = last?.value.on ?? started.value
      let due = Due(from.adding(days: interval.days))
      guard sight.hasPassed(due) else { return nil }
      return finding(
        .contactOverdue, about: item.id,
        .contactOverdue(last: last?.value.on, interval: interval.days), rule: .tz9, due: due,
        asked: .makeContact(item.id), tier: .prepare,
        raised: max(last?.at ?? started.at, interval.at))
    }
  }

  /// S18: what has to happen when the probation period ends is judged some time before (TZ-6b).
  var endingProbations: [TriageFinding] { unjudgedEnds + missingClosures }

  /// S18, after the end was judged and came: the notice of closure goes to the prosecutor and the
  /// minister as soon as can be (Besluit 3:5, TZ-6).
  private var missingClosures: [TriageFinding] {
    supervisions.compactMap { item in
      guard item.closed == nil, item.isEndJudged, item.order.hasStarted, let end = item.end,
        sight.today > end.date
      else { return nil }
      return finding(
        .probationEnds, about: item.id, .closureNoticeMissing(end.date), rule: .tz6, due: nil,
        asked: .sendClosure(item.id), tier: .thisWeek, raised: end.at)
    }
  }

  private var unjudgedEnds: [TriageFinding] {
    supervisions.compactMap { item in
      guard item.closed == nil, !item.isEndJudged, let end = item.end,
        sight.days(until: end.date) <= sight.limits.probationEnd
      else { return nil }
      let deadline = sight.deadline(.tz6b, from: Due(end.date))
      let due = deadline?.due ?? Due(end.date)
      return finding(
        .probationEnds, about: item.id, .probationEnds(end.date), rule: .tz6b, deadline: deadline,
        due: due, asked: .judgeEnd(item.id), tier: sight.tier(returningOn: due.date),
        raised: end.at)
    }
  }

  /// S20: the municipality is advised before supervision ends, with the ground (domain.md H6); when it
  /// was closed early, soon after.
  var missingAdvice: [TriageFinding] {
    supervisions.compactMap { item in
      guard item.order.hasStarted, !item.isAdvised else { return nil }
      let before = item.end.flatMap { sight.deadline(.tz6d, from: Due($0.date)) }
      let after = item.closed.flatMap { sight.deadline(.tz6c, from: Due($0.on)) }
      guard let deadline = [before, after].compactMap({ $0 }).min(by: { $0.due < $1.due }),
        let end = [item.end?.date, item.closed?.on].compactMap({ $0 }).min(),
        sight.days(until: end) <= sight.limits.probationEnd
      else { return nil }
      let isNear = sight.days(until: end) <= TriageLimits.cycle
      return finding(
        .adviceAfterSupervision, about: item.id, .adviceToMunicipality(supervisionEnd: end),
        deadline: deadline, due: deadline.due, asked: .adviseMunicipality(item.id),
        tier: isNear ? sight.tier(returningOn: deadline.due.date) : .follow,
        raised: item.closed?.at ?? item.end?.at ?? item.order.ordered.at)
    }
  }
}

extension SupervisionFrame {
  /// The rule by which a supervision in this frame has to begin (Besluit 3:2 lid 2).
  var startRule: RuleID {
    switch self {
    case .suspendedSentence: .tz1
    case .suspendedSentenceImmediate: .tz1b
    case .youth: .tz2
    case .youthImmediate: .tz2b
    case .conditionalRelease, .preTrialSuspension, .prisonProgramme, .tbsConditions: .tz3
    }
  }
}
