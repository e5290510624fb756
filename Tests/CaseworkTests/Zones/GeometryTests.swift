import Foundation
import Testing

@testable import Casework

/// Two places in degrees and the metres between them, by Vincenty's formula in an independent program:
/// Tests/Interop/distances.py prints this table.
private let knownDistances: [(Double, Double, Double, Double, Double)] = [
  (52.0907, 5.1214, 52.0907, 5.126, 315.28),
  (52.0907, 5.1214, 52.0935, 5.1214, 311.55),
  (50.7539, 5.6889, 50.76, 5.7, 1036.33),
  (53.5, 6.8, 53.49, 6.77, 2280.96),
  (52.3731, 4.8922, 52.374, 4.8922, 100.15),
  (51.4416, 5.4697, 51.441, 5.469, 82.61),
  (52.3731, 4.8922, 51.9225, 4.4792, 57559.08),
  (50.8514, 5.691, 53.2194, 6.5665, 270239.91),
  (53.2012, 5.7999, 53.165, 5.45, 23736.18),
  (51.5, 3.61, 51.95, 6.29, 191819.13),
  (50.7, 5.0, 50.7, 5.1, 7064.94),
  (53.6, 5.0, 53.6, 5.1, 6620.28),
  (52.0, 5.0, 52.0001, 5.0001, 13.08),
  (52.1551, 5.3872, 52.2215, 5.9624, 40025.35),
]

private func place(_ latitude: Double, _ longitude: Double) -> Coordinate {
  Coordinate(latitude: latitude, longitude: longitude)!
}

/// A ring from offsets in ten-thousandths of a degree east and north of 52, 5.
private func ring(_ corners: [(Int, Int)]) throws -> Ring {
  try Ring(corners.map { place(52 + Double($0.1) / 10_000, 5 + Double($0.0) / 10_000) })
}

private func spot(_ east: Int, _ north: Int) -> Coordinate {
  place(52 + Double(north) / 10_000, 5 + Double(east) / 10_000)
}

@Suite("Distances over the ellipsoid")
struct DistanceTests {
  @Test("agree with Vincenty within a thousandth", arguments: knownDistances)
  func known(row: (Double, Double, Double, Double, Double)) {
    let metres = place(row.0, row.1).metres(to: place(row.2, row.3))
    #expect(abs(metres - row.4) / row.4 < 0.001, "\(metres)")
    let back = place(row.2, row.3).metres(to: place(row.0, row.1))
    #expect(abs(metres - back) < 0.001)
  }

  @Test("sine and cosine agree with the library to 13 digits")
  func arcs() {
    for step in -900...900 {
      let angle = Arc.radians(Double(step) / 10)
      #expect(abs(Arc.sine(angle) - sin(angle)) < 1e-13)
      #expect(abs(Arc.cosine(angle) - cos(angle)) < 1e-13)
    }
  }

  @Test("to a line are to its nearest point", arguments: [50.8, 52.1, 53.5])
  func line(latitude: Double) {
    let start = place(latitude, 5)
    let end = place(latitude + 0.004, 5.01)
    let from = place(latitude + 0.006, 5.003)
    // An independent way: the least over ten thousand points of the line.
    let least = (0...10_000).map { step in
      let part = Double(step) / 10_000
      return from.metres(to: place(latitude + 0.004 * part, 5 + 0.01 * part))
    }.min()!
    let metres = from.metres(toLineFrom: start, to: end)
    #expect(abs(metres - least) / least < 0.001)
    #expect(from.metres(toLineFrom: start, to: start) == from.metres(to: start))
    #expect(abs(end.metres(toLineFrom: start, to: end)) < 0.02)
  }

  @Test("are rounded as somebody says them")
  func rounding() {
    let said = [0.0, 4, 5, 94, 96, 124, 126, 974, 990, 1049, 1051, 9949, 9960, 12_400]
    #expect(
      said.map(ZoneReading.rounded)
        == [10, 10, 10, 90, 100, 100, 150, 950, 1000, 1000, 1100, 9900, 10_000, 12_000])
  }
}

