/// On which of the four classes of the law a notice to the mayor rests (Bjsg 11a lid 1). Arson, robbery
/// and terrorist offences are no ground as such.
package enum NoticeGround: String, CaseIterable, Hashable, Sendable {
  /// (a) under 1°: an unconditional custodial sentence or measure of any length.
  case listedOffence = "listed-offence"
  /// (a) under 2°: an unconditional part of a year at least.
  case seriousViolence = "serious-violence"
  /// (b): placed under treatment (Sr 37a).
  case tbs
  /// (c): placement in an institution for juveniles that can be extended (Sr 77s).
  case extendablePij = "extendable-pij"

  /// The provisions that the class names, as the decree gives them.
  package var articles: String {
    switch self {
    case .listedOffence:
      "Sr 151f lid 2 en 3, 241, 243, 245-253, 273f, 282, 282a, 282b, 287, 288, 288a, 289"
    case .seriousViolence: "Sr 141 lid 2, 302, 303"
    case .tbs: "Sr 37a"
    case .extendablePij: "Sr 77s; Sv 6:6:31 lid 3"
    }
  }

  /// "Bjsg 11a lid 1 onder a, 1°".
  package var article: String {
    switch self {
    case .listedOffence: "Bjsg 11a lid 1 onder a, 1°"
    case .seriousViolence: "Bjsg 11a lid 1 onder a, 2°"
    case .tbs: "Bjsg 11a lid 1 onder b"
    case .extendablePij: "Bjsg 11a lid 1 onder c"
    }
  }

  /// The least unconditional part of the sentence, in months; `nil` where the class sets none.
  package var leastUnconditionalMonths: Int? { self == .seriousViolence ? 12 : nil }

  /// Whether it does not hold for somebody judged under juvenile law (Bjsg 11a lid 5).
  package var isForAdultsOnly: Bool { self != .extendablePij }
}

/// What return a notice is about. That only the first leave is told is practice and no law, so that a
/// notice of a later leave is as good as any (BIJ-3).
package enum NoticeKind: String, CaseIterable, Hashable, Sendable {
  case firstLeave = "first-leave"
  case leave
  case prisonProgramme = "prison-programme"
  case conditionalRelease = "conditional-release"
  case sentenceEnd = "sentence-end"
  case tbsLeave = "tbs-leave"
  /// Placed in a clinic here.
  case tbsPlacement = "tbs-placement"
  case tbsEnd = "tbs-end"
  case pijLeave = "pij-leave"
  case pijEnd = "pij-end"

  /// Whether the person goes back inside after it.
  package var isTemporary: Bool {
    switch self {
    case .firstLeave, .leave, .tbsLeave, .pijLeave: true
    case .prisonProgramme, .conditionalRelease, .sentenceEnd, .tbsPlacement, .tbsEnd, .pijEnd:
      false
    }
  }

  /// Whether the mayor's view and an environment analysis are asked for it (BIJ-12).
  package var asksMayorView: Bool { self == .conditionalRelease }
}
