/// Signals about when somebody returns: S06, S07, S37, S39 and S42.
extension FileSignals {
  /// S06: earlier or later by a day or more, for as long as nobody said that it was seen to. Another
  /// move is another question.
  var movedReturns: [TriageFinding] {
    returns.compactMap { item in
      guard item.isPrepared, let move = item.move, let date = item.date else { return nil }
      let broken = file.plannedContacts.live.filter { isOpen($0) && item.breaks($0) }.map(\.value)
      let isEndLeave = item.first?.value.kind == .endLeaveEarliest
      return finding(
        .dateMoved, about: item.id,
        .returnMoved(
          move, reachable: sight.partners.reachable(for: item.details.institution), broken: broken),
        rule: isEndLeave ? .ev1 : nil, due: item.due ?? Due(date), hardness: .productDefault,
        holder: .us, asked: .meetMove(item.id), tier: .thisWeek, raised: move.at)
    }
  }

  /// S07: the earliest date is not sure and near, or nobody knows one.
  var uncertainDates: [TriageFinding] {
    returns.compactMap { item in
      guard item.isPrepared else { return nil }
      let newest = item.first ?? item.item.dates.current
      let quality = newest?.value.quality ?? .unknown
      if let date = item.date {
        guard !quality.isCertain, sight.days(until: date) <= sight.limits.uncertainDate else {
          return nil
        }
      }
      return finding(
        .dateUncertain, about: item.id,
        .dateUncertain(item.date, quality, institution: item.details.institution), due: item.due,
        asked: .askDate(item.id), tier: .prepare, missing: [.returnDate],
        raised: newest?.at ?? item.announced)
    }
  }

  /// S37: should have gone back inside, and did not.
  var notBack: [TriageFinding] {
    returns.compactMap { item in
      guard item.status == .notReturned, let step = item.item.progress.current else { return nil }
      let end = item.item.currentDates.last { $0.value.kind == .leaveEnd }?.value
      let due = end?.date.map { Due($0, end?.time) } ?? Due(step.at.date, step.at.local.time)
      return finding(
        .notBackFromLeave, about: item.id, .notBack(item.details.type, since: end?.date), due: due,
        asked: .actOnAbsence(item.id), tier: .now, raised: step.at)
    }
  }

  /// S39: free by a decision that nobody could prepare for: at any moment, or within three days.
  var suddenReleases: [TriageFinding] {
    returns.compactMap { item in
      guard item.status.isUpcoming, item.status != .ready else { return nil }
      switch item.details.type {
      case .preTrialSuspended, .preTrialLifted, .acquittal: break
      default: return nil
      }
      if let due = item.due, !sight.isPressing(due) { return nil }
      return finding(
        .suddenRelease, about: item.id, .suddenRelease(item.details.type, on: item.date),
        due: item.due, asked: .meetRelease(item.id), tier: .now,
        missing: item.date == nil ? [.returnDate] : [], raised: item.first?.at ?? item.announced)
    }
  }

  /// S42: an appointment that the move of a return left without sense.
  var brokenAppointments: [TriageFinding] {
    guard returns.contains(where: { $0.move != nil }) else { return [] }
    return file.plannedContacts.live.compactMap { plan in
      guard isOpen(plan),
        let item = returns.first(where: { $0.isPrepared && $0.breaks(plan) }), let move = item.move
      else { return nil }
      return finding(
        .appointmentBroken, about: plan.id, .appointmentBroken(plan.value, move),
        due: Due(plan.value.on, plan.value.time), asked: .replan(plan.id), tier: .thisWeek,
        raised: move.at)
    }
  }

  /// Whether nothing came of an appointment yet.
  private func isOpen(_ plan: Entry<PlannedContact>) -> Bool {
    !file.contacts.live.contains { $0.value.planned == plan.id }
  }
}
