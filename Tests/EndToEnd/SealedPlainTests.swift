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
