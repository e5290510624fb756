import Canvas
import Terminal
import Testing

@Suite("An answer of the terminal that is late", .timeLimit(.minutes(20)))
struct LateAnswerTests {
  @Test("and came just before the screen is closed is read, so that it stands on no prompt")
  func unread() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      var screen = try Screen()
      #expect(terminal.output().contains("\u{1B}[c"))
      terminal.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?1;2c")
      screen.close()
      #expect(terminal.unread() == "")
      #expect(!terminal.output().contains("1;2c"))
    }
  }

  @Test("and comes while it is being closed is waited for")
  func awaited() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      var screen = try Screen()
      let slow = Task.detached {
        // A slow line: this is what the test is about.
        try await Task.sleep(for: .milliseconds(150))
        terminal.type("\u{1B}[?1;2c")
      }
      screen.close()
      try await slow.value
      #expect(terminal.unread() == "")
      #expect(!terminal.output().contains("1;2c"))
    }
  }

  @Test("and came while the screen was open is no key, and nobody waits for it again")
  func whileOpen() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      var screen = try Screen()
      terminal.type("\u{1B}[?1;")
      #expect(screen.nextEvents(timeoutMilliseconds: 20) == [.tick])
      terminal.type("2cj")
      #expect(screen.nextEvents(timeoutMilliseconds: 5_000) == [.key(.character("j"))])
      let start = ContinuousClock.now
      screen.close()
      #expect(ContinuousClock.now - start < .milliseconds(500))
    }
  }

  @Test("and never comes does not keep the person waiting for long")
  func never() async {
    await #expect(processExitsWith: .success) {
      _ = try LoopbackTerminal()
      var screen = try Screen()
      let start = ContinuousClock.now
      screen.close()
      #expect(ContinuousClock.now - start < .seconds(3))
    }
  }
}