@Suite("Places in an area")
struct PlacementTests {
  @Test("holes, several polygons and the border count as defined")
  func square() throws {
    let outer = try ring([(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)])
    let hole = try ring([(40, 40), (40, 60), (60, 60), (60, 40)])
    let island = try ring([(45, 45), (55, 45), (55, 55), (45, 55)])
    let zone = try ZoneShape(areas: [Polygon(outer: outer, holes: [hole]), Polygon(outer: island)])
    let expected: [((Int, Int), Placement)] = [
      ((10, 10), .inside), ((50, 50), .inside), ((42, 42), .outside), ((40, 50), .border),
      ((100, 50), .border), ((0, 0), .border), ((45, 50), .border), ((101, 50), .outside),
      ((50, -1), .outside), ((100, 101), .outside), ((99, 99), .inside), ((0, 50), .border),
    ]
    for (spotted, placement) in expected {
      #expect(zone.placement(of: spot(spotted.0, spotted.1)) == placement, "\(spotted)")
    }
    #expect(zone.holds(spot(100, 50)))
    #expect(zone.reading(of: spot(100, 50)) == .border)
    #expect(zone.reading(of: spot(10, 10)) == .inside)
    // 0.0010 degree north of the edge is 111 metres.
    #expect(zone.reading(of: spot(50, 110)) == .outside(metres: 100))
    // In the hole, the edge of the hole is the nearest.
    #expect(zone.metresToEdge(from: spot(42, 50)) < 15)
  }

  @Test("which way round a ring goes, and where it begins, means nothing")
  func direction() throws {
    let corners = [(0, 0), (90, 10), (100, 100), (20, 80)]
    let one = try ring(corners)
    for turn in 0..<4 {
      let turned = Array(corners[turn...] + corners[..<turn])
      for other in [try ring(turned), try ring(turned.reversed())] {
        for east in stride(from: -10, through: 110, by: 7) {
          for north in stride(from: -10, through: 110, by: 7) {
            #expect(one.placement(of: spot(east, north)) == other.placement(of: spot(east, north)))
          }
        }
      }
    }
  }

