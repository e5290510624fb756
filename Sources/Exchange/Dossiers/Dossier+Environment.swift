import Casework
import Wording

/// The places around a person in an export. Of what concerns a victim it holds a word and nothing of
/// where (domain.md H4), whoever makes it.
extension Dossier {
  func environment(of file: PersonFile) -> JSON {
    guard let around = register.environment(of: file.id, for: viewer) else { return .null }
    return .object([
      ("nearness", .array(around.addresses.compactMap(JSON.nearness))),
      (
        "zones",
        .array(around.zones.map { JSON.zone($0, addresses: around.addresses.map(\.id)) })
      ),
      ("victim_interest", .optional(around.interest) { .word($0.answer) }),
    ])
  }
}

extension JSON {
  fileprivate static func nearness(_ place: PlacedAddress) -> JSON? {
    guard let told = place.told else { return nil }
    return .object([
      ("address_kind", .word(place.address.kind)), ("nearness", .word(told.nearness)),
      ("source", .word(told.source)), ("ground", .text(told.ground)), ("on", .date(told.on)),
    ])
  }

  fileprivate static func zone(_ zone: PlacedZone, addresses: [RecordID]) -> JSON {
    let content = zone.content
    return .object([
      ("zone_id", .id(zone.id)), ("purpose", .word(content.purpose)),
      ("label", .text(content.isVictimZone ? "" : content.label)),
      ("is_victim_zone", .boolean(content.isVictimZone)),
      (
        "geometry",
        .optional(content.isVictimZone ? nil : content.shape?.wellKnownText) { .string($0) }
      ),
      (
        "addresses",
        .array(
          zip(addresses, zone.readings).map { id, reading in
            .object([
              ("event_id", .id(id)), ("nl", .string(reading.phrase.nl)),
              ("en", .string(reading.phrase.en)),
            ])
          })
      ),
    ])
  }
}

extension DossierText {
  /// Zones with how the addresses lie to them, and what was told of victims.
  var environment: [Phrase] {
    guard let around = register.environment(of: file.id, for: viewer) else { return [] }
    let told = around.addresses.compactMap { place in
      place.told.map {
        place.address.kind.phrase.capitalised + .verbatim(": ") + $0.phrase(today: today)
      }
    }
    let zones = around.zones.flatMap { zone in
      [
        zone.content.title.capitalised + .verbatim(" (") + zone.content.purpose.phrase
          + .verbatim(")")
      ]
        + zip(around.addresses, zone.readings).map { place, reading in
          place.address.kind.phrase + .verbatim(": ") + reading.phrase
        }
    }
    let interest = around.interest.map {
      ZoneScreenTexts.interest + .verbatim(": ") + $0.answer.phrase
    }
    return zones + told + [interest].compactMap { $0 }
  }
}
