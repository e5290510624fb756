/// How the actions of the workbench are called.
extension Phrase {
  package static var titleShowReturns: Phrase {
    Phrase(
      nl: "terugkeer",
      en: "returns")
  }

  package static var titleShowCaseload: Phrase {
    Phrase(
      nl: "zaken",
      en: "caseload")
  }

  package static var titleShowNotes: Phrase {
    Phrase(
      nl: "notities",
      en: "notes")
  }

  package static var titleNextScreen: Phrase {
    Phrase(
      nl: "volgend scherm",
      en: "next screen")
  }

  package static var titlePreviousScreen: Phrase {
    Phrase(
      nl: "vorig scherm",
      en: "previous screen")
  }

  package static var titleDown: Phrase {
    Phrase(
      nl: "omlaag",
      en: "down")
  }

  package static var titleUp: Phrase {
    Phrase(
      nl: "omhoog",
      en: "up")
  }

  package static var titleHalfPageDown: Phrase {
    Phrase(
      nl: "half scherm omlaag",
      en: "half a page down")
  }

  package static var titleHalfPageUp: Phrase {
    Phrase(
      nl: "half scherm omhoog",
      en: "half a page up")
  }

  package static var titlePageDown: Phrase {
    Phrase(
      nl: "scherm omlaag",
      en: "page down")
  }

  package static var titlePageUp: Phrase {
    Phrase(
      nl: "scherm omhoog",
      en: "page up")
  }

  package static var titleTop: Phrase {
    Phrase(
      nl: "naar boven",
      en: "to the top")
  }

  package static var titleBottom: Phrase {
    Phrase(
      nl: "naar onder",
      en: "to the bottom")
  }

  package static var titleOpen: Phrase {
    Phrase(
      nl: "dossier openen",
      en: "open dossier")
  }

  package static var titleBack: Phrase {
    Phrase(
      nl: "een laag terug",
      en: "back one layer")
  }

  package static var titleNextTab: Phrase {
    Phrase(
      nl: "volgend blad",
      en: "next tab")
  }

  package static var titlePreviousTab: Phrase {
    Phrase(
      nl: "vorig blad",
      en: "previous tab")
  }

  package static var titleFilter: Phrase {
    Phrase(
      nl: "zoeken",
      en: "find")
  }

  package static var titleSort: Phrase {
    Phrase(
      nl: "sorteren",
      en: "sort")
  }

  package static var titleScope: Phrase {
    Phrase(
      nl: "wiens zaken",
      en: "whose cases")
  }

  package static var titleSince: Phrase {
    Phrase(
      nl: "alleen wat nieuw is",
      en: "only what is new")
  }

  package static var titleMark: Phrase {
    Phrase(
      nl: "merken",
      en: "mark")
  }

  package static var titleMarkAll: Phrase {
    Phrase(
      nl: "alles merken",
      en: "mark all")
  }

  package static var titleInvertMarks: Phrase {
    Phrase(
      nl: "merken omkeren",
      en: "invert marks")
  }

  package static var titleNewPerson: Phrase {
    Phrase(
      nl: "nieuwe betrokkene",
      en: "new person")
  }

  package static var titleAnnounceReturn: Phrase {
    Phrase(
      nl: "terugkeer aankondigen",
      en: "announce a return")
  }

  package static var titleAddNote: Phrase {
    Phrase(
      nl: "notitie",
      en: "note")
  }

  package static var titleAmendNote: Phrase {
    Phrase(
      nl: "notitie aanvullen",
      en: "add to a note")
  }

  package static var titleWithdraw: Phrase {
    Phrase(
      nl: "intrekken",
      en: "withdraw")
  }

  package static var titleChangeCondition: Phrase {
    Phrase(
      nl: "voorwaarde",
      en: "condition")
  }

  package static var titleChangeDate: Phrase {
    Phrase(
      nl: "datum terugkeer",
      en: "return date")
  }

  package static var titleChangeStatus: Phrase {
    Phrase(
      nl: "stand van de terugkeer",
      en: "status of the return")
  }

  package static var titleAnswerOffer: Phrase {
    Phrase(
      nl: "aanbod van nazorg",
      en: "offer of aftercare")
  }

