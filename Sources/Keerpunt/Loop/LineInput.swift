import Canvas
import Glibc

/// Lines of standard input, as they come: a terminal, a pipe or a file.
struct LineInput {
  private var bytes: [UInt8] = []
  private var hasEnded = false

  /// Whether nothing more comes and nothing is left.
  var isAtEnd: Bool { hasEnded && bytes.isEmpty }

  /// The next line, as data; `nil` when none came in that time.
  mutating func next(milliseconds: Int32) -> String? {
    if let line = whole() { return line }
    guard !hasEnded else { return rest() }
    var file = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&file, 1, milliseconds) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return nil }
    if count <= 0 { hasEnded = true } else { bytes += buffer[..<count] }
    return whole() ?? (hasEnded ? rest() : nil)
  }

  private mutating func whole() -> String? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = LineInput.text(Array(bytes[..<end]))
    bytes.removeFirst(end + 1)
    return line
  }

  /// A last line without an end.
  private mutating func rest() -> String? {
    guard !bytes.isEmpty else { return nil }
    defer { bytes = [] }
    return LineInput.text(bytes)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    pastedText(bytes.last == UInt8(ascii: "\r") ? Array(bytes.dropLast()) : bytes)
  }
}
