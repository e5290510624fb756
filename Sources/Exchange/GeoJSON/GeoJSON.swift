package import Casework

/// Why a text is no area, and where: the place in the text, or the path in the document.
package enum GeoJSONError: Error, Hashable, Sendable {
  /// No text of RFC 8259 from here on.
  case noJSON(TextPlace)
  /// A document, but at this path something else is needed.
  case expected(GeoJSONExpectation, path: String, TextPlace)
  /// Longitude and latitude changed places.
  case swapped(path: String, TextPlace)
  /// Not on the earth.
  case outOfRange(path: String, TextPlace)
  /// The first and last corner of a ring differ (RFC 7946, 3.1.6).
  case notClosed(path: String, TextPlace)
  /// The corners make no area.
  case shape(ShapeError, path: String, TextPlace)
}

/// What has to stand at a place in the document.
package enum GeoJSONExpectation: String, CaseIterable, Hashable, Sendable {
  /// A Feature, FeatureCollection with one feature, Polygon, MultiPolygon, or Point with a radius.
  case geometry
  case coordinates
  case position
  /// The whole number of metres in `properties.radius` of a Point.
  case radius
}

/// Reads the area of a zone from GeoJSON (RFC 7946): a Polygon, a MultiPolygon, or a Point whose feature
/// has `"properties": {"radius": 300}` in metres. Longitude comes first; which way round a ring goes is
/// no matter; a third number is altitude and is passed over.
package enum GeoJSON {
  /// - Throws: `GeoJSONError`, with the line and column or the path.
  package static func shape(_ bytes: [UInt8]) throws(GeoJSONError) -> ZoneShape {
    let document: ScannedJSON
    do {
      document = try JSONScanner.read(bytes)
    } catch {
      throw .noJSON(error.place)
    }
    return try shape(of: document, path: "", radius: nil)
  }

  private static func shape(
    of item: ScannedJSON, path: String, radius: ScannedJSON?
  ) throws(GeoJSONError) -> ZoneShape {
    switch item["type"]?.text {
    case "FeatureCollection":
      guard let features = item["features"]?.array, features.count == 1 else {
        throw .expected(.geometry, path: path + "features", item.place)
      }
      return try shape(of: features[0], path: path + "features[0].", radius: nil)
    case "Feature":
      guard let geometry = item["geometry"] else {
        throw .expected(.geometry, path: path + "geometry", item.place)
      }
      return try shape(
        of: geometry, path: path + "geometry.", radius: item["properties"]?["radius"])
    case "Polygon":
      let found = try polygon(try coordinates(of: item, path), path + "coordinates")
      return try zone([found], path + "coordinates", item.place)
    case "MultiPolygon":
      let all = try coordinates(of: item, path)
      var found: [Polygon] = []
      for (index, one) in (all.array ?? []).enumerated() {
        found.append(try polygon(one, path + "coordinates[\(index)]"))
      }
      return try zone(found, path + "coordinates", item.place)
    case "Point":
      let centre = try position(try coordinates(of: item, path), path + "coordinates")
      guard let number = radius?.number, let metres = Int(exactly: number.rounded()) else {
        throw .expected(.radius, path: "properties.radius", radius?.place ?? item.place)
      }
      do {
        return try ZoneShape(around: centre, metres: metres)
      } catch {
        throw .shape(error, path: "properties.radius", radius?.place ?? item.place)
      }
    default: throw .expected(.geometry, path: path + "type", item.place)
    }
  }

  private static func zone(
    _ areas: [Polygon], _ path: String, _ place: TextPlace
  ) throws(GeoJSONError) -> ZoneShape {
    do {
      return try ZoneShape(areas: areas)
    } catch {
      throw .shape(error, path: path, place)
    }
  }

  private static func coordinates(
    of item: ScannedJSON, _ path: String
  ) throws(GeoJSONError) -> ScannedJSON {
    guard let found = item["coordinates"], found.array != nil else {
      throw .expected(.coordinates, path: path + "coordinates", item.place)
    }
    return found
  }

  private static func polygon(
    _ item: ScannedJSON, _ path: String
  ) throws(GeoJSONError) -> Polygon {
    guard let items = item.array, !items.isEmpty else {
      throw .expected(.coordinates, path: path, item.place)
    }
    var rings: [Ring] = []
    for (index, one) in items.enumerated() {
      rings.append(try ring(one, "\(path)[\(index)]"))
    }
    return Polygon(outer: rings[0], holes: Array(rings.dropFirst()))
  }

  private static func ring(_ item: ScannedJSON, _ path: String) throws(GeoJSONError) -> Ring {
    guard let items = item.array else { throw .expected(.coordinates, path: path, item.place) }
    var corners: [Coordinate] = []
    for (index, one) in items.enumerated() {
      corners.append(try position(one, "\(path)[\(index)]"))
    }
    guard corners.count >= 4 else { throw .shape(.tooFewCorners, path: path, item.place) }
    guard corners.first == corners.last else { throw .notClosed(path: path, item.place) }
    do {
      return try Ring(corners)
    } catch {
      throw .shape(error, path: path, item.place)
    }
  }

  private static func position(
    _ item: ScannedJSON, _ path: String
  ) throws(GeoJSONError) -> Coordinate {
    guard let numbers = item.array, numbers.count >= 2, let east = numbers[0].number,
      let north = numbers[1].number
    else { throw .expected(.position, path: path, item.place) }
    guard let found = Coordinate(latitude: north, longitude: east) else {
      throw .outOfRange(path: path, item.place)
    }
    guard !found.looksSwapped else { throw .swapped(path: path, item.place) }
    return found
  }
}
