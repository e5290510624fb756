/// The actions of the workbench in a word or two, for the footer.
extension Phrase {
  package static var footerShowReturns: Phrase {
    Phrase(
      nl: "terugkeer",
      en: "returns")
  }

  package static var footerShowCaseload: Phrase {
    Phrase(
      nl: "zaken",
      en: "caseload")
  }

  package static var footerShowNotes: Phrase {
    Phrase(
      nl: "notities",
      en: "notes")
  }

  package static var footerNextScreen: Phrase {
    Phrase(
      nl: "scherm",
      en: "screen")
  }

  package static var footerPreviousScreen: Phrase {
    Phrase(
      nl: "terug",
      en: "back")
  }

  package static var footerDown: Phrase {
    Phrase(
      nl: "omlaag",
      en: "down")
  }

  package static var footerUp: Phrase {
    Phrase(
      nl: "omhoog",
      en: "up")
  }

  package static var footerHalfPageDown: Phrase {
    Phrase(
      nl: "omlaag",
      en: "down")
  }

  package static var footerHalfPageUp: Phrase {
    Phrase(
      nl: "omhoog",
      en: "up")
  }

  package static var footerPageDown: Phrase {
    Phrase(
      nl: "omlaag",
      en: "down")
  }

  package static var footerPageUp: Phrase {
    Phrase(
      nl: "omhoog",
      en: "up")
  }

  package static var footerTop: Phrase {
    Phrase(
      nl: "boven",
      en: "top")
  }

  package static var footerBottom: Phrase {
    Phrase(
      nl: "onder",
      en: "bottom")
  }

  package static var footerOpen: Phrase {
    Phrase(
      nl: "dossier",
      en: "dossier")
  }

  package static var footerBack: Phrase {
    Phrase(
      nl: "terug",
      en: "back")
  }

  package static var footerNextTab: Phrase {
    Phrase(
      nl: "blad",
      en: "tab")
  }

  package static var footerPreviousTab: Phrase {
    Phrase(
      nl: "vorig blad",
      en: "previous tab")
  }

  package static var footerFilter: Phrase {
    Phrase(
      nl: "zoek",
      en: "find")
  }

  package static var footerSort: Phrase {
    Phrase(
      nl: "sorteer",
      en: "sort")
  }

  package static var footerScope: Phrase {
    Phrase(
      nl: "wiens",
      en: "whose")
  }

  package static var footerSince: Phrase {
    Phrase(
      nl: "nieuw",
      en: "new")
  }

  package static var footerMark: Phrase {
    Phrase(
      nl: "merk",
      en: "mark")
  }

  package static var footerMarkAll: Phrase {
    Phrase(
      nl: "merk alles",
      en: "mark all")
  }

  package static var footerInvertMarks: Phrase {
    Phrase(
      nl: "keer om",
      en: "invert")
  }

  package static var footerNewPerson: Phrase {
    Phrase(
      nl: "nieuw",
      en: "new person")
  }

  package static var footerAnnounceReturn: Phrase {
    Phrase(
      nl: "terugkeer",
      en: "return")
  }

  package static var footerAddNote: Phrase {
    Phrase(
      nl: "notitie",
      en: "note")
  }

  package static var footerAmendNote: Phrase {
    Phrase(
      nl: "vul aan",
      en: "add to note")
  }

  package static var footerWithdraw: Phrase {
    Phrase(
      nl: "trek in",
      en: "withdraw")
  }

  package static var footerChangeCondition: Phrase {
    Phrase(
      nl: "voorwaarde",
      en: "condition")
  }

  package static var footerChangeDate: Phrase {
    Phrase(
      nl: "datum",
      en: "date")
  }

  package static var footerChangeStatus: Phrase {
    Phrase(
      nl: "stand",
      en: "status")
  }

  package static var footerAnswerOffer: Phrase {
    Phrase(
      nl: "aanbod",
      en: "offer")
  }

  package static var footerAssign: Phrase {
    Phrase(
      nl: "draag over",
      en: "hand over")
  }

  package static var footerPlanContact: Phrase {
    Phrase(
      nl: "afspraak",
      en: "appointment")
  }

  package static var footerDone: Phrase {
    Phrase(
      nl: "gedaan",
      en: "done")
  }

  package static var footerSetTask: Phrase {
    Phrase(
      nl: "taak",
      en: "task")
  }

  package static var footerUndo: Phrase {
    Phrase(
      nl: "ongedaan",
      en: "undo")
  }

  package static var footerRedo: Phrase {
    Phrase(
      nl: "opnieuw",
      en: "redo")
  }

  package static var footerHelp: Phrase {
    Phrase(
      nl: "hulp",
      en: "help")
  }

  package static var footerPalette: Phrase {
    Phrase(
      nl: "opdracht",
      en: "command")
  }

  package static var footerTheme: Phrase {
    Phrase(
      nl: "thema",
      en: "theme")
  }

  package static var footerRedraw: Phrase {
    Phrase(
      nl: "teken",
      en: "redraw")
  }

  package static var footerSuspend: Phrase {
    Phrase(
      nl: "stil",
      en: "suspend")
  }

  package static var footerClose: Phrase {
    Phrase(
      nl: "sluit",
      en: "close")
  }

  package static var footerQuit: Phrase {
    Phrase(
      nl: "stop",
      en: "quit")
  }

  package static var footerShowTriage: Phrase {
    Phrase(
      nl: "triage",
      en: "triage")
  }

  package static var footerShowMeasures: Phrase {
    Phrase(
      nl: "maatregelen",
      en: "measures")
  }

  package static var footerSnooze: Phrase {
    Phrase(
      nl: "sluimer",
      en: "snooze")
  }

  package static var footerDecideNot: Phrase {
    Phrase(
      nl: "niet",
      en: "not")
  }

  package static var footerRefer: Phrase {
    Phrase(
      nl: "verwijs",
      en: "refer")
  }

  package static var footerAcknowledge: Phrase {
    Phrase(
      nl: "gezien",
      en: "seen")
  }

  package static var footerExtendMeasure: Phrase {
    Phrase(
      nl: "verleng",
      en: "extend")
  }

  package static var footerNewMeasure: Phrase {
    Phrase(
      nl: "maatregel",
      en: "measure")
  }

  package static var footerStepMeasure: Phrase {
    Phrase(
      nl: "gebeurd",
      en: "step")
  }

  package static var footerStepSupervision: Phrase {
    Phrase(
      nl: "toezicht",
      en: "supervision")
  }

  package static var footerCallUp: Phrase {
    Phrase(
      nl: "oproep",
      en: "call up")
  }

  package static var footerWarn: Phrase {
    Phrase(
      nl: "waarschuw",
      en: "warn")
  }

  package static var footerReport: Phrase {
    Phrase(
      nl: "meld OM",
      en: "report")
  }

  package static var footerRequestAdvice: Phrase {
    Phrase(
      nl: "adviesvraag",
      en: "ask advice")
  }

  package static var footerAnswerAdvice: Phrase {
    Phrase(
      nl: "antwoord",
      en: "answer")
  }

  package static var footerCheckReturn: Phrase {
    Phrase(
      nl: "nagaan",
      en: "check")
  }

  package static var footerRecordSentence: Phrase {
    Phrase(
      nl: "straf",
      en: "sentence")
  }

  package static var footerRecordLeave: Phrase {
    Phrase(
      nl: "verloffase",
      en: "leave")
  }

  package static var footerOpenCase: Phrase {
    Phrase(
      nl: "zaak",
      en: "case")
  }

  package static var footerCloseCase: Phrase {
    Phrase(
      nl: "sluit zaak",
      en: "close")
  }
}
