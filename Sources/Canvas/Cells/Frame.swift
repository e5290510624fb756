/// One picture of the screen: the canvas, and where the terminal's own cursor stands.
///
/// The cursor stands on what has the focus, so that a screen reader or magnifier follows it.
package struct Frame: Equatable, Sendable {
  /// What is drawn.
  package var canvas: Canvas
  /// The focus; nil hides the cursor.
  package var cursor: Point?

  /// An empty picture.
  package init(size: Size, glyphs: GlyphSet = .unicode) {
    canvas = Canvas(size: size, glyphs: glyphs)
  }

  /// The picture as plain text for a test to compare.
  package var snapshot: String { canvas.snapshot(cursor: cursor) }
}
