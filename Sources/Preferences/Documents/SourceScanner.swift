/// Walks through a TOML text and notes where keys and values stand. It judges nothing: the parser
/// did. Whatever it meets, it moves on, and ends.
struct SourceScanner {
  private(set) var entries: [SourceMap.Entry] = []
  private let bytes: [UInt8]
  private var at: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    at = start
  }

  mutating func scanDocument() {
    var table: [String] = []
    while true {
      skipBlanks(linesToo: true)
      guard let byte = next else { return }
      let start = at
      if byte == UInt8(ascii: "[") {
        while next == UInt8(ascii: "[") { at += 1 }
        skipBlanks(linesToo: false)
        let key = at
        table = dottedKey()
        entries.append(.init(path: table, key: key, value: key..<key))
        while let byte = next, byte != UInt8(ascii: "\n") { at += 1 }
      } else {
        pair(in: table)
      }
      if at == start { at += 1 }
    }
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// `key = value`.
  private mutating func pair(in table: [String]) {
    let key = at
    let path = table + dottedKey()
    skipBlanks(linesToo: false)
    guard next == UInt8(ascii: "=") else { return }
    at += 1
    skipBlanks(linesToo: false)
    let position = entries.count
    let start = at
    entries.append(.init(path: path, key: key, value: start..<start))
    value(of: path)
    entries[position].value = start..<at
  }

  private mutating func value(of path: [String]) {
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = string()
    case UInt8(ascii: "["):
      members(until: UInt8(ascii: "]")) { scanner in scanner.value(of: path) }
    case UInt8(ascii: "{"):
      members(until: UInt8(ascii: "}")) { scanner in scanner.pair(in: path) }
    default:
      var end = at
      while let byte = next, !Array(",]}#\r\n".utf8).contains(byte) {
        at += 1
        if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") { end = at }
      }
      at = end
    }
  }

  /// The members of an array or an inline table, with its brackets.
  private mutating func members(
    until close: UInt8, one: (inout SourceScanner) -> Void
  ) {
    at += 1
    while true {
      skipBlanks(linesToo: true)
      guard let byte = next else { return }
      if byte == close {
        at += 1
        return
      }
      let start = at
      if byte == UInt8(ascii: ",") { at += 1 } else { one(&self) }
      if at == start { at += 1 }
    }
  }

  private mutating func dottedKey() -> [String] {
    var parts: [String] = []
    while let byte = next {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        parts.append(string())
      } else {
        let start = at
        while let byte = next, !Array(" \t.=]#\r\n".utf8).contains(byte) { at += 1 }
        guard at > start else { break }
        parts.append(String(decoding: bytes[start..<at], as: UTF8.self))
      }
      let end = at
      skipBlanks(linesToo: false)
      guard next == UInt8(ascii: ".") else {
        at = end
        break
      }
      at += 1
      skipBlanks(linesToo: false)
    }
    return parts
  }

  /// A string of any of the four kinds; its text with the escapes undone.
  private mutating func string() -> String {
    let quote = bytes[at]
    let isLong = bytes[at...].starts(with: [quote, quote, quote])
    let close = isLong ? 3 : 1
    at += close
    let start = at
    while let byte = next {
      if byte == quote, bytes[at...].starts(with: Array(repeating: quote, count: close)) {
        // A long string may end in up to two quotes of its own.
        while isLong, at + close < bytes.count, bytes[at + close] == quote { at += 1 }
        let text = bytes[start..<at]
        at += close
        return quote == UInt8(ascii: "'")
          ? String(decoding: text, as: UTF8.self) : SourceScanner.unescaped(text)
      }
      at += byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
    }
    at = bytes.count
    return ""
  }

  private static func unescaped(_ text: ArraySlice<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var scalars = String(decoding: text, as: UTF8.self).unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "\\", let code = scalars.popFirst() else {
        result.append(scalar)
        continue
      }
      switch code {
      case "b": result.append("\u{8}")
      case "t": result.append("\t")
      case "n": result.append("\n")
      case "f": result.append("\u{C}")
      case "r": result.append("\r")
      case "u", "U":
        let digits = String(scalars.prefix(code == "u" ? 4 : 8))
        scalars = scalars.dropFirst(digits.unicodeScalars.count)
        if let value = UInt32(digits, radix: 16), let meant = Unicode.Scalar(value) {
          result.append(meant)
        }
      default: result.append(code)
      }
    }
    return String(result)
  }

  private mutating func skipBlanks(linesToo: Bool) {
    while let byte = next {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): at += 1
      case UInt8(ascii: "\r") where linesToo, UInt8(ascii: "\n") where linesToo: at += 1
      case UInt8(ascii: "#") where linesToo:
        while let byte = next, byte != UInt8(ascii: "\n") { at += 1 }
      default: return
      }
    }
  }
}
