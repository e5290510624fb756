/// What is said when a colleague recorded something while one was still writing.
extension Phrase {
  package static var staleForm: Phrase {
    Phrase(
      nl: "NIET BEWAARD. Een collega legde intussen iets vast. Kijk of jouw versie nog klopt."
        + " Ctrl-D bewaart die dan alsnog.",
      en:
        "NOT SAVED. A colleague recorded something meanwhile. Check that your version still holds."
        + " Ctrl-D then saves it.")
  }

  package static var yourVersion: Phrase { Phrase(nl: "Jouw versie", en: "Your version") }

  package static var otherVersion: Phrase {
    Phrase(nl: "Intussen vastgelegd", en: "Recorded meanwhile")
  }

  package static var nothingFilledIn: Phrase {
    Phrase(nl: "nog niets ingevuld", en: "nothing filled in yet")
  }

  package static func takenBack(_ what: Phrase) -> Phrase {
    Phrase(nl: "ongedaan gemaakt: \(what.nl)", en: "undone: \(what.en)")
  }

  package static func putBack(_ what: Phrase) -> Phrase {
    Phrase(nl: "opnieuw gedaan: \(what.nl)", en: "redone: \(what.en)")
  }

  /// - Parameter key: the key that tries again.
  package static func notUndoneYet(by colleague: String, _ what: Phrase, key: String) -> Phrase {
    Phrase(
      nl: "Nog niets gedaan: \(colleague) legde intussen vast: \(what.nl). \(key) doet het alsnog.",
      en:
        "Nothing done yet: \(colleague) recorded meanwhile: \(what.en). \(key) does it all the same."
    )
  }
}
