package import Casework

extension SignalCode {
  /// What a good answer looks like, in one or two sentences: for practice, never a rule.
  package var goodAnswer: Phrase {
    switch self {
    case .noticeUnacknowledged:
      Phrase(
        nl: "Bevestig aan de afzender dat de melding er is. Is ze niet voor jouw "
          + "gemeente, zeg dat dan meteen.",
        en: "Tell the sender that the notice arrived. If it is not for your "
          + "municipality, say so at once.")
    case .noticeLate:
      Phrase(
        nl: "Doe eerst wat vóór de terugkeer moet, en laat weten dat de melding te laat "
          + "kwam.",
        en: "First do what has to be done before the return, and say that the notice "
          + "came late.")
    case .assessmentMissing:
      Phrase(
        nl: "Schat de onrust in met wat je weet, en schrijf op wat je nog niet weet.",
        en: "Assess the unrest with what you know, and write down what you do not know "
          + "yet.")
    case .victimInterestUnknown:
      Phrase(
        nl: "Vraag hoe dicht het adres bij het slachtoffer ligt; leg alleen dat vast en "
          + "niets meer.",
        en: "Ask how near the address is to the victim; record that and nothing more.")
    case .mayorViewAsked:
      Phrase(
        nl: "Geef de zienswijze op tijd, over de omgeving en niet over de persoon.",
        en: "Give the view in time, about the surroundings and not about the person.")
    case .dateMoved:
      Phrase(
        nl: "Bel de inrichting, en loop na welke afspraken en voorwaarden door de "
          + "nieuwe datum wegvallen.",
        en: "Call the institution, and go through what falls away by the new date.")
    case .dateUncertain:
      Phrase(
        nl: "Vraag de datum bij de inrichting. Plan niets vast op een onzekere datum.",
        en: "Ask the institution for the date. Plan nothing firm on a date that is not "
          + "sure.")
    case .noHousing:
      Phrase(
        nl: "Zet onderdak in gang bij een genoemde plek, met wie het doet en wanneer.",
        en: "Get housing going with a named place, who does it and by when.")
    case .noIdentityDocument:
      Phrase(
        nl: "Laat het document vóór de vrijlating aanvragen: zonder lukt de rest niet.",
        en: "Have the document applied for before release: the rest does not work "
          + "without it.")
    case .noBenefit:
      Phrase(
        nl: "Vraag de uitkering zo aan dat ze op de dag van vrijlating ingaat.",
        en: "Apply for the benefit so that it starts on the day of release.")
    case .insuranceSuspended:
      Phrase(
        nl: "Laat betrokkene de zorgverzekering weer aanzetten, en de toeslag melden.",
        en: "Have the person start the health insurance again, and report for the "
          + "allowance.")
    case .screeningLate:
      Phrase(
        nl: "Vraag de inrichting naar de screening; zij moeten hem doen, jij moet het "
          + "weten.",
        en: "Ask the institution about the screening; they have to do it, you have to "
          + "know.")
    case .planMeetingLate:
      Phrase(
        nl: "Vraag wanneer het overleg is, en zorg dat jij of een ander erbij zit.",
        en: "Ask when the plan meeting is, and see that you or somebody else is there.")
    case .supervisionNotStarted:
      Phrase(
        nl: "Leg het eerste contact vast, of roep op. Lukt dat niet, dan hoort het OM "
          + "het.",
        en: "Record the first contact, or call up. If that does not work, the "
          + "prosecutor is told.")
    case .contactOverdue:
      Phrase(
        nl: "Maak contact. Lukt het niet, schrijf dan op wat je probeerde.",
        en: "Make contact. If you cannot, write down what you tried.")
    case .breachUndecided:
      Phrase(
        nl: "Weeg de uitleg van betrokkene, en waarschuw of meld met een reden.",
        en: "Weigh what the person says, and warn or report with a reason.")
    case .monitoringAlertOpen:
      Phrase(
        nl: "Vraag de meldkamer wat er gebeurde, en leg de uitkomst vast.",
        en: "Ask the alarm room what happened, and record the outcome.")
    case .probationEnds:
      Phrase(
        nl: "Beslis op tijd of verlenging nodig is. Na de einddatum kan het niet meer.",
        en: "Decide in time whether an extension is needed. After the end it cannot be "
          + "done.")
    case .gvmClaimDue:
      Phrase(
        nl: "Vraag het OM of de vordering er komt; de termijn is van hen.",
        en: "Ask the prosecution whether the claim comes; the clock is theirs.")
    case .adviceAfterSupervision:
      Phrase(
        nl: "Laat de gemeente weten wat er na het toezicht nodig is.",
        en: "Let the municipality know what is needed after supervision.")
    case .homeBanEnds:
      Phrase(
        nl: "Kijk of er hulp is voor beide. Zo niet, dan kan de burgemeester verlengen.",
        en: "See whether there is help for both. If not, the mayor can extend.")
    case .measureEnds:
      Phrase(
        nl: "Beslis vóór het einde: verlengen met een reden, of laten eindigen.",
        en: "Decide before the end: extend with a reason, or let it end.")
    case .leaveUnprepared:
      Phrase(
        nl: "Spreek af wie tijdens het verlof te bereiken is en waar betrokkene slaapt.",
        en: "Agree who can be reached during the leave and where the person sleeps.")
    case .newLeavePhase:
      Phrase(
        nl: "Spreek met de kliniek af wie wie belt bij deze fase van verlof.",
        en: "Agree with the clinic who calls whom in this phase of leave.")
    case .leaveAuthorisationEnds:
      Phrase(
        nl: "Vraag de kliniek of de machtiging wordt verlengd.",
        en: "Ask the clinic whether the authorisation is extended.")
    case .riskJudgmentOld:
      Phrase(
        nl: "Weeg de risico’s opnieuw, met een instrument en in eigen woorden.",
        en: "Judge the risks anew, with an instrument and in your own words.")
    case .oxrecBased:
      Phrase(
        nl: "Steun niet op OXREC alleen: geef een eigen oordeel met een andere bron.",
        en: "Do not lean on OXREC alone: give your own judgment with another source.")
    case .victimUninformed:
      Phrase(
        nl: "Vraag na of het slachtoffer van het vertrek weet; wie dat vertelt ligt "
          + "vast.",
        en: "Ask whether the victim knows of the release; who tells them is laid down.")
    case .referralIncomplete:
      Phrase(
        nl: "Vul aan wat ontbreekt, of zeg wie dat kan.",
        en: "Complete what is missing, or say who can.")
    case .taskOverdue:
      Phrase(
        nl: "Maak de taak af, of spreek een nieuwe dag af en zeg waarom.",
        en: "Finish the task, or agree on a new day and say why.")
    case .noOwner:
      Phrase(
        nl: "Wijs iemand aan. Een zaak zonder eigenaar wacht op niemand.",
        en: "Name somebody. A case without an owner waits for nobody.")
    case .possibleDouble:
      Phrase(
        nl: "Leg de gegevens naast elkaar en beslis of dit één persoon is.",
        en: "Compare the data and decide whether this is one person.")
    case .reportingCodeOpen:
      Phrase(
        nl: "Zet de volgende stap van de meldcode, en leg uit waarom wel of niet "
          + "gemeld.",
        en: "Take the next step of the reporting code, and say why it is reported or "
          + "not.")
    case .destructionDue:
      Phrase(
        nl: "Vernietigen vraagt twee mensen en gaat met een opdracht, niet hier.",
        en: "Destruction takes two people and is done by a command, not here.")
    case .subjectRequest:
      Phrase(
        nl: "Controleer eerst wie het vraagt, en antwoord binnen de maand.",
        en: "First check who asks, and answer within the month.")
    case .noticeNotComing:
      Phrase(
        nl: "Er komt geen melding: spreek zelf af wat er zonder nodig is.",
        en: "No notice will come: agree yourself on what is needed without one.")
    case .notBackFromLeave:
      Phrase(
        nl: "Bepaal wie het moet horen, wie zoekt, en wat je doet bij terugkomst.",
        en: "Settle who has to hear, who looks, and what you do when they come back.")
    case .programmeUnprepared:
      Phrase(
        nl: "Regel wat het programma nodig heeft: onderdak, werk of opleiding, "
          + "toezicht.",
        en: "Arrange what the programme needs: housing, work or training, supervision.")
    case .suddenRelease:
      Phrase(
        nl: "Zorg vandaag dat iemand betrokkene opvangt, en waar die slaapt.",
        en: "See today who meets the person, and where they sleep.")
    case .adviceUnanswered:
      Phrase(
        nl: "Beantwoord het advies, of vraag uitstel aan wie het vroeg.",
        en: "Answer the request for advice, or ask whoever asked for more time.")
    case .ownerAway:
      Phrase(
        nl: "Wijs een vervanger aan tot de eigenaar terug is.",
        en: "Name a deputy until the owner is back.")
    case .appointmentBroken:
      Phrase(
        nl: "Maak een nieuwe afspraak, en noteer waarom de vorige niet doorging.",
        en: "Make a new appointment, and note why the last one fell through.")
    }
  }
}
