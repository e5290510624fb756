/// Why a file or a row of it cannot be read.
extension Phrase {
  /// `regel 12, kolom 3 (geboortedatum)`.
  package static func place(line: Int, column: Int?, heading: Phrase?) -> Phrase {
    let row = Phrase(nl: "regel \(line)", en: "line \(line)")
    let cell = column.map { Phrase(nl: ", kolom \($0)", en: ", column \($0)") } ?? verbatim("")
    let name = heading.map { Phrase(nl: " (\($0.nl))", en: " (\($0.en))") } ?? verbatim("")
    return row + cell + name
  }

  /// There is nothing in the file.
  package static var sheetEmpty: Phrase {
    Phrase(
      nl: "Het bestand is leeg. De eerste regel moet de namen van de kolommen bevatten.",
      en: "The file is empty. Its first line must hold the names of the columns.")
  }

  /// The file is in UTF-16.
  package static var sheetUTF16: Phrase {
    Phrase(
      nl: "Dit bestand is opgeslagen als UTF-16 (Unicode-tekst). Sla het op als CSV UTF-8.",
      en: "This file was saved as UTF-16 (Unicode text). Save it as CSV UTF-8.")
  }

  /// The file is no text.
  package static func sheetNoText(line: Int) -> Phrase {
    Phrase(
      nl: "Dit is geen CSV: op regel \(line) staan tekens die in tekst niet voorkomen. Sla het"
        + " rekenblad op als CSV.",
      en: "This is no CSV: line \(line) holds bytes that no text has. Save the spreadsheet as CSV.")
  }

  /// The file is not in the encoding that was said.
  package static func sheetNotUTF8(line: Int) -> Phrase {
    Phrase(
      nl: "Regel \(line) is geen UTF-8. Sla het bestand op als CSV UTF-8, of kies cp1252.",
      en: "Line \(line) is not UTF-8. Save the file as CSV UTF-8, or choose cp1252.")
  }

  /// A quote was never closed.
  package static func sheetQuoteOpen(line: Int, column: Int) -> Phrase {
    Phrase(
      nl: "Op regel \(line), kolom \(column) begint een tekst met \" die nergens eindigt. Zet er"
        + " een \" achter.",
      en: "On line \(line), column \(column) a text begins with \" and never ends. Close it"
        + " with \".")
  }

  /// A row has fields too many or too few.
  package static func rowFieldCount(_ expected: Int, found: Int) -> Phrase {
    Phrase(
      nl: "De regel heeft \(found) kolommen, de kop heeft er \(expected). Staat er een"
        + " scheidingsteken te veel of te weinig?",
      en: "The row has \(found) columns, the header has \(expected). Is there a separator too many"
        + " or too few?")
  }

  /// A control character stands in a field.
  package static var rowControlCharacter: Phrase {
    Phrase(
      nl: "Er staat een onzichtbaar stuurteken in. Haal het weg, of typ de tekst opnieuw.",
      en: "It holds an invisible control character. Remove it, or type the text again.")
  }

  /// Text after a closing quote.
  package static var rowTextAfterQuote: Phrase {
    Phrase(
      nl: "Na het sluitende \" staat nog tekst. Schrijf een \" in de tekst als \"\".",
      en: "Text follows the closing \". Write a \" inside the text as \"\".")
  }
}
