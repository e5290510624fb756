package import Casework

extension UnrestFactor {
  /// A factor of the assessment, as a question that is answered by yes, no or unknown.
  package var phrase: Phrase {
    switch self {
    case .offenceShocks:
      Phrase(nl: "raakt het feit de buurt (kind, bekende)?", en: "does the offence touch people?")
    case .victimNearby:
      Phrase(nl: "slachtoffer dichtbij (zegt het OM)?", en: "victim near (says the OM)?")
    case .schoolNearby:
      Phrase(nl: "school of speelplek dichtbij?", en: "school or playground near?")
    case .mediaAttention: Phrase(nl: "eerder in de media?", en: "in the media before?")
    case .caseIsKnown: Phrase(nl: "kent de buurt de zaak?", en: "is the case known here?")
    case .tenseNeighbourhood: Phrase(nl: "buurt gespannen?", en: "tension in the area?")
    case .earlierIncidents:
      Phrase(nl: "eerder incident tegen betrokkene?", en: "incidents against the person?")
    case .personCooperates: Phrase(nl: "werkt betrokkene mee?", en: "does the person co-operate?")
    case .housingArranged: Phrase(nl: "woonplek geregeld?", en: "housing arranged?")
    case .daytimeActivity: Phrase(nl: "dagbesteding?", en: "daytime activity?")
    case .supervisionFrame: Phrase(nl: "toezicht of voorwaarden?", en: "supervision, conditions?")
    }
  }
}

extension ConsultedParty {
  /// Who was asked.
  package var phrase: Phrase {
    switch self {
    case .police: Phrase(nl: "politie", en: "police")
    case .prosecution: Phrase(nl: "OM", en: "prosecutor")
    case .probation: Phrase(nl: "reclassering", en: "probation service")
    case .institution: Phrase(nl: "PI of kliniek", en: "prison or clinic")
    case .neighbourhoodTeam: Phrase(nl: "wijkteam", en: "neighbourhood team")
    case .housingAssociation: Phrase(nl: "woningcorporatie", en: "housing association")
    case .careSafetyHouse: Phrase(nl: "ZVH", en: "care and safety house")
    case .mayor: Phrase(nl: "burgemeester", en: "mayor")
    }
  }
}

extension UnrestConclusion {
  /// What is expected.
  package var phrase: Phrase {
    switch self {
    case .none: Phrase(nl: "geen onrust verwacht", en: "no unrest expected")
    case .possible: Phrase(nl: "onrust mogelijk", en: "unrest possible")
    case .likely: Phrase(nl: "onrust waarschijnlijk", en: "unrest likely")
    }
  }
}

extension NoticeOutcome {
  /// What follows from a decision.
  package var phrase: Phrase {
    switch self {
    case .monitor: Phrase(nl: "volgen", en: "monitor")
    case .informPolice: Phrase(nl: "wijkagent informeren", en: "inform the police")
    case .askProbation: Phrase(nl: "reclassering vragen", en: "ask the probation service")
    case .talk: Phrase(nl: "gesprek met betrokkene", en: "talk with the person")
    case .housing: Phrase(nl: "andere woonplek", en: "other housing")
    case .communicationPlan: Phrase(nl: "communicatieplan", en: "communication plan")
    case .measure: Phrase(nl: "maatregel openbare orde", en: "public-order measure")
    case .triad: Phrase(nl: "driehoek", en: "triad")
    case .careSafetyHouse: Phrase(nl: "zaak in het ZVH", en: "case in the ZVH")
    }
  }
}
