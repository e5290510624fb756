import Canvas
import Terminal
import Testing

@Suite("What a terminal says about itself")
struct TerminalRepliesTests {
  @Test(
    "its background is light or dark",
    arguments: [
      ("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", nil, Theme.Mode.dark),
      ("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", nil, .light),
      ("\u{1B}]11;rgb:fd/f6/e3\u{7}", nil, .light), ("\u{1B}]11;rgb:2/2/2\u{7}", nil, .dark),
      ("\u{1B}]11;rgba:0000/2b2b/3636/ffff\u{1B}\\", nil, .dark),
      ("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "0;15", .dark),
      ("", "0;15", .light), ("", "15;0", .dark), ("", "0;default;7", .light), ("", "15;8", .dark),
      ("", "0;default", .dark), ("", "0;99", .dark), ("", nil, .dark),
      ("\u{1B}]11;rgb:zz/zz/zz\u{7}", "0;15", .light), ("\u{1B}]11;red\u{7}", nil, .dark),
    ] as [(String, String?, Theme.Mode)])
  func background(bytes: String, colourFgBg: String?, mode: Theme.Mode) {
    #expect(TerminalReplies(Array(bytes.utf8)).mode(colourFgBg: colourFgBg) == mode)
  }

  @Test(
    "it knows the marks around a frame when it says so, and is done when it named itself",
    arguments: [
      ("\u{1B}[?2026;2$y\u{1B}[?62;22c", true, true), ("\u{1B}[?2026;1$y", true, false),
      ("\u{1B}[?2026;0$y\u{1B}[?1;2c", false, true), ("\u{1B}[?2026;4$y", false, false),
      ("\u{1B}[?6c", false, true), ("jjj\u{1B}[A\u{1B}[?1;2cq", false, true),
      ("\u{1B}[?1;2", false, false), ("c", false, false), ("", false, false),
    ])
  func abilities(bytes: String, knowsFrameMarks: Bool, isComplete: Bool) {
    let replies = TerminalReplies(Array(bytes.utf8))
    #expect(replies.knowsFrameMarks == knowsFrameMarks)
    #expect(replies.isComplete == isComplete)
  }

  @Test("the restore sequence undoes every mode, byte for byte")
  func restoreSequence() {
    let modes = ["2026l", "2004l", "1004l", "1000l", "1002l", "1003l", "1006l"]
    let expected =
      modes.map { "\u{1B}[?" + $0 }.joined() + "\u{1B}[0m\u{F}\u{1B}[?1l\u{1B}>"
      + "\u{1B}[?25h\u{1B}[?1049l"
    #expect(Array(TerminalModes.restoreSequence.utf8) == Array(expected.utf8))
    for entered in TerminalModes.enter.split(separator: "\u{1B}") {
      #expect(TerminalModes.restoreSequence.contains(entered.dropLast() + "l"))
    }
  }
}
