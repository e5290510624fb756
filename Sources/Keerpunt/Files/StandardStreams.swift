import Canvas
import Glibc

/// Standard output and standard error. When nobody reads the output any more, as in
/// `keerpunt list returns | head`, the program ends quietly.
enum StandardStreams {
  /// Writes to standard output.
  static func print(_ text: String) throws(Problem) {
    try print(bytes: Array(text.utf8))
  }

  /// Writes whole texts to standard output. On a terminal nothing among them steers it, wherever it
  /// comes from; a file or another program gets every byte.
  static func print(bytes: [UInt8]) throws(Problem) {
    let shown = isTerminal ? Array(harmless(String(decoding: bytes, as: UTF8.self)).utf8) : bytes
    if Files.writeAll(shown, to: STDOUT_FILENO) { return }
    if errno == EPIPE { throw .nobodyReads }
    throw .file(FileProblem(.writing, "stdout"))
  }

  /// Writes a line to standard error, with nothing in it that steers a terminal: it may quote a name
  /// or an argument. When that cannot be written, nothing can be said at all.
  static func complain(_ text: String) {
    _ = Files.writeAll(Array("\(harmless(text))\n".utf8), to: STDERR_FILENO)
  }

  /// All of standard input.
  static func input() throws(FileProblem) -> [UInt8] {
    try Files.read(descriptor: STDIN_FILENO, named: "stdin")
  }
}

extension StandardStreams {
  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How many columns a line of output may take; `nil` when it goes to no terminal.
  static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
