import TOMLKit

/// A TOML file that was read: its values, and where each of them stands.
struct SettingsDocument: Sendable {
  let file: String
  let bytes: [UInt8]
  let map: SourceMap
  /// The whole file as one table.
  let root: Table

  /// A value, as far as settings use them.
  enum Content: Hashable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case table(Table)
    /// Dates, fractions and lists: no setting takes them.
    case other
  }

  /// The members of a table, in the order of the file.
  struct Table: Hashable, Sendable {
    var path: [String]
    var members: [Member]

    subscript(name: String) -> Member? { members.first { $0.name == name } }
  }

  struct Member: Hashable, Sendable {
    var path: [String]
    var name: String
    var content: Content
  }

  init(file: String) throws(PreferenceProblem) {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try TextFile.read(file)
    } catch {
      throw PreferenceProblem(file: file, kind: .unreadable(error))
    }
    try self.init(file: file, bytes: bytes)
  }

  init(file: String, bytes: [UInt8]) throws(PreferenceProblem) {
    let map = SourceMap(bytes)
    if let offset = SettingsDocument.firstByteOutsideText(bytes) {
      let place = map.place(at: offset)
      throw PreferenceProblem(file: file, line: place.line, column: place.column, kind: .notText)
    }
    let table: TOMLTable
    do {
      table = try TOMLTable(string: String(decoding: bytes, as: UTF8.self))
    } catch let error as TOMLParseError {
      throw PreferenceProblem(
        file: file, line: error.source.begin.line, column: error.source.begin.column,
        kind: .syntax(detail: error.description))
    } catch {
      throw PreferenceProblem(file: file, kind: .syntax(detail: "\(error)"))
    }
    self.file = file
    self.bytes = bytes
    self.map = map
    root = SettingsDocument.table(table, at: [], map)
  }

  /// A problem with the key of a member.
  func problem(atKey path: [String], _ kind: PreferenceProblem.Kind) -> PreferenceProblem {
    problem(map.place(ofKey: path), kind)
  }

  /// A problem with the value of a member.
  func problem(atValue path: [String], _ kind: PreferenceProblem.Kind) -> PreferenceProblem {
    problem(map.place(ofValue: path), kind)
  }

  private func problem(_ place: Place?, _ kind: PreferenceProblem.Kind) -> PreferenceProblem {
    PreferenceProblem(file: file, line: place?.line, column: place?.column, kind: kind)
  }

  /// The first byte that is no UTF-8, or that the parser would take for the end (zero).
  private static func firstByteOutsideText(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return bytes.firstIndex(of: 0) }
    let mended = String(decoding: bytes, as: UTF8.self)
    return zip(bytes, mended.utf8).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? bytes.count
  }

  private static func table(_ table: TOMLTable, at path: [String], _ map: SourceMap) -> Table {
    let members = table.keys.compactMap { name -> Member? in
      guard let value = table[name] else { return nil }
      return Member(path: path + [name], name: name, content: content(value, path + [name], map))
    }
    let ordered = members.map { ($0, map[$0.path]?.key ?? .max) }.sorted { $0.1 < $1.1 }
    return Table(path: path, members: ordered.map(\.0))
  }

  private static func content(
    _ value: any TOMLValueConvertible, _ path: [String], _ map: SourceMap
  ) -> Content {
    switch value.type {
    case .string: value.string.map(Content.text) ?? .other
    case .int: value.int.map(Content.number) ?? .other
    case .bool: value.bool.map(Content.flag) ?? .other
    case .table: value.table.map { .table(table($0, at: path, map)) } ?? .other
    case .array, .double, .date, .time, .dateTime: .other
    }
  }
}
