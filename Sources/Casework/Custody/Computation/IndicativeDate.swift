/// A date that follows from a sentence.
package enum CustodyDateKind: String, CaseIterable, Hashable, Sendable {
  /// The day on which the whole sentence has passed.
  case sentenceEnd = "sentence-end"
  case conditionalRelease = "conditional-release"
  /// The last day on which the prosecutor decides on it.
  case prosecutorDecision = "prosecutor-decision"
  /// The end of the probation period of a conditional release.
  case probationEnd = "probation-end"
  /// The first day on which somebody can leave for want of places.
  case earlyRelease = "early-release"
  /// The first and the last day on which a prison programme can begin.
  case programmeEarliest = "programme-earliest"
  case programmeLatest = "programme-latest"
  /// The last day on which the prosecutor claims the execution of a long-term supervision measure.
  case gvmClaim = "gvm-claim"
}

/// What is not known of a sentence. An answer settles or moves the date.
package enum UnknownInput: String, CaseIterable, Hashable, Sendable {
  /// How long it is.
  case length
  /// The first day that counts.
  case countsFrom = "counts-from"
  /// The day on which the last factual instance gave judgment: it decides the regime (VI-4).
  case judgedOn = "judged-on"
  case irrevocable
  case lawfulStay = "lawful-stay"
  case earlyReleaseExclusion = "early-release-exclusion"
  /// When compulsory treatment ends, which no sentence tells.
  case treatmentEnd = "treatment-end"
}

/// Why a sentence has no such date.
package enum NoDateReason: String, CaseIterable, Hashable, Sendable {
  case tooShort = "too-short"
  case tooLong = "too-long"
  case partlySuspended = "partly-suspended"
  case juvenile
  case noLawfulStay = "no-lawful-stay"
  case notIrrevocable = "not-irrevocable"
  case excluded
  /// Compulsory treatment follows.
  case treatmentFollows = "treatment-follows"
  case noMeasure = "no-measure"
  /// There is no conditional release to decide on or to be on probation for.
  case noConditionalRelease = "no-conditional-release"
  /// There is no early release at all on those days.
  case noRegime = "no-regime"
}

/// What a computation came to.
package enum CustodyOutcome: Hashable, Sendable {
  case date(CivilDate)
  case none(NoDateReason)
  /// It cannot be told before an input is known.
  case unknown
}

/// A date computed from a sentence. It is indicative, always: the date of the custodial agency
/// prevails and stands beside it (VI-8).
package struct IndicativeDate: Hashable, Sendable {
  package let kind: CustodyDateKind
  /// The rule that it follows; `nil` for the end of the sentence, which is the judgment itself.
  package let rule: RuleID?
  package let outcome: CustodyOutcome
  /// What is not known: with a date, what could still move it or take it away; without one, what
  /// has to be asked.
  package let unknown: [UnknownInput]
  /// An appeal is pending, so that there is no conditional release yet but the day on which it would
  /// have been (H6: fictieve v.i.-datum).
  package let isFictitious: Bool

  init(
    _ kind: CustodyDateKind, _ rule: RuleID?, _ outcome: CustodyOutcome,
    unknown: [UnknownInput] = [], isFictitious: Bool = false
  ) {
    self.kind = kind
    self.rule = rule
    self.outcome = outcome
    self.unknown = unknown
    self.isFictitious = isFictitious
  }

  /// The date, where there is one.
  package var date: CivilDate? { if case .date(let date) = outcome { date } else { nil } }

  /// Whether an answer could still move it.
  package var isProvisional: Bool { !unknown.isEmpty }
}
