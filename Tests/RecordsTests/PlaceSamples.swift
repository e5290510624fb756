import Casework

extension Samples {
  /// Addresses with a coordinate, zones, interests of victims and what was told of them.
  static let places: [Fact] =
    [
      .addressRecorded(
        Address(
          kind: .intended, street: "Zwanenkade", houseNumber: "12", postcode: nil,
          city: "Zwanendam", source: .municipality, verifiedOn: nil, coordinate: corner(0, 0))),
      .zoneDrawn(ZoneContent(target: .measure(id), label: "centrum", shape: circle)),
      .zoneDrawn(ZoneContent(target: .condition(otherID), purpose: .duty, shape: areas)),
      .zoneDrawn(ZoneContent(target: .measure(id), isVictimZone: true, shape: nil)),
      .zoneDrawn(ZoneContent(target: .measure(id), isVictimZone: true, shape: circle)),
      .zoneRemoved(id, reason: "ingetrokken"), .zoneRemoved(otherID, reason: ""),
      .victimInterestRecorded(
        VictimInterest(
          answer: .yes, area: try! AreaCode(validating: "BU03630201"), shape: areas, on: day)),
    ]
    + Answer.allCases.map { .victimInterestRecorded(VictimInterest(answer: $0, on: epoch)) }
    + Nearness.allCases.map { told($0, .prosecution) }
    + NearnessSource.allCases.map { told(.unknown, $0) }

  private static func told(_ nearness: Nearness, _ source: NearnessSource) -> Fact {
    .nearnessTold(
      NearnessTold(nearness: nearness, address: id, source: source, ground: "BIJ-13", on: day))
  }

  private static func corner(_ north: Int32, _ east: Int32) -> Coordinate {
    Coordinate(latitudeE7: 520_000_000 + north, longitudeE7: 50_000_000 + east)!
  }

  private static func ring(_ size: Int32) -> Ring {
    try! Ring([corner(-size, -size), corner(-size, size), corner(size, size), corner(size, -size)])
  }

  private static let circle = try! ZoneShape(around: corner(7, -7), metres: 250)
  private static let areas = try! ZoneShape(areas: [
    Polygon(outer: ring(9000), holes: [ring(3000)]), Polygon(outer: ring(1000)),
  ])
}

extension RandomFact {
  mutating func place() -> Coordinate {
    Coordinate(
      latitudeE7: .random(in: Coordinate.latitudes, using: &chance),
      longitudeE7: .random(in: Coordinate.longitudes, using: &chance))!
  }

  mutating func shape() -> ZoneShape {
    if flag() {
      return try! ZoneShape(
        around: place(), metres: .random(in: ZoneShape.circleRadii, using: &chance))
    }
    let polygons = (0...count(0...2)).map { _ in
      Polygon(outer: ring(), holes: (0..<count(0...2)).map { _ in ring() })
    }
    return try! ZoneShape(areas: polygons)
  }

  private mutating func ring() -> Ring {
    while true {
      let corners = (0..<(3 + count(0...5))).map { _ in
        Coordinate(
          latitudeE7: .random(in: 505_000_000...536_000_000, using: &chance),
          longitudeE7: .random(in: 33_000_000...72_000_000, using: &chance))!
      }
      if let ring = try? Ring(corners) { return ring }
    }
  }

  mutating func zone() -> ZoneContent {
    let isVictimZone = flag()
    return ZoneContent(
      target: flag() ? .measure(id()) : .condition(id()), purpose: any(), label: text(),
      isVictimZone: isVictimZone, shape: isVictimZone && flag() ? nil : shape())
  }
}
