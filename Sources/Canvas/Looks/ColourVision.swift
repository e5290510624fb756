/// How somebody sees colours. About one man in twelve sees red and green less apart than others.
package enum ColourVision: String, CaseIterable, Sendable {
  /// With all three kinds of cones.
  case usual
  /// Without the cones for middle, long and short waves, in that order.
  case deuteranopia, protanopia, tritanopia

  /// What becomes of red, green and blue light; `nil` where nothing changes.
  ///
  /// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
  /// Deficiency", IEEE TVCG 15(6), 2009: the matrices of severity 1.0, which work on light.
  var matrix: [[Double]]? {
    switch self {
    case .usual: nil
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}

extension Colour {
  /// The contrast with another colour, 1–21 (WCAG 2.2, contrast ratio).
  package func contrast(with other: Colour) -> Double {
    let lights = [Light(self).luminance, Light(other).luminance].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// How far two colours look apart to somebody: 0 for the same, 1 for black and white, 0.02 for what
  /// an eye just sees (see `Light.distance(to:)`).
  package func distance(to other: Colour, seenBy vision: ColourVision) -> Double {
    Light(self).seen(by: vision).distance(to: Light(other).seen(by: vision))
  }

  /// What a terminal of this depth makes of it, as most terminals ship their palette; `nil` when it
  /// shows no colours.
  package func shown(at depth: ColourDepth) -> Colour? {
    switch answer(at: depth) {
    case .palette(let index): Palette.all[index]
    case .direct: self
    case nil: nil
    }
  }
}
