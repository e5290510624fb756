import Foundation

/// A JSON value as Foundation reads it, to compare and to walk through.
enum Parsed: Hashable {
  case null
  case boolean(Bool)
  case number(Int)
  case text(String)
  case list([Parsed])
  case object([String: Parsed])

  init(_ json: String) throws {
    self = Parsed(
      of: try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed))
  }

  private init(of value: Any) {
    switch value {
    case let text as String: self = .text(text)
    case let list as [Any]: self = .list(list.map { Parsed(of: $0) })
    case let object as [String: Any]: self = .object(object.mapValues { Parsed(of: $0) })
    case let number as NSNumber:
      // Foundation gives booleans as numbers of their own kind.
      self =
        String(cString: number.objCType) == "c"
        ? .boolean(number.boolValue) : .number(number.intValue)
    default: self = .null
    }
  }

  subscript(key: String) -> Parsed {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }

  subscript(index: Int) -> Parsed {
    if case .list(let items) = self, items.indices.contains(index) { items[index] } else { .null }
  }

  /// Every key with the keys above it: `returns[].dates[].kind`.
  var paths: Set<String> {
    switch self {
    case .object(let members):
      Set(
        members.flatMap { key, value -> [String] in
          let deeper = value.paths
          return deeper.isEmpty
            ? [key] : deeper.map { $0.hasPrefix("[") ? key + $0 : "\(key).\($0)" }
        })
    case .list(let items):
      Set(items.flatMap { item in item.paths.map { "[].\($0)" } })
    default: []
    }
  }
}
