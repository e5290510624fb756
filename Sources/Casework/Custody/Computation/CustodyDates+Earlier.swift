extension CustodyDates {
  /// The first day on which somebody can leave for want of places (EV-1 to EV-3): an irrevocable
  /// sentence of eight days to a year that is not excluded, so many days before its end as the regime
  /// of that day gives.
  package var earlyRelease: IndicativeDate {
    func result(
      _ outcome: CustodyOutcome, unknown: [UnknownInput] = [], rule: RuleID = .ev1
    ) -> IndicativeDate { IndicativeDate(.earlyRelease, rule, outcome, unknown: unknown) }
    if sentence.isJuvenile { return result(.none(.juvenile)) }
    if sentence.isIrrevocable == .no { return result(.none(.notIrrevocable)) }
    if sentence.isExcludedFromEarlyRelease == .yes { return result(.none(.excluded)) }
    if sentence.hasTbs { return result(.none(.treatmentFollows)) }
    if let anySpan {
      if anySpan.isLonger(thanYears: 1) { return result(.none(.tooLong)) }
      if anySpan.start.days(until: anySpan.end) < 8 { return result(.none(.tooShort)) }
    }
    let open: [UnknownInput] =
      (sentence.isIrrevocable == .unknown ? [.irrevocable] : [])
      + (sentence.isExcludedFromEarlyRelease == .unknown ? [.earlyReleaseExclusion] : [])
    guard let span else { return result(.unknown, unknown: missing + open, rule: .ev2) }
    guard case .date(let day) = counted(.ev2, from: span.end) else {
      return result(.unknown, unknown: open, rule: .ev2)
    }
    guard day < span.end else { return result(.none(.noRegime), rule: .ev2) }
    return result(.date(max(day, span.start)), unknown: open, rule: .ev2)
  }

  /// The first day on which a prison programme can begin: it lasts at most a sixth of the sentence
  /// (PP-3).
  package var programmeEarliest: IndicativeDate {
    programme(.programmeEarliest, .pp1) { span in
      .date(span.end.adding(days: -(span.start.days(until: span.end) / 6)))
    }
  }

  /// The last day on which it can begin: four weeks before the end (PP-3).
  package var programmeLatest: IndicativeDate {
    programme(.programmeLatest, .pp3) { span in counted(.pp3, from: span.end) }
  }

  /// A programme is for unconditional sentences of six months to a year, and closed to who has
  /// treatment to start or has to leave the country (PP-1).
  private func programme(
    _ kind: CustodyDateKind, _ rule: RuleID, _ outcome: (SentenceSpan) -> CustodyOutcome
  ) -> IndicativeDate {
    func none(_ reason: NoDateReason) -> IndicativeDate {
      IndicativeDate(kind, .pp1, .none(reason))
    }
    if sentence.isJuvenile { return none(.juvenile) }
    if sentence.hasTbs { return none(.treatmentFollows) }
    if sentence.hasLawfulStay == .no { return none(.noLawfulStay) }
    if let anySpan {
      if anySpan.isLonger(thanYears: 1) { return none(.tooLong) }
      if anySpan.end < anySpan.start.adding(months: 6) { return none(.tooShort) }
    }
    let open: [UnknownInput] = sentence.hasLawfulStay == .unknown ? [.lawfulStay] : []
    guard let span else { return IndicativeDate(kind, rule, .unknown, unknown: missing + open) }
    return IndicativeDate(kind, rule, outcome(span), unknown: open)
  }
}
