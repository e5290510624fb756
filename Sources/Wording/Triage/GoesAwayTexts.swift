package import Casework

extension TriageFinding {
  /// What would make the entry go away: a fact, or a decision.
  package var goesAway: Phrase {
    signal.goesAway
      + (signal.isClock
        ? Phrase(
          nl: "; is de tijd om, dan alleen na gezien met reden",
          en: "; once the time is over only after it is acknowledged with a reason")
        : .verbatim(""))
  }
}

extension SignalCode {
  /// The name of a signal.
  package var phrase: Phrase {
    switch self {
    case .dateMoved: Phrase(nl: "terugkeer verschoven", en: "return moved")
    case .dateUncertain: Phrase(nl: "datum onzeker", en: "date uncertain")
    case .noHousing: Phrase(nl: "geen onderdak", en: "no housing")
    case .noIdentityDocument: Phrase(nl: "geen ID-bewijs", en: "no ID")
    case .noBenefit: Phrase(nl: "uitkering niet aangevraagd", en: "no benefit applied for")
    case .insuranceSuspended: Phrase(nl: "zorgverzekering opgeschort", en: "insurance suspended")
    case .screeningLate: Phrase(nl: "screening te laat", en: "screening late")
    case .planMeetingLate: Phrase(nl: "MDO te lang geleden", en: "plan meeting late")
    case .supervisionNotStarted: Phrase(nl: "toezicht niet gestart", en: "supervision not started")
    case .contactOverdue: Phrase(nl: "geen contact volgens afspraak", en: "contact overdue")
    case .breachUndecided: Phrase(nl: "overtreding zonder besluit", en: "breach undecided")
    case .monitoringAlertOpen: Phrase(nl: "melding enkelband open", en: "ankle band alert open")
    case .probationEnds: Phrase(nl: "proeftijd eindigt", en: "probation ends")
    case .gvmClaimDue: Phrase(nl: "GVM-vordering nodig", en: "GVM claim due")
    case .adviceAfterSupervision:
      Phrase(nl: "toezicht eindigt, advies aan gemeente", en: "advice to the municipality")
    case .homeBanEnds: Phrase(nl: "huisverbod loopt af", en: "home ban ends")
    case .measureEnds: Phrase(nl: "maatregel loopt af", en: "measure ends")
    case .leaveUnprepared: Phrase(nl: "verlof zonder voorbereiding", en: "leave unprepared")
    case .newLeavePhase: Phrase(nl: "nieuwe fase tbs-verlof", en: "new phase of tbs leave")
    case .leaveAuthorisationEnds: Phrase(nl: "verlofmachtiging verloopt", en: "authorisation ends")
    case .riskJudgmentOld:
      Phrase(nl: "risico-oordeel verouderd", en: "judgment of risk out of date")
    case .oxrecBased: Phrase(nl: "oordeel steunt op OXREC", en: "judgment leans on OXREC")
    case .taskOverdue: Phrase(nl: "taak te laat", en: "task overdue")
    case .noOwner: Phrase(nl: "zaak zonder eigenaar", en: "case without owner")
    case .possibleDouble: Phrase(nl: "mogelijk dubbel", en: "possible double")
    case .reportingCodeOpen: Phrase(nl: "meldcode zonder stap 5", en: "reporting code open")
    case .destructionDue: Phrase(nl: "vernietigen", en: "destruction due")
    case .notBackFromLeave: Phrase(nl: "niet terug van verlof", en: "not back from leave")
    case .programmeUnprepared: Phrase(nl: "PP niet voorbereid", en: "programme unprepared")
    case .suddenRelease: Phrase(nl: "plotseling vrij", en: "sudden release")
    case .adviceUnanswered: Phrase(nl: "advies niet beantwoord", en: "advice unanswered")
    case .ownerAway: Phrase(nl: "eigenaar afwezig", en: "owner away")
    case .appointmentBroken: Phrase(nl: "afspraak valt weg", en: "appointment broken")
    }
  }

