extension MeasureType {
  /// The rule that sets how long it lasts; `nil` where no rule does.
  package var rule: RuleID? {
    switch self {
    case .homeBan: .me1
    case .nuisanceHomeBan: .new8
    case .areaBan, .groupBan, .reportDuty: .me3
    case .parentOrder: .me4
    case .lightOrder: .me5
    case .bylawBan: .me20
    case .emergencyOrder, .emergencyBylaw: .me6
    case .riskArea: .me9
    case .urgentRiskArea: .me9b
    case .homeClosure: .me7
    case .drugClosure: .me8
    case .conductOrder: .me10
    case .libertyRestriction: .me11
    case .longTermSupervision: .gvm1b
    case .counterTerrorism: .me12
    case .crisisMeasure: .me13
    case .crisisContinuation: .me13e
    case .careAuthorisation, .talk, .surveillance, .alternativeHousing, .tenancyTerms,
      .communicationPlan:
      nil
    }
  }

  /// Who can decide on it.
  package var authorities: [MeasureAuthority] {
    switch self {
    case .homeBan: [.mayor, .assistantProsecutor]
    case .nuisanceHomeBan, .areaBan, .groupBan, .reportDuty, .parentOrder, .lightOrder,
      .emergencyOrder, .emergencyBylaw, .riskArea, .urgentRiskArea, .homeClosure, .drugClosure,
      .crisisMeasure:
      [.mayor]
    case .bylawBan: [.mayor, .municipalExecutive]
    case .conductOrder: [.prosecution]
    case .libertyRestriction, .longTermSupervision, .crisisContinuation, .careAuthorisation:
      [.court]
    case .counterTerrorism: [.minister]
    case .tenancyTerms: [.housingAssociation, .court, .other]
    case .talk, .surveillance, .alternativeHousing, .communicationPlan:
      [.mayor, .municipalExecutive, .housingAssociation, .other]
    }
  }

  /// Whether it can be lengthened at all. Where no rule says how long at most, an extension names
  /// its end.
  package var isExtendable: Bool {
    switch self {
    case .homeBan, .nuisanceHomeBan, .areaBan, .groupBan, .reportDuty, .emergencyOrder,
      .homeClosure, .conductOrder, .longTermSupervision, .counterTerrorism, .surveillance,
      .alternativeHousing, .tenancyTerms, .communicationPlan:
      true
    // A parent's order is not extendable (ME-4), a court or a new order sets the next term.
    case .parentOrder, .lightOrder, .bylawBan, .emergencyBylaw, .riskArea, .urgentRiskArea,
      .drugClosure, .libertyRestriction, .crisisMeasure, .crisisContinuation, .careAuthorisation,
      .talk:
      false
    }
  }

  /// Whether the order has to name its end, since the law sets no duration (ME-7, ME-8, ME-9).
  package var needsEnd: Bool {
    switch self {
    case .homeClosure, .drugClosure, .riskArea: true
    default: false
    }
  }

  /// Whether its clock runs from an hour (Wth 2 and 9 through Gemeentewet 151d; Gemeentewet 174b).
  package var needsHour: Bool {
    switch self {
    case .homeBan, .nuisanceHomeBan, .urgentRiskArea: true
    default: false
    }
  }

  /// Whether only an adult can get it (Wth 2 lid 3).
  package var isForAdults: Bool { self == .homeBan }

  /// Whether it can be given for days named one by one (Gemeentewet 172a lid 6 onder b).
  package var takesNamedDays: Bool {
    switch self {
    case .areaBan, .groupBan, .reportDuty: true
    default: false
    }
  }

  /// What it can hold, where the law lists that; empty where the type says it all.
  package var contents: [OrderContent] {
    switch self {
    case .conductOrder: [.areaBan, .contactBan, .reportDuty, .acceptHelp, .animalBan]
    case .libertyRestriction: [.areaBan, .contactBan, .placeDuty, .reportDuty]
    case .counterTerrorism: [.areaBan, .contactBan, .reportDuty, .travelBan]
    default: []
    }
  }
}
