import Canvas
import Testing

@Suite("Text that may go to any terminal")
struct HarmlessTextTests {
  @Test(
    "lines and tabs stay; orders, lone returns and turns of direction do not",
    arguments: [
      ("Çelik 漢字 👩🏿\n", "Çelik 漢字 👩🏿\n"), ("a\tb\r\nc", "a\tb\r\nc"), ("a\rb", "a\u{FFFD}b"),
      ("a\r", "a\u{FFFD}"), ("\r\r\n", "\u{FFFD}\r\n"), ("\u{1B}]0;x\u{7}", "\u{FFFD}]0;x\u{FFFD}"),
      ("\u{9B}2J\u{7F}", "\u{FFFD}2J\u{FFFD}"), ("\u{202E}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
      ("\u{200F}\u{61C}\u{2028}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ])
  func cleans(text: String, clean: String) {
    #expect(Array(harmless(text).unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test("every other character of Unicode stays what it is, and none that stays steers")
  func everyScalar() {
    var changed: [UInt32] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if harmless(String(scalar)).unicodeScalars.first != scalar { changed.append(value) }
    }
    let expected =
      Array(UInt32(0)..<9) + Array(11..<0x20) + Array(0x7F..<0xA0) + [0x61C, 0x200E, 0x200F]
      + Array(0x2028...0x202E) + Array(0x2066...0x2069)
    #expect(changed == expected)
  }
}
