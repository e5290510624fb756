import Glibc
import Wording

/// How far something is that takes longer than a second, on standard error: one line on a terminal,
/// drawn anew at most ten times a second, and a line every five seconds for the dialogue of lines.
/// Where nobody reads it nothing is written. Ctrl-C stops what runs; the log is whole whenever that is.
final class Progress {
  /// From when on it is said, and how often then, in milliseconds.
  private static let patience = 1_000
  private static let beat = 100
  private static let spokenBeat = 5_000
  /// The clock is looked at once in so many steps.
  private static let stride = 64

  private let what: ProgressTexts.Work
  private let total: Int?
  private let language: Language
  private let isPlain: Bool
  private let isShown: Bool
  private let start = Clock.elapsed
  private var count = 0
  private var next: Int
  private var columns = 0
  private var before: (@convention(c) (Int32) -> Void)?

  /// - Parameter total: of how many, where that is known.
  init(_ what: ProgressTexts.Work, of total: Int? = nil, _ call: Invocation) {
    self.what = what
    self.total = total.flatMap { $0 > 0 ? $0 : nil }
    language = call.language
    isPlain = call.isPlain
    isShown = isPlain || isatty(STDERR_FILENO) == 1
    next = start + Progress.patience
    before = signal(SIGINT) { _ in
      // Nothing else may be called here.
      write(STDERR_FILENO, "\n", 1)
      _exit(ExitCode.cancelled.rawValue)
    }
  }

  /// One more is done.
  func step() {
    count += 1
    guard isShown, count % Progress.stride == 0 else { return }
    look()
  }

  /// One more is done that takes long by itself, or so many at once.
  func stepSlowly(_ done: Int = 1) {
    count += done
    if isShown { look() }
  }

  private func look() {
    let now = Clock.elapsed
    guard now >= next else { return }
    next = now + (isPlain ? Progress.spokenBeat : Progress.beat)
    let rate = count * 1_000 / max(1, now - start)
    let text = what.phrase(count, of: total, rate: rate)[language]
    guard !isPlain else { return StandardStreams.complain(text) }
    let room = max(1, (Progress.width ?? 80) - 1)
    let line = String(text.prefix(room))
    draw(line)
  }

  /// Takes the line away; Ctrl-C means again what it meant.
  func end() {
    if columns > 0 {
      draw("")
      _ = Files.writeAll([0x0D], to: STDERR_FILENO)
    }
    columns = 0
    guard let before else { return }
    signal(SIGINT, before)
    self.before = nil
  }

  deinit { end() }

  private func draw(_ line: String) {
    let rest = String(repeating: " ", count: max(0, columns - line.count))
    _ = Files.writeAll(Array("\r\(line)\(rest)".utf8), to: STDERR_FILENO)
    columns = line.count
  }

  private static var width: Int? {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
