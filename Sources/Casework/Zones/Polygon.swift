/// Why corners make no area.
package enum ShapeError: Error, Hashable, Sendable {
  /// Fewer than three different corners.
  case tooFewCorners
  /// More corners than a zone may have.
  case tooManyCorners(most: Int)
  /// It goes round half the earth or over the antimeridian.
  case tooWide
  /// All corners lie on one line.
  case flat
  /// No area at all.
  case empty
  /// The radius of a circle is out of bounds, in metres.
  case radiusOutOfBounds(ClosedRange<Int>)
}

/// A closed line of straight pieces. The first corner is not repeated at the end; which way round it
/// goes means nothing.
package struct Ring: Hashable, Sendable {
  package let corners: [Coordinate]
  let box: Box

  /// As many as a ring may have; municipal districts have some hundreds.
  package static let mostCorners = 10_000

  /// - Parameter corners: in order, the first one repeated at the end or not.
  package init(_ corners: [Coordinate]) throws(ShapeError) {
    var own: [Coordinate] = []
    for corner in corners where own.last != corner { own.append(corner) }
    if own.count > 1, own.first == own.last { own.removeLast() }
    guard Set(own).count >= 3 else { throw .tooFewCorners }
    guard own.count <= Ring.mostCorners else { throw .tooManyCorners(most: Ring.mostCorners) }
    let box = Box(own)
    guard box.width < 1_800_000_000 else { throw .tooWide }
    guard own.indices.contains(where: { Ring.turn(own[0], own[1], own[$0]) != 0 }) else {
      throw .flat
    }
    self.corners = own
    self.box = box
  }

  /// Where a place lies. Exact: the sums are of whole numbers.
  func placement(of place: Coordinate) -> Placement {
    guard box.contains(place) else { return .outside }
    var isInside = false
    var start = corners[corners.count - 1]
    for end in corners {
      let turn = Ring.turn(start, end, place)
      if turn == 0, Box([start, end]).contains(place) { return .border }
      // A line to the east crosses the piece when one end lies north of it and the other not.
      if (start.latitudeE7 > place.latitudeE7) != (end.latitudeE7 > place.latitudeE7) {
        if (turn > 0) == (end.latitudeE7 > start.latitudeE7) { isInside.toggle() }
      }
      start = end
    }
    return isInside ? .inside : .outside
  }

  func metres(from place: Coordinate) -> Double {
    var least = Double.infinity
    var start = corners[corners.count - 1]
    for end in corners {
      least = min(least, place.metres(toLineFrom: start, to: end))
      start = end
    }
    return least
  }

  /// Above 0 when the third place lies left of the line through the first two, 0 on it. All three lie
  /// in a box narrower than half the earth, so that nothing overflows.
  private static func turn(_ start: Coordinate, _ end: Coordinate, _ place: Coordinate) -> Int64 {
    func east(_ one: Coordinate) -> Int64 { Int64(one.longitudeE7) - Int64(start.longitudeE7) }
    func north(_ one: Coordinate) -> Int64 { Int64(one.latitudeE7) - Int64(start.latitudeE7) }
    return east(end) * north(place) - north(end) * east(place)
  }
}

/// The least upright rectangle around places.
struct Box: Hashable, Sendable {
  private let south: Int32
  private let north: Int32
  private let west: Int32
  private let east: Int32

  init(_ places: [Coordinate]) {
    south = places.map(\.latitudeE7).min() ?? 0
    north = places.map(\.latitudeE7).max() ?? 0
    west = places.map(\.longitudeE7).min() ?? 0
    east = places.map(\.longitudeE7).max() ?? 0
  }

  var width: Int64 { Int64(east) - Int64(west) }

  func contains(_ place: Coordinate) -> Bool {
    (south...north).contains(place.latitudeE7) && (west...east).contains(place.longitudeE7)
  }
}

/// Where a place lies to an area.
package enum Placement: String, CaseIterable, Hashable, Sendable {
  case inside
  /// Exactly on the line around it, or around a hole in it.
  case border
  case outside
}

/// An area with holes in it.
package struct Polygon: Hashable, Sendable {
  package let outer: Ring
  package let holes: [Ring]

  package init(outer: Ring, holes: [Ring] = []) {
    self.outer = outer
    self.holes = holes
  }

  func placement(of place: Coordinate) -> Placement {
    let own = outer.placement(of: place)
    guard own == .inside else { return own }
    for hole in holes {
      switch hole.placement(of: place) {
      case .inside: return .outside
      case .border: return .border
      case .outside: continue
      }
    }
    return .inside
  }

  func metresToEdge(from place: Coordinate) -> Double {
    ([outer] + holes).map { $0.metres(from: place) }.min() ?? .infinity
  }
}
