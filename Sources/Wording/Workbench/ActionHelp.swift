/// What each action does, said before it does it.
extension Phrase {
  package static var helpShowReturns: Phrase {
    Phrase(
      nl: "Toont wie er terugkomt en wanneer.",
      en: "Shows who comes back and when.")
  }

  package static var helpShowCaseload: Phrase {
    Phrase(
      nl: "Toont de zaken, met contact en taken.",
      en: "Shows the cases, with contacts and tasks.")
  }

  package static var helpShowNotes: Phrase {
    Phrase(
      nl: "Toont de notities over alle zaken.",
      en: "Shows the notes across all cases.")
  }

  package static var helpNextScreen: Phrase {
    Phrase(
      nl: "Gaat naar het volgende scherm.",
      en: "Goes to the next screen.")
  }

  package static var helpPreviousScreen: Phrase {
    Phrase(
      nl: "Gaat naar het vorige scherm.",
      en: "Goes to the previous screen.")
  }

  package static var helpDown: Phrase {
    Phrase(
      nl: "Gaat een regel omlaag.",
      en: "Goes down a row.")
  }

  package static var helpUp: Phrase {
    Phrase(
      nl: "Gaat een regel omhoog.",
      en: "Goes up a row.")
  }

  package static var helpHalfPageDown: Phrase {
    Phrase(
      nl: "Gaat een half scherm omlaag.",
      en: "Goes down half a screen.")
  }

  package static var helpHalfPageUp: Phrase {
    Phrase(
      nl: "Gaat een half scherm omhoog.",
      en: "Goes up half a screen.")
  }

  package static var helpPageDown: Phrase {
    Phrase(
      nl: "Gaat een scherm omlaag.",
      en: "Goes down a screen.")
  }

  package static var helpPageUp: Phrase {
    Phrase(
      nl: "Gaat een scherm omhoog.",
      en: "Goes up a screen.")
  }

  package static var helpTop: Phrase {
    Phrase(
      nl: "Gaat naar de eerste regel.",
      en: "Goes to the first row.")
  }

  package static var helpBottom: Phrase {
    Phrase(
      nl: "Gaat naar de laatste regel.",
      en: "Goes to the last row.")
  }

  package static var helpOpen: Phrase {
    Phrase(
      nl: "Opent het dossier van deze betrokkene.",
      en: "Opens the dossier of this person.")
  }

  package static var helpBack: Phrase {
    Phrase(
      nl: "Sluit wat open is: dossier, merktekens, zoekwoord.",
      en: "Closes what is open: dossier, marks, filter.")
  }

  package static var helpNextTab: Phrase {
    Phrase(
      nl: "Gaat naar het volgende blad van het dossier.",
      en: "Goes to the next tab of the dossier.")
  }

  package static var helpPreviousTab: Phrase {
    Phrase(
      nl: "Gaat naar het vorige blad van het dossier.",
      en: "Goes to the previous tab of the dossier.")
  }

  package static var helpFilter: Phrase {
    Phrase(
      nl: "Beperkt de lijst tot wat je typt, bij elke toets.",
      en: "Narrows the list to what you type, at every key.")
  }

  package static var helpSort: Phrase {
    Phrase(
      nl: "Kiest de kolom waarop de lijst staat. Nog eens: andersom.",
      en: "Chooses the column to sort by. Again: reversed.")
  }

  package static var helpScope: Phrase {
    Phrase(
      nl: "Wisselt tussen mijn zaken, mijn team, zonder eigenaar en alle.",
      en: "Switches between mine, my team, unassigned and all.")
  }

  package static var helpSince: Phrase {
    Phrase(
      nl: "Toont alleen wat veranderde sinds je laatst keek, of weer alles.",
      en: "Shows only what changed since you last looked, or all again.")
  }

  package static var helpMark: Phrase {
    Phrase(
      nl: "Zet of wist een merkteken en gaat een regel omlaag.",
      en: "Sets or clears a mark and goes down a row.")
  }

  package static var helpMarkAll: Phrase {
    Phrase(
      nl: "Merkt alle regels die nu in de lijst staan.",
      en: "Marks all rows shown now.")
  }

  package static var helpInvertMarks: Phrase {
    Phrase(
      nl: "Merkt wat niet gemerkt was, en andersom.",
      en: "Marks what was not marked, and the other way round.")
  }

  package static var helpNewPerson: Phrase {
    Phrase(
      nl: "Vraagt wie het is en wanneer die terugkomt, en legt dat samen vast.",
      en: "Asks who it is and when they return, and records both at once.")
  }

