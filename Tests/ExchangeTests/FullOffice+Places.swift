import Casework
import Exchange

extension Office {
  /// A zone of the area ban, and a word about the address.
  mutating func place(_ person: PersonID) {
    let file = register.file(person, for: everything)!
    decide([
      .drawZone(
        person,
        ZoneContent(
          target: file.zoneTargets[0].target, label: "markt",
          shape: try! ZoneShape(
            around: Coordinate(latitude: 52.1, longitude: 5.1)!, metres: 400)))
    ])
    decide([
      .tellNearness(
        person,
        NearnessTold(
          nearness: .unknown, address: file.currentAddresses[0].id, source: .prosecution,
          ground: "BIJ-13", on: today))
    ])
  }
}
