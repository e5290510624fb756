import Canvas
import Testing

@Suite("What people see of colours")
struct ColourVisionTests {
  private func colour(_ hex: String) throws -> Colour { try #require(Colour(hex: hex)) }

  @Test(
    "contrast is that of WCAG",
    arguments: [
      ("#000000", "#ffffff", 2100), ("#ffffff", "#000000", 2100), ("#777777", "#ffffff", 447),
      ("#767676", "#ffffff", 454), ("#949494", "#ffffff", 303), ("#959595", "#ffffff", 299),
      ("#ff0000", "#ffffff", 399), ("#0000ff", "#ffffff", 859), ("#abcdef", "#abcdef", 100),
    ])
  func contrast(one: String, other: String, hundredths: Int) throws {
    let ratio = try colour(one).contrast(with: colour(other))
    #expect(Int(ratio * 100 + 1e-9) == hundredths)
  }

  @Test("distance is 0 for the same, 1 for black and white, and the same both ways")
  func distance() throws {
    let (black, white) = (try colour("#000000"), try colour("#ffffff"))
    for vision in ColourVision.allCases {
      #expect(abs(black.distance(to: white, seenBy: vision) - 1) < 0.001)
      #expect(white.distance(to: white, seenBy: vision) == 0)
      let (one, other) = (try colour("#7cc0f4"), try colour("#ff8f80"))
      #expect(
        one.distance(to: other, seenBy: vision) == other.distance(to: one, seenBy: vision))
    }
  }

  @Test(
    "who lacks a kind of cone does not part what others do",
    arguments: [
      // The colours, who cannot part them, and who can.
      ("#b35900", "#6b7300", ColourVision.deuteranopia, ColourVision.tritanopia),
      ("#84cf8f", "#ff8f80", .deuteranopia, .tritanopia),
      ("#0b4f8a", "#1d6338", .tritanopia, .deuteranopia),
    ])
  func visions(one: String, other: String, blind: ColourVision, seeing: ColourVision) throws {
    let (first, second) = (try colour(one), try colour(other))
    #expect(first.distance(to: second, seenBy: blind) < Inks.farEnough)
    #expect(first.distance(to: second, seenBy: seeing) >= Inks.farEnough)
    #expect(first.distance(to: second, seenBy: .usual) >= Inks.farEnough)
  }

  @Test("greys are seen alike by everybody", arguments: ColourVision.allCases)
  func greys(vision: ColourVision) throws {
    for part in stride(from: 0, through: 255, by: 15) {
      let grey = Colour(red: UInt8(part), green: UInt8(part), blue: UInt8(part))
      let black = Colour(red: 0, green: 0, blue: 0)
      let usual = grey.distance(to: black, seenBy: .usual)
      #expect(abs(grey.distance(to: black, seenBy: vision) - usual) < 0.001)
    }
  }

  @Test(
    "a colour is resolved for every depth, the same each time",
    arguments: [
      ("#000000", [0x000000, 16, 0]), ("#ffffff", [0xFFFFFF, 231, 15]),
      ("#ff0000", [0xFF0000, 196, 9]), ("#00ff00", [0x00FF00, 46, 10]),
      ("#0b4f8a", [0x0B4F8A, 24, 8]), ("#7d4700", [0x7D4700, 94, 1]),
      ("#a3adb8", [0xA3ADB8, 145, 8]), ("#121212", [0x121212, 233, 0]),
    ])
  func depths(hex: String, answers: [Int]) throws {
    let colour = try colour(hex)
    #expect(
      ColourDepth.allCases.map { colour.answer(at: $0) } == [
        nil, .palette(answers[2]), .palette(answers[1]), .direct(answers[0]),
      ])
  }

  @Test("what is shown is what was answered, and nothing without colours")
  func shown() throws {
    let colour = try colour("#0b4f8a")
    #expect(colour.shown(at: .trueColour) == colour)
    #expect(colour.shown(at: .twoHundredFiftySix) == Colour(hex: "#005f87"))
    #expect(Colour(hex: "#0b4f8a", ansi: 4)?.shown(at: .sixteen)?.blue == 238)
    #expect(colour.shown(at: .mono) == nil)
  }

  @Test("a theme for any background is judged by its own colours alone, not by the user's")
  func palette() throws {
    let red = try #require(Colour(palette: 1))
    var theme = Theme(name: "t", mode: .any, looks: ["mark": Appearance(foreground: red)])
    let terminals = theme.mode.terminals
    #expect(terminals.count == 4)
    #expect(theme.inks(of: Style(.mark), depth: .sixteen, on: terminals[0]) == nil)
    #expect(theme.inks(of: Style(.text), depth: .sixteen, on: terminals[0]) == terminals[0])
    theme.mode = .light
    #expect(
      theme.inks(of: Style(.mark), depth: .sixteen, on: terminals[0])?.foreground
        == Colour(hex: "#cd0000", ansi: nil))
  }

  @Test("a reversed look has its colours exchanged")
  func reversed() {
    let theme = Theme(name: "t", mode: .light, looks: ["banner": Appearance(reversed: true)])
    let terminal = theme.mode.terminals[0]
    #expect(
      theme.inks(of: Style(.banner), depth: .trueColour, on: terminal)
        == Inks(foreground: terminal.background, background: terminal.foreground))
  }

  @Test("no pair of styles is asked about twice")
  func pairs() {
    #expect(Set(StylePair.all).count == StylePair.all.count)
    #expect(StylePair.all.count > 30)
  }
}
