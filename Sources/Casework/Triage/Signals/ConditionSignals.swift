/// Signals about what somebody needs on the day of return and in the weeks after: S08 to S11.
extension FileSignals {
  /// S08. What nobody asked, or nobody knows, is asked from two weeks ahead.
  var missingHousing: [TriageFinding] {
    returns.compactMap { item in
      open(.housing, of: item, ahead: sight.limits.housing).map { state, date, raised in
        let isAnswered = state == .blocked || state == .lapsed
        return finding(
          .noHousing, about: item.id,
          .conditionOpen(.housing, state, returning: date, move: item.move), due: item.due,
          asked: .settle(.housing, item.id),
          tier: sight.tier(
            returningOn: date, urgent: isAnswered ? sight.limits.housingUrgent : 0),
          missing: isAnswered ? [] : [.condition(.housing)], raised: raised)
      }
    }
  }

  /// S09: the card has to be there some time before the return (NZ-15). Also for a leave, which takes
  /// a valid one.
  var missingIdentity: [TriageFinding] {
    returns.compactMap { item in
      open(.identity, of: item, ahead: sight.limits.identity).flatMap { state, date, raised in
        let isAnswered = state == .blocked || state == .lapsed
        // Who asks about a roof asks about the card in the same talk: one entry says so.
        guard isAnswered || !isUnasked(.housing, of: item) else { return nil }
        // Nothing is late about a card of which nobody knows whether it is needed: it has to be asked
        // before the return.
        let deadline = isAnswered ? sight.deadline(.nz15, from: Due(date)) : nil
        return finding(
          .noIdentityDocument, about: item.id,
          .conditionOpen(.identity, state, returning: date, move: item.move),
          rule: .nz15,
          deadline: deadline, due: deadline?.due ?? item.due, asked: .settle(.identity, item.id),
          tier: sight.tier(returningOn: date),
          missing: isAnswered ? [] : [.condition(.identity)], raised: raised)
      }
    }
  }

  /// S10: benefit stopped on the first day inside (NZ-10) and was not applied for.
  var missingBenefits: [TriageFinding] {
    returns.compactMap { item in
      guard !item.isDone(.benefit) else { return nil }
      return open(.workIncome, of: item, ahead: sight.limits.benefit, asks: false).map {
        _, date, raised in
        finding(
          .noBenefit, about: item.id, .benefitMissing(returning: date), rule: .nz16b,
          due: item.due, asked: .check(.benefit, item.id), tier: .thisWeek, raised: raised)
      }
    }
  }

  /// A condition that keeps a return from being prepared, the day of that return, and since when we
  /// know; `nil` when it is too early to ask. A leave needs no home and no benefit.
  /// - Parameter asks: whether what nobody asked or knows counts too, from two weeks ahead.
  private func open(
    _ kind: BasicConditionKind, of item: ReturnInSight, ahead: Int, asks: Bool = true
  ) -> (state: ConditionState, date: CivilDate, raised: Moment)? {
    guard item.isPrepared, kind == .identity || !item.details.type.isTemporary,
      let date = item.date
    else { return nil }
    let known = item.item.conditions[kind].current
    let state = known?.value.state ?? .notAsked
    let days = sight.days(until: date)
    switch state {
    case .blocked, .lapsed: guard days <= ahead else { return nil }
    case .notAsked, .unknown:
      guard asks, days <= min(ahead, FileSignals.daysToAsk) else { return nil }
    case .notNeeded, .inProgress, .promised, .arranged: return nil
    }
    guard !item.isReady(in: known) else { return nil }
    return (state, date, max(known?.at ?? item.announced, item.announced))
  }

  /// Whether nobody asked or nobody knows, and it is time to ask.
  private func isUnasked(_ kind: BasicConditionKind, of item: ReturnInSight) -> Bool {
    guard let found = open(kind, of: item, ahead: FileSignals.daysToAsk) else { return false }
    return found.state == .notAsked || found.state == .unknown
  }

  /// How many days before a return a question that nobody asked has to be asked.
  private static let daysToAsk = 14

  /// S11: the insurance has to be put on again after the return, and then the allowance told, which
  /// is for the person to do.
  var suspendedInsurances: [TriageFinding] {
    returns.compactMap { item in
      guard item.status == .returned || item.status == .inGuidance,
        !item.details.type.isTemporary, !item.declinesHelp,
        let step = item.item.progress.live.last(where: { $0.value.status == .returned })
      else { return nil }
      let since = item.date.map { min($0, step.at.date) } ?? step.at.date
      if !item.isDone(.insurance) {
        let deadline = sight.deadline(.nz11, from: Due(since))
        return finding(
          .insuranceSuspended, about: item.id, .insuranceSuspended(since: since), rule: .nz11,
          deadline: deadline, due: deadline?.due ?? Due(since),
          asked: .check(.insurance, item.id), tier: .thisWeek, raised: step.at)
      }
      guard !item.isDone(.allowance), let deadline = sight.deadline(.nz11b, from: Due(since))
      else { return nil }
      return finding(
        .insuranceSuspended, about: item.id, .allowanceUntold(since: since), deadline: deadline,
        due: deadline.due, asked: .check(.allowance, item.id),
        tier: sight.tier(returningOn: deadline.due.date), raised: step.at)
    }
  }
}
