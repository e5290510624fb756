/// The two colours that a look becomes on some terminal.
package struct Inks: Hashable, Sendable {
  /// The colour of the signs.
  package var foreground: Colour
  /// The colour behind them.
  package var background: Colour

  /// Two colours.
  package init(foreground: Colour, background: Colour) {
    self.foreground = foreground
    self.background = background
  }

  /// What WCAG 2.2 asks of text (1.4.3), and of what is no text but has to be seen (1.4.11).
  package static let enoughForText = 4.5
  package static let enoughForBorders = 3.0

  /// How different two colours have to look where the colour alone tells one thing from another: four
  /// steps that an eye just sees, since letters are thin.
  package static let farEnough = 0.08

  package var contrast: Double { foreground.contrast(with: background) }

  /// How far two pairs look apart: the larger of the distances of the signs and of what is behind them.
  package func distance(to other: Inks, seenBy vision: ColourVision) -> Double {
    max(
      foreground.distance(to: other.foreground, seenBy: vision),
      background.distance(to: other.background, seenBy: vision))
  }
}

extension Theme.Mode {
  /// The terminals that a theme of this mode is read on: their background, with the colour of their
  /// ordinary text. White and a light grey, black and a dark grey, or all of these.
  package var terminals: [Inks] {
    let light = [Palette.all[231], Palette.all[255]].map {
      Inks(foreground: Palette.all[16], background: $0)
    }
    let dark = [Palette.all[16], Palette.all[233]].map {
      Inks(foreground: Palette.all[254], background: $0)
    }
    switch self {
    case .light: return light
    case .dark: return dark
    case .any: return light + dark
    }
  }
}

extension Theme {
  /// The colours of a style on a terminal; `nil` when a colour of it is the user's own in a theme that
  /// is right on any background, which nobody can know, or when there are none.
  package func inks(of style: Style, depth: ColourDepth, on terminal: Inks) -> Inks? {
    let look = appearance(of: style, depth: depth)
    func shown(_ colour: Colour?, or own: Colour) -> Colour? {
      guard let colour else { return own }
      return mode == .any && colour.isPaletteColour ? nil : colour.shown(at: depth)
    }
    guard let foreground = shown(look.foreground, or: terminal.foreground),
      let background = shown(look.background, or: terminal.background)
    else { return nil }
    return look.isReversed
      ? Inks(foreground: background, background: foreground)
      : Inks(foreground: foreground, background: background)
  }
}

extension Appearance {
  /// Whether another look differs by an attribute that every terminal shows; dim is not one.
  package func differsByAttribute(from other: Appearance) -> Bool {
    isBold != other.isBold || isUnderlined != other.isUnderlined || isReversed != other.isReversed
  }
}

/// Two styles that stand beside each other and mean different things.
package struct StylePair: Hashable, Sendable {
  package let first: Style
  package let second: Style
  /// Whether each of them always has a sign of its own, so that the looks help and are not needed.
  package let haveSigns: Bool

  init(_ first: Style, _ second: Style, haveSigns: Bool = false) {
    self.first = first
    self.second = second
    self.haveSigns = haveSigns
  }

  /// Every pair that has to be told apart.
  package static let all: [StylePair] =
    pairs(among: [.overdue, .today, .soon, .later])
    + pairs(among: [.good, .info, .warning, .error])
    + pairs(among: [.arranged, .inProgress, .blocked, .notNeeded, .notAsked], haveSigns: true)
    + pairs(among: [.reliabilityHigh, .reliabilityLow, .disputed])
    + [
      StylePair(Style(.mark), Style(.match)), StylePair(Style(.text), Style(.mark)),
      StylePair(Style(.text), Style(.match)), StylePair(Style(.text), Style(.overdue)),
      StylePair(Style(.text), Style(.error)), StylePair(Style(.text), Style(.moved)),
      StylePair(Style(.tab), Style(.activeTab)), StylePair(Style(.field), Style(.activeField)),
      StylePair(Style(.banner), Style(.damage)), StylePair(Style(.text), Style(.banner)),
    ]
    + [Meaning.text, .strong, .muted, .match, .mark, .overdue, .soon, .banner].map {
      StylePair(Style($0), Style($0, selected: true))
    }

  private static func pairs(among family: [Meaning], haveSigns: Bool = false) -> [StylePair] {
    family.indices.flatMap { index in
      family[(index + 1)...].map {
        StylePair(Style(family[index]), Style($0), haveSigns: haveSigns)
      }
    }
  }
}
