import Foundation
import Glibc
import Testing

extension SealedTests {
  @Suite(
    "on the screens: who looked is written down first, and a lock leaves nothing",
    .enabled(if: TmuxSession.path != nil), .timeLimit(.minutes(20)))
  struct Screens {
    let office: SealedOffice

    init() throws { office = try SealedOffice() }

    private func found(in text: String) -> [String] {
      SealedOffice.needles.filter { $0 != "m.jansen" && text.contains($0) }
    }

    /// All cases, once it was said why.
    private func openList(_ user: OfficeUser) throws -> TmuxSession {
      let session = try TmuxSession(
        user.program.wrapper + [BuiltProgram.path] + user.options,
        environment: user.program.variables, columns: 100, rows: 30)
      try session.waitFor("Waarom bekijk je zaken van anderen?")
      #expect(try found(in: session.history()) == [])
      try session.type("v")
      try session.press("Enter")
      try session.waitFor("Keerpunt · Zwanendam")
      try session.type("3")
      try session.waitFor("Zwanepoel")
      return session
    }

    /// The dossier of the person of the note, once it was said why.
    private func openDossier(_ session: TmuxSession) throws {
      try session.type("/" + office.reference)
      try session.press("Enter")
      try session.press("Enter")
      try session.waitFor("Waarom open je Zwanepoel")
      try session.type("v")
      try session.press("Enter")
      try session.waitFor("Tuinfluiter")
    }

    @Test("a list and a dossier of others ask why, and the record is there before they are")
    func recorded() throws {
      let jansen = office.user("m.jansen")
      let start = try office.records()
      #expect(try found(in: jansen.screen(after: "")) == [])
      // That somebody unlocked the log, and nothing more.
      #expect(try office.records() == start + 1)
      #expect(try jansen.screen(after: "v<enter>3").contains("Zwanepoel"))
      #expect(try office.records() > start + 2)
      let before = try office.records()
      let asked = try jansen.screen(after: "v<enter>3/\(office.reference)<enter><enter>")
      #expect(asked.contains("Waarom open je") && !asked.contains("Tuinfluiter"))
      let between = try office.records()
      let shown = try jansen.screen(after: "v<enter>3/\(office.reference)<enter><enter>v<enter>")
      #expect(shown.contains("Tuinfluiter"))
      #expect(try office.records() - between > between - before)
    }

    @Test("where the record cannot be written nothing is shown")
    func notRecorded() throws {
      var user = office.user("m.jansen")
      user.program.wrapper[2] = "(ulimit -f 0; " + user.program.wrapper[2] + ") 2>&1 | cat"
      let script = try office.folder.write("v<enter>3", to: "keys")
      for arguments in [
        ["list", "caseload", "--reason", "incident"],
        ["show", office.reference, "--reason", "incident"],
        ["--keys", script, "--dump"],
      ] {
        let outcome = try user.run(arguments)
        #expect(found(in: outcome.output) == [], "\(outcome.output)")
        #expect(outcome.output.contains("keerpunt: "), "\(outcome.output)")
      }
    }

    @Test("L locks: no name is left on the screen or above it, and what was typed comes back")
    func lock() throws {
      let session = try openList(office.user("m.jansen"))
      try openDossier(session)
      try session.type("an")
      try session.waitFor("Notitie bij")
      try session.type("ofKoekoeksjong")
      try session.waitFor("Koekoeksjong")
      try session.press("Escape")
      try session.waitFor("Je tekst blijft als concept")
      try session.type("L")
      try session.waitFor("Vergrendeld")
      #expect(try found(in: session.history()) == [])
      #expect(try !session.history().contains("Koekoeksjong"))
      try session.type("fout")
      try session.press("Enter")
      try session.waitFor("Dat is niet de wachtwoordzin")
      try session.type(SealedOffice.passphrase)
      #expect(try !session.history().contains("nietje"))
      try session.press("Enter")
      // It is the same session: why they look was said.
      try session.waitFor("[Kort]")
      #expect(try !session.history().contains("Waarom open je"))
      try session.type("an")
      try session.waitFor("Koekoeksjong")
    }

    @Test("L locks over the very first question, which waits behind the lock")
    func lockedAtFirst() throws {
      let jansen = office.user("m.jansen")
      let session = try TmuxSession(
        jansen.program.wrapper + [BuiltProgram.path] + jansen.options,
        environment: jansen.program.variables, columns: 100, rows: 30)
      try session.waitFor("Waarom bekijk je zaken van anderen?")
      try session.type("L")
      try session.waitFor("Vergrendeld")
      try session.type(SealedOffice.passphrase)
      try session.press("Enter")
      try session.waitFor("Waarom bekijk je zaken van anderen?")
    }

    @Test("Ctrl-Z locks before the shell has the terminal back; a lost terminal leaves nothing")
    func suspend() throws {
      let jansen = office.user("m.jansen")
      let number = office.folder.path("number")
      let run =
        "set -m; echo before; bash -c 'echo $$ > \(number); exec \"$0\" \"$@\"' \"$@\"; echo aside;"
        + " sleep 1; fg; echo after; sleep 60"
      let session = try TmuxSession(
        ["/bin/bash", "-c", run, "sh"] + jansen.program.wrapper + [BuiltProgram.path]
          + jansen.options, environment: jansen.program.variables, columns: 100, rows: 30)
      try session.waitFor("Waarom bekijk je")
      try session.type("v")
      try session.press("Enter")
      try session.waitFor("Keerpunt · Zwanendam")
      try session.type("3")
      try session.waitFor("Zwanepoel")
      try session.press("C-z")
      try session.waitFor("Vergrendeld")
      #expect(try found(in: session.history()) == [])
      let process = try #require(
        pid_t(office.folder.text(number).trimmingCharacters(in: .whitespacesAndNewlines)))
      kill(process, SIGHUP)
      try session.waitFor("after")
      #expect(try found(in: session.history()) == [])
    }

    @Test("what one records stands on the other's screen by itself, and what was typed stays")
    func two() throws {
      let jansen = try openList(office.user("m.jansen"))
      let bakker = try openList(office.user("s.bakker"))
      for session in [jansen, bakker] { try openDossier(session) }
      // Jansen writes, and Bakker finishes first.
      try jansen.type("an")
      try jansen.waitFor("Notitie bij")
      try jansen.type("ofKoekoeksjong")
      try bakker.type("an")
      try bakker.waitFor("Notitie bij")
      try bakker.type("ofNachtegaal")
      try bakker.press("C-d")
      try bakker.waitFor("Vastgelegd")
      try jansen.press("Escape")
      try jansen.waitFor("Nachtegaal", within: .seconds(10))
      try jansen.type("an")
      try jansen.waitFor("Koekoeksjong")
    }
  }
}
