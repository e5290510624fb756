import Glibc
import Testing

/// A pseudo-terminal whose far end is this very process: its standard input and output become the
/// terminal, and the test plays the person in front of it. For exit tests only, which have a process
/// of their own.
struct LoopbackTerminal {
  private let person: Int32

  init(columns: UInt16 = 40, rows: UInt16 = 6, term: String = "xterm-256color") throws {
    person = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    // TIOCSPTLCK and TIOCGPTN: macros that Swift does not see.
    try #require(ioctl(person, 0x4004_5431, &unlocked) == 0)
    try #require(ioctl(person, 0x8004_5430, &number) == 0)
    let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(terminal >= 0)
    for file in [STDIN_FILENO, STDOUT_FILENO] { try #require(dup2(terminal, file) == file) }
    close(terminal)
    setenv("TERM", term, 1)
    setenv("LC_ALL", "C.UTF-8", 1)
    for name in ["NO_COLOR", "COLORFGBG"] { unsetenv(name) }
    resize(columns: columns, rows: rows)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = [rows, columns, 0, 0]
    _ = ioctl(person, UInt(TIOCSWINSZ), &size)
  }

  /// Goes away.
  func hangUp() { close(person) }

  /// Types bytes.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(person, bytes, bytes.count)
  }

  /// What was sent to the terminal since the last call.
  func output() -> String {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(person, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += buffer[..<count]
    }
  }

  /// What was typed and not read by anybody, as the next program would find it.
  func unread() -> String {
    var modes = modes()
    // No lines and no echo (c_lflag), and a read that waits for nothing (VTIME and VMIN).
    for index in [12, 13, 14, 15, 22, 23] { modes[index] = 0 }
    setModes(modes)
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  }

  /// Every mode of the terminal, to compare.
  func modes() -> [UInt8] {
    var modes = [UInt8](repeating: 0, count: 64)
    _ = ioctl(person, UInt(TCGETS), &modes)
    return modes
  }

  /// Sets every mode of the terminal, as a shell does when a program was stopped.
  func setModes(_ modes: [UInt8]) {
    var modes = modes
    _ = ioctl(person, UInt(TCSETS), &modes)
  }
}
