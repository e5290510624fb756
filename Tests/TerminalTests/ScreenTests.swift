import Canvas
import Glibc
import Terminal
import Testing

/// Each test has a process of its own, since a screen takes over the process's standard files.
@Suite("A screen on a real pseudo-terminal", .timeLimit(.minutes(20)))
struct ScreenTests {
  @Test("draws what changed, parks the cursor, and gives everything back")
  func draws() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      let before = terminal.modes()
      var screen = try Screen(ScreenOptions(synchronisation: .always, asksTerminal: false))
      #expect(screen.size == Size(columns: 40, rows: 6))
      #expect(terminal.modes() != before)
      var frame = Frame(size: screen.size)
      frame.canvas.write("Çelik, 漢字", at: Point(column: 1, row: 2), style: Style(.overdue))
      frame.cursor = Point(column: 5, row: 4)
      screen.draw(frame, theme: .plain)
      let first = terminal.output()
      #expect(first.contains("Çelik, 漢字"))
      #expect(first.hasPrefix("\u{1B}[?2004h\u{1B}[?1004h"))
      #expect(first.hasSuffix(TerminalModes.frameEnd))
      frame.canvas.write("x", at: Point(column: 39, row: 5))
      screen.draw(frame, theme: .plain)
      let second = terminal.output()
      #expect(second.hasSuffix("\u{1B}[5;6H" + TerminalModes.frameEnd))
      #expect(second.contains("x") && !second.contains("elik") && second.utf8.count < 64)
      screen.close()
      let last = terminal.output()
      #expect(last.hasSuffix(TerminalModes.restoreSequence))
      #expect(terminal.modes() == before)
    }
  }

  @Test("a frame that changes nothing sends nothing")
  func sendsNothing() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      var screen = try Screen(ScreenOptions(asksTerminal: false))
      screen.draw(Frame(size: screen.size), theme: .plain)
      #expect(!terminal.output().contains("2026h"))
      screen.draw(Frame(size: screen.size), theme: .plain)
      #expect(terminal.output() == "")
    }
  }

  @Test("leaving scope is enough to give the terminal back")
  func scope() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      let before = terminal.modes()
      do {
        let screen = try Screen(ScreenOptions(asksTerminal: false))
        #expect(screen.depth == .twoHundredFiftySix)
        #expect(throws: TerminalError.unavailable) { _ = try Screen() }
      }
      #expect(terminal.output().hasSuffix(TerminalModes.restoreSequence))
      #expect(terminal.modes() == before)
    }
  }

  @Test("keys that came together are one list, and a lone Escape does not wait long")
  func reads() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      var screen = try Screen(ScreenOptions(asksTerminal: false))
      terminal.type("jj\u{1B}[A\u{1B}[99;5u\u{1B}[200~q\nq\u{1B}[201~\u{3}\u{1A}")
      #expect(
        screen.nextEvents(timeoutMilliseconds: 5_000) == [
          .key(.character("j")), .key(.character("j")), .key(.up), .paste("q\nq"),
          .key(.control("c")), .key(.control("z")),
        ])
      terminal.type("\u{1B}")
      let start = ContinuousClock.now
      #expect(screen.nextEvents(timeoutMilliseconds: 5_000) == [.key(.escape)])
      #expect(ContinuousClock.now - start < .seconds(2))
      #expect(screen.nextEvents(timeoutMilliseconds: 5) == [.tick])
      screen.waker.wake()
      #expect(screen.nextEvents(timeoutMilliseconds: 5_000) == [.tick])
    }
  }

  @Test("signals become events, and exported sizes do not freeze the size")
  func signals() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      setenv("LINES", "24", 1)
      setenv("COLUMNS", "80", 1)
      var screen = try Screen(ScreenOptions(asksTerminal: false))
      #expect(screen.size == Size(columns: 40, rows: 6))
      terminal.resize(columns: 30, rows: 9)
      for _ in 0..<20 { kill(getpid(), SIGWINCH) }
      let resize = InputEvent.resize(Size(columns: 30, rows: 9))
      #expect(screen.nextEvents(timeoutMilliseconds: 5_000) == [resize])
      #expect(screen.size == Size(columns: 30, rows: 9))
      for (signal, reason) in [
        (SIGTERM, Interruption.terminate), (SIGHUP, .hangUp), (SIGINT, .interrupt),
      ] {
        kill(getpid(), signal)
        var events: [InputEvent] = []
        while events.isEmpty {
          events = screen.nextEvents(timeoutMilliseconds: 5_000).filter { $0 != resize }
        }
        #expect(events == [.interrupted(reason)])
      }
    }
  }

  @Test("a terminal that goes away asks the program to stop, and closing then does not hang")
  func hangsUp() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      var screen = try Screen(ScreenOptions(asksTerminal: false))
      terminal.hangUp()
      let events = screen.nextEvents(timeoutMilliseconds: 5_000)
      #expect(events == [.interrupted(.hangUp)])
      screen.draw(Frame(size: screen.size), theme: .plain)
      screen.close()
    }
  }

  @Test("while another program has the terminal it is as it was, and the next frame is whole")
  func away() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      let before = terminal.modes()
      var screen = try Screen(ScreenOptions(asksTerminal: false))
      let ours = terminal.modes()
      var frame = Frame(size: screen.size)
      frame.canvas.write("Zwanendam", at: Point(column: 0, row: 0))
      screen.draw(frame, theme: .plain)
      _ = terminal.output()
      screen.whileAway {
        #expect(terminal.modes() == before)
        #expect(terminal.output().hasSuffix(TerminalModes.restoreSequence))
        kill(getpid(), SIGINT)
      }
      screen.draw(frame, theme: .plain)
      #expect(terminal.output().contains("Zwanendam"))
      #expect(terminal.modes() == ours)
    }
  }

  @Test("continued after a stop that it could not see, it sets its modes and draws all again")
  func continued() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      let before = terminal.modes()
      var screen = try Screen(ScreenOptions(asksTerminal: false))
      let ours = terminal.modes()
      var frame = Frame(size: screen.size)
      frame.canvas.write("Zwanendam", at: Point(column: 0, row: 0))
      screen.draw(frame, theme: .plain)
      _ = terminal.output()
      terminal.setModes(before)
      kill(getpid(), SIGCONT)
      #expect(screen.nextEvents(timeoutMilliseconds: 5_000) == [.resize(screen.size)])
      screen.draw(frame, theme: .plain)
      let output = terminal.output()
      #expect(output.contains("\u{1B}[?1049h") && output.contains("Zwanendam"))
      #expect(output.contains(TerminalModes.enter))
      #expect(terminal.modes() == ours)
    }
  }

  @Test("the terminal is asked about itself, and what was typed meanwhile is not lost")
  func asks() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      terminal.type("q\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?62cj")
      var screen = try Screen()
      #expect(screen.background == .light)
      #expect(
        screen.nextEvents(timeoutMilliseconds: 5_000) == [
          .key(.character("q")), .key(.character("j")),
        ])
      screen.draw(Frame(size: screen.size), theme: .plain)
      #expect(terminal.output().contains(TerminalModes.frameBegin))
    }
  }

  @Test("NO_COLOR draws without colours")
  func noColour() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      setenv("NO_COLOR", "1", 1)
      var screen = try Screen(ScreenOptions(asksTerminal: false))
      var frame = Frame(size: screen.size)
      frame.canvas.write("te laat", at: Point(column: 0, row: 0), style: Style(.overdue))
      let red = Theme(name: "t", looks: ["due": Appearance(foreground: Colour(palette: 1))])
      screen.draw(frame, theme: red)
      let output = terminal.output()
      #expect(output.contains("\u{1B}[0;1;4mte laat"))
      #expect(!output.contains("[31m") && !output.contains(";31m"))
    }
  }

  @Test("what is written to standard error stays off the screen and goes where it was told")
  func diagnostics() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal()
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      var screen = try Screen(ScreenOptions(asksTerminal: false, diagnostics: ends[1]))
      write(STDERR_FILENO, "stray", 5)
      screen.close()
      var bytes = [UInt8](repeating: 0, count: 5)
      #expect(read(ends[0], &bytes, 5) == 5)
      #expect(bytes == Array("stray".utf8))
      #expect(!terminal.output().contains("stray"))
    }
  }

  @Test("a terminal that nobody knows is refused before a byte is written")
  func refuses() async {
    await #expect(processExitsWith: .success) {
      let terminal = try LoopbackTerminal(term: "unheard-of")
      #expect(throws: TerminalError.unknownTerminal("unheard-of")) { _ = try Screen() }
      setenv("TERM", "dumb", 1)
      #expect(throws: TerminalError.cannotPlaceCursor("dumb")) { _ = try Screen() }
      setenv("TERM", "xterm", 1)
      setenv("LC_ALL", "C", 1)
      #expect(throws: TerminalError.notUTF8("ANSI_X3.4-1968")) { _ = try Screen() }
      #expect(terminal.output() == "")
    }
  }

  @Test("a file is no terminal")
  func noTerminal() async {
    await #expect(processExitsWith: .success) {
      let nowhere = open("/dev/null", O_RDWR)
      dup2(nowhere, STDIN_FILENO)
      #expect(throws: TerminalError.notATerminal) { _ = try Screen() }
    }
  }

  @Test("a crash still ends with the signal that caused it")
  func crashes() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      let terminal = try LoopbackTerminal()
      let screen = try Screen(ScreenOptions(asksTerminal: false))
      #expect(screen.size.rows == 6)
      _ = terminal.output()
      raise(SIGSEGV)
    }
  }
}
