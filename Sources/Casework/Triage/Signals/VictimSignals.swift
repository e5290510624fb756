/// Signals about victims, from what stands in the compartment of the file alone: S04 and S28. Nothing in
/// the victim compartment raises or hides one.
extension FileSignals {
  /// S04: nobody told how near an address is, or it is in or near. A word that was told is a fact of this
  /// file, and another address is another question.
  var victimQuestions: [TriageFinding] {
    guard file.compartment == .bij || isUnderWay else { return [] }
    let first = returns.filter { $0.status.isUpcoming }.compactMap(\.due).min()
    return file.currentAddresses.compactMap { entry in
      guard entry.value.kind.isPresence else { return nil }
      let told = file.nearness(of: entry.id)
      let word = told?.value.nearness ?? .unknown
      guard word.isClose || (word == .unknown && asks(about: entry.value, isAsked: told != nil))
      else { return nil }
      return finding(
        .victimInterestUnknown, about: entry.id, .addressNearVictim(entry.value.kind, word),
        due: first, asked: word.isClose ? .weighAddress(entry.id) : .tellNearness(entry.id),
        tier: .thisWeek, missing: word == .unknown ? [.victimNearness] : [],
        raised: told?.at ?? entry.at)
    }
  }

  /// Whether the question is put here while nobody answered it: about an address in a notice to the
  /// mayor, the address of a conditional release, on whose conditions the mayor gives a view (BIJ-12,
  /// BIJ-13), beside a victim zone, and once somebody asked and nobody knew.
  private func asks(about address: Address, isAsked: Bool) -> Bool {
    if isAsked || file.hasNoticeWithAddress { return true }
    if file.standingZones.contains(where: \.content.isVictimZone) { return true }
    guard address.kind == .intended || address.kind == .leave else { return false }
    return returns.contains { $0.status.isUpcoming && $0.details.type == .conditionalRelease }
  }

  private var isUnderWay: Bool {
    returns.contains { $0.status.isUpcoming || $0.status.isUnderWay }
      || supervisions.contains { $0.closed == nil }
  }

  /// S28: somebody leaves custody, and it is known here that there is a victim. At once when the release
  /// is before trial, since the information desk may not reach victims then (IDV-2); else from a week
  /// before the week in which victims are told (IDV-1). Keerpunt tells nobody: one asks.
  var uninformedVictims: [TriageFinding] {
    guard file.knowsOfVictim else { return [] }
    let isInterrupted = file.liveReturns.contains {
      $0.details.current?.value.type == .preTrialSuspended && !$0.status.isUpcoming
    }
    return returns.compactMap { item in
      guard item.status.isUpcoming else { return nil }
      let type = item.details.type
      let isBefore = type == .preTrialSuspended || type == .preTrialLifted
      let last = item.due.flatMap { sight.deadline(.idv1, from: $0) }
      if !isBefore {
        guard let last, sight.days(until: last.due.date) <= TriageLimits.week else { return nil }
      }
      let told = file.nearnesses.live.first { $0.value.nearness != .unknown }?.at
      return finding(
        .victimUninformed, about: item.id,
        .victimUninformed(type, on: item.date, isInterrupted: isBefore || isInterrupted),
        rule: .idv1, deadline: isBefore ? nil : last,
        due: isBefore ? item.due : last?.due, holder: .prosecution,
        asked: .ask(.prosecution, .victimInformed), tier: isBefore ? .now : .thisWeek,
        raised: max(item.first?.at ?? item.announced, told ?? item.announced))
    }
  }
}

extension PersonFile {
  /// Whether a notice to the mayor on which nothing is decided yet comes with an address. A file in
  /// the compartment of notices is there because of one, also before it is recorded.
  var hasNoticeWithAddress: Bool {
    let live = liveNotices
    return compartment == .bij
      && (live.isEmpty || live.contains { $0.state.isOpen && !$0.state.isDecided })
      && currentAddresses.contains {
        switch $0.value.kind {
        case .home, .leave, .intended: true
        case .postal, .stay, .shelter: false
        }
      }
  }
}
