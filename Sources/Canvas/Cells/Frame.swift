/// One picture of the screen: the canvas, and where the terminal's own cursor stands.
///
/// The cursor stands on what has the focus, so that a screen reader or magnifier follows it.
package struct Frame: Equatable, Sendable {
  /// What is drawn.
  package var canvas: Canvas
  /// The focus; nil hides the cursor.
  package var cursor: Point?
  /// What can be pointed at, the last drawn on top.
  package private(set) var targets: [Target] = []

  /// An empty picture.
  package init(size: Size, glyphs: GlyphSet = .unicode) {
    canvas = Canvas(size: size, glyphs: glyphs)
  }

  /// Notes that a numbered thing stands on these cells.
  package mutating func place(_ number: Int, on area: Rect) {
    targets.append(Target(number: number, area: area))
  }

  /// Forgets what can be pointed at, because something is drawn over it.
  package mutating func cover() { targets = [] }

  /// The number of what stands on top at a cell; nil where nothing does.
  package func target(at point: Point) -> Int? {
    targets.last { $0.area.contains(point) }?.number
  }

  /// The picture as plain text for a test to compare.
  package var snapshot: String { canvas.snapshot(cursor: cursor) }
}

/// A thing on screen that can be pointed at, by the number that who drew it gave it.
package struct Target: Hashable, Sendable {
  /// Which one of those that were drawn together, from 0.
  package let number: Int
  /// The cells on which it stands.
  package let area: Rect
}
