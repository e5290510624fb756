package import Casework

/// The words of the overview.
extension Phrase {
  package static var screenOverview: Phrase { Phrase(nl: "Week", en: "Overview") }
  package static var headFigure: Phrase { Phrase(nl: "wat", en: "what") }
  package static var headCount: Phrase { Phrase(nl: "tal", en: "no.") }
  package static var headDays: Phrase {
    Phrase(
      nl: "ma   di   wo   do   vr   za   zo", en: "mo   tu   we   th   fr   sa   su")
  }
  package static var headPicture: Phrase { Phrase(nl: "beeld", en: "picture") }

  package static var sectionReturns: Phrase {
    Phrase(nl: "terugkeer, twaalf weken", en: "returns, twelve weeks")
  }
  package static var sectionBlocked: Phrase {
    Phrase(nl: "voorwaarde loopt vast", en: "condition blocked")
  }
  package static var sectionNotAsked: Phrase {
    Phrase(nl: "voorwaarde nog niet gevraagd", en: "condition not asked yet")
  }
  package static var sectionCases: Phrase {
    Phrase(nl: "zaken per collega", en: "cases of a colleague")
  }
  package static var sectionWorkerReturns: Phrase {
    Phrase(
      nl: "terugkeer in twaalf weken, per collega", en: "returns in twelve weeks, by colleague")
  }
  package static var sectionLapsed: Phrase {
    Phrase(nl: "klok van ons verlopen, niet gezien", en: "clock of ours lapsed, not acknowledged")
  }
  package static var sectionAreas: Phrase {
    Phrase(nl: "terugkeer per gebied, zonder namen", en: "returns by area, without names")
  }

  /// "week 48, ma 23 nov".
  package static func weekOf(_ monday: CivilDate, today: CivilDate) -> Phrase {
    Phrase(nl: "week van ", en: "week of ") + .day(monday, today: today)
  }
  package static var returnsOverdue: Phrase { Phrase(nl: "datum voorbij", en: "date passed") }
  package static var returnsLater: Phrase { Phrase(nl: "later", en: "later") }
  package static var returnsUndated: Phrase { Phrase(nl: "zonder datum", en: "no date") }
  package static var nobodysCases: Phrase { Phrase(nl: "niemand", en: "nobody") }
  package static var awayToday: Phrase { Phrase(nl: "weg", en: "away") }
  package static var areaUnknown: Phrase {
    Phrase(nl: "postcode onbekend", en: "postcode unknown")
  }

  package static func returnsCounted(_ count: Int) -> Phrase {
    Phrase(
      nl: "\(count) keer terugkeer, elk op de vroegst mogelijke dag.",
      en: count == 1
        ? "1 return, on the earliest possible day."
        : "\(count) returns, each on the earliest possible day.")
  }
  package static func blockedCounted(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      nl: "Bij \(count) van \(all) aankomende terugkeren loopt dit vast.",
      en: "With \(count) of \(all) upcoming returns this is blocked.")
  }
  package static func notAskedCounted(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      nl: "Bij \(count) van \(all) aankomende terugkeren vroeg nog niemand hiernaar.",
      en: "With \(count) of \(all) upcoming returns nobody asked about this yet.")
  }
  package static func loadCounted(cases: Int, returns: Int) -> Phrase {
    Phrase(
      nl: "\(cases) zaken, waarvan \(returns) met terugkeer binnen twaalf weken. Een getal over"
        + " hoeveel, nooit over hoe snel of hoe goed.",
      en: "\(cases) cases, \(returns) returning within twelve weeks. A figure of how many, never of"
        + " how fast or how well.")
  }
  package static func lapsedCounted(_ count: Int) -> Phrase {
    Phrase(
      nl: "Bij \(count) was de tijd om in deze week, en niemand heeft dat nog gezien met reden."
        + " Geteld per regel, nooit per collega.",
      en: "With \(count) the time was over in this week, and nobody acknowledged that yet."
        + " Counted by rule, never by colleague.")
  }
  package static func areaCounted(_ count: Int) -> Phrase {
    Phrase(
      nl: "\(count) mensen willen hier gaan wonen of wonen hier.",
      en: "\(count) people mean to live here or do.")
  }
  package static func areaHidden(smallest: Int) -> Phrase {
    Phrase(
      nl: "Verborgen: dit getal, of een ander dat eruit volgt, is kleiner dan \(smallest).",
      en: "Hidden: this figure, or another that follows from it, is below \(smallest).")
  }
  package static var areasNameNobody: Phrase {
    Phrase(
      nl: "Per gebied staan er geen namen achter een getal. BIJ-meldingen tellen hier niet mee.",
      en: "By area there are no names behind a figure. BIJ notices are not counted here.")
  }
  package static var figureIsNone: Phrase {
    Phrase(nl: "Achter een nul staat geen lijst.", en: "There is no list behind a zero.")
  }
  package static func figureOpens(_ key: String) -> Phrase {
    Phrase(nl: "\(key) opent de lijst hierachter.", en: "\(key) opens the list behind it.")
  }
  package static func figureWhatIf(_ key: String) -> Phrase {
    Phrase(
      nl: "\(key) laat zien wat overdragen doet, voor je beslist. Een deel? Open de lijst en"
        + " markeer zaken.",
      en: "\(key) shows what handing over would do before you decide. A part? Open the list and"
        + " mark cases.")
  }
  package static var footerOpenFigure: Phrase { Phrase(nl: "lijst", en: "list") }
  package static func behindFigure(_ figure: Phrase) -> Phrase {
    Phrase(nl: "uit het overzicht: ", en: "from the overview: ") + figure
  }

  package static var whatIfChoose: Phrase {
    Phrase(
      nl: "Kies een collega: hier staat dan wat het met ieders aantal zaken doet.",
      en: "Choose a colleague: here you then see what it does to everybody's number of cases.")
  }
  package static var whatIfNothing: Phrase {
    Phrase(nl: "Er verandert niets: die heeft ze al.", en: "Nothing changes: they have them.")
  }
  /// "De Wit 12 → 9 zaken, 4 → 2 terugkeer".
  package static func loadChange(
    _ name: Phrase, from: Int, to: Int, returns: Int, toReturns: Int
  ) -> Phrase {
    name
      + Phrase(
        nl: " \(from) → \(to) zaken, \(returns) → \(toReturns) terugkeer",
        en: " \(from) → \(to) cases, \(returns) → \(toReturns) returns")
  }
}
