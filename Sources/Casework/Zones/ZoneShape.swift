/// The area of a zone: one or more polygons, or a circle.
package enum ZoneShape: Hashable, Sendable {
  /// At least one.
  case areas([Polygon])
  /// `metres`: the radius, within `circleRadii`.
  case circle(Coordinate, metres: Int)

  /// From a doorstep to a large municipality.
  package static let circleRadii = 10...50_000

  /// - Throws: when there is no area.
  package init(areas: [Polygon]) throws(ShapeError) {
    guard !areas.isEmpty else { throw .empty }
    let corners = areas.reduce(0) { sum, area in
      sum + area.outer.corners.count + area.holes.reduce(0) { $0 + $1.corners.count }
    }
    guard corners <= Ring.mostCorners else { throw .tooManyCorners(most: Ring.mostCorners) }
    self = .areas(areas)
  }

  /// - Parameter metres: the radius.
  /// - Throws: when the radius is out of bounds.
  package init(around centre: Coordinate, metres: Int) throws(ShapeError) {
    guard ZoneShape.circleRadii.contains(metres) else {
      throw .radiusOutOfBounds(ZoneShape.circleRadii)
    }
    self = .circle(centre, metres: metres)
  }

  /// Where a place lies. A place on the border of one polygon and inside another is inside; on a circle
  /// the border is what lies within a centimetre of it.
  package func placement(of place: Coordinate) -> Placement {
    switch self {
    case .areas(let areas):
      let all = areas.map { $0.placement(of: place) }
      return all.contains(.inside) ? .inside : all.contains(.border) ? .border : .outside
    case .circle(let centre, let metres):
      let beyond = centre.metres(to: place) - Double(metres)
      return abs(beyond) < 0.01 ? .border : beyond < 0 ? .inside : .outside
    }
  }

  /// How far the edge is from a place inside or outside, in metres; the edge of a hole counts.
  package func metresToEdge(from place: Coordinate) -> Double {
    switch self {
    case .areas(let areas):
      areas.map { $0.metresToEdge(from: place) }.min() ?? .infinity
    case .circle(let centre, let metres):
      abs(centre.metres(to: place) - Double(metres))
    }
  }

  /// Whether what is said of the zone holds at a place: on the line is in it.
  package func holds(_ place: Coordinate) -> Bool { placement(of: place) != .outside }
}

extension ZoneShape {
  /// The area as one line of well-known text, longitude before latitude: `POLYGON((5.1 52, …))`,
  /// `MULTIPOLYGON(…)`, or `CIRCLE(5.1 52, 300)` with the radius in metres.
  package var wellKnownText: String {
    func text(_ place: Coordinate) -> String {
      Coordinate.text(place.longitudeE7) + " " + Coordinate.text(place.latitudeE7)
    }
    func text(_ ring: Ring) -> String {
      let closed = ring.corners + ring.corners.prefix(1)
      return "(" + closed.map(text).joined(separator: ", ") + ")"
    }
    func text(_ area: Polygon) -> String {
      "(" + ([area.outer] + area.holes).map(text).joined(separator: ", ") + ")"
    }
    switch self {
    case .areas(let areas):
      return areas.count == 1
        ? "POLYGON" + text(areas[0])
        : "MULTIPOLYGON(" + areas.map(text).joined(separator: ", ") + ")"
    case .circle(let centre, let metres): return "CIRCLE(" + text(centre) + ", \(metres))"
    }
  }
}
