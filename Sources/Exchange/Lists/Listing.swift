package import Casework
package import Wording

/// One key of a list in JSON, and one column or more of it in CSV.
package struct ListKey<Row>: Sendable {
  /// The key, in English.
  package let key: String
  /// The keys of the object that stands under the key; empty for everything else.
  package let parts: [String]
  /// Whether a person typed the value, so that it is guarded in CSV.
  let isText: Bool
  let value: @Sendable (Row) -> JSON

  init(
    _ key: String, parts: [String] = [], isText: Bool = false,
    _ value: @escaping @Sendable (Row) -> JSON
  ) {
    self.key = key
    self.parts = parts
    self.isText = isText
    self.value = value
  }

  /// The headings in CSV: the key, or the key with each of its parts.
  package var headings: [String] { parts.isEmpty ? [key] : parts.map { "\(key).\($0)" } }

  /// The fields in CSV: nothing for null, JSON for a list.
  func fields(_ row: Row) -> [CSV.Field] {
    let value = value(row)
    guard !parts.isEmpty else { return [field(value)] }
    guard case .object(let members) = value else { return parts.map { _ in .plain("") } }
    return members.map { field($0.1) }
  }

  private func field(_ value: JSON) -> CSV.Field {
    switch value {
    case .null: .plain("")
    case .string(let text): isText ? .text(text) : .plain(text)
    case .array(let items) where items.isEmpty: .plain("")
    default: .plain(value.compact)
    }
  }
}

/// Rows as they leave the program. The order of the rows is the caller's, the order of the keys the
/// one in which they are declared.
package struct Listing<Row: Sendable>: Sendable {
  /// The name and version of the form: `keerpunt.returns/1`.
  package let schema: String
  /// The keys in the order in which they are written.
  package let keys: [ListKey<Row>]
  /// The columns of the list as text.
  package let columns: [TextColumn<Row>]
  /// The rows in the order in which they leave.
  package let rows: [Row]

  /// `{"schema": …, "items": […]}`, every item on a line of its own.
  package func json() -> String {
    var bytes: [UInt8] = Array("{\"schema\": \"\(schema)\", \"items\": [".utf8)
    for (index, row) in rows.enumerated() {
      bytes += (index > 0 ? ",\n  " : "\n  ").utf8
      object(row).write(into: &bytes, indent: nil)
    }
    bytes += (rows.isEmpty ? "]}\n" : "\n]}\n").utf8
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A header of keys and the rows, as `Formats` describes.
  package func csv() -> [UInt8] {
    var bytes = CSV.byteOrderMark
    CSV.write(keys.flatMap(\.headings).map { .plain($0) }, into: &bytes)
    for row in rows { CSV.write(keys.flatMap { $0.fields(row) }, into: &bytes) }
    return bytes
  }

  /// Aligned columns under their headings.
  /// - Parameter width: cells that a line may take; nil for as many as it needs.
  package func text(_ language: Language, today: CivilDate, width: Int?) -> String {
    TextTable(columns: columns, rows: rows, language: language, today: today).text(width: width)
  }

  func object(_ row: Row) -> JSON { .object(keys.map { ($0.key, $0.value(row)) }) }
}
