import Casework
import Glibc

/// The diagnostics file: one line for each thing that a maintainer would ask about. It is for the
/// user to read and to send; the program never sends it. When it cannot be written, nothing is
/// said: no work waits for it.
struct Diagnostics {
  /// The file is halved when it would grow beyond this many bytes.
  static let limit = 256 << 10

  let path: String

  /// The diagnostics of the user of these surroundings.
  init(_ surroundings: Surroundings) {
    path = surroundings.stateFolder + "/diagnostics.log"
  }

  /// Adds a line.
  func note(_ event: DiagnosticEvent) {
    guard let slash = path.lastIndex(of: "/") else { return }
    try? Files.makeFolder(String(path[..<slash]))
    let line = Array("\(Clock.system.now.isoUTC) \(getpid()) \(event.line)\n".utf8)
    shorten(toFit: line.count)
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    _ = Files.writeAll(line, to: file)
    close(file)
  }

  /// Keeps the newer half, from a whole line on.
  private func shorten(toFit count: Int) {
    var status = stat()
    guard stat(path, &status) == 0, Int(status.st_size) + count > Diagnostics.limit,
      let bytes = try? Files.read(path)
    else { return }
    let half = bytes[(bytes.count / 2)...]
    guard let end = half.firstIndex(of: UInt8(ascii: "\n")) else { return }
    try? Files.replace(path, with: Array(bytes[(end + 1)...]))
  }
}
