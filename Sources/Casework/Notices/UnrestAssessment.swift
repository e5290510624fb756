/// What is weighed before the return of somebody whom a notice is about (BIJ-18). The list is ours: the
/// steps of the national framework are not public (BIJ-15). Each is answered by itself, and nothing is
/// ever counted or added up.
package enum UnrestFactor: String, CaseIterable, Hashable, Sendable {
  /// A child, or somebody of the neighbourhood, was the victim: the nature of the offence, no identity.
  case offenceShocks = "offence-shocks"
  /// A victim or bereaved lives or works near the intended address, as the prosecution tells.
  case victimNearby = "victim-nearby"
  case schoolNearby = "school-nearby"
  /// Attention of press or social media before now.
  case mediaAttention = "media-attention"
  /// The case is known in the neighbourhood.
  case caseIsKnown = "case-is-known"
  case tenseNeighbourhood = "tense-neighbourhood"
  /// Earlier incidents against the person.
  case earlierIncidents = "earlier-incidents"
  /// What calms: the person co-operates.
  case personCooperates = "person-cooperates"
  case housingArranged = "housing-arranged"
  case daytimeActivity = "daytime-activity"
  case supervisionFrame = "supervision-frame"
}

/// The answer on one factor.
package struct UnrestFinding: Hashable, Sendable {
  package var factor: UnrestFactor
  package var answer: Answer
  /// What was found, and from whom. May be empty.
  package var note: String

  package init(factor: UnrestFactor, answer: Answer, note: String = "") {
    self.factor = factor
    self.answer = answer
    self.note = note
  }
}

/// Somebody who was asked before the conclusion (BIJ-10, BIJ-13).
package enum ConsultedParty: String, CaseIterable, Hashable, Sendable {
  case police
  case prosecution = "om"
  case probation
  case institution
  case neighbourhoodTeam = "neighbourhood-team"
  case housingAssociation = "housing-association"
  case careSafetyHouse = "zvh"
  case mayor
}

/// What is expected in the neighbourhood. A judgment of whoever signs, never a sum of the factors.
package enum UnrestConclusion: String, CaseIterable, Hashable, Sendable {
  case none, possible, likely
}

/// The assessment of one notice (BIJ-18): what was found, who was asked, what is concluded and why.
package struct UnrestAssessment: Hashable, Sendable {
  /// One for each factor that was looked at, in the order of `UnrestFactor`.
  package var findings: [UnrestFinding]
  /// In the order of `ConsultedParty`.
  package var consulted: [ConsultedParty]
  package var conclusion: UnrestConclusion
  /// Why. Never empty.
  package var reason: String

  package init(
    findings: [UnrestFinding], consulted: [ConsultedParty], conclusion: UnrestConclusion,
    reason: String
  ) {
    self.findings = findings
    self.consulted = consulted
    self.conclusion = conclusion
    self.reason = reason
  }

  /// The answer on a factor; unknown where nobody looked.
  package func answer(on factor: UnrestFactor) -> Answer {
    findings.first { $0.factor == factor }?.answer ?? .unknown
  }

  /// The factors of which nobody knows.
  package var unknowns: [UnrestFactor] {
    UnrestFactor.allCases.filter { answer(on: $0) == .unknown }
  }
}

/// What usually follows (BIJ-19), to choose from with a reason.
package enum NoticeOutcome: String, CaseIterable, Hashable, Sendable {
  case monitor
  case informPolice = "inform-police"
  case askProbation = "ask-probation"
  case talk
  case housing
  case communicationPlan = "communication-plan"
  case measure
  case triad
  case careSafetyHouse = "zvh"

  /// The steps of a decision that it belongs to: passed on, a measure, or no measure.
  package var steps: [NoticeStepKind] {
    switch self {
    case .monitor: [.noAction, .measuresTaken]
    case .informPolice, .askProbation, .talk, .communicationPlan:
      [.noAction, .measuresTaken, .passedOn]
    case .housing, .measure: [.measuresTaken]
    case .triad, .careSafetyHouse: [.passedOn, .measuresTaken]
    }
  }
}