  package static var helpAnnounceReturn: Phrase {
    Phrase(
      nl: "Legt een terugkeer vast bij deze betrokkene.",
      en: "Records a return for this person.")
  }

  package static var helpAddNote: Phrase {
    Phrase(
      nl: "Schrijft een notitie: soort, hoe zeker, tekst.",
      en: "Writes a note: kind, how sure, text.")
  }

  package static var helpAmendNote: Phrase {
    Phrase(
      nl: "Zet iets onder deze notitie. De eerste tekst blijft staan.",
      en: "Adds something under this note. The first text stays.")
  }

  package static var helpWithdraw: Phrase {
    Phrase(
      nl: "Een notitie, een maatregel of wat het huis uit is intrekken, met reden.",
      en: "Withdraw a note, a measure or what left the house, with a reason.")
  }

  package static var helpChangeCondition: Phrase {
    Phrase(
      nl: "Legt vast hoe het staat met onderdak, ID, inkomen, schulden, zorg of netwerk.",
      en: "Records how housing, ID, income, debts, care or network stand.")
  }

  package static var helpChangeDate: Phrase {
    Phrase(
      nl: "Legt een datum vast met soort, zekerheid en bron. De oude blijft staan.",
      en: "Records a date with kind, certainty and source. The old one stays.")
  }

  package static var helpChangeStatus: Phrase {
    Phrase(
      nl: "Zet de terugkeer een stap verder.",
      en: "Takes the return a step further.")
  }

  package static var helpAnswerOffer: Phrase {
    Phrase(
      nl: "Legt vast of nazorg is aangeboden, aanvaard, geweigerd of ingetrokken.",
      en: "Records whether aftercare was offered, accepted, declined or withdrawn.")
  }

  package static var helpAssign: Phrase {
    Phrase(
      nl: "Geeft de zaak, of alle gemerkte zaken, aan een collega.",
      en: "Gives the case, or all marked cases, to a colleague.")
  }

  package static var helpPlanContact: Phrase {
    Phrase(
      nl: "Zet een afspraak in de agenda van deze zaak.",
      en: "Puts an appointment in the agenda of this case.")
  }

  package static var helpDone: Phrase {
    Phrase(
      nl: "Legt vast dat een afspraak of taak gedaan is.",
      en: "Records that an appointment or task is done.")
  }

  package static var helpSetTask: Phrase {
    Phrase(
      nl: "Zet een taak met een uiterste dag.",
      en: "Sets a task with a last day.")
  }

  package static var helpUndo: Phrase {
    Phrase(
      nl: "Neemt je laatste besluit terug met een nieuw feit. Werkt ook na opnieuw starten.",
      en: "Takes back your last decision with a new fact. Works after a restart too.")
  }

  package static var helpRedo: Phrase {
    Phrase(
      nl: "Zet terug wat je het laatst ongedaan maakte.",
      en: "Puts back what you undid last.")
  }

  package static var helpHelp: Phrase {
    Phrase(
      nl: "Toont alles wat hier kan. Typ om te zoeken, Enter doet het.",
      en: "Shows all that can be done here. Type to search, Enter does it.")
  }

  package static var helpPalette: Phrase {
    Phrase(
      nl: "Zoekt een opdracht op naam en doet die.",
      en: "Finds a command by name and runs it.")
  }

  package static var helpTheme: Phrase {
    Phrase(
      nl: "Kiest een thema en onthoudt het.",
      en: "Chooses a theme and remembers it.")
  }

  package static var helpRedraw: Phrase {
    Phrase(
      nl: "Tekent het hele scherm opnieuw.",
      en: "Draws the whole screen again.")
  }

  package static var helpSuspend: Phrase {
    Phrase(
      nl: "Zet Keerpunt stil tot je fg typt.",
      en: "Stops Keerpunt until you type fg.")
  }

  package static var helpClose: Phrase {
    Phrase(
      nl: "Sluit het dossier, of Keerpunt als er niets open is.",
      en: "Closes the dossier, or Keerpunt when nothing is open.")
  }

  package static var helpQuit: Phrase {
    Phrase(
      nl: "Stopt Keerpunt. Alles wat je besliste staat al op schijf.",
      en: "Quits Keerpunt. All you decided is on disk already.")
  }

  package static var helpShowTriage: Phrase {
    Phrase(
      nl: "Naar wat nu een besluit vraagt, met de reden bij elke regel.",
      en: "Go to what asks for a decision now, with the reason in every row.")
  }

