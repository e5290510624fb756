package import Casework

extension SupervisionLevel {
  /// The level of a supervision.
  package var phrase: Phrase {
    switch self {
    case .one: Phrase(nl: "niveau 1", en: "level 1")
    case .two: Phrase(nl: "niveau 2", en: "level 2")
    case .three: Phrase(nl: "niveau 3", en: "level 3")
    }
  }
}

extension SupervisionFrame {
  /// Why somebody is under supervision.
  package var phrase: Phrase {
    switch self {
    case .suspendedSentence: Phrase(nl: "voorwaardelijke straf", en: "suspended sentence")
    case .suspendedSentenceImmediate:
      Phrase(
        nl: "voorwaardelijke straf, dadelijk uitvoerbaar",
        en: "suspended sentence, immediately enforceable")
    case .conditionalRelease: Phrase(nl: "v.i.", en: "conditional release")
    case .preTrialSuspension: Phrase(nl: "schorsing", en: "pre-trial suspension")
    case .prisonProgramme: Phrase(nl: "PP", en: "prison programme")
    case .tbsConditions: Phrase(nl: "tbs met voorwaarden", en: "tbs with conditions")
    case .youth: Phrase(nl: "jeugdreclassering", en: "youth probation")
    case .youthImmediate:
      Phrase(
        nl: "jeugdreclassering, dadelijk uitvoerbaar",
        en: "youth probation, immediately enforceable")
    }
  }
}

extension SupervisionOrganisation {
  /// Who executes a supervision.
  package var phrase: Phrase {
    switch self {
    case .reclasseringNederland: Phrase(nl: "Reclassering Nederland", en: "Reclassering Nederland")
    case .svg: Phrase(nl: "SVG", en: "SVG")
    case .legerDesHeils: Phrase(nl: "Leger des Heils", en: "Leger des Heils")
    case .youthProbation: Phrase(nl: "jeugdreclassering (GI)", en: "youth probation (GI)")
    }
  }
}
