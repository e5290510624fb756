import Foundation
import Glibc
import Testing

/// What a dialogue of lines comes to, whole, beside what was typed: kept in `Tests/EndToEnd/Transcripts`
/// for who wants to read how Keerpunt sounds. `RECORD=1` writes it anew.
enum Transcript {
  /// The output with each typed line where it was asked for, as it stands on a terminal.
  static func joined(_ output: String, typed: [String]) -> String {
    var rest = typed[...]
    let parts = output.components(separatedBy: "> ")
    return parts.enumerated().map { index, part in
      guard index < parts.count - 1 else { return part }
      return part + "> " + (rest.popFirst() ?? "") + "\n"
    }.joined()
  }

  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Transcripts")
    let file = folder.appending(path: name + ".txt")
    if getenv("RECORD") != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(text == kept, "\(name).txt is not what is said now", sourceLocation: sourceLocation)
  }
}
