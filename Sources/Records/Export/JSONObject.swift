import Casework

/// A JSON object on one line, its keys in the order in which they were added.
///
/// Control characters, the C1 ones, the line and paragraph separators and the marks of writing
/// direction included, are escaped, so that every tool sees one line and a text cannot steer a
/// terminal or turn a line around. Keys are the caller's own words and are written as they are.
package struct JSONObject: Sendable {
  /// UTF-8: an export of a million records writes bytes, not characters.
  private var members: [UInt8] = []

  package init() {}

  /// The object as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a text, or `null`.
  package mutating func add(_ key: String, _ value: String?) {
    begin(key)
    if let value { quote(value) } else { members += "null".utf8 }
  }

  /// Adds a whole number.
  package mutating func add(_ key: String, _ value: Int) {
    begin(key)
    members += String(value).utf8
  }

  /// Adds yes or no.
  mutating func add(_ key: String, _ value: Bool) {
    begin(key)
    members += (value ? "true" : "false").utf8
  }

  /// Adds texts.
  package mutating func add(_ key: String, _ values: [String]) {
    begin(key)
    members.append(0x5B)
    for (index, value) in values.enumerated() {
      if index > 0 { members.append(0x2C) }
      quote(value)
    }
    members.append(0x5D)
  }

  /// Adds an object.
  package mutating func add(_ key: String, _ object: JSONObject) {
    begin(key)
    members += object.bytes
  }

  /// Adds a day as `2026-11-23`, or `null`.
  mutating func add(_ key: String, _ day: CivilDate?) { add(key, day?.iso) }

  /// Adds an id as a hyphenated UUID, or `null`.
  mutating func add(_ key: String, _ id: RecordID?) { add(key, id?.text) }

  private var bytes: [UInt8] { [0x7B] + members + [0x7D] }

  private mutating func begin(_ key: String) {
    if !members.isEmpty { members.append(0x2C) }
    members.append(0x22)
    members += key.utf8
    members.append(0x22)
    members.append(0x3A)
  }

  private mutating func quote(_ text: String) {
    members.append(0x22)
    let isPlain = text.utf8.allSatisfy { byte in
      // 0xC2 may begin a C1 control, 0xD8 and 0xE2 a separator or a mark of direction.
      byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xC2 && byte != 0xD8
        && byte != 0xE2
    }
    if isPlain {
      members += text.utf8
    } else {
      for scalar in text.unicodeScalars { append(scalar) }
    }
    members.append(0x22)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": members += #"\""#.utf8
    case "\\": members += #"\\"#.utf8
    case "\n": members += #"\n"#.utf8
    case "\r": members += #"\r"#.utf8
    case "\t": members += #"\t"#.utf8
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}",
      "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      let digits = String(scalar.value, radix: 16)
      members += (#"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
    default: members += UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
    }
  }
}
