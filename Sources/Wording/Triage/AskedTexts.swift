package import Casework

extension AskedDecision {
  /// What is asked of whoever reads the entry.
  package var phrase: Phrase {
    switch self {
    case .meetMove: Phrase(nl: "bel en herstel wat wegvalt", en: "call and mend what breaks")
    case .askDate: Phrase(nl: "vraag de datum", en: "ask for the date")
    case .settle(.identity, _):
      Phrase(
        nl: "ID navragen, of laten aanvragen via de gemeente van de PI",
        en: "ask about the ID, or have it applied for through the municipality of the PI")
    case .settle(let kind, _):
      Phrase(
        nl: "\(kind.phrase.nl) navragen of in gang zetten",
        en: "ask about \(kind.phrase.en) or get it going")
    case .tellNearness: VictimTexts.askNearness
    case .weighAddress: VictimTexts.weighAddress
    case .check(let kind, _): kind.question
    case .startSupervision:
      Phrase(
        nl: "oproepen, huisbezoek of eerste contact vastleggen",
        en: "call up, visit or record the first contact")
    case .makeContact: Phrase(nl: "contact maken", en: "make contact")
    case .agreeInterval:
      Phrase(nl: "afspreken hoe vaak jullie elkaar zien", en: "agree how often you meet")
    case .judgeBreach:
      Phrase(
        nl: "verklaring aannemen, waarschuwen of melden aan het OM",
        en: "accept the explanation, warn, or report to the prosecutor")
    case .answerBreach:
      Phrase(nl: "besluiten wat er volgt op de overtreding", en: "decide what follows the breach")
    case .recordAlertOutcome:
      Phrase(nl: "vastleggen wat de meldkamer deed", en: "record what the alarm room did")
    case .judgeEnd:
      Phrase(
        nl: "verlenging vragen, andere titel, of laten eindigen",
        en: "ask for an extension, another title, or let it end")
    case .sendClosure: .sendClosureNotice
    case .adviseMunicipality:
      Phrase(
        nl: "de gemeente adviseren, met de grond erbij",
        en: "advise the municipality, with the legal ground")
    case .extendMeasure:
      Phrase(nl: "verlengen, intrekken of niet verlengen", en: "extend, withdraw or not extend")
    case .letMeasureEnd:
      Phrase(
        nl: "vastleggen dat het eindigt, of iets anders opleggen",
        en: "record that it ends, or impose something else")
    case .agreeCalls: Phrase(nl: "afspreken wie wie belt", en: "agree who calls whom")
    case .acknowledgeNotice:
      Phrase(nl: "bevestigen, of terugsturen", en: "acknowledge, or send back")
    case .adaptPlan:
      Phrase(
        nl: "nu inschatten en besluiten, of zeggen wat niet meer kan",
        en: "assess and decide now, or say what is too late")
    case .assessNotice:
      Phrase(nl: "onrust inschatten, jij concludeert", en: "assess unrest; you conclude")
    case .giveView:
      Phrase(
        nl: "zienswijze geven, met omgevingsanalyse", en: "give the view, with the analysis")
    case .weighSilence:
      Phrase(
        nl: "bepalen wat je doet zonder melding", en: "decide what is done without a notice")
    case .finishTask: Phrase(nl: "afmaken of verzetten", en: "finish it or move it")
    case .completeReferral:
      Phrase(
        nl: "aanvullen, of terug met advies", en: "complete it, or back with advice")
    case .endAgreement:
      Phrase(nl: "navragen: gedaan of nieuwe afspraak", en: "ask: done, or agree anew")
    case .assign: Phrase(nl: "een eigenaar aanwijzen", en: "give it an owner")
    case .compare:
      Phrase(nl: "vergelijken: een persoon of twee?", en: "compare: one person or two?")
    case .destroy: Phrase(nl: "vernietiging aanvragen", en: "ask for destruction")
    case .answerRequest: .answerSubjectRequest
    case .actOnAbsence:
      Phrase(
        nl: "wie weet het, wie zoekt, wat bij terugkomst",
        en: "who knows, who searches, what when they come back")
    case .meetRelease:
      Phrase(nl: "wie vangt betrokkene op?", en: "who meets the person?")
    case .answerAdvice: Phrase(nl: "het advies geven", en: "give the advice")
    case .judgeRisk: Phrase(nl: "het risico opnieuw beoordelen", en: "judge the risk anew")
    case .stepCode: Phrase(nl: "de volgende stap van de meldcode", en: "the next step of the code")
    case .nameDeputy: Phrase(nl: "een vervanger aanwijzen", en: "name a deputy")
    case .replan: Phrase(nl: "afzeggen of opnieuw plannen", en: "cancel or plan anew")
    case .ask(let holder, let inquiry):
      Phrase(
        nl: "wachten op \(holder.phrase.nl), vraag: \(inquiry.question.nl)",
        en: "waiting for \(holder.phrase.en), ask: \(inquiry.question.en)")
    }
  }
}

extension TriageInquiry {
  /// The question to ask whose clock it is.
  package var question: Phrase {
    switch self {
    case .screening:
      Phrase(nl: "is de screening gedaan, en wat kwam eruit?", en: "is the screening done?")
    case .detentionPlan:
      Phrase(nl: "is het D&R-plan vastgesteld?", en: "is the reintegration plan fixed?")
    case .planMeeting:
      Phrase(nl: "wanneer is het volgende MDO?", en: "when is the next plan meeting?")
    case .gvmClaim:
      Phrase(nl: "is de vordering tot tenuitvoerlegging gedaan?", en: "was execution claimed?")
    case .measureExtension:
      Phrase(nl: "wordt de maatregel verlengd?", en: "will the measure be extended?")
    case .leaveAuthorisation:
      Phrase(nl: "is een nieuwe machtiging gevraagd?", en: "was a new authorisation asked for?")
    case .advice: Phrase(nl: "wanneer komt het advies?", en: "when does the advice come?")
    case .victimInformed: VictimTexts.areVictimsTold
    }
  }
}

extension ReturnCheckKind {
  /// What has to be answered about a return.
  package var question: Phrase {
    switch self {
    case .arrival: Phrase(nl: "binnengekomen?", en: "arrived?")
    case .screening: Phrase(nl: "screening gedaan?", en: "screened?")
    case .detentionPlan: Phrase(nl: "D&R-plan vastgesteld?", en: "plan fixed?")
    case .planMeeting: Phrase(nl: "MDO gehouden?", en: "plan meeting held?")
    case .insurance: Phrase(nl: "zorgverzekering weer aan?", en: "health insurance on again?")
    case .allowance: Phrase(nl: "gemeld bij Dienst Toeslagen?", en: "allowances reported?")
    case .benefit: Phrase(nl: "uitkering aangevraagd?", en: "benefit applied for?")
    case .homeKept: Phrase(nl: "woning aangehouden?", en: "home kept?")
    case .leaveContact:
      Phrase(nl: "contact gehad voor het verlof?", en: "contact before the leave?")
    case .programmePrepared: Phrase(nl: "PP voorbereid?", en: "programme prepared?")
    }
  }
}
