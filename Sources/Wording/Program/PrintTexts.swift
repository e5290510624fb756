/// What stands on a printed sheet beside what the log says.
extension Phrase {
  package static var printAbstract: Phrase {
    Phrase(nl: "op één vel A4, als tekst", en: "on one sheet of A4, as text")
  }
  package static var printMondayAbstract: Phrase {
    Phrase(
      nl: "jouw beslissingen van deze week, met een vakje om af te vinken",
      en: "your decisions of this week, with a box to tick")
  }
  package static var printCallAbstract: Phrase {
    Phrase(
      nl: "de belkaart van een betrokkene", en: "the call card of a person")
  }

  package static func mondayTitle(_ name: String, _ day: Phrase) -> Phrase {
    Phrase(nl: "Maandaglijst van \(name), \(day.nl)", en: "Monday list of \(name), \(day.en)")
  }
  package static func mondayCount(_ count: Int, until day: Phrase) -> Phrase {
    guard count > 0 else {
      return Phrase(
        nl: "Niets te beslissen tot en met \(day.nl).",
        en: "Nothing to decide up to and including \(day.en).")
    }
    return Phrase(
      nl: "Te beslissen tot en met \(day.nl): \(count), het dringendste eerst.",
      en: "To decide up to and including \(day.en): \(count), the most urgent first.")
  }
  package static func mondayBeside(later: Int, waiting: Int) -> Phrase {
    Phrase(
      nl: "Na deze week: \(later). Wacht op een ander: \(waiting).",
      en: "After this week: \(later). Waits for somebody else: \(waiting).")
  }
  package static func mondayLeftOut(_ count: Int) -> Phrase {
    Phrase(
      nl: "Niet op dit vel: \(count) van deze week. Alles staat in: keerpunt list triage",
      en: "Not on this sheet: \(count) of this week. All are in: keerpunt list triage")
  }
  package static func linesLeftOut(_ count: Int) -> Phrase {
    Phrase(
      nl: "Niet op dit vel: \(count) regels. Alles staat in: keerpunt card call",
      en: "Not on this sheet: \(count) lines. All are in: keerpunt card call")
  }

  package static func printedBy(_ name: String, _ moment: Phrase) -> Phrase {
    Phrase(nl: "Gedrukt door \(name), \(moment.nl)", en: "Printed by \(name), \(moment.en)")
  }
  package static func printedFrom(_ log: String) -> Phrase {
    Phrase(nl: "Uit het logboek: \(log)", en: "From the log: \(log)")
  }
  package static var destroyAfterUse: Phrase {
    Phrase(
      nl: "Bevat persoonsgegevens. Vernietig dit vel na gebruik.",
      en: "Contains personal data. Destroy this sheet after use.")
  }
}
