/// Why no deadline can be computed by a rule.
package enum DeadlineRefusal: Error, Hashable, Sendable {
  /// The rule cannot be lengthened, or not so often: how often at most.
  case extensionsExceeded(RuleID, asked: Int, atMost: Int)
  /// The duration stands in the order, is "at once" or is computed from the sentence: there is
  /// nothing to count.
  case noTerm(RuleID)
  /// The rule counts to the hour and needs the time of the event.
  case timeMissing(RuleID)
  /// The rule did not hold yet, or not any more, on the day of the event: its first and last day.
  case notInForce(RuleID, from: CivilDate?, until: CivilDate?)
}

/// Why the end of a term was moved to a working day.
package enum ShiftCause: Hashable, Sendable {
  /// It fell on a Saturday or Sunday (Atw 1 lid 1, Wvggz 7:4).
  case weekend
  /// It fell on a holiday (Atw 1 lid 1 with 3, Wvggz 7:4).
  case holiday(Holiday)
  /// The term held fewer than two working days (Atw 2).
  case fewWorkingDays
}

/// What a rule makes of an event: the end of the term and how it was reached.
package struct Deadline: Hashable, Sendable {
  package let rule: RuleID
  /// The event.
  package let from: Due
  /// The end.
  package let due: Due
  /// How many extensions are in it.
  package let extensions: Int
  /// The figure of the term that was counted with, in the unit of the rule, without extensions.
  package let amount: Int
  /// The end before a weekend, holiday or the two-working-days rule moved it; equal to `due` when
  /// nothing did.
  package let unshifted: Due
  /// Why it was moved; `nil` when it was not.
  package let shiftCause: ShiftCause?
  /// The act lapses before the term would end, which ends the term with it.
  package let isCutShort: Bool

  /// Whether the end was moved to a working day.
  package var isShifted: Bool { shiftCause != nil }
}
