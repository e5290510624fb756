/// Signals about the time inside and in treatment: S12, S13, S19, S24 and S25. Most of their clocks
/// are another's: what is asked then is to ask.
extension FileSignals {
  /// S12: the screening by agreement within ten working days, then the plan by law within four weeks.
  var lateScreenings: [TriageFinding] {
    returns.compactMap { item in
      guard item.isPrepared, let arrival = item.last(.arrival) else { return nil }
      let arrived = arrival.value.on
      if !item.isDone(.screening), !item.isDone(.detentionPlan),
        let deadline = sight.deadline(.nz3, from: Due(arrived)), sight.hasPassed(deadline.due)
      {
        return finding(
          .screeningLate, about: item.id, .screeningLate(arrived: arrived), deadline: deadline,
          due: deadline.due, asked: .ask(.custodialAgency, .screening), tier: .prepare,
          raised: arrival.at)
      }
      guard !item.isDone(.detentionPlan),
        let deadline = sight.deadline(.nz3b, from: Due(arrived)), sight.hasPassed(deadline.due)
      else { return nil }
      return finding(
        .screeningLate, about: item.id, .detentionPlanLate(arrived: arrived), deadline: deadline,
        due: deadline.due, asked: .ask(.custodialAgency, .detentionPlan), tier: .prepare,
        raised: max(arrival.at, item.last(.screening)?.at ?? arrival.at))
    }
  }

  /// S13: more than six weeks since the last meeting on the plan.
  var lateMeetings: [TriageFinding] {
    returns.compactMap { item in
      guard item.isPrepared, let meeting = item.last(.planMeeting),
        let deadline = sight.deadline(.nz4, from: Due(meeting.value.on)),
        sight.hasPassed(deadline.due)
      else { return nil }
      let isNear = item.date.map { sight.days(until: $0) <= TriageLimits.cycle } ?? false
      return finding(
        .planMeetingLate, about: item.id, .planMeetingLate(last: meeting.value.on),
        deadline: deadline, due: deadline.due, asked: .ask(.custodialAgency, .planMeeting),
        tier: isNear ? .prepare : .follow, raised: meeting.at)
    }
  }

  /// S19: a measure that was imposed lapses unless the prosecutor claims its execution in time. When
  /// that day is over nothing can be mended, so it comes to the top although the clock is another's.
  var dueClaims: [TriageFinding] {
    guard let sentence = file.sentences.current, sentence.value.hasGvm,
      !file.measures.contains(where: { $0.isLive && $0.content.type == .longTermSupervision }),
      let end = titleEnd, sight.days(until: end) <= sight.limits.gvm,
      let deadline = sight.deadline(.gvm1, from: Due(end))
    else { return [] }
    return [
      finding(
        .gvmClaimDue, about: sentence.id, .gvmClaimDue(titleEnd: end), deadline: deadline,
        due: deadline.due, asked: .ask(.prosecution, .gvmClaim),
        tier: sight.isPressing(deadline.due) ? .now : .thisWeek, raised: sentence.at)
    ]
  }

  /// The end of the title after which the measure would run: of the probation period where there is
  /// one, else of the treatment or the sentence.
  private var titleEnd: CivilDate? {
    if let end = supervisions.last(where: { $0.closed == nil })?.end { return end.date }
    let dates = returns.filter(\.status.isUpcoming).flatMap(\.item.currentDates).map(\.value)
    return dates.last { $0.kind == .tbsEnd }?.date ?? dates.last { $0.kind == .sentenceEnd }?.date
  }

  /// S24: leave in a new phase, and nobody agreed yet who calls whom (domain.md H8).
  var newPhases: [TriageFinding] {
    guard let phase = file.leaveAuthorisations.current, phase.value.calls.isBlank else { return [] }
    return [
      finding(
        .newLeavePhase, about: phase.id,
        .newLeavePhase(phase.value.phase, clinic: phase.value.clinic, from: phase.value.from),
        due: Due(phase.value.from), holder: .us, asked: .agreeCalls(phase.value.phase),
        tier: .thisWeek, raised: phase.at)
    ]
  }

  /// S25: the authorisation ends with its year, and the clinic asks for the next one.
  var endingAuthorisations: [TriageFinding] {
    guard let phase = file.leaveAuthorisations.current, phase.value.phase != .conditionalEnd,
      let deadline = sight.deadline(.tbs1, from: Due(phase.value.from)),
      sight.days(until: deadline.due.date) <= sight.limits.leaveAuthorisation
    else { return [] }
    return [
      finding(
        .leaveAuthorisationEnds, about: phase.id,
        .leaveAuthorisationEnds(
          phase.value.phase, clinic: phase.value.clinic, end: deadline.due.date),
        deadline: deadline, due: deadline.due, asked: .ask(.clinic, .leaveAuthorisation),
        tier: .follow, raised: phase.at)
    ]
  }
}
