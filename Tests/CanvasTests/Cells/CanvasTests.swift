import Canvas
import Testing

@Suite("Drawing on a canvas")
struct CanvasTests {
  @Test("text stands where it was written and takes the columns it returns")
  func writes() {
    var canvas = Canvas(size: Size(columns: 12, rows: 2))
    let used = canvas.write("Çelik, 漢", at: Point(1, 1), style: Style(.strong))
    #expect(used == 9)
    #expect(canvas.lines == ["", " Çelik, 漢"])
    #expect(canvas[column: 1, row: 1].style == Style(.strong))
    #expect(canvas[column: 9, row: 1].width == 0)
    #expect(
      canvas[column: 10, row: 1] == Canvas(size: Size(columns: 1, rows: 1))[column: 0, row: 0])
  }

  @Test(
    "what does not fit is cut with a sign, and never halves a wide glyph",
    arguments: [
      ("Okafor, Ben", 11, "Okafor, Ben", 11), ("Okafor, Ben", 8, "Okafor,…", 8),
      ("Okafor", 1, "…", 1), ("Okafor", 0, "", 0), ("Okafor", -3, "", 0),
      ("漢字漢字", 8, "漢字漢字", 8), ("漢字漢字", 7, "漢字漢…", 7), ("漢字漢字", 6, "漢字…", 5),
      ("漢", 1, "…", 1), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…", 2),
    ])
  func clips(text: String, columns: Int, line: String, used: Int) {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    #expect(canvas.write(text, at: Point(0, 0), within: columns) == used)
    #expect(canvas.lines == [line])
  }

  @Test("the right edge cuts too, and ASCII cuts with a tilde")
  func clipsAtEdge() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1), glyphs: .ascii)
    #expect(canvas.write("Okafor", at: Point(2, 0)) == 4)
    #expect(canvas.lines == ["  Oka~"])
  }

  @Test("ASCII replaces our own signs, and only those")
  func ascii() {
    var canvas = Canvas(size: Size(columns: 30, rows: 1), glyphs: .ascii)
    canvas.write("Kort · Çelik → ‘nu’ … ✓✗↑↓–", at: Point(0, 0))
    #expect(canvas.lines == ["Kort - Çelik > 'nu' ~ +x^v-"])
  }

  @Test(
    "drawing outside the canvas does nothing",
    arguments: [(-1, 0), (0, -1), (5, 0), (0, 2), (Int.max, Int.max), (Int.min, 0)])
  func outside(column: Int, row: Int) {
    let empty = Canvas(size: Size(columns: 5, rows: 2))
    var canvas = empty
    #expect(canvas.write("x", at: Point(column, row)) == 0)
    #expect(canvas == empty)
    #expect(canvas[column: column, row: row] == empty[column: 0, row: 0])
  }

  @Test("overwriting either half of a wide glyph blanks the other", arguments: [0, 1])
  func halves(column: Int) {
    var canvas = Canvas(size: Size(columns: 2, rows: 1))
    canvas.write("漢", at: Point(0, 0))
    canvas.write("x", at: Point(column, 0))
    #expect(canvas.lines == [column == 0 ? "x" : " x"])
    #expect((0..<2).map { canvas[column: $0, row: 0].width } == [1, 1])
  }

  @Test("a rectangle is emptied, restyled and selected without touching the rest")
  func rectangles() {
    var canvas = Canvas(size: Size(columns: 4, rows: 3))
    for row in 0..<3 { canvas.write("abcd", at: Point(0, row)) }
    canvas.fill(Rect(column: 1, row: 0, columns: 2, rows: 1), style: Style(.banner))
    canvas.restyle(Rect(column: 0, row: 1, columns: 99, rows: 1), selected: true)
    canvas.restyle(Rect(column: 3, row: 2, columns: 1, rows: 9), meaning: .match)
    #expect(
      canvas.snapshot() == """
        a  d
        abcd
        abcd
        --- styles
        0:1-2 banner
        1:0-3 text+selected
        2:3-3 match
        --- cursor none

        """)
  }

  @Test(
    "lines and boxes are drawn in either glyph set",
    arguments: [
      (GlyphSet.unicode, ["┌──┐", "│ ╵│", "└──┘"]), (.ascii, ["+--+", "| ╵|", "+--+"]),
    ])
  func boxes(glyphs: GlyphSet, lines: [String]) {
    var canvas = Canvas(size: Size(columns: 4, rows: 3), glyphs: glyphs)
    canvas.box(canvas.bounds)
    canvas.write("╵", at: Point(2, 1))
    #expect(canvas.lines == lines)
  }

  @Test("a canvas is drawn on another and cut at its edges")
  func composes() {
    var inner = Canvas(size: Size(columns: 4, rows: 2))
    inner.write("漢字", at: Point(0, 0))
    inner.write("wxyz", at: Point(0, 1))
    var outer = Canvas(size: Size(columns: 5, rows: 2))
    outer.draw(inner, at: Point(2, 0))
    #expect(outer.lines == ["  漢", "  wxy"])
  }

  @Test("changed cells are counted")
  func changes() {
    let before = Canvas(size: Size(columns: 5, rows: 2))
    var after = before
    after.write("abc", at: Point(0, 0))
    after.restyle(Rect(column: 0, row: 1, columns: 2, rows: 1), selected: true)
    #expect(after.changedCells(from: before) == 5)
    #expect(after.changedCells(from: Canvas(size: Size(columns: 1, rows: 1))) == 10)
  }

  @Test("whatever is written, every wide glyph has both its cells and no cell holds a control")
  func invariants() {
    var dice = Dice(seed: 11)
    let pieces = ["a", "漢", "e\u{301}", "\u{1B}", "👨‍👩‍👧", "🇳🇱", "\u{202E}", "\n", "…", "\u{301}"]
    var canvas = Canvas(size: Size(columns: 9, rows: 3))
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0...6, using: &dice)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &dice)]
      }.joined()
      let point = Point(Int.random(in: -1...9, using: &dice), Int.random(in: -1...3, using: &dice))
      let room = Int.random(in: 0...9, using: &dice)
      #expect(canvas.write(text, at: point, within: room) <= room)
      let widths = (0..<3).flatMap { row in canvas.row(row).map(\.width) }
      let isWhole = widths.indices.allSatisfy { index in
        switch widths[index] {
        case 2: index % 9 < 8 && widths[index + 1] == 0
        case 0: index % 9 > 0 && widths[index - 1] == 2
        default: widths[index] == 1
        }
      }
      #expect(isWhole)
      let scalars = canvas.lines.joined().unicodeScalars
      #expect(!scalars.contains { $0.value < 0x20 || $0.value == 0x202E || $0.value == 0x200D })
    }
  }
}
