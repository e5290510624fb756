/// What the commands about who saw what say.
extension Phrase {
  package static var accessAbstract: Phrase { Phrase(nl: "Wie wat zag", en: "Who saw what") }

  package static var accessReviewAbstract: Phrase {
    Phrase(
      nl: "Wat opvalt in wie wat zag, en waarom; markeer wat je bekeek",
      en: "What stands out in who saw what, and why; mark what you looked at")
  }

  package static var accessOfAbstract: Phrase {
    Phrase(
      nl: "Wie wanneer en waarom naar een betrokkene keek, om te verstrekken (AVG 15)",
      en: "Who looked at a person when and why, to hand over (GDPR 15)")
  }

  package static var optionMark: Phrase {
    Phrase(
      nl: "Markeer deze regels als bekeken; de opmerking komt van standaardinvoer",
      en: "Mark these lines as reviewed; the remark comes from standard input")
  }

  package static var optionAllAccess: Phrase {
    Phrase(nl: "Alle regels, ook waar niets aan opvalt", en: "All records, also ordinary ones")
  }

  package static var argumentPersonOrID: Phrase {
    Phrase(
      nl: "Nummers van een betrokkene, of de ids die 'access of --ids' geeft",
      en: "Numbers of a person, or the ids that 'access of --ids' gives")
  }

  package static var optionNamed: Phrase {
    Phrase(
      nl: "Noem ook de namen van collega's; alleen na een eigen afweging",
      en: "Name colleagues as well; only after weighing that")
  }

  package static var optionIDs: Phrase {
    Phrase(
      nl: "Geef alleen de ids, voor wie het logboek van inzage beheert",
      en: "Give the ids alone, for who keeps the log of access")
  }

  package static func badRecordID(_ text: String) -> Phrase {
    Phrase(
      nl: "'\(text)' is geen regel uit 'keerpunt access review'. Neem het nummer over.",
      en: "'\(text)' is no line of 'keerpunt access review'. Copy the id.")
  }

  package static func accessMarked(_ count: Int) -> Phrase {
    Phrase(nl: "Gemarkeerd als bekeken: \(count).", en: "Marked as reviewed: \(count).")
  }

  package static func findingLine(
    _ id: String, _ at: Phrase, who: String, what: Phrase, signs: Phrase, remark: String?
  ) -> Phrase {
    let line = Phrase.joined(
      [.verbatim(id), at, .verbatim(who), what, signs], separator: "  ")
    guard let remark else { return line }
    return line + Phrase(nl: "  bekeken: \(remark)", en: "  reviewed: \(remark)")
  }

  package static func accessAccount(
    _ at: Phrase, _ what: Phrase, ground: Phrase?, by name: String?, words: String
  ) -> Phrase {
    .joined(
      [at, what] + (ground.map { [$0] } ?? []) + (name.map { [.verbatim($0)] } ?? [])
        + (words.isEmpty ? [] : [.verbatim(words)]), separator: "  ")
  }

  package static var nobodyLooked: Phrase {
    Phrase(
      nl: "Niemand keek naar deze betrokkene.", en: "Nobody looked at this person.")
  }
}
