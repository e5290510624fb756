import Casework

extension ThemeKind: Numbered {
  var wire: WireThemeKind {
    switch self {
    case .sexual: .sexual
    case .violence: .violence
    case .domestic: .domestic
    case .radicalisation: .radicalisation
    case .youngAdult: .youngAdult
    case .nuisance: .nuisance
    case .highImpact: .highImpact
    }
  }
}

extension HicKind: Numbered {
  var wire: WireHicKind {
    switch self {
    case .robbery: .robbery
    case .streetRobbery: .streetRobbery
    case .burglary: .burglary
    case .violence: .violence
    case .other: .other
    }
  }
}

extension ThemeStepKind: Numbered {
  var wire: WireThemeStepKind {
    switch self {
    case .answered: .answered
    case .involved: .involved
    case .ended: .ended
    }
  }
}

extension ThemeQuestion: Numbered {
  var wire: WireThemeQuestion {
    switch self {
    case .victimInterest: .victimInterest
    case .treatment: .treatment
    case .surroundings: .surroundings
    case .onlineAgreements: .onlineAgreements
    case .unrestWeighed: .unrestWeighed
    case .triggers: .triggers
    case .substances: .substances
    case .weapons: .weapons
    case .contactBan: .contactBan
    case .sharedHome: .sharedHome
    case .helpForAll: .helpForAll
    case .homeBan: .homeBan
    case .safeHomeInvolved: .safeHomeInvolved
    case .weighed: .weighed
    case .specialistJudgment: .specialistJudgment
    case .resettlementPlan: .resettlementPlan
    case .liberties: .liberties
    case .familySupport: .familySupport
    case .monitoring: .monitoring
    case .adolescentLaw: .adolescentLaw
    case .schoolOrWork: .schoolOrWork
    case .debts: .debts
    case .youthCare: .youthCare
    case .trustedAdult: .trustedAdult
    case .careRuns: .careRuns
    case .crisisPlan: .crisisPlan
    case .neighboursHeard: .neighboursHeard
    case .housingKept: .housingKept
    case .compulsoryCare: .compulsoryCare
    case .dayStructure: .dayStructure
    case .coSuspects: .coSuspects
    case .ankleBand: .ankleBand
    case .listNomination: .listNomination
    }
  }
}

extension ThemePartner: Numbered {
  var wire: WireThemePartner {
    switch self {
    case .municipality: .municipality
    case .police: .police
    case .prosecution: .prosecution
    case .probation: .probation
    case .youthProbation: .youthProbation
    case .custody: .custody
    case .mentalHealthCare: .mentalHealthCare
    case .addictionCare: .addictionCare
    case .safeHome: .safeHome
    case .childProtection: .childProtection
    case .neighbourhoodTeam: .neighbourhoodTeam
    case .housingAssociation: .housingAssociation
    case .debtHelp: .debtHelp
    case .benefits: .benefits
    case .education: .education
    case .extremismSupport: .extremismSupport
    }
  }
}

extension ReportingCodeStepKind: Numbered {
  var wire: WireReportingCodeStepKind {
    switch self {
    case .childCheck: .childCheck
    case .signals: .signals
    case .consulted: .consulted
    case .talked: .talked
    case .weighed: .weighed
    case .decided: .decided
    }
  }
}

extension ConvictionStatus: Numbered {
  var wire: WireConvictionStatus {
    switch self {
    case .suspected: .suspected
    case .convicted: .convicted
    }
  }
}

extension SpellKind: Numbered {
  var wire: WireSpellKind {
    switch self {
    case .detention: .detention
    case .housing: .housing
    case .work: .work
    case .care: .care
    case .network: .network
    }
  }
}

extension CareerCorrectionKind: Numbered {
  var wire: WireCareerCorrectionKind {
    switch self {
    case .acquitted: .acquitted
    case .dismissed: .dismissed
    case .convicted: .convicted
    case .ended: .ended
    case .mistaken: .mistaken
    }
  }
}

extension RiskInstrument: Numbered {
  var wire: WireRiskInstrument {
    switch self {
    case .risc: .risc
    case .oldRisc: .oldRisc
    case .static99R: .staticR
    case .stable2007: .stable
    case .acute2007: .acute
    case .hcr20: .hcr
    case .hktR: .hktR
    case .svr20: .svr
    case .saprof: .saprof
    case .bSafer: .bSafer
    case .odara: .odara
    case .vera2R: .veraR
    case .savry: .savry
    case .lij: .lij
    case .rihg: .rihg
    case .judgment: .judgment
    }
  }
}

extension RiskLevel: Numbered {
  var wire: WireRiskLevel {
    switch self {
    case .low: .low
    case .medium: .medium
    case .high: .high
    case .lowMedium: .lowMedium
    case .highMedium: .highMedium
    case .notEstablished: .notEstablished
    }
  }
}

extension RiskStepKind: Numbered {
  var wire: WireRiskStepKind {
    switch self {
    case .lifeEvent: .lifeEvent
    case .withdrawn: .withdrawn
    }
  }
}

extension LifeEvent: Numbered {
  var wire: WireLifeEvent {
    switch self {
    case .housing: .housing
    case .work: .work
    case .relationship: .relationship
    case .relapse: .relapse
    case .treatment: .treatment
    case .newSuspicion: .newSuspicion
    case .loss: .loss
    case .other: .other
    }
  }
}
