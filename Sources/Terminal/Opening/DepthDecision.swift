package import Canvas

extension ColourDepth {
  /// The depth to draw at.
  ///
  /// A depth that was asked for wins over NO_COLOR, but nothing goes beyond what terminfo promises:
  /// ncurses refuses a direct colour elsewhere and would then show black on black.
  ///
  /// - Parameters:
  ///   - requested: what the user asked for, nil for nothing.
  ///   - noColour: the value of NO_COLOR; empty counts as not set (no-color.org).
  ///   - colours: how many colours terminfo promises.
  ///   - isDirect: whether terminfo has the RGB capability.
  package static func decide(
    requested: ColourDepth?, noColour: String?, colours: Int, isDirect: Bool
  ) -> ColourDepth {
    let able: ColourDepth =
      switch colours {
      case 0x100_0000... where isDirect: .trueColour
      case 256...: .twoHundredFiftySix
      case 8...: .sixteen
      default: .mono
      }
    if let requested { return requested.rank <= able.rank ? requested : able }
    if let noColour, !noColour.isEmpty { return .mono }
    return able
  }

  private var rank: Int {
    switch self {
    case .mono: 0
    case .sixteen: 1
    case .twoHundredFiftySix: 2
    case .trueColour: 3
    }
  }
}
