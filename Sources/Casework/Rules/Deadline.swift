/// Why no deadline can be computed by a rule.
package enum DeadlineRefusal: Error, Hashable, Sendable {
  /// The rule cannot be lengthened, or not so often: how often at most.
  case extensionsExceeded(RuleID, asked: Int, atMost: Int)
  /// The duration stands in the order or is "at once": there is nothing to count.
  case noTerm(RuleID)
  /// The rule counts to the hour and needs the time of the event.
  case timeMissing(RuleID)
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
  /// The figure of the term that was counted with, in the unit of the rule.
  package let amount: Int
  /// The end before a weekend, holiday or the two-working-days rule moved it; equal to `due` when
  /// nothing did.
  package let unshifted: Due

  /// Whether the end was moved to a working day.
  package var isShifted: Bool { due != unshifted }
}
