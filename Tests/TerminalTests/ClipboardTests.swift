import Canvas
import Testing

@testable import Terminal

@Suite("The clipboard, asked for and taken back", .timeLimit(.minutes(20)))
struct ClipboardTests {
  @Test(
    "bytes are written as RFC 4648 does",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("Çelik?>", "w4dlbGlrPz4="),
    ])
  func base64(text: String, letters: String) {
    #expect(Base64.text(of: Array(text.utf8)) == letters)
  }

  @Test("a text is copied whole and harmless, or not at all, and taken away again")
  func copies() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      var screen = try Screen(ScreenOptions(asksTerminal: false))
      screen.draw(Frame(size: screen.size), theme: .plain)
      #expect(!terminal.output().contains("\u{1B}]"))
      screen.clearClipboard()
      #expect(terminal.output() == "")
      let empty = screen.copy("")
      let long = screen.copy(String(repeating: "x", count: Screen.clipboardLimit + 1))
      #expect(!empty && !long)
      #expect(terminal.output() == "")
      let isCopied = screen.copy("a\u{1B}b\n")
      #expect(isCopied)
      let clean = Base64.text(of: Array("a\u{FFFD}b\n".utf8))
      #expect(terminal.output() == "\u{1B}]52;c;\(clean)\u{1B}\\")
      screen.clearClipboard()
      let cleared = "\u{1B}]52;c;IA==\u{1B}\\\u{1B}]52;c;!\u{1B}\\"
      #expect(terminal.output() == cleared)
      screen.clearClipboard()
      #expect(terminal.output() == "")
      let isLongest = screen.copy(String(repeating: "é", count: Screen.clipboardLimit / 2))
      #expect(isLongest)
      _ = terminal.output()
      screen.close()
      #expect(terminal.output().hasPrefix(cleared))
    }
  }
}
