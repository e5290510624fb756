package import Wording

/// What the rows of an import are about.
package enum ImportKind: String, CaseIterable, Hashable, Sendable {
  case people, returns
}

/// What one column of an import holds. The raw values number the fields, for tables by field.
package enum ImportField: Int, CaseIterable, Hashable, Sendable {
  // Who
  case reference, sourceNumber, citizenServiceNumber, chainNumber, name, surname, prefix, given,
    birthDate
  case aliases, namesake
  // Where
  case street, houseNumber, postcode, city, addressKind, addressSource, verifiedOn
  case latitude, longitude
  // Which return
  case returnType, institution, dateKind, date, time, dateQuality, dateSource, receivedOn
  // Whose
  case owner
}

/// One column: under which headings it is found, whether it must be there, and what stands in it.
package struct ImportColumn: Hashable, Sendable {
  /// Whether a file can do without the column.
  package enum Need: Hashable, Sendable {
    case required
    /// One of the columns of this kind of need must be there: they say who it is about.
    case oneThatTellsWho
    case optional
  }

  /// What the column holds.
  package let field: ImportField
  /// Whether a file can do without.
  package let need: Need
  /// Headings in Dutch, the one that we write ourselves first.
  package let dutch: [String]
  /// Headings in English, the one that we write ourselves first.
  package let english: [String]

  init(_ field: ImportField, _ need: Need, _ dutch: [String], _ english: [String]) {
    self.field = field
    self.need = need
    self.dutch = dutch
    self.english = english
  }

  /// The heading as we write it ourselves.
  package var heading: Phrase { Phrase(nl: dutch.first ?? "", en: english.first ?? "") }
}

extension ImportKind {
  /// The table of all columns, from which headers are read and the help text is made.
  package var columns: [ImportColumn] {
    switch self {
    case .people: ImportKind.who + ImportKind.address + [ImportKind.owner]
    case .returns: ImportKind.who.filter { $0.field != .aliases } + ImportKind.dates
    }
  }

  /// The heading as we write it ourselves; empty for a field that this import does not have.
  func heading(of field: ImportField) -> Phrase {
    columns.first { $0.field == field }?.heading ?? Phrase(nl: "", en: "")
  }

  private static let who = [
    ImportColumn(
      .reference, .oneThatTellsWho, ["Z-nummer", "referentie"], ["reference", "ref", "Z number"]),
    ImportColumn(
      .sourceNumber, .optional, ["bronnummer", "nummer bron"], ["source id", "source number"]),
    ImportColumn(
      .citizenServiceNumber, .oneThatTellsWho, ["BSN", "burgerservicenummer"],
      ["citizen service number"]),
    ImportColumn(.chainNumber, .optional, ["SKN", "strafrechtsketennummer"], ["chain number"]),
    ImportColumn(.name, .oneThatTellsWho, ["naam", "volledige naam"], ["name", "full name"]),
    ImportColumn(
      .surname, .oneThatTellsWho, ["achternaam", "geslachtsnaam"],
      ["surname", "last name", "family name"]),
    ImportColumn(
      .prefix, .optional, ["voorvoegsel", "voorvoegsels", "tussenvoegsel"],
      ["prefix", "surname prefix"]),
    ImportColumn(
      .given, .optional, ["voornamen", "voornaam", "voorletters"],
      ["given names", "given name", "first name", "first names", "initials"]),
    ImportColumn(
      .birthDate, .optional, ["geboortedatum", "geb.datum"], ["birth date", "date of birth"]),
    ImportColumn(.aliases, .optional, ["aliassen", "alias", "andere namen"], ["aliases"]),
    ImportColumn(.namesake, .optional, ["naamgenoot"], ["namesake"]),
  ]

  private static let address = [
    ImportColumn(.street, .optional, ["straat", "straatnaam", "adres"], ["street", "address"]),
    ImportColumn(
      .houseNumber, .optional, ["huisnummer", "huisnr"], ["house number", "house no"]),
    ImportColumn(.postcode, .optional, ["postcode"], ["postal code", "zip"]),
    ImportColumn(.city, .optional, ["plaats", "woonplaats"], ["city", "town", "place"]),
    ImportColumn(
      .addressKind, .optional, ["soort", "soort adres", "adressoort"], ["kind", "address kind"]),
    ImportColumn(
      .addressSource, .optional, ["bron", "bron adres"], ["source", "address source"]),
    ImportColumn(
      .verifiedOn, .optional, ["geverifieerd", "geverifieerd op"], ["verified", "verified on"]),
    ImportColumn(.latitude, .optional, ["breedtegraad", "lat"], ["latitude", "lat"]),
    ImportColumn(
      .longitude, .optional, ["lengtegraad", "lon", "lng"], ["longitude", "lon", "lng"]),
  ]

  private static let dates = [
    ImportColumn(
      .returnType, .required, ["soort", "soort terugkeer", "type"], ["kind", "return type"]),
    ImportColumn(.institution, .optional, ["instelling", "inrichting", "PI"], ["institution"]),
    ImportColumn(.dateKind, .optional, ["datumsoort", "soort datum"], ["date kind"]),
    ImportColumn(.date, .optional, ["datum"], ["date"]),
    ImportColumn(.time, .optional, ["tijd"], ["time"]),
    ImportColumn(.dateQuality, .optional, ["kwaliteit", "zekerheid"], ["quality"]),
    ImportColumn(.dateSource, .optional, ["bron", "bron datum"], ["source", "date source"]),
    ImportColumn(
      .receivedOn, .optional, ["ontvangen", "ontvangen op"], ["received", "received on"]),
    owner,
  ]

  private static let owner = ImportColumn(
    .owner, .optional, ["eigenaar", "behandelaar"], ["owner"])
}