  /// What makes it go away.
  fileprivate var goesAway: Phrase {
    switch self {
    case .dateMoved:
      Phrase(nl: "afgedaan, of betrokkene is terug", en: "done, or the person is back")
    case .dateUncertain:
      Phrase(
        nl: "een vastgestelde of berekende datum", en: "a date that is confirmed or computed")
    case .noHousing, .noIdentityDocument:
      Phrase(
        nl: "de voorwaarde is in gang, toegezegd, geregeld of niet nodig",
        en: "the condition is in progress, promised, arranged or not needed")
    case .noBenefit:
      Phrase(
        nl: "uitkering aangevraagd, of werk en inkomen in gang",
        en: "benefit applied for, or work and income in progress")
    case .insuranceSuspended:
      Phrase(
        nl: "verzekering weer aan en gemeld bij Dienst Toeslagen",
        en: "insurance on again and allowances reported")
    case .screeningLate:
      Phrase(nl: "screening gedaan en D&R-plan vastgesteld", en: "screened and plan fixed")
    case .planMeetingLate: Phrase(nl: "een nieuw MDO", en: "a new plan meeting")
    case .supervisionNotStarted:
      Phrase(
        nl: "het eerste contact, of het toezicht is gesloten", en: "the first contact, or closure")
    case .contactOverdue:
      Phrase(nl: "een contact, of een afgesproken interval", en: "a contact, or an agreed interval")
    case .breachUndecided:
      Phrase(
        nl: "een waarschuwing, melding aan het OM of geen stap, met reden",
        en: "a warning, a report or no step, with the reason")
    case .monitoringAlertOpen:
      Phrase(nl: "de uitkomst die de meldkamer geeft", en: "the outcome that the alarm room tells")
    case .probationEnds:
      Phrase(
        nl: "een oordeel over het einde, of een andere einddatum",
        en: "a judgment on the end, or another end")
    case .gvmClaimDue:
      Phrase(nl: "de last is er, of afgedaan", en: "the order is there, or it is done")
    case .adviceAfterSupervision:
      Phrase(nl: "het advies aan de gemeente", en: "the advice to the municipality")
    case .homeBanEnds, .measureEnds:
      Phrase(
        nl: "verlengd, niet verlengd, ingetrokken of gezien dat het afliep",
        en: "extended, not extended, withdrawn or seen to have ended")
    case .leaveUnprepared: Phrase(nl: "contact voor het verlof", en: "contact before the leave")
    case .newLeavePhase: Phrase(nl: "afgesproken wie wie belt", en: "agreed who calls whom")
    case .leaveAuthorisationEnds:
      Phrase(nl: "een nieuwe machtiging", en: "a new authorisation")
    case .riskJudgmentOld, .oxrecBased:
      Phrase(nl: "een nieuw risico-oordeel", en: "a new judgment of risk")
    case .taskOverdue: Phrase(nl: "de taak is gedaan", en: "the task is done")
    case .noOwner: Phrase(nl: "een eigenaar", en: "an owner")
    case .possibleDouble:
      Phrase(nl: "afgedaan met wat het is", en: "done, with what it is")
    case .reportingCodeOpen:
      Phrase(nl: "stap 5 van de meldcode", en: "step 5 of the reporting code")
    case .destructionDue:
      Phrase(
        nl: "vernietigd, of een reden om te wachten", en: "destroyed, or a reason to wait")
    case .notBackFromLeave:
      Phrase(
        nl: "weer vast, afgerond of uit beeld", en: "detained again, completed or out of sight")
    case .programmeUnprepared:
      Phrase(nl: "PP voorbereid", en: "programme prepared")
    case .suddenRelease:
      Phrase(nl: "gereed of teruggekeerd, of afgedaan", en: "ready or returned, or done")
    case .adviceUnanswered: Phrase(nl: "het antwoord", en: "the answer")
    case .ownerAway:
      Phrase(
        nl: "een vervanger, een andere eigenaar, of het einde van de afwezigheid",
        en: "a deputy, another owner, or the end of the absence")
    case .appointmentBroken:
      Phrase(nl: "de afspraak is afgezegd of gehouden", en: "the appointment is cancelled or held")
    }
  }
}
