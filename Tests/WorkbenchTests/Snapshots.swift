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
    expect(frame.snapshot, name, sourceLocation: sourceLocation)
  }

  /// Compares the pictures of one scene in one language, at every size, with the file that is kept.
  static func expect(
    _ pictures: [ScreenPicture], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expect(pictures.map(\.text).joined(), name, sourceLocation: sourceLocation)
  }

  private static func expect(_ now: String, _ name: String, sourceLocation: SourceLocation) {
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

  /// The names of all pictures that are kept.
  static var kept: [String] {
    guard let folder = opendir(path("").dropSuffix("/.txt")) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".txt") { names.append(String(name.dropLast(4))) }
    }
    return names.sorted()
  }

  static func remove(_ name: String) { unlink(path(name)) }
}

extension String {
  fileprivate func dropSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

/// A scene at one size, as it stands in the file of its pictures: a head with the size and the place
/// of the cursor, the rows, and at the sizes that most people have what the runs in each row mean,
/// which is what colours and attributes follow from.
struct ScreenPicture {
  /// The sizes whose meanings are kept. At the others the same code draws.
  static let told = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  let frame: Frame

  var text: String {
    let size = frame.canvas.size
    let cursor = frame.cursor.map { "\($0.row):\($0.column)" } ?? "none"
    var lines = ["=== \(size.columns)x\(size.rows), cursor \(cursor)"] + frame.canvas.lines
    if ScreenPicture.told.contains(size) {
      lines.append("--- meanings")
      lines += (0..<size.rows).compactMap(meanings)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `11: 0 key+bold, 14-16 due.soon`; after the number `selected` where the whole row is, which is
  /// then not said of every run.
  private func meanings(of row: Int) -> String? {
    let cells = frame.canvas.row(row)
    let isSelected = cells.allSatisfy(\.style.isSelected)
    var runs: [String] = []
    var start = 0
    while start < cells.count {
      let style = frame.canvas[column: start, row: row].style
      var end = start
      while end + 1 < cells.count, frame.canvas[column: end + 1, row: row].style == style {
        end += 1
      }
      var told = style
      if isSelected { told.isSelected = false }
      if told != .text { runs.append((start == end ? "" : "\(start)-") + "\(end) \(told.token)") }
      start = end + 1
    }
    guard !runs.isEmpty || isSelected else { return nil }
    return "\(row):" + (isSelected ? " selected" : "")
      + (runs.isEmpty ? "" : " " + runs.joined(separator: ", "))
  }
}
