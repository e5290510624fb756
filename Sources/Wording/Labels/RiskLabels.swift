package import Casework

extension RiskInstrument {
  package var phrase: Phrase {
    switch self {
    case .risc: .verbatim("RISC")
    case .oldRisc: Phrase(nl: "RISc (voor 2018)", en: "RISc (before 2018)")
    case .static99R: .verbatim("Static-99R")
    case .stable2007: .verbatim("STABLE-2007")
    case .acute2007: .verbatim("ACUTE-2007")
    case .hcr20: .verbatim("HCR-20V3")
    case .hktR: .verbatim("HKT-R")
    case .svr20: .verbatim("SVR-20")
    case .saprof: .verbatim("SAPROF")
    case .bSafer: .verbatim("B-SAFER")
    case .odara: .verbatim("ODARA")
    case .vera2R: .verbatim("VERA-2R")
    case .savry: .verbatim("SAVRY")
    case .lij: .verbatim("LIJ")
    case .rihg: .verbatim("RiHG")
    case .judgment:
      Phrase(nl: "gestructureerd eigen oordeel", en: "structured professional judgment")
    }
  }
}

extension RiskAspect {
  package var phrase: Phrase {
    switch self {
    case .reoffending: Phrase(nl: "recidive", en: "reoffending")
    case .harm: Phrase(nl: "letsel", en: "harm")
    case .evasion: Phrase(nl: "onttrekking", en: "evasion")
    case .violence: Phrase(nl: "geweld", en: "violence")
    }
  }
}

extension RiskLevel {
  package var phrase: Phrase {
    switch self {
    case .low: Phrase(nl: "laag", en: "low")
    case .medium: Phrase(nl: "gemiddeld", en: "medium")
    case .high: Phrase(nl: "hoog", en: "high")
    case .lowMedium: Phrase(nl: "laag-gemiddeld", en: "low-medium")
    case .highMedium: Phrase(nl: "hoog-gemiddeld", en: "high-medium")
    case .notEstablished: Phrase(nl: "niet vastgesteld", en: "not established")
    }
  }
}

extension RiskStepKind {
  package var phrase: Phrase {
    switch self {
    case .lifeEvent: Phrase(nl: "verandering in het leven", en: "change in the person's life")
    case .withdrawn: Phrase(nl: "oordeel ingetrokken", en: "judgment withdrawn")
    }
  }
}

extension LifeEvent {
  package var phrase: Phrase {
    switch self {
    case .housing: Phrase(nl: "wonen veranderd", en: "housing changed")
    case .work: Phrase(nl: "werk veranderd", en: "work changed")
    case .relationship: Phrase(nl: "relatie veranderd", en: "relationship changed")
    case .relapse: Phrase(nl: "terugval in gebruik", en: "relapse in use")
    case .treatment: Phrase(nl: "behandeling veranderd", en: "treatment changed")
    case .newSuspicion: Phrase(nl: "nieuwe verdenking", en: "new suspicion")
    case .loss: Phrase(nl: "verlies van een naaste", en: "loss of somebody close")
    case .other: Phrase(nl: "anders", en: "something else")
    }
  }
}
