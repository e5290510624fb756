import Casework

extension Refusal {
  /// Why a zone, an interest of a victim or a word on an address was refused.
  var zonePhrase: Phrase {
    switch self {
    case .noZoneHere:
      Phrase(
        nl: "Hier geldt geen maatregel of voorwaarde over een gebied. Leg die eerst vast.",
        en: "No measure or condition about an area holds here. Record that first.")
    case .zonePurposeNotHere(let purpose):
      Phrase(
        nl: "'\(purpose.phrase.capitalised.nl)' staat niet in deze maatregel of voorwaarde.",
        en: "'\(purpose.phrase.capitalised.en)' is not in this measure or condition.")
    case .zoneShapeMissing:
      Phrase(
        nl: "Er is geen gebied. Geef een middelpunt met meters, of een bestand met een vlak.",
        en: "There is no area. Give a centre with metres, or a file with a polygon.")
    case .zoneAlreadyMarked:
      Phrase(
        nl: "Hier staat al dat dit een slachtofferzone is.",
        en: "This is marked as a victim zone already.")
    case .unknownZone:
      Phrase(
        nl: "Dit gebied is er niet (meer). Open het dossier opnieuw.",
        en: "This zone is not there (any more). Open the dossier again.")
    case .victimAreaNotYours:
      Phrase(
        nl: "Waar een slachtoffer is, legt alleen vast wie dat deel mag zien."
          + " Leg hier zonder gebied vast dat het een slachtofferzone is.",
        en: "Where a victim is, only who may see that compartment records."
          + " Record here, without an area, that it is a victim zone.")
    case .areaWithoutInterest:
      Phrase(
        nl: "Een gebied hoort bij 'ja'. Haal het weg, of antwoord ja.",
        en: "An area goes with 'yes'. Take it out, or answer yes.")
    case .unknownAddress:
      Phrase(
        nl: "Dit adres is er niet (meer), of het is alleen een briefadres.",
        en: "This address is not there (any more), or is for post alone.")
    default: .verbatim("")
    }
  }
}
