/// What can be imposed on, or arranged around, a person (domain.md C3 with the law check: ME and NEW-8).
package enum MeasureType: String, CaseIterable, Hashable, Sendable {
  /// Tijdelijk huisverbod (Wth).
  case homeBan = "home-ban"
  /// Ban from the house for nuisance (Gemeentewet 151d).
  case nuisanceHomeBan = "nuisance-home-ban"
  /// Gebiedsverbod, groepsverbod, meldplicht (Gemeentewet 172a).
  case areaBan = "area-ban"
  case groupBan = "group-ban"
  case reportDuty = "report-duty"
  /// Parents of a child under 12 (Gemeentewet 172b).
  case parentOrder = "parent-order"
  /// Light order (Gemeentewet 172 lid 3).
  case lightOrder = "light-order"
  /// Ban from an area by the local by-law (APV, ME-20).
  case bylawBan = "bylaw-ban"
  case emergencyOrder = "emergency-order"
  case emergencyBylaw = "emergency-bylaw"
  /// Safety-risk area (151b) and an urgent one (174b).
  case riskArea = "risk-area"
  case urgentRiskArea = "urgent-risk-area"
  /// Closure of a home (174a) or of drug premises (Opiumwet 13b).
  case homeClosure = "home-closure"
  case drugClosure = "drug-closure"
  /// Direction by the prosecutor (Sv 509hh).
  case conductOrder = "conduct-order"
  /// By the criminal court (Sr 38v, 38z).
  case libertyRestriction = "liberty-restriction"
  case longTermSupervision = "long-term-supervision"
  /// By the minister (Twbmt).
  case counterTerrorism = "counter-terrorism"
  /// Wvggz.
  case crisisMeasure = "crisis-measure"
  case crisisContinuation = "crisis-continuation"
  case careAuthorisation = "care-authorisation"
  // What has no clock by law
  case talk
  case surveillance
  case alternativeHousing = "alternative-housing"
  case tenancyTerms = "tenancy-terms"
  case communicationPlan = "communication-plan"
}

/// Who decides on a measure.
package enum MeasureAuthority: String, CaseIterable, Hashable, Sendable {
  case mayor
  /// The assistant prosecutor, by mandate of the mayor (Wth 3).
  case assistantProsecutor = "assistant-prosecutor"
  case prosecution = "om"
  case court
  case minister
  case municipalExecutive = "municipal-executive"
  case housingAssociation = "housing-association"
  case other
}