  package static var titleAssign: Phrase {
    Phrase(
      nl: "overdragen",
      en: "hand over")
  }

  package static var titlePlanContact: Phrase {
    Phrase(
      nl: "afspraak maken",
      en: "plan a contact")
  }

  package static var titleDone: Phrase {
    Phrase(
      nl: "gedaan",
      en: "done")
  }

  package static var titleSetTask: Phrase {
    Phrase(
      nl: "taak",
      en: "task")
  }

  package static var titleUndo: Phrase {
    Phrase(
      nl: "ongedaan maken",
      en: "undo")
  }

  package static var titleRedo: Phrase {
    Phrase(
      nl: "opnieuw doen",
      en: "redo")
  }

  package static var titleHelp: Phrase {
    Phrase(
      nl: "hulp",
      en: "help")
  }

  package static var titlePalette: Phrase {
    Phrase(
      nl: "alle opdrachten",
      en: "all commands")
  }

  package static var titleTheme: Phrase {
    Phrase(
      nl: "kleuren kiezen",
      en: "choose colours")
  }

  package static var titleRedraw: Phrase {
    Phrase(
      nl: "scherm opnieuw tekenen",
      en: "draw again")
  }

  package static var titleSuspend: Phrase {
    Phrase(
      nl: "naar de achtergrond",
      en: "suspend")
  }

  package static var titleClose: Phrase {
    Phrase(
      nl: "sluiten",
      en: "close")
  }

  package static var titleQuit: Phrase {
    Phrase(
      nl: "stoppen",
      en: "quit")
  }

  package static var titleShowTriage: Phrase {
    Phrase(
      nl: "triage",
      en: "triage")
  }

  package static var titleShowMeasures: Phrase {
    Phrase(
      nl: "maatregelen",
      en: "measures")
  }

  package static var titleSnooze: Phrase {
    Phrase(
      nl: "sluimeren",
      en: "snooze")
  }

  package static var titleDecideNot: Phrase {
    Phrase(
      nl: "niet doen",
      en: "decide not to")
  }

  package static var titleRefer: Phrase {
    Phrase(
      nl: "verwijzen",
      en: "refer")
  }

  package static var titleAcknowledge: Phrase {
    Phrase(
      nl: "verlopen gezien",
      en: "seen that it ran out")
  }

  package static var titleExtendMeasure: Phrase {
    Phrase(
      nl: "maatregel verlengen",
      en: "extend a measure")
  }

  package static var titleNewMeasure: Phrase {
    Phrase(
      nl: "maatregel",
      en: "measure")
  }

  package static var titleStepMeasure: Phrase {
    Phrase(
      nl: "stap bij maatregel",
      en: "step in a measure")
  }

  package static var titleStepSupervision: Phrase {
    Phrase(
      nl: "toezicht",
      en: "supervision")
  }

  package static var titleCallUp: Phrase {
    Phrase(
      nl: "oproepen",
      en: "call up")
  }

  package static var titleWarn: Phrase {
    Phrase(
      nl: "waarschuwen",
      en: "warn")
  }

  package static var titleReport: Phrase {
    Phrase(
      nl: "melden aan OM",
      en: "report to the prosecutor")
  }

  package static var titleRequestAdvice: Phrase {
    Phrase(
      nl: "advies vragen",
      en: "ask for advice")
  }

  package static var titleAnswerAdvice: Phrase {
    Phrase(
      nl: "advies beantwoorden",
      en: "answer advice")
  }

  package static var titleCheckReturn: Phrase {
    Phrase(
      nl: "nagaan",
      en: "check")
  }

  package static var titleRecordSentence: Phrase {
    Phrase(
      nl: "straf",
      en: "sentence")
  }

  package static var titleRecordLeave: Phrase {
    Phrase(
      nl: "verloffase tbs",
      en: "leave phase of tbs")
  }

  package static var titleOpenCase: Phrase {
    Phrase(
      nl: "zaak zonder detentie",
      en: "case without detention")
  }

  package static var titleCloseCase: Phrase {
    Phrase(
      nl: "zaak sluiten",
      en: "close a case")
  }
}
