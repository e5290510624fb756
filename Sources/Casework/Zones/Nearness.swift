/// How an address lies to an area in which a victim has an interest: all that is ever said of it
/// (domain.md H4). It knows no metres.
package enum Nearness: String, CaseIterable, Hashable, Sendable {
  case inside
  case nearby
  case notNearby = "not-nearby"
  case unknown
}

extension ZoneShape {
  /// How a place lies to this area as one word.
  /// - Parameter radius: within how many metres of the edge nearby is, a setting.
  package func nearness(of place: Coordinate, within radius: Int) -> Nearness {
    if holds(place) { return .inside }
    return metresToEdge(from: place) <= Double(radius) ? .nearby : .notNearby
  }
}

extension Nearness {
  /// Whether a decision is asked because of it.
  package var isClose: Bool { self == .inside || self == .nearby }

  /// The closest of several; an area that is not known says nothing about one that is.
  static func closest(_ all: [Nearness]) -> Nearness {
    [Nearness.inside, .nearby, .unknown, .notNearby].first(where: all.contains) ?? .unknown
  }
}
