package import Casework

extension ReturnCheckKind {
  /// What is checked around a return.
  package var phrase: Phrase {
    switch self {
    case .arrival: Phrase(nl: "binnenkomst", en: "arrival")
    case .screening: Phrase(nl: "screening", en: "screening")
    case .detentionPlan: Phrase(nl: "D&R-plan", en: "detention plan")
    case .planMeeting: Phrase(nl: "MDO", en: "plan meeting")
    case .insurance: Phrase(nl: "zorgverzekering", en: "health insurance")
    case .allowance: Phrase(nl: "Dienst Toeslagen", en: "allowances")
    case .benefit: Phrase(nl: "uitkering", en: "benefit")
    case .homeKept: Phrase(nl: "woning aangehouden", en: "home kept")
    case .leaveContact: Phrase(nl: "contact voor verlof", en: "contact before leave")
    case .programmePrepared: Phrase(nl: "PP voorbereid", en: "programme prepared")
    }
  }
}

extension Answer {
  /// An answer to a plain question.
  package var phrase: Phrase {
    switch self {
    case .yes: Phrase(nl: "ja", en: "yes")
    case .no: Phrase(nl: "nee", en: "no")
    case .unknown: Phrase(nl: "onbekend", en: "unknown")
    }
  }
}

extension ConvictionNature {
  /// The nature of a conviction.
  package var phrase: Phrase {
    switch self {
    case .sexualMinor: Phrase(nl: "zeden, minderjarig slachtoffer", en: "sexual, minor victim")
    case .sexual: Phrase(nl: "zeden", en: "sexual")
    case .life: Phrase(nl: "levensdelict", en: "against life")
    case .violence: Phrase(nl: "geweld", en: "violence")
    case .other: Phrase(nl: "overig", en: "other")
    }
  }
}

extension LeavePhase {
  /// The phases of leave from treatment.
  package var phrase: Phrase {
    switch self {
    case .escorted: Phrase(nl: "begeleid verlof", en: "escorted leave")
    case .unescorted: Phrase(nl: "onbegeleid verlof", en: "unescorted leave")
    case .transmural: Phrase(nl: "transmuraal verlof", en: "transmural leave")
    case .trialLeave: Phrase(nl: "proefverlof", en: "trial leave")
    case .conditionalEnd: Phrase(nl: "voorwaardelijke beëindiging", en: "conditional end")
    }
  }
}

extension CaseGround {
  /// Why a case without detention is opened.
  package var phrase: Phrase {
    switch self {
    case .youngAdult: Phrase(nl: "jongvolwassene", en: "young adult")
    case .nuisance: Phrase(nl: "overlast", en: "nuisance")
    case .misunderstoodBehaviour: Phrase(nl: "onbegrepen gedrag", en: "misunderstood behaviour")
    case .afterSupervision: Phrase(nl: "na toezicht", en: "after supervision")
    case .otherQuestion: Phrase(nl: "andere vraag", en: "other question")
    }
  }
}
