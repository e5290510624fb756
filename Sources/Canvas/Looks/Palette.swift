/// How many colours a terminal shows.
package enum ColourDepth: String, CaseIterable, Sendable {
  /// None: bold, dim, underlined and reversed only.
  case mono
  /// The sixteen of the user's palette.
  case sixteen = "16"
  /// Those, a cube of 216 and 24 greys.
  case twoHundredFiftySix = "256"
  /// Every red, green and blue.
  case trueColour = "truecolor"
}

/// What to ask of a terminal for a colour.
package enum ColourAnswer: Hashable, Sendable {
  /// A number in its palette, 0–255.
  case palette(Int)
  /// The colour itself, as 0xRRGGBB.
  case direct(Int)
}

extension Colour {
  /// What to ask of a terminal of this depth; nil when it shows no colours.
  package func answer(at depth: ColourDepth) -> ColourAnswer? {
    if depth == .mono { return nil }
    if isPaletteColour, let ansi { return .palette(ansi) }
    switch depth {
    case .mono: return nil
    case .sixteen: return .palette(ansi ?? Palette.nearest(to: self, among: 0..<16))
    case .twoHundredFiftySix: return .palette(Palette.nearest(to: self, among: 16..<256))
    case .trueColour: return .direct(Int(red) << 16 | Int(green) << 8 | Int(blue))
    }
  }

  /// How far apart two colours look: squared distance with weights that follow the mean red, which
  /// keeps hues apart better than plain distance and needs no roots.
  package func distance(to other: Colour) -> Int {
    let mean = (Int(red) + Int(other.red)) / 2
    let reds = Int(red) - Int(other.red)
    let greens = Int(green) - Int(other.green)
    let blues = Int(blue) - Int(other.blue)
    return (512 + mean) * reds * reds + 1024 * greens * greens + (767 - mean) * blues * blues
  }
}

/// The colours that terminals number 0–255.
package enum Palette {
  /// The first sixteen as most terminals ship them; a user may have others.
  static let sixteen: [Colour] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ].map { Colour(red: $0.0, green: $0.1, blue: $0.2) }

  /// All 256: the sixteen, the cube of six steps a side, the greys.
  static let all: [Colour] = {
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    var colours = sixteen
    for red in steps {
      for green in steps {
        for blue in steps { colours.append(Colour(red: red, green: green, blue: blue)) }
      }
    }
    for step in 0..<24 {
      let grey = UInt8(8 + step * 10)
      colours.append(Colour(red: grey, green: grey, blue: grey))
    }
    return colours
  }()

  /// The number of the colour in a range that looks most like this one; the lowest of equals.
  static func nearest(to colour: Colour, among range: Range<Int>) -> Int {
    var best = range.lowerBound
    for index in range where colour.distance(to: all[index]) < colour.distance(to: all[best]) {
      best = index
    }
    return best
  }
}
