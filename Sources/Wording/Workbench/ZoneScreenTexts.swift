import Casework

/// The tab of places, and the forms for zones and what is told of victims.
package enum ZoneScreenTexts {
  package static let interest = Phrase(nl: "belang van slachtoffer", en: "interest of a victim")
  package static let addresses = Phrase(nl: "adressen", en: "addresses")
  package static let zones = Phrase(nl: "gebieden", en: "zones")
  package static let victims = Phrase(nl: "slachtoffer", en: "victim")
  package static let noCoordinate = Phrase(nl: "geen coördinaat", en: "no coordinate")
  package static let areaDrawn = Phrase(nl: "gebied vastgelegd", en: "area drawn")
  package static let victimsElsewhere = Phrase(
    nl: "Waar een slachtoffer is staat hier niet, en komt op geen brief, lijst of export.",
    en: "Where a victim is does not stand here, nor in any letter, list or export.")

  /// - Parameter key: the key that draws one.
  package static func noZones(_ key: String) -> Phrase {
    Phrase(nl: "Geen gebied; \(key) legt er een vast.", en: "No zone; \(key) draws one.")
  }

  /// - Parameter key: the key that tells a word.
  package static func notTold(_ key: String) -> Phrase {
    Phrase(
      nl: "slachtoffer: nog niet verteld (\(key))", en: "victim: not told yet (\(key))")
  }

  // Forms
  package static func formZone(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Adres of gebied bij ", en: "Address or zone of ") + whom
  }
  package static func formRemoveZone(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Gebied weghalen bij ", en: "Remove a zone of ") + whom
  }
  package static func formInterest(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Belang van slachtoffer bij ", en: "Interest of a victim with ") + whom
  }
  package static func formNearness(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Slachtoffer bij adres van ", en: "Victim near an address of ") + whom
  }
  package static let what = Phrase(nl: "Wat", en: "What")
  package static let anAddress = Phrase(nl: "adres", en: "address")
  package static let aZone = Phrase(nl: "gebied", en: "zone")
  package static let addressKind = Phrase(nl: "Soort adres", en: "Kind of address")
  package static let street = Phrase(nl: "Straat", en: "Street")
  package static let houseNumber = Phrase(nl: "Huisnummer", en: "House number")
  package static let postcode = Phrase(nl: "Postcode", en: "Postcode")
  package static let city = Phrase(nl: "Plaats", en: "Place")
  package static let source = Phrase(nl: "Bron", en: "Source")
  package static let coordinate = Phrase(nl: "Coördinaat", en: "Coordinate")
  package static let target = Phrase(nl: "Van", en: "Of")
  package static let isVictimZone = Phrase(nl: "Slachtoffer?", en: "Victim zone?")
  package static let label = Phrase(nl: "Naam", en: "Name")
  package static let centre = Phrase(nl: "Middelpunt", en: "Centre")
  package static let metres = Phrase(nl: "Straal (m)", en: "Radius (m)")
  package static let isInterested = Phrase(nl: "Belang", en: "Interest")
  package static let areaCode = Phrase(nl: "Gebiedscode", en: "Area code")
  package static let address = Phrase(nl: "Adres", en: "Address")
  package static let nearness = Phrase(nl: "Hoe ligt het", en: "How it lies")
  package static let toldBy = Phrase(nl: "Verteld door", en: "Told by")
  package static let ground = Phrase(nl: "Grond", en: "Ground")
  package static let day = Phrase(nl: "Dag (leeg: nu)", en: "Day (empty: now)")

  // What is wrong, and what follows
  package static let areaCodeUnreadable = Phrase(
    nl: "Een code als WK036302, BU03630201, GM0363 of 1234. Nooit een naam of adres.",
    en: "A code as WK036302, BU03630201, GM0363 or 1234. Never a name or an address.")
  package static let metresUnreadable = Phrase(
    nl: "Geef de straal in hele meters.", en: "Give the radius in whole metres.")
  package static let victimZoneHint = Phrase(
    nl: "Het gebied komt alleen in het deel slachtoffer; hier komt alleen het woord.",
    en: "The area goes to the victim compartment alone; here stands only the word.")
  package static let interestHint = Phrase(
    nl: "Geen naam, geen adres: alleen of er een belang is, en in welk gebied.",
    en: "No name, no address: only whether there is an interest, and in which area.")
  package static let wordHint = Phrase(
    nl: "Alleen dit woord komt in dit deel, met wie het vertelde, de grond en de dag.",
    en: "Only this word goes into this compartment, with who told it, the ground and the day.")

  // Keys
  package static let titleZone = Phrase(nl: "adres of gebied vastleggen", en: "record a place")
  package static let titleInterest = Phrase(
    nl: "belang van slachtoffer", en: "interest of a victim")
  package static let titleNearness = Phrase(
    nl: "nabijheid vertellen", en: "tell nearness of a victim")
  package static let helpZone = Phrase(
    nl: "Legt een adres met coördinaat vast, of het gebied van een maatregel of voorwaarde.",
    en: "Records an address with its coordinate, or the area of a measure or condition.")
  package static let helpInterest = Phrase(
    nl: "Legt vast of een slachtoffer een belang heeft en in welk gebied; nooit wie.",
    en: "Records whether a victim has an interest and in which area; never who.")
  package static let helpNearness = Phrase(
    nl: "Vertelt in dit deel met één woord hoe een adres ligt: in, nabij, niet nabij of onbekend.",
    en: "Tells in one word how an address lies: in, nearby, not nearby or unknown.")
  package static let footerZone = Phrase(nl: "plek", en: "place")
  package static let footerInterest = Phrase(nl: "slachtoffer", en: "victim")
  package static let footerNearness = Phrase(nl: "nabij?", en: "near?")
}

extension Phrase {
  /// The tab of places.
  package static var tabEnvironment: Phrase { Phrase(nl: "Omgeving", en: "Environment") }
  package static var tabEnvironmentShort: Phrase { Phrase(nl: "Omg", en: "Env") }
}
