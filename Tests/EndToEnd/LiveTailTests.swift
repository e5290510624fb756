import Foundation
import Glibc
import Testing

@Suite(
  "What a colleague on this host records appears by itself", .timeLimit(.minutes(20)), .serialized)
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
    try terminal.output(upTo: "hulp")
    return terminal
  }

  /// How long after a colleague's command ended the screen says so; the middle one of three tries.
  private func delay(_ wrapper: [String] = []) throws -> Duration {
    var delays: [Duration] = []
    for _ in 1...3 {
      let terminal = try open(wrapper)
      delays.append(try delay(on: terminal))
      terminal.send("Q")
      #expect(try terminal.waitForEnd() == .exit(0))
    }
    return delays.sorted()[1]
  }

  private func delay(on terminal: PseudoTerminal) throws -> Duration {
    let added = try program.run(
      [
        "--log", log, "--now", BuiltProgram.monday, "note", "add", reference, "--category", "care",
        "--reliability", "observation",
      ], input: Array("Was bij de huisarts.".utf8))
    #expect(added.code == 0)
    let start = ContinuousClock.now
    try terminal.output(upTo: "van een collega erbij")
    return ContinuousClock.now - start
  }

  private var diagnostics: String {
    get throws { try folder.text(folder.path("state") + "/keerpunt/diagnostics.log") }
  }

  @Test("at once where the system tells of it")
  func told() throws {
    #expect(try delay() < .milliseconds(200))
    #expect(try !diagnostics.contains("not-watching"))
  }

  @Test(
    "four times a second where the system has no watch to spare, which is noted and nothing more",
    .enabled(if: access("/usr/bin/strace", X_OK) == 0, "strace is not installed"),
    arguments: [("inotify_init1", "EMFILE"), ("inotify_add_watch", "ENOSPC")])
  func asked(call: String, error: String) throws {
    let strace = [
      "/usr/bin/strace", "-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
      "inject=\(call):error=\(error)",
    ]
    #expect(try delay(strace) < .milliseconds(1000))
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
    usleep(1_500_000)
    let before = try folder.text(trace).split(separator: "\n").count
    usleep(3_000_000)
    let calls = try folder.text(trace).split(separator: "\n").count - before
    // A wait, a look for what the system told and a look at the log, once a second; and once in five
    // seconds the clock is told and the frame looked at, of which one can fall in the time measured.
    #expect(calls <= 32, "\(calls)")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }
}
