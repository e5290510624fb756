import Canvas

/// Attributes and colour pair of every style of one theme, made once per style.
struct Ink {
  /// What ncurses is told about a cell.
  struct Look: Hashable {
    var attributes: UInt32
    var pair: UInt32
  }

  private struct ColourPair: Hashable {
    var foreground: Int
    var background: Int
  }

  private let depth: ColourDepth
  private let colours: Int
  private let pairLimit: Int
  private var theme: Theme?
  private var looks: [Style: Look] = [:]
  private var pairs: [ColourPair: Int] = [:]

  /// - Parameters:
  ///   - colours: how many colours the terminal has, for those with eight.
  ///   - pairLimit: how many pairs it lets define.
  init(depth: ColourDepth, colours: Int, pairLimit: Int) {
    self.depth = depth
    self.colours = colours
    self.pairLimit = pairLimit
  }

  /// Takes another theme into use; pairs that are defined stay so.
  mutating func use(_ theme: Theme) {
    guard theme != self.theme else { return }
    self.theme = theme
    looks.removeAll(keepingCapacity: true)
  }

  /// The look of a style.
  mutating func look(of style: Style) -> Look {
    if let known = looks[style] { return known }
    let look = make((theme ?? .plain).appearance(of: style, depth: depth))
    looks[style] = look
    return look
  }

  private mutating func make(_ appearance: Appearance) -> Look {
    var attributes: UInt32 = 0
    if appearance.isBold { attributes |= Curses.bold }
    if appearance.isDim { attributes |= Curses.dim }
    if appearance.isUnderlined { attributes |= Curses.underline }
    if appearance.isReversed { attributes |= Curses.reverse }
    var foreground = number(appearance.foreground)
    var background = number(appearance.background)
    if colours < 16, depth == .sixteen {
      if foreground > 7 { attributes |= Curses.bold }
      foreground = foreground > 7 ? foreground - 8 : foreground
      background = background > 7 ? background - 8 : background
    }
    let pair = pair(ColourPair(foreground: foreground, background: background))
    return Look(attributes: attributes, pair: UInt32(pair))
  }

  /// The number that ncurses knows a colour by; -1 is the terminal's own.
  private func number(_ colour: Colour?) -> Int {
    guard let colour, let answer = colour.answer(at: depth) else { return -1 }
    switch answer {
    case .palette(let index) where depth == .trueColour && index > 7: return direct(colour)
    case .palette(let index): return index
    case .direct(let value): return value > 7 ? value : 0
    }
  }

  private func direct(_ colour: Colour) -> Int {
    Int(colour.red) << 16 | Int(colour.green) << 8 | Int(colour.blue)
  }

  /// The pair of two colours; the terminal's own pair 0 when no more can be defined.
  private mutating func pair(_ colours: ColourPair) -> Int {
    if colours.foreground < 0, colours.background < 0 { return 0 }
    if let known = pairs[colours] { return known }
    let next = pairs.count + 1
    guard next < pairLimit,
      Curses.define(
        pair: next, foreground: colours.foreground, background: colours.background)
    else { return 0 }
    pairs[colours] = next
    return next
  }
}
