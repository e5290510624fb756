import Glibc
import Testing

@Suite("The harness itself", .timeLimit(.minutes(20)))
struct PseudoTerminalTests {
  @Test("a program finds a terminal of the asked size, reads what is typed, and its code is known")
  func runs() throws {
    let script = "stty size; read word; echo got:$word; exit 7"
    let terminal = try PseudoTerminal(["/bin/sh", "-c", script], columns: 91, rows: 13)
    try terminal.output(upTo: "13 91")
    terminal.send("Zwanendam\n")
    try terminal.output(upTo: "got:Zwanendam")
    #expect(try terminal.waitForEnd() == .exit(7))
  }

  @Test("a resize, an end of frame and a signal reach where they should")
  func events() throws {
    let script = """
      trap 'stty size; printf "\\033[?2026l"' WINCH; printf '\\033[?2026l'
      while :; do sleep 0.05; done
      """
    let terminal = try PseudoTerminal(["/bin/sh", "-c", script])
    #expect(try terminal.nextFrame() == PseudoTerminal.frameEnd)
    terminal.resize(columns: 40, rows: 10)
    #expect(try terminal.nextFrame().hasPrefix("10 40"))
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .signal(SIGTERM))
  }

  @Test("a terminal that goes away hangs the program up")
  func hangsUp() throws {
    let terminal = try PseudoTerminal(["/bin/sh", "-c", "echo ready; sleep 30 & wait"])
    try terminal.output(upTo: "ready")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .signal(SIGHUP))
  }

  @Test("changed modes are seen, and a wait that is in vain says what came instead")
  func modes() throws {
    let script = "printf '\\033[c'; read reply; stty raw; echo done; sleep 30"
    let terminal = try PseudoTerminal(["/bin/sh", "-c", script])
    let before = terminal.modes()
    try terminal.output(upTo: "62;22c")
    terminal.send("\n")
    try terminal.output(upTo: "done")
    #expect(terminal.modes() != before)
    #expect(throws: PseudoTerminal.Failure.self) {
      try terminal.output(upTo: "never", within: .milliseconds(60))
    }
  }

  @Test("tmux shows what a person sees", .enabled(if: TmuxSession.path != nil))
  func tmux() throws {
    let session = try TmuxSession(
      ["/bin/sh", "-c", "printf \"it's Çelik\\n\"; read word; echo got:$word; sleep 30"],
      columns: 30, rows: 5)
    try session.waitFor("it's Çelik")
    try session.type("漢")
    try session.press("Enter")
    #expect(try session.waitFor("got:漢") == ["it's Çelik", "漢", "got:漢", "", ""])
    #expect(try session.cursor() == (0, 3))
  }
}
