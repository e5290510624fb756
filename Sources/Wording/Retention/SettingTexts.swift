package import Casework

extension SettingID {
  /// What the setting is called.
  package var phrase: Phrase {
    switch self {
    case .erasureGrace: Phrase(nl: "bedenktijd vernietigen", en: "grace before destruction")
    case .keyBackup: Phrase(nl: "back-ups van sleutels", en: "backups of keys")
    case .idleLock: Phrase(nl: "slot na stilte", en: "lock when idle")
    case .clipboard: Phrase(nl: "kopiëren naar klembord", en: "copy to clipboard")
    case .externalEditor: Phrase(nl: "eigen tekstverwerker", en: "own text editor")
    case .draftRest: Phrase(nl: "rust voor een concept", en: "rest before a draft")
    case .bulkView: Phrase(nl: "veel dossiers bekijken", en: "viewing many dossiers")
    case .retentionAftercare: Phrase(nl: "bewaartermijn nazorg", en: "retention aftercare")
    case .retentionSupervision:
      Phrase(nl: "bewaartermijn toezicht", en: "retention supervision")
    case .retentionVictim: Phrase(nl: "bewaartermijn slachtoffer", en: "retention victim")
    case .retentionOriginalText:
      Phrase(nl: "bewaartermijn oude tekst", en: "retention of corrected text")
    case .insuranceRestart: Phrase(nl: "zorgverzekering weer aan", en: "health insurance restarted")
    case .identityReady: Phrase(nl: "ID-bewijs klaar", en: "identity card ready")
    case .identityTime: Phrase(nl: "levertijd ID-bewijs", en: "delivery of an identity card")
    case .identityStart: Phrase(nl: "begin ID-bewijs", en: "identity card: begin")
    case .housingStart: Phrase(nl: "begin onderdak", en: "housing: begin")
    case .benefitStart: Phrase(nl: "uitkering aanvragen", en: "apply for benefit")
    case .rentHelp: Phrase(nl: "huur tijdens detentie", en: "rent during detention")
    case .leavePreparation: Phrase(nl: "verlof voorbereiden", en: "preparing leave")
    case .shortLeaveWindow: Phrase(nl: "venster kort verlof", en: "window of short leave")
    case .longLeaveWindow: Phrase(nl: "venster lang verlof", en: "window of long leave")
    case .longLeaveHours: Phrase(nl: "duur lang verlof", en: "length of long leave")
    case .shortLeaveServed:
      Phrase(nl: "eerst uitzitten, kort verlof", en: "served before short leave")
    case .longLeaveServed:
      Phrase(nl: "eerst uitzitten, lang verlof", en: "served before long leave")
    case .earlyReleaseDays: Phrase(nl: "eindverlof", en: "early release")
    case .tbsAuthorisation: Phrase(nl: "machtiging tbs-verlof", en: "authorisation of tbs leave")
    case .breachAnswer: Phrase(nl: "antwoord op overtreding", en: "answer to a breach")
    case .endJudgement:
      Phrase(nl: "einde toezicht beoordelen", en: "judging the end of supervision")
    case .adviceAfterEnd: Phrase(nl: "advies na einde toezicht", en: "advice after supervision")
    case .adviceBeforeEnd:
      Phrase(nl: "advies voor einde toezicht", en: "advice before the end of supervision")
    case .drugClosure: Phrase(nl: "sluiting drugspand", en: "closure of drug premises")
    case .bylawBan: Phrase(nl: "verbod uit de APV", en: "ban by the by-law")
    case .twbmtExtended: Phrase(nl: "Twbmt verlengd", en: "Twbmt extended")
    case .reportingCode: Phrase(nl: "stap 5 van de meldcode", en: "step 5 of the reporting code")
    case .riskValidity:
      Phrase(nl: "geldigheid risico-oordeel", en: "validity of a judgment of risk")
    case .oxrecPaused: Phrase(nl: "OXREC stilgelegd", en: "OXREC paused")
    case .quietSpell: Phrase(nl: "rustige periode vanaf", en: "quiet spell from")
    case .worksGoodFriday: Phrase(nl: "werken op Goede Vrijdag", en: "working on Good Friday")
    case .worksLiberationDay:
      Phrase(nl: "werken op Bevrijdingsdag", en: "working on Liberation Day")
    case .snoozeCap: Phrase(nl: "hoogstens laten sluimeren", en: "longest snooze")
    case .zvhClosingDay: Phrase(nl: "sluitingsdag aanmelding ZVH", en: "closing day of referrals")
    case .zvhClosingHour: Phrase(nl: "sluitingsuur aanmelding ZVH", en: "closing hour")
    case .zvhTriageDay: Phrase(nl: "dag van de triage ZVH", en: "day of the ZVH triage")
    case .housingUrgent: Phrase(nl: "onderdak dringend", en: "housing: urgent")
    case .uncertainDateLead: Phrase(nl: "datum navragen", en: "asking for a date")
    case .leaveLead: Phrase(nl: "verlof in beeld", en: "leave: in view")
    case .programmeLead: Phrase(nl: "PP in beeld", en: "programme: in view")
    case .probationEndLead: Phrase(nl: "einde proeftijd in beeld", en: "end of probation in view")
    case .gvmLead: Phrase(nl: "GVM-vordering in beeld", en: "GVM claim in view")
    case .measureEndLead: Phrase(nl: "einde maatregel in beeld", en: "end of a measure in view")
    case .leaveAuthorisationLead:
      Phrase(nl: "einde verlofmachtiging in beeld", en: "end of an authorisation in view")
    case .noticeAcknowledgement: Phrase(nl: "BIJ bevestigen", en: "acknowledging BIJ")
    case .noticeLead: Phrase(nl: "BIJ-melding laat", en: "BIJ notice late")
    case .noticeAssessment: Phrase(nl: "onrust ingeschat", en: "unrest assessed")
    case .noticeAssessmentSight:
      Phrase(nl: "onrust inschatten in beeld", en: "assessing unrest: in view")
    case .mayorViewLead: Phrase(nl: "zienswijze burgemeester", en: "the mayor's view")
    case .bijSubscribed: Phrase(nl: "aangesloten op BIJ", en: "subscribed to BIJ")
    case .adviceSilence: Phrase(nl: "stilte na adviesvraag", en: "silence after asking advice")
    case .smallNumbers: Phrase(nl: "kleinste getal per gebied", en: "smallest figure by area")
    case .victimNearby: Phrase(nl: "nabij een slachtoffer", en: "near a victim")
    case .retentionAccess:
      Phrase(nl: "bewaartermijn wie wat zag", en: "retention of who saw what")
    }
  }

