/// What is said about several rows at once: marks, and what a decision on them would bring.
package enum BatchTexts {
  package static let titleMarkRange = Phrase(nl: "reeks merken", en: "mark a range")
  package static let footerMarkRange = Phrase(nl: "reeks", en: "range")
  package static let helpMarkRange = Phrase(
    nl: "Merken van hier tot waar je heen gaat. Nog eens drukken, of Esc, houdt de merken.",
    en: "Mark from here to where you go. Press again, or Esc, to keep the marks.")

  /// What the keys do in a preview.
  package static let keys = Phrase(
    nl: "Enter legt vast wat verandert   Esc terug naar het formulier   j k blader",
    en: "Enter records what changes   Esc back to the form   j k scroll")

  package static func willChange(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "1 verandert", en: "1 will change")
      : Phrase(nl: "\(count) veranderen", en: "\(count) will change")
  }

  package static func isSo(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "1 is al zo", en: "1 is so already")
      : Phrase(nl: "\(count) zijn al zo", en: "\(count) are so already")
  }

  package static func isRefused(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "1 kan niet", en: "1 is refused")
      : Phrase(nl: "\(count) kunnen niet", en: "\(count) are refused")
  }

  /// Others recorded something while the preview was open.
  package static let anew = Phrase(
    nl: "Opnieuw berekend: een collega legde intussen iets vast. Kijk of het nog klopt.",
    en: "Worked out anew: a colleague recorded something meanwhile. Check that it still holds.")

  package static let otherwiseNow = Phrase(
    nl: "NIET BEWAARD. Het komt nu anders uit dan er stond. Kijk opnieuw; Enter legt het dan vast.",
    en: "NOT SAVED. It comes out otherwise by now. Look again; Enter then records it.")

  package static let nothingChanges = Phrase(
    nl: "Er is niets vast te leggen: bij niemand verandert iets. Esc gaat terug.",
    en: "There is nothing to record: nothing changes for anybody. Esc goes back.")

  /// - Parameters:
  ///   - left: how many were refused; they stay marked.
  ///   - undo: the key that takes all of it back.
  package static func recorded(_ what: Phrase, _ people: Int, left: Int, undo: String) -> Phrase {
    guard left > 0 else { return .recorded(what, .peopleCount(people), undo: undo) }
    return Phrase(
      nl: "Vastgelegd: \(what.nl) bij \(people), \(left) niet (gemerkt)."
        + " \(undo) maakt het ongedaan.",
      en: "Recorded: \(what.en) for \(people), \(left) not (marked). \(undo) undoes it.")
  }

  package static func formTasksDone(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Taken gedaan bij \(whom.nl)", en: "Tasks done for \(whom.en)")
  }
}
