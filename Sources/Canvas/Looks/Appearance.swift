/// How text looks: colours, and four attributes that every terminal knows.
package struct Appearance: Hashable, Sendable {
  /// The colour of the signs; nil keeps the one of ordinary text.
  package var foreground: Colour?
  /// The colour behind them; nil keeps the one of ordinary text, which is the terminal's own unless
  /// the theme paints it.
  package var background: Colour?
  /// Heavier, on some terminals brighter.
  package var isBold: Bool
  /// Never the only carrier of a meaning: some terminals do not show it.
  package var isDim: Bool
  /// With a plain line below it: other lines are not known everywhere.
  package var isUnderlined: Bool
  /// With the two colours exchanged.
  package var isReversed: Bool

  /// A look; without arguments the terminal's own.
  package init(
    foreground: Colour? = nil, background: Colour? = nil, bold: Bool = false, dim: Bool = false,
    underlined: Bool = false, reversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isDim = dim
    isUnderlined = underlined
    isReversed = reversed
  }

  /// The same look without colours.
  package var attributesOnly: Appearance {
    var look = self
    look.foreground = nil
    look.background = nil
    return look
  }

  /// Whether it has any attribute.
  package var hasAttributes: Bool { isBold || isDim || isUnderlined || isReversed }

  /// This look laid over another: its colours win, and the attributes of both hold. Where both are
  /// reversed, which would undo or hide one of them, the underline changes instead.
  func over(_ other: Appearance) -> Appearance {
    let isTwice = isReversed && other.isReversed
    return Appearance(
      foreground: foreground ?? other.foreground, background: background ?? other.background,
      bold: isBold || other.isBold, dim: (isDim || other.isDim) && !isReversed,
      underlined: isTwice ? !other.isUnderlined : isUnderlined || other.isUnderlined,
      reversed: isReversed || other.isReversed)
  }
}
