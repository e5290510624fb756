import Casework

extension NoticeKind: Numbered {
  var wire: WireNoticeKind {
    switch self {
    case .firstLeave: .firstLeave
    case .leave: .leave
    case .prisonProgramme: .prisonProgramme
    case .conditionalRelease: .conditionalRelease
    case .sentenceEnd: .sentenceEnd
    case .tbsLeave: .tbsLeave
    case .tbsPlacement: .tbsPlacement
    case .tbsEnd: .tbsEnd
    case .pijLeave: .pijLeave
    case .pijEnd: .pijEnd
    }
  }
}

extension NoticeGround: Numbered {
  var wire: WireNoticeGround {
    switch self {
    case .listedOffence: .listedOffence
    case .seriousViolence: .seriousViolence
    case .tbs: .tbs
    case .extendablePij: .extendablePij
    }
  }
}

extension NoticeStepKind: Numbered {
  var wire: WireNoticeStepKind {
    switch self {
    case .acknowledged: .acknowledged
    case .assessmentBegun: .assessmentBegun
    case .assessed: .assessed
    case .noAction: .noAction
    case .measuresTaken: .measuresTaken
    case .passedOn: .passedOn
    case .viewAsked: .viewAsked
    case .viewGiven: .viewGiven
    case .followed: .followed
    case .closed: .closed
    case .withdrawn: .withdrawn
    case .duplicate: .duplicate
    case .misrouted: .misrouted
    case .changed: .changed
    }
  }
}

extension UnrestFactor: Numbered {
  var wire: WireUnrestFactor {
    switch self {
    case .offenceShocks: .offenceShocks
    case .victimNearby: .victimNearby
    case .schoolNearby: .schoolNearby
    case .mediaAttention: .mediaAttention
    case .caseIsKnown: .caseIsKnown
    case .tenseNeighbourhood: .tenseNeighbourhood
    case .earlierIncidents: .earlierIncidents
    case .personCooperates: .personCooperates
    case .housingArranged: .housingArranged
    case .daytimeActivity: .daytimeActivity
    case .supervisionFrame: .supervisionFrame
    }
  }
}

extension ConsultedParty: Numbered {
  var wire: WireConsultedParty {
    switch self {
    case .police: .police
    case .prosecution: .prosecution
    case .probation: .probation
    case .institution: .institution
    case .neighbourhoodTeam: .neighbourhoodTeam
    case .housingAssociation: .housingAssociation
    case .careSafetyHouse: .careSafetyHouse
    case .mayor: .mayor
    }
  }
}

extension UnrestConclusion: Numbered {
  var wire: WireUnrestConclusion {
    switch self {
    case .none: .none
    case .possible: .possible
    case .likely: .likely
    }
  }
}

extension NoticeOutcome: Numbered {
  var wire: WireNoticeOutcome {
    switch self {
    case .monitor: .monitor
    case .informPolice: .informPolice
    case .askProbation: .askProbation
    case .talk: .talk
    case .housing: .housing
    case .communicationPlan: .communicationPlan
    case .measure: .measure
    case .triad: .triad
    case .careSafetyHouse: .careSafetyHouse
    }
  }
}

extension SilenceReason: Numbered {
  var wire: WireSilenceReason {
    switch self {
    case .notIrrevocable: .notIrrevocable
    case .otherMunicipality: .otherMunicipality
    case .movedAfterNotice: .movedAfterNotice
    case .outOfScope: .outOfScope
    case .juvenileLaw: .juvenileLaw
    case .notSubscribed: .notSubscribed
    case .laterLeave: .laterLeave
    }
  }
}
