/// What taking an exported log in says.
extension Phrase {
  package static var logImportAbstract: Phrase {
    Phrase(
      nl: "Neem een export van een onverzegeld logboek over in dit verzegelde",
      en: "Take an export of an unsealed log into this sealed one")
  }

  package static func logImported(_ count: Int, destroyed: Int) -> Phrase {
    Phrase(
      nl:
        "Overgenomen of al aanwezig: \(count). Niet overgenomen, want hier vernietigd: \(destroyed).",
      en: "Taken in or there already: \(count). Left out, since destroyed here: \(destroyed).")
  }

  package static func badLogLine(_ path: String, line: Int) -> Phrase {
    Phrase(
      nl: "\(path), regel \(line): dit is geen regel uit 'keerpunt log export --jsonl'."
        + " Er is niets overgenomen. Maak de export opnieuw.",
      en: "\(path), line \(line): this is no line of 'keerpunt log export --jsonl'."
        + " Nothing was taken in. Make the export again.")
  }

  package static var logHoldsOthers: Phrase {
    Phrase(
      nl:
        "In dit logboek staan al andere mensen. Neem een export alleen over in een nieuw logboek.",
      en: "This log holds other people already. Take an export into a new log alone.")
  }
}
