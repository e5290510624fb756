/// Who works on a case beside us (domain.md C3). Never a relative of the person: family is no party
/// to a record (ZV-8).
package enum ThemePartner: String, CaseIterable, Hashable, Sendable {
  case municipality, police, prosecution, probation
  case youthProbation = "youth-probation"
  case custody
  case mentalHealthCare = "mental-health-care"
  case addictionCare = "addiction-care"
  case safeHome = "safe-home"
  case childProtection = "child-protection"
  case neighbourhoodTeam = "neighbourhood-team"
  case housingAssociation = "housing-association"
  case debtHelp = "debt-help"
  case benefits
  case education
  case extremismSupport = "extremism-support"
}

extension ThemeKind {
  /// The partners whom the theme usually needs, the first called first.
  package var partners: [ThemePartner] {
    switch self {
    case .sexual: [.probation, .police, .prosecution, .mentalHealthCare, .housingAssociation]
    case .violence: [.probation, .police, .prosecution, .addictionCare, .mentalHealthCare]
    case .domestic: [.safeHome, .neighbourhoodTeam, .police, .probation, .childProtection]
    case .radicalisation:
      [
        .municipality, .police, .prosecution, .probation, .childProtection, .extremismSupport,
      ]
    case .youngAdult: [.youthProbation, .education, .benefits, .debtHelp, .neighbourhoodTeam]
    case .nuisance:
      [.neighbourhoodTeam, .police, .mentalHealthCare, .addictionCare, .housingAssociation]
    case .highImpact: [.police, .prosecution, .probation, .municipality, .benefits]
    }
  }

  /// The rules whose clocks and limits come with the theme, in the order of the table.
  package var rules: [RuleID] {
    switch self {
    case .sexual, .violence: [.idv1, .me10, .ri20]
    case .domestic: [.me1, .vt1, .vt2, .vt3]
    case .radicalisation: [.me12, .ri20, .new3]
    case .youngAdult: [.pij1, .stp1, .tz2, .tz2b, .tz11, .tz18]
    case .nuisance: [.me3, .me13, .me20, .new8]
    case .highImpact: [.tz7, .me3, .ri20]
    }
  }
}
