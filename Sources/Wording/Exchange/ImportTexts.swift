/// What an import says: how many rows became what, and why a row was refused.
extension Phrase {
  /// `3 nieuw, 2 gewijzigd, 5 gelijk, 1 geweigerd`.
  package static func importCounts(new: Int, changed: Int, same: Int, refused: Int) -> Phrase {
    Phrase(
      nl: "\(new) nieuw, \(changed) gewijzigd, \(same) gelijk, \(refused) geweigerd",
      en: "\(new) new, \(changed) changed, \(same) same, \(refused) refused")
  }

  /// No column that tells enough.
  package static func columnMissing(_ headings: [Phrase]) -> Phrase {
    let or = Phrase(nl: " of ", en: " or ")
    let names = Phrase(
      nl: headings.map(\.nl).joined(separator: or.nl),
      en: headings.map(\.en).joined(separator: or.en))
    return Phrase(
      nl: "De kolom \(names.nl) ontbreekt. Zet die naam in de eerste regel.",
      en: "The column \(names.en) is missing. Put that name in the first line.")
  }

  /// Two columns with the same meaning.
  package static func columnTwice(_ heading: Phrase, columns: [Int]) -> Phrase {
    let list = columns.map(String.init)
    return Phrase(
      nl: "De kolom \(heading.nl) staat er twee keer in: \(list.joined(separator: " en "))."
        + " Haal er een weg.",
      en: "The column \(heading.en) is there twice: \(list.joined(separator: " and "))."
        + " Remove one.")
  }

  /// A heading with a slip of the pen.
  package static func columnUnknown(_ heading: String, column: Int, meant: Phrase) -> Phrase {
    Phrase(
      nl: "Kolom \(column) heet \"\(heading)\". Bedoel je \(meant.nl)? Pas de kop aan.",
      en: "Column \(column) is called \"\(heading)\". Do you mean \(meant.en)? Correct the header.")
  }

  /// A column from which nothing is taken.
  package static func columnIgnored(_ heading: String, column: Int) -> Phrase {
    Phrase(
      nl: "Kolom \(column) (\(heading)) is niet bekend en wordt niet ingelezen.",
      en: "Column \(column) (\(heading)) is not known and is not read.")
  }

  /// Nothing stands where something must.
  package static var cellMissing: Phrase {
    Phrase(nl: "Dit is leeg en moet gevuld zijn.", en: "This is empty and must be filled in.")
  }

  /// Not a reference number.
  package static var cellNoReference: Phrase {
    Phrase(
      nl: "Dit is geen Z-nummer. Een Z-nummer ziet eruit als Z-104233.",
      en: "This is no reference number. One looks like Z-104233.")
  }

  /// Not a date.
  package static var cellNoDate: Phrase {
    Phrase(
      nl: "Dit is geen datum. Schrijf 26-11-2026 of 2026-11-26.",
      en: "This is no date. Write 26-11-2026 or 2026-11-26.")
  }

  /// Not a time.
  package static var cellNoTime: Phrase {
    Phrase(nl: "Dit is geen tijd. Schrijf 09:30.", en: "This is no time. Write 09:30.")
  }

  /// Neither yes nor no.
  package static var cellNoYesOrNo: Phrase {
    Phrase(nl: "Schrijf ja of nee.", en: "Write yes or no.")
  }

  /// A word that the column does not know.
  package static func cellNoneOf(_ words: [Phrase]) -> Phrase {
    Phrase(nl: "Dit woord is niet bekend.", en: "This word is not known.") + verbatim(" ")
      + columnWords(words)
  }

  /// Not a colleague.
  package static var cellUnknownOwner: Phrase {
    Phrase(
      nl: "Deze collega is hier niet bekend. Schrijf de inlognaam of de naam op het scherm.",
      en: "This colleague is not known here. Write the log-in name or the name on screen.")
  }

  /// A day that has yet to come.
  package static var cellInFuture: Phrase {
    Phrase(
      nl: "Deze datum ligt in de toekomst. Dat kan hier niet.",
      en: "This date is in the future. That is not possible here.")
  }

  /// A date although nobody knows it.
  package static var cellDateNotExpected: Phrase {
    Phrase(
      nl: "De kwaliteit is onbekend, maar er staat een datum. Kies een andere kwaliteit of haal"
        + " de datum weg.",
      en: "The quality is unknown, but there is a date. Choose another quality or remove the date.")
  }

  /// A newer date came in already.
  package static func cellLaterDateKnown(_ day: Phrase) -> Phrase {
    Phrase(
      nl: "Van deze datum is op \(day.nl) al nieuwer bericht ontvangen. Het oude telt niet meer.",
      en: "Newer word of this date was received on \(day.en). The old one no longer counts.")
  }

  /// Nobody of this name.
  package static var rowUnknownPerson: Phrase {
    Phrase(
      nl: "Deze betrokkene is hier niet bekend. Lees eerst de personen in.",
      en: "This person is not known here. Import the people first.")
  }

  /// Perhaps somebody who is known already.
  package static func rowMaybeSame(_ references: [String]) -> Phrase {
    let list = references.joined(separator: ", ")
    return Phrase(
      nl: "Mogelijk dezelfde persoon als \(list). Kijk het na. Is het dezelfde: zet het Z-nummer"
        + " in de regel. Is het een ander: zet ja in de kolom naamgenoot.",
      en: "Possibly the same person as \(list). Look into it. The same: put the reference number in"
        + " the row. Another: put yes in the column namesake.")
  }

  /// The reference number is somebody else's.
  package static func rowContradicts(_ reference: String) -> Phrase {
    Phrase(
      nl: "Bij \(reference) staat een andere geboortedatum of een ander BSN. Controleer het"
        + " Z-nummer.",
      en: "\(reference) has another birth date or BSN. Check the reference number.")
  }

  /// More than one return fits.
  package static func rowSeveralReturns(_ reference: String) -> Phrase {
    Phrase(
      nl: "Bij \(reference) past dit op meer dan één terugkeer. Vul de instelling in, of leg het"
        + " vast in het dossier.",
      en: "For \(reference) this fits more than one return. Fill in the institution, or record it"
        + " in the dossier.")
  }
}
