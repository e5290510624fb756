/// The actions on notices to the mayor and the cards: title, help and footer.
extension Phrase {
  package static var titleNewNotice: Phrase {
    Phrase(nl: "nieuwe BIJ-melding", en: "new BIJ notice")
  }
  package static var titleStepNotice: Phrase {
    Phrase(nl: "stap in BIJ-melding", en: "step of a BIJ notice")
  }
  package static var titleExpectNotice: Phrase {
    Phrase(nl: "BIJ-melding verwacht", en: "BIJ notice expected")
  }
  package static var titleCallCard: Phrase { Phrase(nl: "belkaart", en: "call card") }
  package static var titlePressCard: Phrase { Phrase(nl: "perskaart", en: "press card") }

  package static var helpNewNotice: Phrase {
    Phrase(
      nl: "Een BIJ-melding vastleggen, ook over iemand die hier nog niet bekend is.",
      en: "Record a BIJ notice, also about somebody who is not known here yet.")
  }
  package static var helpStepNotice: Phrase {
    Phrase(
      nl: "Bevestigen, inschatten, besluiten, zienswijze, volgen, terugsturen of afsluiten.",
      en: "Acknowledge, assess, decide, give the view, follow, send back or close.")
  }
  package static var helpExpectNotice: Phrase {
    Phrase(
      nl: "Vastleggen dat een BIJ-melding wordt verwacht, of waarom die niet komt.",
      en: "Record that a BIJ notice is expected, or why none comes.")
  }
  package static var helpCallCard: Phrase {
    Phrase(
      nl: "Wat je zegt als de burgemeester belt: bekend, onbekend, datum, besluit, open, wie.",
      en: "What to say when the mayor calls: known, unknown, next, decided, open, who.")
  }
  package static var helpPressCard: Phrase {
    Phrase(
      nl: "Wat je zegt als de pers belt: niets bevestigen. En wat je doet na een lek.",
      en: "What to say when the press calls: confirm nothing. And what to do after a leak.")
  }

  package static var footerNewNotice: Phrase { Phrase(nl: "BIJ nieuw", en: "new BIJ") }
  package static var footerStepNotice: Phrase { Phrase(nl: "BIJ-stap", en: "BIJ step") }
  package static var footerExpectNotice: Phrase { Phrase(nl: "BIJ verwacht", en: "BIJ expected") }
  package static var footerCallCard: Phrase { Phrase(nl: "belkaart", en: "call card") }
  package static var footerPressCard: Phrase { Phrase(nl: "perskaart", en: "press card") }
}
