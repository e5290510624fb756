/// Signals about a leave and a programme that begin: S23 and S38.
extension FileSignals {
  /// S23: from two weeks before a leave until somebody here spoke about it.
  var unpreparedLeaves: [TriageFinding] {
    returns.compactMap { item in
      guard item.isPrepared, item.details.type.isTemporary, !item.isDone(.leaveContact),
        let date = item.date, sight.days(until: date) <= sight.limits.leave
      else { return nil }
      return finding(
        .leaveUnprepared, about: item.id, .leaveUnprepared(item.details.type, start: date),
        rule: .lv1, due: item.due, asked: .check(.leaveContact, item.id),
        tier: sight.days(until: date) <= sight.limits.leaveUrgent ? .thisWeek : .prepare,
        raised: item.first?.at ?? item.announced)
    }
  }

  /// S38: a programme outside begins, for which nothing is ready here. Justice no longer pays for care
  /// from that day on (NZ-12).
  var unpreparedProgrammes: [TriageFinding] {
    returns.compactMap { item in
      guard item.isPrepared, !item.isDone(.programmePrepared), let date = item.date,
        item.details.type == .prisonProgramme || item.details.type == .stp,
        sight.days(until: date) <= sight.limits.programme
      else { return nil }
      return finding(
        .programmeUnprepared, about: item.id, .programmeUnprepared(start: date), due: item.due,
        asked: .check(.programmePrepared, item.id), tier: sight.tier(returningOn: date),
        raised: item.first?.at ?? item.announced)
    }
  }
}
