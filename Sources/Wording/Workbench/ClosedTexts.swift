/// What is said of texts of notes that were not opened.
extension Phrase {
  /// What somebody typed in a note, or that it was not opened: nobody records an empty one.
  package static func noteText(_ text: String) -> Phrase {
    text.isEmpty ? Phrase(nl: "(tekst niet geopend)", en: "(text not opened)") : .verbatim(text)
  }

  /// - Parameter count: how many texts there are that could not be opened.
  package static func textsNotOpened(_ count: Int) -> Phrase {
    let nl =
      count == 1
      ? "Een tekst van een notitie is niet te openen"
      : "\(count) teksten van notities zijn niet te openen"
    let en =
      count == 1
      ? "One text of a note cannot be opened" : "\(count) texts of notes cannot be opened"
    return Phrase(
      nl: "\(nl): de sleutel is er niet meer of het bestand is beschadigd."
        + " keerpunt log verify zegt wat er is.",
      en: "\(en): the key is gone or the file is damaged. keerpunt log verify tells which.")
  }

  /// The keys of a search that is being typed in the notes: it goes through the texts once it is on
  /// record.
  package static var filterNoteKeys: Phrase {
    Phrase(
      nl: "Enter zoekt ook in de teksten   Tab vult aan   Esc zoals het was",
      en: "Enter searches the texts too   Tab completes   Esc as it was")
  }

  /// Why a note cannot be corrected from here.
  package static var correctWhatIsOpen: Phrase {
    Phrase(
      nl: "De tekst van deze notitie is niet geopend. Open eerst het dossier.",
      en: "The text of this note was not opened. Open the dossier first.")
  }
}
