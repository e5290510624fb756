import Foundation
import Glibc

/// Keys as `--keys` takes them, told to a terminal.
struct TypedKeys {
  private static let names: [String: (bytes: String, tmux: String)] = [
    "enter": ("\r", "Enter"), "tab": ("\t", "Tab"), "space": (" ", "Space"),
    "ctrl-d": ("\u{4}", "C-d"), "down": ("\u{1B}OB", "Down"), "shift-tab": ("\u{1B}[Z", "BTab"),
    "pagedown": ("\u{1B}[6~", "PageDown"),
  ]

  private let parts: [(text: String, name: String?)]

  init(_ script: String) {
    parts = script.split(separator: "<").enumerated().flatMap { index, part in
      let pieces = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2 else { return [(String(part), nil as String?)] }
      return [("", String(pieces[0])), (String(pieces[1]), nil)]
    }.filter { !$0.0.isEmpty || $0.1 != nil }.map { (text: $0.0, name: $0.1) }
  }

  /// The bytes that a terminal sends.
  var bytes: String {
    parts.map { part in part.name.flatMap { Self.names[$0]?.bytes } ?? part.text }.joined()
  }

  func type(in session: TmuxSession) throws {
    for part in parts {
      if let name = part.name.flatMap({ Self.names[$0]?.tmux }) {
        try session.press(name)
      } else {
        try session.type(part.text)
      }
    }
  }
}

/// pyte, an emulator in Python that knows nothing of ncurses or of us (Debian's `python3-pyte`).
enum Pyte {
  private static let python = "/usr/bin/python3"

  static let isInstalled =
    (try? Spawn.run([python, "-c", "import pyte"]).code) == 0

  /// What it shows after these bytes.
  static func screen(
    _ bytes: String, columns: Int, rows: Int, folder: TestFolder
  ) throws -> EmulatedScreen {
    let input = try folder.write(bytes, to: "bytes")
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Interop/emulator.py").standardized.path
    let answer = try Spawn.run([
      "/bin/sh", "-c", "exec \(python) '\(script)' \(columns) \(rows) < '\(input)'",
    ])
    guard answer.code == 0 else { throw TestFailure(answer.output) }
    return EmulatedScreen(answer.output, columns: columns, rows: rows)
  }
}

extension TmuxSession {
  /// The screen with looks and cursor, as tmux shows it.
  func screen(columns: Int, rows: Int) throws -> EmulatedScreen {
    let place = try cursor()
    return EmulatedScreen(
      try styledCells(), columns: columns, rows: rows, cursor: [place.row, place.column])
  }
}

/// Waits until a screen is what it should be; a frame comes in several pieces.
func expectEventually(
  _ expected: EmulatedScreen, within limit: Duration = .seconds(40),
  _ look: () throws -> EmulatedScreen
) throws -> String {
  let end = ContinuousClock.now + limit
  while true {
    let shown = try look()
    if shown == expected { return "" }
    guard ContinuousClock.now < end else { return expected.difference(from: shown) }
    usleep(100_000)
  }
}
