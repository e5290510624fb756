package import Casework

extension ReturnType {
  /// How somebody returns.
  package var phrase: Phrase {
    switch self {
    case .sentenceEnd: Phrase(nl: "einde straf", en: "end of sentence")
    case .endLeave: Phrase(nl: "eindverlof", en: "end-of-sentence leave")
    case .conditionalRelease: Phrase(nl: "v.i.", en: "conditional release")
    case .prisonProgramme: Phrase(nl: "PP", en: "prison programme")
    case .leaveShort: Phrase(nl: "kort verlof", en: "short leave")
    case .leaveNetwork: Phrase(nl: "verlof netwerk", en: "network leave")
    case .leaveLong: Phrase(nl: "lang verlof", en: "long leave")
    case .extramuralWork: Phrase(nl: "werk buiten PI", en: "work outside PI")
    case .sentenceInterruption: Phrase(nl: "strafonderbreking", en: "interruption")
    case .preTrialSuspended: Phrase(nl: "schorsing v.h.", en: "pre-trial suspended")
    case .preTrialLifted: Phrase(nl: "opheffing v.h.", en: "pre-trial lifted")
    case .hostageEnd: Phrase(nl: "einde gijzeling", en: "end of coercion")
    case .isdEnd: Phrase(nl: "einde ISD", en: "end of ISD")
    case .tbsEscorted: Phrase(nl: "tbs begeleid", en: "tbs escorted")
    case .tbsUnescorted: Phrase(nl: "tbs onbegeleid", en: "tbs unescorted")
    case .tbsTransmural: Phrase(nl: "tbs transmuraal", en: "tbs transmural")
    case .tbsTrialLeave: Phrase(nl: "tbs proefverlof", en: "tbs trial leave")
    case .tbsConditionalEnd: Phrase(nl: "tbs voorw. einde", en: "tbs conditional end")
    case .tbsEnd: Phrase(nl: "einde tbs", en: "end of tbs")
    case .tbsConditions: Phrase(nl: "tbs voorwaarden", en: "tbs with conditions")
    case .pijEnd: Phrase(nl: "einde PIJ", en: "end of PIJ")
    case .youthDetentionEnd: Phrase(nl: "einde jeugddet.", en: "end of youth det.")
    case .stp: Phrase(nl: "STP", en: "STP")
    case .clinicTransfer: Phrase(nl: "naar kliniek", en: "to a clinic")
    case .acquittal: Phrase(nl: "vrijspraak", en: "acquittal")
    case .unknown: Phrase(nl: "onbekend", en: "unknown")
    }
  }
}

extension ReturnDateKind {
  /// What a date of a return stands for.
  package var phrase: Phrase {
    switch self {
    case .conditionalRelease: Phrase(nl: "v.i.-datum", en: "conditional release date")
    case .sentenceEnd: Phrase(nl: "einde straf", en: "end of sentence")
    case .endLeaveEarliest: Phrase(nl: "eindverlof vroegst", en: "end leave, earliest")
    case .leaveStart: Phrase(nl: "begin verlof", en: "start of leave")
    case .leaveEnd: Phrase(nl: "einde verlof", en: "end of leave")
    case .programmeStart: Phrase(nl: "begin PP", en: "start of programme")
    case .suspension: Phrase(nl: "schorsing", en: "suspension")
    case .trialLeave: Phrase(nl: "begin proefverlof", en: "start of trial leave")
    case .tbsEnd: Phrase(nl: "einde tbs", en: "end of tbs")
    case .pijEnd: Phrase(nl: "einde PIJ", en: "end of PIJ")
    case .isdEnd: Phrase(nl: "einde ISD", en: "end of ISD")
    }
  }
}

extension DateQuality {
  /// How sure a date is.
  package var phrase: Phrase {
    switch self {
    case .confirmed: Phrase(nl: "zeker", en: "confirmed")
    case .computed: Phrase(nl: "berekend", en: "computed")
    case .indicative: Phrase(nl: "niet zeker", en: "uncertain")
    case .unknown: Phrase(nl: "onbekend", en: "unknown")
    }
  }
}

extension DateSource {
  /// Who gave a date.
  package var phrase: Phrase {
    switch self {
    case .custodialAgency: Phrase(nl: "DJI", en: "DJI")
    case .caseManager: Phrase(nl: "casemanager PI", en: "PI case manager")
    case .injus: Phrase(nl: "Injus", en: "Injus")
    case .prosecution: Phrase(nl: "OM", en: "OM")
    case .clinic: Phrase(nl: "kliniek", en: "clinic")
    case .probation: Phrase(nl: "reclassering", en: "probation")
    case .person: Phrase(nl: "betrokkene", en: "person")
    case .ours: Phrase(nl: "wij zelf", en: "ourselves")
    }
  }
}

extension ReturnStatus {
  /// Where the preparation of a return stands.
  package var phrase: Phrase {
    switch self {
    case .announced: Phrase(nl: "aangekondigd", en: "announced")
    case .inPreparation: Phrase(nl: "in voorbereiding", en: "in preparation")
    case .ready: Phrase(nl: "gereed", en: "ready")
    case .returned: Phrase(nl: "teruggekeerd", en: "returned")
    case .inGuidance: Phrase(nl: "in begeleiding", en: "in guidance")
    case .completed: Phrase(nl: "afgerond", en: "completed")
    case .postponed: Phrase(nl: "uitgesteld", en: "postponed")
    case .advanced: Phrase(nl: "vervroegd", en: "brought forward")
    case .settledElsewhere: Phrase(nl: "elders gevestigd", en: "settled elsewhere")
    case .declinesHelp: Phrase(nl: "wil nu geen hulp", en: "declines help")
    case .outOfSight: Phrase(nl: "uit beeld", en: "out of sight")
    case .detainedAgain: Phrase(nl: "opnieuw vast", en: "detained again")
    case .notReturned: Phrase(nl: "niet terug van verlof", en: "not back from leave")
    }
  }
}

extension Novelty {
  /// What is new in a row.
  package var phrase: Phrase {
    switch self {
    case .new: Phrase(nl: "nieuw", en: "new")
    case .moved: Phrase(nl: "verschoven", en: "moved")
    case .changed: Phrase(nl: "gewijzigd", en: "changed")
    }
  }
}
