/// What stands in the columns of an import.
extension Phrase {
  /// The heading of the help on the columns of an import.
  package static func importColumns(of kind: Phrase) -> Phrase {
    Phrase(
      nl:
        "Kolommen bij het inlezen van \(kind.nl). De eerste regel bevat de namen, in het Nederlands"
        + " of het Engels.",
      en: "Columns for importing \(kind.en). The first line holds the names, in Dutch or English.")
  }

  /// People, as what is imported.
  package static var importPeople: Phrase { Phrase(nl: "personen", en: "people") }

  /// Returns, as what is imported.
  package static var importReturns: Phrase { Phrase(nl: "terugkeer", en: "returns") }

  /// The column must be there.
  package static var columnRequired: Phrase { Phrase(nl: "verplicht", en: "required") }

  /// One such column must be there.
  package static var columnTellsWho: Phrase {
    Phrase(nl: "zegt om wie het gaat", en: "tells who it is about")
  }

  /// The column may be left out.
  package static var columnOptional: Phrase { Phrase(nl: "mag ontbreken", en: "optional") }

  /// The words that a column knows.
  package static func columnWords(_ words: [Phrase]) -> Phrase {
    let list = joined(words, separator: ", ")
    return Phrase(nl: "Kies uit: \(list.nl).", en: "Choose from: \(list.en).")
  }

  /// Other headings for a column.
  package static func columnAlso(_ headings: [String]) -> Phrase {
    let list = headings.joined(separator: ", ")
    return Phrase(nl: "Ook: \(list).", en: "Also: \(list).")
  }

  /// The column of `reference`.
  package static var meaningReference: Phrase {
    Phrase(
      nl: "Het Z-nummer waaronder Keerpunt de betrokkene kent.",
      en: "The number by which Keerpunt knows the person.")
  }

  /// The column of `sourceNumber`.
  package static var meaningSourceNumber: Phrase {
    Phrase(
      nl: "Het nummer in de bron. Regels met hetzelfde nummer in één bestand gaan over dezelfde"
        + " persoon. Het wordt niet bewaard.",
      en: "The number in the source. Rows of one file with the same number are about the same"
        + " person. It is not kept.")
  }

  /// The column of `chainNumber`.
  package static var meaningChainNumber: Phrase {
    Phrase(
      nl: "strafrechtsketennummer; alleen voor reclassering",
      en: "number in the chain of justice; for probation only")
  }

  package static var noChainNumber: Phrase {
    Phrase(
      nl: "Dit is geen SKN: vier tot twintig letters en cijfers.",
      en: "This is no SKN: four to twenty letters and digits.")
  }

  /// The column of `citizenServiceNumber`.
  package static var meaningCitizenServiceNumber: Phrase {
    Phrase(
      nl: "Acht of negen cijfers.",
      en: "Eight or nine digits.")
  }

  /// The column of `name`.
  package static var meaningName: Phrase {
    Phrase(
      nl: "De hele naam: Ravi de Vos, of Vos, Ravi de.",
      en: "The whole name: Ravi de Vos, or Vos, Ravi de.")
  }

  /// The column of `surname`.
  package static var meaningSurname: Phrase {
    Phrase(
      nl: "De achternaam. Zonder kolom voorvoegsel mag het voorvoegsel ervoor staan.",
      en: "The surname. Without a column prefix, the prefix may stand before it.")
  }

  /// The column of `prefix`.
  package static var meaningPrefix: Phrase {
    Phrase(
      nl: "Het voorvoegsel: van der.",
      en: "The surname prefix: van der.")
  }

  /// The column of `given`.
  package static var meaningGiven: Phrase {
    Phrase(
      nl: "Voornamen of voorletters.",
      en: "Given names or initials.")
  }

  /// The column of `birthDate`.
  package static var meaningBirthDate: Phrase {
    Phrase(
      nl: "12-3-1989, 1989-03-12, of alleen wat bekend is: 00-03-1989, 1989. Leeg is onbekend.",
      en: "12-3-1989, 1989-03-12, or only what is known: 00-03-1989, 1989. Empty is unknown.")
  }

  /// The column of `aliases`.
  package static var meaningAliases: Phrase {
    Phrase(
      nl: "Andere namen, met | ertussen.",
      en: "Other names, with | between them.")
  }

