/// Sine and cosine by their series, so that the domain needs no library of mathematics. Exact to 14
/// digits for angles of a quarter circle and less, which is all that a latitude can be.
enum Arc {
  static let pi = 3.141_592_653_589_793

  static func radians(_ degrees: Double) -> Double { degrees * pi / 180 }

  /// - Parameter angle: radians, -π/2…π/2.
  static func sine(_ angle: Double) -> Double { series(angle, first: angle, from: 1) }

  /// - Parameter angle: radians, -π/2…π/2.
  static func cosine(_ angle: Double) -> Double { series(angle, first: 1, from: 0) }

  private static func series(_ angle: Double, first: Double, from power: Int) -> Double {
    var term = first
    var sum = first
    var power = power
    while power < 26 {
      term *= -(angle * angle) / Double((power + 1) * (power + 2))
      sum += term
      power += 2
    }
    return sum
  }
}
