import Wording

/// Reads the value of an option that is one of a few words.
enum Choice {
  /// - Parameter option: how the option is written, to name it when the value is wrong.
  static func read<Value: CaseIterable & RawRepresentable<String>>(
    _ text: String, for option: String, as type: Value.Type = Value.self
  ) throws(Problem) -> Value {
    if let value = Value(rawValue: text.lowercased()) { return value }
    throw .badChoice(option: option, value: text, allowed: names(of: type))
  }

  /// The words, in their order.
  static func names<Value: CaseIterable & RawRepresentable<String>>(
    of type: Value.Type
  ) -> [String] { Value.allCases.map(\.rawValue) }

  /// The words as a help text shows them.
  static func list<Value: CaseIterable & RawRepresentable<String>>(of type: Value.Type) -> String {
    names(of: type).joined(separator: ", ")
  }
}
