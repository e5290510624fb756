package import Casework

extension SupervisionPhase {
  /// Where a supervision stands.
  package var phrase: Phrase {
    switch self {
    case .received: Phrase(nl: "opdracht ontvangen", en: "order received")
    case .calledUp: Phrase(nl: "opgeroepen", en: "called up")
    case .started: Phrase(nl: "gestart", en: "started")
    case .running: Phrase(nl: "lopend", en: "running")
    case .warned: Phrase(nl: "gewaarschuwd", en: "warned")
    case .reported: Phrase(nl: "gemeld bij het OM", en: "reported to the prosecutor")
    case .suspended: Phrase(nl: "geschorst", en: "suspended")
    case .closed: Phrase(nl: "afgesloten", en: "closed")
    case .advised:
      Phrase(nl: "afgesloten, gemeente geadviseerd", en: "closed, municipality advised")
    }
  }
}

extension SupervisionStepKind {
  /// What happens in a supervision.
  package var phrase: Phrase {
    switch self {
    case .calledUp: Phrase(nl: "opgeroepen", en: "called up")
    case .intervalAgreed: Phrase(nl: "contact afgesproken", en: "contact agreed")
    case .conditionSet: Phrase(nl: "voorwaarde opgelegd", en: "condition set")
    case .conditionLifted: Phrase(nl: "voorwaarde vervallen", en: "condition lifted")
    case .breachReported: Phrase(nl: "overtreding gemeld", en: "breach reported")
    case .monitoringAlert: Phrase(nl: "melding enkelband", en: "ankle band alert")
    case .warned: Phrase(nl: "officiële waarschuwing", en: "official warning")
    case .reportedToProsecution: Phrase(nl: "gemeld bij het OM", en: "reported to the prosecutor")
    case .noStep: Phrase(nl: "geen stap nodig", en: "no step needed")
    case .continued: Phrase(nl: "voortgezet", en: "continued")
    case .suspended: Phrase(nl: "geschorst", en: "suspended")
    case .periodChanged: Phrase(nl: "proeftijd gewijzigd", en: "probation period changed")
    case .endJudged: Phrase(nl: "einde beoordeeld", en: "end judged")
    case .closed: Phrase(nl: "afloopbericht verstuurd", en: "closure notice sent")
    case .municipalityAdvised: Phrase(nl: "gemeente geadviseerd", en: "municipality advised")
    case .retracted: Phrase(nl: "ingetrokken na versturen", en: "retracted after sending")
    }
  }
}

extension SpecialConditionKind {
  /// A special condition.
  package var phrase: Phrase {
    switch self {
    case .damages: Phrase(nl: "schadevergoeding", en: "damages")
    case .repair: Phrase(nl: "herstel van schade", en: "repair of damage")
    case .deposit: Phrase(nl: "waarborgsom", en: "deposit")
    case .fundPayment: Phrase(nl: "storting in een fonds", en: "payment to a fund")
    case .contactBan: Phrase(nl: "contactverbod", en: "contact ban")
    case .placeBan: Phrase(nl: "locatieverbod", en: "place ban")
    case .placeDuty: Phrase(nl: "locatiegebod", en: "duty to be in a place")
    case .reportDuty: Phrase(nl: "meldplicht", en: "report duty")
    case .substanceBan: Phrase(nl: "middelenverbod", en: "substance ban")
    case .careAdmission: Phrase(nl: "opname in een zorginstelling", en: "admission to care")
    case .treatment: Phrase(nl: "ambulante behandeling", en: "treatment")
    case .assistedLiving: Phrase(nl: "begeleid wonen", en: "assisted living")
    case .conductIntervention: Phrase(nl: "gedragsinterventie", en: "conduct intervention")
    case .otherConduct: Phrase(nl: "andere gedragsvoorwaarde", en: "other conduct")
    case .settlementBan: Phrase(nl: "vestigingsverbod", en: "settlement ban")
    case .volunteeringBan: Phrase(nl: "verbod op vrijwilligerswerk", en: "ban on volunteering")
    case .travelLimit: Phrase(nl: "reisbeperking", en: "travel limit")
    case .moveDuty: Phrase(nl: "verhuisplicht", en: "duty to move")
    }
  }
}

extension MonitoringKind {
  /// How a condition is watched electronically.
  package var phrase: Phrase {
    switch self {
    case .radio: Phrase(nl: "enkelband thuis (RF)", en: "ankle band at home (RF)")
    case .gps: Phrase(nl: "enkelband GPS", en: "ankle band GPS")
    case .alcohol: Phrase(nl: "alcoholmeter", en: "alcohol meter")
    }
  }
}

extension MonitoringAlertKind {
  /// What an ankle band reported.
  package var phrase: Phrase {
    switch self {
    case .victimZone: Phrase(nl: "in verboden gebied", en: "in a forbidden area")
    case .battery: Phrase(nl: "batterij leeg", en: "battery empty")
    case .tampering: Phrase(nl: "geknoeid met de band", en: "band tampered with")
    case .schedule: Phrase(nl: "buiten de afgesproken tijd", en: "outside the agreed time")
    }
  }
}

extension BreachAdvice {
  /// What is advised after a breach.
  package var phrase: Phrase {
    switch self {
    case .changeConditions: Phrase(nl: "voorwaarden wijzigen", en: "change the conditions")
    case .changePeriod: Phrase(nl: "proeftijd wijzigen", en: "change the period")
    case .enforce: Phrase(nl: "ten uitvoer leggen", en: "enforce the sentence")
    }
  }
}
