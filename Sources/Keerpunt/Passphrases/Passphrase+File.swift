import Glibc

extension Passphrase {
  /// Reads one from an open file that a script gives (`--passphrase-fd N`), to the end of the line or
  /// of the file, and closes it.
  ///
  /// A terminal is refused, because it would show what is typed, and so are standard output and error.
  /// Standard input is taken when it is a pipe; it is empty afterwards.
  static func read(fromFile file: Int32) throws(PassphraseError) -> Passphrase {
    var status = stat()
    guard file >= 0, file != STDOUT_FILENO, file != STDERR_FILENO, fstat(file, &status) == 0,
      isatty(file) == 0, file != STDIN_FILENO || status.st_mode & S_IFMT == S_IFIFO
    else { throw .badFile(file) }
    defer { finish(file) }
    let answer = Passphrase()
    var progress = Progress.partly
    while progress == .partly {
      progress = try answer.read(from: file)
    }
    if answer.withBytes(\.isEmpty) { throw .none }
    return answer
  }

  /// The number of standard input must not go to the next file that is opened.
  private static func finish(_ file: Int32) {
    close(file)
    if file == STDIN_FILENO { _ = open("/dev/null", O_RDONLY) }
  }
}
