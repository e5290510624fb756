import Foundation
import Glibc
import Testing

@Suite("Nothing of a dossier stays behind", .timeLimit(.minutes(20)))
struct TraceTests {
  /// Typed into a note, saved or not.
  static let typed = "Zwanendreef"

  let folder: TestFolder
  let program: BuiltProgram
  let log: String
  let needles: Needles

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    log = try program.demo(people: 40, seed: 3)
    needles = try Needles(program, log: log, and: Self.typed)
  }

  /// How the program comes to its end, or is put aside.
  enum Way: CaseIterable {
    case quit
    case controlC
    case terminate
    case hangUp
    case crash
    case abort
  }

  private var command: [String] {
    [BuiltProgram.path, "--log", log, "--now", BuiltProgram.monday]
  }

  /// The number of somebody who stands on the first screen.
  private func mine() throws -> String {
    let list = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "list", "returns", "--scope", "mine", "--json")
    return try #require(try ItemList(list.output).items.first).ref
  }

  /// On a dossier, with a note half written.
  private func work(_ session: TmuxSession) throws {
    let reference = try mine()
    try session.waitFor("OEFENLOGBOEK")
    try session.type("/" + reference)
    try session.press("Enter", "Enter")
    try session.type("an")
    try session.waitFor("Notitie bij")
    try session.type("of" + Self.typed)
    try session.waitFor(Self.typed)
  }

  /// Out of the form, out of the dossier and out of the program, which keeps the text as a draft.
  private func leave(_ session: TmuxSession, with key: String) throws {
    try session.press(key)
    try session.waitFor("concept")
    try session.press(key)
    try session.waitFor("2 Terugkeer")
    try session.type("Q")
  }

  @Test(
    "after every way out the terminal shows what it showed before, also scrolled back",
    .enabled(if: TmuxSession.path != nil), arguments: Way.allCases)
  func history(way: Way) throws {
    let number = folder.path("number")
    let run =
      "echo before; sh -c 'echo $$ > \(number); exec \"$0\" \"$@\"' \"$@\"; echo after; sleep 60"
    let session = try TmuxSession(
      ["/bin/sh", "-c", run, "sh"] + command, environment: program.variables, columns: 100,
      rows: 30)
    try work(session)
    let process = try #require(
      pid_t(folder.text(number).trimmingCharacters(in: .whitespacesAndNewlines)))
    switch way {
    case .quit: try leave(session, with: "Escape")
    case .controlC: try leave(session, with: "C-c")
    case .terminate: kill(process, SIGTERM)
    case .hangUp: kill(process, SIGHUP)
    case .crash: kill(process, SIGSEGV)
    case .abort: kill(process, SIGABRT)
    }
    try session.waitFor("after")
    let history = try session.history()
    #expect(history.hasPrefix("before\n"))
    #expect(needles.found(in: history) == [])
  }

  @Test(
    "put aside by Ctrl-Z it shows nothing, and back in front it shows all",
    .enabled(if: TmuxSession.path != nil))
  func putAside() throws {
    let session = try TmuxSession(
      ["/bin/sh", "-c", "echo ready; exec sh -i"], environment: program.variables, columns: 100,
      rows: 30)
    try session.waitFor("ready")
    try session.type("sh -c '\(command.joined(separator: " ")); echo left'")
    try session.press("Enter")
    try session.waitFor("OEFENLOGBOEK")
    let screen = try session.rows()
    try session.press("C-z")
    try session.waitFor("Stopped")
    #expect(needles.found(in: try session.history()) == [])
    try session.type("fg")
    try session.press("Enter")
    try session.waitFor("OEFENLOGBOEK")
    #expect(try session.rows() == screen)
    try session.type("Q")
    try session.waitFor("left")
    #expect(needles.found(in: try session.history()) == [])
  }

  @Test("a stop from outside shows nothing either, and going on draws all again")
  func stopped() throws {
    let terminal = try PseudoTerminal(
      command, environment: program.variables, standardError: folder.path("complaints"))
    let before = terminal.modes()
    try terminal.output(upTo: "OEFENLOGBOEK")
    try terminal.output(upTo: "hulp")
    let ours = terminal.modes()
    terminal.signal(SIGTSTP)
    try terminal.output(upTo: "\u{1B}[?1049l")
    // The leader of a session without a shell is not stopped by the system: it comes back at once.
    try terminal.output(upTo: "OEFENLOGBOEK")
    #expect(terminal.modes() == ours && ours != before)
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.modes() == before)
  }

  @Test(
    "a stop that comes while a frame is written is not lost: at no moment is it ignored",
    .enabled(if: access("/usr/bin/strace", X_OK) == 0, "strace is not installed"))
  func neverIgnored() throws {
    let trace = folder.path("trace")
    let tracer = ["/usr/bin/strace", "-f", "-o", trace, "-e", "trace=rt_sigaction"]
    let terminal = try PseudoTerminal(
      tracer + command, environment: program.variables,
      standardError: folder.path("complaints"))
    try terminal.output(upTo: "OEFENLOGBOEK")
    terminal.send("jjQ")
    #expect(try terminal.waitForEnd() == .exit(0))
    let changes = try folder.text(trace).split(separator: "\n").filter {
      $0.contains("(SIGTSTP, {")
    }
    #expect(changes.count >= 2 && !changes.contains { $0.contains("SIG_IGN") }, "\(changes)")
  }

  @Test(
    "where the system does not give the arguments nothing is done, and it is said",
    .enabled(if: access("/usr/bin/strace", X_OK) == 0, "strace is not installed"))
  func noArguments() throws {
    let trace = folder.path("trace")
    func verify(_ options: [String]) throws -> (code: Int32, output: String) {
      try Spawn.run(
        ["/usr/bin/strace", "-f", "-o", trace, "-e", "trace=openat"] + options
          + [BuiltProgram.path, "--log", log, "log", "verify"], environment: program.variables)
    }
    #expect(try verify([]).code == 0)
    let calls = try folder.text(trace).split(separator: "\n").filter { $0.contains("openat(") }
    let number = try #require(calls.firstIndex { $0.contains("/proc/self/maps") }) + 1
    let outcome = try verify(["-e", "inject=openat:error=EIO:when=\(number)"])
    #expect(outcome.code == 69)
    #expect(outcome.output.contains("Mount /proc") || outcome.output.contains("Koppel /proc"))
  }

  @Test(
    "only the log and the user's own settings are written to",
    .enabled(if: access("/usr/bin/strace", X_OK) == 0, "strace is not installed"))
  func files() throws {
    let reference = try mine()
    let trace = folder.path("trace")
    let calls = "open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,"
    let tracer = [
      "/usr/bin/strace", "-f", "-y", "-o", trace, "-e",
      "trace=\(calls)symlink,symlinkat,mknod,mknodat,truncate,memfd_create",
    ]
    let terminal = try PseudoTerminal(
      tracer + command, environment: program.variables,
      standardError: folder.path("complaints"))
    try terminal.output(upTo: "OEFENLOGBOEK")
    terminal.send("/\(reference)\r\r")
    terminal.send("an")
    try terminal.output(upTo: "Notitie bij")
    terminal.send("of\(Self.typed)\u{4}")
    try terminal.output(upTo: "Vastgelegd")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exit(0))
    let state = folder.path("state") + "/keerpunt"
    let allowed = [log + "/", state, "/dev/"]
    let lines = try folder.text(trace).split(separator: "\n").filter { line in
      !line.contains("open") || line.contains("O_WRONLY") || line.contains("O_RDWR")
        || line.contains("O_CREAT")
    }.filter { $0.contains("(") && !$0.contains("ENOENT") && !$0.contains("EEXIST") }
    let other = lines.filter { line in
      // The last two are what stands in a folder that was opened before.
      !allowed.contains { line.contains("\"" + $0) }
        && !line.contains("<\(log)/") && !line.contains("<\(state)>")
    }
    #expect(lines.contains { $0.contains(log) } && lines.contains { $0.contains("diagnostics") })
    #expect(other == [])
  }
}
