/// One cell of a canvas.
package struct Cell: Hashable, Sendable {
  /// What it shows.
  package let symbol: Symbol
  /// The columns it owns: 1, 2, or 0 when it is the right half of the cell before it.
  package var width: Int { isRightHalf ? 0 : symbol.width }
  private let isRightHalf: Bool
  /// How it is to be read.
  package var style: Style

  init(_ symbol: Symbol, style: Style) {
    self.symbol = symbol
    isRightHalf = false
    self.style = style
  }

  private init(rightHalf style: Style) {
    symbol = .space
    isRightHalf = true
    self.style = style
  }

  /// A cell with nothing in it.
  package static func blank(_ style: Style = .text) -> Cell { Cell(.space, style: style) }

  /// The right half of a sign of two columns.
  static func rightHalf(_ style: Style) -> Cell { Cell(rightHalf: style) }
}
