import Casework

/// Zones, the interests of victims, and what was told of them. The area of a victim is in no export,
/// whoever makes it: that there is one, and nothing of where (domain.md H4).
extension JSONObject {
  mutating func add(zone fact: Fact) {
    switch fact {
    case .zoneDrawn(let content):
      switch content.target {
      case .measure(let id): add("measure", id)
      case .condition(let id): add("condition", id)
      }
      add("purpose", content.purpose.rawValue)
      add("label", content.isVictimZone ? "" : content.label)
      add("isVictimZone", content.isVictimZone)
      add("geometry", content.isVictimZone ? nil : content.shape?.wellKnownText)
    case .zoneRemoved(let id, let reason):
      add("zone", id)
      add("reason", reason)
    case .victimInterestRecorded(let interest):
      add("interest", interest.answer.rawValue)
      add("hasArea", interest.area != nil || interest.shape != nil)
      add("on", interest.on)
    case .nearnessTold(let told):
      add("address", told.address)
      add("nearness", told.nearness.rawValue)
      add("source", told.source.rawValue)
      add("ground", told.ground)
      add("on", told.on)
    default: break
    }
  }
}
