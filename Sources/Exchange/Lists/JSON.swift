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

  private static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(0x22)
    var isLead = false
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes += [0x5C, 0x22]
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x0D: bytes += [0x5C, 0x72]
      case 0x09: bytes += [0x5C, 0x74]
      // DEL and U+0080…U+009F are allowed as they are, and would still steer a terminal.
      case ..<0x20, 0x7F: escape(byte, into: &bytes)
      case 0x80..<0xA0 where isLead:
        bytes.removeLast()
        escape(byte, into: &bytes)
      default: bytes.append(byte)
      }
      isLead = byte == 0xC2
    }
    bytes.append(0x22)
  }

  private static func escape(_ byte: UInt8, into bytes: inout [UInt8]) {
    let hex = Array("0123456789abcdef".utf8)
    bytes += "\\u00".utf8
    bytes += [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
  }
}
