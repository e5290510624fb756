import Foundation
import Glibc
import Testing

@Suite(
  "What a colleague on this host records appears by itself", .timeLimit(.minutes(2)), .serialized)
struct LiveTailTests {
  let folder: TestFolder
  let program: BuiltProgram
  let log: String
  let reference: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.demo(people: 12)
    reference = try program.firstReference(in: log)
  }

  private func open(_ wrapper: [String] = []) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      wrapper + [BuiltProgram.path, "--log", log, "--now", BuiltProgram.monday],
      environment: program.variables, standardError: folder.path("complaints"))
    try terminal.output(upTo: "OEFENLOGBOEK")
    terminal.send("3")
    try terminal.output(upTo: "Notities")
    return terminal
  }

  /// How long after a colleague's command ended its text stands on the screen; the middle one of five.
  private func delay(on terminal: PseudoTerminal) throws -> Duration {
    var delays: [Duration] = []
    for number in 1...5 {
      let added = try program.run(
        [
          "--log", log, "--now", "2026-11-23T08:0\(number)", "note", "add", reference,
          "--category", "care", "--reliability", "observation",
        ], input: Array("Zaak\(number)".utf8))
      #expect(added.code == 0)
      let start = ContinuousClock.now
      try terminal.output(upTo: "Zaak\(number)")
      delays.append(ContinuousClock.now - start)
    }
    return delays.sorted()[2]
  }

  private var diagnostics: String {
    get throws { try folder.text(folder.path("state") + "/keerpunt/diagnostics.log") }
  }

  @Test("at once where the system tells of it")
  func told() throws {
    let terminal = try open()
    #expect(try delay(on: terminal) < .milliseconds(200))
    #expect(try !diagnostics.contains("not-watching"))
  }

  @Test(
    "four times a second where the system has no watch to spare, which is noted and nothing more",
    .enabled(if: access("/usr/bin/strace", X_OK) == 0, "strace is not installed"),
    arguments: [("inotify_init1", "EMFILE"), ("inotify_add_watch", "ENOSPC")])
  func asked(call: String, error: String) throws {
    let terminal = try open([
      "/usr/bin/strace", "-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
      "inject=\(call):error=\(error)",
    ])
    #expect(try delay(on: terminal) < .milliseconds(1000))
    #expect(try diagnostics.contains("not-watching code=\(error == "EMFILE" ? 24 : 28)\n"))
  }

  @Test("a folder that moves away is no longer watched, and the program goes on")
  func moved() throws {
    let terminal = try open()
    rename(log + "/log", log + "/elsewhere")
    rename(log + "/elsewhere", log + "/log")
    #expect(try delay(on: terminal) < .milliseconds(1000))
  }

  @Test(
    "while nobody does anything hardly anything is done",
    .enabled(if: access("/usr/bin/strace", X_OK) == 0, "strace is not installed"))
  func idle() throws {
    let trace = folder.path("trace")
    let terminal = try open(["/usr/bin/strace", "-f", "-q", "-o", trace])
    usleep(500_000)
    let before = try folder.text(trace).split(separator: "\n").count
    usleep(3_000_000)
    let calls = try folder.text(trace).split(separator: "\n").count - before
    // A wait, a look for what the system told and a look at the log, once a second.
    #expect(calls <= 16, "\(calls)")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }
}