  package static var helpShowMeasures: Phrase {
    Phrase(
      nl: "Naar de maatregelen: wat geldt, wat loopt af, hoe vaak kan het nog verlengd worden.",
      en: "Go to the measures: what is in force, what lapses, how often it can be extended.")
  }

  package static var helpSnooze: Phrase {
    Phrase(
      nl: "Een vraag wegleggen tot een dag of tot er iets gebeurt; zij komt vanzelf terug.",
      en: "Put a question away until a day or until something happens; it comes back by itself.")
  }

  package static var helpDecideNot: Phrase {
    Phrase(
      nl: "Besluiten om het niet te doen, met de reden: geen actie, niet verlengen, geen stap.",
      en: "Decide not to, with the reason: no action, no extension, no step.")
  }

  package static var helpRefer: Phrase {
    Phrase(
      nl: "Vastleggen dat iemand buiten het oppakt: wie, en waarom.",
      en: "Record that somebody outside takes it up: who, and why.")
  }

  package static var helpAcknowledge: Phrase {
    Phrase(
      nl:
        "Zeggen dat een termijn voorbij is en wat je daarmee doet. Pas dan gaat hij van de lijst.",
      en: "Say that a clock ran out and what you do about it. Only then it leaves the list.")
  }

  package static var helpExtendMeasure: Phrase {
    Phrase(
      nl: "Een maatregel verlengen, met reden. Het nieuwe einde staat erbij voor je bewaart.",
      en: "Extend a measure, with a reason. The new end is shown before you save.")
  }

  package static var helpNewMeasure: Phrase {
    Phrase(
      nl: "Een maatregel vastleggen: opgelegd of nog een voornemen.",
      en: "Record a measure: imposed, or still an intention.")
  }

  package static var helpStepMeasure: Phrase {
    Phrase(
      nl:
        "Vastleggen wat er met een maatregel gebeurt: opgelegd, overtreden, bezwaar, hulp, uitspraak.",
      en: "Record what happens to a measure: imposed, breached, contested, help, judgment.")
  }

  package static var helpStepSupervision: Phrase {
    Phrase(
      nl: "Een opdracht tot toezicht vastleggen, of een stap daarin.",
      en: "Record a supervision order, or a step in it.")
  }

  package static var helpCallUp: Phrase {
    Phrase(
      nl: "Vastleggen dat betrokkene is opgeroepen voor het toezicht.",
      en: "Record that the person was called up for supervision.")
  }

  package static var helpWarn: Phrase {
    Phrase(
      nl: "Een officiële waarschuwing vastleggen, met reden.",
      en: "Record an official warning, with the reason.")
  }

  package static var helpReport: Phrase {
    Phrase(
      nl: "Een overtreding aan het OM melden, met je advies en de reden.",
      en: "Report a breach to the prosecutor, with your advice and the reason.")
  }

  package static var helpRequestAdvice: Phrase {
    Phrase(
      nl: "Vastleggen wie advies vraagt, aan wie, en voor welke dag.",
      en: "Record who asks for advice, of whom, and by which day.")
  }

  package static var helpAnswerAdvice: Phrase {
    Phrase(
      nl: "Het antwoord op een adviesvraag vastleggen, of een beter antwoord.",
      en: "Record the answer to a request for advice, or a better one.")
  }

  package static var helpCheckReturn: Phrase {
    Phrase(
      nl: "Vastleggen wat is nagegaan: verzekering, uitkering, screening, contact voor verlof.",
      en: "Record what was checked: insurance, benefit, screening, contact before a leave.")
  }

  package static var helpRecordSentence: Phrase {
    Phrase(
      nl: "Vastleggen wat van de straf bekend is, zodat data berekend kunnen worden.",
      en: "Record what is known of the sentence, so that dates can be computed.")
  }

  package static var helpRecordLeave: Phrase {
    Phrase(
      nl: "Een fase van tbs-verlof vastleggen, met wie wie belt.",
      en: "Record a phase of leave from tbs, with who calls whom.")
  }

  package static var helpOpenCase: Phrase {
    Phrase(
      nl: "Een zaak openen voor iemand die niet vastzit.",
      en: "Open a case for somebody who is not in custody.")
  }

  package static var helpCloseCase: Phrase {
    Phrase(
      nl: "Een zaak zonder detentie sluiten, met reden.",
      en: "Close a case without detention, with the reason.")
  }
}
