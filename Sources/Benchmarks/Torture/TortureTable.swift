import Glibc

/// What torture prints.
enum TortureTable {
  /// What, how many, how many wrong, seconds.
  static func line(_ part: any TorturePart, _ progress: TortureState.Progress) -> String {
    let name = padded(part.name, 64)
    if let obstacle = part.obstacle { return "\(name) skipped: \(obstacle)" }
    let whole =
      part.size.map { progress.next >= $0 ? ", all" : ", \(progress.next * 100 / max(1, $0)) %" }
      ?? ""
    return "\(name) \(progress.tried) tried\(whole), \(progress.wrong) wrong, "
      + "\(progress.nanoseconds / 1_000_000_000) s"
  }

  /// A part that the gate does not try.
  static func line(leftOut part: any TorturePart) -> String {
    "\(padded(part.name, 64)) not in the gate: torture --minutes"
  }

  /// Says what went wrong.
  ///
  /// - Returns: whether nothing did.
  static func printWrong(_ found: TortureState) -> Bool {
    let wrong = found.parts.filter { $0.value.wrong > 0 }.sorted { $0.key < $1.key }
    for (name, progress) in wrong {
      print("✘ \(name): \(progress.wrong) wrong")
      for complaint in progress.complaints { print("  \(complaint)") }
    }
    return wrong.isEmpty
  }

  /// On a terminal one line that changes, for who watches; nothing elsewhere.
  static func printProgress(_ part: any TorturePart, _ progress: TortureState.Progress) {
    guard isatty(2) == 1 else { return }
    say("\r\u{1B}[K" + line(part, progress))
  }

  /// Clears that line.
  static func endProgress() {
    guard isatty(2) == 1 else { return }
    say("\r\u{1B}[K")
  }

  private static func say(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      _ = write(2, bytes.baseAddress, bytes.count)
    }
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.count))
  }
}

/// Holds back the signals that ask a program to end, so that it can do so between two cases.
struct Interruption {
  private var signals = sigset_t()

  init() {
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    sigprocmask(SIG_BLOCK, &signals, nil)
  }

  /// Whether one of them came.
  var hasCome: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return [SIGINT, SIGTERM, SIGHUP].contains { sigismember(&waiting, $0) == 1 }
  }
}

/// A folder that is thrown away at the end.
struct ScratchFolder {
  let path: String

  struct NotMade: Error, CustomStringConvertible {
    let folder: String
    var description: String { "\(folder) cannot be written to: choose another --folder." }
  }

  /// Makes one with a name of its own.
  init(in folder: String) throws(NotMade) {
    var template = Array("\(folder)/keerpunt-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NotMade(folder: folder) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes it and what is in it.
  func remove() {
    try? Child(program: "rm", arguments: ["-rf", path]).run()
  }
}
