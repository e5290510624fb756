import Testing

@testable import Canvas

@Suite("Columns of a text")
struct DisplayWidthTests {
  @Test(
    "a text takes as many columns as terminals give it",
    arguments: [
      ("", 0), ("Jansen", 6), ("Bakır", 5), ("Çelik", 5), ("Nguyễn", 6),
      ("Nguye\u{302}\u{303}n", 6), ("'t Hooft", 8), ("漢字", 4), ("한국", 4), ("ｆｕｌｌ", 8),
      ("ｱｲ", 2), ("عمر", 3), ("עברית", 5), ("Δέλτα", 5), ("Ивановић", 8), ("ไทย", 3),
      ("กำ", 2), ("हिन्दी", 5), ("─│┌", 3), ("✓✗↑↓▌●…–", 8), ("€ § ß", 5), ("á\u{AD}b", 2),
      ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 6), ("🇳🇱", 2), ("⚠", 1), ("⚠\u{FE0F}", 1),
      ("1\u{FE0F}\u{20E3}", 1), ("a\tb", 3), ("\u{1B}[31m", 5), ("\u{301}", 1), ("\u{E000}", 1),
      ("\u{200B}", 0), ("\u{FEFF}", 0), ("\u{1100}\u{1161}\u{11A8}", 2),
    ])
  func columns(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test("the table divides all scalars as it was made")
  func table() {
    var counts: [ScalarClass: Int] = [:]
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      counts[TextWidth.scalarClass(scalar), default: 0] += 1
    }
    #expect(
      counts == [
        .narrow: 25_087, .wide: 117_183, .mark: 1_931, .dropped: 4_169, .replaced: 963_694,
      ])
  }

  @Test(
    "what could move, hide or reorder text never reaches the screen",
    arguments: [
      ("\u{1B}[2J", "\u{FFFD}[2J"), ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{0}b", "a\u{FFFD}b"),
      ("\u{202E}naJ\u{202C}", "\u{FFFD}naJ\u{FFFD}"), ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
      ("a\u{200D}b\u{200C}c", "abc"), ("so\u{AD}ft", "soft"), ("❤\u{FE0F}", "❤"),
      ("👩🏿", "👩"), ("🇧🇪", "BE"), ("line\nbreak", "line\u{FFFD}break"),
      ("\u{2028}", "\u{FFFD}"), ("\u{301}a", "\u{25CC}\u{301}a"),
      ("a\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{301}\u{302}\u{303}\u{304}"),
    ])
  func cleaned(text: String, shown: String) {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    canvas.write(text, at: Point(0, 0))
    #expect(canvas.lines.first.map { Array($0.unicodeScalars) } == Array(shown.unicodeScalars))
  }

  @Test("every sign of our own takes one column, and the ASCII ones are ASCII")
  func glyphs() {
    for glyph in Glyph.allCases {
      #expect(displayWidth(String(glyph.sign(in: .unicode))) == 1)
      #expect(glyph.sign(in: .ascii).isASCII)
    }
  }

  @Test("the signs that can stand side by side differ, in either set", arguments: GlyphSet.allCases)
  func distinct(set: GlyphSet) {
    let conditions: [Glyph] = [.arranged, .inProgress, .blocked, .notNeeded, .notAsked]
    let rows: [Glyph] = [.movedEarlier, .movedLater, .selection, .mark]
    for family in [conditions, rows] {
      #expect(Set(family.map { $0.sign(in: set) }).count == family.count)
    }
  }
}
