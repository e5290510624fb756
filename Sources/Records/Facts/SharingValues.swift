import Casework

extension PartnerKind: Numbered {
  var wire: WirePartnerKind {
    switch self {
    case .municipality: .municipality
    case .police: .police
    case .prosecution: .prosecution
    case .probation: .probation
    case .youthProbation: .youthProbation
    case .custodialAgency: .custodialAgency
    case .forensicClinic: .forensicClinic
    case .mentalHealthCare: .mentalHealthCare
    case .addictionCare: .addictionCare
    case .safeHome: .safeHome
    case .childProtection: .childProtection
    case .neighbourhoodTeam: .neighbourhoodTeam
    case .housingCorporation: .housingCorporation
    case .debtHelp: .debtHelp
    case .work: .work
    case .healthInsurer: .healthInsurer
    case .victimSupport: .victimSupport
    case .shelter: .shelter
    case .education: .education
    case .other: .other
    }
  }
}

extension DisclosureGround: Numbered {
  var wire: WireDisclosureGround {
    switch self {
    case .detentionAndReturn: .detentionAndReturn
    case .seriousOffenceRisk: .seriousOffenceRisk
    case .resocialisation: .resocialisation
    case .administrativeAction: .administrativeAction
    case .safetyHouse: .safetyHouse
    case .noticeToMayor: .noticeToMayor
    case .consent: .consent
    case .own: .own
    }
  }
}

extension SharedField: Numbered {
  var wire: WireSharedField {
    switch self {
    case .name: .name
    case .address: .address
    case .birthDate: .birthDate
    case .returnDate: .returnDate
    case .conditions: .conditions
    case .notes: .notes
    case .measures: .measures
    case .supervision: .supervision
    case .referral: .referral
    case .plan: .plan
    case .agreements: .agreements
    case .other: .other
    }
  }
}

extension DisclosureStepKind: Numbered {
  var wire: WireDisclosureStepKind {
    switch self {
    case .withdrawn: .withdrawn
    case .corrected: .corrected
    }
  }
}
