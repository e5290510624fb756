/// The commands for zones.
package enum ZoneProgramTexts {
  package static let abstract = Phrase(
    nl: "Gebieden van maatregelen en voorwaarden", en: "Zones of measures and conditions")
  package static let addAbstract = Phrase(
    nl: "Leg een gebied vast; de GeoJSON komt van standaardinvoer",
    en: "Draw a zone; the GeoJSON comes from standard input")
  package static let listAbstract = Phrase(
    nl: "Waarvan een gebied kan zijn, genummerd, met de gebieden die er zijn",
    en: "What a zone can be of, numbered, with the zones that are there")
  package static let testAbstract = Phrase(
    nl: "Hoe de adressen bij de gebieden liggen", en: "How the addresses lie to the zones")
  package static let optionFor = Phrase(
    nl: "het nummer uit zone list; nodig als er meer zijn",
    en: "the number from zone list; needed when there are more")
  package static let optionVictim = Phrase(
    nl: "een slachtofferzone: het gebied komt alleen in dat deel",
    en: "a victim zone: the area goes to that compartment alone")
  package static let optionAt = Phrase(
    nl: "een plek in plaats van de adressen, als 52.0907,5.1214",
    en: "a place instead of the addresses, as 52.0907,5.1214")
  package static let noTargets = Phrase(
    nl: "Geen maatregel of voorwaarde over een gebied.",
    en: "No measure or condition about an area.")
  package static let noAddresses = Phrase(
    nl: "Er is geen adres vastgelegd. Geef een plek: --at BREEDTE,LENGTE",
    en: "No address is recorded. Give a place: --at LATITUDE,LONGITUDE")
  package static let noZones = Phrase(nl: "Geen gebied vastgelegd.", en: "No zone drawn.")

  package static func added(_ reference: String, _ what: Phrase) -> Phrase {
    Phrase(
      nl: "Gebied vastgelegd bij \(reference): \(what.nl).",
      en: "Zone drawn for \(reference): \(what.en).")
  }

  package static func victimZoneAdded(_ reference: String) -> Phrase {
    Phrase(
      nl: "Slachtofferzone vastgelegd bij \(reference). Waar die ligt staat alleen in dat deel.",
      en: "Victim zone recorded for \(reference). Where it is stands in that compartment alone.")
  }

  package static func whichTarget(_ count: Int) -> Phrase {
    Phrase(
      nl: "Waarvan is dit gebied? Geef --for 1 tot en met \(count); zie keerpunt zone list.",
      en: "What is this zone of? Give --for 1 up to \(count); see keerpunt zone list.")
  }
}
