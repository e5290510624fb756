/// One notice to the mayor as it came in, with the fields that the decree lets come with it and no
/// others (Bjsg 11a with 6 lid 1 and 7 lid 1 under a-d, f, j-l): no judgment of risk, nothing of health
/// and nothing of a victim. Names, day of birth and numbers stand in the identity of the person.
package struct BijNotice: Hashable, Sendable {
  /// The number of the sender, by which a second copy is recognised.
  package var number: String
  package var kind: NoticeKind
  package var ground: NoticeGround
  /// The day on which it was supplied, from which its term of keeping runs (Bjsg 11a lid 4).
  package var suppliedOn: CivilDate
  /// The day on which it was read here: the days of lead that were really given count from it.
  package var receivedOn: CivilDate
  /// The first day of the return, temporary or definitive; `nil` when the notice names none.
  package var returnsOn: CivilDate?
  package var institution: String
  package var isIrrevocable: Answer
  /// Judged under juvenile law, for whom three of the four classes do not hold (lid 5).
  package var isJuvenileLaw: Answer
  /// The unconditional part of the sentence, 0…480 months; `nil` when it was not told.
  package var unconditionalMonths: Int?
  /// The address as the notice gives it.
  package var address: String
  /// Place and country.
  package var birthPlace: String
  package var nationality: String
  /// The number of the case at the prosecution.
  package var caseNumber: String
  /// The provisions that were broken.
  package var provisions: String
  /// What the offence is called in the judgment.
  package var qualification: String
  package var offenceOn: CivilDate?
  /// The decisions: what was imposed, with the conditions.
  package var judgment: String
  /// The last day of the probation period.
  package var probationEnd: CivilDate?
  package var executionFrom: CivilDate?
  package var executionUntil: CivilDate?

  package init(
    number: String, kind: NoticeKind, ground: NoticeGround, suppliedOn: CivilDate,
    receivedOn: CivilDate, returnsOn: CivilDate? = nil, institution: String = "",
    isIrrevocable: Answer = .unknown, isJuvenileLaw: Answer = .unknown,
    unconditionalMonths: Int? = nil, address: String = "", birthPlace: String = "",
    nationality: String = "", caseNumber: String = "", provisions: String = "",
    qualification: String = "", offenceOn: CivilDate? = nil, judgment: String = "",
    probationEnd: CivilDate? = nil, executionFrom: CivilDate? = nil,
    executionUntil: CivilDate? = nil
  ) {
    self.number = number
    self.kind = kind
    self.ground = ground
    self.suppliedOn = suppliedOn
    self.receivedOn = receivedOn
    self.returnsOn = returnsOn
    self.institution = institution
    self.isIrrevocable = isIrrevocable
    self.isJuvenileLaw = isJuvenileLaw
    self.unconditionalMonths = unconditionalMonths
    self.address = address
    self.birthPlace = birthPlace
    self.nationality = nationality
    self.caseNumber = caseNumber
    self.provisions = provisions
    self.qualification = qualification
    self.offenceOn = offenceOn
    self.judgment = judgment
    self.probationEnd = probationEnd
    self.executionFrom = executionFrom
    self.executionUntil = executionUntil
  }
}

/// A condition of the decree that a notice does not meet, or of which it does not say that it does. It
/// is a warning and no bar: a notice that should not have come still has to be on record, to be sent
/// back or destroyed.
package enum NoticeDoubt: String, CaseIterable, Hashable, Sendable {
  /// The conviction is not irrevocable (lid 1).
  case notIrrevocable = "not-irrevocable"
  case irrevocableUnknown = "irrevocable-unknown"
  /// Less than a year unconditional, where the class asks a year (lid 1 under a, 2°).
  case tooShort = "too-short"
  case lengthUnknown = "length-unknown"
  /// Judged under juvenile law, where the class is for adults (lid 5).
  case juvenileLaw = "juvenile-law"
  case juvenileLawUnknown = "juvenile-law-unknown"
  /// Supplied more than three months before the return (lid 3).
  case tooEarly = "too-early"
}

extension BijNotice {
  /// A sentence is at most thirty years or for life; longer than this is a slip of the pen.
  static let mostMonths = 480

  /// The most calendar months before the return that a notice may be supplied (Bjsg 11a lid 3).
  static let mostMonthsAhead = 3

  /// The conditions of the decree that it does not meet, or does not show to meet.
  /// - Parameter returning: the return as it stands now, where a later change moved it.
  package func doubts(returning: CivilDate?) -> [NoticeDoubt] {
    var doubts: [NoticeDoubt] = []
    switch isIrrevocable {
    case .yes: break
    case .no: doubts.append(.notIrrevocable)
    case .unknown: doubts.append(.irrevocableUnknown)
    }
    if let least = ground.leastUnconditionalMonths {
      switch unconditionalMonths {
      case .some(let months) where months < least: doubts.append(.tooShort)
      case .some: break
      case nil: doubts.append(.lengthUnknown)
      }
    }
    if ground.isForAdultsOnly {
      switch isJuvenileLaw {
      case .yes: doubts.append(.juvenileLaw)
      case .unknown: doubts.append(.juvenileLawUnknown)
      case .no: break
      }
    }
    if let returning, suppliedOn < returning.adding(months: -BijNotice.mostMonthsAhead) {
      doubts.append(.tooEarly)
    }
    return doubts
  }
}
