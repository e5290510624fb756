/// A place on the earth in WGS84, kept in ten-millionths of a degree (about a centimetre), so that two
/// places are equal or not and a border is exact.
package struct Coordinate: Hashable, Sendable {
  /// Ten-millionths of a degree north, -900 000 000…900 000 000.
  package let latitudeE7: Int32
  /// Ten-millionths of a degree east, -1 800 000 000…1 800 000 000.
  package let longitudeE7: Int32

  /// `nil` beyond the poles or beyond the antimeridian.
  package init?(latitudeE7: Int32, longitudeE7: Int32) {
    guard Coordinate.latitudes.contains(latitudeE7), Coordinate.longitudes.contains(longitudeE7)
    else { return nil }
    self.latitudeE7 = latitudeE7
    self.longitudeE7 = longitudeE7
  }

  /// Degrees, rounded to the unit that is kept; `nil` when they are out of range or no number.
  package init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.init(
      latitudeE7: Int32((latitude * 1e7).rounded()), longitudeE7: Int32((longitude * 1e7).rounded())
    )
  }

  /// Degrees north.
  package var latitude: Double { Double(latitudeE7) / 1e7 }
  /// Degrees east.
  package var longitude: Double { Double(longitudeE7) / 1e7 }

  package static let latitudes: ClosedRange<Int32> = -900_000_000...900_000_000
  package static let longitudes: ClosedRange<Int32> = -1_800_000_000...1_800_000_000

  /// Whether it lies in or just outside the European Netherlands.
  package var isDutch: Bool {
    (505_000_000...538_000_000).contains(latitudeE7)
      && (31_000_000...74_000_000).contains(longitudeE7)
  }

  /// Whether it would lie there if the two numbers changed places: the commonest mistake, since maps
  /// write latitude first and GeoJSON longitude.
  package var looksSwapped: Bool {
    guard !isDutch else { return false }
    return Coordinate(latitudeE7: longitudeE7, longitudeE7: latitudeE7)?.isDutch ?? false
  }
}

/// Why a text is no coordinate.
package enum CoordinateError: Error, Hashable, Sendable {
  /// There are not two numbers in it.
  case twoNumbersExpected
  /// A number lies beyond 90 or 180 degrees.
  case outOfRange
  /// It lies in the Netherlands when the two change places.
  case swapped
}

extension Coordinate {
  /// Reads latitude and longitude in degrees as a map shows them: `52.0907, 5.1214`, `52.0907 5.1214`,
  /// or with decimal commas `52,0907 5,1214`.
  package init(validating text: String) throws(CoordinateError) {
    let words = text.split { $0 == " " || $0 == ";" || $0 == "\t" }.map(String.init)
    var parts = words
    if words.count == 1 { parts = text.split(separator: ",").map(String.init) }
    guard parts.count == 2, let latitude = Coordinate.degrees(parts[0]),
      let longitude = Coordinate.degrees(parts[1])
    else { throw .twoNumbersExpected }
    guard let found = Coordinate(latitude: latitude, longitude: longitude) else {
      throw .outOfRange
    }
    guard !found.looksSwapped else { throw .swapped }
    self = found
  }

  /// A number in degrees with a point or a comma: `52.09`, `52,09`, `-5`.
  package static func degrees(_ text: some StringProtocol) -> Double? {
    var plain = String(text.filter { !$0.isWhitespace })
    if plain.last == "," { plain.removeLast() }
    plain = String(plain.map { $0 == "," ? "." : $0 })
    guard plain.allSatisfy({ ("0"..."9").contains($0) || "+-.".contains($0) }) else { return nil }
    return Double(plain)
  }

  /// `52.0907, 5.1214`: what `init(validating:)` reads, without needless zeros.
  package var text: String {
    Coordinate.text(latitudeE7) + ", " + Coordinate.text(longitudeE7)
  }

  /// A number of ten-millionths as decimal degrees: `5.1214`.
  package static func text(_ e7: Int32) -> String {
    let size = Int64(e7).magnitude
    var fraction = String(size % 10_000_000)
    fraction = String(repeating: "0", count: 7 - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let whole = (e7 < 0 ? "-" : "") + String(size / 10_000_000)
    return fraction.isEmpty ? whole : whole + "." + fraction
  }
}
