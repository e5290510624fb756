import Canvas
import Glibc
import Terminal
import Testing

/// What the terminal was sent, taken apart: sequences of ncurses and what is printed between them.
private struct Sent {
  /// The last byte of every sequence that starts with `ESC [`.
  var finals: Set<Character> = []
  /// Sequences of another kind, and controls by themselves.
  var others: Set<String> = []
  var printed = ""

  init(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}", rest.first == "[" {
        rest.removeFirst()
        while let next = rest.popFirst() {
          guard next.value >= 0x40 || next.value < 0x20 else { continue }
          finals.insert(Character(next))
          break
        }
      } else if scalar == "\u{1B}" {
        others.insert("ESC" + String(rest.prefix(2).map(Character.init)))
        rest = rest.dropFirst(2)
      } else if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
        others.insert(String(scalar))
      } else {
        printed.unicodeScalars.append(scalar)
      }
    }
  }
}

@Suite("What reaches a terminal", .timeLimit(.minutes(20)))
struct OutputTests {
  @Test("no character of Unicode, stored in a text, is an order to the terminal or turns a line")
  func everyScalar() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal(columns: 200, rows: 40)
      var screen = try Screen(ScreenOptions(asksTerminal: false))
      var frame = Frame(size: screen.size)
      screen.draw(frame, theme: .plain)
      _ = terminal.output()
      // One row per hundred scalars; each has a letter after it that an order would swallow.
      var row = 0
      var line = ""
      var inLine = 0
      var finals: Set<Character> = []
      var others: Set<String> = []
      var turning: Set<Unicode.Scalar> = []
      func show() {
        screen.draw(frame, theme: .plain)
        let sent = Sent(terminal.output())
        finals.formUnion(sent.finals)
        others.formUnion(sent.others)
        turning.formUnion(sent.printed.unicodeScalars.filter(\.steersTerminal))
        row = 0
      }
      for value in UInt32(0)...0x10FFFF {
        guard let scalar = Unicode.Scalar(value) else { continue }
        // Those that are never shown are many and all alike: every one of the first planes, then some.
        if value >= 0x20000, value % 97 != 0 { continue }
        line.unicodeScalars.append(scalar)
        line += "m"
        inLine += 1
        guard inLine == 66 else { continue }
        frame.canvas.fill(Rect(column: 0, row: row, columns: 200, rows: 1))
        frame.canvas.write(line, at: Point(column: 0, row: row))
        (line, inLine) = ("", 0)
        row += 1
        if row == 40 { show() }
      }
      show()
      // Ways of ncurses to move, to clear and to give looks: no question, no title, no mode.
      #expect(finals.isSubset(of: Set("mHfJKXPLMABCDGdb@")), "\(finals)")
      #expect(others.isSubset(of: ["\r", "\n", "\u{8}", "ESC(B"]), "\(others)")
      #expect(turning.isEmpty)
    }
  }
}
