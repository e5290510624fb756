import Canvas
import Terminal
import Testing

@Suite("Which colours are used")
struct DepthDecisionTests {
  struct Case: Sendable {
    var requested: ColourDepth?
    var noColour: String?
    var colours: Int
    var isDirect = false
    var depth: ColourDepth
  }

  @Test(
    "by what was asked, then NO_COLOR, then terminfo, and never more than that can show",
    arguments: [
      Case(colours: 0, depth: .mono), Case(colours: 2, depth: .mono),
      Case(colours: 8, depth: .sixteen), Case(colours: 16, depth: .sixteen),
      Case(colours: 88, depth: .sixteen), Case(colours: 256, depth: .twoHundredFiftySix),
      Case(colours: 0x100_0000, isDirect: true, depth: .trueColour),
      Case(colours: 0x100_0000, depth: .twoHundredFiftySix),
      Case(colours: 256, isDirect: true, depth: .twoHundredFiftySix),
      Case(noColour: "1", colours: 256, depth: .mono),
      Case(noColour: "", colours: 256, depth: .twoHundredFiftySix),
      Case(requested: .sixteen, noColour: "1", colours: 256, depth: .sixteen),
      Case(requested: .trueColour, colours: 256, depth: .twoHundredFiftySix),
      Case(requested: .mono, colours: 256, depth: .mono),
      Case(requested: .sixteen, colours: 0, depth: .mono),
    ])
  func decides(row: Case) {
    let depth = ColourDepth.decide(
      requested: row.requested, noColour: row.noColour, colours: row.colours,
      isDirect: row.isDirect)
    #expect(depth == row.depth)
  }
}
