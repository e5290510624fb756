/// Some rows of a list in their order, without a copy of any: a row holds much, and a list of a large
/// municipality has 25,000.
struct RowSelection<Row>: RandomAccessCollection {
  private let source: [Row]
  private let places: [Int]

  /// - Parameter places: where they stand in the source.
  init(_ source: [Row], _ places: [Int]) {
    self.source = source
    self.places = places
  }

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(index: Int) -> Row { source[places[index]] }
}
