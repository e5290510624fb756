/// A colour that a theme names.
package struct Colour: Hashable, Sendable {
  /// Red, 0–255.
  package var red: UInt8
  /// Green, 0–255.
  package var green: UInt8
  /// Blue, 0–255.
  package var blue: UInt8
  /// The answer on a terminal of sixteen colours, 0–15, when the nearest one is not good enough.
  package var ansi: Int?
  /// Whether the user's own palette is meant at every depth, and the red, green and blue are only
  /// what that palette usually holds.
  package var isPaletteColour: Bool

  /// A colour by its parts.
  package init(red: UInt8, green: UInt8, blue: UInt8, ansi: Int? = nil) {
    self.red = red
    self.green = green
    self.blue = blue
    self.ansi = ansi
    isPaletteColour = false
  }

  /// One of the sixteen colours of the user's own palette; nil outside 0–15.
  package init?(palette index: Int) {
    guard Palette.sixteen.indices.contains(index) else { return nil }
    self = Palette.sixteen[index]
    ansi = index
    isPaletteColour = true
  }

  /// A colour written as `#rrggbb`; nil for anything else.
  package init?(hex: String, ansi: Int? = nil) {
    guard hex.utf8.count == 7, hex.first == "#", let value = UInt32(hex.dropFirst(), radix: 16),
      hex.utf8.allSatisfy({ $0 != UInt8(ascii: "+") })
    else { return nil }
    self.init(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF),
      ansi: ansi)
  }
}
