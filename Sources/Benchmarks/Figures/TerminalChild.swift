import Glibc

/// A program on a pseudo-terminal, and a hand at its keys.
final class TerminalChild {
  private let process: pid_t
  private let person: Int32
  private(set) var received: [UInt8] = []
  private var hasEnded = false

  /// Starts a program; the terminal tells what it is when it is asked, as nearly all do.
  init(
    _ program: String, _ arguments: [String] = [], environment: [String] = [], columns: Int = 80,
    rows: Int = 24
  ) throws(Child.Failure) {
    person = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    // TIOCSPTLCK and TIOCGPTN, which Swift does not see.
    guard person >= 0, ioctl(person, 0x4004_5431, &unlocked) == 0,
      ioctl(person, 0x8004_5430, &number) == 0
    else { throw .notStarted("a terminal", errno) }
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(person, UInt(TIOCSWINSZ), &size)
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&files, 0, 1)
    posix_spawn_file_actions_adddup2(&files, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID.
    posix_spawnattr_setflags(&attributes, 0x80)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var started: pid_t = 0
    let code = posix_spawnp(&started, program, &files, &attributes, &words, &variables)
    guard code == 0 else { throw .notStarted(program, code) }
    process = started
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(person)
  }

  func send(_ text: String) {
    var bytes = Array(text.utf8)
    _ = write(person, &bytes, bytes.count)
  }

  /// Receives until these bytes came; whether they did before ten seconds without any.
  func receive(until mark: String) -> Bool {
    let wanted = Array(mark.utf8)
    var from = received.count
    while true {
      let start = max(0, from - wanted.count)
      if received[start...].firstRange(of: wanted) != nil { return true }
      from = received.count
      guard receive(milliseconds: 10_000) > 0 else { return false }
    }
  }

  /// Receives until nothing came for so long.
  /// - Returns: how many bytes, and when the last came.
  func receiveAll(quiet: Int32) -> (bytes: Int, last: UInt64) {
    var count = 0
    var last = Clock.nanoseconds()
    while case let more = receive(milliseconds: quiet), more > 0 {
      count += more
      last = Clock.nanoseconds()
    }
    return (count, last)
  }

  /// Waits for its end.
  func wait() {
    while receive(milliseconds: 10_000) > 0 {}
    waitpid(process, nil, 0)
    hasEnded = true
  }

  private func receive(milliseconds: Int32) -> Int {
    var file = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    guard poll(&file, 1, milliseconds) > 0 else { return 0 }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(person, &buffer, buffer.count)
    guard count > 0 else { return 0 }
    let asked = max(0, received.count - 2)
    received += buffer[..<count]
    if received[asked...].firstRange(of: Array("\u{1B}[c".utf8)) != nil { send("\u{1B}[?62;22c") }
    return count
  }
}
