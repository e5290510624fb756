package import Casework

extension SettingID {
  /// What the setting does.
  package var meaning: Phrase {
    switch self {
    case .erasureGrace:
      Phrase(
        nl: "Zo lang na de bevestiging kun je een vernietiging nog intrekken.",
        en: "How long after its confirmation a destruction can still be withdrawn.")
    case .keyBackup:
      Phrase(
        nl: "Zo oud mag een back-up van de sleutels worden."
          + " Zo lang duurt het ook tot een vernietiging overal geldt.",
        en: "How old a backup of the keys may become."
          + " It is also how long it takes until a destruction holds everywhere.")
    case .idleLock:
      Phrase(
        nl: "Na zo veel minuten zonder toets gaat het scherm op slot.",
        en: "After so many minutes without a key the screen locks.")
    case .clipboard:
      Phrase(
        nl: "Mag tekst via de terminal naar het klembord van de computer?",
        en: "May text go to the clipboard of the computer through the terminal?")
    case .externalEditor:
      Phrase(
        nl: "Mag een lange tekst in de eigen tekstverwerker open? Die kan kopieën maken.",
        en: "May a long text be opened in one's own text editor? That may make copies.")
    case .draftRest:
      Phrase(
        nl: "Na zo veel seconden zonder toets is wat je typte bewaard als concept.",
        en: "After so many seconds without a key what was typed is kept as a draft.")
    case .bulkView:
      Phrase(
        nl: "Wie op een dag zo veel betrokkenen of meer opent, komt in het overzicht voor de"
          + " controle.",
        en: "Whoever opens so many people or more in a day is listed for review.")
    case .retentionAftercare:
      Phrase(
        nl: "Zo lang na de laatste wijziging blijft een dossier nazorg. De wet noemt geen getal.",
        en: "How long after the last change an aftercare file stays. The law gives no figure.")
    case .retentionSupervision:
      Phrase(
        nl: "Zo lang na het einde van het toezicht blijft een dossier. De wet noemt geen getal.",
        en: "How long after supervision ends a file stays. The law gives no figure.")
    case .retentionVictim:
      Phrase(
        nl: "Zo lang blijft staan dat er een belang van een slachtoffer is.",
        en: "How long it stays recorded that a victim has an interest.")
    case .retentionOriginalText:
      Phrase(
        nl: "Zo lang blijft de oude tekst van een gecorrigeerde notitie verzegeld bewaard.",
        en: "How long the old text of a corrected note is kept, sealed.")
    case .noticeAcknowledgement:
      Phrase(
        nl: "Zo veel werkdagen na ontvangst is een BIJ-melding bevestigd. Eigen afspraak.",
        en: "How many working days after receipt a BIJ notice is acknowledged. Our own choice.")
    case .noticeLead:
      Phrase(
        nl: "Minder dagen vooraf dan dit, en een BIJ-melding is laat. De wet noemt geen getal.",
        en: "With fewer days ahead than this a BIJ notice is late. The law gives no figure.")
    case .noticeAssessment:
      Phrase(
        nl: "Zo lang voor de terugkeer is de onrust ingeschat. Eigen afspraak.",
        en: "How long before the return unrest is assessed. Our own choice.")
    case .noticeAssessmentSight:
      Phrase(
        nl: "Zo lang voor de terugkeer vraagt Keerpunt om de inschatting.",
        en: "How long before the return Keerpunt asks for the assessment.")
    case .mayorViewLead:
      Phrase(
        nl: "Zo lang voor de v.i. is de zienswijze er, als het OM geen dag noemt.",
        en: "How long before release the view is there, where the prosecutor names no day.")
    case .bijSubscribed:
      Phrase(
        nl: "Krijgt de gemeente BIJ-meldingen? 0 onbekend, 1 ja, 2 nee. Bij nee komt er nooit een.",
        en: "Does the municipality get BIJ notices? 0 unknown, 1 yes, 2 no. With no, none comes.")
    case .victimNearby:
      Phrase(
        nl: "Tot zo ver van de rand heet een adres nabij. Geen bron noemt een getal.",
        en: "Up to how far from the edge an address is called nearby. No source gives a figure.")
    case .retentionAccess:
      Phrase(
        nl: "Zo lang blijft bewaard wie wat zag (BIO2 8.15). De norm noemt geen getal.",
        en: "How long it stays on record who saw what (BIO2 8.15). The norm gives no figure.")
    case .insuranceRestart:
      Phrase(
        nl: "Zo lang na de vrijlating moet de zorgverzekering weer lopen. Eigen afspraak.",
        en: "How long after release health insurance has to run again. Our own choice.")
    case .identityReady:
      Phrase(
        nl: "Zo lang voor de terugkeer moet het ID-bewijs er zijn. Eigen afspraak.",
        en: "How long before the return the identity card has to be there. Our own choice.")
    case .identityTime:
      Phrase(
        nl: "Zo lang duurt een ID-bewijs na de aanvraag. Dat verschilt per gemeente.",
        en: "How long an identity card takes after the application."
          + " It differs by municipality.")
    case .identityStart:
      Phrase(
        nl: "Zo lang voor de terugkeer vraagt Keerpunt naar het ID-bewijs.",
        en: "How long before the return Keerpunt asks about the identity card.")
    case .housingStart:
      Phrase(
        nl: "Zo lang voor de terugkeer vraagt Keerpunt naar onderdak.",
        en: "How long before the return Keerpunt asks about housing.")
    case .benefitStart:
      Phrase(
        nl: "Zo lang voor de terugkeer moet de uitkering zijn aangevraagd. Eigen afspraak.",
        en: "How long before the return the benefit has to be applied for. Our own choice.")
    case .rentHelp:
      Phrase(
        nl: "Zo lang helpt de gemeente met de huur tijdens detentie. Dat is eigen beleid.",
        en: "How long the municipality helps with the rent during detention."
          + " It is local policy.")
    case .leavePreparation:
      Phrase(
        nl: "Zo lang voor een verlof moet er lokaal contact zijn geweest. Eigen afspraak.",
        en: "How long before a leave there has to be local contact. Our own choice.")
    case .shortLeaveWindow:
      Phrase(
        nl: "Zo lang voor de terugkeer kan kort verlof beginnen."
          + " De tekst van 2023 zegt 18 maanden. De datum van DJI gaat voor.",
        en: "How long before the return short leave can begin."
          + " The text of 2023 says 18 months. DJI's date prevails.")
    case .longLeaveWindow:
      Phrase(
        nl: "Zo lang voor de terugkeer kan lang verlof beginnen."
          + " De tekst van 2023 zegt 12 maanden. De datum van DJI gaat voor.",
        en: "How long before the return long leave can begin."
          + " The text of 2023 says 12 months. DJI's date prevails.")
    case .longLeaveHours:
      Phrase(
        nl: "Zo lang duurt een lang verlof hoogstens. De tekst van 2023 zegt 204 uur.",
        en: "How long one long leave lasts at most. The text of 2023 says 204 hours.")
    case .shortLeaveServed:
      Phrase(
        nl: "Zo lang moet iemand vastzitten voor kort verlof kan."
          + " De tekst van 2023 zegt 6 weken.",
        en: "How long somebody is inside before short leave is possible."
          + " The text of 2023 says 6 weeks.")
    case .longLeaveServed:
      Phrase(
        nl: "Zo lang moet iemand vastzitten voor lang verlof kan."
          + " De tekst van 2023 zegt 4 maanden.",
        en: "How long somebody is inside before long leave is possible."
          + " The text of 2023 says 4 months.")
    case .earlyReleaseDays:
      Phrase(
        nl: "Zo veel dagen eerder kan iemand vrijkomen door plaatsgebrek."
          + " De minister weegt dit elke maand: vul in wat nu geldt.",
        en: "How many days earlier somebody can leave for want of places."
          + " The minister weighs it every month: enter what holds now.")
    case .tbsAuthorisation:
      Phrase(
        nl: "Zo lang geldt een machtiging voor verlof uit de tbs."
          + " Het wetsartikel met deze termijn is niet gevonden.",
        en: "How long an authorisation of leave from tbs holds."
          + " The article with this term was not found.")
    case .breachAnswer:
      Phrase(
        nl: "Zo snel beslis je op een overtreding. De wet zegt: zo spoedig mogelijk.",
        en: "How soon you decide on a breach. The law says: as soon as possible.")
    case .endJudgement:
      Phrase(
        nl: "Zo lang voor het einde van de proeftijd beoordeel je of iets anders nodig is.",
        en: "How long before probation ends you judge whether something else is needed.")
    case .adviceAfterEnd:
      Phrase(
        nl: "Zo lang na het afsluiten van het toezicht adviseer je de gemeente.",
        en: "How long after supervision is closed you advise the municipality.")
    case .adviceBeforeEnd:
      Phrase(
        nl: "Zo lang voor het einde van het toezicht hoort de gemeente ervan.",
        en: "How long before supervision ends the municipality hears of it.")
    case .drugClosure:
      Phrase(
        nl: "Zo lang gaat een drugspand dicht (Opiumwet 13b)."
          + " De wet noemt geen getal, het beleid van de gemeente wel.",
        en: "How long drug premises are closed (Opiumwet 13b)."
          + " The law gives no figure, the policy of the municipality does.")
    case .bylawBan:
      Phrase(
        nl: "Zo lang duurt een verbod op grond van de APV. Dat verschilt per gemeente.",
        en: "How long a ban by the local by-law lasts. It differs by municipality.")
    case .twbmtExtended:
      Phrase(
        nl: "De Twbmt vervalt op 1 maart 2027."
          + " Zegt een latere wet iets anders, vul dan in hoeveel maanden zij langer geldt.",
        en: "The Twbmt lapses on 1 March 2027."
          + " If a later act says otherwise, enter for how many months more it holds.")
    case .reportingCode:
      Phrase(
        nl: "Zo snel beslis je na een signaal over stap 5: melden en hulp. Eigen afspraak.",
        en: "How soon after a signal you decide on step 5: report and help. Our own choice.")
    case .riskValidity:
      Phrase(
        nl: "Zo lang geldt een risico-oordeel zonder eigen einddatum. Eigen afspraak.",
        en: "How long a judgment of risk without an end of its own holds. Our own choice.")
    case .oxrecPaused:
      Phrase(
        nl: "OXREC ligt stil sinds 12 februari 2026."
          + " Zet dit uit met de dag waarop het weer mag.",
        en: "OXREC has been paused since 12 February 2026."
          + " Switch this off from the day on which it may be used again.")
    case .quietSpell:
      Phrase(
        nl: "Vanaf zoveel maanden zonder delict noemt de delictlijn een periode rustig.",
        en: "From so many months without an offence on, the offence line calls a spell quiet.")
    case .worksGoodFriday:
      Phrase(
        nl: "Is Goede Vrijdag een werkdag voor eigen afspraken? Voor termijnen uit de wet"
          + " nooit.",
        en: "Is Good Friday a working day for our own choices? Never for terms of the law.")
    case .snoozeCap:
      Phrase(
        nl: "Zo lang kan iemand een signaal hoogstens wegleggen. Daarna komt het terug.",
        en: "How long somebody can put a signal off at most. After that it comes back.")
    case .zvhClosingDay:
      Phrase(
        nl: "Tot deze dag telt een aanmelding mee voor de volgende triage. Keuze van de regio.",
        en: "Until this day a referral counts for the next triage. A choice of the region.")
    case .zvhClosingHour:
      Phrase(
        nl: "Tot dit hele uur op de sluitingsdag kan een aanmelding nog worden aangevuld.",
        en: "Until this hour of the closing day a referral can still be completed.")
    case .zvhTriageDay:
      Phrase(
        nl: "Op deze dag van de week beslist het ZVH over nieuwe aanmeldingen.",
        en: "On this day of the week the house decides on new referrals.")
    case .worksLiberationDay:
      Phrase(
        nl: "Is 5 mei een werkdag voor eigen afspraken? Voor termijnen uit de wet nooit.",
        en: "Is 5 May a working day for our own choices? Never for terms of the law.")
    case .housingUrgent:
      Phrase(
        nl: "Zo lang voor de terugkeer staat ontbrekend onderdak bij deze week.",
        en: "How long before the return missing housing stands under this week.")
    case .uncertainDateLead:
      Phrase(
        nl: "Zo lang vooruit vraagt een datum die niet zeker is om een telefoontje.",
        en: "How far ahead a date that is not sure asks for a phone call.")
    case .leaveLead:
      Phrase(
        nl: "Zo lang voor een verlof verschijnt het in de lijst zonder contact vooraf.",
        en: "How long before a leave without contact it appears in the queue.")
    case .programmeLead:
      Phrase(
        nl: "Zo lang voor het begin van een PP verschijnt het als niets is voorbereid.",
        en: "How long before a programme begins it appears when nothing is prepared.")
    case .probationEndLead:
      Phrase(
        nl: "Zo lang voor het einde van de proeftijd verschijnt het in de lijst.",
        en: "How long before probation ends it appears in the queue.")
    case .gvmLead:
      Phrase(
        nl: "Zo lang voor het einde van de titel verschijnt de vordering van een GVM.",
        en: "How long before the title ends the claim of a GVM appears.")
    case .measureEndLead:
      Phrase(
        nl: "Zo lang voor het einde verschijnt een maatregel in de lijst.",
        en: "How long before its end a measure appears in the queue.")
    case .leaveAuthorisationLead:
      Phrase(
        nl: "Zo lang voor het einde verschijnt een verlofmachtiging in de lijst.",
        en: "How long before its end an authorisation of leave appears in the queue.")
    case .adviceSilence:
      Phrase(
        nl: "Zo lang wacht je op een advies waarvoor geen dag is gevraagd.",
        en: "How long you wait for advice for which no day was asked.")
    case .smallNumbers:
      Phrase(
        nl: "Een getal per gebied onder dit aantal mensen blijft verborgen. Eigen keuze.",
        en: "A figure by area of fewer people than this stays hidden. Our own choice.")
    }
  }
}
