package import Casework

extension ShapeError {
  /// Why corners or a circle make no area.
  package var phrase: Phrase {
    switch self {
    case .tooFewCorners:
      Phrase(
        nl: "een vlak heeft ten minste drie hoeken", en: "an area has at least three corners")
    case .tooManyCorners(let most):
      Phrase(
        nl: "meer dan \(most) hoeken: maak het vlak eenvoudiger",
        en: "more than \(most) corners: make the area simpler")
    case .tooWide:
      Phrase(
        nl: "het vlak gaat over de datumgrens of de halve aarde rond",
        en: "the area crosses the antimeridian or goes round half the earth")
    case .flat:
      Phrase(nl: "alle hoeken liggen op één lijn", en: "all corners lie on one line")
    case .empty: Phrase(nl: "er is geen vlak", en: "there is no area")
    case .radiusOutOfBounds(let bounds):
      Phrase(
        nl: "de straal is \(bounds.lowerBound) tot en met \(bounds.upperBound) meter",
        en: "the radius is \(bounds.lowerBound) up to \(bounds.upperBound) metres")
    }
  }
}

extension CoordinateError {
  /// Why a text is no coordinate, and what to type.
  package var phrase: Phrase {
    switch self {
    case .twoNumbersExpected:
      Phrase(
        nl: "Typ breedte en lengte in graden, zoals 52.0907, 5.1214.",
        en: "Type latitude and longitude in degrees, as 52.0907, 5.1214.")
    case .outOfRange:
      Phrase(
        nl: "Breedte is -90 tot 90, lengte -180 tot 180 graden.",
        en: "Latitude is -90 to 90, longitude -180 to 180 degrees.")
    case .swapped:
      Phrase(
        nl: "De twee getallen staan andersom: eerst breedte (rond 52), dan lengte (rond 5).",
        en: "The two numbers are swapped: latitude first (about 52), then longitude (about 5).")
    }
  }
}

/// What is said of a file with an area that cannot be read. Places are `line:column`.
package enum ZoneFileTexts {
  package static func noJSON(line: Int, column: Int) -> Phrase {
    Phrase(
      nl: "Regel \(line), kolom \(column): dit is geen JSON. Er is niets vastgelegd.",
      en: "Line \(line), column \(column): this is no JSON. Nothing was recorded.")
  }

  /// - Parameter what: what is wrong there.
  package static func wrong(
    _ what: Phrase, path: String, line: Int, column: Int
  ) -> Phrase {
    Phrase(
      nl: "Regel \(line), kolom \(column) (\(path)): ",
      en: "Line \(line), column \(column) (\(path)): ")
      + what + Phrase(nl: ". Er is niets vastgelegd.", en: ". Nothing was recorded.")
  }

  package static let expectedGeometry = Phrase(
    nl: "hier hoort één Polygon, MultiPolygon of Point met een straal",
    en: "one Polygon, MultiPolygon or Point with a radius belongs here")
  package static let expectedCoordinates = Phrase(
    nl: "hier hoort een lijst van coördinaten", en: "a list of coordinates belongs here")
  package static let expectedPosition = Phrase(
    nl: "hier horen twee getallen: lengte, breedte",
    en: "two numbers belong here: longitude, latitude")
  package static let expectedRadius = Phrase(
    nl: "een Point heeft de straal in hele meters in properties.radius",
    en: "a Point has the radius in whole metres in properties.radius")
  package static let swapped = Phrase(
    nl: "lengte en breedte staan andersom; GeoJSON zet de lengte (rond 5) eerst",
    en: "longitude and latitude are swapped; GeoJSON puts longitude (about 5) first")
  package static let outOfRange = Phrase(
    nl: "dit punt ligt niet op aarde", en: "this point is not on the earth")
  package static let notClosed = Phrase(
    nl: "de ring is niet gesloten: de laatste hoek is de eerste",
    en: "the ring is not closed: its last corner is its first")
}
