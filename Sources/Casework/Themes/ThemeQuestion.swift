/// A question of the checklist that a theme brings. Every one is answered yes, no or unknown; none
/// is counted or weighed against another.
package enum ThemeQuestion: String, CaseIterable, Hashable, Sendable {
  // Sexual offences and violence
  /// Whether it was asked at the prosecutor or the IDV if a victim has an interest (BIJ-13, H4).
  case victimInterest = "victim-interest"
  case treatment
  case surroundings
  case onlineAgreements = "online-agreements"
  case unrestWeighed = "unrest-weighed"
  case triggers
  case substances
  case weapons
  case contactBan = "contact-ban"
  // Domestic violence
  case sharedHome = "shared-home"
  case helpForAll = "help-for-all"
  case homeBan = "home-ban"
  /// Veilig Thuis is involved already (VT-4).
  case safeHomeInvolved = "safe-home-involved"
  // Radicalisation (ZV-6)
  case weighed
  case specialistJudgment = "specialist-judgment"
  case resettlementPlan = "resettlement-plan"
  case liberties
  case familySupport = "family-support"
  case monitoring
  // Young adults
  /// Adolescent law was weighed; why not, when it was not (TZ-18).
  case adolescentLaw = "adolescent-law"
  case schoolOrWork = "school-or-work"
  case debts
  case youthCare = "youth-care"
  case trustedAdult = "trusted-adult"
  // Nuisance and misunderstood behaviour
  case careRuns = "care-runs"
  case crisisPlan = "crisis-plan"
  case neighboursHeard = "neighbours-heard"
  case housingKept = "housing-kept"
  case compulsoryCare = "compulsory-care"
  // High-impact crime
  case dayStructure = "day-structure"
  case coSuspects = "co-suspects"
  case ankleBand = "ankle-band"
  case listNomination = "list-nomination"

  /// Whether "no" and "unknown" need a word: of adolescent law the inspectorate asks why not (TZ-18).
  package var needsWhyNot: Bool { self == .adolescentLaw }
}

extension ThemeKind {
  /// The questions of the checklist, in the order in which they are asked.
  package var questions: [ThemeQuestion] {
    switch self {
    case .sexual:
      [.victimInterest, .treatment, .surroundings, .onlineAgreements, .unrestWeighed]
    case .violence: [.victimInterest, .triggers, .substances, .weapons, .contactBan]
    case .domestic: [.safeHomeInvolved, .sharedHome, .homeBan, .contactBan, .helpForAll]
    case .radicalisation:
      [
        .weighed, .specialistJudgment, .resettlementPlan, .liberties, .familySupport, .monitoring,
      ]
    case .youngAdult: [.adolescentLaw, .schoolOrWork, .debts, .youthCare, .trustedAdult]
    case .nuisance: [.careRuns, .crisisPlan, .neighboursHeard, .housingKept, .compulsoryCare]
    case .highImpact: [.dayStructure, .debts, .coSuspects, .ankleBand, .listNomination]
    }
  }
}
