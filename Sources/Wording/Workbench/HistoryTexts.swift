/// What is said about what happened to a record, and about how somebody was known on an earlier day.
package enum HistoryTexts {
  package static let titleHistory = Phrase(nl: "geschiedenis", en: "history")
  package static let footerHistory = Phrase(nl: "geschiedenis", en: "history")
  package static let helpHistory = Phrase(
    nl: "Alles wat er met dit gegeven gebeurde: wat, wanneer en door wie, ook wat ongedaan is.",
    en: "Everything that happened to this record: what, when and by whom, undone things too.")
  package static let titleAsKnown = Phrase(nl: "bekend op een dag", en: "as known on a day")
  package static let footerAsKnown = Phrase(nl: "bekend op", en: "as known")
  package static let helpAsKnown = Phrase(
    nl: "Het dossier zoals het aan het eind van een eerdere dag bekend was. Alleen om te lezen.",
    en: "The dossier as it was known at the end of an earlier day. Only to read.")

  /// What the keys do in a history.
  package static let keys = Phrase(
    nl: "d zoals bekend op een dag   j k blader   Esc terug",
    en: "d as known on a day   j k scroll   Esc back")

  package static func title(_ name: String) -> Phrase {
    Phrase(nl: "Geschiedenis · \(name)", en: "History · \(name)")
  }

  package static let nothing = Phrase(
    nl: "Hier is nog niets over vastgelegd.", en: "Nothing was recorded about this yet.")

  /// What stood there before.
  package static func was(_ before: Phrase) -> Phrase {
    Phrase(nl: "hiervoor: \(before.nl)", en: "before: \(before.en)")
  }

  package static func formAsKnown(_ whom: Phrase) -> Phrase {
    Phrase(nl: "\(whom.nl): zoals bekend op", en: "\(whom.en): as known on")
  }

  package static let labelAsKnown = Phrase(nl: "Dag (leeg: gisteren)", en: "Day (or yesterday)")

  package static func dayToCome(_ day: Phrase) -> Phrase {
    Phrase(
      nl: "\(day.capitalised.nl) moet nog komen. Kies een dag tot en met vandaag.",
      en: "\(day.capitalised.en) is still to come. Choose a day up to today.")
  }

  package static func notKnownYet(_ day: Phrase) -> Phrase {
    Phrase(
      nl: "Op \(day.nl) stond deze betrokkene hier nog niet.",
      en: "This person was not recorded here yet on \(day.en).")
  }

  /// Above a dossier of an earlier day.
  package static func banner(_ day: Phrase, back key: String) -> Phrase {
    Phrase(
      nl: "ZOALS BEKEND OP \(day.nl), einde van de dag · alleen lezen · \(key) naar nu",
      en: "AS KNOWN ON \(day.en), end of the day · read only · \(key) to now")
  }

  /// Why a key does nothing there.
  package static func onlyLooking(_ day: Phrase, back key: String) -> Phrase {
    Phrase(
      nl: "Dossier van \(day.nl): daar valt niets meer te beslissen. \(key) naar nu.",
      en: "Dossier of \(day.en): nothing can be decided there. \(key) goes to now.")
  }

  /// The first line of a dossier of an earlier day in a script.
  package static func asKnownOn(_ day: Phrase) -> Phrase {
    Phrase(
      nl: "Zoals bekend aan het eind van \(day.nl).", en: "As known at the end of \(day.en).")
  }

  package static let optionAsKnownOn = Phrase(
    nl: "Zoals bekend aan het eind van deze dag", en: "As known at the end of this day")

  /// - Parameters:
  ///   - key: the key that withdraws or corrects it.
  ///   - verb: what that key does.
  package static func wayBack(_ key: String, _ verb: Phrase) -> Phrase {
    Phrase(nl: "Toets: \(key) (\(verb.nl)). ", en: "Key: \(key) (\(verb.en)). ")
  }

  /// A destruction that was asked for is withdrawn by a command.
  package static let wayBackByCommand = Phrase(
    nl: "Opdracht: keerpunt erase withdraw. ", en: "Command: keerpunt erase withdraw. ")
}
