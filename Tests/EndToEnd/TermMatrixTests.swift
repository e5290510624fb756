import Foundation
import Glibc
import Testing

@Suite("On every terminal, and however it ends", .timeLimit(.minutes(20)))
struct TermMatrixTests {
  let folder: TestFolder
  let program: BuiltProgram

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
  }

  private func variables(_ changes: [String: String?]) -> [String: String] {
    var variables = program.variables
    for (name, value) in changes { variables[name] = value }
    return variables
  }

  private func start(
    _ command: [String], _ changes: [String: String?] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      command, environment: variables(changes), columns: columns, rows: rows,
      standardError: folder.path("complaints"))
  }

  private static let demo = [BuiltProgram.path, "demo", "--now", BuiltProgram.monday]
  /// The last bytes of all: the cursor is there again, and the screen of before.
  private static let restored = "\u{1B}[?25h\u{1B}[?1049l"

  /// The terminals that terminfo knows here.
  static let terminals = [
    "xterm-256color", "tmux-256color", "screen", "screen-256color", "linux", "vt100",
  ].filter { name in
    ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"].contains {
      access("\($0)/\(name.prefix(1))/\(name)", R_OK) == 0
    }
  }

  @Test("it shows the queue, takes keys, and gives everything back", arguments: terminals)
  func terminal(name: String) throws {
    let terminal = try start(Self.demo, ["TERM": name])
    let before = terminal.modes()
    try terminal.output(upTo: "OEFENLOGBOEK")
    try terminal.output(upTo: "hulp")
    #expect(terminal.modes() != before)
    terminal.send("2")
    try terminal.output(upTo: "[2 ")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.modes() == before)
    #expect(terminal.output.hasSuffix(Self.restored))
    let isColoured =
      terminal.output.firstMatch(of: /\u{1B}\[(\d+;)*[349][0-8](;\d+)*m/) != nil
    #expect(isColoured == (name != "vt100"))
    #expect(try folder.text(folder.path("complaints")) == "")
  }

  @Test(
    "without a terminal that it can draw on it says what is wrong and what to do, and writes nothing",
    arguments: [
      ("unheard-of", "onbekend op deze computer. Probeer: TERM=xterm-256color"),
      ("", "TERM=xterm-256color"), ("dumb", "keerpunt "),
    ])
  func refused(name: String, text: String) throws {
    let terminal = try start(Self.demo, ["TERM": name])
    let before = terminal.modes()
    #expect(try terminal.waitForEnd() == .exit(69))
    #expect(terminal.modes() == before)
    #expect(!terminal.output.contains("\u{1B}"))
    #expect(try folder.text(folder.path("complaints")).contains(text))
  }

  @Test(
    "without standard input, or with one that is no terminal, it refuses with one message",
    arguments: ["<&-", "< /dev/null", "> /dev/null"])
  func noInput(redirection: String) throws {
    let terminal = try start([
      "/bin/sh", "-c", "exec \"$0\" demo \(redirection)", BuiltProgram.path,
    ])
    let before = terminal.modes()
    #expect(try terminal.waitForEnd() == .exit(69))
    #expect(terminal.modes() == before)
    #expect(!terminal.output.contains("\u{1B}"))
    let complaint = try folder.text(folder.path("complaints"))
    #expect(complaint.hasPrefix("keerpunt: ") && complaint.split(separator: "\n").count <= 3)
  }

  @Test("on a screen of 20x5 it says how large it has to be, and can be left")
  func tiny() throws {
    let terminal = try start(Self.demo, columns: 20, rows: 5)
    try terminal.output(upTo: "Maak groter: 40x10")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.output.hasSuffix(Self.restored))
    #expect(!terminal.output.contains("OEFENLOGBOEK"))
  }

  @Test(
    "whatever ends it, the modes are as they were and nothing follows the last sequence",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGQUIT])
  func ended(signal: Int32) throws {
    let terminal = try start(Self.demo)
    let before = terminal.modes()
    try terminal.output(upTo: "OEFENLOGBOEK")
    try terminal.output(upTo: "hulp")
    terminal.signal(signal)
    let isCrash = [SIGSEGV, SIGABRT, SIGQUIT].contains(signal)
    #expect(try terminal.waitForEnd() == (isCrash ? .signal(signal) : .exit(0)))
    #expect(terminal.modes() == before)
    let end = terminal.output.range(of: Self.restored, options: .backwards)
    #expect(end != nil && !terminal.output[end!.upperBound...].contains("\u{1B}"))
    // Nothing of anybody stays on the screen.
    let last =
      terminal.output.range(of: "\u{1B}[2J", options: .backwards)
      ?? terminal.output.range(of: "\u{1B}[J", options: .backwards)
    #expect(last != nil && !terminal.output[last!.upperBound...].contains("Zwanendam"))
  }

  @Test("the terminal that goes away ends it, and leaves no process behind")
  func goesAway() throws {
    let terminal = try start(Self.demo)
    try terminal.output(upTo: "OEFENLOGBOEK")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("temporary")) == [])
  }

  @Test(
    "it waits as a job of the shell with the modes of before, and comes back with its screen",
    .enabled(if: access("/bin/bash", X_OK) == 0), arguments: [true, false])
  func suspended(byKey: Bool) throws {
    let script = """
      set -m; echo A $(stty -g); "$0" demo --now \(BuiltProgram.monday); echo CODE $?
      echo B $(stty -g); fg > /dev/null; echo END $?; echo C $(stty -g)
      """
    // The shell gives the terminal to its jobs where its own complaints go to it.
    let terminal = try PseudoTerminal(
      ["/bin/bash", "-c", script, BuiltProgram.path], environment: variables([:]))
    let first = try Self.word(after: "A ", terminal.output(upTo: "\n"))
    try terminal.output(upTo: "OEFENLOGBOEK")
    try terminal.output(upTo: "hulp")
    if byKey {
      terminal.send("\u{1A}")
    } else {
      let child = try #require(Self.child(of: terminal.process))
      kill(child, SIGTSTP)
    }
    // 128 and the number of SIGTSTP.
    let away = try terminal.output(upTo: "CODE 148")
    #expect(away.contains(Self.restored))
    try terminal.output(upTo: "B ")
    #expect(try Self.word(after: "", terminal.output(upTo: "\n")) == first)
    let again = try terminal.output(upTo: "OEFENLOGBOEK")
    #expect(again.contains("\u{1B}[?1049h"))
    try terminal.output(upTo: "hulp")
    terminal.send("Q")
    try terminal.output(upTo: "END 0")
    try terminal.output(upTo: "C ")
    #expect(try Self.word(after: "", terminal.output(upTo: "\n")) == first)
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  /// The program that a shell runs now.
  private static func child(of shell: pid_t) -> pid_t? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { pid_t($0) }.first { process in
      let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
      // After the name, which may hold anything: the state, and then the parent.
      let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
      return fields.count > 1 && pid_t(fields[1]) == shell
    }
  }

  private static func word(after mark: String, _ text: String) -> String {
    let rest = text.range(of: mark).map { text[$0.upperBound...] } ?? text[...]
    return rest.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
  }
}
