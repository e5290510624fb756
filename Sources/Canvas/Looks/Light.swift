/// A colour as amounts of light, each 0–1: these add up and mix, which the numbers that a colour is
/// written with do not.
struct Light: Hashable, Sendable {
  var red: Double
  var green: Double
  var blue: Double

  /// The light of a colour of sRGB (IEC 61966-2-1).
  init(_ colour: Colour) {
    red = Light.amount(colour.red)
    green = Light.amount(colour.green)
    blue = Light.amount(colour.blue)
  }

  private init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// How bright it is, 0–1 (WCAG 2.2, relative luminance).
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// What somebody with this colour vision sees of it.
  func seen(by vision: ColourVision) -> Light {
    guard let rows = vision.matrix else { return self }
    let parts = rows.map { min(1, max(0, $0[0] * red + $0[1] * green + $0[2] * blue)) }
    return Light(red: parts[0], green: parts[1], blue: parts[2])
  }

  /// How far two lights look apart: the plain distance in Oklab (Ottosson 2020, "A perceptual color
  /// space for image processing"), in which one step that an eye just sees is about 0.02.
  func distance(to other: Light) -> Double {
    zip(oklab, other.oklab).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private var oklab: [Double] {
    let cones = [
      0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue,
      0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue,
      0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue,
    ].map { Light.root(3, of: $0) }
    return [
      0.2104542553 * cones[0] + 0.7936177850 * cones[1] - 0.0040720468 * cones[2],
      1.9779984951 * cones[0] - 2.4285922050 * cones[1] + 0.4505937099 * cones[2],
      0.0259040371 * cones[0] + 0.7827717662 * cones[1] - 0.8086757660 * cones[2],
    ]
  }

  private static func amount(_ part: UInt8) -> Double {
    let share = Double(part) / 255
    guard share > 0.04045 else { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    // To the power 2.4: the square, times the fifth root of the square.
    return base * base * root(5, of: base * base)
  }

  /// A root of a number from 0 to 1, by Newton's method: the standard library has square roots alone.
  /// It comes down from 1, so that it never oversteps.
  private static func root(_ degree: Int, of number: Double) -> Double {
    guard number > 0 else { return 0 }
    var guess = 1.0
    for _ in 0..<80 {
      var power = 1.0
      for _ in 1..<degree { power *= guess }
      let next = guess - (guess - number / power) / Double(degree)
      if next == guess { break }
      guess = next
    }
    return guess
  }
}
