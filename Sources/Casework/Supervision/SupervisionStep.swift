/// What happens in a supervision after the order came in (domain.md C5, TZ-1..18).
package enum SupervisionStep: Hashable, Sendable {
  /// The person was called up; whether they answered is seen in the contacts.
  case calledUp(on: CivilDate, by: ContactKind)
  /// How often they meet, agreed for this person (TZ-9): calendar days, 1…365.
  case intervalAgreed(days: Int, reason: String)
  case conditionSet(SpecialCondition)
  /// The condition that the event of this id set no longer holds.
  case conditionLifted(RecordID, reason: String)
  case breachReported(BreachReport)
  /// An alert of the ankle band, as the alarm room or the officer reports its outcome (H6).
  case monitoringAlert(MonitoringAlert)
  /// An official warning.
  case warned(on: CivilDate, reason: String)
  /// Reported to the prosecutor, with advice (Besluit 3:4).
  case reportedToProsecution(on: CivilDate, advice: BreachAdvice, reason: String)
  /// It was judged that no step is needed on what was reported.
  case noStep(on: CivilDate, reason: String)
  /// The prosecutor or the court let it go on, or stopped it.
  case continued(on: CivilDate, reason: String)
  case suspended(on: CivilDate, reason: String)
  /// The probation period has another end.
  case periodChanged(end: CivilDate, reason: String)
  /// It was judged whether the period should be extended, another title is needed, or it ends.
  case endJudged(on: CivilDate, reason: String)
  /// The closure notice went out (Besluit 3:5).
  case closed(on: CivilDate)
  /// The municipality was advised after or about the end.
  case municipalityAdvised(on: CivilDate, text: String)
  /// A report, closure notice or advice of the event with this id was taken back after it had left
  /// the house, and its receiver told (domain.md H3).
  case retracted(RecordID, reason: String)
}

/// A condition of the sentence or release, with or without electronic monitoring (Sr 14c lid 2, Sv
/// 6:2:11; TZ-13, NEW-6).
package struct SpecialCondition: Hashable, Sendable {
  package var kind: SpecialConditionKind
  package var text: String
  /// How it is watched, if it is: an attribute of the condition, not a condition itself.
  package var monitoring: MonitoringKind?

  package init(kind: SpecialConditionKind, text: String, monitoring: MonitoringKind? = nil) {
    self.kind = kind
    self.text = text
    self.monitoring = monitoring
  }
}

/// The fourteen kinds of Sr 14c lid 2, and those that only a conditional release can have.
package enum SpecialConditionKind: String, CaseIterable, Hashable, Sendable {
  case damages
  case repair
  case deposit
  case fundPayment = "fund-payment"
  case contactBan = "contact-ban"
  case placeBan = "place-ban"
  case placeDuty = "place-duty"
  case reportDuty = "report-duty"
  case substanceBan = "substance-ban"
  case careAdmission = "care-admission"
  case treatment
  case assistedLiving = "assisted-living"
  case conductIntervention = "conduct-intervention"
  case otherConduct = "other-conduct"
  // Sv 6:2:11 alone
  case settlementBan = "settlement-ban"
  case volunteeringBan = "volunteering-ban"
  case travelLimit = "travel-limit"
  case moveDuty = "move-duty"

  /// Whether only a conditional release can carry it under this name (NEW-6).
  package var isForConditionalRelease: Bool {
    switch self {
    case .settlementBan, .volunteeringBan, .travelLimit, .moveDuty: true
    default: false
    }
  }
}

/// How a condition is watched electronically (EM-1).
package enum MonitoringKind: String, CaseIterable, Hashable, Sendable {
  /// Radio band: at home at set times.
  case radio
  /// GPS: out of an area.
  case gps
  /// Alcohol meter.
  case alcohol
}

/// What an ankle band reported (practice check TZ-16).
package enum MonitoringAlertKind: String, CaseIterable, Hashable, Sendable {
  case victimZone = "victim-zone"
  case battery
  case tampering
  case schedule
}

/// An alert and what came of it, as the alarm room or the officer tells.
package struct MonitoringAlert: Hashable, Sendable {
  package var kind: MonitoringAlertKind
  package var on: Due
  /// Empty while nobody told what came of it.
  package var outcome: String

  package init(kind: MonitoringAlertKind, on: Due, outcome: String = "") {
    self.kind = kind
    self.on = on
    self.outcome = outcome
  }
}

/// A breach as it was reported to us.
package struct BreachReport: Hashable, Sendable {
  package var on: Due
  package var what: String
  /// Who reported it.
  package var source: String

  package init(on: Due, what: String, source: String) {
    self.on = on
    self.what = what
    self.source = source
  }
}

/// What the probation service advises the prosecutor after a breach (Besluit 3:4, TZ-5).
package enum BreachAdvice: String, CaseIterable, Hashable, Sendable {
  case changeConditions = "change-conditions"
  case changePeriod = "change-period"
  case enforce
}
