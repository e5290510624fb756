import Foundation

/// The sources as text, for the tests to look at.
struct SourceFile {
  let path: String
  let text: String

  static let root: URL = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files of a target, without what a tool generated.
  static func all(in target: String) -> [SourceFile] {
    let folder = root.appending(path: "Sources/\(target)")
    guard let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return found.compactMap { item in
      guard let url = item as? URL, url.pathExtension == "swift",
        !url.lastPathComponent.hasSuffix(".pb.swift"),
        let text = try? String(contentsOf: url, encoding: .utf8)
      else { return nil }
      return SourceFile(path: url.path, text: text)
    }.sorted { $0.path < $1.path }
  }

  static let everywhere = [
    "Benchmarks", "Canvas", "Casework", "Exchange", "Keerpunt", "Ledger", "Preferences", "Records",
    "Terminal", "Workbench", "Wording",
  ].flatMap(all)

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// A string literal in a source: what it says, and what is put into it.
struct Literal: Hashable {
  /// The text, with `\u{1}` where something is put in.
  var text = ""
  var interpolations: [String] = []
  var line = 0
}

/// Reads the string literals of a Swift source, passing over comments.
struct LiteralScanner {
  private let characters: [Character]
  private(set) var index = 0
  private var line = 1

  init(_ text: String) { characters = Array(text) }

  /// Every literal in the text.
  static func literals(in text: String) -> [Literal] {
    var scanner = LiteralScanner(text)
    var found: [Literal] = []
    while let literal = scanner.next() { found.append(literal) }
    return found
  }

  mutating func next() -> Literal? {
    while index < characters.count {
      if starts("//") {
        while index < characters.count, characters[index] != "\n" { index += 1 }
      } else if starts("\"\"\"") {
        return multiline()
      } else if characters[index] == "\"" {
        return literal()
      } else {
        step()
      }
    }
    return nil
  }

  private func starts(_ text: String) -> Bool {
    characters[index...].starts(with: Array(text))
  }

  private mutating func step() {
    if characters[index] == "\n" { line += 1 }
    index += 1
  }

  private mutating func literal() -> Literal {
    var found = Literal(line: line)
    index += 1
    while index < characters.count, characters[index] != "\"" { take(into: &found) }
    index += 1
    return found
  }

  private mutating func multiline() -> Literal {
    var found = Literal(line: line)
    index += 3
    while index < characters.count, !starts("\"\"\"") { take(into: &found) }
    index += 3
    return found
  }

  private mutating func take(into found: inout Literal) {
    guard characters[index] == "\\", index + 1 < characters.count else {
      found.text.append(characters[index])
      step()
      return
    }
    guard characters[index + 1] == "(" else {
      found.text.append(characters[index + 1] == "n" ? "\n" : characters[index + 1])
      index += 2
      return
    }
    index += 2
    var depth = 1
    var inside = ""
    while index < characters.count {
      if characters[index] == "(" { depth += 1 }
      if characters[index] == ")" { depth -= 1 }
      if depth == 0 { break }
      inside.append(characters[index])
      step()
    }
    index += 1
    found.text.append("\u{1}")
    found.interpolations.append(inside)
  }
}
