/// In what a term is counted.
package enum TermUnit: String, CaseIterable, Hashable, Sendable {
  case hours
  /// Calendar days; the day of the event is not counted.
  case days
  /// Monday to Friday without the holidays of the Atw.
  case workingDays = "working-days"
  case weeks
  /// Calendar months, clamped to the last day of a shorter month (domain rule D4).
  case months
  case years
}

/// How long a term is: so much by the rule, or as much as the organisation chose.
package enum TermAmount: Hashable, Sendable {
  case fixed(Int)
  case setting(SettingID)
}

/// The length of a term.
package struct Term: Hashable, Sendable {
  package let amount: TermAmount
  package let unit: TermUnit

  package init(_ amount: TermAmount, _ unit: TermUnit) {
    self.amount = amount
    self.unit = unit
  }

  package init(_ amount: Int, _ unit: TermUnit) { self.init(.fixed(amount), unit) }
}

/// Which way a term is counted from its event.
package enum TermDirection: String, CaseIterable, Hashable, Sendable {
  case forward
  /// Counted back from the event: never moved by a weekend or holiday (Atw 1 lid 2, ME-17).
  case back
}

/// Whether a term that ends on a Saturday, Sunday or holiday runs on to the next working day.
package enum TermShift: String, CaseIterable, Hashable, Sendable {
  case none
  /// By the Algemene termijnenwet, articles 1–4, with its exclusions.
  case atw
  /// By the act itself: the crisismaatregel (Wvggz 7:4) and the decision of the court on it.
  case ownAct = "own-act"
}

/// How often and how long a term can be lengthened.
package struct ExtensionLimit: Hashable, Sendable {
  /// At most so many times; `nil` when the rule sets no number.
  package let times: Int?
  /// How long one extension lasts at most.
  package let each: Term
  /// How long the whole lasts at most, counted from the event; `nil` when the number decides.
  package let inAll: Term?
  /// Where it says so, when that is another article than the term's. Empty for the same.
  package let article: String

  package init(times: Int?, each: Term, inAll: Term? = nil, article: String = "") {
    self.times = times
    self.each = each
    self.inAll = inAll
    self.article = article
  }
}
