/// The review of who saw what, and the correction of a note.
extension Phrase {
  package static var screenReview: Phrase { Phrase(nl: "Inzage", en: "Access") }
  package static var headWhen: Phrase { Phrase(nl: "wanneer", en: "when") }
  package static var headWho: Phrase { Phrase(nl: "wie keek", en: "who looked") }
  package static var headAccess: Phrase { Phrase(nl: "wat", en: "what") }
  package static var headStandsOut: Phrase { Phrase(nl: "valt op", en: "stands out") }

  package static var whatStandsOut: Phrase { Phrase(nl: "wat opvalt", en: "what stands out") }
  package static var viewsOfOne: Phrase {
    Phrase(nl: "alle inzage van deze betrokkene", en: "all access to this person")
  }

  package static var nothingStandsOut: Phrase {
    Phrase(
      nl: "Niets valt op. Alle inzage is vastgelegd.",
      en: "Nothing stands out. All access is on record.")
  }

  package static func listEmptyToRead(scope: String) -> Phrase {
    Phrase(
      nl: "Hier staat nog niets. \(scope) wisselt wiens zaken je ziet.",
      en: "Nothing is here yet. \(scope) switches whose cases you see.")
  }

  package static var viewsOfNobody: Phrase {
    Phrase(
      nl: "Deze regel gaat over een lijst. Kies een regel over een betrokkene.",
      en: "This row is about a list. Choose a row about one person.")
  }

  package static func accessExtent(painted: Int, of count: Int) -> Phrase {
    painted == 0
      ? Phrase(nl: "1 dossier", en: "1 dossier")
      : Phrase(
        nl: "\(painted) van \(count) regels in beeld", en: "\(painted) of \(count) rows painted")
  }

  package static func reviewedBy(_ name: String, _ moment: Phrase) -> Phrase {
    Phrase(nl: "Bekeken door \(name), \(moment.nl)", en: "Reviewed by \(name), \(moment.en)")
  }

  package static func formReview(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        nl: "1 inzage bekeken: wat is je oordeel?", en: "1 access reviewed: what did you find?")
      : Phrase(
        nl: "\(count) keer inzage bekeken: wat is je oordeel?",
        en: "\(count) accesses reviewed: what did you find?")
  }

  package static func reviewedNow(_ count: Int) -> Phrase {
    Phrase(nl: "Gemerkt als bekeken: \(count).", en: "Marked as reviewed: \(count).")
  }

  package static func formRectify(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Notitie verbeteren bij \(whom.nl)", en: "Correct a note on \(whom.en)")
  }

  package static func heldBecause(_ ground: Phrase) -> Phrase {
    Phrase(nl: "vernietigen staat stil: \(ground.nl)", en: "destruction is stopped: \(ground.en)")
  }

  package static var summaryErasure: Phrase { Phrase(nl: "BEWAREN", en: "KEEPING") }

  /// In a dossier of the approach of radicalisation whose case was closed (NEW-3, art. 6(3)).
  package static func shieldedSince(_ day: Phrase) -> Phrase {
    Phrase(
      nl: "Gesloten en afgeschermd sinds \(day.nl) (wet PGA radicalisering, art. 6 lid 3)",
      en: "Closed and shielded since \(day.en) (radicalisation act, art. 6(3))")
  }

  package static var titleShowReview: Phrase { Phrase(nl: "inzage", en: "access") }
  package static var helpShowReview: Phrase {
    Phrase(
      nl: "Toont wie wat heeft gezien en wat daaraan opvalt.",
      en: "Shows who saw what and what stands out.")
  }
  package static var footerShowReview: Phrase { Phrase(nl: "inzage", en: "access") }

  package static var titleViewsOfPerson: Phrase {
    Phrase(nl: "inzage van een betrokkene", en: "access to one person")
  }
  package static var helpViewsOfPerson: Phrase {
    Phrase(
      nl: "Toont alle inzage van de betrokkene op deze regel.",
      en: "Shows all access to the person of this row.")
  }
  package static var footerViewsOfPerson: Phrase { Phrase(nl: "van wie", en: "of whom") }

  package static var titleMarkReviewed: Phrase {
    Phrase(nl: "als bekeken merken", en: "mark as reviewed")
  }
  package static var helpMarkReviewed: Phrase {
    Phrase(
      nl: "Merkt deze inzage, of alle gemerkte regels, als bekeken met je oordeel.",
      en: "Marks this access, or all marked rows, as reviewed with what you found.")
  }
  package static var footerMarkReviewed: Phrase { Phrase(nl: "bekeken", en: "reviewed") }

  package static var titleRectifyNote: Phrase {
    Phrase(nl: "notitie verbeteren", en: "correct a note")
  }
  package static var helpRectifyNote: Phrase {
    Phrase(
      nl:
        "Vervangt een onjuiste tekst. De oude tekst ziet niemand meer, behalve de privacyfunctionaris.",
      en: "Replaces a wrong text. Nobody sees the old text any more, but the privacy officer.")
  }
  package static var footerRectifyNote: Phrase { Phrase(nl: "verbeter", en: "correct") }
}
