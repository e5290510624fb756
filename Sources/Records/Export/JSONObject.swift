import Casework

/// A JSON object on one line, its keys in the order in which they were added.
///
/// Control characters, the C1 ones and the line and paragraph separators included, are escaped, so
/// that every tool sees one line and a text cannot steer a terminal. Keys are the caller's own
/// words and are written as they are.
package struct JSONObject: Sendable {
  private var members = ""

  package init() {}

  /// The object as text.
  package var text: String { "{" + members + "}" }

  /// Adds a text, or `null`.
  package mutating func add(_ key: String, _ value: String?) {
    addRaw(key, value.map(JSONObject.quoted) ?? "null")
  }

  /// Adds a whole number.
  package mutating func add(_ key: String, _ value: Int) { addRaw(key, String(value)) }

  /// Adds texts.
  package mutating func add(_ key: String, _ values: [String]) {
    addRaw(key, "[" + values.map(JSONObject.quoted).joined(separator: ",") + "]")
  }

  /// Adds an object.
  package mutating func add(_ key: String, _ object: JSONObject) { addRaw(key, object.text) }

  /// Adds a day as `2026-11-23`, or `null`.
  mutating func add(_ key: String, _ day: CivilDate?) { add(key, day?.iso) }

  /// Adds an id as a hyphenated UUID, or `null`.
  mutating func add(_ key: String, _ id: RecordID?) { add(key, id?.text) }

  private mutating func addRaw(_ key: String, _ value: String) {
    if !members.isEmpty { members += "," }
    members += "\"" + key + "\":" + value
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
