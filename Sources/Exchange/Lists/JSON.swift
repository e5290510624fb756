/// A JSON value (RFC 8259) whose keys keep the order in which they were declared, which the encoder
/// of Foundation does not promise.
package indirect enum JSON: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// A text; null for an empty one.
  package static func text(_ text: String) -> JSON { text.isEmpty ? .null : .string(text) }

  /// A value that may be unknown.
  static func optional<Value>(_ value: Value?, _ json: (Value) -> JSON) -> JSON {
    value.map(json) ?? .null
  }

  /// On one line, without spaces.
  package var compact: String {
    var bytes: [UInt8] = []
    write(into: &bytes, indent: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// On lines of their own, indented by two spaces, with a line end at the end.
  package var pretty: String {
    var bytes: [UInt8] = []
    write(into: &bytes, indent: 0)
    bytes.append(0x0A)
    return String(decoding: bytes, as: UTF8.self)
  }

  func write(into bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .string(let text): JSON.quote(text, into: &bytes)
    case .array(let items):
      JSON.enclose(items, "[", "]", into: &bytes, indent) { item, bytes, deeper in
        item.write(into: &bytes, indent: deeper)
      }
    case .object(let members):
      JSON.enclose(members, "{", "}", into: &bytes, indent) { member, bytes, deeper in
        JSON.quote(member.0, into: &bytes)
        bytes += (deeper == nil ? ":" : ": ").utf8
        member.1.write(into: &bytes, indent: deeper)
      }
    }
  }

  private static func enclose<Item>(
    _ items: [Item], _ open: String, _ close: String, into bytes: inout [UInt8], _ indent: Int?,
    _ write: (Item, inout [UInt8], Int?) -> Void
  ) {
    bytes += open.utf8
    let deeper = indent.map { $0 + 2 }
    for (index, item) in items.enumerated() {
      if index > 0 { bytes += ",".utf8 }
      newLine(into: &bytes, deeper)
      write(item, &bytes, deeper)
    }
    if !items.isEmpty { newLine(into: &bytes, indent) }
    bytes += close.utf8
  }

  private static func newLine(into bytes: inout [UInt8], _ indent: Int?) {
    guard let indent else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
  }

  /// Between quotes. What could steer a terminal, or turn the direction in which a line is read, is
  /// escaped: a program gets every character back, and a person sees them in their order.
  private static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(0x22)
    let isPlain = text.utf8.allSatisfy { byte in
      // 0xC2 may begin a C1 control, 0xD8 and 0xE2 a mark of direction.
      byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xC2 && byte != 0xD8
        && byte != 0xE2
    }
    if isPlain {
      bytes += text.utf8
    } else {
      for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
    }
    bytes.append(0x22)
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes += #"\""#.utf8
    case "\\": bytes += #"\\"#.utf8
    case "\n": bytes += #"\n"#.utf8
    case "\r": bytes += #"\r"#.utf8
    case "\t": bytes += #"\t"#.utf8
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}",
      "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      let digits = String(scalar.value, radix: 16)
      bytes += (#"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
    default: bytes += UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
    }
  }
}
