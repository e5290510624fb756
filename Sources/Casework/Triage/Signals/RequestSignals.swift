/// Signals about what the person asks of us: S35.
extension FileSignals {
  /// S35: a request of the person from the day on which it came in; for this week from seven days
  /// before its end, and now when that presses (domain.md D2, D3).
  var openRequests: [TriageFinding] {
    file.requests.compactMap { item in
      guard item.isOpen else { return nil }
      let deadline = item.deadline(sight.settings)
      let isNear = deadline.map { sight.days(until: $0.due.date) <= TriageLimits.week } ?? true
      let presses = deadline.map { sight.isPressing($0.due) } ?? false
      return finding(
        .subjectRequest, about: item.id,
        .subjectRequest(
          item.request.kind, item.request.regime, received: item.request.receivedOn,
          identity: item.identity, isExtended: item.extended != nil),
        rule: item.request.rule, deadline: deadline, due: deadline?.due, holder: .us,
        asked: .answerRequest(item.id), tier: presses ? .now : isNear ? .thisWeek : .prepare,
        missing: item.identity.isDone ? [] : [.requesterIdentity],
        raised: item.extended?.at ?? item.received.at)
    }
  }
}
