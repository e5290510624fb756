/// From when, and by which rule, a supervision has to start (TZ-1 to TZ-3).
package struct SupervisionStart: Hashable, Sendable {
  package let rule: RuleID
  /// The first day of the probation period, or the day on which the order came in where that is not
  /// known.
  package let from: CivilDate
  /// The first day of probation is not known: an answer moves the clock.
  package let isProvisional: Bool

  /// The last day on which it starts in time. With conditional release, and where the decree says as
  /// soon as possible, that is the day itself.
  package func due(settings: Settings = Settings()) -> Due {
    guard let deadline = try? rule.rule.deadline(from: Due(from), settings: settings) else {
      return Due(from)
    }
    return deadline.due
  }
}

extension SupervisionDetails {
  /// The clock within which this supervision has to start.
  package var start: SupervisionStart {
    let rule: RuleID =
      switch frame {
      case .suspendedSentence: .tz1
      case .suspendedSentenceImmediate: .tz1b
      case .youth: .tz2
      case .youthImmediate: .tz2b
      case .conditionalRelease, .preTrialSuspension, .prisonProgramme, .tbsConditions: .tz3
      }
    return SupervisionStart(
      rule: rule, from: probationStart ?? receivedOn, isProvisional: probationStart == nil)
  }
}

extension SupervisionOrder {
  /// The clock within which this supervision has to start.
  package var start: SupervisionStart { details.start }
}
