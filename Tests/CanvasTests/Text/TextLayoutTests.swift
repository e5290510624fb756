import Canvas
import Testing

@Suite("Fitting text into columns")
struct TextLayoutTests {
  @Test(
    "text breaks between words, and inside a word only when it must",
    arguments: [
      ("", 10, [""]), ("een twee drie", 8, ["een twee", "drie"]),
      ("een  twee", 8, ["een twee"]), ("onderdak", 3, ["ond", "erd", "ak"]),
      ("de onderdak", 5, ["de", "onder", "dak"]), ("a\n\nb", 5, ["a", "", "b"]),
      ("a\r\nb", 5, ["a", "b"]), ("漢字漢", 4, ["漢字", "漢"]), ("x", 0, [String]()),
    ])
  func wraps(text: String, columns: Int, lines: [String]) {
    #expect(TextLayout.wrapped(text, to: columns) == lines)
  }

  @Test(
    "no wrapped line is wider than asked, and no word is lost",
    arguments: [1, 2, 3, 7, 20, 80])
  func wrapsWithin(columns: Int) {
    let text = "Opvang Oost zegt vrijdag een plek vrij te hebben als betrokkene zelf belt."
    let lines = TextLayout.wrapped(text, to: columns)
    #expect(lines.allSatisfy { displayWidth($0) <= columns })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test(
    "text is filled up to a width, on either side",
    arguments: [
      ("ab", 4, false, "ab  "), ("ab", 4, true, "  ab"), ("abcdef", 4, false, "abc…"),
      ("漢字", 3, false, "漢…"), ("漢字漢", 4, false, "漢… "),
    ])
  func pads(text: String, columns: Int, trailing: Bool, padded: String) {
    #expect(TextLayout.padded(text, to: columns, trailing: trailing) == padded)
  }
}
