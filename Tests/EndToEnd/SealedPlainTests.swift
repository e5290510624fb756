import Foundation
import Glibc
import Testing

extension SealedTests {
  @Suite(
    "in lines: a lock asks for the passphrase and shows nothing of it", .timeLimit(.minutes(20)))
  struct Plain {
    let office: SealedOffice

    init() throws { office = try SealedOffice() }

    private func open(_ user: OfficeUser) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(
        user.program.wrapper + [BuiltProgram.path] + user.options + ["--plain"],
        environment: user.program.variables)
      try terminal.output(upTo: "Waarom bekijk je zaken van anderen?")
      for line in ["v", "ja", "3"] {
        try terminal.output(upTo: "> ")
        terminal.send(line + "\n")
      }
      try terminal.output(upTo: "Kwartel")
      return terminal
    }

    @Test("L locks, a wrong passphrase is said, the right one goes on where one was")
    func lock() throws {
      let terminal = try open(office.user("m.jansen"))
      try terminal.output(upTo: "lijst> ")
      terminal.send("L\n")
      var heard = try terminal.output(upTo: "wachtwoordzin")
      terminal.send("nietje fout\n")
      heard += try terminal.output(upTo: "Dat is niet de wachtwoordzin")
      heard += try terminal.output(upTo: "wachtwoordzin, hij is niet te zien")
      terminal.send(SealedOffice.passphrase + "\n")
      heard += try terminal.output(upTo: "scherm 3, ")
      #expect(!heard.contains("nietje") && !heard.contains("Kwartel"), "\(heard)")
      heard = try terminal.output(upTo: "lijst> ")
      #expect(heard.contains("Kwartel"), "\(heard)")
      terminal.send("q\n")
      try terminal.output(upTo: "Keerpunt is dicht")
      #expect(try terminal.waitForEnd() == .exit(0))
    }

    /// How often the passphrase was asked.
    private func asked(_ session: TmuxSession) throws -> Int {
      try session.history().components(separatedBy: "niet te zien").count - 1
    }

    @Test(
      "Ctrl-Z locks before the shell has the terminal back, and stops at the passphrase too",
      .enabled(if: TmuxSession.path != nil))
    func suspend() throws {
      let jansen = office.user("m.jansen")
      let run =
        "set -m; bash -c 'exec \"$0\" \"$@\"' \"$@\"; echo aside; fg; echo again; fg; echo after; sleep 60"
      let session = try TmuxSession(
        ["/bin/bash", "-c", run, "sh"] + jansen.program.wrapper + [BuiltProgram.path]
          + jansen.options + ["--plain"], environment: jansen.program.variables, columns: 100,
        rows: 30)
      try session.waitFor("Waarom bekijk je")
      // Lines wait for who reads them.
      for answer in ["v", "", "ja", "3"] {
        if !answer.isEmpty { try session.type(answer) }
        try session.press("Enter")
      }
      try session.waitFor("Kwartel")
      try session.press("C-z")
      try session.waitFor("aside")
      try session.waitFor("niet te zien")
      try session.press("C-z")
      try session.waitFor("again")
      for _ in 0..<300 where try asked(session) < 2 { usleep(100_000) }
      #expect(try asked(session) == 2)
      try session.type(SealedOffice.passphrase)
      #expect(try !session.history().contains("nietje"))
      try session.press("Enter")
      try session.waitFor("scherm 3")
      try session.type("q")
      try session.press("Enter")
      try session.waitFor("after")
    }

    @Test("while it is locked a signal ends it, and nothing is said", arguments: [15, 2])
    func ended(signal: Int32) throws {
      let terminal = try open(office.user("m.jansen"))
      try terminal.output(upTo: "lijst> ")
      terminal.send("L\n")
      try terminal.output(upTo: "niet te zien")
      kill(terminal.process, signal)
      let heard = try terminal.output(upTo: "Keerpunt is dicht")
      #expect(!heard.contains("Kwartel"))
      #expect(try terminal.waitForEnd() == .exit(0))
    }
  }
}
