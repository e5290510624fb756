/// The national criteria of a Zorg- en Veiligheidshuis (ZV-1): a, b and c together, or d.
package enum ZvhCriterion: String, CaseIterable, Hashable, Sendable {
  /// Several problems, on more than one part of life, that lead to crime, nuisance or sliding further.
  case severalProblems = "a"
  /// Several chains are needed: no single one can solve it.
  case severalChains = "b"
  /// It affects the family or the direct surroundings, or these affect it.
  case surroundings = "c"
  /// A serious local safety problem that needs an approach across the chains.
  case localSafety = "d"
}

/// Something that a complete referral says (ZV-3). What of it stands in the file is not asked again.
package enum ZvhField: String, CaseIterable, Hashable, Sendable {
  case citizenNumber = "citizen-number"
  case birthDate = "birth-date"
  case address
  case criteria, reason, goal, partners
  /// Whether the person was told, and if not, why not.
  case told
}

/// A referral of one person to the house, as whoever refers fills it in. It may be incomplete. No
/// relative is named as a risk: what touches the surroundings is criterion c, yes or no (ZV-8).
package struct ZvhReferral: Hashable, Sendable {
  /// Who refers.
  package var by: Partner
  package var on: CivilDate
  /// What was found of each criterion; unknown where it is left out.
  package let criteria: [ZvhCriterion: Answer]
  package var reason: String
  package var goal: String
  /// Who is involved already, in words: "wijkteam Oost, RN".
  package var partners: String
  /// Whether the person knows of it (ZV-2).
  package var told: Answer
  /// Why not: unsafe, or an investigation.
  package var whyNotTold: String

  package init(
    by: Partner, on: CivilDate, criteria: [ZvhCriterion: Answer] = [:], reason: String = "",
    goal: String = "", partners: String = "", told: Answer = .unknown, whyNotTold: String = ""
  ) {
    self.by = by
    self.on = on
    self.criteria = criteria.filter { $0.value != .unknown }
    self.reason = reason
    self.goal = goal
    self.partners = partners
    self.told = told
    self.whyNotTold = whyNotTold
  }

  package func answer(_ criterion: ZvhCriterion) -> Answer { criteria[criterion] ?? .unknown }

  /// Whether the case belongs in a house: a and b and c, or d. Unknown while an answer that is not
  /// there yet can still decide it.
  package var meetsCriteria: Answer {
    if answer(.localSafety) == .yes { return .yes }
    let together = [ZvhCriterion.severalProblems, .severalChains, .surroundings].map(answer)
    if together.allSatisfy({ $0 == .yes }) { return .yes }
    return together.contains(.no) && answer(.localSafety) == .no ? .no : .unknown
  }
}

extension PersonFile {
  /// What a referral still lacks, in the order of the form. The person's own facts count as they stand
  /// in this file.
  package func missing(in referral: ZvhReferral) -> [ZvhField] {
    ZvhField.allCases.filter {
      switch $0 {
      case .citizenNumber: identity.current?.value.citizenServiceNumber == nil
      case .birthDate: !(birthDate?.isWhole ?? false)
      case .address: !addresses.entries.contains { $0.isLive && $0.value.kind != .postal }
      case .criteria: referral.meetsCriteria == .unknown
      case .reason: referral.reason.isBlank
      case .goal: referral.goal.isBlank
      case .partners: referral.partners.isBlank
      case .told:
        referral.told == .unknown || (referral.told == .no && referral.whyNotTold.isBlank)
      }
    }
  }
}
