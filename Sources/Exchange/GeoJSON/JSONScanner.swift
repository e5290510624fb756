/// Where something stands in a text: both from 1, columns in characters of the line as bytes of UTF-8
/// that begin one.
package struct TextPlace: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A value read from JSON, with where it begins.
struct ScannedJSON {
  enum Value {
    case object([(key: String, value: ScannedJSON)])
    case array([ScannedJSON])
    case string(String)
    case number(Double)
    case boolean(Bool)
    case null
  }

  let value: Value
  let place: TextPlace

  /// What an object holds under a key; the last of two.
  subscript(key: String) -> ScannedJSON? {
    guard case .object(let pairs) = value else { return nil }
    return pairs.last { $0.key == key }?.value
  }

  var text: String? { if case .string(let text) = value { text } else { nil } }
  var number: Double? { if case .number(let number) = value { number } else { nil } }
  var array: [ScannedJSON]? { if case .array(let items) = value { items } else { nil } }
}

/// Reads JSON (RFC 8259) strictly, and says where it stops being that.
struct JSONScanner {
  struct Failure: Error { let place: TextPlace }

  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var lineStart = 0

  /// Deeper nesting than any map has.
  private static let deepest = 32

  static func read(_ bytes: [UInt8]) throws(Failure) -> ScannedJSON {
    var scanner = JSONScanner(bytes)
    scanner.skipMark()
    let value = try scanner.value(depth: 0)
    scanner.space()
    guard scanner.at == bytes.count else { throw scanner.failure }
    return value
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var here: TextPlace {
    let before = bytes[lineStart..<min(at, bytes.count)]
    return TextPlace(line: line, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }

  private var failure: Failure { Failure(place: here) }
  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      at = 3
      lineStart = 3
    }
  }

  private mutating func space() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      at += 1
      if byte == 0x0A {
        line += 1
        lineStart = at
      }
    }
  }

  private mutating func take(_ byte: UInt8) throws(Failure) {
    guard next == byte else { throw failure }
    at += 1
  }

  private mutating func value(depth: Int) throws(Failure) -> ScannedJSON {
    space()
    let place = here
    guard depth < JSONScanner.deepest, let byte = next else { throw failure }
    let value: ScannedJSON.Value
    switch byte {
    case UInt8(ascii: "{"): value = .object(try pairs(depth: depth + 1))
    case UInt8(ascii: "["): value = .array(try items(depth: depth + 1))
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "t"): value = try word("true", .boolean(true))
    case UInt8(ascii: "f"): value = try word("false", .boolean(false))
    case UInt8(ascii: "n"): value = try word("null", .null)
    default: value = .number(try number())
    }
    return ScannedJSON(value: value, place: place)
  }

  private mutating func word(
    _ word: String, _ value: ScannedJSON.Value
  ) throws(Failure) -> ScannedJSON.Value {
    for byte in word.utf8 { try take(byte) }
    return value
  }

  private mutating func pairs(depth: Int) throws(Failure) -> [(key: String, value: ScannedJSON)] {
    var pairs: [(key: String, value: ScannedJSON)] = []
    try take(UInt8(ascii: "{"))
    space()
    if next == UInt8(ascii: "}") {
      at += 1
      return []
    }
    while true {
      space()
      let key = try string()
      space()
      try take(UInt8(ascii: ":"))
      pairs.append((key, try value(depth: depth)))
      space()
      guard next == UInt8(ascii: ",") else { break }
      at += 1
    }
    try take(UInt8(ascii: "}"))
    return pairs
  }

  private mutating func items(depth: Int) throws(Failure) -> [ScannedJSON] {
    var items: [ScannedJSON] = []
    try take(UInt8(ascii: "["))
    space()
    if next == UInt8(ascii: "]") {
      at += 1
      return []
    }
    while true {
      items.append(try value(depth: depth))
      space()
      guard next == UInt8(ascii: ",") else { break }
      at += 1
    }
    try take(UInt8(ascii: "]"))
    return items
  }

  private mutating func string() throws(Failure) -> String {
    try take(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while let byte = next {
      guard byte >= 0x20 else { throw failure }
      at += 1
      if byte == UInt8(ascii: "\"") {
        guard let text = String(validating: text, as: UTF8.self) else { throw failure }
        return text
      }
      if byte == UInt8(ascii: "\\") { try escape(into: &text) } else { text.append(byte) }
    }
    throw failure
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard let byte = next else { throw failure }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var code = try unit()
      if (0xD800..<0xDC00).contains(code) {
        try take(UInt8(ascii: "\\"))
        try take(UInt8(ascii: "u"))
        let low = try unit()
        guard (0xDC00..<0xE000).contains(low) else { throw failure }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw failure }
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
    default: throw failure
    }
  }

  private mutating func unit() throws(Failure) -> UInt32 {
    guard at + 4 <= bytes.count,
      let digits = String(validating: bytes[at..<at + 4], as: UTF8.self),
      digits.allSatisfy(\.isHexDigit), let code = UInt32(digits, radix: 16)
    else { throw failure }
    at += 4
    return code
  }

  private mutating func number() throws(Failure) -> Double {
    let start = at
    while let byte = next, (48...57).contains(byte) || [43, 45, 46, 69, 101].contains(byte) {
      at += 1
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    let digits = text.drop { $0 == "-" }
    let isPlain =
      digits.first.map { ("0"..."9").contains($0) } ?? false
      && !(digits.first == "0" && digits.dropFirst().first?.isNumber == true)
      && digits.last?.isNumber == true
    guard isPlain, let number = Double(text), number.isFinite else {
      at = start
      throw failure
    }
    return number
  }
}
