package import Casework

extension MeasureType {
  /// What is imposed or arranged.
  package var phrase: Phrase {
    switch self {
    case .homeBan: Phrase(nl: "huisverbod", en: "home ban")
    case .nuisanceHomeBan: Phrase(nl: "huisverbod woonoverlast", en: "home ban for nuisance")
    case .areaBan: Phrase(nl: "gebiedsverbod", en: "area ban")
    case .groupBan: Phrase(nl: "groepsverbod", en: "group ban")
    case .reportDuty: Phrase(nl: "meldplicht", en: "report duty")
    case .parentOrder: Phrase(nl: "bevel aan ouders", en: "order to parents")
    case .lightOrder: Phrase(nl: "licht bevel", en: "light order")
    case .bylawBan: Phrase(nl: "gebiedsontzegging APV", en: "area ban by by-law")
    case .emergencyOrder: Phrase(nl: "noodbevel", en: "emergency order")
    case .emergencyBylaw: Phrase(nl: "noodverordening", en: "emergency by-law")
    case .riskArea: Phrase(nl: "veiligheidsrisicogebied", en: "safety-risk area")
    case .urgentRiskArea: Phrase(nl: "spoedgebied", en: "urgent risk area")
    case .homeClosure: Phrase(nl: "woningsluiting", en: "home closure")
    case .drugClosure: Phrase(nl: "sluiting drugspand", en: "drug premises closure")
    case .conductOrder: Phrase(nl: "gedragsaanwijzing OM", en: "conduct order of the prosecutor")
    case .libertyRestriction:
      Phrase(nl: "vrijheidsbeperking (38v)", en: "liberty restriction (38v)")
    case .longTermSupervision:
      Phrase(nl: "langdurig toezicht (38z)", en: "long-term supervision (38z)")
    case .counterTerrorism: Phrase(nl: "maatregel Twbmt", en: "counter-terrorism measure")
    case .crisisMeasure: Phrase(nl: "crisismaatregel", en: "crisis measure")
    case .crisisContinuation:
      Phrase(nl: "voortgezette crisismaatregel", en: "continued crisis measure")
    case .careAuthorisation: Phrase(nl: "zorgmachtiging", en: "care authorisation")
    case .talk: Phrase(nl: "gesprek met de burgemeester", en: "talk with the mayor")
    case .surveillance: Phrase(nl: "extra surveillance", en: "extra surveillance")
    case .alternativeHousing: Phrase(nl: "andere woonruimte", en: "other housing")
    case .tenancyTerms: Phrase(nl: "voorwaarden van de verhuurder", en: "terms of the landlord")
    case .communicationPlan: Phrase(nl: "communicatieplan", en: "communication plan")
    }
  }
}

extension MeasureAuthority {
  /// Who decides on a measure.
  package var phrase: Phrase {
    switch self {
    case .mayor: Phrase(nl: "burgemeester", en: "mayor")
    case .assistantProsecutor: Phrase(nl: "hulpofficier van justitie", en: "assistant prosecutor")
    case .prosecution: Phrase(nl: "OM", en: "prosecutor")
    case .court: Phrase(nl: "rechter", en: "court")
    case .minister: Phrase(nl: "minister", en: "minister")
    case .municipalExecutive: Phrase(nl: "college van B&W", en: "municipal executive")
    case .housingAssociation: Phrase(nl: "woningcorporatie", en: "housing association")
    case .other: Phrase(nl: "een ander", en: "somebody else")
    }
  }
}

extension MeasureState {
  /// Where a measure stands.
  package var phrase: Phrase {
    switch self {
    case .intended: Phrase(nl: "voornemen", en: "intended")
    case .active: Phrase(nl: "van kracht", en: "in force")
    case .lapsed: Phrase(nl: "afgelopen", en: "lapsed")
    case .withdrawn: Phrase(nl: "ingetrokken", en: "withdrawn")
    case .annulled: Phrase(nl: "vernietigd door de rechter", en: "annulled by the court")
    case .abandoned: Phrase(nl: "niet doorgegaan", en: "given up")
    }
  }
}

extension MeasureStepKind {
  /// What happens to a measure.
  package var phrase: Phrase {
    switch self {
    case .imposed: Phrase(nl: "opgelegd", en: "imposed")
    case .extended: Phrase(nl: "verlengd", en: "extended")
    case .notExtended: Phrase(nl: "niet verlengd", en: "not extended")
    case .breached: Phrase(nl: "overtreden", en: "breached")
    case .breachAnswered: Phrase(nl: "besloten over de overtreding", en: "breach decided on")
    case .contested: Phrase(nl: "bezwaar of beroep", en: "contested")
    case .contestDecided: Phrase(nl: "uitspraak op bezwaar of beroep", en: "contest decided")
    case .helpRecorded: Phrase(nl: "hulp voor beide", en: "help for both")
    case .withdrawn: Phrase(nl: "ingetrokken", en: "withdrawn")
    case .annulled: Phrase(nl: "vernietigd door de rechter", en: "annulled by the court")
    case .lapsed: Phrase(nl: "afgelopen", en: "lapsed")
    case .abandoned: Phrase(nl: "niet doorgegaan", en: "given up")
    }
  }
}

extension OrderContent {
  /// What an order holds.
  package var phrase: Phrase {
    switch self {
    case .areaBan: Phrase(nl: "gebiedsverbod", en: "area ban")
    case .contactBan: Phrase(nl: "contactverbod", en: "contact ban")
    case .placeDuty: Phrase(nl: "locatiegebod", en: "duty to be in a place")
    case .reportDuty: Phrase(nl: "meldplicht", en: "report duty")
    case .acceptHelp: Phrase(nl: "hulp aanvaarden", en: "accept help")
    case .animalBan: Phrase(nl: "houdverbod dieren", en: "ban on keeping animals")
    case .travelBan: Phrase(nl: "uitreisverbod", en: "travel ban")
    }
  }
}