  /// The column of `namesake`.
  package static var meaningNamesake: Phrase {
    Phrase(
      nl: "Ja: dit is iemand anders dan de bekende persoon met dezelfde naam.",
      en: "Yes: this is somebody else than the known person of the same name.")
  }

  /// The column of `street`.
  package static var meaningStreet: Phrase {
    Phrase(
      nl: "De straat van het adres.",
      en: "The street of the address.")
  }

  /// The column of `houseNumber`.
  package static var meaningHouseNumber: Phrase {
    Phrase(
      nl: "Het huisnummer met toevoeging.",
      en: "The house number with its addition.")
  }

  /// The column of `postcode`.
  package static var meaningPostcode: Phrase {
    Phrase(
      nl: "Vier cijfers en twee letters: 1012 RD.",
      en: "Four digits and two letters: 1012 RD.")
  }

  /// The column of `city`.
  package static var meaningCity: Phrase {
    Phrase(
      nl: "De plaats van het adres.",
      en: "The city of the address.")
  }

  /// The column of `addressKind`.
  package static var meaningAddressKind: Phrase {
    Phrase(
      nl: "Wat voor adres het is. Leeg is woonadres.",
      en: "What the address is for. Empty is home.")
  }

  /// The column of `addressSource`.
  package static var meaningAddressSource: Phrase {
    Phrase(
      nl: "Wie het adres gaf. Verplicht bij een adres.",
      en: "Who gave the address. Required with an address.")
  }

  /// The column of `verifiedOn`.
  package static var meaningLatitude: Phrase {
    Phrase(
      nl: "Breedtegraad in WGS84, zoals 52.0907. Samen met de lengtegraad.",
      en: "Latitude in WGS84, as 52.0907. Together with the longitude.")
  }

  package static var meaningLongitude: Phrase {
    Phrase(
      nl: "Lengtegraad in WGS84, zoals 5.1214. Samen met de breedtegraad.",
      en: "Longitude in WGS84, as 5.1214. Together with the latitude.")
  }

  package static var meaningVerifiedOn: Phrase {
    Phrase(
      nl: "De dag waarop iemand het adres controleerde. Leeg is nog niet.",
      en: "The day on which somebody verified the address. Empty is not yet.")
  }

  /// The column of `returnType`.
  package static var meaningReturnType: Phrase {
    Phrase(
      nl: "Hoe de betrokkene terugkeert.",
      en: "How the person returns.")
  }

  /// The column of `institution`.
  package static var meaningInstitution: Phrase {
    Phrase(
      nl: "Waar de betrokkene nu zit: PI Lelystad.",
      en: "Where the person is now: PI Lelystad.")
  }

  /// The column of `dateKind`.
  package static var meaningDateKind: Phrase {
    Phrase(
      nl: "Waarvan het de datum is. Verplicht bij een datum.",
      en: "What the date stands for. Required with a date.")
  }

  /// The column of `date`.
  package static var meaningDate: Phrase {
    Phrase(
      nl: "26-11-2026 of 2026-11-26.",
      en: "26-11-2026 or 2026-11-26.")
  }

  /// The column of `time`.
  package static var meaningTime: Phrase {
    Phrase(
      nl: "09:30. Mag leeg zijn.",
      en: "09:30. May be empty.")
  }

  /// The column of `dateQuality`.
  package static var meaningDateQuality: Phrase {
    Phrase(
      nl: "Hoe zeker de datum is. Verplicht bij een datum.",
      en: "How sure the date is. Required with a date.")
  }

  /// The column of `dateSource`.
  package static var meaningDateSource: Phrase {
    Phrase(
      nl: "Wie de datum gaf. Verplicht bij een datum.",
      en: "Who gave the date. Required with a date.")
  }

  /// The column of `receivedOn`.
  package static var meaningReceivedOn: Phrase {
    Phrase(
      nl: "De dag waarop wij het hoorden. Leeg is vandaag.",
      en: "The day on which we were told. Empty is today.")
  }

  /// The column of `owner`.
  package static var meaningOwner: Phrase {
    Phrase(
      nl: "De inlognaam of de naam van de collega van wie de zaak is. Geldt alleen voor wie die"
        + " collega niet eerder had.",
      en: "The log-in name or the name of the colleague who owns the case. Counts only for who"
        + " did not have that colleague before.")
  }
}
