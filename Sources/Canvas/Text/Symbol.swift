/// What one cell can show: a base scalar of one or two columns and at most four marks on it.
///
/// More than that a terminal would cut silently, so nothing longer can be made.
package struct Symbol: Hashable, Sendable {
  /// The base scalar.
  package let base: Unicode.Scalar
  /// Columns: 1 or 2.
  package var width: Int { Int(columns) }
  private let columns: Int8
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0

  init(base: Unicode.Scalar, width: Int8) {
    self.base = base
    columns = width
  }

  /// An empty cell.
  package static let space = Symbol(base: " ", width: 1)
  /// What stands in the place of a scalar that cannot be shown.
  package static let replacement = Symbol(base: "\u{FFFD}", width: 1)

  /// Puts a mark on the base; a fifth one is left out.
  mutating func add(mark: Unicode.Scalar) {
    if first == 0 {
      first = mark.value
    } else if second == 0 {
      second = mark.value
    } else if third == 0 {
      third = mark.value
    } else if fourth == 0 {
      fourth = mark.value
    }
  }

  /// The base and its marks, in order.
  package var scalars: [Unicode.Scalar] {
    if first == 0 { return [base] }
    return [base]
      + [first, second, third, fourth].compactMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }

  /// Appends exactly five numbers: the base and four marks, 0 where there is none.
  package func appendScalarValues(to words: inout [UInt32]) {
    words.append(base.value)
    words.append(first)
    words.append(second)
    words.append(third)
    words.append(fourth)
  }

  func append(to text: inout String) {
    text.unicodeScalars.append(base)
    if first != 0 { text.unicodeScalars.append(contentsOf: scalars.dropFirst()) }
  }
}
