import Canvas
import Testing

@Suite("Colours on terminals of every depth")
struct ColourTests {
  @Test(
    "a colour written in hexadecimal is read, and nothing else is",
    arguments: [
      ("#a60000", Colour(red: 0xA6, green: 0, blue: 0)),
      ("#FFffFF", Colour(red: 255, green: 255, blue: 255)),
      ("a60000", nil), ("#a6000", nil), ("#a600000", nil), ("#g00000", nil), ("#+a6000", nil),
      ("", nil),
    ])
  func hex(text: String, colour: Colour?) {
    #expect(Colour(hex: text) == colour)
  }

  @Test(
    "a colour becomes what the terminal can show",
    arguments: [
      (ColourDepth.mono, ColourAnswer?.none), (.sixteen, .palette(1)),
      (.twoHundredFiftySix, .palette(124)), (.trueColour, .direct(0xAF0000)),
    ])
  func answers(depth: ColourDepth, answer: ColourAnswer?) {
    #expect(Colour(red: 0xAF, green: 0, blue: 0).answer(at: depth) == answer)
  }

  @Test("an explicit answer for sixteen colours beats the nearest")
  func explicit() {
    let colour = Colour(hex: "#af0000", ansi: 5)
    #expect(colour?.answer(at: .sixteen) == .palette(5))
    #expect(colour?.answer(at: .twoHundredFiftySix) == .palette(124))
  }

  @Test("a colour of the user's palette stays that at every depth that has colours")
  func palette() {
    let colour = Colour(palette: 3)
    #expect(colour?.answer(at: .mono) == nil)
    for depth in [ColourDepth.sixteen, .twoHundredFiftySix, .trueColour] {
      #expect(colour?.answer(at: depth) == .palette(3))
    }
    #expect(Colour(palette: 16) == nil)
    #expect(Colour(palette: -1) == nil)
  }

  @Test(
    "256 colours never use the user's own sixteen, which may be anything",
    arguments: ["#000000", "#ff0000", "#ffffff", "#808080", "#00ff00"])
  func notPersonal(hex: String) throws {
    let colour = try #require(Colour(hex: hex))
    guard case .palette(let index) = colour.answer(at: .twoHundredFiftySix) else {
      Issue.record("no palette colour")
      return
    }
    #expect(index >= 16)
  }
}