  @Test("a circle holds what is no farther than its radius", arguments: [50.75, 52.1, 53.5])
  func circle(latitude: Double) throws {
    let centre = place(latitude, 5)
    let zone = try ZoneShape(around: centre, metres: 300)
    for (metres, isIn) in [(0.0, true), (297, true), (303, false), (650, false)] {
      // A degree north is 111.2 to 111.3 km here.
      let north = place(latitude + metres / 111_250, 5)
      #expect(zone.holds(north) == isIn, "\(metres)")
    }
    #expect(zone.reading(of: place(latitude + 650.0 / 111_250, 5)) == .outside(metres: 350))
    #expect(throws: ShapeError.radiusOutOfBounds(10...50_000)) {
      try ZoneShape(around: centre, metres: 9)
    }
  }

  @Test("corners that make no area are refused, with why")
  func refused() throws {
    #expect(throws: ShapeError.tooFewCorners) { try ring([(0, 0), (1, 1), (0, 0)]) }
    #expect(throws: ShapeError.flat) { try ring([(0, 0), (1, 1), (2, 2), (3, 3)]) }
    #expect(throws: ShapeError.empty) { try ZoneShape(areas: []) }
    #expect(throws: ShapeError.tooWide) {
      try Ring([place(52, -179), place(52, 179), place(53, 179)])
    }
    let many = (0...10_000).map { place(52 + Double($0) / 100_000, $0.isMultiple(of: 2) ? 5 : 6) }
    #expect(throws: ShapeError.tooManyCorners(most: 10_000)) { try Ring(many) }
  }

  /// A star around a centre, whose corners have distances by chance: seen from the centre it is a fan of
  /// triangles, by which a place is judged in another way than by crossings.
  @Test("random polygons agree with a fan of triangles and with winding numbers", arguments: 0..<20)
  func random(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let count = 3 + Int(chance.next() % 60)
    let corners: [(Double, Double)] = (0..<count).map { index in
      let angle = 2 * Double.pi * Double(index) / Double(count)
      let size = 20.0 + Double(chance.next() % 1000)
      return ((cos(angle) * size).rounded(), (sin(angle) * size).rounded())
    }
    let polygon = try ring(corners.map { (Int($0.0), Int($0.1)) })
    var inside = 0
    let trials = 4000
    for _ in 0..<trials {
      let east = Double(chance.next() % 2201) - 1100
      let north = Double(chance.next() % 2201) - 1100
      let found = polygon.placement(of: spot(Int(east), Int(north)))
      guard found != .border else { continue }
      if found == .inside { inside += 1 }
      #expect((found == .inside) == (winding(corners, east, north) != 0), "\(east) \(north)")
      #expect((found == .inside) == isInFan(corners, east, north), "\(east) \(north)")
    }
    // The share of hits is the area by the shoelace formula, within five deviations.
    let area = abs(
      corners.indices.reduce(0.0) { sum, index in
        let (one, two) = (corners[index], corners[(index + 1) % count])
        return sum + (one.0 * two.1 - two.0 * one.1) / 2
      })
    let share = area / (2201 * 2201)
    let deviation = (share * (1 - share) / Double(trials)).squareRoot()
    #expect(abs(Double(inside) / Double(trials) - share) < 5 * deviation + 0.002)
  }

  private func winding(_ corners: [(Double, Double)], _ east: Double, _ north: Double) -> Int {
    var turns = 0.0
    for index in corners.indices {
      let (one, two) = (corners[index], corners[(index + 1) % corners.count])
      let (ax, ay) = (one.0 - east, one.1 - north)
      let (bx, by) = (two.0 - east, two.1 - north)
      turns += atan2(ax * by - ay * bx, ax * bx + ay * by)
    }
    return Int((turns / (2 * Double.pi)).rounded())
  }

  private func isInFan(_ corners: [(Double, Double)], _ east: Double, _ north: Double) -> Bool {
    func side(_ one: (Double, Double), _ two: (Double, Double)) -> Double {
      (two.0 - one.0) * (north - one.1) - (two.1 - one.1) * (east - one.0)
    }
    return corners.indices.contains { index in
      let (one, two) = (corners[index], corners[(index + 1) % corners.count])
      let signs = [side((0, 0), one), side(one, two), side(two, (0, 0))]
      return signs.allSatisfy { $0 >= 0 } || signs.allSatisfy { $0 <= 0 }
    }
  }
}

@Suite("Coordinates as people type them")
struct CoordinateTests {
  @Test(
    "are read with points or commas and written back",
    arguments: [
      ("52.0907, 5.1214", "52.0907, 5.1214"), ("52.0907 5.1214", "52.0907, 5.1214"),
      ("52,0907 5,1214", "52.0907, 5.1214"), (" 52,0907;  5,1214 ", "52.0907, 5.1214"),
      ("52.0907,5.1214", "52.0907, 5.1214"), ("-33.9, 18.4", "-33.9, 18.4"), ("0 0", "0, 0"),
      ("52.12345678, 5.1", "52.1234568, 5.1"),
    ])
  func read(text: String, written: String) throws {
    #expect(try Coordinate(validating: text).text == written)
  }

  @Test(
    "say what is wrong",
    arguments: [
      ("", CoordinateError.twoNumbersExpected), ("52.0907", .twoNumbersExpected),
      ("Kade 1", .twoNumbersExpected), ("52 5 1", .twoNumbersExpected),
      ("nan 5", .twoNumbersExpected), ("91, 5", .outOfRange), ("52, 181", .outOfRange),
      ("5.1214, 52.0907", .swapped),
    ])
  func refused(text: String, error: CoordinateError) {
    #expect(throws: error) { try Coordinate(validating: text) }
  }

  @Test(
    "codes of areas have no room for a name or an address",
    arguments: [
      ("GM0363", true), ("wk036302", true), ("BU 03630201", true), ("1234", true),
      ("0123", false), ("1234 AB", false), ("Kade 12", false), ("Jansen", false),
      ("WK03630", false),
      ("", false), ("BU0363020", false), ("XX0363", false),
    ])
  func codes(text: String, isCode: Bool) {
    #expect(((try? AreaCode(validating: text)) != nil) == isCode)
  }
}
