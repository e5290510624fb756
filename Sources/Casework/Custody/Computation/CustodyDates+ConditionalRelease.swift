extension CustodyDates {
  /// The first day on which the new regime holds for a judgment of the last factual instance (VI-4).
  static let newRegime = CivilDate(year: 2021, month: 7, day: 1) ?? .latest

  /// When conditional release is possible. Judged from 1 July 2021 on: after a year and a third of the
  /// rest for a sentence of up to two years, and for a longer one after two thirds but not earlier
  /// than two years before its end (VI-3). Judged before: the same without that limit (VI-4). None for
  /// a sentence of a year or less, a suspended part, a juvenile sentence or nobody's lawful stay.
  package var conditionalRelease: IndicativeDate {
    func result(
      _ outcome: CustodyOutcome, unknown: [UnknownInput] = [], rule: RuleID = .vi3
    ) -> IndicativeDate {
      IndicativeDate(
        .conditionalRelease, rule, outcome, unknown: unknown,
        isFictitious: sentence.isIrrevocable == .no)
    }
    if sentence.isJuvenile { return result(.none(.juvenile), rule: .vi1) }
    if sentence.isPartlySuspended { return result(.none(.partlySuspended), rule: .vi1) }
    if sentence.hasLawfulStay == .no { return result(.none(.noLawfulStay), rule: .vi1) }
    if let anySpan, !anySpan.isLonger(thanYears: 1) {
      return result(.none(.tooShort), rule: .vi1)
    }
    guard let span else { return result(.unknown, unknown: missing + openQuestions) }
    let before = span.isLonger(thanYears: 2) ? span.twoThirds : span.yearAndThird
    let after =
      span.isLonger(thanYears: 2) ? max(before, span.end.adding(months: -24)) : before
    guard let judgedOn = sentence.judgedOn else {
      // Up to six years both regimes come to the same day.
      guard before == after else { return result(.unknown, unknown: [.judgedOn] + openQuestions) }
      return result(.date(after), unknown: openQuestions)
    }
    return judgedOn < CustodyDates.newRegime
      ? result(.date(before), unknown: openQuestions, rule: .vi4)
      : result(.date(after), unknown: openQuestions)
  }

  /// The last day on which the prosecutor decides on it (NEW-4): four weeks before.
  package var prosecutorDecision: IndicativeDate {
    let release = conditionalRelease
    func result(_ outcome: CustodyOutcome) -> IndicativeDate {
      IndicativeDate(.prosecutorDecision, .new4, outcome, unknown: release.unknown)
    }
    switch release.outcome {
    case .unknown: return result(.unknown)
    case .none: return IndicativeDate(.prosecutorDecision, .new4, .none(.noConditionalRelease))
    case .date(let date):
      guard !release.isFictitious else { return result(.none(.notIrrevocable)) }
      return result(counted(.new4, from: date))
    }
  }

  /// The end of the probation period: that of the sentence, and at least a calendar year after the
  /// release (VI-5). It runs from when the person is really free (VI-6), which moves it.
  package var probationEnd: IndicativeDate {
    let release = conditionalRelease
    func result(_ outcome: CustodyOutcome) -> IndicativeDate {
      IndicativeDate(
        .probationEnd, .vi5, outcome, unknown: release.unknown, isFictitious: release.isFictitious)
    }
    switch release.outcome {
    case .unknown: return result(.unknown)
    case .none: return IndicativeDate(.probationEnd, .vi5, .none(.noConditionalRelease))
    case .date(let date):
      guard let span else { return result(.unknown) }
      return result(.date(max(span.end, date.adding(months: 12))))
    }
  }

  /// The last day on which the prosecutor claims a long-term supervision measure (GVM-1): 30 days
  /// before the probation of the conditional release, or else the sentence, ends. With compulsory
  /// treatment it hangs on the end of that, which no sentence tells.
  package var gvmClaim: IndicativeDate {
    func result(_ outcome: CustodyOutcome, unknown: [UnknownInput] = []) -> IndicativeDate {
      IndicativeDate(.gvmClaim, .gvm1, outcome, unknown: unknown)
    }
    guard sentence.hasGvm else { return result(.none(.noMeasure)) }
    guard !sentence.hasTbs else { return result(.unknown, unknown: [.treatmentEnd]) }
    let title: IndicativeDate =
      if case .none = conditionalRelease.outcome { sentenceEnd } else { probationEnd }
    guard let end = title.date else { return result(.unknown, unknown: title.unknown) }
    return result(counted(.gvm1, from: end), unknown: title.unknown)
  }

  /// What a rule makes of a day.
  func counted(_ rule: RuleID, from day: CivilDate) -> CustodyOutcome {
    guard let deadline = try? rule.rule.deadline(from: Due(day), settings: settings) else {
      return .unknown
    }
    return .date(deadline.due.date)
  }

  private var openQuestions: [UnknownInput] {
    (sentence.isIrrevocable == .unknown ? [.irrevocable] : [])
      + (sentence.hasLawfulStay == .unknown ? [.lawfulStay] : [])
  }
}
