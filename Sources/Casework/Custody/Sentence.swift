/// How long a sentence is as the judgment says it: years, months and days that are added up one
/// after another.
package struct SentenceLength: Hashable, Sendable {
  package var years: Int
  package var months: Int
  package var days: Int

  package init(years: Int = 0, months: Int = 0, days: Int = 0) {
    self.years = years
    self.months = months
    self.days = days
  }
}

/// The nature of a conviction. It orders within supervision and BIJ alone, and comes from the
/// judgment, never from a prediction (domain.md H2, H17).
package enum ConvictionNature: String, CaseIterable, Hashable, Sendable {
  case sexualMinor = "sexual-minor"
  case sexual
  case life
  case violence
  case other
}

/// What is known of the sentence from which dates can be computed. All of it is indicative: the
/// date of the custodial agency prevails (VI-8).
package struct Sentence: Hashable, Sendable {
  /// When the last factual instance gave judgment, which decides the regime (VI-4).
  package var judgedOn: CivilDate?
  package var length: SentenceLength
  /// The first day that counts, time in custody before the judgment included.
  package var countsFrom: CivilDate?
  /// A part is suspended, or a suspended part was revived: no conditional release (VI-3).
  package var isPartlySuspended: Bool
  package var isJuvenile: Bool
  package var isIrrevocable: Answer
  package var hasLawfulStay: Answer
  /// Excluded from early release: serious violence, sexual or terrorist (Rtvi 1 onder x), as the
  /// custodial agency tells.
  package var isExcludedFromEarlyRelease: Answer
  package var hasTbs: Bool
  /// A long-term supervision measure was imposed (38z): imposed is not in force (GVM-1).
  package var hasGvm: Bool
  /// In supervision and BIJ alone.
  package var nature: ConvictionNature?

  package init(
    judgedOn: CivilDate? = nil, length: SentenceLength, countsFrom: CivilDate? = nil,
    isPartlySuspended: Bool = false, isJuvenile: Bool = false, isIrrevocable: Answer = .unknown,
    hasLawfulStay: Answer = .unknown, isExcludedFromEarlyRelease: Answer = .unknown,
    hasTbs: Bool = false, hasGvm: Bool = false, nature: ConvictionNature? = nil
  ) {
    self.judgedOn = judgedOn
    self.length = length
    self.countsFrom = countsFrom
    self.isPartlySuspended = isPartlySuspended
    self.isJuvenile = isJuvenile
    self.isIrrevocable = isIrrevocable
    self.hasLawfulStay = hasLawfulStay
    self.isExcludedFromEarlyRelease = isExcludedFromEarlyRelease
    self.hasTbs = hasTbs
    self.hasGvm = hasGvm
    self.nature = nature
  }
}
