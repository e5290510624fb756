package import Wording

extension GeoJSONError {
  /// What is wrong with the file, where, and that nothing was recorded.
  package var phrase: Phrase {
    switch self {
    case .noJSON(let place): ZoneFileTexts.noJSON(line: place.line, column: place.column)
    case .expected(let what, let path, let place): wrong(what.phrase, path, place)
    case .swapped(let path, let place): wrong(ZoneFileTexts.swapped, path, place)
    case .outOfRange(let path, let place): wrong(ZoneFileTexts.outOfRange, path, place)
    case .notClosed(let path, let place): wrong(ZoneFileTexts.notClosed, path, place)
    case .shape(let error, let path, let place): wrong(error.phrase, path, place)
    }
  }

  private func wrong(_ what: Phrase, _ path: String, _ place: TextPlace) -> Phrase {
    ZoneFileTexts.wrong(what, path: path, line: place.line, column: place.column)
  }
}

extension GeoJSONExpectation {
  fileprivate var phrase: Phrase {
    switch self {
    case .geometry: ZoneFileTexts.expectedGeometry
    case .coordinates: ZoneFileTexts.expectedCoordinates
    case .position: ZoneFileTexts.expectedPosition
    case .radius: ZoneFileTexts.expectedRadius
    }
  }
}
