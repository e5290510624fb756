/// What stands beside a notice, in the dossier, in a list and in what leaves the program.
extension Phrase {
  /// Notices to the mayor, as the head of a section.
  package static var dossierNotices: Phrase { Phrase(nl: "BIJ-meldingen", en: "BIJ notices") }
  /// Notices that are expected.
  package static var dossierExpected: Phrase {
    Phrase(nl: "Verwachte BIJ-meldingen", en: "Expected BIJ notices")
  }
  /// The day of the return that a notice is about.
  package static var columnReturning: Phrase { Phrase(nl: "terugkeer", en: "return") }
  /// How many days of lead there were.
  package static var columnLead: Phrase { Phrase(nl: "vooraf", en: "lead") }
  /// Where a notice stands.

  /// When it came and how many days of lead there were.
  package static func noticeReceivedWithLead(_ day: Phrase, lead: Int?) -> Phrase {
    guard let lead else {
      return Phrase(
        nl: "ontvangen \(day.nl), dag van terugkeer onbekend",
        en: "received \(day.en), day of return unknown")
    }
    return lead < 0
      ? Phrase(
        nl: "ontvangen \(day.nl), \(-lead) d na de terugkeer",
        en: "received \(day.en), \(-lead) d after the return")
      : Phrase(
        nl: "ontvangen \(day.nl), \(lead) d voor de terugkeer",
        en: "received \(day.en), \(lead) d before the return")
  }

  /// What the law asks of a notice and this one does not show.
  package static func noticeDoubts(_ doubts: Phrase) -> Phrase {
    Phrase(nl: "let op: \(doubts.nl)", en: "note: \(doubts.en)")
  }

  /// When a notice is destroyed at the latest.
  package static func noticeDestroyBy(_ day: Phrase) -> Phrase {
    Phrase(
      nl: "vernietigen uiterlijk \(day.nl) (Bjsg 11a lid 4)",
      en: "destroy by \(day.en) (Bjsg 11a lid 4)")
  }

  // MARK: Commands

  package static var listNoticesAbstract: Phrase {
    Phrase(nl: "BIJ-meldingen in het werkdossier", en: "BIJ notices in the working file")
  }
  package static var cardAbstract: Phrase {
    Phrase(
      nl: "Kaarten voor een telefoongesprek: burgemeester of pers",
      en: "Cards for a phone call: the mayor or the press")
  }
  package static var cardCallAbstract: Phrase {
    Phrase(
      nl: "Wat je over een betrokkene zegt als de burgemeester belt",
      en: "What to say about a person when the mayor calls")
  }
  package static var cardPressAbstract: Phrase {
    Phrase(
      nl: "Wat je zegt als de pers belt, en wat je doet na een lek",
      en: "What to say when the press calls, and what to do after a leak")
  }
}
