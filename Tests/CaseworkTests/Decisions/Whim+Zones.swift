@testable import Casework

extension Whim {
  /// A command about a zone, the interest of a victim or a word about an address.
  mutating func aboutPlaces(_ file: PersonFile) -> Command {
    let shape = ZoneWorld.circle(ZoneWorld.home, 100 + number(0..<300))
    switch number(0..<4) {
    case 0:
      let target: ZoneTarget =
        one(of: file.zoneTargets.map(\.target)) ?? .measure(one(of: file.measures)?.id ?? file.id)
      return .drawZone(
        file.id,
        ZoneContent(target: target, isVictimZone: number(0..<2) == 0, shape: shape))
    case 1:
      guard let zone = one(of: file.zones) else { fallthrough }
      return .removeZone(file.id, zone.id, reason: text())
    case 2:
      return .recordVictimInterest(
        file.id,
        VictimInterest(
          answer: one(of: Answer.allCases) ?? .yes, shape: number(0..<2) == 0 ? shape : nil,
          on: World.today))
    default:
      guard let address = one(of: file.addresses.entries) else {
        return .recordAddress(file.id, ZoneWorld.address())
      }
      return .tellNearness(
        file.id,
        NearnessTold(
          nearness: one(of: Nearness.allCases) ?? .unknown, address: address.id,
          source: .prosecution, ground: text(), on: World.today))
    }
  }
}
