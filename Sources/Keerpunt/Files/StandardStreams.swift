import Glibc

/// Standard output and standard error. When nobody reads the output any more, as in
/// `keerpunt list returns | head`, the program ends quietly.
enum StandardStreams {
  /// Writes to standard output.
  static func print(_ text: String) throws(Problem) {
    try print(bytes: Array(text.utf8))
  }

  static func print(bytes: [UInt8]) throws(Problem) {
    if Files.writeAll(bytes, to: STDOUT_FILENO) { return }
    if errno == EPIPE { throw .nobodyReads }
    throw .file(FileProblem(.writing, "stdout"))
  }

  /// Writes a line to standard error; when that cannot be written, nothing can be said at all.
  static func complain(_ text: String) {
    _ = Files.writeAll(Array("\(text)\n".utf8), to: STDERR_FILENO)
  }

  /// All of standard input.
  static func input() throws(FileProblem) -> [UInt8] {
    try Files.read(descriptor: STDIN_FILENO, named: "stdin")
  }
}

extension StandardStreams {
  /// How many columns a line of output may take; `nil` when it goes to no terminal.
  static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
