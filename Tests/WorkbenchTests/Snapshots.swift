import Canvas
import Testing
import Wording

@testable import Workbench

#if canImport(Glibc)
  import Glibc
#endif

/// The pictures of the screens that are kept as text in `Screens/`.
enum Snapshots {
  /// `RECORD=1` writes the pictures instead of comparing them.
  static var isRecording: Bool { getenv("RECORD") != nil }

  static func path(_ name: String) -> String {
    let here = #filePath
    let folder = here[..<here.lastIndex(of: "/")!]
    return "\(folder)/Screens/\(name).txt"
  }

  static func read(_ name: String) -> String? {
    guard let file = fopen(path(name), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func record(_ name: String, _ text: String) {
    guard let file = fopen(path(name), "w") else { return }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }

  /// Compares a picture with the one that is kept; a picture that is not kept is a failure.
  static func expect(
    _ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let now = frame.snapshot
    if isRecording {
      record(name, now)
      return
    }
    guard let kept = read(name) else {
      Issue.record("no picture \(name).txt: RECORD=1 makes it", sourceLocation: sourceLocation)
      return
    }
    guard kept != now else { return }
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = now.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = (0..<max(old.count, new.count)).compactMap { index -> String? in
      let left = index < old.count ? old[index] : "(nothing)"
      let right = index < new.count ? new[index] : "(nothing)"
      return left == right ? nil : "\(index)\n- \(left)\n+ \(right)"
    }
    Issue.record(
      "\(name).txt differs:\n\(changes.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }
}
