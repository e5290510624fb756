/// Distances over the WGS84 ellipsoid, by a plane with the radii of curvature of the latitude halfway.
/// Within a thousandth at Dutch latitudes for distances up to 300 km.
enum Ellipsoid {
  /// Half the axis in metres, and the square of the eccentricity.
  private static let axis = 6_378_137.0
  private static let eccentricity2 = 0.006_694_379_990_141_316

  /// The metres of a degree north and of a degree east at a latitude.
  struct Scale {
    let north: Double
    let east: Double

    init(latitude: Double) {
      let angle = Arc.radians(latitude)
      let sine = Arc.sine(angle)
      let root = (1 - Ellipsoid.eccentricity2 * sine * sine).squareRoot()
      north =
        Arc.radians(1) * Ellipsoid.axis * (1 - Ellipsoid.eccentricity2) / (root * root * root)
      east = Arc.radians(1) * Ellipsoid.axis / root * Arc.cosine(angle)
    }
  }

  /// - Parameters: degrees.
  static func metres(
    _ latitude: Double, _ longitude: Double, to other: Double, _ otherLongitude: Double
  ) -> Double {
    let scale = Scale(latitude: (latitude + other) / 2)
    let north = (other - latitude) * scale.north
    let east = (otherLongitude - longitude) * scale.east
    return (north * north + east * east).squareRoot()
  }
}

extension Coordinate {
  /// How far another place is, in metres.
  package func metres(to other: Coordinate) -> Double {
    Ellipsoid.metres(latitude, longitude, to: other.latitude, other.longitude)
  }

  /// How far the nearest point of a straight line between two places is, in metres.
  func metres(toLineFrom start: Coordinate, to end: Coordinate) -> Double {
    let scale = Ellipsoid.Scale(latitude: latitude)
    let east = (end.longitude - start.longitude) * scale.east
    let north = (end.latitude - start.latitude) * scale.north
    let length2 = east * east + north * north
    guard length2 > 0 else { return metres(to: start) }
    let along =
      ((longitude - start.longitude) * scale.east * east
        + (latitude - start.latitude) * scale.north * north) / length2
    let part = min(1, max(0, along))
    return Ellipsoid.metres(
      latitude, longitude, to: start.latitude + part * (end.latitude - start.latitude),
      start.longitude + part * (end.longitude - start.longitude))
  }
}