  /// A value of the setting with its unit: "7 dagen".
  package func valuePhrase(_ value: Int) -> Phrase { definition.unit.phrase(of: value) }

  var lowest: Phrase { valuePhrase(definition.bounds.lowerBound) }
  var highest: Phrase { valuePhrase(definition.bounds.upperBound) }
}

extension SettingUnit {
  /// A number of this unit.
  package func phrase(of count: Int) -> Phrase {
    switch self {
    case .seconds: Phrase(nl: "\(count) s", en: "\(count) s")
    case .minutes: Phrase(nl: "\(count) min", en: "\(count) min")
    case .hours:
      count == 1
        ? Phrase(nl: "1 uur", en: "1 hour") : Phrase(nl: "\(count) uur", en: "\(count) hours")
    case .days:
      count == 1
        ? Phrase(nl: "1 dag", en: "1 day") : Phrase(nl: "\(count) dagen", en: "\(count) days")
    case .workingDays:
      count == 1
        ? Phrase(nl: "1 werkdag", en: "1 working day")
        : Phrase(nl: "\(count) werkdagen", en: "\(count) working days")
    case .weeks:
      count == 1
        ? Phrase(nl: "1 week", en: "1 week") : Phrase(nl: "\(count) weken", en: "\(count) weeks")
    case .months:
      count == 1
        ? Phrase(nl: "1 maand", en: "1 month")
        : Phrase(nl: "\(count) maanden", en: "\(count) months")
    case .metres: Phrase(nl: "\(count) meter", en: "\(count) metres")
    case .people:
      count == 1
        ? Phrase(nl: "1 betrokkene", en: "1 person")
        : Phrase(nl: "\(count) betrokkenen", en: "\(count) people")
    case .yesNoUnknown: Subscription(count).phrase
    case .yesNo: count == 0 ? Phrase(nl: "nee", en: "no") : Phrase(nl: "ja", en: "yes")
    case .weekday: .weekdayInFull(CivilDate(daysSince1970: 3 + count))
    }
  }
}

extension SettingSource {
  /// Where a setting comes from.
  package var phrase: Phrase {
    switch self {
    case .law(let article): Phrase(nl: "wet: \(article)", en: "law: \(article)")
    case .productDefault: Phrase(nl: "standaard van Keerpunt", en: "default of Keerpunt")
    case .localPolicy: Phrase(nl: "eigen beleid", en: "local policy")
    }
  }
}
