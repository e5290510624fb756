import Glibc

/// A program on a real pseudo-terminal, with the test as the person in front of it.
///
/// The program is the leader of a session of its own and the pseudo-terminal controls it, so that
/// resizing, hanging up and job control reach it as from a real terminal. No sleeping: a program that
/// ends each frame with `ESC[?2026l` is waited for by that mark.
final class PseudoTerminal {
  /// How a program ended.
  enum Ending: Hashable {
    case exit(Int32)
    case signal(Int32)
  }

  /// What went wrong with the harness, as opposed to the program.
  enum Failure: Error, Equatable {
    case system(String, Int32)
    /// The program did not do it in time; what it sent meanwhile.
    case timedOut(String)
  }

  /// The end-of-frame mark.
  static let frameEnd = "\u{1B}[?2026l"

  /// The environment in which a screen can be compared: nothing of the person's own.
  static let environment = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "Europe/Amsterdam",
    "PATH": "/usr/bin:/bin",
  ]

  /// The process of the program, also of its session and group.
  let process: pid_t
  private let person: Int32
  private let terminal: Int32
  private let isAnswering: Bool
  private var received: [UInt8] = []
  private var consumed = 0
  private var answered = 0
  private var isClosed = false
  private var ending: Ending?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: the program's path and its arguments.
  ///   - environment: the whole environment of the program.
  ///   - standardError: a file for standard error; nil for the terminal.
  ///   - isAnswering: whether the terminal tells its name when asked (DA1), as nearly all do.
  init(
    _ arguments: [String], environment: [String: String] = PseudoTerminal.environment,
    columns: Int = 80, rows: Int = 24, standardError: String? = nil, isAnswering: Bool = true
  ) throws {
    self.isAnswering = isAnswering
    person = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard person >= 0 else { throw Failure.system("ptmx", errno) }
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    // TIOCSPTLCK and TIOCGPTN: macros that Swift does not see, as is grantpt.
    guard ioctl(person, 0x4004_5431, &unlocked) == 0, ioctl(person, 0x8004_5430, &number) == 0
    else { throw Failure.system("pty", errno) }
    let name = "/dev/pts/\(number)"
    terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { throw Failure.system(name, errno) }
    Self.setSize(person, columns: columns, rows: rows)
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDOUT_FILENO)
    if let standardError {
      let flags = O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&files, STDERR_FILENO, standardError, flags, 0o600)
    } else {
      posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDERR_FILENO)
    }
    process = try Spawn.start(
      arguments, environment: environment, files: &files, inNewSession: true)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    hangUp()
  }

  /// Types text; escape sequences are sent as they are.
  func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes that need not be text.
  func send(_ all: [UInt8]) {
    var bytes = all[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Waits for the end of the next frame and returns what was sent up to and with it.
  @discardableResult
  func nextFrame(within limit: Duration = .seconds(60)) throws -> String {
    try output(upTo: Self.frameEnd, within: limit)
  }

  /// Waits for a text in the output and returns what was sent up to and with it, from where the last
  /// wait ended.
  @discardableResult
  func output(upTo mark: String, within limit: Duration = .seconds(60)) throws -> String {
    let wanted = Array(mark.utf8)
    let end = ContinuousClock.now + limit
    while true {
      if let found = received[consumed...].firstRange(of: wanted) {
        defer { consumed = found.upperBound }
        return String(decoding: received[consumed..<found.upperBound], as: UTF8.self)
      }
      guard ContinuousClock.now < end, receive(milliseconds: 50) else {
        throw Failure.timedOut(String(decoding: received[consumed...], as: UTF8.self))
      }
    }
  }

  /// Takes in what was sent until now, and waits a moment for more.
  func receiveAll() {
    while !isClosed, receive(milliseconds: 100), isReady {}
  }

  /// Whether there is something to receive.
  private var isReady: Bool {
    var file = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    return poll(&file, 1, 0) > 0
  }

  /// Everything sent so far.
  var output: String { String(decoding: received, as: UTF8.self) }

  /// Gives the terminal another size, as dragging its corner does.
  func resize(columns: Int, rows: Int) {
    Self.setSize(person, columns: columns, rows: rows)
  }

  /// Sends a signal to the program alone.
  func signal(_ number: Int32) { kill(process, number) }

  /// Takes the terminal away: the program gets SIGHUP and the end of its input.
  func hangUp() {
    guard !isClosed else { return }
    isClosed = true
    close(terminal)
    close(person)
  }

  /// Every mode of the terminal, to compare before and after.
  func modes() -> [UInt8] {
    var modes = [UInt8](repeating: 0, count: 64)
    _ = ioctl(person, UInt(TCGETS), &modes)
    return modes
  }

  /// Waits for the program to end, and receives the last it sends.
  func waitForEnd(within limit: Duration = .seconds(60)) throws -> Ending {
    if let ending { return ending }
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        while !isClosed, receive(milliseconds: 0) {}
        let caught: Ending = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
        ending = caught
        return caught
      }
      if isClosed { usleep(2_000) } else { receive(milliseconds: 10) }
    }
    throw Failure.timedOut(String(decoding: received[consumed...], as: UTF8.self))
  }

  /// Receives what is there; false when nothing came.
  @discardableResult
  private func receive(milliseconds: Int32) -> Bool {
    var file = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    guard poll(&file, 1, milliseconds) > 0 else { return milliseconds > 0 && ending == nil }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(person, &buffer, buffer.count)
    guard count > 0 else { return false }
    received += buffer[..<count]
    answerQuestions()
    return true
  }

  private func answerQuestions() {
    guard isAnswering else { return }
    while let question = received[answered...].firstRange(of: Array("\u{1B}[c".utf8)) {
      answered = question.upperBound
      send("\u{1B}[?62;22c")
    }
  }

  private static func setSize(_ file: Int32, columns: Int, rows: Int) {
    var size = [UInt16(rows), UInt16(columns), 0, 0]
    _ = ioctl(file, UInt(TIOCSWINSZ), &size)
  }
}
