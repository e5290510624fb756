import Glibc

/// A program in a private tmux, whose emulator says what a person would see.
final class TmuxSession {
  /// Where tmux is; nil when it is not installed, and then such tests cannot run.
  static var path: String? {
    ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"].first {
      access($0, X_OK) == 0
    }
  }

  private let tmux: String
  private let socket: String

  /// Starts a program; its screen stays readable after it ended.
  init(
    _ arguments: [String], environment: [String: String] = PseudoTerminal.environment,
    columns: Int = 80, rows: Int = 24
  ) throws {
    guard let path = Self.path else { throw PseudoTerminal.Failure.system("tmux", ENOENT) }
    tmux = path
    socket = "keerpunt-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let command = arguments.map(Self.quoted).joined(separator: " ")
    let variables = environment.filter { $0.key != "TERM" }.flatMap {
      ["-e", "\($0.key)=\($0.value)"]
    }
    _ = try Spawn.run(
      [
        tmux, "-L", socket, "-f", "/dev/null", "start-server", ";", "set", "-g", "remain-on-exit",
        "on", ";", "set", "-g", "default-terminal", environment["TERM"] ?? "xterm-256color", ";",
        "set", "-sg", "escape-time", "10", ";", "set", "-g", "status", "off", ";", "new-session",
        "-d",
        "-x", "\(columns)", "-y", "\(rows)",
      ] + variables + [command])
  }

  deinit { _ = try? ask(["kill-server"]) }

  /// Presses keys by tmux's names: `j`, `Enter`, `C-d`, `Escape`, `Down`.
  func press(_ keys: String...) throws { _ = try ask(["send-keys"] + keys) }

  /// Types a text letter by letter.
  func type(_ text: String) throws { _ = try ask(["send-keys", "-l", text]) }

  /// Gives the screen another size.
  func resize(columns: Int, rows: Int) throws {
    _ = try ask(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The rows of the screen, without the spaces at their ends.
  func rows() throws -> [String] {
    var rows = try ask(["capture-pane", "-p"]).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
    if rows.last == "" { rows.removeLast() }
    return rows
  }

  /// The screen with its colours and attributes as escape sequences.
  func styledScreen() throws -> String { try ask(["capture-pane", "-p", "-e"]) }

  /// The same with the blanks at the end of each row, which can look like something too.
  func styledCells() throws -> String { try ask(["capture-pane", "-p", "-e", "-N"]) }

  /// Everything that can be scrolled back to, the screen included.
  func history() throws -> String { try ask(["capture-pane", "-p", "-S", "-"]) }

  /// Where the cursor is.
  func cursor() throws -> (column: Int, row: Int) {
    let place = try ask(["display-message", "-p", "#{cursor_x} #{cursor_y}"]).split {
      $0.isWhitespace
    }
    return (Int(place[0]) ?? -1, Int(place[1]) ?? -1)
  }

  /// The rows of a screen on which nothing moves any more: a frame comes in several pieces, and a
  /// look in between sees the top of the new one above the rest of the old one.
  func rowsAtRest() throws -> [String] {
    var before = try rows()
    while true {
      usleep(150_000)
      let now = try rows()
      if now == before { return now }
      before = now
    }
  }

  /// Waits until a row of the screen contains a text, and returns the rows.
  @discardableResult
  func waitFor(_ text: String, within limit: Duration = .seconds(60)) throws -> [String] {
    let end = ContinuousClock.now + limit
    while true {
      let rows = try rows()
      if rows.contains(where: { $0.contains(text) }) { return rows }
      guard ContinuousClock.now < end else {
        throw PseudoTerminal.Failure.timedOut(rows.joined(separator: "\n"))
      }
      usleep(20_000)
    }
  }

  /// Waits until the program in it ended. What tmux writes on the screen then cannot be waited for:
  /// it leaves that out when it hears of the end of the terminal before that of the process.
  func waitForEnd(within limit: Duration = .seconds(60)) throws {
    let end = ContinuousClock.now + limit
    while try ask(["list-panes", "-F", "#{pane_dead}"]).first != "1" {
      guard ContinuousClock.now < end else {
        throw PseudoTerminal.Failure.timedOut(try rows().joined(separator: "\n"))
      }
      usleep(20_000)
    }
  }

  private func ask(_ arguments: [String]) throws -> String {
    try Spawn.run([tmux, "-L", socket] + arguments).output
  }

  private static func quoted(_ argument: String) -> String {
    "'"
      + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
